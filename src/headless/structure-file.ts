import type { Answers } from "../domain/recognition-report";
import { buildMap, planMap, understandSnapshot } from "../journeys/structure";
import type { Watch } from "../workbook/gateway";
import { WorkbookProblem } from "../workbook/workbook-problem";
import type { OpenWorkbook } from "./open-workbook";
import { Stopwatch, type Stats } from "./stats";
import { writeJson, writeWhole } from "./write-file";

export interface StructureOptions {
  out: string;
  answers: Answers;
  report: string | undefined;
  /** Where to write the questions about the map, which `answers` takes like those of the report. */
  mapQuestions: string | undefined;
  stats: string | undefined;
  today: string;
  now: string;
  watch: Watch;
}

/**
 * Structures one workbook file into another. Files are written only when everything went well.
 * @returns the names of the sheets that were added
 * @throws WorkbookProblem, FileProblem
 */
export async function structureFile(
  file: string,
  options: StructureOptions,
  open: OpenWorkbook,
): Promise<string[]> {
  const stopwatch = new Stopwatch();
  const workbook = await open(file, stopwatch);
  try {
    const { gateway } = workbook;
    const { today, answers, watch } = options;
    const snapshot = await stopwatch.time("read", () => gateway.readSnapshot(watch));
    const reading = stopwatch.time("recognise", () => understandSnapshot(snapshot, answers, today));
    const plan = stopwatch.time("plan", () => planMap(reading, { today, now: options.now }));
    const [problem] = plan.problems;
    if (problem) throw new WorkbookProblem(problem);
    const { sheets } = await stopwatch.time("apply", () => buildMap(gateway, plan, watch));
    stopwatch.time("calculate", () => workbook.calculate());
    const bytes = stopwatch.time("save", () => workbook.save());
    const stats: Stats = { ...workbook.counts(), ms: stopwatch.ms };
    writeWhole(options.out, bytes);
    if (options.report !== undefined) writeJson(options.report, reading.report);
    if (options.mapQuestions !== undefined) writeJson(options.mapQuestions, reading.mapQuestions);
    if (options.stats !== undefined) writeJson(options.stats, stats);
    return sheets;
  } finally {
    workbook.close();
  }
}
