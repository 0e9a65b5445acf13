import type { Rect } from "../book/cell";
import type { Sheet } from "../book/sheet";
import type { Style } from "../book/style";
import { HostObject } from "../wire/host-object";
import type { ExcelState } from "./excel-state";
import * as lines from "./lines";
import { changeLooks, sharedLook } from "./looks";
import { RangeBorderCollection } from "./range-borders";
import { RangeFill } from "./range-fill";
import { RangeFont } from "./range-font";
import { readTexts } from "./read-cells";
import { FormatProtection } from "./format-protection";
import type { Shape } from "./shape";

type FormatMember =
  | "autofitColumns"
  | "autofitRows"
  | "borders"
  | "columnWidth"
  | "fill"
  | "font"
  | "horizontalAlignment"
  | "indentLevel"
  | "protection"
  | "rowHeight"
  | "textOrientation"
  | "verticalAlignment"
  | "wrapText";

/** What cells look like. A property on which the cells differ is null. */
export class RangeFormat extends HostObject implements Shape<Excel.RangeFormat, FormatMember> {
  readonly $type = "RangeFormat";
  constructor(
    readonly $state: ExcelState,
    readonly $sheet: Sheet,
    readonly $area: Rect,
  ) {
    super();
  }

  get fill(): RangeFill {
    return new RangeFill(this.$state, this.$sheet, this.$area);
  }
  get font(): RangeFont {
    return new RangeFont(this.$state, this.$sheet, this.$area);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.$state, this.$sheet, this.$area);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.$state, this.$sheet, this.$area);
  }

  /** Points. */
  get columnWidth(): number {
    return lines.columnWidth(this.$sheet, this.$area) as number;
  }
  set columnWidth(points) {
    lines.setColumnWidth(this.$state, this.$sheet, this.$area, points);
  }
  /** Points. */
  get rowHeight(): number {
    return lines.rowHeight(this.$sheet, this.$area) as number;
  }
  set rowHeight(points) {
    lines.setRowHeight(this.$state, this.$sheet, this.$area, points);
  }

  get wrapText(): boolean {
    return this.$shared((style) => style.wrap);
  }
  set wrapText(wrap) {
    this.$change((style) => ({ ...style, wrap }));
  }
  get indentLevel(): number {
    return this.$shared((style) => style.indent);
  }
  set indentLevel(indent) {
    this.$change((style) => ({
      ...style,
      indent,
      // an indent needs a side: Excel turns "General" into "Left"
      horizontal: indent > 0 && style.horizontal === "general" ? "left" : style.horizontal,
    }));
  }
  /** Degrees upwards, 180 = stacked letters. */
  get textOrientation(): number {
    return this.$shared(({ rotation }) => fromFileRotation(rotation));
  }
  set textOrientation(degrees) {
    this.$change((style) => ({ ...style, rotation: toFileRotation(degrees) }));
  }
  get horizontalAlignment(): Excel.HorizontalAlignment {
    return this.$shared((style) => capitalised(style.horizontal)) as Excel.HorizontalAlignment;
  }
  set horizontalAlignment(side) {
    const horizontal = uncapitalised(side) as Style["horizontal"];
    this.$change((style) => ({ ...style, horizontal }));
  }
  get verticalAlignment(): Excel.VerticalAlignment {
    return this.$shared((style) => capitalised(style.vertical)) as Excel.VerticalAlignment;
  }
  set verticalAlignment(side) {
    const vertical = uncapitalised(side) as Style["vertical"];
    this.$change((style) => ({ ...style, vertical }));
  }

  autofitColumns(): void {
    this.$state.catchUp();
    const textAt = (row: number, column: number): string =>
      readTexts(this.$sheet, { top: row, left: column, bottom: row, right: column })[0]?.[0] ?? "";
    lines.autofitColumns(this.$state, this.$sheet, this.$area, textAt);
  }
  autofitRows(): void {
    lines.autofitRows(this.$state, this.$sheet, this.$area);
  }

  private $shared<T>(read: (style: Style) => T): T {
    return (sharedLook(this.$sheet, this.$area, read) ?? null) as T;
  }
  private $change(change: (style: Style) => Style): void {
    changeLooks(this.$state, this.$sheet, this.$area, change);
  }
}

/** The object model says "CenterAcrossSelection" where files say "centerContinuous". */
export function capitalised(side: string): string {
  if (side === "centerContinuous") return "CenterAcrossSelection";
  return side.charAt(0).toUpperCase() + side.slice(1);
}

function uncapitalised(side: string): string {
  if (side === "CenterAcrossSelection") return "centerContinuous";
  return side.charAt(0).toLowerCase() + side.slice(1);
}

/** Files count 0–90 upwards and 91–180 downwards, 255 for stacked letters. */
function fromFileRotation(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

function toFileRotation(degrees: number): number {
  if (degrees === 180) return 255;
  return degrees < 0 ? 90 - degrees : degrees;
}
