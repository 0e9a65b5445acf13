import type { DefinedName } from "../book/book";
import { HostObject } from "../wire/host-object";
import type { ExcelState } from "./excel-state";
import { checkedFormula } from "./formula-text";
import { areaOfName } from "./named-areas";
import { Range } from "./range";
import type { Shape } from "./shape";

type NameMember =
  "comment" | "delete" | "formula" | "getRangeOrNullObject" | "name" | "scope" | "type" | "visible";

export class NamedItem extends HostObject implements Shape<Excel.NamedItem, NameMember> {
  readonly $type = "NamedItem";
  constructor(
    readonly $state: ExcelState,
    readonly $name: DefinedName,
  ) {
    super();
  }
  override get $id(): string {
    return this.$name.name;
  }
  get name(): string {
    return this.$name.name;
  }
  /** With "=". */
  get formula(): string {
    return `=${this.$name.formula}`;
  }
  set formula(given) {
    this.$name.formula = checkedFormula(String(given));
    this.$state.book.namesChanged();
  }
  get scope(): Excel.NamedItemScope {
    return (this.$name.sheet ? "Worksheet" : "Workbook") as Excel.NamedItemScope;
  }
  get type(): Excel.NamedItemType {
    return typeOf(this.$name.formula, areaOfName(this.$state.book, this.$name) !== null);
  }
  get visible(): boolean {
    return this.$name.visible;
  }
  set visible(visible) {
    this.$name.visible = visible;
    this.$state.book.namesChanged();
  }
  get comment(): string {
    return this.$name.comment;
  }
  set comment(comment) {
    this.$name.comment = comment;
    this.$state.book.namesChanged();
  }
  getRangeOrNullObject(): Range | null {
    const place = areaOfName(this.$state.book, this.$name);
    return place && new Range(this.$state, place.sheet, place.area);
  }
  delete(): void {
    const { book } = this.$state;
    book.names = book.names.filter((name) => name !== this.$name);
    book.namesChanged();
  }
}

/** What a name plainly stands for. A formula's result is told from its first look, not calculated. */
function typeOf(formula: string, isArea: boolean): Excel.NamedItemType {
  const kind = isArea
    ? "Range"
    : /^#|#REF!/.test(formula)
      ? "Error"
      : /^(TRUE|FALSE)$/i.test(formula)
        ? "Boolean"
        : /^-?[\d.]+$/.test(formula)
          ? "Double"
          : /^\{/.test(formula)
            ? "Array"
            : "String";
  return kind as Excel.NamedItemType;
}
