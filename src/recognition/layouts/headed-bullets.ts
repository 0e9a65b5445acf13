import { fillFrom } from "../context";
import { emptyLine } from "../draft";
import { readItem } from "../readers/item";
import { placeOf, type CellView, type SheetView } from "../sheet-view";
import type { Study } from "../study";
import { givenBy, loneHead, type AxisKind, type Head } from "./axis";
import { beginsWithBullet, itemsOf } from "./grid-items";
import type { Layout } from "./layout";
import { readTierScale } from "../notation/tier-scale";
import { sheetGiven } from "./sheet-given";

/** What is looked at of a sheet: a page of a website is not longer. */
const MOST_ROWS = 400;
const LEAST_ITEMS = 4;
/** More words than this are a sentence about the school. */
const LONGEST_ITEM = 16;

/** Provisions one below the other under the names of areas and tiers, without a table: as on a school's website. */
export const headedBullets: Layout = {
  layout: "list",
  claim(study) {
    const page = pageOf(study);
    return page && { sure: 0.62, because: `${page.items.size} items under areas and tiers` };
  },
  read(study, desk) {
    const { view, ledger } = study;
    const page = pageOf(study);
    const given = sheetGiven(study, desk, page?.top);
    const standing = new Map<AxisKind, Head>();
    for (const cell of view.cells()) {
      const head = page?.heads.get(cell);
      if (head) {
        stand(standing, head);
        ledger.means("band", cell);
      } else if (page?.items.has(cell)) {
        for (const item of itemsOf(cell.text)) {
          const line = emptyLine(item, placeOf(cell));
          for (const one of standing.values()) fillFrom(line, givenBy(one));
          fillFrom(line, given);
          desk.lines.push(readItem(line, ledger, cell, desk));
        }
      } else if (!ledger.knows(cell))
        ledger.leave(cell.row < (page?.top ?? 0) ? "banner" : "note", cell);
    }
    return { headerRows: [], columns: [] };
  },
};

interface Page {
  /** The row of the first head. */
  top: number;
  heads: ReadonlyMap<CellView, Head>;
  items: ReadonlySet<CellView>;
}

/** Outer heads come first on a page: a new one ends what stood under the last. */
function stand(standing: Map<AxisKind, Head>, head: Head): void {
  const order = [...standing.keys()];
  const at = order.indexOf(head.kind);
  if (at >= 0) for (const inner of order.slice(at + 1)) standing.delete(inner);
  standing.set(head.kind, head);
}

const found = new WeakMap<SheetView, Page | null>();

function pageOf({ view }: Study): Page | null {
  const known = found.get(view);
  if (known !== undefined) return known;
  const page = lookForPage(view);
  found.set(view, page);
  return page;
}

function lookForPage(view: SheetView): Page | null {
  const { filledRows } = view;
  if (filledRows.length < LEAST_ITEMS + 2 || filledRows.length > MOST_ROWS) return null;
  const alone = filledRows.filter((row) => isOneThing(view.row(row))).length;
  if (alone < filledRows.length * 0.8) return null;
  const cells = filledRows.flatMap((row) => [...view.row(row)]).filter(isWords);
  const heads = headsAmong(cells.filter((cell) => !beginsWithBullet(cell.text)));
  const [first] = heads.keys();
  const says = new Set([...heads.values()].map(({ kind }) => kind));
  if (!first || heads.size < 2 || !(says.has("area") || says.has("wave"))) return null;
  const below = cells.filter((cell) => isBelow(cell, first) && !heads.has(cell));
  const bulleted = below.filter((cell) => beginsWithBullet(cell.text));
  const asItems = bulleted.length >= below.length / 2 ? bulleted : below;
  const items = new Set(asItems.filter(isItem));
  // Under a head something stands: heads one after the other are a list of the areas themselves.
  const filled = [...heads.keys()].filter((head) => isFollowed(view, head, items)).length;
  if (items.size < LEAST_ITEMS || filled < 2) return null;
  // Prose with a head or two is a policy.
  if (asItems.length - items.size > items.size / 2) return null;
  return { top: first.row, heads, items };
}

/** A head, an item, or a head with the first of its items beside it. */
function isOneThing([, second, third]: readonly CellView[]): boolean {
  return third === undefined && (second === undefined || beginsWithBullet(second.text));
}

const isWords = ({ cell }: CellView): boolean =>
  typeof cell.value === "string" && cell.formula === undefined;
const isBelow = (cell: CellView, first: CellView): boolean =>
  cell.row > first.row || (cell.row === first.row && cell.column > first.column);

function isItem({ text }: CellView): boolean {
  const lines = text.split("\n");
  return lines.every(
    (line) => line.split(/\s+/).length <= LONGEST_ITEM && !/[.:?!]$/.test(line.trim()),
  );
}

function isFollowed(view: SheetView, { row }: CellView, items: ReadonlySet<CellView>): boolean {
  const at = view.filledRows.indexOf(row);
  const next = view.filledRows[at + 1];
  return [row, next ?? row].some((one) => view.row(one).some((cell) => items.has(cell)));
}

/** "Cognition and Learning", "Wave 2", and beside them "Whole class | Small group | Individual". */
function headsAmong(cells: readonly CellView[]): Map<CellView, Head> {
  const heads = new Map<CellView, Head>();
  for (const cell of cells) {
    const head = loneHead(cell);
    if (head) heads.set(cell, head);
  }
  const names = [...new Set(cells.filter((cell) => isTierByItself(cell)).map(({ text }) => text))];
  if (names.length < 2) return heads;
  const tiers = readTierScale(names);
  for (const cell of cells) {
    const wave = tiers[names.indexOf(cell.text)];
    if (wave && !heads.has(cell)) heads.set(cell, { kind: "wave", wave, cell });
  }
  return heads;
}

/** Words for a tier only beside others of their kind. */
const isTierByItself = ({ text }: CellView): boolean =>
  /^(?:whole ?-?(?:class|school)|small ?-?groups?|groups?|individuals?|1 ?[:-] ?1|one to one|all|everyone|most|some|a few|few|universal|targeted|specialist)\b/i.test(
    text,
  ) && text.split(/\s+/).length <= 5;
