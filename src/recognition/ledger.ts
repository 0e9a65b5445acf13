import type { UnusedCell, UnusedReason } from "../domain/recognition-report";
import type { Area } from "../workbook/address";
import { placeOf, type CellView, type SheetView } from "./sheet-view";

const USED = 1;
const FATES: readonly (UnusedReason | null)[] = [
  null,
  null,
  "banner",
  "note",
  "subtotal",
  "decoration",
  "notAMap",
  "unreadable",
];

/** What became of every non-empty cell of one sheet: used, or left with a reason. Nothing is counted twice or lost. */
export class Ledger {
  /** By the cell's place in the used range: 0 = nothing known yet, else its place in `FATES`. */
  private readonly fate: Uint8Array;
  private readonly used: Area;

  constructor(private readonly sheet: SheetView) {
    this.used = sheet.snapshot.used ?? { row: 0, column: 0, rows: 0, columns: 0 };
    this.fate = new Uint8Array(this.used.rows * this.used.columns);
  }

  /** A cell that fed a field, or gave another cell its meaning. Outweighs any reason given before. */
  use(...cells: readonly (CellView | null | undefined)[]): void {
    for (const cell of cells) if (cell) this.fate[this.placeOf(cell)] = USED;
  }

  leave(reason: UnusedReason, ...cells: readonly CellView[]): void {
    for (const cell of cells)
      if (!this.knows(cell)) this.fate[this.placeOf(cell)] = FATES.indexOf(reason);
  }

  /** A cell that was used is left after all: someone has said so. */
  putBack(reason: UnusedReason, cell: CellView): void {
    this.fate[this.placeOf(cell)] = FATES.indexOf(reason);
  }

  knows(cell: CellView): boolean {
    return (this.fate[this.placeOf(cell)] ?? 0) !== 0;
  }

  isUsed(cell: CellView): boolean {
    return this.fate[this.placeOf(cell)] === USED;
  }

  /** Forgets what was written: for a sheet that is left out after all. */
  forget(): void {
    this.fate.fill(0);
  }

  settle(otherwise: UnusedReason): { nonEmpty: number; unused: UnusedCell[] } {
    const unused: UnusedCell[] = [];
    for (const cell of this.sheet.cells()) {
      const fate = this.fate[this.placeOf(cell)] ?? 0;
      if (fate === USED) continue;
      unused.push({ cell: placeOf(cell), text: cell.text, reason: FATES[fate] ?? otherwise });
    }
    return { nonEmpty: this.sheet.cellCount, unused };
  }

  private placeOf({ row, column }: CellView): number {
    return (row - this.used.row) * this.used.columns + column - this.used.column;
  }
}
