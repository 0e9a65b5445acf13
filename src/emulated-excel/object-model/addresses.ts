import type { Rect } from "../book/cell";
import { LAST_COLUMN, LAST_ROW } from "../book/cell";

/** How Excel's object model spells and reads addresses. Areas are 0-based and inclusive. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column; n >= 0; n = Math.floor(n / 26) - 1)
    letters = String.fromCharCode(65 + (n % 26)) + letters;
  return letters;
}

function columnNumber(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

export function wholeColumns(area: Rect): boolean {
  return area.top === 0 && area.bottom === LAST_ROW;
}

export function wholeRows(area: Rect): boolean {
  return area.left === 0 && area.right === LAST_COLUMN;
}

/** "A1", "A1:B2", "A:C", "1:3". */
export function areaAddress(area: Rect, fixed = false): string {
  const $ = fixed ? "$" : "";
  if (wholeRows(area)) return `${$}${area.top + 1}:${$}${area.bottom + 1}`;
  const left = $ + columnLetters(area.left);
  const right = $ + columnLetters(area.right);
  if (wholeColumns(area)) return `${left}:${right}`;
  const first = `${left}${$}${area.top + 1}`;
  const last = `${right}${$}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** Quoted unless plainly a word: `Kit O'D` → `'Kit O''D'`. */
export function quotedSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^[A-Z]{1,3}\d+$|^R\d*C\d*$|^(R|C|TRUE|FALSE)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits "'My Sheet'!A1" into its sheet (null when none is named) and the rest. */
export function splitAddress(text: string): { sheet: string | null; local: string } {
  const bang = text.lastIndexOf("!");
  if (bang < 0) return { sheet: null, local: text.trim() };
  const sheet = text.slice(0, bang).replace(/^=/, "").trim();
  const quoted = /^'(.*)'$/.exec(sheet);
  return {
    sheet: quoted ? (quoted[1] ?? "").replaceAll("''", "'") : sheet,
    local: text.slice(bang + 1).trim(),
  };
}

/** Reads an address without a sheet; null when it is none (it may be a name). */
export function readArea(local: string): Rect | null {
  const text = local.replaceAll("$", "");
  const cells = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i.exec(text);
  if (cells) {
    const [, c0 = "", r0 = "", c1 = c0, r1 = r0] = cells;
    return within(Number(r0) - 1, columnNumber(c0), Number(r1) - 1, columnNumber(c1));
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(text);
  if (columns) {
    const [, c0 = "", c1 = ""] = columns;
    return within(0, columnNumber(c0), LAST_ROW, columnNumber(c1));
  }
  const rows = /^(\d+):(\d+)$/.exec(text);
  if (rows) return within(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST_COLUMN);
  return null;
}

function within(r0: number, c0: number, r1: number, c1: number): Rect | null {
  const area = {
    top: Math.min(r0, r1),
    left: Math.min(c0, c1),
    bottom: Math.max(r0, r1),
    right: Math.max(c0, c1),
  };
  return isOnSheet(area) ? area : null;
}

export function isOnSheet(area: Rect): boolean {
  const { top, left, bottom, right } = area;
  return (
    top >= 0 &&
    left >= 0 &&
    bottom <= LAST_ROW &&
    right <= LAST_COLUMN &&
    top <= bottom &&
    left <= right
  );
}

export function intersection(a: Rect, b: Rect): Rect | null {
  const both = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return both.top > both.bottom || both.left > both.right ? null : both;
}

export function boundingRect(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function sameArea(a: Rect, b: Rect): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** True when `outer` holds all of `inner`. */
export function encloses(outer: Rect, inner: Rect): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}

/** What is left of `area` when `hole` is taken out: up to four areas. */
export function without(area: Rect, hole: Rect): Rect[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const parts: Rect[] = [];
  if (cut.top > area.top) parts.push({ ...area, bottom: cut.top - 1 });
  if (cut.bottom < area.bottom) parts.push({ ...area, top: cut.bottom + 1 });
  const middle = { ...area, top: cut.top, bottom: cut.bottom };
  if (cut.left > area.left) parts.push({ ...middle, right: cut.left - 1 });
  if (cut.right < area.right) parts.push({ ...middle, left: cut.right + 1 });
  return parts;
}
