import type { Finding } from "../domain/finding";
import type { Line } from "./calculated-map";
import { kindOfFlag } from "./flag-words";
import { makeFinding } from "./make-finding";

/** Adults whom the maps give more hours than their contract holds. */
export function adultFindings(line: Line<"adults">): Finding[] {
  const said = line.text("flag");
  const kind = kindOfFlag("adult", said);
  if (kind === null) return [];
  const over = kind === "adult over contract";
  return [
    makeFinding(line, {
      kind,
      flag: "flag",
      place: { place: "adult", key: line.exactly("adult") },
      subject: line.text("adult"),
      what: said,
      why: over
        ? "The provisions that run now and name this adult take more hours than there are."
        : "The hours of both rows are counted for each.",
      who: over ? "SENCO with business manager" : "SENCO",
      more: line.text("adult"),
    }),
  ];
}
