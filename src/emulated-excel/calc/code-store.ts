import type { Code } from "./code";
import { compileFormula } from "./compile";
import type { Grid } from "./grid";
import { relativeText } from "./relative-text";
import type { Workings } from "./workings";

/** Compiled formulas, one for all cells that hold the same formula relative to themselves. */
export class CodeStore {
  private readonly codes = new Map<string, Code>();
  /** Texts that read the same in every row, which need not be found out 10,000 times. */
  private readonly rowless = new Set<string>();

  constructor(private readonly workings: Workings) {}

  get(text: string, grid: Grid, row: number, column: number, arrays: boolean): Code {
    const { workings } = this;
    const table = text.includes("[") ? workings.tableAt(grid, row, column)?.table : undefined;
    const place = `${String(grid.sheet.id)} ${String(table?.id ?? "")} ${arrays ? "a" : "v"}`;
    const key = `${place} ${this.relative(text, row, column)}`;
    let code = this.codes.get(key);
    if (!code) {
      code = compileFormula(text, { workings, grid, row, column, arrays });
      this.codes.set(key, code);
    }
    return code;
  }

  /** After tables, names or sheets changed: forgets the codes that no longer hold, and answers them. */
  takeStale(): Set<Code> {
    const stale = new Set<Code>();
    for (const [key, code] of this.codes) {
      if (code.lookups.every((lookup) => lookup.holds())) continue;
      this.codes.delete(key);
      stale.add(code);
    }
    return stale;
  }

  private relative(text: string, row: number, column: number): string {
    if (this.rowless.has(text)) return text;
    const relative = relativeText(text, row, column);
    if (relative === text) this.rowless.add(text);
    return relative;
  }
}
