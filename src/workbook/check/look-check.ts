import { MAX_COLUMNS, MAX_ROWS } from "../address";
import type { AddLinks, FormatCells, SetColumns, SetRows } from "../edit";
import type { ProblemKind } from "../workbook-problem";
import { type Standing, badEdit, whyNotThere } from "./standing";

/** Excel's limits: 255 characters of width, 409 points of height. */
const MAX_WIDTH = 255;
const MAX_HEIGHT = 409;

export function checkColour(colour: string | null | undefined, where: string): ProblemKind[] {
  return colour === null || colour === undefined || /^#[0-9a-f]{6}$/i.test(colour)
    ? []
    : [badEdit(`${where}: a colour is written #RRGGBB, not ${colour}`)];
}

export function checkFormat(edit: FormatCells): ProblemKind[] {
  const { fill, colour, underline, numberFormat } = edit.format;
  return [
    ...whyNotThere(edit.sheet, edit.area),
    ...[fill, colour, underline].flatMap((each) => checkColour(each, edit.sheet)),
    ...(numberFormat === "" ? [badEdit(`${edit.sheet}: an empty number format`)] : []),
  ];
}

export function checkColumns(edit: SetColumns): ProblemKind[] {
  const { sheet, first, count, width } = edit;
  return [
    ...whyNotThere(sheet, { row: 0, column: first, rows: MAX_ROWS, columns: count }),
    ...(width !== undefined && !(width > 0 && width <= MAX_WIDTH)
      ? [badEdit(`${sheet}: ${width} is no column width`)]
      : []),
  ];
}

export function checkRows(edit: SetRows): ProblemKind[] {
  const { sheet, first, count, height } = edit;
  return [
    ...whyNotThere(sheet, { row: first, column: 0, rows: count, columns: MAX_COLUMNS }),
    ...(height !== undefined && !(height > 0 && height <= MAX_HEIGHT)
      ? [badEdit(`${sheet}: ${height} is no row height`)]
      : []),
  ];
}

export function checkLinks(edit: AddLinks, standing: Standing): ProblemKind[] {
  return edit.links.flatMap((link) => [
    ...whyNotThere(edit.sheet, { ...link.at, rows: 1, columns: 1 }),
    ...(standing.hasSheet(link.toSheet)
      ? whyNotThere(link.toSheet, link.to)
      : [{ kind: "missing" as const, what: link.toSheet }]),
  ]);
}
