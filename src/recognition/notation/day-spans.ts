const DAYS = ["mon", "tue", "wed", "thu", "fri"];
const dayNumber = (word: string): number => DAYS.indexOf(word.slice(0, 3));

export function daySpan(from: string, to: string): number {
  return Math.max(1, dayNumber(to) - dayNumber(from) + 1);
}

const LETTERS = ["m", "t", "w", "th", "f"];

/** "M-F" is 5, "Tu-Th" 3. */
export function letterSpan(from: string, to: string): number {
  const at = (letters: string): number =>
    LETTERS.indexOf(letters === "th" ? letters : letters.charAt(0));
  return Math.max(1, at(to) - at(from) + 1);
}

export function dayCount(list: string): number {
  return new Set(list.match(/mon|tue|wed|thu|fri/g)).size;
}
