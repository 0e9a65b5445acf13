import type { Area, CellAt } from "../workbook/address";
import { placeName } from "../workbook/address";
import type { CellSnapshot, SheetSnapshot } from "../workbook/snapshot";

/** One non-empty cell: a merged range is one cell that stands at its first place and covers the others. */
export interface CellView extends CellAt {
  sheet: string;
  cell: CellSnapshot;
  /** As displayed, no-break spaces made plain, trimmed. */
  text: string;
  /** Size in rows and columns: 1 × 1 unless merged. */
  area: Area;
}

const NOTHING: readonly CellView[] = [];

/** A sheet as recognition looks at it: only cells that hold something, by row, with merges resolved. */
export class SheetView {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows that hold something, ascending. */
  readonly filledRows: readonly number[];
  readonly cellCount: number;
  private readonly byRow = new Map<number, CellView[]>();
  private readonly coveredBy = new Map<number, CellView>();

  constructor(readonly snapshot: SheetSnapshot) {
    this.name = snapshot.name;
    this.hidden = snapshot.visibility !== "visible";
    const merges = new Map(snapshot.merges.map((area) => [keyOf(area), area]));
    let count = 0;
    snapshot.cells.forEach((cells, i) => {
      const row = i + (snapshot.used?.row ?? 0);
      const views: CellView[] = [];
      cells.forEach((cell, j) => {
        if (!cell || isEmpty(cell)) return;
        const column = j + (snapshot.used?.column ?? 0);
        const area = merges.get(keyOf({ row, column })) ?? { row, column, rows: 1, columns: 1 };
        const view = { sheet: snapshot.name, row, column, cell, text: plain(cell), area };
        views.push(view);
        if (area.rows > 1 || area.columns > 1) this.cover(view);
      });
      if (views.length) this.byRow.set(row, views);
      count += views.length;
    });
    this.filledRows = [...this.byRow.keys()];
    this.cellCount = count;
  }

  /** The cells of a row that hold something, left to right; a merged cell only in its first row. */
  row(row: number): readonly CellView[] {
    return this.byRow.get(row) ?? NOTHING;
  }

  /** What stands at a place or covers it, or null. */
  at(row: number, column: number): CellView | null {
    return (
      this.coveredBy.get(keyOf({ row, column })) ??
      this.byRow.get(row)?.find((view) => view.column === column) ??
      null
    );
  }

  *cells(): Generator<CellView> {
    for (const views of this.byRow.values()) yield* views;
  }

  private cover(view: CellView): void {
    for (let row = view.area.row; row < view.area.row + view.area.rows; row++)
      for (let column = view.area.column; column < view.area.column + view.area.columns; column++)
        this.coveredBy.set(keyOf({ row, column }), view);
  }
}

/** Where a cell stands: "Autumn!B5". */
export function placeOf(view: CellView): string {
  return placeName(view.sheet, { row: view.row, column: view.column });
}

export function keyOf(at: CellAt): number {
  return at.row * 16_384 + at.column;
}

function isEmpty(cell: CellSnapshot): boolean {
  return (cell.value === null || cell.value === "") && cell.formula === undefined;
}

function plain(cell: CellSnapshot): string {
  const text = cell.text !== "" || cell.value === null ? cell.text : String(cell.value);
  return text
    .replace(/\u00a0/g, " ")
    .replace(/\r\n?/g, "\n")
    .trim();
}
