import { cellKey } from "../../book/cell";
import type { Sheet } from "../../book/sheet";
import type { SaveContext } from "../saving/save-context";
import { escapeAttribute } from "../xml/characters";
import type { XmlScanner } from "../xml/xml-scanner";
import { writeCell } from "./cell-writer";
import type { CellsSource } from "./cells-reader";
import { patchRow } from "./row-patcher";
import { rowLookAttributes } from "./row-looks";

/** The rows of a sheet that was not in the file. */
export function writeNewRows(sheet: Sheet, prefix: string, context: SaveContext): string {
  const rows = new Set<number>(sheet.rows.keys());
  sheet.cells.forEach((_, row) => rows.add(row));
  let text = "";
  for (const row of [...rows].sort((a, b) => a - b))
    text += writeNewRow(sheet, row, prefix, context);
  return text;
}

/**
 * The rows of a sheet that was in the file: those that nobody edited are copied letter for letter, in the others
 * only the edited cells are written anew.
 */
export function patchRows(
  text: string,
  source: CellsSource,
  sheet: Sheet,
  prefix: string,
  context: SaveContext,
): string {
  const changed = changedColumns(sheet, source);
  const rowLooks = sheet.changedParts.has("rows");
  const added = newRows(sheet, source, changed, rowLooks);
  const numbered = source.rows.every(({ start }) => isNumbered(text, start));
  const out: string[] = [];
  let next = 0;
  for (const { row, start, end } of source.rows) {
    while ((added[next] ?? Infinity) < row)
      out.push(writeNewRow(sheet, added[next++] as number, prefix, context));
    const columns = changed.get(row);
    if (!columns && !rowLooks && numbered) out.push(text.slice(start, end));
    else
      out.push(
        patchRow(text.slice(start, end), row, columns ?? EMPTY, sheet, prefix, rowLooks, context),
      );
  }
  for (; next < added.length; next++)
    out.push(writeNewRow(sheet, added[next] as number, prefix, context));
  return out.join("");
}

const EMPTY: ReadonlySet<number> = new Set();

/** The edited cells, and those that would lose a formula shared with one of them. */
function changedColumns(sheet: Sheet, source: CellsSource): Map<number, Set<number>> {
  const changed = new Map<number, Set<number>>();
  for (const [row, columns] of sheet.changedCells) changed.set(row, new Set(columns));
  for (const key of sheet.rewrittenCells)
    for (const follower of source.shared.followersOf(key)) {
      const row = Math.floor(follower / COLUMNS);
      const columns = changed.get(row) ?? new Set();
      changed.set(row, columns.add(follower % COLUMNS));
      sheet.rewrittenCells.add(follower);
    }
  return changed;
}

const COLUMNS = cellKey(1, 0);

function newRows(
  sheet: Sheet,
  source: CellsSource,
  changed: Map<number, Set<number>>,
  rowLooks: boolean,
): number[] {
  const stood = new Set(source.rows.map(({ row }) => row));
  const wanted = new Set([...changed.keys(), ...(rowLooks ? sheet.rows.keys() : [])]);
  return [...wanted].filter((row) => !stood.has(row)).sort((a, b) => a - b);
}

function isNumbered(text: string, start: number): boolean {
  const end = text.indexOf(">", start);
  return /\sr\s*=/.test(text.slice(start, end));
}

function writeNewRow(sheet: Sheet, row: number, prefix: string, context: SaveContext): string {
  const look = sheet.rows.get(row);
  const attributes = rowLookAttributes(look ?? {}, context.cellFormatOf)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeAttribute(value)}"`))
    .join("");
  let cells = "";
  sheet.cells[row]?.forEach((cell, column) => {
    if (!cell) return;
    if (cell.formula !== undefined) context.formulasChanged = true;
    cells += writeCell(cell, sheet, row, column, prefix, context);
  });
  if (cells === "" && attributes === "") return "";
  const tag = `${prefix}row r="${String(row + 1)}"${attributes}`;
  return cells === "" ? `<${tag}/>` : `<${tag}>${cells}</${prefix}row>`;
}

/** For the sheet's text as a whole: where its `sheetData` begins and ends inside it. */
export function skipCells(scanner: XmlScanner, end: number): void {
  if (scanner.empty) return;
  scanner.jump(scanner.text.lastIndexOf("<", end - 1));
  scanner.next();
}
