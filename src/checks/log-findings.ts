import type { Finding } from "../domain/finding";
import type { Line } from "./calculated-map";
import { kindOfFlag } from "./flag-words";
import { makeFinding } from "./make-finding";
import { dayInWords } from "./words";

/** Rows of the Delivery log that are not counted as they stand. */
export function logFindings(line: Line<"deliveryLog">): Finding[] {
  const said = line.text("flag");
  const kind = kindOfFlag("log", said);
  if (kind === null) return [];
  const date = line.date("date");
  return [
    makeFinding(line, {
      kind,
      flag: "flag",
      provision: line.text("provision"),
      pupil: line.text("pupil"),
      subject: date === null ? "Delivery log" : dayInWords(date),
      what: said,
      why: "The session is not counted as it stands.",
      since: date,
      who: "Whoever keeps the log",
      more: date ?? line.cell("flag"),
    }),
  ];
}
