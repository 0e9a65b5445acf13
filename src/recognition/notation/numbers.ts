import type { NumberOrRange } from "../../domain/recognition-report";

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
};
const FRACTIONS: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75 };

/** A number as people write one: 20, 2.5, 2½, 1 ½, ½, 1/2, three. For use inside folded patterns. */
export const NUMBER = `(?:\\d{1,4}(?:\\.\\d{1,2})? ?[½¼¾]|[½¼¾]|(?:\\d{1,2} )?[13]/[24](?![/\\d])|\\d{1,4}(?:\\.\\d{1,2})?|(?:${Object.keys(WORDS).join("|")})(?![a-z]))`;

/** Reads what `NUMBER` matched. */
export function numberOf(text: string): number {
  const word = WORDS[text.trim()];
  if (word !== undefined) return word;
  const mixed = /^(\d+(?:\.\d+)?)? ?(?:([½¼¾])|([13])\/([24]))$/.exec(text.trim());
  if (!mixed) return Number(text);
  const [, whole = "0", sign = "", top = "0", bottom = "1"] = mixed;
  return Number(whole) + (FRACTIONS[sign] ?? Number(top) / Number(bottom));
}

/** min and max in order; a single number when they are equal. */
export function range(a: number, b: number): NumberOrRange {
  if (a === b) return a;
  return { min: Math.min(a, b), max: Math.max(a, b) };
}

/** "4", "4 to 6": a number or a range in words. */
export function spoken(value: NumberOrRange): string {
  if (typeof value === "number") return String(Math.round(value * 100) / 100);
  return `${spoken(value.min)} to ${spoken(value.max)}`;
}
