import type { ProvisionLine } from "../../domain/recognition-report";
import { AREA_LABELS } from "../../domain/area-of-need";
import { afterBand, fillFrom, readTitle, type Given } from "../context";
import type { Desk } from "../desk";
import { emptyLine } from "../draft";
import { saysNothing } from "../notation/nothing";
import { endsInPupils, pupilsInWords, type KnownPupils } from "../notation/pupils-in-words";
import { readItem } from "../readers/item";
import { placeOf, type CellView, type SheetView } from "../sheet-view";
import type { Study } from "../study";
import { tidyLine } from "../tidy";
import { givenBy, loneHead, type AreaHead, type Head } from "./axis";
import { itemsOf } from "./grid-items";
import { spanOf, type ItemGrid } from "./item-grid";
import { sayOf, speaksOfThoseAbove } from "./said-in-cells";
import { RowRoles } from "./row-roles";

interface Detail {
  cell: CellView;
  label: CellView;
}

/** Reads the provisions out of the cells of one grid. `given` is what the whole sheet states. */
export function readItemGrid(study: Study, desk: Desk, grid: ItemGrid, given: Given): void {
  const { view, ledger } = study;
  for (const row of grid.headerRows) ledger.means("heading", ...view.row(row));
  const sheet = { ...given, ...titleGiven(study, grid) };
  const byColumn = new Map<number, ProvisionLine[]>();
  /** Column → the provisions of the last cell that held some. */
  const nearest = new Map<number, ProvisionLine[]>();
  const details: Detail[] = [];
  let band: Given = {};
  const roles = new RowRoles(study, desk, grid, sheet);
  const items = rememberingItems();
  const known = pupilsKnown(view, desk, grid, items);
  for (const row of grid.rows) {
    const own = bandIn(study, grid, row);
    if (own) {
      band = afterBand(band, own);
      continue;
    }
    if (COUNTS.test(view.row(row)[0]?.text ?? "") && !view.row(row).slice(1).some(hasWords)) {
      ledger.leave("subtotal", ...view.row(row));
      continue;
    }
    const role = roles.of(row);
    if (role.kind === "nothing") continue;
    const lines: ProvisionLine[] = [];
    for (const cell of view.row(row)) {
      const detail = grid.details.get(cell.column);
      if (detail) details.push({ cell, label: detail });
      const columns = spanOf(cell).filter((column) => grid.heads.has(column));
      if (detail || columns.length === 0) continue;
      if (role.kind === "detail") {
        details.push({ cell, label: role.label });
        continue;
      }
      if (saysNothing(cell.text) !== null || !/\p{L}/u.test(cell.text)) {
        ledger.means("nothing", cell);
        continue;
      }
      if (grid.side.kind === "pupils" && HAS_GONE.test(cell.text)) {
        ledger.leave("note", cell);
        continue;
      }
      const above = nearest.get(cell.column) ?? [];
      if (above.length > 0 && speaksOfThoseAbove(cell)) {
        sayOf(study, cell, above);
        continue;
      }
      const heads = [...role.heads, ...headsOver(grid, columns)];
      const here: ProvisionLine[] = [];
      nearest.set(cell.column, here);
      for (const item of items(cell)) {
        const line = lineOf(study, desk, grid, cell, item, heads);
        if (!role.given.pupils) line.pupils = pupilsInWords(item, known);
        for (const one of [role.given, band, sheet]) fillFrom(line, one);
        lines.push(line);
        here.push(line);
        desk.lines.push(readItem(line, ledger, cell, desk));
        const column = byColumn.get(cell.column);
        if (column) column.push(line);
        else byColumn.set(cell.column, [line]);
      }
    }
    addDetails(study, details, (cell) => (grid.details.has(cell.column) ? lines : []));
  }
  addDetails(study, details, (cell) => byColumn.get(cell.column) ?? []);
}

/** The items of each cell of one grid, parted once: the whole grid is looked through before it is read. */
function rememberingItems(): (cell: CellView) => readonly string[] {
  const known = new Map<CellView, readonly string[]>();
  return (cell) => {
    const items = known.get(cell) ?? itemsOf(cell.text);
    known.set(cell, items);
    return items;
  };
}

/** "moved to Leeds 12/4" in place of what a pupil has. */
const HAS_GONE =
  /^(?:moved (?:to|school|away|on)|left(?: school)?\b|transferred|off roll|not on roll|joined|at (?:home|another school))/i;
/** "Total ch. on SEN register | 3 | 4": how many, and no provisions. */
const COUNTS = /^(?:sub-?total|total|no\.? of|number of|how many|count)\b/i;
const hasWords = ({ text }: CellView): boolean => /\p{L}{2}/u.test(text);
/** Pupils of the sheets before, and whether the cells of this grid name theirs by initials. */
function pupilsKnown(
  view: SheetView,
  desk: Desk,
  grid: ItemGrid,
  items: (cell: CellView) => readonly string[],
): KnownPupils {
  const names = new Set(
    desk.pupils.flatMap(({ name }) => {
      const [first = ""] = name.split(" ");
      return [name.toLowerCase(), ...(first.length > 2 ? [first.toLowerCase()] : [])];
    }),
  );
  const initialsAreUsed = grid.rows.some((row) =>
    view
      .row(row)
      .some(
        (cell) => grid.heads.has(cell.column) && items(cell).some((item) => endsInPupils(item)),
      ),
  );
  return { names, initialsAreUsed };
}

/** What the titles directly above the header state. */
function titleGiven(study: Study, grid: ItemGrid): Given {
  let given: Given = {};
  for (const cell of [...grid.titles, ...grid.corner]) {
    const head = loneHead(cell);
    const isCorner = grid.corner.includes(cell);
    if (isCorner && (head === null || head.kind === grid.across)) continue;
    const stated = head ? givenBy(head) : readTitle(cell.text).given;
    if (Object.keys(stated).length === 0) continue;
    given = afterBand(given, stated);
    study.ledger.means("band", cell);
  }
  return given;
}

/** A row of one cell that is a head of another kind, or stands over the whole grid: it speaks of the rows below it. */
function bandIn(study: Study, grid: ItemGrid, row: number): Given | null {
  const [only, more] = study.view.row(row);
  if (!only || more) return null;
  const first = Math.min(...grid.heads.keys());
  const isOver = only.area.columns > 1 && only.column <= first;
  const isLeft = only.column < first && only.area.columns === 1;
  if (isLeft && grid.side.kind !== "nothing" && only.cell.bold !== true) return null;
  if (isLeft && isHeadOfSide(grid, only)) return null;
  if (!isOver && !isLeft && only.cell.bold !== true) return null;
  const head = loneHead(only);
  const stated = head ? givenBy(head) : readTitle(only.text).given;
  if (Object.keys(stated).length > 0 && (head?.kind ?? "") !== grid.across) {
    study.ledger.means("band", only);
    return stated;
  }
  // Over every column and no head: what all of them have, unless it is dressed as a title.
  if (only.column >= first && only.cell.bold !== true) return null;
  study.ledger.leave("banner", only);
  return {};
}

function isHeadOfSide({ side }: ItemGrid, cell: CellView): boolean {
  return side.kind === "heads" && side.columns.get(cell.column)?.has(cell.text) === true;
}

function headsOver(grid: ItemGrid, columns: readonly number[]): Head[] {
  return [...new Set(columns.flatMap((column) => grid.heads.get(column) ?? []))];
}

/** One provision with what its heads state; of several heads of one kind, what they share. */
function lineOf(
  study: Study,
  desk: Desk,
  grid: ItemGrid,
  cell: CellView,
  item: string,
  heads: readonly Head[],
): ProvisionLine {
  const line = emptyLine(item, placeOf(cell));
  line.wave = onlyOne(heads.flatMap((head) => (head.kind === "wave" ? [head.wave] : [])));
  const areas = heads.filter((head) => head.kind === "area");
  const area = areas.length === 1 ? areas[0] : areaOfSeveral(study, desk, cell, areas, grid);
  line.areaOfNeed = area?.area ?? null;
  line.areaOfNeedText = area?.text ?? null;
  const years = heads.filter((head) => head.kind === "year");
  line.yearGroups = [...new Set(years.flatMap(({ yearGroups }) => yearGroups))];
  line.className = onlyOne(years.map(({ className }) => className));
  const terms = heads.filter((head) => head.kind === "term");
  if (terms.length === 1) line.term = terms[0]?.term ?? null;
  return line;
}

function onlyOne<T>(values: readonly T[]): T | null {
  const [only = null, ...others] = new Set(values);
  return others.length === 0 ? only : null;
}

/** A cell over every area is for all of them; over some, it may belong to one: asked. */
function areaOfSeveral(
  study: Study,
  desk: Desk,
  cell: CellView,
  areas: readonly AreaHead[],
  grid: ItemGrid,
): AreaHead | undefined {
  const all = new Set([...grid.heads.values()].flat().filter(({ kind }) => kind === "area")).size;
  if (areas.length >= all || areas.length < 2) return undefined;
  const labels = areas.map(({ area, text, cell: head }) =>
    area ? AREA_LABELS[area] : (text ?? head.text),
  );
  const options = ["All of them: no one area", ...labels];
  const chosen = desk.questions.ask({
    sheet: study.view.name,
    at: { row: cell.row, column: cell.column },
    kind: "whichValue",
    topic: "merged over areas",
    text: `“${tidyLine(cell.text)}” stands under ${areas.length} areas of need. Which is it for?`,
    options,
    chosen: options[0] ?? null,
  });
  return areas[options.indexOf(chosen ?? "") - 1];
}

/** Puts what is said about provisions into their notes; keeps what is said of none for later. */
function addDetails(
  study: Study,
  details: Detail[],
  linesOf: (cell: CellView) => readonly ProvisionLine[],
): void {
  const left = details.filter(({ cell, label }) => {
    const lines = linesOf(cell);
    for (const line of lines)
      line.notes = [line.notes, `${tidyLine(label.text)}: ${tidyLine(cell.text)}`]
        .filter(Boolean)
        .join("; ");
    for (const line of lines) study.ledger.feeds("line", line, "notes", cell);
    if (lines.length > 0) study.ledger.means("heading", label);
    return lines.length === 0;
  });
  details.splice(0, details.length, ...left);
}
