import { readdirSync } from "node:fs";
import { unzipSync } from "fflate";
import { practiceWorkbook, Senco } from "../support/senco";
import { spoiledCells } from "../support/spoiled-cells";

const NAMES = readdirSync("tests/workbooks")
  .filter((file) => file.endsWith(".xlsx"))
  .map((file) => file.replace(/\.xlsx$/, ""));

/** Parts that a new sheet has to be entered in. */
const MAY_CHANGE =
  /^\[Content_Types\]|^xl\/workbook\.xml$|^xl\/_rels\/workbook|^xl\/styles|^xl\/calcChain/;

let senco: Senco;
afterEach(() => senco.leaves());

test.each(NAMES)(
  "%s becomes a map with every provision in it, and keeps its own",
  async (name) => {
    const bytes = practiceWorkbook(name);
    senco = await Senco.opens(bytes);
    const { report } = await senco.reads();
    const plan = await senco.plans();
    expect(plan.problems).toEqual([]);
    const added = await senco.builds();

    const table = senco.tableOf("ProvisionMap");
    const lines = report.provisions.length;
    expect(table.rows).toBe(plan.map.provisions.length);
    expect(plan.map.provisions.length).toBeLessThanOrEqual(lines);
    const named = plan.map.provisions.map(({ provision }) => provision);
    for (const { provision } of report.provisions) expect(named).toContain(provision);

    const ours = senco.book.sheets.filter((sheet) => added.includes(sheet.name));
    expect(ours.flatMap(spoiledCells)).toEqual([]);

    const after = unzipSync(senco.saves());
    for (const [part, content] of Object.entries(unzipSync(bytes)))
      if (!MAY_CHANGE.test(part)) expect([part, after[part]]).toEqual([part, content]);
  },
  60_000,
);
