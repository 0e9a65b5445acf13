import type { Rect } from "../book/cell";
import type { Sheet } from "../book/sheet";
import type { Border, Style } from "../book/style";
import { invalidArgument } from "../wire/host-error";
import { HostCollection, HostObject } from "../wire/host-object";
import { readColour } from "./colours";
import type { ExcelState } from "./excel-state";
import { changeLooks, sharedLook } from "./looks";
import type { Shape } from "./shape";

type Edge = keyof Style["borders"];

/** The cells of an area whose border is meant, and which of their sides. */
const SIDES: Record<string, { edge: Edge; cells: (area: Rect) => Rect | null }> = {
  EdgeTop: { edge: "top", cells: (area) => ({ ...area, bottom: area.top }) },
  EdgeBottom: { edge: "bottom", cells: (area) => ({ ...area, top: area.bottom }) },
  EdgeLeft: { edge: "left", cells: (area) => ({ ...area, right: area.left }) },
  EdgeRight: { edge: "right", cells: (area) => ({ ...area, left: area.right }) },
  InsideHorizontal: {
    edge: "bottom",
    cells: (area) => (area.bottom > area.top ? { ...area, bottom: area.bottom - 1 } : null),
  },
  InsideVertical: {
    edge: "right",
    cells: (area) => (area.right > area.left ? { ...area, right: area.right - 1 } : null),
  },
};

export class RangeBorderCollection
  extends HostCollection<RangeBorder>
  implements Shape<Excel.RangeBorderCollection, "getItem" | "getItemAt">
{
  readonly $type = "RangeBorderCollection";
  constructor(
    readonly $state: ExcelState,
    readonly $sheet: Sheet,
    readonly $area: Rect,
  ) {
    super();
  }
  $items(): RangeBorder[] {
    return Object.keys(SIDES).map((side) => this.getItem(side));
  }
  getItem(side: string): RangeBorder {
    if (!SIDES[side]) throw invalidArgument();
    return new RangeBorder(this.$state, this.$sheet, this.$area, side);
  }
}

export class RangeBorder
  extends HostObject
  implements Shape<Excel.RangeBorder, "color" | "sideIndex" | "style" | "weight">
{
  readonly $type = "RangeBorder";
  constructor(
    readonly $state: ExcelState,
    readonly $sheet: Sheet,
    readonly $area: Rect,
    readonly $side: string,
  ) {
    super();
  }
  override get $id(): string {
    return this.$side;
  }
  get sideIndex(): Excel.BorderIndex {
    return this.$side as Excel.BorderIndex;
  }
  get color(): string {
    return (this.$read((border) => border?.colour ?? "#000000") ?? null) as string;
  }
  set color(given) {
    const colour = readColour(given);
    this.$change((border) => ({ style: border?.style ?? "thin", colour }));
  }
  get style(): Excel.BorderLineStyle {
    const read = this.$read((border) => (border ? LINE_STYLES[border.style] : "None"));
    return (read ?? null) as Excel.BorderLineStyle;
  }
  set style(given) {
    const name = String(given);
    const style = FROM_LINE_STYLE[name];
    if (!style && name !== "None") throw invalidArgument();
    this.$change((border) => (style ? { style, colour: border?.colour ?? "#000000" } : null));
  }
  get weight(): Excel.BorderWeight {
    const read = this.$read((border) => WEIGHTS[border?.style ?? "thin"] ?? "Thin");
    return (read ?? null) as Excel.BorderWeight;
  }
  set weight(given) {
    const style = FROM_WEIGHT[String(given)];
    if (!style) throw invalidArgument();
    this.$change((border) => ({ style, colour: border?.colour ?? "#000000" }));
  }

  private $read<T>(read: (border: Border | undefined) => T): T | undefined {
    const side = SIDES[this.$side];
    const cells = side?.cells(this.$area);
    if (!side || !cells) return undefined;
    return sharedLook(this.$sheet, cells, ({ borders }) => read(borders[side.edge]));
  }
  private $change(change: (border: Border | undefined) => Border | null): void {
    const side = SIDES[this.$side];
    const cells = side?.cells(this.$area);
    if (!side || !cells) return;
    changeLooks(this.$state, this.$sheet, cells, (style) => {
      const { [side.edge]: before, ...others } = style.borders;
      const after = change(before);
      return { ...style, borders: after ? { ...others, [side.edge]: after } : others };
    });
  }
}

const LINE_STYLES: Record<Border["style"], string> = {
  thin: "Continuous",
  medium: "Continuous",
  thick: "Continuous",
  hair: "Continuous",
  dashed: "Dash",
  dotted: "Dot",
  double: "Double",
};

const FROM_LINE_STYLE: Record<string, Border["style"]> = {
  Continuous: "thin",
  Dash: "dashed",
  Dot: "dotted",
  Double: "double",
};

const WEIGHTS: Partial<Record<Border["style"], string>> = {
  hair: "Hairline",
  thin: "Thin",
  medium: "Medium",
  thick: "Thick",
};

const FROM_WEIGHT: Record<string, Border["style"]> = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};
