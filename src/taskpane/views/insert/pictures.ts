import type { GalleryEntry } from "../../../journeys/insert-sheet";

/** A bar of a miniature sheet, in a grid of 48 by 40 below a head of 8. */
export interface Mark {
  shade: "deep" | "mid" | "light" | "amber";
  x: number;
  y: number;
  w: number;
  h: number;
  /** Radius of the corners; 1 when absent. */
  round?: number;
}

type Shade = Mark["shade"];

const ROWS = [13, 19, 25, 31] as const;

/** Lines of text from the left, one a row. */
function lines(shade: Shade, widths: readonly number[], x = 6): Mark[] {
  return widths.map((w, at) => ({ shade, x, y: ROWS[at] ?? 13, w, h: 3 }));
}

/** A first column with something beside it. */
function listWith(beside: readonly Mark[]): Mark[] {
  return [...lines("light", [14, 11, 14, 9]), ...beside];
}

function dots(shade: Shade, x: number): Mark[] {
  return ROWS.map((y) => ({ shade, x, y: y - 0.5, w: 4, h: 4, round: 2 }));
}

function columns(shades: readonly Shade[], heights: readonly number[]): Mark[] {
  return heights.map((h, at) => ({
    shade: shades[at % shades.length] ?? "mid",
    x: 7 + at * 9,
    y: 34 - h,
    w: 6,
    h,
  }));
}

const WAVES: Mark[] = [
  { shade: "light", x: 6, y: 13, w: 36, h: 5 },
  { shade: "mid", x: 6, y: 21, w: 26, h: 5 },
  { shade: "deep", x: 6, y: 29, w: 14, h: 5 },
];

const HEAD_AND_BODY: Mark[] = [
  { shade: "mid", x: 8, y: 14, w: 8, h: 8, round: 4 },
  { shade: "mid", x: 6, y: 24, w: 12, h: 9, round: 4 },
];

/** By the id of the sheet; a new one shows the picture of its group until it has its own. */
export const PICTURES: Readonly<Record<string, readonly Mark[]>> = {
  cover: [
    { shade: "deep", x: 6, y: 13, w: 24, h: 5 },
    { shade: "light", x: 6, y: 22, w: 36, h: 3 },
    { shade: "light", x: 6, y: 28, w: 30, h: 3 },
  ],
  "provision-map": WAVES,
  "wave-map": WAVES.map((mark, at) => ({ ...mark, shade: at === 1 ? "deep" : "light" })),
  "area-map": [0, 1, 2, 3].map((at) => ({
    shade: at === 0 ? "deep" : at === 1 ? "mid" : "light",
    x: at % 2 === 0 ? 6 : 25,
    y: at < 2 ? 13 : 25,
    w: 17,
    h: 9,
  })),
  "year-map": [
    { shade: "deep", x: 6, y: 13, w: 9, h: 21 },
    { shade: "light", x: 18, y: 13, w: 9, h: 21 },
    { shade: "light", x: 30, y: 13, w: 9, h: 21 },
  ],
  "class-map": [8, 20, 32].flatMap((x): Mark[] => [
    { shade: "mid", x, y: 14, w: 8, h: 8, round: 4 },
    { shade: "light", x, y: 25, w: 8, h: 8, round: 4 },
  ]),
  "pupil-map": [...HEAD_AND_BODY, ...lines("light", [20, 16, 20, 12], 23)],
  pupils: [...dots("mid", 6), ...lines("light", [28, 22, 28, 18], 13)],
  "pupil-provision": listWith([
    { shade: "mid", x: 25, y: 29, w: 4, h: 5 },
    { shade: "mid", x: 31, y: 22, w: 4, h: 12 },
    { shade: "deep", x: 37, y: 13, w: 4, h: 21 },
  ]),
  "delivery-log": [...lines("light", [24, 20, 24, 16]), ...dots("deep", 37)],
  "section-f": [...lines("light", [36, 34, 20]), { shade: "amber", x: 6, y: 31, w: 12, h: 3 }],
  "cost-check": columns(["deep", "mid"], [20, 14, 9, 16]),
  funding: [
    { shade: "light", x: 6, y: 14, w: 36, h: 6 },
    { shade: "deep", x: 6, y: 14, w: 22, h: 6 },
    { shade: "light", x: 6, y: 26, w: 36, h: 6 },
    { shade: "amber", x: 6, y: 26, w: 33, h: 6 },
  ],
  "staff-rates": listWith(lines("mid", [8, 12, 6, 10], 32)),
  "school-weeks": [0, 1, 2, 3, 4, 5].flatMap((column) =>
    [0, 1, 2].map((row): Mark => ({
      shade: row === 1 && column > 3 ? "deep" : "light",
      x: 6 + column * 6.2,
      y: 13 + row * 7.5,
      w: 5,
      h: 5.5,
    })),
  ),
  measures: columns(["light", "light", "light", "deep"], [6, 10, 15, 20]),
  settings: [13, 21, 29].flatMap((y, at): Mark[] => [
    { shade: "light", x: 6, y: y + 1.5, w: 36, h: 2 },
    { shade: "deep", x: [30, 14, 22][at] ?? 14, y, w: 5, h: 5, round: 2.5 },
  ]),
  lists: [...lines("light", [14, 14, 14]), ...lines("light", [14, 14, 14, 14], 26)],
  "provision-list": lines("light", [24, 24, 24, 24]),
};

export const USUAL_PICTURES: Readonly<Record<GalleryEntry["group"], readonly Mark[]>> = {
  map: WAVES,
  people: listWith(dots("mid", 36)),
  costs: columns(["mid"], [20, 14, 9, 16]),
  ground: lines("light", [36, 30, 36, 24]),
};
