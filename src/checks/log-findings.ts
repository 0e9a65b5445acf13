import type { Finding } from "../domain/finding";
import type { Line } from "./calculated-map";
import { kindOfFlag } from "./flag-words";
import { makeFinding, placeBy } from "./make-finding";
import { dayInWords } from "./words";

/** By how the flag begins: what a row that is not complete still counts for. */
const WHY: readonly (readonly [string, string])[] = [
  ["No provision named", "The session counts for no provision."],
  ["Not on the map", "The session counts for no provision on the map."],
  ["No date", "The session is counted, but nobody can tell when it was."],
  ["Did it take place?", "The session is not counted until somebody says."],
  ["Not on Pupils", "The session counts for no pupil on Pupils."],
];

/**
 * Rows of the Delivery log that are not counted as they stand.
 * @param keys of rows that no other is like
 */
export function logFindings(line: Line<"deliveryLog">, keys: ReadonlySet<string>): Finding[] {
  const said = line.text("flag");
  const kind = kindOfFlag("log", said);
  if (kind === null) return [];
  const date = line.date("date");
  return [
    makeFinding(line, {
      kind,
      flag: "flag",
      ...placeBy(line, "log", keys),
      provision: line.text("provision"),
      pupil: line.text("pupil"),
      subject: date === null ? "Delivery log" : dayInWords(date),
      what: said,
      why: WHY.find(([begins]) => said.startsWith(begins))?.[1] ?? "",
      since: date,
      who: "Whoever keeps the log",
      more: date ?? line.cell("flag"),
    }),
  ];
}
