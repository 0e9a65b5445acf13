import { tidyLine } from "../tidy";

/** One provision of a grid cell that holds several. */
const BULLET = /^\s*(?:[•·▪●◦‣*–—-]|\d{1,2}[.)])\s+/;

/**
 * The provisions of one grid cell: by line or bullet, or by comma when the cell is one list. A line that only completes
 * the one above (a bracket, a lower-case word, a time) belongs to it.
 */
export function itemsOf(text: string): string[] {
  const lines = text.split(/\n|;(?=\s)/).filter((line) => line.trim() !== "");
  const bulleted = lines.some((line) => BULLET.test(line));
  const items: string[] = [];
  for (const line of lines) {
    const item = tidyLine(line.replace(BULLET, ""));
    const completes =
      items.length > 0 && (bulleted ? !BULLET.test(line) : completesTheOneAbove(item));
    if (completes) items.push(`${items.pop() ?? ""} ${item}`);
    else items.push(item);
  }
  const [only] = items;
  return items.length === 1 && only ? byComma(only) : items;
}

function completesTheOneAbove(item: string): boolean {
  return /^[(\p{Ll}&+]/u.test(item) || /^\d+\s*(x|×|mins?|minutes|hours?)\b/i.test(item);
}

/** "Talk Boost, Chat time, Social Stories": names only, none of them with a number or a lower-case start. */
function byComma(item: string): string[] {
  const pieces = item.split(/,(?![^(]*\))/).map((piece) => piece.trim());
  const isList =
    pieces.length >= 2 &&
    pieces.every((piece) => /^\p{Lu}/u.test(piece) && !/\d/.test(piece) && piece.length < 60);
  return isList ? pieces : [item];
}
