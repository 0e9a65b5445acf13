import type { CellView, SheetView } from "../sheet-view";

type Colour = "red" | "amber" | "green" | "blue";

/** "Green: doing well", "Amber = keep an eye", "Red - stopped". */
const NAMED =
  /\b(green|amber|yellow|orange|red|blue)\b ?(?:=|:|-|–| means| is) ?([^=:;,\n]{2,40}?)(?=\s{2,}|[;,\n]|\s+(?:green|amber|yellow|orange|red|blue)\b ?[=:–-]|$)/gi;

/** "red=in" */
const SHORTEST = 6;

/** What a sheet's key says of colours by their names, where no box of the colour stands beside it. */
export function coloursInWords(view: SheetView): Map<Colour, { text: string; cell: CellView }> {
  const named = new Map<Colour, { text: string; cell: CellView }>();
  for (const cell of view.cells()) {
    if (typeof cell.cell.value !== "string") continue;
    if (cell.text.length < SHORTEST || cell.text.length > 240) continue;
    for (const [, name = "", text = ""] of cell.text.matchAll(NAMED)) {
      const colour = /amber|yellow|orange/i.test(name) ? "amber" : (name.toLowerCase() as Colour);
      if (!named.has(colour)) named.set(colour, { text: text.trim(), cell });
    }
  }
  return named;
}

/** "Shaded = has it this half term", "coloured in: in the group": one colour, whichever it is. */
const SHADED =
  /\b(?:shad(?:ed|ing)|colou?red(?: in| cells?)?|highlighted|filled(?: in)?|blocked(?: in| out)?)(?: (?:in|cells?|squares?|boxes))? ?(?:=|:|-|–|means|is|are) ?([^=:;\n]{2,60})/i;

/** What a sheet says of its shaded cells, whatever their colour; null where it says nothing. */
export function shadingInWords(view: SheetView): { text: string; cell: CellView } | null {
  for (const cell of view.cells()) {
    if (typeof cell.cell.value !== "string") continue;
    if (cell.text.length < SHORTEST || cell.text.length > 240) continue;
    const [, text = ""] = SHADED.exec(cell.text) ?? [];
    if (text !== "") return { text: text.trim(), cell };
  }
  return null;
}

/** The colour that a fill would be called, by its hue; null for greys and what is nearly white. */
export function colourOf(fill: string): Colour | null {
  const [, red = "", green = "", blue = ""] = /^#?(..)(..)(..)$/.exec(fill.slice(-7)) ?? [];
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => parseInt(part, 16) / 255);
  const most = Math.max(r, g, b);
  const spread = most - Math.min(r, g, b);
  if (!Number.isFinite(most) || spread < 0.12) return null;
  const turn =
    most === r
      ? ((g - b) / spread + 6) % 6
      : most === g
        ? (b - r) / spread + 2
        : (r - g) / spread + 4;
  const degrees = turn * 60;
  if (degrees < 20 || degrees >= 330) return "red";
  if (degrees < 65) return "amber";
  if (degrees < 170) return "green";
  return degrees < 260 ? "blue" : null;
}
