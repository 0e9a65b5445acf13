import { AREAS_OF_NEED } from "../../src/domain/area-of-need";
import type { ProvisionMap } from "../../src/domain/provision-map";
import { excelGateway } from "../../src/excel/excel-gateway";
import { checkMap, writeCheck } from "../../src/journeys/check-map";
import type { WorkbookGateway } from "../../src/workbook/gateway";
import { coreInOffice } from "../support/core-in-office";
import { EMPTY_MAP, provision, pupil, takesPart, TODAY } from "../templates/example-map";

const PROVISIONS = 1_000;
const PUPILS = 1_000;
const TIMES = { today: TODAY, now: `${TODAY}T12:00:00Z` };
const RESULTS = [
  { measure: "Reading age", entry: "6:04", exit: "7:00" },
  { measure: "SDQ total", entry: "12", exit: "9" },
  { measure: "Standardised score", entry: "95", exit: null },
] as const;

/**
 * The check of 1,000 provisions and growing numbers of pupils in them: what Excel's side takes (calculation, reading,
 * writing) apart from our own thinking, which is to stay under 500 ms.
 */
export async function benchPupilProvisions(sizes: readonly number[]): Promise<object[]> {
  const rows: object[] = [];
  for (const size of sizes) {
    const office = await coreInOffice(schoolOf(size), TODAY);
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

function schoolOf(size: number): ProvisionMap {
  return {
    ...EMPTY_MAP,
    staffRates: [{ role: "TA", hourlyRate: 20, source: "" }],
    provisions: Array.from({ length: PROVISIONS }, (_, n) =>
      provision({
        provision: `Group ${n}`,
        wave: 2,
        areaOfNeed: AREAS_OF_NEED[n % AREAS_OF_NEED.length] ?? null,
        role: "TA",
        ledBy: `TA ${n % 20}`,
        sessionsPerWeek: 3,
        minutesPerSession: 20,
        startDate: "2026-09-07",
        endDate: n % 3 === 0 ? "2026-11-06" : "2026-12-18",
        reviewDate: "2026-11-10",
      }),
    ),
    pupils: Array.from({ length: PUPILS }, (_, n) =>
      pupil({
        name: `Pupil ${n}`,
        senStatus: n % 9 === 0 ? "E" : "K",
        areaOfNeed: AREAS_OF_NEED[n % AREAS_OF_NEED.length] ?? null,
      }),
    ),
    pupilProvisions: Array.from({ length: size }, (_, n) =>
      takesPart(
        `Pupil ${n % PUPILS}`,
        `Group ${(n * 7) % PROVISIONS}`,
        RESULTS[n % RESULTS.length],
      ),
    ),
  };
}
