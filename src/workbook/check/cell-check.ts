import { placeName } from "../address";
import type { Content, Typed, WriteCells } from "../edit";
import type { ProblemKind } from "../workbook-problem";
import { checkFormula } from "./formula-check";
import { type Standing, badEdit, tooLarge, whyNotThere } from "./standing";

/** Excel's limit for the text of one cell. */
const MAX_TEXT = 32_767;

/** The block is a rectangle on a sheet, and every cell is something that Excel can hold. */
export function checkCells(edit: WriteCells, standing: Standing): ProblemKind[] {
  const columns = edit.cells[0]?.length ?? 0;
  if (columns === 0 || edit.cells.some((row) => row.length !== columns))
    return [badEdit(`${edit.sheet}: a block of cells needs rows of equal length`)];
  const outside = whyNotThere(edit.sheet, { ...edit.at, rows: edit.cells.length, columns });
  if (outside.length > 0) return outside;
  const seen = new Map<string, ProblemKind[]>();
  return edit.cells.flatMap((row, r) =>
    row.flatMap((content, c) => {
      const where = placeName(edit.sheet, { row: edit.at.row + r, column: edit.at.column + c });
      return checkContent(content, where, standing, seen);
    }),
  );
}

/** Whether a cell can hold this at all. */
export function checkTyped(content: Typed, where: string): ProblemKind[] {
  if (typeof content === "string")
    return content.length > MAX_TEXT
      ? [tooLarge(`the text at ${where}`, `${MAX_TEXT} characters`)]
      : [];
  if (typeof content === "number" && !Number.isFinite(content))
    return [badEdit(`${where}: ${content} is no number for a cell`)];
  return [];
}

function checkContent(
  content: Content,
  where: string,
  standing: Standing,
  seen: Map<string, ProblemKind[]>,
): ProblemKind[] {
  if (content === null || typeof content !== "object") return checkTyped(content, where);
  // The same formula in many rows is looked through once.
  let problems = seen.get(content.formula);
  if (!problems) {
    problems = checkFormula(content.formula, where, standing);
    seen.set(content.formula, problems);
  }
  return problems;
}
