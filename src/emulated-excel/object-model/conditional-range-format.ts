import type { Sheet } from "../book/sheet";
import type { ConditionalFormat as BookFormat } from "../book/sheet-parts";
import { HostObject } from "../wire/host-object";
import { readColour } from "./colours";
import type { Shape } from "./shape";

/** The look that a rule gives. What it leaves alone is null. */
abstract class Look extends HostObject {
  constructor(
    readonly $sheet: Sheet,
    readonly $format: BookFormat,
  ) {
    super();
  }
  protected $change(patch: BookFormat["format"]): void {
    Object.assign(this.$format.format, patch);
    this.$sheet.partChanged("conditionalFormats");
  }
}

export class ConditionalRangeFormat
  extends Look
  implements Shape<Excel.ConditionalRangeFormat, "fill" | "font">
{
  readonly $type = "ConditionalRangeFormat";
  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.$sheet, this.$format);
  }
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.$sheet, this.$format);
  }
}

export class ConditionalRangeFill
  extends Look
  implements Shape<Excel.ConditionalRangeFill, "clear" | "color">
{
  readonly $type = "ConditionalRangeFill";
  get color(): string {
    return (this.$format.format.fill ?? null) as string;
  }
  set color(fill) {
    this.$change({ fill: readColour(fill) });
  }
  clear(): void {
    delete this.$format.format.fill;
    this.$change({});
  }
}

export class ConditionalRangeFont
  extends Look
  implements Shape<Excel.ConditionalRangeFont, "bold" | "color" | "italic">
{
  readonly $type = "ConditionalRangeFont";
  get bold(): boolean {
    return (this.$format.format.bold ?? null) as boolean;
  }
  set bold(bold) {
    this.$change({ bold });
  }
  get italic(): boolean {
    return (this.$format.format.italic ?? null) as boolean;
  }
  set italic(italic) {
    this.$change({ italic });
  }
  get color(): string {
    return (this.$format.format.colour ?? null) as string;
  }
  set color(colour) {
    this.$change({ colour: readColour(colour) });
  }
}
