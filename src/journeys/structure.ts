import type { MapQuestion } from "../domain/map-question";
import type { ProgrammeArea } from "../domain/programme-areas";
import type { ProvisionMap } from "../domain/provision-map";
import type { Answers, RecognitionReport } from "../domain/recognition-report";
import { understand, type Understanding } from "../recognition/understand";
import { renderCoreWorkbook } from "../templates/core-workbook";
import { checkEdits } from "../workbook/check-edits";
import type { Edit } from "../workbook/edit";
import type { Watch, WorkbookGateway } from "../workbook/gateway";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { WorkbookProblem, type ProblemKind } from "../workbook/workbook-problem";
import { mapFromUnderstanding } from "./map-from-understanding";
import { programmesOf } from "./programmes-on-lists";

/** What was read and understood; nothing has been changed yet. */
export interface Reading {
  snapshot: WorkbookSnapshot;
  understanding: Understanding;
  report: RecognitionReport;
  answers: Answers;
  /** Apart from `report.questions`: who is meant, what is one provision, which area. May all be skipped. */
  mapQuestions: MapQuestion[];
  /** The list that areas of need are taken from: the school's own, or the usual one. */
  programmes: readonly ProgrammeArea[];
}

/** What would be added: decided and checked, not yet done. */
export interface StructurePlan {
  map: ProvisionMap;
  edits: Edit[];
  /** What stands in the way; [] = ready to build. */
  problems: ProblemKind[];
  /** In the order of the tabs: what each new sheet is and how many rows it holds. */
  sheets: { name: string; about: string; rows: number }[];
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
  return understandSnapshot(reading.snapshot, { ...reading.answers, ...answers }, options.today);
}

/** The thinking half of `readWorkbook`: what a snapshot says, given the answers so far. */
export function understandSnapshot(
  snapshot: WorkbookSnapshot,
  answers: Answers,
  today: string,
): Reading {
  const understanding = understand(snapshot, { today, answers });
  const programmes = programmesOf(snapshot);
  const { questions } = mapFromUnderstanding(understanding, answers, programmes);
  return {
    snapshot,
    understanding,
    report: understanding.report,
    answers,
    mapQuestions: questions,
    programmes,
  };
}

/**
 * Plans the structured sheets for what was understood.
 * @param options.now ISO date-time, kept in the stamps
 */
export function planMap(reading: Reading, options: { today: string; now: string }): StructurePlan {
  const { snapshot } = reading;
  const { map } = mapFromUnderstanding(reading.understanding, reading.answers, reading.programmes);
  const rendered = renderCoreWorkbook(map, {
    taken: {
      sheets: snapshot.sheets.map((sheet) => sheet.name),
      tables: snapshot.tables.map((table) => table.name),
      names: snapshot.names.map((name) => name.name),
    },
    today: options.today,
    added: options.now,
  });
  return { map, ...rendered, problems: whatStandsInTheWay(reading, rendered.edits) };
}

function whatStandsInTheWay(reading: Reading, edits: readonly Edit[]): ProblemKind[] {
  const ours = reading.snapshot.sheets.filter((sheet) => sheet.stamp !== null);
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
 * Adds the planned sheets. The gateway checks the edits again, since people may have worked on in the meantime.
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
  return { sheets: plan.sheets.map((sheet) => sheet.name) };
}
