import { plainNumber } from "../notation/cell-text";
import type { SheetView } from "../sheet-view";
import type { Column, Table } from "../tables/table";

/** Words of a heading that adds up or counts what stands beside it. */
export function isTotalHeader(text: string): boolean {
  return (
    /\b(total(?! communication)|sum|%|percent|average)\b|%/i.test(text) ||
    /\b(?:in all|all told|altogether|tot)\b\.?$|^(?:overall|all together|tot\b)/i.test(
      text.trim(),
    ) ||
    /^(?:tick|mark|pupil|head|child|group|session|provision)?s? ?counts?$|^count(?: of)?\b/i.test(
      text.trim(),
    ) ||
    /^(?:no\.?|number|#) ?(?:of|in)\b|^(?:nos?\.?|number|#)$|^in (?:the )?group$|^how many\b|^(?:av|ave|avg|mean)\.?$/i.test(
      text.trim(),
    )
  );
}

/** Rows that must bear out that a column counts or adds up its row. */
const FEWEST = 3;
const SAMPLE = 60;

/** A column that counts or adds up the others of its rows: by its heading, its formulas or its numbers. */
export function isTotalColumn(sheet: SheetView, table: Table, column: Column): boolean {
  return (
    isTotalHeader(column.own) || isReckoned(sheet, table, column) || addsUp(sheet, table, column)
  );
}

/** `=SUM(D6:K6)`, `=COUNTA(...)`, `=D6+E6` in every cell it has. */
function isReckoned(sheet: SheetView, table: Table, { column }: Column): boolean {
  const cells = table.rows.slice(0, SAMPLE).flatMap((row) => sheet.at(row, column) ?? []);
  const reckoned = cells.filter(({ cell }) => ADDS.test(cell.formula ?? ""));
  return reckoned.length >= 2 && reckoned.length >= cells.length * 0.8;
}

const ADDS =
  /^=.{0,40}\b(?:SUM|COUNT|COUNTA|COUNTIFS?|SUMIFS?|AVERAGE|SUMPRODUCT)\(|^=\$?[A-Z]{1,3}\$?\d+(?:\+\$?[A-Z]{1,3}\$?\d+)+$/i;

/** Typed by hand, and the sum of the numbers left of it in row after row. */
function addsUp(sheet: SheetView, table: Table, { column }: Column): boolean {
  let rows = 0;
  let sums = 0;
  for (const row of table.rows.slice(0, SAMPLE)) {
    const own = sheet.at(row, column);
    const said = own && plainNumber(own.cell);
    if (said === null || said === undefined) continue;
    rows++;
    const numbers = sheet.row(row).flatMap((cell) => {
      const number = cell.column < column ? plainNumber(cell.cell) : null;
      return number === null ? [] : [number];
    });
    if (numbers.length > 0 && numbers.reduce((all, one) => all + one, 0) === said) sums++;
  }
  // A column of ones beside a column of ones adds nothing up.
  return rows >= FEWEST && sums >= rows * 0.8 && hasSeveral(sheet, table, column);
}

/** In some rows there are several numbers to add. */
function hasSeveral(sheet: SheetView, table: Table, column: number): boolean {
  const rows = table.rows
    .slice(0, SAMPLE)
    .filter(
      (row) =>
        sheet.at(row, column) !== null &&
        sheet.row(row).filter((cell) => cell.column < column && plainNumber(cell.cell) !== null)
          .length >= 2,
    );
  return rows.length >= 2;
}
