import type { Book } from "../../src/emulated-excel/book/book";
import { ErrorValue, type Value } from "../../src/emulated-excel/book/cell";
import { calculateWithLibreOffice } from "./libreoffice";

/**
 * Every formula of a book whose value LibreOffice, calculating the saved file anew, does not share.
 * @returns the first twenty in words, and how many formulas were compared
 */
export async function differences(
  book: Book,
  saved: Uint8Array,
): Promise<{ different: string[]; compared: number }> {
  return differencesFrom(book, await calculateWithLibreOffice(saved));
}

/** @param theirs what LibreOffice makes of the book as it stands */
export function differencesFrom(
  book: Book,
  theirs: ReadonlyMap<string, string[][]>,
): { different: string[]; compared: number } {
  const different: string[] = [];
  let compared = 0;
  for (const sheet of book.sheets)
    sheet.cells.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        compared++;
        const their = theirs.get(sheet.name)?.[row]?.[column] ?? "";
        if (!same(cell.value, their))
          different.push(
            `${sheet.name} ${row + 1},${column + 1}: ${String(cell.value)} / ${their}: ${cell.formula.slice(0, 80)}`,
          );
      });
    });
  return { different: different.slice(0, 20), compared };
}

/** LibreOffice's own writing of a value: dates day first, times with hours over 24, percentages with their sign. */
function same(ours: Value, theirs: string): boolean {
  if (ours === null) return theirs === "";
  if (ours instanceof ErrorValue) return ours.code === theirs;
  if (typeof ours === "string") return ours === theirs;
  if (typeof ours === "boolean") return String(ours).toUpperCase() === theirs;
  const number = numberFrom(theirs);
  return number !== null && Math.abs(number - ours) <= 1e-9 * Math.max(1, Math.abs(ours));
}

function numberFrom(text: string): number | null {
  const date = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text);
  if (date) {
    const time = Date.UTC(Number(date[3]), Number(date[2]) - 1, Number(date[1]));
    return (time - Date.UTC(1899, 11, 30)) / 86_400_000;
  }
  const time = /^(\d+):(\d\d):(\d\d(?:\.\d+)?)$/.exec(text);
  if (time) return (Number(time[1]) + Number(time[2]) / 60 + Number(time[3]) / 3600) / 24;
  const percent = /^(-?[\d.]+)%$/.exec(text);
  if (percent) return Number(percent[1]) / 100;
  return text.trim() === "" || Number.isNaN(Number(text)) ? null : Number(text);
}
