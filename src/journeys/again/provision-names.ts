import type { BroughtInTable } from "./bring-in-table";
import { digest } from "./digest";
import type { Outcome } from "./judge-row";
import { comparable } from "./row-content";

/**
 * What provisions are called: a line of the school's sheets has the reference that it would get in a new map; the map has
 * the one that its row carries by now, which people may have changed. What stands for a provision whatever it is called
 * is the digest of its first reference.
 */
export class ProvisionNames {
  /** By the reference that a new map would give. */
  private readonly lines = new Map<string, { ref: string; id: string; outcome: Outcome["kind"] }>();
  /** By the reference that stands in the map. */
  private readonly rows = new Map<string, string>();

  constructor({ judged, vanished, byHand }: BroughtInTable) {
    const taken = new Set<string>();
    for (const row of [...byHand, ...[...judged, ...vanished].map((each) => each.row)])
      if (row) taken.add(comparable(row.cells["reference"]).toLowerCase());
    for (const { line, row, remembered, outcome } of judged) {
      const wanted = comparable(line.cells["reference"]);
      const ref = row ? comparable(row.cells["reference"]) || wanted : freeRef(wanted, taken);
      taken.add(ref.toLowerCase());
      const id = remembered?.key ?? digest(ref);
      this.lines.set(wanted, { ref, id, outcome: outcome.kind });
      if (row) this.rows.set(ref, id);
    }
    for (const { row, remembered } of vanished)
      if (row) this.rows.set(comparable(row.cells["reference"]), remembered.key);
  }

  /** The reference in the map for a line's own. */
  refOf(wanted: string): string {
    return this.lines.get(wanted)?.ref ?? wanted;
  }

  /** What stands for a line's provision. */
  idOf(wanted: string): string {
    return this.lines.get(wanted)?.id ?? digest(wanted);
  }

  /** What stands for the provision that a row of the map refers to. */
  idInMap(ref: string): string {
    return this.rows.get(ref) ?? digest(ref);
  }

  isDeleted(wanted: string): boolean {
    return this.lines.get(wanted)?.outcome === "deleted";
  }

  isNew(wanted: string): boolean {
    return this.lines.get(wanted)?.outcome === "new";
  }
}

function freeRef(wanted: string, taken: ReadonlySet<string>): string {
  let ref = wanted;
  for (let n = 2; taken.has(ref.toLowerCase()); n++) ref = `${wanted} (${n})`;
  return ref;
}
