import type { Desk } from "../desk";
import { FIELD_NAMES, type Field } from "../fields";
import type { Study } from "../study";
import type { Column, Table } from "../tables/table";
import { tidyLine } from "../tidy";

/** Asks which field a column holds where two fit almost as well, and goes by the answer. */
export function askAboutColumns(study: Study, desk: Desk, table: Table): void {
  askWhichCost(study, desk, table);
  for (const column of table.columns) {
    const cell = column.headerCells.at(-1);
    if (!cell || !column.field || column.rivals.length === 0) continue;
    const fields: Field[] = [column.field, ...column.rivals];
    const options: string[] = fields.map((field) => FIELD_NAMES[field]);
    const chosen = desk.questions.ask({
      sheet: study.view.name,
      at: { row: cell.row, column: column.column },
      kind: "whichField",
      topic: column.header,
      text: `What does the column “${column.header.replace(/\s+/g, " ")}” hold?`,
      options,
      chosen: options[0] ?? null,
      ...(column.byValues ? { everywhere: true } : {}),
    });
    const before = column.field;
    column.field = chosen === null ? null : (fields[options.indexOf(chosen)] ?? before);
    changePlaces(table, column, before);
  }
}

/** Two columns told apart by their values alone: where the answer turns one round, the other turns as well. */
function changePlaces({ columns }: Table, column: Column, before: Field): void {
  if (column.field === before || column.byValues !== true) return;
  const other = columns.find(
    (one) => one !== column && one.field === column.field && one.byValues === true,
  );
  if (other) other.field = before;
}

/** Several columns of money, one of them a total: which is the cost of the line? Asked about the column that is taken. */
function askWhichCost(study: Study, desk: Desk, table: Table): void {
  const money = table.columns.filter(
    (column) => column.parent === null && isMoney(study, table, column),
  );
  const total = money.findLast(({ own }) => OF_ALL.test(own));
  if (money.length < 3) return;
  const best = total ?? money.find(({ field }) => field === "cost") ?? money[0];
  if (!best) return;
  const ordered = [best, ...money.filter((column) => column !== best)];
  const options = ordered.map(({ own }) => tidyLine(own));
  const chosen = desk.questions.ask({
    sheet: study.view.name,
    at: { row: best.headerCells.at(-1)?.row ?? 0, column: best.column },
    kind: "whichField",
    topic: "the cost of a line",
    text: `Which column is the cost of each line on “${study.view.name}”?`,
    options,
    chosen: options[0] ?? null,
  });
  const taken = ordered[options.indexOf(chosen ?? "")] ?? best;
  for (const column of money) {
    const isCost = column === taken;
    column.because = isCost
      ? "taken as the cost of the line, and asked about"
      : "another column is taken as the cost";
    column.field = isCost ? "cost" : "costPerPupil";
    column.confidence = 0.6;
    column.rivals = [];
  }
}

/** "Total £", "ALL COSTS for this pupil", "Altogether" */
const OF_ALL = /\b(?:total|all|overall|altogether|everything)\b/i;

function isMoney(study: Study, table: Table, column: Column): boolean {
  if (column.field !== "cost" && column.field !== "costPerPupil" && column.field !== null)
    return false;
  if (column.field === null && !/£|\bcosts?\b|\btotal\b/i.test(column.own)) return false;
  const values = table.rows.slice(0, 40).flatMap((row) => study.view.at(row, column.column) ?? []);
  return values.length > 0 && values.every(({ cell }) => typeof cell.value === "number");
}
