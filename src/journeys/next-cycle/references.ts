import { CYCLE_MARK } from "../../domain/cycle-mark";
import type { CycleDays } from "../../domain/school-calendar";
import type { ProvisionRow } from "./cycle-map";

/** The references of a workbook's provision maps, and which rows are later cycles of which. */
export class References {
  private readonly times = new Map<string, number>();
  /** By what rows are called without their cycle: the first days of those that have one. */
  private readonly cycles = new Map<string, { key: string; from: number }[]>();

  constructor(provisions: readonly ProvisionRow[]) {
    for (const { reference, from } of provisions) {
      const key = reference.toLowerCase();
      this.times.set(key, (this.times.get(key) ?? 0) + 1);
      const stem = stemOf(reference).toLowerCase();
      if (stem === key) continue;
      this.cycles.set(stem, [...(this.cycles.get(stem) ?? []), { key, from: from ?? 0 }]);
    }
  }

  isUsedTwice({ reference }: ProvisionRow): boolean {
    return (this.times.get(reference.toLowerCase()) ?? 0) > 1;
  }

  /** Whether a row of a cycle that begins on this day or later came from this one. */
  isCarriedOn({ reference }: ProvisionRow, day: number): boolean {
    const later = this.cycles.get(stemOf(reference).toLowerCase()) ?? [];
    return later.some(({ key, from }) => key !== reference.toLowerCase() && from >= day);
  }

  /** A free reference for the next cycle, with the school year where an earlier one has that name. */
  ofNextCycle(reference: string, { label, academicYear }: CycleDays): string {
    const wanted = `${stemOf(reference)}${CYCLE_MARK}${label}`;
    return this.times.has(wanted.toLowerCase()) ? `${wanted} ${academicYear}` : wanted;
  }
}

/** The reference without the cycle that an earlier start put behind it. */
function stemOf(reference: string): string {
  return reference.replace(/ · (?:Autumn|Spring|Summer|All year)[^·]*$/, "");
}
