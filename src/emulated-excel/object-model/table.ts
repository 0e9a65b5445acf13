import type { Rect } from "../book/cell";
import type { Sheet } from "../book/sheet";
import type { Table as BookTable } from "../book/sheet-parts";
import { invalidArgument, itemNotFound } from "../wire/host-error";
import { HostObject } from "../wire/host-object";
import { checkDefinedName, nameIsTaken } from "./defined-names";
import type { ExcelState } from "./excel-state";
import { Range } from "./range";
import { rangeAt } from "./range-at";
import { dissolveTable, loseTable, renameTable } from "./references";
import type { Shape } from "./shape";
import { TableAutoFilter } from "./table-auto-filter";
import { TableColumnCollection } from "./table-column-collection";
import { bodyArea } from "./table-lookup";
import { resizeTable, setTotals } from "./table-resize";
import { TableRowCollection } from "./table-rows";
import type { Worksheet } from "./worksheet";
import { sheetWorksheet } from "./worksheet";

type TableMember =
  | "autoFilter"
  | "columns"
  | "convertToRange"
  | "delete"
  | "getDataBodyRange"
  | "getHeaderRowRange"
  | "getRange"
  | "getTotalRowRange"
  | "highlightFirstColumn"
  | "highlightLastColumn"
  | "id"
  | "name"
  | "resize"
  | "rows"
  | "showBandedColumns"
  | "showBandedRows"
  | "showFilterButton"
  | "showHeaders"
  | "showTotals"
  | "style"
  | "worksheet";

export class Table extends HostObject implements Shape<Excel.Table, TableMember> {
  readonly $type = "Table";
  constructor(
    readonly $state: ExcelState,
    readonly $sheet: Sheet,
    readonly $table: BookTable,
  ) {
    super();
  }
  override get $id(): string {
    return this.id;
  }
  override get $events(): readonly string[] {
    return ["onChanged"];
  }
  get id(): string {
    return String(this.$table.id);
  }
  get name(): string {
    return this.$table.name;
  }
  set name(name) {
    this.$guard();
    checkDefinedName(name);
    const same = name.toLowerCase() === this.$table.name.toLowerCase();
    if (!same && nameIsTaken(this.$state.book, null, name)) throw invalidArgument();
    renameTable(this.$state.book, this.$table, name);
    this.$sheet.partChanged("tables");
  }
  /** "" for none. */
  get style(): string {
    return this.$table.style ?? "";
  }
  set style(style) {
    this.$change({ style: style === "" ? null : style });
  }
  get showBandedRows(): boolean {
    return this.$table.bandedRows;
  }
  set showBandedRows(bandedRows) {
    this.$change({ bandedRows });
  }
  get showBandedColumns(): boolean {
    return this.$table.bandedColumns;
  }
  set showBandedColumns(bandedColumns) {
    this.$change({ bandedColumns });
  }
  get highlightFirstColumn(): boolean {
    return this.$table.firstColumn;
  }
  set highlightFirstColumn(firstColumn) {
    this.$change({ firstColumn });
  }
  get highlightLastColumn(): boolean {
    return this.$table.lastColumn;
  }
  set highlightLastColumn(lastColumn) {
    this.$change({ lastColumn });
  }
  get showFilterButton(): boolean {
    return this.$table.showFilterButton;
  }
  set showFilterButton(showFilterButton) {
    this.$change({ showFilterButton });
  }
  get showHeaders(): boolean {
    return this.$table.hasHeader;
  }
  get showTotals(): boolean {
    return this.$table.hasTotals;
  }
  set showTotals(show) {
    this.$guard();
    setTotals(this.$state, this.$sheet, this.$table, show);
  }

  get autoFilter(): TableAutoFilter {
    return new TableAutoFilter(this.$state, this.$sheet, this.$table);
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.$state, this.$sheet, this.$table);
  }
  get rows(): TableRowCollection {
    return new TableRowCollection(this.$state, this.$sheet, this.$table);
  }
  get worksheet(): Worksheet {
    return sheetWorksheet(this.$state, this.$sheet);
  }

  getRange(): Range {
    return this.$range(this.$table.area);
  }
  getDataBodyRange(): Range {
    const body = bodyArea(this.$table);
    if (!body) throw itemNotFound();
    return this.$range(body);
  }
  getHeaderRowRange(): Range {
    if (!this.$table.hasHeader) throw itemNotFound();
    return this.$range({ ...this.$table.area, bottom: this.$table.area.top });
  }
  getTotalRowRange(): Range {
    if (!this.$table.hasTotals) throw itemNotFound();
    return this.$range({ ...this.$table.area, top: this.$table.area.bottom });
  }
  resize(to: Range | string): void {
    this.$guard();
    const range = typeof to === "string" ? rangeAt(this.$state, this.$sheet, to) : to;
    if (range.$sheet !== this.$sheet) throw invalidArgument();
    resizeTable(this.$state, this.$sheet, this.$table, range.$area);
  }
  /** The cells stay, and formulas that named the table now name its cells. */
  convertToRange(): Range {
    this.$guard();
    dissolveTable(this.$state.book, this.$sheet, this.$table);
    this.$remove();
    return this.$range(this.$table.area);
  }
  /** Takes the table and its cells away. */
  delete(): void {
    const { area } = this.$table;
    this.$remove();
    this.$range(area).clear();
  }

  private $remove(): void {
    this.$guard();
    this.$sheet.tables = this.$sheet.tables.filter((table) => table !== this.$table);
    loseTable(this.$state.book, this.$table);
    this.$sheet.partChanged("tables");
  }
  private $guard(): void {
    this.$state.guardSheet(this.$sheet);
    if (!this.$sheet.tables.includes(this.$table)) throw itemNotFound();
  }
  private $change(patch: Partial<BookTable>): void {
    this.$guard();
    Object.assign(this.$table, patch);
    this.$sheet.partChanged("tables");
  }
  private $range(area: Rect): Range {
    return new Range(this.$state, this.$sheet, { ...area });
  }
}
