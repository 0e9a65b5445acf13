import {
  chosenValue,
  GALLERY,
  type GalleryEntry,
  type GalleryOption,
} from "../templates/insert/gallery";
import { renderInsertion } from "../templates/insert/render-insertion";
import { rowsStanding, standingSheets } from "../templates/insert/standing-sheets";
import { MOST_MAPS } from "../templates/sheets/provision-list";
import { PROVISIONS } from "../templates/tables/provisions";
import { checkEdits } from "../workbook/check-edits";
import type { Edit } from "../workbook/edit";
import type { Watch, WorkbookGateway } from "../workbook/gateway";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { orProblem, WorkbookProblem, type ProblemKind } from "../workbook/workbook-problem";

export { GALLERY, type GalleryEntry, type GalleryOption };

/** Which sheet is wanted, and what it is to stand for. */
export interface SheetWanted {
  id: string;
  /** `{ wave: "2" }`; what is left out is as usual. */
  options: Readonly<Record<string, string>>;
}

/** What would be added: decided and checked, not yet done. */
export interface InsertPlan {
  edits: Edit[];
  /** What stands in the way; [] = ready. */
  problems: ProblemKind[];
  /** The sheet that was asked for, then those that it brings along. */
  sheets: { name: string; about: string }[];
  /** Sheets that stand and whose totals and look-ups will count the new one in. */
  updated: string[];
}

/** Why a wish cannot be understood: the words for it are made where it was uttered. */
export type WishProblem =
  | { kind: "unknownSheet"; id: string; known: string[] }
  | { kind: "unknownOption"; id: string; option: string; known: string | null }
  | { kind: "unknownChoice"; id: string; option: string; said: string; choices: string[] };

/** null = the wish can be planned. */
export function whatIsWrong({ id, options }: SheetWanted): WishProblem | null {
  const entry = entryOf(id);
  if (!entry) return { kind: "unknownSheet", id, known: GALLERY.map((each) => each.id) };
  for (const [option, said] of Object.entries(options)) {
    if (entry.option?.key !== option)
      return { kind: "unknownOption", id, option, known: entry.option?.key ?? null };
    if (chosenValue(entry.option, said) === null)
      return {
        kind: "unknownChoice",
        id,
        option,
        said,
        choices: (entry.option.choices ?? []).map(({ value }) => value),
      };
  }
  return null;
}

/**
 * Plans a sheet for a workbook of which only the outline is known: the school's cells are neither read nor changed.
 * @param today ISO yyyy-mm-dd
 * @param now ISO date-time, kept in the stamps
 * @throws RangeError when `whatIsWrong` has something to say
 */
export function planSheet(
  outline: WorkbookSnapshot,
  wanted: SheetWanted,
  { today, now }: { today: string; now: string },
): InsertPlan {
  const entry = entryOf(wanted.id);
  const { option } = entry ?? { option: null };
  const chosen = option === null ? "" : chosenValue(option, wanted.options[option.key]);
  if (!entry || chosen === null) throw new RangeError(`"${wanted.id}" cannot be planned.`);
  const standing = standingSheets(outline);
  const template = entry.make(
    chosen === "" ? (entry.usualFor?.(rowsStanding(standing)) ?? "") : chosen,
  );
  const here = standing.find((sheet) => sheet.template.id === template.id);
  if (here && !entry.several) return nothing({ kind: "alreadyHere", sheet: here.sheet });
  const maps = standing.flatMap(({ tables }) =>
    tables.filter(({ block }) => block.like === PROVISIONS.table),
  );
  if (maps.length >= MOST_MAPS && entry.group === "map")
    return nothing({ kind: "tooMany", what: "provision maps", limit: MOST_MAPS });
  const rendered = orProblem(() =>
    renderInsertion(template, outline, standing, { today, added: now }),
  );
  if ("kind" in rendered) return nothing(rendered);
  const { edits, sheets } = rendered;
  const added = new Set(sheets.map((sheet) => sheet.name));
  const touched = edits.flatMap((edit) =>
    "sheet" in edit && !added.has(edit.sheet) ? [edit.sheet] : [],
  );
  return {
    edits,
    sheets,
    updated: [...new Set(touched)],
    problems: checkEdits(outline, edits),
  };
}

/**
 * Inserts a sheet: two round trips to read, two to write.
 * @returns the names of the new sheets, the wanted one first
 * @throws WorkbookProblem
 */
export async function insertSheet(
  gateway: WorkbookGateway,
  plan: InsertPlan,
  watch?: Watch,
): Promise<{ sheets: string[] }> {
  const [problem] = plan.problems;
  if (problem) throw new WorkbookProblem(problem);
  await gateway.applyEdits(plan.edits, watch);
  return { sheets: plan.sheets.map((sheet) => sheet.name) };
}

function entryOf(id: string): GalleryEntry | undefined {
  return GALLERY.find((entry) => entry.id === id);
}

function nothing(problem: ProblemKind): InsertPlan {
  return { edits: [], problems: [problem], sheets: [], updated: [] };
}
