import { plainNumber, shown } from "./cell-text";
import type { NotationCell } from "./cell-text";
import { reading } from "./reading";
import type { Read } from "./reading";
import { fold, tidy } from "./scraps";

/** What a short mark in a grid of pupils and provisions says. */
export type Mark = "yes" | "no" | "red" | "amber" | "green" | "none";

export interface MarkContext {
  /** What the other cells of the grid hold: a cross among ticks is a no, in a grid of crosses a yes. */
  grid?: "ticks" | "crosses" | "colours";
}

const TICKS = /^(?:✓|✔|√|☑|🗸|y|yes|tick|1|\*|•|●|■|❑|ü|p|\/|\\)$/u;
const CROSS = /^(?:x|✗|✘|☒|╳|×)$/u;
const NO = /^(?:n|no|0)$/;
const NONE = /^(?:-+|n\/?a|none)$/;
const UNSURE =
  /^(?:tbc|tba|\?+|poss(?:ibly)?|maybe|wait(?:ing)?(?: ?list(?:ed)?)?|w\/?l|\(?(?:✓|√|y)\)?\?|from [a-z0-9 .]+|next term|start(?:s|ing)? .*)$/u;
const COLOURS: readonly (readonly [RegExp, Mark])[] = [
  [/^(?:r|red)$/, "red"],
  [/^(?:a|amber|o|orange)$/, "amber"],
  [/^(?:g|green)$/, "green"],
];

/** A grid of a large school holds one of a few signs two hundred thousand times. */
const known = new Map<string, Read<{ mark: Mark }>>();

export function readMark(cell: NotationCell, context: MarkContext = {}): Read<{ mark: Mark }> {
  if (typeof cell.value !== "string" || cell.text.length !== 1) return markIn(cell, context);
  const key = `${cell.text}${context.grid ?? ""}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const read = markIn(cell, context);
  known.set(key, read);
  return read;
}

function markIn(cell: NotationCell, context: MarkContext): Read<{ mark: Mark }> {
  const number = plainNumber(cell);
  const text = fold(tidy(shown(cell)));
  if (text === "" || (number !== null && number !== 0 && number !== 1)) return null;
  const colour = COLOURS.find(([pattern]) => pattern.test(text));
  if (colour)
    return mark(colour[1], context.grid === "ticks" ? 0.6 : 0.9, `${colour[1]} by its letter`);
  if (CROSS.test(text)) return fromCross(context);
  if (TICKS.test(text)) return mark("yes", 0.95, "ticked");
  if (NO.test(text)) return mark("no", 0.9, "it says no");
  if (NONE.test(text)) return mark("none", 0.9, "nothing here");
  if (!UNSURE.test(text)) return null;
  const alternatives = [
    { value: { mark: "no" as const }, label: "Not yet" },
    { value: { mark: "yes" as const }, label: "Yes" },
  ];
  return reading<{ mark: Mark }>({ mark: "no" }, 0.5, "not yet certain", "", alternatives);
}

const mark = (one: Mark, sure: number, because: string): Read<{ mark: Mark }> =>
  reading({ mark: one }, sure, because);

function fromCross({ grid }: MarkContext): Read<{ mark: Mark }> {
  if (grid === "crosses") return mark("yes", 0.85, "crosses mark the pupils in this grid");
  const alternatives = [
    { value: { mark: "no" as const }, label: "Not in the group" },
    { value: { mark: "yes" as const }, label: "A mark that means yes" },
  ];
  const because = grid === "ticks" ? "a cross among ticks" : "a cross may mean yes or no";
  return reading<{ mark: Mark }>({ mark: "no" }, 0.5, because, "", alternatives);
}
