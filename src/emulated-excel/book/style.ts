export interface Border {
  style: "thin" | "medium" | "thick" | "dashed" | "dotted" | "double" | "hair";
  colour: string;
}

/** What a cell looks like, colours resolved to "#RRGGBB". */
export interface Style {
  numberFormat: string;
  font: {
    name: string;
    size: number;
    bold: boolean;
    italic: boolean;
    underline: boolean;
    strikethrough: boolean;
    colour: string;
  };
  /** null = no fill. */
  fill: string | null;
  horizontal:
    | "general"
    | "left"
    | "center"
    | "right"
    | "fill"
    | "justify"
    | "centerContinuous"
    | "distributed";
  vertical: "top" | "center" | "bottom" | "justify" | "distributed";
  wrap: boolean;
  indent: number;
  /** Degrees as in the file (0–180, 255 = stacked). */
  rotation: number;
  borders: Partial<Record<"top" | "bottom" | "left" | "right", Border>>;
  locked: boolean;
  /** The file's own cell format (cellXfs index) this one was read from or is based on; keeps what we do not model. */
  basedOn: number | null;
}

export const DEFAULT_STYLE: Style = {
  numberFormat: "General",
  font: {
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    underline: false,
    strikethrough: false,
    colour: "#000000",
  },
  fill: null,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  indent: 0,
  rotation: 0,
  borders: {},
  locked: true,
  basedOn: null,
};

/** Every distinct style once; cells hold the index. */
export class Styles {
  private readonly list: Style[] = [];
  private readonly index = new Map<string, number>();

  constructor(first: Style = DEFAULT_STYLE) {
    this.intern(first);
  }

  intern(style: Style): number {
    const key = JSON.stringify(style);
    let at = this.index.get(key);
    if (at === undefined) {
      at = this.list.push(style) - 1;
      this.index.set(key, at);
    }
    return at;
  }

  get(index: number): Style {
    return this.list[index] ?? this.list[0] ?? DEFAULT_STYLE;
  }

  get count(): number {
    return this.list.length;
  }
}
