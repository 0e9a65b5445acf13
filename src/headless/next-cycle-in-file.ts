import { planCycle, readNextCycle, startCycle } from "../journeys/next-cycle/next-cycle";
import type { CyclePlan, Decisions } from "../journeys/next-cycle/cycle-plan";
import {
  askedWords,
  leftAloneWords,
  newRowWords,
  planSummary,
} from "../taskpane/words/cycle-words";
import type { Watch } from "../workbook/gateway";
import type { OpenWorkbook } from "./open-workbook";
import { Stopwatch, type Stats } from "./stats";
import { writeJson, writeWhole } from "./write-file";

export interface NextCycleOptions {
  out: string;
  /** ISO date of its first day; undefined = the half-term that begins next. */
  from: string | undefined;
  decisions: Decisions;
  /** Where to write what goes on, closes and needs a decision. */
  plan: string | undefined;
  stats: string | undefined;
  today: string;
  watch: Watch;
}

/**
 * Starts the next cycle in one workbook file and writes another. Files are written only when everything went well.
 * @throws WorkbookProblem, FileProblem
 */
export async function nextCycleInFile(
  file: string,
  { out, from, decisions, stats, today, watch, ...options }: NextCycleOptions,
  open: OpenWorkbook,
): Promise<CyclePlan> {
  const stopwatch = new Stopwatch();
  const workbook = await open(file, stopwatch);
  try {
    const { gateway } = workbook;
    const when = from === undefined ? { today, watch } : { today, from, watch };
    const next = await stopwatch.time("read", () => readNextCycle(gateway, when));
    const plan = stopwatch.time("plan", () => planCycle(next, decisions));
    await stopwatch.time("apply", () => startCycle(gateway, plan, watch));
    stopwatch.time("calculate", () => workbook.calculate());
    const bytes = stopwatch.time("save", () => workbook.save());
    const figures: Stats = { ...workbook.counts(), ms: stopwatch.ms };
    writeWhole(out, bytes);
    if (options.plan !== undefined) writeJson(options.plan, reported(plan));
    if (stats !== undefined) writeJson(stats, figures);
    return plan;
  } finally {
    workbook.close();
  }
}

/** As `--plan` writes it: everything but the edits. */
function reported({ from, goesOn, closes, toDecide, leftAlone }: CyclePlan) {
  return { from, goesOn, closes, toDecide, leftAlone };
}

/** The plan in lines: what was done, and what somebody still has to say. */
export function cycleWords(plan: CyclePlan): string {
  return [
    `The next cycle begins on ${plan.from}. ${planSummary(plan)}`.trim(),
    ...plan.goesOn.map(newRowWords).filter((words) => words !== ""),
    ...plan.toDecide.map((each) => `${each.key}: ${askedWords(each)}`),
    ...leftAloneWords(plan).map(({ words, references }) => `${words}: ${references.join(", ")}.`),
  ].join("\n");
}
