import { toNumber, toText } from "../coercion";
import { VALUE } from "../failure";
import { scalar, type FunctionTable } from "./function-spec";

const DIGITS: Readonly<Record<string, number>> = {
  I: 1,
  V: 5,
  X: 10,
  L: 50,
  C: 100,
  D: 500,
  M: 1000,
};

/** Any order that ARABIC accepts: a smaller figure before a larger one is taken off. */
function arabic(text: string): number | null {
  const figures = [...text.toUpperCase()].map((letter) => DIGITS[letter] ?? NaN);
  if (figures.some(Number.isNaN)) return null;
  return figures.reduce(
    (total, figure, at) => total + (figure < (figures[at + 1] ?? 0) ? -figure : figure),
    0,
  );
}

/** Pairs that may be written as a difference, from the classic form (0) to the most concise (4). */
const PAIRS: readonly (readonly (readonly [string, number])[])[] = [
  [
    ["CM", 900],
    ["CD", 400],
    ["XC", 90],
    ["XL", 40],
    ["IX", 9],
    ["IV", 4],
  ],
  [
    ["LM", 950],
    ["LD", 450],
    ["VC", 95],
    ["VL", 45],
  ],
  [
    ["XM", 990],
    ["XD", 490],
    ["IC", 99],
    ["IL", 49],
  ],
  [
    ["VM", 995],
    ["VD", 495],
  ],
  [
    ["IM", 999],
    ["ID", 499],
  ],
];

/** Signs and sizes for each form, the largest first. */
const STEPS = PAIRS.map((_, form) =>
  [
    ...Object.entries(DIGITS),
    ...PAIRS.slice(0, form + 1).flatMap((pairs) =>
      pairs.map(([sign, size]): [string, number] => [sign, size]),
    ),
  ].sort((a, b) => b[1] - a[1]),
);

function roman(value: number, form: number): string {
  let rest = value;
  let text = "";
  for (const [sign, size] of STEPS[form] ?? []) {
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  }
  return text;
}

export const romanFunctions: FunctionTable = {
  ARABIC: scalar(1, 1, ([value]) => {
    const text = toText(value).trim();
    if (text.length > 255) return VALUE;
    const negative = text.startsWith("-");
    const number = arabic(negative ? text.slice(1) : text);
    return number === null ? VALUE : negative ? -number : number;
  }),
  ROMAN: scalar(1, 2, ([value, form], frame) => {
    const reading = frame.grid.workings.dateReading;
    const number = Math.trunc(toNumber(value, reading));
    const style =
      typeof form === "boolean" ? (form ? 0 : 4) : Math.trunc(toNumber(form ?? 0, reading));
    if (number < 0 || number > 3999 || style < 0 || style > 4) return VALUE;
    return roman(number, style);
  }),
};
