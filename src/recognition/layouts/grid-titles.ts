import { afterBand, readTitle, type Given } from "../context";
import type { Desk } from "../desk";
import { typed } from "../notation/cell-text";
import { readTermText } from "../notation/terms";
import { readYearGroups } from "../notation/year-groups";
import type { CellView } from "../sheet-view";
import { YEAR_AND_ROOM, type Study } from "../study";
import type { Table } from "../tables/table";
import { rowsOverPupils } from "./rows-about-heads";
import { sheetGiven } from "./sheet-given";

/** A title that speaks of when something was done to the sheet, or of another time than the grid's. */
const NOT_ITS_TERM =
  /\b(?:updat\w*|review\w*|since|data|scores?|results?|start\w*|begin\w*|next|last|previous|ends?|finish\w*|due|by)\b/i;
const LONGEST_TITLE = 80;

/**
 * What stands over each grid of a sheet: its class, year, tier and area, and the term that its title dates it by. Titles of
 * its own replace what those before said of the same kind.
 */
export function givenOfGrids(study: Study, desk: Desk, tables: readonly Table[]): Given[] {
  const [first] = tables;
  const top = first ? topOf(study, first) : 0;
  const labels = study.labels.filter(({ labelCell }) => labelCell.row < top);
  let given = sheetGiven(study, desk, top, labels);
  const titles = study.titles.map(({ cell }) => cell).filter(({ row }) => row < top);
  given = withTerm(study, given, titles);
  return tables.map((table, i) => {
    const own = ownTitles(study, table, tables, i);
    const room = tables.length > 1 ? roomOver(study, table, given) : null;
    if (own.length === 0 && room === null) return given;
    let said = room === null ? given : { ...given, ...room };
    for (const cell of own) {
      const title: Given = { ...readTitle(cell.text).given };
      delete title.term;
      if (Object.keys(title).length === 0) continue;
      said = afterBand(said, title);
      study.ledger.means("band", cell);
    }
    said = withTerm(study, said, own);
    // Over one of several side by side a title is for that one alone.
    if (!isBeside(study, table, tables)) given = said;
    return said;
  });
}

/** "1 Ash" right over its grid, on a sheet of Year 1: the class. */
function roomOver(study: Study, table: Table, { yearGroups = [] }: Given): Given | null {
  const [cell, ...others] = study.view.row(topOf(study, table) - 1);
  if (!cell || others.length > 0 || !YEAR_AND_ROOM.test(cell.text)) return null;
  const read = readYearGroups(typed(cell.text), { heading: "class" })?.value;
  const [year] = read?.yearGroups ?? [];
  if (!read?.className || !year || !yearGroups.includes(year)) return null;
  study.ledger.means("band", cell);
  return { yearGroups: [year], className: read.className };
}

/** The first row that a grid takes up, rows about its heads included. */
function topOf(study: Study, table: Table): number {
  const over = rowsOverPupils(study.view, table).map(({ row }) => row);
  return Math.min(table.headerRows[0] ?? 0, ...(table.attributeRows ?? []), ...over);
}

const isBeside = (study: Study, table: Table, tables: readonly Table[]): boolean =>
  tables.some((other) => other !== table && topOf(study, other) === topOf(study, table));

const MOST_TITLES = 4;

/** The titles between a grid and the one before it, or over one of several side by side. */
function ownTitles(
  study: Study,
  table: Table,
  tables: readonly Table[],
  i: number,
): readonly CellView[] {
  const top = topOf(study, table);
  const beside = isBeside(study, table, tables);
  const before = tables.slice(0, i).findLast((other) => topOf(study, other) < top);
  if (!before && !beside) return [];
  const from = before ? Math.max(...before.headerRows, ...before.rows.slice(0, 2)) : -1;
  const next = tables.find(
    (other) => topOf(study, other) === top && other.firstColumn > table.firstColumn,
  );
  const end = next?.firstColumn ?? Infinity;
  const titles: CellView[] = [];
  for (const row of study.view.rowsBetween(from, top).reverse()) {
    const cells = study.view.row(row);
    if (beside && cells.length < 2) break;
    const own = beside
      ? cells.filter(({ column }) => column >= table.firstColumn && column < end)
      : cells;
    if (own.length > 1 && !study.isLabelRow(row)) break;
    titles.unshift(...own.filter(({ cell }) => typeof cell.value === "string"));
    if (titles.length >= MOST_TITLES) break;
  }
  return titles.filter(({ text }) => text.length <= LONGEST_TITLE);
}

/** The term of the titles, where it is the tab's own or says it more closely. */
function withTerm(study: Study, given: Given, titles: readonly CellView[]): Given {
  const terms = titles.flatMap((cell) => {
    const term = termIn(cell.text);
    return term === null ? [] : [{ term, cell }];
  });
  const [first] = terms;
  if (!first || new Set(terms.map(({ term }) => term)).size > 1) return given;
  const named = study.named.given.term;
  if (named && !first.term.startsWith(named)) return given;
  study.ledger.means("title", first.cell);
  return { ...given, term: first.term };
}

function termIn(text: string): string | null {
  if (text.length > LONGEST_TITLE || NOT_ITS_TERM.test(text)) return null;
  const { school } = readTitle(text);
  const read = readTermText(text.replace(school ?? "", " "));
  if (!read || read.confidence < 0.8 || read.value.term === "All year") return null;
  return read.value.term;
}
