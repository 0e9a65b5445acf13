import { DEFAULT_STYLE, type Style, type Styles } from "../../book/style";
import { childOf } from "../sheet/child-order";
import type { XmlElement } from "../xml/xml-element";
import type { Palette } from "./colours";
import { differentialFormat, type RuleLook } from "./differential-formats";
import {
  changeAlignment,
  changedBorder,
  changedFont,
  changeProtection,
  copyOf,
  solidFill,
} from "./style-elements";
import { readNumberFormats, readStyles } from "./styles-reader";

/** Formats whose meaning does not follow the computer's region, so that their id may stand for them. */
const FIXED_IDS = new Set([
  0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20, 21, 45, 46, 47, 48, 49,
]);
const FIRST_CUSTOM_FORMAT = 164;

/** Adds the book's new styles to a styles part. Only ever appends: what stands keeps its number. */
export class StylesWriter {
  private readonly written = new Map<number, number>();
  private readonly known: Style[];

  constructor(
    private readonly root: XmlElement,
    private readonly styles: Styles,
    /** Styles below this number came from the file; their `basedOn` is their cell format. */
    private readonly openedCount: number,
    palette: Palette,
  ) {
    this.known = readStyles(root, palette);
  }

  cellFormatOf(style: number): number {
    const wanted = this.styles.get(style);
    if (style < this.openedCount) return wanted.basedOn ?? 0;
    let format = this.written.get(style);
    if (format === undefined) this.written.set(style, (format = this.add(wanted)));
    return format;
  }

  differentialFormatOf(look: RuleLook): number {
    return this.append("dxfs", differentialFormat(this.root, look));
  }

  private add(wanted: Style): number {
    this.ensureDefaults();
    const base = wanted.basedOn ?? 0;
    const before = this.known[base] ?? DEFAULT_STYLE;
    const list = childOf(this.root, "cellXfs").elements("xf");
    const xf = copyOf(list[base] ?? (list[0] as XmlElement));
    if (wanted.numberFormat !== before.numberFormat)
      this.use(xf, "numFmtId", this.numberFormat(wanted.numberFormat), "applyNumberFormat");
    if (JSON.stringify(wanted.font) !== JSON.stringify(before.font)) {
      const font = changedFont(this.item("fonts", xf, "fontId"), before.font, wanted.font);
      this.use(xf, "fontId", this.append("fonts", font), "applyFont");
    }
    if (wanted.fill !== before.fill) {
      const fill =
        wanted.fill === null ? 0 : this.append("fills", solidFill(this.root, wanted.fill));
      this.use(xf, "fillId", fill, "applyFill");
    }
    if (JSON.stringify(wanted.borders) !== JSON.stringify(before.borders)) {
      const stood = this.item("borders", xf, "borderId");
      const border = changedBorder(stood, before.borders, wanted.borders);
      this.use(xf, "borderId", this.append("borders", border), "applyBorder");
    }
    changeAlignment(xf, before, wanted);
    changeProtection(xf, before, wanted);
    return this.append("cellXfs", xf);
  }

  private use(xf: XmlElement, id: string, value: number, apply: string): void {
    xf.set(id, value);
    xf.set(apply, 1);
  }

  private item(group: string, xf: XmlElement, id: string): XmlElement {
    const items = childOf(this.root, group).elements();
    return items[Number(xf.get(id) ?? 0)] ?? (items[0] as XmlElement);
  }

  /** The same element again is found again. */
  private append(group: string, item: XmlElement): number {
    const list = childOf(this.root, group);
    const xml = item.toXml();
    const items = list.elements();
    const stands = items.findIndex((other) => other.toXml() === xml);
    if (stands >= 0) return stands;
    list.insert(item);
    list.set("count", items.length + 1);
    return items.length;
  }

  private numberFormat(code: string): number {
    const formats = readNumberFormats(this.root);
    for (const [id, known] of formats)
      if (known === code && (FIXED_IDS.has(id) || id >= FIRST_CUSTOM_FORMAT)) return id;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...formats.keys()) + 1;
    const list = childOf(this.root, "numFmts");
    list.append("numFmt", { numFmtId: id, formatCode: code });
    list.set("count", list.elements().length);
    return id;
  }

  /** Some programs leave out what every styles part must begin with. */
  private ensureDefaults(): void {
    const need = (group: string, item: XmlElement) => {
      const list = childOf(this.root, group);
      if (list.elements().length > 0) return;
      list.insert(item);
      list.set("count", 1);
    };
    const font = this.root.create("font");
    font.append("sz", { val: DEFAULT_STYLE.font.size });
    font.append("name", { val: DEFAULT_STYLE.font.name });
    need("fonts", font);
    const fill = this.root.create("fill");
    fill.append("patternFill", { patternType: "none" });
    need("fills", fill);
    if (childOf(this.root, "fills").elements().length < 2) {
      const dotted = this.root.create("fill");
      dotted.append("patternFill", { patternType: "gray125" });
      this.append("fills", dotted);
    }
    need("borders", this.root.create("border"));
    need("cellXfs", this.root.create("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }));
  }
}
