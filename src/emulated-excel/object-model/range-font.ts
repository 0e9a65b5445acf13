import type { Rect } from "../book/cell";
import type { Sheet } from "../book/sheet";
import type { Style } from "../book/style";
import { HostObject } from "../wire/host-object";
import { readColour } from "./colours";
import type { ExcelState } from "./excel-state";
import { changeLooks, sharedLook } from "./looks";
import type { Shape } from "./shape";

type FontMember = "bold" | "color" | "italic" | "name" | "size" | "strikethrough" | "underline";

export class RangeFont extends HostObject implements Shape<Excel.RangeFont, FontMember> {
  readonly $type = "RangeFont";
  constructor(
    readonly $state: ExcelState,
    readonly $sheet: Sheet,
    readonly $area: Rect,
  ) {
    super();
  }
  get bold(): boolean {
    return this.$read((font) => font.bold);
  }
  set bold(bold) {
    this.$change({ bold });
  }
  get italic(): boolean {
    return this.$read((font) => font.italic);
  }
  set italic(italic) {
    this.$change({ italic });
  }
  get strikethrough(): boolean {
    return this.$read((font) => font.strikethrough);
  }
  set strikethrough(strikethrough) {
    this.$change({ strikethrough });
  }
  get underline(): Excel.RangeUnderlineStyle {
    return this.$read(({ underline }) =>
      underline ? "Single" : "None",
    ) as Excel.RangeUnderlineStyle;
  }
  set underline(style) {
    this.$change({ underline: String(style) !== "None" });
  }
  get name(): string {
    return this.$read((font) => font.name);
  }
  set name(name) {
    this.$change({ name });
  }
  get size(): number {
    return this.$read((font) => font.size);
  }
  set size(size) {
    this.$change({ size });
  }
  get color(): string {
    return this.$read((font) => font.colour);
  }
  set color(colour) {
    this.$change({ colour: readColour(colour) });
  }

  private $read<T>(read: (font: Style["font"]) => T): T {
    return (sharedLook(this.$sheet, this.$area, ({ font }) => read(font)) ?? null) as T;
  }
  private $change(patch: Partial<Style["font"]>): void {
    changeLooks(this.$state, this.$sheet, this.$area, (style) => ({
      ...style,
      font: { ...style.font, ...patch },
    }));
  }
}
