import type { Sheet } from "../book/sheet";
import type { ConditionalFormat as BookFormat } from "../book/sheet-parts";
import { invalidArgument } from "../wire/host-error";
import { HostObject } from "../wire/host-object";
import {
  CellValueConditionalFormat,
  CustomConditionalFormat,
  TextConditionalFormat,
} from "./conditional-format-kinds";
import type { ExcelState } from "./excel-state";
import { Range } from "./range";
import type { Shape } from "./shape";

type FormatMember =
  | "cellValue"
  | "cellValueOrNullObject"
  | "custom"
  | "customOrNullObject"
  | "delete"
  | "getRange"
  | "id"
  | "priority"
  | "stopIfTrue"
  | "textComparison"
  | "textComparisonOrNullObject"
  | "type";

const TYPES = { custom: "Custom", cellValue: "CellValue", containsText: "ContainsText" } as const;

export class ConditionalFormat
  extends HostObject
  implements Shape<Excel.ConditionalFormat, FormatMember>
{
  readonly $type = "ConditionalFormat";
  constructor(
    readonly $state: ExcelState,
    readonly $sheet: Sheet,
    readonly $format: BookFormat,
  ) {
    super();
  }
  override get $id(): string {
    return this.$format.id;
  }
  get id(): string {
    return this.$format.id;
  }
  get type(): Excel.ConditionalFormatType {
    return TYPES[this.$format.rule.type] as Excel.ConditionalFormatType;
  }
  /** 0 = first. */
  get priority(): number {
    return this.$sheet.conditionalFormats.indexOf(this.$format);
  }
  set priority(to) {
    const formats = this.$sheet.conditionalFormats;
    if (to < 0 || to >= formats.length) throw invalidArgument();
    formats.splice(formats.indexOf(this.$format), 1);
    formats.splice(to, 0, this.$format);
    formats.forEach((format, i) => (format.priority = i + 1));
    this.$sheet.partChanged("conditionalFormats");
  }
  get stopIfTrue(): boolean {
    return this.$format.stopIfTrue;
  }
  set stopIfTrue(stop) {
    this.$format.stopIfTrue = stop;
    this.$sheet.partChanged("conditionalFormats");
  }

  get customOrNullObject(): CustomConditionalFormat | null {
    const { rule } = this.$format;
    return rule.type === "custom"
      ? new CustomConditionalFormat(this.$sheet, this.$format, rule)
      : null;
  }
  get custom(): CustomConditionalFormat {
    return required(this.customOrNullObject);
  }
  get cellValueOrNullObject(): CellValueConditionalFormat | null {
    const { rule } = this.$format;
    return rule.type === "cellValue"
      ? new CellValueConditionalFormat(this.$sheet, this.$format, rule)
      : null;
  }
  get cellValue(): CellValueConditionalFormat {
    return required(this.cellValueOrNullObject);
  }
  get textComparisonOrNullObject(): TextConditionalFormat | null {
    const { rule } = this.$format;
    return rule.type === "containsText"
      ? new TextConditionalFormat(this.$sheet, this.$format, rule)
      : null;
  }
  get textComparison(): TextConditionalFormat {
    return required(this.textComparisonOrNullObject);
  }

  getRange(): Range {
    const area = this.$format.areas[0];
    if (!area || this.$format.areas.length > 1) throw invalidArgument();
    return new Range(this.$state, this.$sheet, area);
  }
  delete(): void {
    this.$state.guardSheet(this.$sheet);
    const formats = this.$sheet.conditionalFormats;
    this.$sheet.conditionalFormats = formats.filter((format) => format !== this.$format);
    this.$sheet.partChanged("conditionalFormats");
  }
}

function required<T>(format: T | null): T {
  if (format === null) throw invalidArgument();
  return format;
}
