import type { ProvisionLine } from "../../domain/recognition-report";
import type { Field } from "../fields";
import { STAFF_PATTERN } from "../notation/staff-words";
import type { CellView } from "../sheet-view";
import type { Study } from "../study";
import { tidyLine } from "../tidy";
import { matchHeader } from "../words";

/** "Staff: all", "When: Tues pm" in a cell of its own: about the provisions over it. */
export function speaksOfThoseAbove({ text }: CellView): boolean {
  const [, label = ""] = SAID_OF.exec(text) ?? [];
  const [field] = label === "" || A_ROLE.test(label) ? [] : matchHeader(label);
  return field !== undefined && field.confidence >= 0.9 && OF_PROVISIONS.has(field.field);
}

/** "ELSA: Ned, Oli" is what they have. */
const A_ROLE = new RegExp(`^(?:${STAFF_PATTERN})$`, "iu");
const SAID_OF = /^(\p{L}[^:\n]{1,30}): [^:\n]{1,60}$/u;
const OF_PROVISIONS: ReadonlySet<Field> = new Set<Field>([
  "ledBy",
  "leadTeacher",
  "dosage",
  "sessionsPerWeek",
  "minutesPerSession",
  "weeks",
  "groupSize",
  "measure",
  "target",
  "outcome",
  "cost",
  "fundingSource",
  "reviewDate",
  "notes",
]);

export function sayOf(study: Study, cell: CellView, lines: readonly ProvisionLine[]): void {
  for (const line of lines) {
    line.notes = [line.notes, tidyLine(cell.text)].filter(Boolean).join("; ");
    study.ledger.feeds("line", line, "notes", cell);
  }
}
