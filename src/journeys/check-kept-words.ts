import type { StandingSheet } from "../templates/insert/standing-sheets";
import { FINDINGS } from "../templates/tables/findings";
import { holds, type Area } from "../workbook/address";
import { nameKey } from "../workbook/name-rules";
import type { CellValue, SheetSnapshot, TableSnapshot } from "../workbook/snapshot";

/** What people wrote beside a finding. */
export interface KeptWords {
  done: string;
  note: string;
  /** Serial number of the day since when the finding stood when it was ticked. */
  since: number | null;
  /** What the finding said, for the day when it is no longer one. */
  said: Readonly<Record<"what" | "provision" | "pupil" | "group", string>>;
}

/** The list of findings on a Check sheet that stands; null where somebody deleted it. */
export function listOfFindings(sheet: StandingSheet | undefined): TableSnapshot | null {
  const found = sheet?.tables.find(({ block }) => block.like === FINDINGS.table);
  return found?.table ?? null;
}

/** The rows of a table below its heads. */
export function bodyOf(table: TableSnapshot): Area {
  const { row, rows } = table.area;
  return { ...table.area, row: row + 1, rows: rows - (table.hasTotals ? 2 : 1) };
}

/**
 * Ticks, notes, comments and people's own columns, by what each finding is about. A sheet is replaced when the check is
 * made anew: comments on its cells, and columns that people added, would go with it, so their words join the note.
 */
export function keptWords(
  table: TableSnapshot,
  rows: readonly CellValue[][],
  sheet: SheetSnapshot | undefined,
): Map<string, KeptWords> {
  const at = new Map(table.columns.map((header, nth) => [nameKey(header), nth]));
  const place = (key: keyof typeof FINDINGS.headers) =>
    at.get(nameKey(FINDINGS.headers[key])) ?? -1;
  const ours = new Set(Object.values(FINDINGS.headers).map(nameKey));
  const own = table.columns.flatMap((header, nth) =>
    ours.has(nameKey(header)) ? [] : [{ header, nth }],
  );
  const area = bodyOf(table);
  const kept = new Map<string, KeptWords>();
  rows.forEach((row, nth) => {
    const text = (key: keyof typeof FINDINGS.headers) => textOf(row[place(key)]);
    const comments = (sheet?.comments ?? []).filter(
      (comment) => holds(area, comment) && comment.row === area.row + nth,
    );
    const more = [
      ...own.map(({ header, nth: column }) => ({ header, said: textOf(row[column]) })),
      ...comments.map((comment) => ({ header: "Comment", said: comment.text.trim() })),
    ].filter(({ said }) => said !== "");
    const note = [text("note"), ...more.map(({ header, said }) => `${header}: ${said}`)];
    const since = row[place("since")];
    const words: KeptWords = {
      done: text("done"),
      note: note.filter((part) => part !== "").join("\n"),
      since: typeof since === "number" ? since : null,
      said: {
        what: text("what"),
        provision: text("provision"),
        pupil: text("pupil"),
        group: text("group"),
      },
    };
    if (text("about") !== "" && (words.done !== "" || words.note !== ""))
      kept.set(text("about"), words);
  });
  return kept;
}

function textOf(value: CellValue | undefined): string {
  return value === null || value === undefined ? "" : String(value).trim();
}
