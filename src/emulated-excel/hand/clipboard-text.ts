/** Cells as the clipboard holds them: tabs between columns, line ends between rows, quotes round what holds either. */
export function textOfCells(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join("\t")).join("\r\n");
}

function quoted(text: string): string {
  return /[\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The other way round; a last line end stands for nothing. Rows may differ in length. */
export function cellsOfText(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, inQuotes, plain = "", end] of text.matchAll(CELL)) {
    rows.at(-1)?.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'));
    if (end === "\t") continue;
    if (end === "") break;
    rows.push([]);
  }
  const last = rows.at(-1);
  if (rows.length > 1 && (last?.length === 0 || (last?.length === 1 && last[0] === ""))) rows.pop();
  return rows;
}

/** A cell in quotes or without, and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g;
