import type { CalculatedMap } from "../checks/calculated-map";
import { linesOf } from "../checks/calculated-map";
import type { Finding } from "../domain/finding";
import { shortened } from "../checks/words";
import type { Edit } from "../workbook/edit";
import type { TableToRead } from "./check-read-map";

/** A short name for a provision that has none, by which Pupil provision and the log could find it. */
export interface OfferedReference {
  sheet: string;
  /** The flag that says it has none. */
  cell: string;
  reference: string;
}

/** As long as a list to choose from can show. */
const LONGEST = 42;

/**
 * References for rows that were typed without one: the provision's name, its years where that does not tell it apart,
 * a number where nothing does. Only offered: a row is never given one unasked.
 */
export function offeredReferences(
  map: CalculatedMap,
  tables: readonly TableToRead[],
): { offers: OfferedReference[]; edits: Edit[] } {
  const taken = new Set(
    linesOf(map.provisions).map((line) => line.text("reference").toLowerCase()),
  );
  const offers: OfferedReference[] = [];
  const edits: Edit[] = [];
  const read = tables.filter(({ of }) => of === "provisions");
  map.provisions.forEach((table, nth) => {
    const header = read[nth]?.placed.find(({ key }) => key === "reference")?.header;
    if (header === undefined) return;
    const changes = linesOf([table]).flatMap((line, row) => {
      const provision = line.text("provision");
      if (provision === "" || line.text("reference") !== "") return [];
      const reference = freeName(provision, line.text("years"), taken);
      taken.add(reference.toLowerCase());
      offers.push({ sheet: table.sheet, cell: line.cell("flag"), reference });
      return [{ row, was: null, to: reference }];
    });
    if (changes.length > 0)
      edits.push({
        kind: "changeCells",
        sheet: table.sheet,
        table: read[nth]?.table ?? "",
        column: header,
        changes,
      });
  });
  return { offers, edits };
}

function freeName(provision: string, years: string, taken: ReadonlySet<string>): string {
  const name = shortened(provision.replace(/\s+/g, " "), LONGEST);
  const candidates = [name, ...(years === "" ? [] : [`${name} ${years}`])];
  const free = candidates.find((each) => !taken.has(each.toLowerCase()));
  if (free !== undefined) return free;
  const last = candidates.at(-1) ?? name;
  for (let n = 2; ; n++) {
    const numbered = `${last} (${n})`;
    if (!taken.has(numbered.toLowerCase())) return numbered;
  }
}

/** What to do about a missing reference names the one that is offered. */
export function withOffers(
  findings: readonly Finding[],
  offers: readonly OfferedReference[],
): Finding[] {
  const by = new Map(offers.map(({ sheet, cell, reference }) => [`${sheet}!${cell}`, reference]));
  return findings.map((finding) => {
    const reference = by.get(`${finding.sheet}!${finding.cell}`);
    if (finding.kind !== "no reference" || reference === undefined) return finding;
    return {
      ...finding,
      next: `Type a short name under Reference, such as “${reference}”; Pupil provision and the log find the row by it.`,
    };
  });
}
