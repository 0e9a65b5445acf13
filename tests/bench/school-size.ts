import { excelGateway } from "../../src/excel/excel-gateway";
import { checkMap, writeCheck } from "../../src/journeys/check-map";
import type { WorkbookGateway } from "../../src/workbook/gateway";
import { coreInOffice } from "../support/core-in-office";
import { inserted, typeRow } from "../support/inserting";
import type { OpenOffice } from "../support/office";
import { TODAY } from "../templates/example-map";
import { largeSchool } from "./large-school";

const SIZE = { provisions: 200, pupils: 500, pupilProvisions: 2_000, sessions: 10_000 };

/** Sheets that read all the others; what they cost is paid with every change. */
const BESIDE = ["cover", "health-check", "needs-and-gaps", "matrix"];

/** What somebody types into the n-th row of a table, in turn. */
const CHANGES: readonly { what: string; table: string; header: string; texts: string[] }[] = [
  {
    what: "minutes",
    table: "ProvisionMap",
    header: "Minutes",
    texts: ["25", "30", "20", "35", "40"],
  },
  {
    what: "exit",
    table: "PupilProvision",
    header: "Exit",
    texts: ["7:06", "7:01", "6:10", "7:02", "8:00"],
  },
  {
    what: "session",
    table: "DeliveryLog",
    header: "Took place",
    texts: ["No", "Part", "Yes", "No", "Part"],
  },
  {
    what: "rate",
    table: "StaffRates",
    header: "LA unit rate",
    texts: ["21", "22", "20", "23", "24"],
  },
];

/**
 * The largest school that the product is made for: what one typed cell costs, in milliseconds of the processor, and
 * what a check takes besides calculation.
 */
export async function benchSchoolSize(): Promise<object[]> {
  const office = await coreInOffice(largeSchool(SIZE), TODAY);
  office.excel.calculator.calculateAll();
  const rows: object[] = [
    {
      sheets: "core",
      ...changes(office),
      ...(await check(office)),
      ...changes(office, "checked "),
    },
  ];
  for (const id of BESIDE) await inserted(office, id);
  office.excel.calculator.calculate();
  rows.push({ sheets: BESIDE.join(", "), ...changes(office) });
  office.close();
  return rows;
}

function changes(office: OpenOffice, when = ""): Record<string, number> {
  return Object.fromEntries(
    CHANGES.map(({ what, table, header, texts }) => {
      const times = texts.map((text, at) => {
        const from = worked();
        typeRow(office, table, table === "StaffRates" ? 0 : at, { [header]: text });
        office.excel.calculator.calculate();
        return worked() - from;
      });
      times.sort((a, b) => a - b);
      return [`${when}${what}`, Math.round(times[2] ?? 0)];
    }),
  );
}

async function check(office: OpenOffice): Promise<Record<string, number>> {
  const gateway = excelGateway(office);
  const { counts } = office.excel;
  let reading = 0;
  const timed: WorkbookGateway = {
    ...gateway,
    readAreas: async (...wanted) => {
      const before = worked();
      const read = await gateway.readAreas(...wanted);
      reading = worked() - before;
      return read;
    },
  };
  const [from, trips, thinking] = [performance.now(), counts.roundTrips, worked()];
  const found = await checkMap(timed, { today: TODAY, now: `${TODAY}T12:00:00Z` });
  const ours = worked() - thinking - reading;
  const [read, readTrips] = [performance.now(), counts.roundTrips - trips];
  await writeCheck(gateway, found);
  return {
    findings: found.findings.length,
    readTrips,
    writeTrips: counts.roundTrips - trips - readTrips,
    readAndOurs: Math.round(read - from),
    ours: Math.round(ours),
    write: Math.round(performance.now() - read),
  };
}

/** Milliseconds that the processor worked for us: other programs on the machine do not count. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
