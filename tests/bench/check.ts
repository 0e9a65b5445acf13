import { excelGateway } from "../../src/excel/excel-gateway";
import { checkMap, writeCheck } from "../../src/journeys/check-map";
import { buildMap, planMap, readWorkbook } from "../../src/journeys/structure";
import { openInOffice } from "../support/office";
import { schoolWithLog } from "../support/school-log";

const TODAY = "2026-11-21";
const TIMES = { today: TODAY, now: `${TODAY}T09:00:00Z` };
const PROVISIONS = 200;

/** Pressing Check in schools of 200 provisions with growing logs, twice: the second time replaces the sheet. */
export async function benchCheck(sizes: readonly number[]): Promise<object[]> {
  const rows: object[] = [];
  for (const sessions of sizes) {
    const office = await openInOffice(schoolWithLog(PROVISIONS, sessions).save(), {
      now: () => new Date(2026, 10, 21, 9),
    });
    const gateway = excelGateway(office);
    await buildMap(gateway, planMap(await readWorkbook(gateway, { today: TODAY }), TIMES));
    const { counts } = office.excel;
    for (const time of ["first", "again"]) {
      const [from, trips] = [performance.now(), counts.roundTrips];
      const check = await checkMap(gateway, TIMES);
      const [read, readTrips] = [performance.now(), counts.roundTrips - trips];
      await writeCheck(gateway, check);
      rows.push({
        sessions,
        time,
        findings: check.findings.length,
        rows: check.listed.length,
        readTrips,
        writeTrips: counts.roundTrips - trips - readTrips,
        readMs: Math.round(read - from),
        writeMs: Math.round(performance.now() - read),
        largestRequest: counts.largestRequestBytes,
      });
    }
    office.close();
  }
  return rows;
}
