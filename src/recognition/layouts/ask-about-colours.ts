import type { Desk } from "../desk";
import { readMark } from "../notation/marks";
import type { Study } from "../study";
import type { Column, Table } from "../tables/table";
import { coloursAreDelivery } from "./pupil-grid";

const OPTIONS = [
  "How it is going: no outcome yet",
  "The outcome: green met, amber partly met, red not met",
];

/** Red, amber and green in a grid: asked once a sheet, unless the sheet says that they are about delivery. True = outcomes. */
export function askAboutColours(
  study: Study,
  desk: Desk,
  table: Table,
  columns: readonly Column[],
): boolean {
  if (coloursAreDelivery(study)) return false;
  for (const row of table.rows)
    for (const { column } of columns) {
      const cell = study.view.at(row, column);
      const mark = cell && readMark(cell.cell)?.value.mark;
      if (!cell || (mark !== "red" && mark !== "amber" && mark !== "green")) continue;
      const chosen = desk.questions.ask({
        sheet: study.view.name,
        at: { row: cell.row, column: cell.column },
        kind: "confirmReading",
        topic: "colours",
        text: `What do R, A and G mean on “${study.view.name}”?`,
        options: OPTIONS,
        chosen: OPTIONS[0] ?? null,
      });
      return chosen === OPTIONS[1];
    }
  return false;
}
