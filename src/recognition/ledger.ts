import type { UnusedCell, UnusedReason } from "../domain/recognition-report";
import type { Area, CellAt } from "../workbook/address";
import { placeOf, type CellView, type SheetView } from "./sheet-view";
import {
  FATES,
  KINDS,
  type FieldOf,
  type Meaning,
  type SheetTrail,
  type TargetKind,
  type TargetOf,
} from "./trail";

const FED = FATES.findIndex((fate) => fate?.kind === "fed");

/** Where each target came to stand in the Understanding; undefined for one that was taken back. */
type Indexes = Readonly<Record<TargetKind, ReadonlyMap<object, number>>>;

/**
 * What became of every non-empty cell of one sheet: what it fed, that it gave others their meaning, or why it was
 * left. Nothing is counted twice or lost. What a cell fed outweighs what it means, and both any reason to leave it.
 */
export class Ledger {
  /** By the cell's place in the used range: 0 = nothing known yet, else its place in `FATES`. */
  private readonly fate: Uint8Array;
  private readonly used: Area;
  /** One entry a step, side by side: there may be a million. */
  private readonly places: number[] = [];
  private readonly kinds: TargetKind[] = [];
  private readonly targets: object[] = [];
  private readonly fields: string[] = [];

  constructor(private readonly sheet: SheetView) {
    this.used = sheet.snapshot.used ?? { row: 0, column: 0, rows: 0, columns: 0 };
    this.fate = new Uint8Array(this.used.rows * this.used.columns);
  }

  /** Cells that gave a field of a line, a pupil, a rate … its value; words that no field took feed its `notes`. */
  feeds<K extends TargetKind>(
    kind: K,
    target: TargetOf<K>,
    field: FieldOf<K>,
    ...cells: readonly (CellView | null | undefined)[]
  ): void {
    for (const cell of cells) {
      if (!cell) continue;
      const place = this.placeOf(cell);
      this.fate[place] = FED;
      this.places.push(place);
      this.kinds.push(kind);
      this.targets.push(target);
      this.fields.push(field);
    }
  }

  /** Cells that state no value of their own: headings, bands, labels, keys, titles, and "n/a". */
  means(meaning: Meaning, ...cells: readonly (CellView | null | undefined)[]): void {
    const code = codeOfMeaning.get(meaning) ?? 0;
    for (const cell of cells) if (cell && !this.isFed(cell)) this.fate[this.placeOf(cell)] = code;
  }

  leave(reason: UnusedReason, ...cells: readonly CellView[]): void {
    for (const cell of cells)
      if (!this.knows(cell)) this.fate[this.placeOf(cell)] = codeOfReason(reason);
  }

  /** What each cell has fed until now, each target once. */
  whatCellsFed(): (cell: CellAt) => object[] {
    const targets = new Map<number, Set<object>>();
    this.places.forEach((place, step) => {
      const target = this.targets[step];
      if (!target) return;
      const known = targets.get(place);
      if (known) known.add(target);
      else targets.set(place, new Set([target]));
    });
    return (cell) => [...(targets.get(this.placeOf(cell)) ?? [])];
  }

  knows(cell: CellView): boolean {
    return (this.fate[this.placeOf(cell)] ?? 0) !== 0;
  }

  isUsed(cell: CellView): boolean {
    const kind = FATES[this.fate[this.placeOf(cell)] ?? 0]?.kind;
    return kind === "fed" || kind === "meant";
  }

  private isFed(cell: CellView): boolean {
    return this.fate[this.placeOf(cell)] === FED;
  }

  /** Forgets what was written: for a sheet that is left out after all. */
  forget(): void {
    this.fate.fill(0);
  }

  /**
   * The last word on every cell. One that fed only what was taken back since is left after all.
   * @param otherwise the reason for a cell of this row (0-based) that nobody spoke of
   */
  settle(
    otherwise: (row: number) => UnusedReason,
    indexes: Indexes,
  ): { nonEmpty: number; unused: UnusedCell[]; trail: SheetTrail } {
    const steps = this.stepsByPlace(indexes);
    const count = this.sheet.cellCount;
    const unused: UnusedCell[] = [];
    const trail: SheetTrail = {
      sheet: this.sheet.name,
      rows: new Int32Array(count),
      columns: new Int32Array(count),
      texts: [],
      fates: new Uint8Array(count),
      from: new Int32Array(count + 1),
      kinds: new Uint8Array(steps.order.length),
      indexes: new Int32Array(steps.order.length),
      fields: [],
      comments: [],
    };
    let n = 0;
    let at = 0;
    for (const cell of this.sheet.cells()) {
      const place = this.placeOf(cell);
      trail.rows[n] = cell.row;
      trail.columns[n] = cell.column;
      trail.texts.push(cell.text);
      const begin = this.fate[place] === FED ? (steps.starts[place] ?? 0) : 0;
      const end = this.fate[place] === FED ? (steps.starts[place + 1] ?? 0) : 0;
      for (let i = begin; i < end; i++) {
        const step = steps.order[i] ?? 0;
        const kind = this.kinds[step] ?? "line";
        trail.kinds[at] = KINDS.indexOf(kind);
        trail.indexes[at] = indexes[kind].get(this.targets[step] ?? this) ?? 0;
        trail.fields.push(this.fields[step] ?? "");
        at++;
      }
      const isLost = this.fate[place] === FED && begin === end;
      const fate = isLost
        ? codeOfReason("note")
        : this.fate[place] || codeOfReason(otherwise(cell.row));
      trail.fates[n] = fate;
      trail.from[++n] = at;
      const said = FATES[fate];
      if (said?.kind === "left")
        unused.push({ cell: placeOf(cell), text: cell.text, reason: said.reason });
    }
    return { nonEmpty: count, unused, trail };
  }

  /** The steps that still lead somewhere, in the order of their cells: those of place p from `starts[p]` on. */
  private stepsByPlace(indexes: Indexes): { order: Int32Array; starts: Int32Array } {
    const starts = new Int32Array(this.fate.length + 1);
    const leads = this.places.map((_, step) =>
      indexes[this.kinds[step] ?? "line"].has(this.targets[step] ?? this),
    );
    this.places.forEach((place, step) => {
      if (leads[step]) starts[place + 1] = (starts[place + 1] ?? 0) + 1;
    });
    for (let p = 1; p < starts.length; p++) starts[p] = (starts[p] ?? 0) + (starts[p - 1] ?? 0);
    const next = starts.slice();
    const order = new Int32Array(starts.at(-1) ?? 0);
    this.places.forEach((place, step) => {
      if (!leads[step]) return;
      const to = next[place] ?? 0;
      order[to] = step;
      next[place] = to + 1;
    });
    return { order, starts };
  }

  private placeOf({ row, column }: CellAt): number {
    return (row - this.used.row) * this.used.columns + column - this.used.column;
  }
}

const codeOfMeaning = new Map(
  FATES.flatMap((fate, code) => (fate?.kind === "meant" ? [[fate.meaning, code]] : [])),
);
const codes = new Map(
  FATES.flatMap((fate, code) => (fate?.kind === "left" ? [[fate.reason, code]] : [])),
);
const codeOfReason = (reason: UnusedReason): number => codes.get(reason) ?? 0;
