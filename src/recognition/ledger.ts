import type { UnusedCell, UnusedReason } from "../domain/recognition-report";
import { keyOf, placeOf, type CellView, type SheetView } from "./sheet-view";

/** What became of every non-empty cell of one sheet: used, or left with a reason. Nothing is counted twice or lost. */
export class Ledger {
  private readonly fate = new Map<number, "used" | UnusedReason>();

  constructor(private readonly sheet: SheetView) {}

  /** A cell that fed a field, or gave another cell its meaning. Outweighs any reason given before. */
  use(...cells: readonly (CellView | null | undefined)[]): void {
    for (const cell of cells) if (cell) this.fate.set(keyOf(cell), "used");
  }

  leave(reason: UnusedReason, ...cells: readonly CellView[]): void {
    for (const cell of cells) if (!this.fate.has(keyOf(cell))) this.fate.set(keyOf(cell), reason);
  }

  /** A cell that was used is left after all: someone has said so. */
  putBack(reason: UnusedReason, cell: CellView): void {
    this.fate.set(keyOf(cell), reason);
  }

  knows(cell: CellView): boolean {
    return this.fate.has(keyOf(cell));
  }

  isUsed(cell: CellView): boolean {
    return this.fate.get(keyOf(cell)) === "used";
  }

  /** Forgets what was written: for a sheet that is left out after all. */
  forget(): void {
    this.fate.clear();
  }

  settle(otherwise: UnusedReason): { nonEmpty: number; unused: UnusedCell[] } {
    const unused: UnusedCell[] = [];
    for (const cell of this.sheet.cells()) {
      const fate = this.fate.get(keyOf(cell)) ?? otherwise;
      if (fate !== "used") unused.push({ cell: placeOf(cell), text: cell.text, reason: fate });
    }
    return { nonEmpty: this.sheet.cellCount, unused };
  }
}
