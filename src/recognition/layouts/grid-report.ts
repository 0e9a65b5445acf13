import type { ColumnReport } from "../../domain/recognition-report";
import { columnLetters } from "../../workbook/address";
import type { CellView } from "../sheet-view";
import type { SheetReading } from "./layout";

const BECAUSE = {
  wave: "the head of the column is a wave",
  area: "the head of the column is an area of need",
  year: "the head of the column is a year group or class",
};

/** What the report says of the columns of a grid: each column holds what its head says. */
export function gridReport(
  grids: readonly {
    headerRows: number[];
    heads: (readonly [number, { kind: keyof typeof BECAUSE; cell: CellView }])[];
  }[],
): SheetReading {
  const columns: ColumnReport[] = grids.flatMap(({ heads }) =>
    heads.map(([column, head]) => ({
      column: columnLetters(column),
      header: head.cell.text,
      field: "provision",
      confidence: 0.9,
      because: BECAUSE[head.kind],
    })),
  );
  return { headerRows: [...new Set(grids.flatMap(({ headerRows }) => headerRows))], columns };
}
