import fc from "fast-check";
import type { Area } from "../../src/workbook/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { practiceSnapshot } from "./snapshot-of";

const NAMES = [
  "01-year-group-list",
  "02-wave-2-two-level-header",
  "03-transposed-maths",
  "04-wave-area-grids",
  "05-stacked-blocks",
  "06-class-maps",
  "07-provision-by-pupil",
  "08-individual-pupils",
  "09-costed-sections",
  "10-costed-wide",
  "11-cards",
  "12-entry-exit-measures",
  "13-register-and-map",
];
const SHEETS = NAMES.flatMap((name) => practiceSnapshot(`${name}.xlsx`).sheets).filter(
  (sheet) => sheet.used !== null,
);

type Cells = SheetSnapshot["cells"];
type Damage = (cells: Cells) => Cells;

/** What people do to a sheet: rows and columns come and go, headers are misspelt. */
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.nat().map(
    (at): Damage =>
      (cells) =>
        cells.filter((_, row) => row !== at % cells.length),
  ),
  fc.nat().map(
    (at): Damage =>
      (cells) =>
        cells.map((row) => row.filter((_, column) => column !== at % row.length)),
  ),
  fc.nat().map(
    (at): Damage =>
      (cells) =>
        cells.toSpliced(
          at % cells.length,
          0,
          (cells[0] ?? []).map(() => null),
        ),
  ),
  fc.nat().map(
    (at): Damage =>
      (cells) =>
        cells.map((row) => row.toSpliced(at % row.length, 0, null)),
  ),
  fc.tuple(fc.nat(), fc.nat()).map(([a, b]): Damage => (cells) => {
    const [first, second] = [a % cells.length, b % cells.length];
    return cells.map((row, i) =>
      i === first ? (cells[second] ?? row) : i === second ? (cells[first] ?? row) : row,
    );
  }),
  fc.tuple(fc.nat(), fc.nat()).map(([a, b]): Damage => (cells) => {
    const width = cells[0]?.length ?? 1;
    const [first, second] = [a % width, b % width];
    return cells.map((row) =>
      row.map((cell, i) =>
        i === first ? (row[second] ?? null) : i === second ? (row[first] ?? null) : cell,
      ),
    );
  }),
  // Sorted by something that is not on the sheet: every row below the first few anywhere
  fc
    .nat()
    .map((seed): Damage => (cells) => [...cells.slice(0, 4), ...shuffled(cells.slice(4), seed)]),
  fc.tuple(fc.nat(), fc.nat()).map(
    ([at, letter]): Damage =>
      (cells) =>
        cells.map((row, i) =>
          i !== at % Math.min(cells.length, 8) ? row : row.map((cell) => misspell(cell, letter)),
        ),
  ),
);

/** The same disorder for the same seed. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const left = [...items];
  const mixed: T[] = [];
  for (let at = seed; left.length > 0; at = (at * 7 + 3) % 9973)
    mixed.push(...left.splice(at % left.length, 1));
  return mixed;
}

function misspell(cell: Cells[number][number], letter: number): Cells[number][number] {
  if (!cell || typeof cell.value !== "string" || cell.value.length < 5) return cell;
  const at = 1 + (letter % (cell.value.length - 2));
  const value = `${cell.value.slice(0, at)}${cell.value.slice(at + 1)}`;
  return { ...cell, value, text: value };
}

/** A block of cells that somebody merged: its first cell stays, Excel empties the others. */
const mergedBlock = fc.record({
  row: fc.nat(40),
  column: fc.nat(12),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});

function withMerge(sheet: SheetSnapshot, block: Area): SheetSnapshot {
  const { used } = sheet;
  const bottom = block.row + block.rows;
  const right = block.column + block.columns;
  if (used === null || bottom > used.rows || right > used.columns) return sheet;
  const area = { ...block, row: block.row + used.row, column: block.column + used.column };
  if (block.rows * block.columns === 1 || sheet.merges.some((other) => overlap(other, area)))
    return sheet;
  const isCovered = (row: number, column: number): boolean =>
    row >= block.row &&
    row < bottom &&
    column >= block.column &&
    column < right &&
    (row > block.row || column > block.column);
  const cells = sheet.cells.map((row, i) => row.map((cell, j) => (isCovered(i, j) ? null : cell)));
  return { ...sheet, cells, merges: [...sheet.merges, area] };
}

function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export const damagedSheet = fc
  .tuple(
    fc.nat(SHEETS.length - 1),
    fc.array(damage, { maxLength: 5 }),
    fc.array(mergedBlock, { maxLength: 2 }),
  )
  .map(([at, damages, blocks]): SheetSnapshot => {
    const sheet = SHEETS[at] as SheetSnapshot;
    const cells = damages.reduce<Cells>(
      (current, change) =>
        current.length > 1 && (current[0]?.length ?? 0) > 1 ? change(current) : current,
      sheet.cells,
    );
    const used = sheet.used && {
      ...sheet.used,
      rows: cells.length,
      columns: cells[0]?.length ?? 1,
    };
    const damaged = { ...sheet, cells, used, merges: damages.length > 0 ? [] : sheet.merges };
    return blocks.reduce(withMerge, damaged);
  });

/** Some sheets, of which the first may stand in the workbook twice. */
export const damagedWorkbook = fc
  .tuple(fc.array(damagedSheet, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([sheets, twice]): WorkbookSnapshot => ({
    sheets: [...sheets, ...(twice ? sheets.slice(0, 1) : [])].map((sheet, i) => ({
      ...sheet,
      name: `${sheet.name} ${i}`,
    })),
    tables: [],
    names: [],
    structureProtected: false,
  }));

export function workbookOf(sheet: SheetSnapshot): WorkbookSnapshot {
  return { sheets: [sheet], tables: [], names: [], structureProtected: false };
}
