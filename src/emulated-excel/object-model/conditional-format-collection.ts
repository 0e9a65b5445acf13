import type { Rect } from "../book/cell";
import { overlaps } from "../book/cell";
import type { Sheet } from "../book/sheet";
import type { ConditionalFormat as BookFormat } from "../book/sheet-parts";
import { apiNotFound, itemNotFound } from "../wire/host-error";
import { HostCollection } from "../wire/host-object";
import { without } from "./addresses";
import { ConditionalFormat } from "./conditional-format";
import type { ExcelState } from "./excel-state";
import type { Shape } from "./shape";

/** Kinds that can be added, as they begin. */
const NEW_RULES: Record<string, BookFormat["rule"]> = {
  Custom: { type: "custom", formula: "" },
  CellValue: { type: "cellValue", operator: "equal", formula1: "" },
  ContainsText: { type: "containsText", operator: "containsText", text: "", formula: "" },
};

/** The conditional formats that touch an area. */
export class ConditionalFormatCollection
  extends HostCollection<ConditionalFormat>
  implements
    Shape<
      Excel.ConditionalFormatCollection,
      "add" | "clearAll" | "getCount" | "getItem" | "getItemAt"
    >
{
  readonly $type = "ConditionalFormatCollection";
  constructor(
    readonly $state: ExcelState,
    readonly $sheet: Sheet,
    readonly $area: Rect,
  ) {
    super();
  }
  $items(): ConditionalFormat[] {
    return this.$sheet.conditionalFormats
      .filter(({ areas }) => areas.some((area) => overlaps(area, this.$area)))
      .map((format) => new ConditionalFormat(this.$state, this.$sheet, format));
  }
  /** A new rule comes before all others. */
  add(type: string): ConditionalFormat {
    this.$state.guardSheet(this.$sheet);
    const rule = NEW_RULES[type];
    if (!rule) throw apiNotFound(`ConditionalFormatCollection.add(${type})`);
    const format: BookFormat = {
      id: freeId(this.$sheet),
      areas: [{ ...this.$area }],
      rule: { ...rule },
      priority: 1,
      stopIfTrue: false,
      format: {},
    };
    for (const other of this.$sheet.conditionalFormats) other.priority++;
    this.$sheet.conditionalFormats.unshift(format);
    this.$sheet.partChanged("conditionalFormats");
    return new ConditionalFormat(this.$state, this.$sheet, format);
  }
  getCount(): number {
    return this.$items().length;
  }
  getItem(id: string): ConditionalFormat {
    const format = this.$items().find((item) => item.id === id);
    if (!format) throw itemNotFound();
    return format;
  }
  clearAll(): void {
    this.$state.guardSheet(this.$sheet);
    this.$sheet.conditionalFormats = this.$sheet.conditionalFormats
      .map((format) => ({
        ...format,
        areas: format.areas.flatMap((area) => without(area, this.$area)),
      }))
      .filter(({ areas }) => areas.length > 0);
    this.$sheet.partChanged("conditionalFormats");
  }
}

function freeId(sheet: Sheet): string {
  const taken = new Set(
    sheet.book.sheets.flatMap((s) => s.conditionalFormats.map((format) => format.id)),
  );
  for (let n = 1; ; n++) {
    const id = `{00000000-000E-0000-0000-${String(n).padStart(12, "0")}}`;
    if (!taken.has(id)) return id;
  }
}
