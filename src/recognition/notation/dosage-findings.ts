import type { NumberOrRange } from "../../domain/recognition-report";
import type { DosageToken } from "./dosage-rules";
import { readGroupSizeText } from "./group-size";
import { readTermText } from "./terms";

/** What stood among the times and is not about them. */
export interface DosageFindings {
  /** As written: "TA or Class Teacher". */
  staff: string | null;
  /** From a ratio: the 1 of 1:4. */
  adults: number | null;
  groupSize: NumberOrRange | null;
  /** "for 6 weeks" */
  weeks: NumberOrRange | null;
  term: string | null;
  /** "as needed", "ad hoc", "ongoing" */
  asNeeded: boolean;
}

/** Lifts them out of the tokens; adds to `used` those that were understood. */
export function dosageFindings(
  tokens: readonly DosageToken[],
  text: string,
  used: Set<DosageToken>,
): DosageFindings {
  const found: DosageFindings = {
    staff: null,
    adults: null,
    groupSize: null,
    weeks: null,
    term: null,
    asNeeded: false,
  };
  for (const token of tokens) {
    const written = text.slice(token.start, token.end);
    if (token.kind === "staff" && found.staff === null) found.staff = withoutLead(written);
    else if (token.kind === "weeks" && found.weeks === null) found.weeks = token.value;
    else if (token.kind === "asNeeded") found.asNeeded = true;
    else if (token.kind === "ratio" || token.kind === "group") {
      const group = readGroupSizeText(written.replace(/^[/(x ]+|\)$/gi, ""))?.value;
      if (!group || found.groupSize !== null) continue;
      found.adults = group.adults;
      found.groupSize = group.groupSize;
    } else if (token.kind === "term" && found.term === null) {
      const term = readTermText(written);
      if (!term || term.alternatives) continue;
      found.term = term.value.term;
    } else continue;
    used.add(token);
  }
  return found;
}

function withoutLead(written: string): string {
  return written
    .replace(/^(?:with|by|from|led by|[-\u2013\u2014])\s+(?:(?:an?|the|his|her|their)\s+)?/i, "")
    .replace(/[ -]led$/i, "");
}
