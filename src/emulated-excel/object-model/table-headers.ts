import type { Rect } from "../book/cell";
import type { Sheet } from "../book/sheet";
import type { Table } from "../book/sheet-parts";
import { intersection } from "./addresses";
import { plainValue } from "./read-cells";
import { renameColumns } from "./references";

/** Header cells are the columns' names: text, never blank, each once. Called after cells were written. */
export function readHeaders(sheet: Sheet, written: Rect): void {
  for (const table of sheet.tables) {
    if (!table.hasHeader) continue;
    const header = { ...table.area, bottom: table.area.top };
    if (intersection(header, written)) nameColumns(sheet, table);
  }
}

/** Gives every column the name that stands in its header cell, and the cell the name that it then has. */
export function nameColumns(sheet: Sheet, table: Table): void {
  const taken = new Set<string>();
  const renamed = new Map<string, string>();
  let changed = false;
  const top = table.area.top;
  table.columns.forEach((column, i) => {
    const at = table.area.left + i;
    const wanted = String(plainValue(sheet.value(top, at)));
    const name = freeName(wanted || `Column${i + 1}`, taken);
    taken.add(name.toLowerCase());
    if (sheet.value(top, at) !== name) sheet.setValue(top, at, name);
    if (column.name === name) return;
    if (column.name !== "") renamed.set(column.name, name);
    column.name = name;
    changed = true;
  });
  if (renamed.size > 0) renameColumns(sheet.book, sheet, table, renamed);
  if (changed) sheet.partChanged("tables");
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}${n}`;
  return name;
}
