import { readFileSync } from "node:fs";
import type { Answers, RecognitionReport } from "../domain/recognition-report";
import { newsCounts, type News } from "../journeys/again/news";
import { buildMap, planMap, understandSnapshot, type StructurePlan } from "../journeys/structure";
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

/** What was done: sheets were added, or a workbook that had its map was brought up to date. */
export type Structured = { kind: "build"; sheets: string[] } | { kind: "update"; news: News };

/**
 * Structures one workbook file into another. Files are written only when everything went well. A workbook that has its
 * map gets what is new; when nothing is, the file is passed on byte for byte.
 * @throws WorkbookProblem, FileProblem
 */
export async function structureFile(
  file: string,
  options: StructureOptions,
  open: OpenWorkbook,
): Promise<Structured> {
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
    const bytes = stopwatch.time("save", () =>
      plan.edits.length > 0 ? workbook.save() : readFileSync(file),
    );
    const news = plan.kind === "update" ? { update: newsCounts(plan.news) } : {};
    const stats: Stats = { ...workbook.counts(), ms: stopwatch.ms, ...news };
    writeWhole(options.out, bytes);
    if (options.report !== undefined) writeJson(options.report, reportWith(reading.report, plan));
    if (options.mapQuestions !== undefined) writeJson(options.mapQuestions, reading.mapQuestions);
    if (options.stats !== undefined) writeJson(options.stats, stats);
    return plan.kind === "update" ? { kind: "update", news: plan.news } : { kind: "build", sheets };
  } finally {
    workbook.close();
  }
}

/** The contract's report; for a workbook that had its map, what was new beside it. */
function reportWith(report: RecognitionReport, plan: StructurePlan): unknown {
  return plan.kind === "update" ? { ...report, update: plan.news } : report;
}
