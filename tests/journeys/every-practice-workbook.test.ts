import { readdirSync } from "node:fs";
import { unzipSync } from "fflate";
import type { RecognitionReport } from "../../src/domain/recognition-report";
import type { BuildPlan, UpdatePlan } from "../../src/journeys/structure";
import { practiceWorkbook, Senco } from "../support/senco";
import { spoiledCells } from "../support/spoiled-cells";

const NAMES = readdirSync("tests/workbooks")
  .filter((file) => file.endsWith(".xlsx"))
  .map((file) => file.replace(/\.xlsx$/, ""));

/** Parts that a new sheet has to be entered in. */
const MAY_CHANGE =
  /^\[Content_Types\]|^xl\/workbook\.xml$|^xl\/_rels\/workbook|^xl\/styles|^xl\/calcChain/;

describe.each(NAMES)("%s becomes a map", (name) => {
  const bytes = practiceWorkbook(name);
  let senco: Senco;
  let report: RecognitionReport;
  let plan: BuildPlan;
  let added: string[];
  let saved: Uint8Array;

  beforeAll(async () => {
    senco = await Senco.opens(bytes);
    ({ report } = await senco.reads());
    plan = (await senco.plans()) as BuildPlan;
    added = await senco.builds();
    saved = senco.saves();
  }, 60_000);
  afterAll(() => senco.leaves());

  test("with every provision in it and no error value", () => {
    expect(plan.problems).toEqual([]);
    expect(senco.tableOf("ProvisionMap").rows).toBe(plan.map.provisions.length);
    expect(plan.map.provisions.length).toBeLessThanOrEqual(report.provisions.length);
    const named = new Set(plan.map.provisions.map(({ provision }) => provision));
    expect(report.provisions.filter(({ provision }) => !named.has(provision))).toEqual([]);
    const ours = senco.book.sheets.filter((sheet) => added.includes(sheet.name));
    expect(ours.flatMap(spoiledCells)).toEqual([]);
  });

  test("and keeps its own sheets byte for byte", () => {
    const after = unzipSync(saved);
    const changed = Object.entries(unzipSync(bytes))
      .filter(([part]) => !MAY_CHANGE.test(part))
      .filter(([part, content]) => !Buffer.from(content).equals(after[part] ?? Buffer.alloc(0)));
    expect(changed.map(([part]) => part)).toEqual([]);
  });

  test("structured twice without a change, nothing is new", async () => {
    const { kind, news, edits, problems } = (await senco.plans()) as UpdatePlan;
    expect({ kind, news, edits, problems }).toEqual({
      kind: "update",
      news: { items: [], moved: 0, answers: false },
      edits: [],
      problems: [],
    });
  });

  test("nor after it was saved, closed and opened on another day", async () => {
    const later = await Senco.opens(saved);
    const { edits } = await later.plans();
    later.leaves();
    expect(edits).toEqual([]);
  });
});
