import { LAST_COLUMN, LAST_ROW, type Rect } from "../../book/cell";

/** 0 → "A". */
export function columnLetters(column: number): string {
  let letters = LETTERS[column];
  if (letters !== undefined) return letters;
  letters = "";
  for (let n = column; n >= 0; n = Math.floor(n / 26) - 1)
    letters = String.fromCharCode(65 + (n % 26)) + letters;
  return (LETTERS[column] = letters);
}

/** Asked for once a cell, so worked out once a column. */
const LETTERS: string[] = [];

export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** Column of "AB12" (27), or -1. Runs once for each cell of a file. */
export function columnOf(address: string): number {
  let column = 0;
  for (let i = 0; i < address.length; i++) {
    const code = address.charCodeAt(i);
    if (code >= 65 && code <= 90) column = column * 26 + code - 64;
    else return i > 0 && column - 1 <= LAST_COLUMN ? column - 1 : -1;
  }
  return -1;
}

/** "A1", "$A$1:$B$2", "A:C" or "3:5"; null when it is none of these. */
export function parseRect(text: string): Rect | null {
  const match = /^\$?([A-Z]{0,3})\$?(\d{0,7})(?::\$?([A-Z]{0,3})\$?(\d{0,7}))?$/i.exec(text.trim());
  if (!match) return null;
  const [, c0 = "", r0 = "", c1 = c0, r1 = r0] = match;
  if ((c0 === "") !== (c1 === "") || (r0 === "") !== (r1 === "") || c0 + r0 === "") return null;
  if ((c0 === "" || r0 === "") && !text.includes(":")) return null;
  const columns = c0 === "" ? [0, LAST_COLUMN] : [columnNumber(c0), columnNumber(c1)];
  const rows = r0 === "" ? [0, LAST_ROW] : [Number(r0) - 1, Number(r1) - 1];
  const rect = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return rect.top >= 0 && rect.bottom <= LAST_ROW && rect.right <= LAST_COLUMN ? rect : null;
}

export function rectAddress(rect: Rect): string {
  const first = cellAddress(rect.top, rect.left);
  const last = cellAddress(rect.bottom, rect.right);
  return first === last ? first : `${first}:${last}`;
}

/** "A1:B2" → "$A$1:$B$2", "1:2" → "$1:$2". */
export function absolute(address: string): string {
  return address.replace(/[A-Z]+|\d+/g, "$$$&");
}

/** A list parted by blanks, as `sqref` has it; what is no address is left out. */
export function parseRects(sqref: string): Rect[] {
  return sqref.split(/\s+/).flatMap((part) => parseRect(part) ?? []);
}

export function rectsAddress(rects: readonly Rect[]): string {
  return rects.map(rectAddress).join(" ");
}

function columnNumber(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}
