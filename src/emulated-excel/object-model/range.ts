import type { Rect } from "../book/cell";
import { LAST_COLUMN, LAST_ROW } from "../book/cell";
import type { Sheet } from "../book/sheet";
import { accessDenied, apiNotFound, invalidArgument } from "../wire/host-error";
import { HostObject } from "../wire/host-object";
import {
  areaAddress,
  boundingRect,
  intersection,
  isOnSheet,
  quotedSheetName,
  wholeColumns,
  wholeRows,
} from "./addresses";
import * as cellProperties from "./cell-properties";
import { clearCells } from "./clear-cells";
import { ConditionalFormatCollection } from "./conditional-format-collection";
import { copyCells } from "./copy-cells";
import { DataValidation } from "./data-validation";
import { selectionMoved } from "./events";
import type { ExcelState } from "./excel-state";
import { readLink, writeLink } from "./hyperlinks";
import * as lines from "./lines";
import { LookPainter } from "./looks";
import { mergeCells, mergedAreas, unmergeCells } from "./merges";
import { RangeAreas } from "./range-areas";
import type { RangeMember } from "./range-member";
import { rangeAt } from "./range-at";
import { RangeFormat } from "./range-format";
import * as read from "./read-cells";
import type { Shape } from "./shape";
import { deleteCells, insertCells } from "./shift-cells";
import { sheetWorksheet } from "./worksheet";
import type { Worksheet } from "./worksheet";
import { eachGiven, writeCells } from "./write-cells";

/** Reading or writing more cells than this at once is refused. */
const LARGEST = 5_000_000;

/** A rectangle of cells. It follows its cells when rows or columns are inserted above or before it. */
export class Range extends HostObject implements Shape<Excel.Range, RangeMember> {
  readonly $type = "Range";

  constructor(
    readonly $state: ExcelState,
    readonly $sheet: Sheet,
    public $area: Rect,
  ) {
    super();
  }

  override get $keptByReference(): boolean {
    return true;
  }

  get address(): string {
    return `${quotedSheetName(this.$sheet.name)}!${areaAddress(this.$area)}`;
  }
  get rowIndex(): number {
    return this.$area.top;
  }
  get columnIndex(): number {
    return this.$area.left;
  }
  get rowCount(): number {
    return this.$area.bottom - this.$area.top + 1;
  }
  get columnCount(): number {
    return this.$area.right - this.$area.left + 1;
  }
  /** -1 when it does not fit into 31 bits, as Excel has it. */
  get cellCount(): number {
    const count = this.rowCount * this.columnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get worksheet(): Worksheet {
    return sheetWorksheet(this.$state, this.$sheet);
  }

  get values(): ReturnType<typeof read.readValues> {
    this.$state.catchUp();
    return this.$read(read.readValues);
  }
  set values(given) {
    writeCells(this.$state, this.$sheet, this.$area, given);
  }
  get formulas(): ReturnType<typeof read.readFormulas> {
    this.$state.catchUp();
    return this.$read(read.readFormulas);
  }
  set formulas(given) {
    writeCells(this.$state, this.$sheet, this.$area, given);
  }
  get text(): string[][] {
    this.$state.catchUp();
    return this.$read(read.readTexts);
  }
  get valueTypes(): Excel.RangeValueType[][] {
    this.$state.catchUp();
    return this.$read(read.readValueTypes);
  }
  get numberFormat(): string[][] {
    return this.$read(read.readNumberFormats);
  }
  set numberFormat(given) {
    const painter = new LookPainter(this.$state, this.$sheet);
    eachGiven(this.$area, given, (row, column, value) => {
      const numberFormat = String(value);
      painter.paint(row, column, numberFormat, (style) => ({ ...style, numberFormat }));
    });
  }

  get format(): RangeFormat {
    return new RangeFormat(this.$state, this.$sheet, this.$area);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.$state, this.$sheet, this.$area);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.$state, this.$sheet, this.$area);
  }
  get hyperlink(): Excel.RangeHyperlink {
    return readLink(this.$sheet, this.$area);
  }
  set hyperlink(link) {
    writeLink(this.$state, this.$sheet, this.$area, link);
  }
  get rowHidden(): boolean {
    return lines.linesHidden(this.$sheet, this.$area, "rows") as boolean;
  }
  set rowHidden(hidden) {
    lines.hideLines(this.$state, this.$sheet, this.$area, "rows", hidden);
  }
  get columnHidden(): boolean {
    return lines.linesHidden(this.$sheet, this.$area, "columns") as boolean;
  }
  set columnHidden(hidden) {
    lines.hideLines(this.$state, this.$sheet, this.$area, "columns", hidden);
  }

  getCell(row: number, column: number): Range {
    const top = this.$area.top + row;
    const left = this.$area.left + column;
    return this.$at({ top, left, bottom: top, right: left });
  }
  getRow(row: number): Range {
    if (row < 0 || row >= this.rowCount) throw invalidArgument();
    const top = this.$area.top + row;
    return this.$at({ ...this.$area, top, bottom: top });
  }
  getColumn(column: number): Range {
    if (column < 0 || column >= this.columnCount) throw invalidArgument();
    const left = this.$area.left + column;
    return this.$at({ ...this.$area, left, right: left });
  }
  getEntireRow(): Range {
    return this.$at({ ...this.$area, left: 0, right: LAST_COLUMN });
  }
  getEntireColumn(): Range {
    return this.$at({ ...this.$area, top: 0, bottom: LAST_ROW });
  }
  getOffsetRange(rows: number, columns: number): Range {
    const { top, left, bottom, right } = this.$area;
    return this.$at({
      top: top + rows,
      left: left + columns,
      bottom: bottom + rows,
      right: right + columns,
    });
  }
  getResizedRange(rows: number, columns: number): Range {
    const { bottom, right } = this.$area;
    return this.$at({ ...this.$area, bottom: bottom + rows, right: right + columns });
  }
  getBoundingRect(other: Range | string): Range {
    return this.$at(boundingRect(this.$area, this.$other(other).$area));
  }
  getIntersectionOrNullObject(other: Range | string): Range | null {
    const range = this.$other(other);
    const both = intersection(this.$area, range.$area);
    return both && range.$sheet === this.$sheet ? this.$at(both) : null;
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    this.$state.guardAlive(this.$sheet);
    const used = read.usedWithin(this.$sheet, this.$area, valuesOnly === true);
    return used && this.$at(used);
  }
  getMergedAreasOrNullObject(): RangeAreas | null {
    const areas = mergedAreas(this.$sheet, this.$area);
    return areas.length > 0 ? new RangeAreas(areas.map((area) => this.$at(area))) : null;
  }

  getCellProperties(options: Excel.CellPropertiesLoadOptions): Excel.CellProperties[][] {
    this.$guardSize();
    return cellProperties.readCellProperties(this.$sheet, this.$area, options);
  }
  getRowProperties(options: Excel.RowPropertiesLoadOptions): Excel.RowProperties[] {
    return cellProperties.readRowProperties(this.$sheet, this.$area, options);
  }
  getColumnProperties(options: Excel.ColumnPropertiesLoadOptions): Excel.ColumnProperties[] {
    return cellProperties.readColumnProperties(this.$sheet, this.$area, options);
  }
  setCellProperties(given: Excel.SettableCellProperties[][]): void {
    cellProperties.writeCellProperties(this.$state, this.$sheet, this.$area, given);
  }

  clear(applyTo = "All"): void {
    clearCells(this.$state, this.$sheet, this.$area, applyTo.toLowerCase());
  }
  copyFrom(source: Range | RangeAreas | string, copyType?: string): void {
    if (source instanceof RangeAreas) throw apiNotFound("Range.copyFrom(RangeAreas)");
    copyCells(this.$state, this.$other(source), this, copyType ?? "All");
  }
  insert(shift: Excel.InsertShiftDirection | "Down" | "Right"): Range {
    insertCells(this.$state, this.$sheet, this.$area, shift === "Down" ? "rows" : "columns");
    return this.$at(this.$area);
  }
  delete(shift: Excel.DeleteShiftDirection | "Up" | "Left"): void {
    deleteCells(this.$state, this.$sheet, this.$area, shift === "Up" ? "rows" : "columns");
  }
  merge(across?: boolean): void {
    mergeCells(this.$state, this.$sheet, this.$area, across === true);
  }
  unmerge(): void {
    unmergeCells(this.$state, this.$sheet, this.$area);
  }
  group(option: Excel.GroupOption | "ByRows" | "ByColumns"): void {
    lines.changeGroups(this.$state, this.$sheet, this.$area, lines.partOf(option), 1);
  }
  ungroup(option: Excel.GroupOption | "ByRows" | "ByColumns"): void {
    lines.changeGroups(this.$state, this.$sheet, this.$area, lines.partOf(option), -1);
  }
  showGroupDetails(option: Excel.GroupOption | "ByRows" | "ByColumns"): void {
    lines.foldGroups(this.$state, this.$sheet, this.$area, lines.partOf(option), false);
  }
  hideGroupDetails(option: Excel.GroupOption | "ByRows" | "ByColumns"): void {
    lines.foldGroups(this.$state, this.$sheet, this.$area, lines.partOf(option), true);
  }
  select(): void {
    this.$state.guardAlive(this.$sheet);
    if (this.$sheet.visibility !== "visible") throw accessDenied();
    this.$state.select(this.$sheet, this.$area);
    selectionMoved(this.$state, this.$sheet, areaAddress(this.$area));
  }

  /** Asked for by office.js before it writes a big block in slices. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw invalidArgument();
  }

  $at(area: Rect): Range {
    if (!isOnSheet(area)) throw invalidArgument();
    return new Range(this.$state, this.$sheet, area);
  }

  private $other(other: Range | string): Range {
    return typeof other === "string" ? rangeAt(this.$state, this.$sheet, other) : other;
  }

  private $guardSize(): void {
    if (this.rowCount * this.columnCount > LARGEST) throw invalidArgument();
  }

  /** Whole rows and columns have no values to give; Excel answers null. */
  private $read<T>(reader: (sheet: Sheet, area: Rect) => T): T {
    this.$state.guardAlive(this.$sheet);
    if (wholeColumns(this.$area) || wholeRows(this.$area)) return null as T;
    this.$guardSize();
    return reader(this.$sheet, this.$area);
  }
}
