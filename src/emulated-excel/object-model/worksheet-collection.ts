import { itemAlreadyExists, itemNotFound } from "../wire/host-error";
import { HostCollection } from "../wire/host-object";
import { sheetId } from "./events";
import type { ExcelState } from "./excel-state";
import type { Shape } from "./shape";
import { checkSheetName, freeSheetName } from "./sheet-names";
import type { Worksheet } from "./worksheet";
import { sheetWorksheet } from "./worksheet";

type CollectionMember =
  | "add"
  | "getActiveWorksheet"
  | "getCount"
  | "getFirst"
  | "getItem"
  | "getItemOrNullObject"
  | "getLast";

export class WorksheetCollection
  extends HostCollection<Worksheet>
  implements Shape<Excel.WorksheetCollection, CollectionMember>
{
  readonly $type = "WorksheetCollection";
  constructor(readonly $state: ExcelState) {
    super();
  }
  override get $events(): readonly string[] {
    return ["onActivated", "onChanged", "onSelectionChanged"];
  }
  $items(): Worksheet[] {
    return this.$state.book.sheets.map((sheet) => sheetWorksheet(this.$state, sheet));
  }
  add(name?: string): Worksheet {
    const { book } = this.$state;
    this.$state.guardStructure();
    if (name !== undefined) {
      checkSheetName(name);
      if (book.sheet(name)) throw itemAlreadyExists();
    }
    return sheetWorksheet(this.$state, book.addSheet(name ?? freeSheetName(book)));
  }
  getActiveWorksheet(): Worksheet {
    return sheetWorksheet(this.$state, this.$state.active);
  }
  getCount(visibleOnly?: boolean): number {
    return this.$visible(visibleOnly).length;
  }
  getFirst(visibleOnly?: boolean): Worksheet {
    return this.$required(this.$visible(visibleOnly)[0]);
  }
  getLast(visibleOnly?: boolean): Worksheet {
    return this.$required(this.$visible(visibleOnly).at(-1));
  }
  /** By name, without regard to case, or by id. */
  getItem(key: string): Worksheet {
    return this.$required(this.getItemOrNullObject(key) ?? undefined);
  }
  getItemOrNullObject(key: string): Worksheet | null {
    const { book } = this.$state;
    const sheet = book.sheet(key) ?? book.sheets.find((candidate) => sheetId(candidate) === key);
    return sheet ? sheetWorksheet(this.$state, sheet) : null;
  }

  private $visible(only?: boolean): Worksheet[] {
    return only
      ? this.$items().filter(({ $sheet }) => $sheet.visibility === "visible")
      : this.$items();
  }
  private $required(sheet: Worksheet | undefined): Worksheet {
    if (!sheet) throw itemNotFound();
    return sheet;
  }
}
