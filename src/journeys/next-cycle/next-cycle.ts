import { isoOf, serialOf } from "../../domain/calendar-date";
import type { WorkbookGateway, Watch } from "../../workbook/gateway";
import { WorkbookProblem } from "../../workbook/workbook-problem";
import { readCycleMap, type CycleMap } from "./cycle-map";
import type { CyclePlan, Decisions } from "./cycle-plan";
import { planNextCycle } from "./plan-next-cycle";

/** A map read once, from which plans are made as often as somebody decides something. */
export interface NextCycle {
  map: CycleMap;
  /** ISO date of the first day of the next cycle. */
  from: string;
  /** First days of half-terms that it may begin on instead. */
  starts: { halfTerm: string; from: string }[];
}

/**
 * Reads the provision maps and Pupil provision: three round trips.
 * @param options.today ISO yyyy-mm-dd, for a map without a Today cell
 * @param options.from ISO yyyy-mm-dd; absent = the half-term that begins next, or has just begun
 * @throws WorkbookProblem nothingToCheck where no provision map stands; noHalfTerm where School weeks have none to come
 */
export async function readNextCycle(
  gateway: WorkbookGateway,
  { today, from, watch }: { today: string; from?: string; watch?: Watch },
): Promise<NextCycle> {
  const map = await readCycleMap(gateway, serialOf(today), watch);
  if (map.provisions.length === 0) throw new WorkbookProblem({ kind: "nothingToCheck" });
  const next = from === undefined ? map.calendar.nextStart(map.today) : serialOf(from);
  if (next === null) throw new WorkbookProblem({ kind: "noHalfTerm" });
  const starts = map.calendar.halfTerms
    .filter(({ last }) => last >= map.today)
    .map(({ halfTerm, first }) => ({ halfTerm, from: isoOf(first) }));
  return { map, from: isoOf(next), starts };
}

/** What starting the next cycle would do. */
export function planCycle({ map, from }: NextCycle, decisions: Decisions = {}): CyclePlan {
  return planNextCycle(map, serialOf(from), decisions);
}

/**
 * Writes the plan in one go.
 * @throws WorkbookProblem changedSince where people worked on in those rows
 */
export async function startCycle(
  gateway: WorkbookGateway,
  { edits, problems }: CyclePlan,
  watch?: Watch,
): Promise<void> {
  const [problem] = problems;
  if (problem) throw new WorkbookProblem(problem);
  if (edits.length > 0) await gateway.applyEdits(edits, watch);
}
