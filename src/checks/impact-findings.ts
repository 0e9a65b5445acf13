import type { Finding, FindingKind } from "../domain/finding";
import type { Line } from "./calculated-map";
import { kindOfFlag } from "./flag-words";
import { leader, makeFinding } from "./make-finding";

/** What the impact column says of a pupil in a provision. */
export function impactFindings(
  line: Line<"pupilProvision">,
  leaders: ReadonlyMap<string, string>,
): Finding[] {
  const said = line.text("impact");
  const kind = kindOfFlag("impact", said);
  if (kind === null) return [];
  const provision = line.text("provision");
  const measure = line.text("measure");
  return [
    makeFinding(line, {
      kind,
      flag: "impact",
      place: { place: "impact", key: line.text("inCycle") },
      provision,
      pupil: line.text("pupil"),
      what: said,
      why: whyOf(kind, line, measure === "" ? "" : ` in ${measure}`),
      since: line.date("exitDate") ?? (kind === "no evidence" ? line.date("cycleTo") : null),
      who: leader(leaders.get(provision.toLowerCase()) ?? ""),
      more: [line.text("cycle"), measure].join(" | "),
    }),
  ];
}

function whyOf(kind: FindingKind, line: Line<"pupilProvision">, inMeasure: string): string {
  const outcome = line.text("outcome");
  const said = outcome === "" ? "" : ` The outcome is recorded as “${outcome.toLowerCase()}”.`;
  const WHY: Partial<Record<FindingKind, string>> = {
    "no impact":
      said === "" ? `The result${inMeasure} is no better than at the start.` : said.trim(),
    "limited progress":
      said === "" ? `There is a gain${inMeasure}, but less than would be expected.` : said.trim(),
    "no evidence": "It has ended, and no result was recorded at the end.",
    "not a fair test": `Too few of the sessions took place to tell whether it works.${said}`,
    "no baseline": "Without a result at the start nobody can show what changed.",
    "not judged": "The results are there, but cannot be compared.",
    "not on the map": "The row counts in no total and no cost.",
  };
  return WHY[kind] ?? "";
}
