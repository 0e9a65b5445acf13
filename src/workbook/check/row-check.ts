import { MAX_ROWS } from "../address";
import type { AppendRows, ChangeCells, DropRows, Typed } from "../edit";
import { nameKey, sameName } from "../name-rules";
import type { TableSnapshot } from "../snapshot";
import type { ProblemKind } from "../workbook-problem";
import { checkTyped } from "./cell-check";
import { type Standing, badEdit, tooLarge } from "./standing";

/** The table, column and rows stand, and every row is changed once. What the cells hold by now, the gateway looks up. */
export function checkChanging(edit: ChangeCells, standing: Standing): ProblemKind[] {
  const table = tableOf(edit, standing);
  if (!table) return [{ kind: "missing", what: edit.table }];
  if (!table.columns.some((column) => sameName(column, edit.column)))
    return [{ kind: "missing", what: `${edit.table}[${edit.column}]` }];
  let last = -1;
  for (const { row } of edit.changes) {
    if (!Number.isInteger(row) || row <= last)
      return [badEdit(`${edit.table}: the rows of ${edit.column} are not in order`)];
    last = row;
  }
  if (last >= bodyRows(table)) return [{ kind: "changedSince", sheet: table.sheet }];
  return edit.changes.flatMap(({ row, to }) => checkTyped(to, `${edit.table} ${row + 1}`));
}

/** The table has the columns and as many rows as when the plan was made, and takes rows from one edit only. */
export function checkAppending(edit: AppendRows, standing: Standing, nth: number): ProblemKind[] {
  const table = tableOf(edit, standing);
  if (!table) return [{ kind: "missing", what: edit.table }];
  if (!sameColumns(table, edit.columns) || bodyRows(table) !== edit.after)
    return [{ kind: "changedSince", sheet: table.sheet }];
  if (table.area.row + table.area.rows + edit.rows.length > MAX_ROWS)
    return [tooLarge(edit.table, `${MAX_ROWS} rows`)];
  return [...onlyOnce(edit, standing, nth), ...checkGrid(edit, edit.rows)];
}

/** As for appending; a table keeps at least one row. */
export function checkDropping(edit: DropRows, standing: Standing, nth: number): ProblemKind[] {
  const table = tableOf(edit, standing);
  if (!table) return [{ kind: "missing", what: edit.table }];
  if (edit.first < 1) return [badEdit(`${edit.table}: a table keeps at least one row`)];
  if (!sameColumns(table, edit.columns) || bodyRows(table) !== edit.first + edit.was.length)
    return [{ kind: "changedSince", sheet: table.sheet }];
  return [...onlyOnce(edit, standing, nth), ...checkGrid(edit, edit.was)];
}

function tableOf(
  edit: { sheet: string; table: string },
  standing: Standing,
): TableSnapshot | undefined {
  return standing
    .tablesKept()
    .find((table) => sameName(table.name, edit.table) && sameName(table.sheet, edit.sheet));
}

function bodyRows({ area, hasTotals }: TableSnapshot): number {
  return area.rows - 1 - (hasTotals ? 1 : 0);
}

function sameColumns(table: TableSnapshot, columns: readonly string[]): boolean {
  return (
    table.columns.length === columns.length &&
    table.columns.every((column, at) => nameKey(column) === nameKey(columns[at] ?? ""))
  );
}

function onlyOnce(edit: AppendRows | DropRows, standing: Standing, nth: number): ProblemKind[] {
  const earlier = standing.edits
    .slice(0, nth)
    .some(
      (other) =>
        (other.kind === "appendRows" || other.kind === "dropRows") &&
        sameName(other.table, edit.table),
    );
  return earlier ? [badEdit(`${edit.table}: rows are added or taken off once`)] : [];
}

function checkGrid(
  edit: { table: string; columns: readonly string[] },
  rows: readonly (readonly Typed[])[],
): ProblemKind[] {
  if (rows.length === 0 || rows.some((row) => row.length !== edit.columns.length))
    return [badEdit(`${edit.table}: a row needs one entry for every column`)];
  return rows.flatMap((row) => row.flatMap((cell) => checkTyped(cell, edit.table)));
}
