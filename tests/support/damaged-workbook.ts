import fc from "fast-check";
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
  fc.tuple(fc.nat(), fc.nat()).map(
    ([at, letter]): Damage =>
      (cells) =>
        cells.map((row, i) =>
          i !== at % Math.min(cells.length, 8) ? row : row.map((cell) => misspell(cell, letter)),
        ),
  ),
);

function misspell(cell: Cells[number][number], letter: number): Cells[number][number] {
  if (!cell || typeof cell.value !== "string" || cell.value.length < 5) return cell;
  const at = 1 + (letter % (cell.value.length - 2));
  const value = `${cell.value.slice(0, at)}${cell.value.slice(at + 1)}`;
  return { ...cell, value, text: value };
}

export const damagedSheet = fc
  .tuple(fc.nat(SHEETS.length - 1), fc.array(damage, { maxLength: 5 }))
  .map(([at, damages]): SheetSnapshot => {
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
    return { ...sheet, cells, used, merges: damages.length > 0 ? [] : sheet.merges };
  });

/** Some sheets of practice workbooks after people have worked on them. */
export const damagedWorkbook = fc
  .array(damagedSheet, { minLength: 1, maxLength: 3 })
  .map((sheets): WorkbookSnapshot => ({
    sheets: sheets.map((sheet, i) => ({ ...sheet, name: `${sheet.name} ${i}` })),
    tables: [],
    names: [],
    structureProtected: false,
  }));

export function workbookOf(sheet: SheetSnapshot): WorkbookSnapshot {
  return { sheets: [sheet], tables: [], names: [], structureProtected: false };
}
