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
  area: Pick<Area, "rows" | "columns">;
}

const ONE_CELL = { rows: 1, columns: 1 };

const NOTHING: readonly CellView[] = [];

/** A sheet as recognition looks at it: only cells that hold something, by row, with merges resolved. */
export class SheetView {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows that hold something, ascending. */
  readonly filledRows: readonly number[];
  readonly cellCount: number;
  /** Some cell is struck through. */
  readonly hasStrikes: boolean;
  private readonly all: CellView[] = [];
  private readonly byRow = new Map<number, CellView[]>();
  private readonly byPlace: ((CellView | undefined)[] | undefined)[] = [];
  private readonly coveredBy = new Map<number, CellView>();

  constructor(readonly snapshot: SheetSnapshot) {
    this.name = snapshot.name;
    this.hidden = snapshot.visibility !== "visible";
    const merges = new Map(snapshot.merges.map((area) => [keyOf(area), area]));
    let strikes = false;
    snapshot.cells.forEach((cells, i) => {
      const row = i + (snapshot.used?.row ?? 0);
      const views: CellView[] = [];
      const left = snapshot.used?.column ?? 0;
      const places = new Array<CellView | undefined>(left + cells.length);
      cells.forEach((cell, j) => {
        if (!cell || isEmpty(cell)) return;
        const column = j + left;
        const area = (merges.size > 0 && merges.get(row * 16_384 + column)) || ONE_CELL;
        const view = { sheet: snapshot.name, row, column, cell, text: plain(cell), area };
        views.push(view);
        this.all.push(view);
        strikes ||= cell.struckThrough === true;
        places[column] = view;
        if (area.rows > 1 || area.columns > 1) this.cover(view);
      });
      if (views.length > 0) {
        this.byRow.set(row, views);
        this.byPlace[row] = places;
      }
    });
    this.filledRows = [...this.byRow.keys()];
    this.cellCount = this.all.length;
    this.hasStrikes = strikes;
  }

  /** The cells of a row that hold something, left to right; a merged cell only in its first row. */
  row(row: number): readonly CellView[] {
    return this.byRow.get(row) ?? NOTHING;
  }

  /** What stands at a place or covers it, or null. */
  at(row: number, column: number): CellView | null {
    const covering =
      this.coveredBy.size > 0 ? this.coveredBy.get(row * 16_384 + column) : undefined;
    return covering ?? this.byPlace[row]?.[column] ?? null;
  }

  /** The filled rows below one and above another, at most so many: found without walking through all of them. */
  rowsBetween(after: number, before = Infinity, most = Infinity): number[] {
    const rows = this.filledRows;
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rows[middle] ?? Infinity) <= after) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let i = low; i < rows.length && found.length < most; i++) {
      const row = rows[i];
      if (row === undefined || row >= before) break;
      found.push(row);
    }
    return found;
  }

  /** Every cell that holds something, row by row. */
  cells(): readonly CellView[] {
    return this.all;
  }

  /** Merges may reach far beyond what is used; only what is used is looked at. */
  private cover(view: CellView): void {
    const { used } = this.snapshot;
    if (!used) return;
    const { row: top, column: left } = view;
    const { rows, columns } = view.area;
    const bottom = Math.min(top + rows, used.row + used.rows);
    const right = Math.min(left + columns, used.column + used.columns);
    for (let row = top; row < bottom; row++)
      for (let column = left; column < right; column++)
        this.coveredBy.set(row * 16_384 + column, view);
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
  // A column too narrow shows ####: what is in the cell then counts.
  const isShown = cell.text !== "" && !/^#+$/.test(cell.text);
  const text = isShown || cell.value === null ? cell.text : String(cell.value);
  return text
    .replace(/\u00a0/g, " ")
    .replace(/\r\n?/g, "\n")
    .trim();
}
