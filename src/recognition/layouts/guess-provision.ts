import { likeliestProvisions } from "../by-values/provision-column";
import { evidenceFor } from "../evidence";
import { sampleOf } from "../decide-columns";
import type { Desk } from "../desk";
import type { Study } from "../study";
import { columnOf, type Column, type Table } from "../tables/table";
import { tidyLine } from "../tidy";

const OPTIONS = ["Provisions or interventions", "Something else"];

/** The likeliest column of provisions in a table whose headers name none: whose names sound like them, else the first of unknown words with names below it. */
export function guessedProvision(study: Study, table: Table): Column | null {
  const named = columnOf(table, "provision");
  if (named) return named.byValues ? named : null;
  const heads = table.columns
    .filter(({ field }) => field === null)
    .map((column) => ({ column, values: sampleOf(study.view, table, column) }))
    .filter(({ values }) => {
      const share = evidenceFor("provision", values)?.share ?? 0;
      return values.length >= table.rows.length * 0.6 && share >= 0.8;
    });
  return (likeliestProvisions(heads)?.head ?? heads[0])?.column ?? null;
}

/** Takes the guess and asks about it; false when someone has said that it holds something else. */
export function askAboutGuess(study: Study, desk: Desk, column: Column): boolean {
  const cell = column.headerCells.at(-1);
  if (!cell) return false;
  const chosen = desk.questions.ask({
    sheet: study.view.name,
    at: { row: cell.row, column: column.column },
    kind: "whichField",
    topic: `guessed provision: ${column.header}`,
    text: `What stands in the column “${tidyLine(column.header)}” on “${study.view.name}”?`,
    options: OPTIONS,
    chosen: OPTIONS[0] ?? null,
    everywhere: true,
  });
  column.field = chosen === OPTIONS[0] ? "provision" : null;
  if (column.field === null) return false;
  column.confidence = 0.5;
  column.because =
    "no header names the provisions; names stand below this one, and it is asked about";
  return true;
}
