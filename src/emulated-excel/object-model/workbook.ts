import { HostObject } from "../wire/host-object";
import { Application } from "./application";
import { CommentCollection } from "./comments";
import type { ExcelState } from "./excel-state";
import { NamedItemCollection } from "./named-item-collection";
import { NoteCollection } from "./notes";
import { Range } from "./range";
import { SettingCollection } from "./settings";
import type { Shape } from "./shape";
import { TableCollection } from "./table-collection";
import { WorkbookProtection } from "./worksheet-protection";
import { WorksheetCollection } from "./worksheet-collection";

type WorkbookMember =
  | "application"
  | "comments"
  | "getActiveCell"
  | "getSelectedRange"
  | "name"
  | "names"
  | "notes"
  | "protection"
  | "settings"
  | "tables"
  | "worksheets";

/** Where every path begins. */
export class Workbook extends HostObject implements Shape<Excel.Workbook, WorkbookMember> {
  readonly $type = "Workbook";
  constructor(readonly $state: ExcelState) {
    super();
  }
  get name(): string {
    return this.$state.book.name;
  }
  get application(): Application {
    return new Application(this.$state);
  }
  get comments(): CommentCollection {
    return new CommentCollection(this.$state, this.$state.book.sheets);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.$state, null);
  }
  get notes(): NoteCollection {
    return new NoteCollection(this.$state, this.$state.book.sheets);
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.$state);
  }
  get settings(): SettingCollection {
    return new SettingCollection(this.$state);
  }
  get tables(): TableCollection {
    return new TableCollection(this.$state, null);
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.$state);
  }
  getSelectedRange(): Range {
    const { sheet, area } = this.$state.selection;
    return new Range(this.$state, sheet, area);
  }
  getActiveCell(): Range {
    return this.getSelectedRange().getCell(0, 0);
  }
}
