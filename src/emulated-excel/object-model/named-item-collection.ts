import type { DefinedName } from "../book/book";
import type { Sheet } from "../book/sheet";
import { itemNotFound } from "../wire/host-error";
import { HostCollection } from "../wire/host-object";
import { areaAddress, quotedSheetName } from "./addresses";
import { checkDefinedName, checkNameIsFree } from "./defined-names";
import type { ExcelState } from "./excel-state";
import { checkedFormula } from "./formula-text";
import { NamedItem } from "./named-item";
import { Range } from "./range";
import type { Shape } from "./shape";

type CollectionMember = "add" | "getCount" | "getItem" | "getItemOrNullObject";

/** The names of the workbook (`sheet` null) or of one sheet. */
export class NamedItemCollection
  extends HostCollection<NamedItem>
  implements Shape<Excel.NamedItemCollection, CollectionMember>
{
  readonly $type = "NamedItemCollection";
  constructor(
    readonly $state: ExcelState,
    readonly $sheet: Sheet | null,
  ) {
    super();
  }
  $items(): NamedItem[] {
    return this.$state.book.names
      .filter(({ sheet }) => sheet === this.$sheet)
      .map((name) => new NamedItem(this.$state, name));
  }
  add(name: string, reference: Range | string, comment = ""): NamedItem {
    const { book } = this.$state;
    checkDefinedName(name);
    checkNameIsFree(book, this.$sheet, name);
    const formula =
      reference instanceof Range
        ? `${quotedSheetName(reference.$sheet.name)}!${areaAddress(reference.$area, true)}`
        : checkedFormula(String(reference));
    const defined: DefinedName = { name, sheet: this.$sheet, formula, comment, visible: true };
    book.names.push(defined);
    book.namesChanged();
    return new NamedItem(this.$state, defined);
  }
  getCount(): number {
    return this.$items().length;
  }
  getItem(name: string): NamedItem {
    const item = this.getItemOrNullObject(name);
    if (!item) throw itemNotFound();
    return item;
  }
  getItemOrNullObject(name: string): NamedItem | null {
    const key = String(name).toLowerCase();
    return this.$items().find((item) => item.name.toLowerCase() === key) ?? null;
  }
}
