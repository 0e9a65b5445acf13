import type { AreaOfNeed } from "../../domain/area-of-need";
import type { Wave } from "../../domain/wave";
import { readAreaOfNeed } from "../notation/need";
import { namesFourTiers, readWave } from "../notation/wave";
import { readYearGroups } from "../notation/year-groups";
import { typed } from "../notation/cell-text";
import type { CellView } from "../sheet-view";

/** What the head of a row or column of a grid says. */
export interface AreaHead {
  kind: "area";
  area: AreaOfNeed | null;
  text: string | null;
  cell: CellView;
}
export interface WaveHead {
  kind: "wave";
  wave: Wave;
  cell: CellView;
}
export interface YearHead {
  kind: "year";
  yearGroups: string[];
  className: string | null;
  cell: CellView;
}

export function areaHead(cell: CellView): AreaHead | null {
  if (typeof cell.cell.value !== "string" || cell.text.length > 80) return null;
  const read = readAreaOfNeed(cell.cell);
  const isOther = /^(eal|medical|med|other)\b/i.test(cell.text);
  if (!read || read.confidence < 0.75 || (read.value.area === null && !isOther)) return null;
  if (read.rest.split(/\s+/).length > 4) return null;
  return {
    kind: "area",
    area: read.value.area,
    text: read.value.area ? null : read.value.text,
    cell,
  };
}

/** Heads of tiers that stand together: beside "Targeted Plus", "Specialist" is the fourth. */
export function asFourTiers<T extends { kind: string; cell: CellView }>(heads: readonly T[]): T[] {
  if (!namesFourTiers(heads.map(({ cell }) => cell.text))) return [...heads];
  return heads.map((head) => {
    const wave = readWave(typed(firstLineOf(head.cell)), { fourTiers: true })?.value.wave;
    return wave === 4 ? { ...head, wave } : head;
  });
}

const firstLineOf = ({ text }: CellView): string => text.split("\n")[0] ?? "";

export function waveHead(cell: CellView): WaveHead | null {
  if (cell.text.length > 160 || cell.cell.formula !== undefined) return null;
  const [first = ""] = cell.text.split("\n");
  const read = readWave(typed(first)) ?? readWave(typed(cell.text));
  if (!read || read.confidence < 0.7 || read.value.wave === null || /^\d$/.test(first)) return null;
  return { kind: "wave", wave: read.value.wave, cell };
}

export function yearHead(cell: CellView): YearHead | null {
  if (
    cell.text.length > 30 ||
    !/y|r|n|ks|class|\d[a-z]/i.test(cell.text) ||
    typeof cell.cell.value !== "string"
  )
    return null;
  const read = readYearGroups(cell.cell, { heading: "title" });
  if (
    !read ||
    read.confidence < 0.7 ||
    (read.value.yearGroups.length === 0 && read.value.className === null)
  )
    return null;
  if (read.rest.length > 12) return null;
  return { kind: "year", yearGroups: read.value.yearGroups, className: read.value.className, cell };
}
