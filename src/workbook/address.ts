/** The one place where cell addresses are spelt. Rows and columns are 0-based everywhere else. */

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface CellAt {
  row: number;
  column: number;
}

/** A rectangle of cells; `rows` and `columns` are counts, at least 1. */
export interface Area extends CellAt {
  rows: number;
  columns: number;
}

export function holds(area: Area, at: CellAt): boolean {
  return (
    at.row >= area.row &&
    at.row < area.row + area.rows &&
    at.column >= area.column &&
    at.column < area.column + area.columns
  );
}

export function areasOverlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column; n >= 0; n = Math.floor(n / 26) - 1)
    letters = String.fromCharCode(65 + (n % 26)) + letters;
  return letters;
}

/** "A" → 0, "AA" → 26. */
export function columnNumber(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

/** {row: 4, column: 1} → "B5" */
export function cellName(at: CellAt): string {
  return `${columnLetters(at.column)}${at.row + 1}`;
}

/** "A5:K9", or "B5" for a single cell. */
export function areaName(area: Area): string {
  const first = cellName(area);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 })}`;
}

/** Reads "B5", "$B$5" or "A5:K9"; null when it is no address. */
export function parseArea(text: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text.trim());
  if (!match) return null;
  const [, firstLetters = "", firstRow = "", lastLetters = firstLetters, lastRow = firstRow] =
    match;
  const [c0, c1] = [columnNumber(firstLetters), columnNumber(lastLetters)];
  const [r0, r1] = [Number(firstRow) - 1, Number(lastRow) - 1];
  const area = {
    row: Math.min(r0, r1),
    column: Math.min(c0, c1),
    rows: Math.abs(r1 - r0) + 1,
    columns: Math.abs(c1 - c0) + 1,
  };
  const fits =
    area.row >= 0 && area.row + area.rows <= MAX_ROWS && area.column + area.columns <= MAX_COLUMNS;
  return fits ? area : null;
}

/** How a sheet is named inside a formula: quoted unless plainly a word. `Kit O'D` → `'Kit O''D'`. */
export function quotedSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) &&
    !/^[A-Z]{1,3}\d+$|^R\d*C\d*$|^(R|C|TRUE|FALSE)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Where a person would look: `Autumn!B5`, the sheet's name without quotation marks (recognition-report contract). */
export function placeName(sheet: string, area: Area | CellAt): string {
  return `${sheet}!${"rows" in area ? areaName(area) : cellName(area)}`;
}

/** Reads a place such as `Provision Map 26-27!D7`; the sheet's name may hold "!" itself. */
export function parsePlace(place: string): { sheet: string; area: Area } | null {
  const bang = place.lastIndexOf("!");
  if (bang < 1) return null;
  const area = parseArea(place.slice(bang + 1));
  return area ? { sheet: place.slice(0, bang), area } : null;
}

/** How a formula or a link points at an area of a sheet: `'Kit O''D'!B5:C9`. */
export function reference(sheet: string, area: Area): string {
  return `${quotedSheetName(sheet)}!${areaName(area)}`;
}

/** Reads a reference as Excel reports it, the sheet's name quoted where need be; null when it is no single area. */
export function parseReference(text: string): { sheet: string; area: Area } | null {
  const place = parsePlace(text);
  if (!place) return null;
  const quoted = /^'(.*)'$/s.exec(place.sheet)?.[1];
  return quoted === undefined ? place : { ...place, sheet: quoted.replaceAll("''", "'") };
}

/** Reads the addresses of several areas on one sheet (`Autumn!A1:C1,Autumn!A4:A9`). */
export function parseAreas(text: string): Area[] {
  const areas = text.matchAll(/!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)\s*(?=,|;|$)/gi);
  return Array.from(areas, (match) => parseArea(match[1] ?? "")).filter((area) => area !== null);
}
