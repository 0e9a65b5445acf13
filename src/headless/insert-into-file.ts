import { insertSheet, planSheet, type SheetWanted } from "../journeys/insert-sheet";
import type { Watch } from "../workbook/gateway";
import { WorkbookProblem } from "../workbook/workbook-problem";
import type { OpenWorkbook } from "./open-workbook";
import { Stopwatch, type Stats } from "./stats";
import { writeJson, writeWhole } from "./write-file";

export interface InsertOptions {
  wanted: SheetWanted;
  out: string;
  stats: string | undefined;
  today: string;
  now: string;
  watch: Watch;
}

/**
 * Inserts a sheet into one workbook file and writes another. Files are written only when everything went well.
 * @returns the new sheets, and those that stand and count the new one in
 * @throws WorkbookProblem, FileProblem
 */
export async function insertIntoFile(
  file: string,
  { wanted, out, stats, today, now, watch }: InsertOptions,
  open: OpenWorkbook,
): Promise<{ sheets: string[]; updated: string[] }> {
  const stopwatch = new Stopwatch();
  const workbook = await open(file, stopwatch);
  try {
    const { gateway } = workbook;
    const outline = await stopwatch.time("read", () => gateway.readOutline(watch));
    const plan = stopwatch.time("plan", () => planSheet(outline, wanted, { today, now }));
    const [problem] = plan.problems;
    if (problem) throw new WorkbookProblem(problem);
    const { sheets } = await stopwatch.time("apply", () => insertSheet(gateway, plan, watch));
    stopwatch.time("calculate", () => workbook.calculate());
    const bytes = stopwatch.time("save", () => workbook.save());
    const figures: Stats = { ...workbook.counts(), ms: stopwatch.ms };
    writeWhole(out, bytes);
    if (stats !== undefined) writeJson(stats, figures);
    return { sheets, updated: plan.updated };
  } finally {
    workbook.close();
  }
}
