import type { Sheet } from "../book/sheet";
import { accessDenied, invalidArgument } from "../wire/host-error";
import { HostObject } from "../wire/host-object";
import { LAST_COLUMN, LAST_ROW } from "../book/cell";
import { AutoFilter } from "./auto-filter";
import { ChartCollection } from "./chart-collection";
import { readColour } from "./colours";
import { CommentCollection } from "./comments";
import { sheetActivated, sheetId } from "./events";
import type { ExcelState } from "./excel-state";
import { NamedItemCollection } from "./named-item-collection";
import { PageLayout } from "./page-layout";
import { Range } from "./range";
import { rangeAt } from "./range-at";
import { usedWithin } from "./read-cells";
import { loseSheet, renameSheet } from "./references";
import type { Shape } from "./shape";
import { checkSheetName } from "./sheet-names";
import { TableCollection } from "./table-collection";
import { WorksheetCustomPropertyCollection } from "./worksheet-custom-properties";
import { WorksheetFreezePanes } from "./worksheet-freeze-panes";
import { WorksheetProtection } from "./worksheet-protection";

type WorksheetMember =
  | "activate"
  | "autoFilter"
  | "charts"
  | "comments"
  | "customProperties"
  | "delete"
  | "freezePanes"
  | "getCell"
  | "getRange"
  | "getRangeByIndexes"
  | "getUsedRange"
  | "getUsedRangeOrNullObject"
  | "id"
  | "name"
  | "names"
  | "pageLayout"
  | "position"
  | "protection"
  | "showGridlines"
  | "tabColor"
  | "tables"
  | "visibility";

const WHOLE_SHEET = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

export function sheetWorksheet(state: ExcelState, sheet: Sheet): Worksheet {
  return new Worksheet(state, sheet);
}

export class Worksheet extends HostObject implements Shape<Excel.Worksheet, WorksheetMember> {
  readonly $type = "Worksheet";
  constructor(
    readonly $state: ExcelState,
    readonly $sheet: Sheet,
  ) {
    super();
  }
  override get $id(): string {
    return this.id;
  }
  override get $events(): readonly string[] {
    return ["onActivated", "onChanged", "onSelectionChanged"];
  }

  get id(): string {
    return sheetId(this.$sheet);
  }
  get name(): string {
    return this.$sheet.name;
  }
  set name(name) {
    this.$state.guardStructure();
    checkSheetName(name);
    const other = this.$state.book.sheet(name);
    if (other && other !== this.$sheet) throw invalidArgument("The sheet's name is taken.");
    renameSheet(this.$state.book, this.$sheet, name);
    this.$sheet.partChanged("name");
  }
  get position(): number {
    return this.$state.book.sheets.indexOf(this.$sheet);
  }
  set position(to) {
    this.$state.guardStructure();
    const { book } = this.$state;
    if (to < 0 || to >= book.sheets.length) throw invalidArgument();
    book.sheets.splice(this.position, 1);
    book.sheets.splice(to, 0, this.$sheet);
    book.changedParts.add("sheets");
    book.changed({ kind: "sheets" });
  }
  get visibility(): Excel.SheetVisibility {
    return VISIBILITY[this.$sheet.visibility] as Excel.SheetVisibility;
  }
  set visibility(given) {
    this.$state.guardStructure();
    const found = Object.entries(VISIBILITY).find(([, name]) => name === String(given));
    if (!found) throw invalidArgument();
    const visibility = found[0] as Sheet["visibility"];
    if (visibility !== "visible") this.$leave();
    this.$sheet.visibility = visibility;
    this.$sheet.partChanged("visibility");
  }
  /** "" for none. */
  get tabColor(): string {
    return this.$sheet.tabColour ?? "";
  }
  set tabColor(colour) {
    this.$state.guardStructure();
    this.$sheet.tabColour = colour === "" ? null : readColour(colour);
    this.$sheet.partChanged("tabColour");
  }
  get showGridlines(): boolean {
    return this.$sheet.showGridlines;
  }
  set showGridlines(show) {
    this.$sheet.showGridlines = show;
    this.$sheet.partChanged("view");
  }
  /** office.js sets `showGridlines` under this name. */
  set gridlines(show: boolean) {
    this.showGridlines = show;
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.$state, this.$sheet);
  }
  get charts(): ChartCollection {
    return new ChartCollection(this.$state, this.$sheet);
  }
  get comments(): CommentCollection {
    return new CommentCollection(this.$state, [this.$sheet]);
  }
  get customProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.$sheet);
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.$state, this.$sheet);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.$state, this.$sheet);
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.$state, this.$sheet);
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.$state, this.$sheet);
  }
  get tables(): TableCollection {
    return new TableCollection(this.$state, this.$sheet);
  }

  activate(): void {
    this.$state.guardAlive(this.$sheet);
    if (this.$sheet.visibility !== "visible") throw accessDenied();
    if (this.$state.book.active === this.$sheet) return;
    this.$state.activate(this.$sheet);
    sheetActivated(this.$state, this.$sheet);
  }
  delete(): void {
    this.$state.guardAlive(this.$sheet);
    this.$state.guardStructure();
    if (this.$sheet.visibility === "veryHidden") throw accessDenied();
    this.$leave();
    loseSheet(this.$state.book, this.$sheet);
    this.$state.book.removeSheet(this.$sheet);
  }
  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getRange(address?: string): Range {
    this.$state.guardAlive(this.$sheet);
    if (address === undefined || address === "")
      return new Range(this.$state, this.$sheet, WHOLE_SHEET);
    return rangeAt(this.$state, this.$sheet, address);
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    this.$state.guardAlive(this.$sheet);
    const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    return new Range(this.$state, this.$sheet, WHOLE_SHEET).$at(area);
  }
  /** The first cell when the sheet is empty. */
  getUsedRange(valuesOnly?: boolean): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    this.$state.guardAlive(this.$sheet);
    const used = usedWithin(this.$sheet, WHOLE_SHEET, valuesOnly === true);
    return used && new Range(this.$state, this.$sheet, used);
  }

  /** A workbook keeps one visible sheet; the next one comes to the front. */
  private $leave(): void {
    const visible = this.$state.book.sheets.filter(({ visibility }) => visibility === "visible");
    const others = visible.filter((sheet) => sheet !== this.$sheet);
    const [next] = others;
    if (!next) throw invalidArgument("A workbook keeps at least one visible sheet.");
    if (this.$state.active !== this.$sheet) return;
    const after = others.find((sheet) => this.$state.book.sheets.indexOf(sheet) > this.position);
    this.$state.activate(after ?? others.at(-1) ?? next);
  }
}
