import type { Book, DefinedName } from "../book/book";
import type { Sheet } from "../book/sheet";
import { Grid } from "./grid";
import type { PlacedTable, Workings } from "./workings";

/** Finds sheets, tables and names by what formulas call them; case does not count. */
export class Directory {
  private readonly grids = new Map<Sheet, Grid>();
  private tables: Map<string, PlacedTable> | null = null;
  private names: Map<string, DefinedName> | null = null;

  constructor(
    private readonly book: Book,
    private readonly workings: Workings,
  ) {}

  get all(): IterableIterator<Grid> {
    return this.grids.values();
  }

  grid(sheet: Sheet): Grid {
    let grid = this.grids.get(sheet);
    if (!grid) this.grids.set(sheet, (grid = new Grid(sheet, this.workings)));
    return grid;
  }

  /** Takes out the grids of removed sheets and answers them. */
  takeRemoved(): Grid[] {
    const removed = [...this.grids.values()].filter(
      ({ sheet }) => !this.book.sheets.includes(sheet),
    );
    for (const { sheet } of removed) this.grids.delete(sheet);
    return removed;
  }

  /** To be called when tables, names or sheets may have changed. */
  forget(): void {
    this.tables = null;
    this.names = null;
  }

  tableNamed(name: string): PlacedTable | undefined {
    if (!this.tables) {
      this.tables = new Map();
      for (const sheet of this.book.sheets) {
        const grid = this.grid(sheet);
        for (const table of sheet.tables) {
          this.tables.set(table.name.toLowerCase(), { table, grid });
        }
      }
    }
    return this.tables.get(name.toLowerCase());
  }

  tableAt(grid: Grid, row: number, column: number): PlacedTable | undefined {
    const table = grid.sheet.tables.find(
      ({ area }) =>
        row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    return table && { table, grid };
  }

  definedName(name: string, from: Grid): DefinedName | undefined {
    if (!this.names) {
      this.names = new Map();
      for (const defined of this.book.names) {
        this.names.set(nameKey(defined.name, defined.sheet), defined);
      }
    }
    return this.names.get(nameKey(name, from.sheet)) ?? this.names.get(nameKey(name, null));
  }
}

function nameKey(name: string, sheet: Sheet | null): string {
  return `${String(sheet?.id ?? "")} ${name.toLowerCase()}`;
}
