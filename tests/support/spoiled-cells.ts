import { ErrorValue } from "../../src/emulated-excel/book/cell";
import type { Sheet } from "../../src/emulated-excel/book/sheet";

/** Cells of a sheet that show an error value, as "Sheet R5C2 #REF!". */
export function spoiledCells(sheet: Sheet): string[] {
  return sheet.cells.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell?.value instanceof ErrorValue
        ? [`${sheet.name} R${row + 1}C${column + 1} ${cell.value.code} ${cell.formula ?? ""}`]
        : [],
    ),
  );
}
