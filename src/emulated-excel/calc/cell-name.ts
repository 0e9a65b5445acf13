import { toCol } from "@borgar/fx";

/** "B3" for row 2, column 1 (0-based). */
export function fromRowColumn(row: number, column: number): string {
  return `${toCol(column)}${String(row + 1)}`;
}
