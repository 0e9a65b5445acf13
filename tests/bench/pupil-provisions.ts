import { excelGateway } from "../../src/excel/excel-gateway";
import { checkMap, writeCheck } from "../../src/journeys/check-map";
import type { WorkbookGateway } from "../../src/workbook/gateway";
import { coreInOffice } from "../support/core-in-office";
import { TODAY } from "../templates/example-map";
import { largeSchool } from "./large-school";

const SCHOOL = { provisions: 1_000, pupils: 1_000, sessions: 0 };
const TIMES = { today: TODAY, now: `${TODAY}T12:00:00Z` };
/**
 * The check of 1,000 provisions and growing numbers of pupils in them: what Excel's side takes (calculation, reading,
 * writing) apart from our own thinking, which is to stay under 500 ms.
 */
export async function benchPupilProvisions(sizes: readonly number[]): Promise<object[]> {
  const rows: object[] = [];
  for (const size of sizes) {
    const office = await coreInOffice(largeSchool({ ...SCHOOL, pupilProvisions: size }), TODAY);
    const { calculator } = office.excel;
    const calculating = performance.now();
    calculator.calculateAll();
    const calculated = performance.now();
    const gateway = excelGateway(office);
    let readMs = 0;
    const timed: WorkbookGateway = {
      ...gateway,
      readAreas: async (...wanted) => {
        const from = performance.now();
        const read = await gateway.readAreas(...wanted);
        readMs = performance.now() - from;
        return read;
      },
    };
    const checking = performance.now();
    const check = await checkMap(timed, TIMES);
    const checked = performance.now();
    await writeCheck(gateway, check);
    rows.push({
      pupilProvisions: size,
      findings: check.findings.length,
      rows: check.listed.length,
      calculationMs: Math.round(calculated - calculating),
      readMs: Math.round(readMs),
      ourOwnMs: Math.round(checked - checking - readMs),
      writeMs: Math.round(performance.now() - checked),
    });
    office.close();
  }
  return rows;
}
