import type { FormulaNode } from "./formula-node";

/** A rectangle that formulas depend on. */
export class WatchedRange {
  readonly users = new Set<FormulaNode>();
  constructor(
    readonly key: string,
    public top: number,
    public left: number,
    public bottom: number,
    public right: number,
  ) {}
}

/** Ranges up to this height are found by blocks of rows, taller ones by column alone. */
const BLOCK = 128;
const SHORT = 512;
const NARROW = 64;

/** The watched ranges of one sheet, found by a cell inside them without looking at all of them. */
export class WatchedRanges {
  private readonly all = new Map<string, WatchedRange>();
  private readonly tall = new Map<number, Set<WatchedRange>>();
  private readonly blocks = new Map<number, Set<WatchedRange>>();
  private readonly wide = new Set<WatchedRange>();

  get(key: string, make: () => WatchedRange): WatchedRange {
    let range = this.all.get(key);
    if (!range) {
      this.all.set(key, (range = make()));
      this.place(range, (shelf, it) => shelf.add(it));
    }
    return range;
  }

  leave(range: WatchedRange, user: FormulaNode): void {
    range.users.delete(user);
    if (range.users.size > 0) return;
    this.all.delete(range.key);
    this.place(range, (shelf, it) => shelf.delete(it));
  }

  move(range: WatchedRange, top: number, left: number, bottom: number, right: number): void {
    this.place(range, (shelf, it) => shelf.delete(it));
    Object.assign(range, { top, left, bottom, right });
    this.place(range, (shelf, it) => shelf.add(it));
  }

  /** Calls back for every range that holds the cell. */
  around(row: number, column: number, found: (range: WatchedRange) => void): void {
    if (this.all.size === 0) return;
    const look = (shelf: Set<WatchedRange> | undefined): void => {
      if (!shelf) return;
      for (const range of shelf) {
        if (
          row >= range.top &&
          row <= range.bottom &&
          column >= range.left &&
          column <= range.right
        ) {
          found(range);
        }
      }
    };
    look(this.tall.get(column));
    look(this.blocks.get(blockKey(row, column)));
    look(this.wide);
  }

  private place(
    range: WatchedRange,
    put: (shelf: Set<WatchedRange>, range: WatchedRange) => void,
  ): void {
    const { top, left, bottom, right } = range;
    if (right - left >= NARROW) {
      put(this.wide, range);
      return;
    }
    for (let column = left; column <= right; column++) {
      if (bottom - top >= SHORT) put(shelfOf(this.tall, column), range);
      else {
        for (let row = top - (top % BLOCK); row <= bottom; row += BLOCK) {
          put(shelfOf(this.blocks, blockKey(row, column)), range);
        }
      }
    }
  }
}

function blockKey(row: number, column: number): number {
  return column * 16_384 + Math.floor(row / BLOCK);
}

function shelfOf(shelves: Map<number, Set<WatchedRange>>, key: number): Set<WatchedRange> {
  let shelf = shelves.get(key);
  if (!shelf) shelves.set(key, (shelf = new Set()));
  return shelf;
}
