import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { cellAddress } from "./cell-address";

/** Formulas that a file keeps once for many cells, and which cells hang on each. */
export class SharedFormulas {
  private readonly masters = new Map<string, { relative: string | null; key: number }>();
  private readonly followers = new Map<number, number[]>();

  /** `key` is the cell's `cellKey`. */
  addMaster(group: string, formula: string, row: number, column: number, key: number): void {
    let relative: string | null = null;
    try {
      relative = translateFormulaToR1C1(`=${formula}`, cellAddress(row, column));
    } catch {
      // Not a formula that we can move: its followers keep their values only.
    }
    this.masters.set(group, { relative, key });
  }

  /** The formula as it reads in another cell of the group; null when the file does not say. */
  formulaAt(group: string, row: number, column: number, key: number): string | null {
    const master = this.masters.get(group);
    if (!master || master.relative === null) return null;
    const followers = this.followers.get(master.key);
    if (followers) followers.push(key);
    else this.followers.set(master.key, [key]);
    try {
      return translateFormulaToA1(master.relative, cellAddress(row, column)).replace(/^=/, "");
    } catch {
      return null;
    }
  }

  /** The cells whose formula would be lost with this one's. */
  followersOf(key: number): readonly number[] {
    return this.followers.get(key) ?? [];
  }
}
