import { excelGateway } from "../../src/excel/excel-gateway";
import { buildMap, planMap, readWorkbook } from "../../src/journeys/structure";
import { typeRow } from "../support/inserting";
import { openInOffice, type OpenOffice } from "../support/office";
import { logLine, schoolWithLog } from "../support/school-log";
import { tableIn } from "../support/table-in-book";

const TODAY = "2026-11-21";
const PROVISIONS = 200;

/**
 * Schools of 200 provisions with growing logs: structured, one session typed into the Delivery log, ten more on the
 * school's own sheet brought in.
 */
export async function benchLogs(sizes: readonly number[]): Promise<object[]> {
  const rows: object[] = [];
  for (const sessions of sizes) {
    const office = await openInOffice(schoolWithLog(PROVISIONS, sessions).save(), {
      now: () => new Date(2026, 10, 21, 9),
    });
    const built = await structured(office, "build");
    const line = oneLine(office, sessions);
    const own = office.excel.book.sheet("Session log");
    for (let n = sessions; n < sessions + 10; n++)
      logLine(n, PROVISIONS).forEach((value, column) => {
        if (value !== null) own?.setValue(n + 1, column, value);
      });
    const again = await structured(office, "again");
    rows.push({ sessions, ...built, ...line, ...again });
    office.close();
  }
  return rows;
}

async function structured(office: OpenOffice, what: string): Promise<Record<string, number>> {
  const gateway = excelGateway(office);
  const { counts, calculator } = office.excel;
  const [from, trips] = [worked(), counts.roundTrips];
  const reading = await readWorkbook(gateway, { today: TODAY });
  const read = worked();
  const readTrips = counts.roundTrips - trips;
  const plan = planMap(reading, { today: TODAY, now: `${TODAY}T09:00:00Z` });
  const planned = worked();
  await buildMap(gateway, plan);
  calculator.calculate();
  const ms = (until: number, since: number) => Math.round(until - since);
  return {
    [`${what}ReadMs`]: ms(read, from),
    [`${what}PlanMs`]: ms(planned, read),
    [`${what}ApplyMs`]: ms(worked(), planned),
    [`${what}ReadTrips`]: readTrips,
    [`${what}WriteTrips`]: counts.roundTrips - trips - readTrips,
  };
}

/** Milliseconds that the processor worked for us: other programs on the machine do not count. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** What a session takes that somebody types below the last: the new row, and whether it took place. */
function oneLine(office: OpenOffice, sessions: number): Record<string, number> {
  const { sheet, table } = tableIn(office.excel.book, "DeliveryLog");
  const own = (header: string) =>
    table.area.left + table.columns.findIndex((c) => c.name === header);
  typeRow(office, "DeliveryLog", sessions, {
    Date: "20/11/2026",
    Provision: String(sheet.value(table.area.top + 1, own("Provision"))),
  });
  office.excel.calculator.calculate();
  const times = ["Yes", "No", "Part", "Yes", "No"].map((answer) => {
    const from = worked();
    typeRow(office, "DeliveryLog", sessions, { "Took place": answer });
    office.excel.calculator.calculate();
    return worked() - from;
  });
  const added = worked();
  typeRow(office, "DeliveryLog", sessions + 1, { Provision: "Programme 5" });
  office.excel.calculator.calculate();
  const newRow = worked() - added;
  times.sort((a, b) => a - b);
  return { answerMs: Math.round(times[2] ?? 0), newRowMs: Math.round(newRow) };
}
