import type { Desk } from "../desk";
import { readMark } from "../notation/marks";
import type { Study } from "../study";
import type { Column, Table } from "../tables/table";
import { legendOf, within } from "./legend";
import { coloursAreDelivery } from "./pupil-grid";

/** Outcomes of a grid: each pupil's own line, or all in the provision's one line. */
export type AsOutcome = "aLineEach" | "oneLine" | null;

const OPTIONS = [
  "How it is going: no outcome yet",
  "The outcome: green met, amber partly met, red not met",
];

const SAYS_MET = /\b(?:met|achieved)\b/i;

/** Red, amber and green in a grid: asked once a sheet, unless the sheet says that they are about delivery or its key what green is. Null = no outcomes. */
export function askAboutColours(
  study: Study,
  desk: Desk,
  table: Table,
  columns: readonly Column[],
): AsOutcome {
  if (coloursAreDelivery(study)) return null;
  const columnsOf = columns.map(({ column }) => column);
  const green = legendOf(study.view, within(table.rows, columnsOf)).codes.get("G");
  if (green && SAYS_MET.test(green.text)) {
    study.ledger.means("legend", green.cell);
    return "oneLine";
  }
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
      return chosen === OPTIONS[1] ? "aLineEach" : null;
    }
  return null;
}
