import type { Book, DefinedName } from "../book/book";
import type { Rect } from "../book/cell";
import type { Sheet } from "../book/sheet";
import { readArea, splitAddress } from "./addresses";
import { bodyArea, columnNamed, tableNamed } from "./table-lookup";

export interface Place {
  sheet: Sheet;
  area: Rect;
}

/** The cells that a defined name or a table's name stands for; null when it stands for none. */
export function namedArea(book: Book, home: Sheet | null, name: string): Place | null {
  const key = name.toLowerCase();
  const matches = book.names.filter((defined) => defined.name.toLowerCase() === key);
  const defined =
    matches.find(({ sheet }) => sheet === home) ?? matches.find(({ sheet }) => sheet === null);
  if (defined) return areaOfName(book, defined);
  const table = tableNamed(book, name);
  const area = table && bodyArea(table.table);
  return table && area ? { sheet: table.sheet, area } : null;
}

/** Only names that plainly refer to one area (or one table column) have one. */
export function areaOfName(book: Book, { formula, sheet: home }: DefinedName): Place | null {
  const { sheet: named, local } = splitAddress(formula);
  const sheet = named === null ? home : book.sheet(named);
  const area = readArea(local);
  if (area) return sheet ? { sheet, area } : null;
  return structuredArea(book, formula);
}

function structuredArea(book: Book, formula: string): Place | null {
  const match = /^([^[\]]+)\[([^[\]#@]*)\]$/.exec(formula);
  const placed = match && tableNamed(book, match[1] ?? "");
  const body = placed && bodyArea(placed.table);
  if (!placed || !body) return null;
  const wanted = match[2] ?? "";
  if (wanted === "") return { sheet: placed.sheet, area: body };
  const column = columnNamed(placed.table, wanted);
  if (!column) return null;
  const left = placed.table.area.left + placed.table.columns.indexOf(column);
  return { sheet: placed.sheet, area: { ...body, left, right: left } };
}
