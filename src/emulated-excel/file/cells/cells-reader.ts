import { cellKey, LAST_COLUMN, LAST_ROW, type Cell, type Rect, type Value } from "../../book/cell";
import type { Sheet } from "../../book/sheet";
import { damaged } from "../file-problem";
import { unescapeExcel } from "../xml/characters";
import type { XmlElement } from "../xml/xml-element";
import { XmlScanner } from "../xml/xml-scanner";
import { columnOf, parseRect } from "./cell-address";
import { readValue } from "./cell-values";
import { readRowLook } from "./row-looks";
import { SharedFormulas } from "./shared-formulas";
import { readRichText } from "./shared-strings";

export interface CellsContext {
  sharedStrings: readonly string[];
  styleOf: (cellFormat: string) => number;
  /** File grammar → what the formula bar shows, for a formula in that cell. */
  displayFormula(formula: string, row: number, column: number): string;
  date1904: boolean;
}

/** Where the rows lie in the sheet's text, so that those not edited can be copied. */
export interface CellsSource {
  rows: { row: number; start: number; end: number }[];
  shared: SharedFormulas;
}

/** Reads the `sheetData` element just opened into the sheet's cells and rows. @throws FileProblem */
export function readCells(scanner: XmlScanner, sheet: Sheet, context: CellsContext): CellsSource {
  const source: CellsSource = { rows: [], shared: new SharedFormulas() };
  if (scanner.empty) return source;
  const depth = scanner.depth;
  let row = -1;
  for (;;) {
    const kind = scanner.next();
    if (kind === "close" && scanner.depth < depth) return source;
    if (kind !== "open") continue;
    if (scanner.name !== "row") {
      scanner.skip();
      continue;
    }
    const start = scanner.start;
    row = Number(scanner.attribute("r") ?? row + 2) - 1;
    if (!Number.isInteger(row) || row < 0 || row > LAST_ROW) throw damaged("row number");
    const look = readRowLook(scanner, context.styleOf);
    if (look) sheet.rows.set(row, look);
    readRow(scanner, sheet, row, context, source.shared);
    source.rows.push({ row, start, end: scanner.end });
  }
}

function readRow(
  scanner: XmlScanner,
  sheet: Sheet,
  row: number,
  context: CellsContext,
  shared: SharedFormulas,
): void {
  if (scanner.empty) return;
  const depth = scanner.depth;
  const cells = (sheet.cells[row] ??= []);
  let column = -1;
  for (;;) {
    const kind = scanner.next();
    if (kind === "close" && scanner.depth < depth) return;
    if (kind !== "open") continue;
    if (scanner.name !== "c") {
      scanner.skip();
      continue;
    }
    const address = scanner.attribute("r");
    column = address === undefined ? column + 1 : columnOf(address);
    if (column < 0 || column > LAST_COLUMN) throw damaged(`cell address ${address ?? ""}`);
    cells[column] = readCell(scanner, row, column, context, shared);
  }
}

function readCell(
  scanner: XmlScanner,
  row: number,
  column: number,
  context: CellsContext,
  shared: SharedFormulas,
): Cell {
  const type = scanner.attribute("t") ?? "n";
  const format = scanner.attribute("s");
  const cell: Cell = { value: null, style: format === undefined ? 0 : context.styleOf(format) };
  if (scanner.empty) return cell;
  const depth = scanner.depth;
  for (;;) {
    const kind = scanner.next();
    if (kind === "close" && scanner.depth < depth) return cell;
    if (kind !== "open") continue;
    if (scanner.name === "v") cell.value = valueOf(type, scanner.readText(), context);
    else if (scanner.name === "is") cell.value = readRichText(scanner);
    else if (scanner.name === "f") readFormula(scanner, cell, row, column, context, shared);
    else scanner.skip();
  }
}

/** The value and style of a cell already read as an element. @throws FileProblem */
export function readCellElement(
  element: XmlElement,
  context: Pick<CellsContext, "sharedStrings" | "styleOf" | "date1904">,
): Cell {
  const whole = { ...context, displayFormula: asItStands };
  return readCell(scannerOver(element), 0, 0, whole, new SharedFormulas());
}

function scannerOver(element: XmlElement): XmlScanner {
  const scanner = new XmlScanner(element.toXml());
  scanner.next();
  return scanner;
}

function asItStands(formula: string): string {
  return formula;
}

function valueOf(type: string, text: string, context: CellsContext): Value {
  if (type === "s") return context.sharedStrings[Number(text)] ?? "";
  const value = readValue(type, text, context.date1904);
  return typeof value === "string" ? unescapeExcel(value) : value;
}

function readFormula(
  scanner: XmlScanner,
  cell: Cell,
  row: number,
  column: number,
  context: CellsContext,
  shared: SharedFormulas,
): void {
  const kind = scanner.attribute("t");
  const group = scanner.attribute("si") ?? "";
  const area = scanner.attribute("ref");
  let formula: string | null = unescapeExcel(scanner.readText());
  // A data table's formula is no formula that can stand in a cell: its values stay.
  if (kind === "dataTable") return;
  if (kind === "shared") {
    const key = cellKey(row, column);
    if (formula === "") formula = shared.formulaAt(group, row, column, key);
    else shared.addMaster(group, formula, row, column, key);
  }
  if (formula === null || formula.trim() === "") return;
  cell.formula = context.displayFormula(formula, row, column);
  const filled: Rect | null = kind === "array" && area ? parseRect(area) : null;
  if (filled) cell.array = filled;
}
