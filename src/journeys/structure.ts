import type { MapQuestion } from "../domain/map-question";
import type { ProgrammeArea } from "../domain/programme-areas";
import type { ProvisionMap } from "../domain/provision-map";
import type { Answers, RecognitionReport } from "../domain/recognition-report";
import { understand, type Understanding } from "../recognition/understand";
import { renderCoreWorkbook } from "../templates/core-workbook";
import { checkEdits } from "../workbook/check-edits";
import type { Edit } from "../workbook/edit";
import type { Watch, WorkbookGateway } from "../workbook/gateway";
import { isOfTheMap } from "../workbook/sample-sheet";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { WorkbookProblem, type ProblemKind } from "../workbook/workbook-problem";
import type { News } from "./again/news";
import { hasMap, planUpdate, rememberedAnswers, rememberingEdit } from "./again/plan-update";
import { readWithMemory } from "./again/remembered-answers";
import { mapFromUnderstanding } from "./map-from-understanding";
import { programmesOf } from "./programmes-on-lists";

/** What was read and understood; nothing has been changed yet. */
export interface Reading {
  snapshot: WorkbookSnapshot;
  understanding: Understanding;
  report: RecognitionReport;
  answers: Answers;
  /** Questions (by `about`) that were answered last time and are taken as answered. */
  fromMemory: ReadonlySet<string>;
  /** Apart from `report.questions`: who is meant, what is one provision, which area. May all be skipped. */
  mapQuestions: MapQuestion[];
  /** The list that areas of need are taken from: the school's own, or the usual one. */
  programmes: readonly ProgrammeArea[];
}

/** What would be done: decided and checked, not yet carried out. */
export type StructurePlan = BuildPlan | UpdatePlan;

interface Planned {
  map: ProvisionMap;
  edits: Edit[];
  /** What stands in the way; [] = ready. */
  problems: ProblemKind[];
}

/** The first map of a workbook. */
export interface BuildPlan extends Planned {
  kind: "build";
  /** In the order of the tabs: what each new sheet is and how many rows it holds. */
  sheets: { name: string; about: string; rows: number }[];
}

/** The workbook has its map: only what is new comes in. No edits = nothing is new. */
export interface UpdatePlan extends Planned {
  kind: "update";
  news: News;
}

/**
 * Reads the whole workbook and says what is in it.
 * @param options.today ISO yyyy-mm-dd, for dates that are written without a year
 * @throws WorkbookProblem
 */
export async function readWorkbook(
  gateway: WorkbookGateway,
  options: { today: string; answers?: Answers; watch?: Watch },
): Promise<Reading> {
  const snapshot = await gateway.readSnapshot(options.watch);
  options.watch?.signal?.throwIfAborted();
  return understandSnapshot(snapshot, options.answers ?? {}, options.today);
}

/** The same reading with (more) questions answered. */
export function answerQuestions(
  reading: Reading,
  answers: Answers,
  options: { today: string },
): Reading {
  const all = { ...reading.answers, ...answers };
  const again = understandSnapshot(reading.snapshot, all, options.today);
  return { ...again, fromMemory: new Set([...reading.fromMemory, ...again.fromMemory]) };
}

/** The thinking half of `readWorkbook`: what a snapshot says, given the answers so far. */
export function understandSnapshot(
  snapshot: WorkbookSnapshot,
  answers: Answers,
  today: string,
): Reading {
  const programmes = programmesOf(snapshot);
  const read = (given: Answers) => {
    const understanding = understand(snapshot, { today, answers: given });
    const { questions } = mapFromUnderstanding(understanding, given, programmes);
    return { understanding, mapQuestions: questions };
  };
  const { reading, ...answered } = readWithMemory(
    rememberedAnswers(snapshot),
    answers,
    read,
    ({ understanding, mapQuestions }) => [...understanding.report.questions, ...mapQuestions],
  );
  const { report } = reading.understanding;
  return { snapshot, ...reading, report, ...answered, programmes };
}

/**
 * Plans the structured sheets for what was understood; where the workbook has its map already, what is new for it.
 * @param options.now ISO date-time, kept in the stamps
 */
export function planMap(reading: Reading, options: { today: string; now: string }): StructurePlan {
  const { snapshot, answers } = reading;
  const { map } = mapFromUnderstanding(reading.understanding, answers, reading.programmes);
  const questions = [...reading.report.questions, ...reading.mapQuestions];
  const answering = { questions, answers };
  if (hasMap(snapshot)) {
    const update = planUpdate(map, snapshot, options, answering);
    return { kind: "update", map, ...update, problems: checkEdits(snapshot, update.edits) };
  }
  const { edits, sheets } = renderFor(map, snapshot, options);
  edits.push(rememberingEdit(map, options.today, answering));
  return { kind: "build", map, edits, sheets, problems: whatStandsInTheWay(reading, edits) };
}

function renderFor(
  map: ProvisionMap,
  snapshot: WorkbookSnapshot,
  options: { today: string; now: string },
) {
  return renderCoreWorkbook(map, {
    taken: {
      sheets: snapshot.sheets.map((sheet) => sheet.name),
      tables: snapshot.tables.map((table) => table.name),
      names: snapshot.names.map((name) => name.name),
    },
    today: options.today,
    added: options.now,
  });
}

function whatStandsInTheWay(reading: Reading, edits: readonly Edit[]): ProblemKind[] {
  const ours = reading.snapshot.sheets.filter(isOfTheMap);
  if (ours.length > 0)
    return [
      {
        kind: "alreadyMapped",
        sheets: ours.map((sheet) => sheet.name),
        added: ours[0]?.stamp?.added ?? "",
      },
    ];
  if (reading.report.provisions.length === 0 && reading.report.pupils.length === 0)
    return [{ kind: "nothingToMap" }];
  return checkEdits(reading.snapshot, edits);
}

/**
 * Adds the planned sheets, or brings the map up to date. The gateway checks the edits again, since people may have worked
 * on in the meantime.
 * @returns the sheets that were added
 * @throws WorkbookProblem
 */
export async function buildMap(
  gateway: WorkbookGateway,
  plan: StructurePlan,
  watch?: Watch,
): Promise<{ sheets: string[] }> {
  const [problem] = plan.problems;
  if (problem) throw new WorkbookProblem(problem);
  await gateway.applyEdits(plan.edits, watch);
  return { sheets: plan.kind === "build" ? plan.sheets.map((sheet) => sheet.name) : [] };
}
