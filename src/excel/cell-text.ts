import type { Content } from "../workbook/edit";

/**
 * Letters that Excel reads as part of a date, a time or a number when it is handed text ("5 Jan", "Mar-26", "9 pm",
 * "1E5"), in the languages that UK schools' computers are set to now and then: English, Welsh, French, German, Spanish,
 * Polish. A word too many costs nothing but an apostrophe that nobody sees.
 */
const READ_AS_VALUES = new Set(
  (
    "a p am pm e gbp eur usd " +
    "jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october " +
    "nov november dec december " +
    "ion ionawr chwef chwefror maw mawrth ebr ebrill mai meh mehefin gorff gorffennaf awst medi hyd hydref tach tachwedd rhag rhagfyr " +
    "janv janvier févr février mars avr avril juin juil juillet août sept septembre oct octobre nov novembre déc décembre " +
    "januar februar märz mär mai juni juli okt oktober dez dezember " +
    "ene enero febrero marzo abr abril mayo junio julio ago agosto septiembre octubre noviembre dic diciembre " +
    "sty lut kwi maj cze lip sie wrz paź lis gru"
  ).split(" "),
);

/** Excel takes these as the start of a formula, or eats them. */
const LEADS_ASTRAY = /^[=+\-@\t\r\n']/;

/** Words and errors that Excel turns into values whatever surrounds them. */
const WHOLE_VALUE = /^\s*(true|false|gwir|anwir|vrai|faux|wahr|falsch|#[\p{L}\d/_]+[!?]?)\s*$/iu;

/**
 * What to hand to `range.values` so that the cell holds exactly this. Text is kept as text by an apostrophe in front,
 * which Excel takes away: without it "=cmd" would become a formula, "1-4" the first of April, "007" the number 7.
 */
export function cellInput(content: Exclude<Content, object>): string | number | boolean;
export function cellInput(content: string | number | boolean | null): string | number | boolean {
  if (content === null) return "";
  return typeof content === "string" && needsApostrophe(content) ? `'${content}` : content;
}

export function needsApostrophe(text: string): boolean {
  if (LEADS_ASTRAY.test(text) || WHOLE_VALUE.test(text)) return true;
  if (!/\p{N}/u.test(text)) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.every((word) => READ_AS_VALUES.has(word));
}
