import type { ColumnReport } from "../../domain/recognition-report";
import { columnLetters } from "../../workbook/address";
import type { AxisKind, Head } from "./axis";
import type { SheetReading } from "./layout";

const BECAUSE: Readonly<Record<AxisKind, string>> = {
  wave: "the head of the column is a wave",
  area: "the head of the column is an area of need",
  year: "the head of the column is a year group or class",
  term: "the head of the column is a term",
};

/** What the report says of the columns of a grid: each column holds what its head says. */
export function gridReport(
  grids: readonly { headerRows: number[]; heads: ReadonlyMap<number, readonly Head[]> }[],
): SheetReading {
  const columns = grids.flatMap(({ heads }) =>
    [...heads].flatMap(([column, over]): ColumnReport[] => {
      const head = over.at(-1);
      if (!head) return [];
      return [
        {
          column: columnLetters(column),
          header: over.map(({ cell }) => cell.text).join(" / "),
          field: "provision",
          confidence: 0.9,
          because: BECAUSE[head.kind],
        },
      ];
    }),
  );
  return { headerRows: [...new Set(grids.flatMap(({ headerRows }) => headerRows))], columns };
}
