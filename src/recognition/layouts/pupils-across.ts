import type { PupilLine } from "../../domain/recognition-report";
import type { Desk } from "../desk";
import { emptyPupil } from "../draft";
import { placeOf, type CellView } from "../sheet-view";
import type { Study } from "../study";
import { columnOf, unheaded, type Column, type Table } from "../tables/table";
import { attributeOf } from "./attributes";
import { readPupil } from "./read-pupil";
import { rowsOverPupils, rowsUnderPupils, saidOfHead } from "./rows-about-heads";

/** Reads the pupil under a head of a grid, with what the rows over and under the heads say: "Year", "SEN", "PP". */
export function acrossPupils(
  study: Study,
  desk: Desk,
  table: Table,
  heads: readonly Column[],
): (head: CellView) => PupilLine {
  const { view, ledger } = study;
  const rows = [
    ...rowsOverPupils(view, { ...table, columns: [...heads] }),
    ...rowsUnderPupils(
      view,
      table.attributeRows ?? [],
      columnOf(table, "provision")?.column ?? null,
    ),
  ];
  const columns = rows.map(({ label, field }, i): Column => {
    const named = label ? attributeOf(label) : UNNAMED;
    return { ...named, column: i + 1, field, confidence: 0.9 };
  });
  for (const { label } of rows) if (label) ledger.means("heading", label);
  const names: Column = { ...UNNAMED, column: 0, field: "pupils" };
  const turned: Table = { ...table, columns: [names, ...columns] };
  return (head) => {
    const cellIn = (column: Column | null): CellView | null => {
      if (column === null) return null;
      if (column.column === 0) return head;
      const row = rows[column.column - 1];
      return row ? saidOfHead(view, row, head.column) : null;
    };
    return readPupil(desk, turned, cellIn, ledger) ?? emptyPupil("", placeOf(head));
  };
}

const UNNAMED: Column = {
  ...unheaded(),
  confidence: 1,
  because: "it stands across the top of the grid",
};
