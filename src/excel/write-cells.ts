import type { Content, WriteCells } from "../workbook/edit";
import { cellInput } from "./cell-text";
import { BYTES_PER_CALL, type WriteStep, bytesOf } from "./write-step";

type Input = string | number | boolean | null;

/** A block is handed over in pieces of whole rows of at most this many bytes, so that pieces pack well into requests. */
const PIECE_BYTES = 500_000;

/**
 * A block of cells: constants first, and the formulas in it later, when everything that they may name stands. Where a
 * formula will stand the cell is left blank at first; where a constant stands the formulas' grid holds null, which
 * Excel leaves alone.
 */
export function cellSteps(edit: WriteCells): WriteStep[] {
  const constants = edit.cells.map((row) =>
    row.map((cell) => cellInput(isFormula(cell) ? null : cell)),
  );
  const formulas = edit.cells.map((row) =>
    row.map((cell) => (isFormula(cell) ? cell.formula : null)),
  );
  const hasConstants = constants.some((row) => row.some((cell) => cell !== ""));
  const anyFormula = formulas.findIndex((row) => row.some((cell) => cell !== null));
  const lastFormula = formulas.findLastIndex((row) => row.some((cell) => cell !== null));
  return [
    ...(hasConstants || anyFormula < 0 ? gridSteps(edit, constants, 0, "constants") : []),
    ...(anyFormula < 0
      ? []
      : gridSteps(edit, formulas.slice(anyFormula, lastFormula + 1), anyFormula, "formulas")),
  ];
}

function isFormula(content: Content): content is { formula: string } {
  return typeof content === "object" && content !== null;
}

function gridSteps(
  edit: WriteCells,
  grid: Input[][],
  firstRow: number,
  phase: "constants" | "formulas",
): WriteStep[] {
  return inPieces(grid).map(({ rows, start, bytes }) => ({
    phase,
    sheet: edit.sheet,
    bytes: bytes + 2 * BYTES_PER_CALL,
    run: (desk) => {
      const range = desk.range(edit.sheet, {
        row: edit.at.row + firstRow + start,
        column: edit.at.column,
        rows: rows.length,
        columns: rows[0]?.length ?? 0,
      });
      if (phase === "constants") range.values = rows;
      else range.formulas = rows;
    },
  }));
}

/** Whole rows, each piece of a size that packs well. */
export function inPieces(grid: Input[][]): { rows: Input[][]; start: number; bytes: number }[] {
  const pieces: { rows: Input[][]; start: number; bytes: number }[] = [];
  grid.forEach((row, start) => {
    const bytes = bytesOf(row) + 1;
    const piece = pieces.at(-1);
    if (piece && piece.bytes + bytes <= PIECE_BYTES) {
      piece.rows.push(row);
      piece.bytes += bytes;
    } else {
      pieces.push({ rows: [row], start, bytes });
    }
  });
  return pieces;
}
