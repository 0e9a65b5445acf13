import type { Finding, FindingKind } from "../domain/finding";
import type { Line } from "./calculated-map";
import { kindOfFlag, saidApart } from "./flag-words";
import { leader, makeFinding } from "./make-finding";

type Taking = Line<"pupilProvision">;

/** What is said of a pupil in a provision: the impact, and what to look at. */
export function impactFindings(line: Taking, leaders: ReadonlyMap<string, string>): Finding[] {
  const provision = line.text("provision");
  const about = {
    provision,
    pupil: line.text("pupil"),
    who: leader(leaders.get(provision.toLowerCase()) ?? ""),
    more: [line.text("cycle"), line.text("measure")].join(" | "),
  };
  return [
    ...impactOf(line, about),
    ...saidApart(line.text("flag")).flatMap((said) => lookAt(line, about, said)),
  ];
}

interface About {
  provision: string;
  pupil: string;
  who: string;
  more: string;
}

function impactOf(line: Taking, about: About): Finding[] {
  const said = line.text("impact");
  const kind = kindOfFlag("impact", said);
  if (kind === null) return [];
  return [
    makeFinding(line, {
      kind,
      flag: "impact",
      place: { place: "impact", key: line.text("inCycle") },
      ...about,
      what: said,
      why: whyOf(kind, line),
      since: line.date("exitDate") ?? (kind === "no evidence" ? line.date("cycleTo") : null),
    }),
  ];
}

function whyOf(kind: FindingKind, line: Taking): string {
  const measure = line.text("measure");
  const inMeasure = measure === "" ? "" : ` in ${measure}`;
  const WHY: Partial<Record<FindingKind, string>> = {
    "no impact":
      line.text("outcome") === ""
        ? `The result${inMeasure} is no better than at the start.`
        : "The school's own outcome says so.",
    "limited progress":
      line.text("outcome") === ""
        ? `There is a gain${inMeasure}, but less than would be expected.`
        : "The school's own outcome says so.",
    "no evidence": "It has ended, and no result was recorded at the end.",
    "not a fair test": "Too few of the sessions took place to tell whether it works.",
    "no baseline": "Without a result at the start nobody can show what changed.",
    "not judged": "There is a result, but it cannot be judged as it stands.",
    "not on the map": "The row counts in no total and no cost.",
  };
  return WHY[kind] ?? "";
}

const WHY_LOOK: Partial<Record<FindingKind, string>> = {
  escalate: "The same provision, again and again, has not brought progress.",
  "double-booked": "Another provision for the same area takes place at the same time.",
  "no next step": "It has ended, and nobody has said what follows.",
  "not on Pupils": "Hours and costs cannot be counted for a name that is not there.",
};

function lookAt(line: Taking, about: About, said: string): Finding[] {
  const kind = kindOfFlag("pupilInIt", said);
  if (kind === null) return [];
  return [
    makeFinding(line, {
      kind,
      flag: "flag",
      place: { place: "pupil in it", key: line.text("inCycle") },
      ...about,
      what: kind === "no next step" ? "No next step chosen" : said,
      why: WHY_LOOK[kind] ?? "",
      since: kind === "no next step" ? line.date("cycleTo") : null,
      who: kind === "not on Pupils" ? "SENCO" : about.who,
    }),
  ];
}
