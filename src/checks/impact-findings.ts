import type { Finding, FindingKind } from "../domain/finding";
import type { Line } from "./calculated-map";
import { kindOfFlag, saidApart } from "./flag-words";
import { leader, makeFinding, SENCO } from "./make-finding";
import { ANSWERED_BY_A_STEP, placeOf } from "./next-step-places";
import { listed } from "./words";

type Taking = Line<"pupilProvision">;

/** What the rows of Pupil provision leave to others to say, by the reference of the provision in small letters. */
export interface Beside {
  /** ISO date. */
  today: string;
  leaders: ReadonlyMap<string, string>;
  /** ISO dates. */
  ends: ReadonlyMap<string, string | null>;
  /** Provisions that overlap, by what the rows say under `overlap`. */
  overlaps: ReadonlyMap<string, readonly string[]>;
}

export function besides(
  provisions: readonly Line<"provisions">[],
  taking: readonly Taking[],
  today: string,
): Beside {
  const by = <T>(value: (line: Line<"provisions">) => T) =>
    new Map(provisions.map((line) => [line.text("reference").toLowerCase(), value(line)]));
  const overlaps = new Map<string, string[]>();
  for (const line of taking) {
    const key = line.text("overlap");
    const provision = line.text("provision");
    if (key === "") continue;
    const others = overlaps.get(key) ?? [];
    if (!others.includes(provision)) overlaps.set(key, [...others, provision]);
  }
  return {
    today,
    leaders: by((line) => line.text("ledBy")),
    ends: by((line) => (line.text("state") === "Ended" ? line.date("until") : null)),
    overlaps,
  };
}

/** What is said of a pupil in a provision: the impact, and what to look at. */
export function impactFindings(line: Taking, beside: Beside): Finding[] {
  const provision = line.text("provision");
  const about = {
    provision,
    pupil: line.text("pupil"),
    who: leader(beside.leaders.get(provision.toLowerCase()) ?? ""),
    more: [line.text("cycle"), line.text("measure")].join(" | "),
    ended:
      [
        line.date("exitDate"),
        line.date("cycleTo"),
        beside.ends.get(provision.toLowerCase()) ?? null,
      ].find((date) => date !== null && date <= beside.today) ?? null,
    others: beside.overlaps.get(line.text("overlap")) ?? [],
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
  /** ISO date of the result, or on which the cycle ended, as far as anybody knows and it is over. */
  ended: string | null;
  /** The provisions of an overlap. */
  others: readonly string[];
}

/** True since the end of the cycle, where there was to be a result. */
const OF_A_RESULT: ReadonlySet<FindingKind> = new Set<FindingKind>([
  "no impact",
  "limited progress",
  "no evidence",
  "not a fair test",
  "not judged",
]);

function impactOf(line: Taking, about: About): Finding[] {
  const said = line.text("impact");
  const kind = kindOfFlag("impact", said);
  if (kind === null) return [];
  return [
    makeFinding(line, {
      kind,
      flag: "impact",
      place: { place: "impact", key: line.exactly("inCycle") },
      ...about,
      what: said,
      why: whyOf(kind, line),
      since: OF_A_RESULT.has(kind) ? about.ended : null,
      ...following(kind, line),
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

function lookAt(line: Taking, about: About, said: string): Finding[] {
  const kind = kindOfFlag("pupilInIt", said);
  if (kind === null) return [];
  const WHY: Partial<Record<FindingKind, string>> = {
    escalate: "The same provision, again and again, has not brought progress.",
    "double-booked": `${overlapping(about.others)}, and no measure of its own tells which of them helps.`,
    "no next step": "It has ended with a result, and nobody has said what follows.",
    "not on Pupils": "Hours and costs cannot be counted for a name that is not there.",
  };
  const overlap = kind === "double-booked";
  return [
    makeFinding(line, {
      kind,
      flag: "flag",
      place: { place: "pupil in it", key: line.exactly("inCycle") },
      ...about,
      ...(overlap ? { provision: listed(about.others), more: said } : {}),
      what: kind === "no next step" ? "No next step chosen" : said,
      why: WHY[kind] ?? "",
      since: kind === "no next step" ? about.ended : null,
      who: overlap || kind === "not on Pupils" ? SENCO : about.who,
      ...following(kind, line),
    }),
  ];
}

/** One of them may stand on a map as the pupil's own, and in no row of Pupil provision. */
function overlapping(provisions: readonly string[]): string {
  return provisions.length > 1
    ? `${listed(provisions)} ${provisions.length > 2 ? "all" : "both"} run now`
    : "Another provision for the same area runs now";
}

/** Where the next step is chosen; once it is, a result is no news any more. What was never measured still is missing. */
function following(kind: FindingKind, line: Taking) {
  if (!ANSWERED_BY_A_STEP.has(kind)) return {};
  const decided = kind === "no evidence" ? "" : line.text("nextStep");
  return { nextSteps: placeOf(line), decided };
}
