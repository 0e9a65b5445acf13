import type { Finding, FindingKind } from "../domain/finding";
import type { Line } from "./calculated-map";
import { kindOfFlag, saidApart } from "./flag-words";
import { leader, makeFinding } from "./make-finding";
import { placesOf, type StepsOfProvisions } from "./next-step-places";
import { dayInWords } from "./words";

type Provision = Line<"provisions">;

/** What the flags in the row of a provision say: its review, what to look at, and what its cost stands on. */
export function provisionFindings(line: Provision, steps: StepsOfProvisions): Finding[] {
  const about = {
    provision: line.text("reference") || line.text("provision"),
    pupil: line.text("pupil"),
  };
  return [
    ...reviewOf(line, about, steps),
    ...saidApart(line.text("flag")).flatMap((said) => lookAt(line, about, said)),
    ...costingOf(line, about),
  ];
}

interface About {
  provision: string;
  pupil: string;
}

function reviewOf(line: Provision, about: About, steps: StepsOfProvisions): Finding[] {
  const said = line.text("review");
  const kind = kindOfFlag("review", said);
  if (kind === null) return [];
  const date = line.date("reviewBy");
  const day = date === null ? "" : ` ${dayInWords(date)}`;
  const WHY: Partial<Record<FindingKind, string>> = {
    overdue: `The review was due by${day}, and none has been recorded since.`,
    "no review date": "Nobody will be reminded to look whether it works.",
  };
  return [
    makeFinding(line, {
      kind,
      flag: "review",
      place: { place: "review", key: line.exactly("reference") },
      ...about,
      what: kind === "due soon" ? `Review due${day}` : reviewed(said),
      why: WHY[kind] ?? "",
      since: kind === "overdue" ? date : null,
      by: kind === "due soon" ? date : null,
      who: leader(line.text("ledBy")),
      nextSteps: placesOf(line.text("reference"), steps),
    }),
  ];
}

/** "Overdue 2 weeks" → "Review overdue 2 weeks" */
function reviewed(said: string): string {
  return said.replace(/^Overdue/, "Review overdue");
}

const WHY_LOOK: Partial<Record<FindingKind, string>> = {
  "under-delivered": "Fewer of the sessions due by now took place than a fair test of it needs.",
  "not happening": "It is planned, and not one of the sessions due by now took place.",
  "below expected": "Fewer of its pupils made progress than you expected of it.",
  "no pupils": "It takes staff time, and nobody is named for it on Pupil provision.",
  "no reference": "Pupils and sessions cannot be counted for a row without one.",
  "reference used twice": "Pupils and sessions of one row are counted for the other too.",
  "dates the wrong way round": "Its weeks and its cost cannot be worked out.",
};

const OF_THE_LEADER: ReadonlySet<FindingKind> = new Set<FindingKind>([
  "under-delivered",
  "not happening",
  "below expected",
]);

function lookAt(line: Provision, about: About, said: string): Finding[] {
  const kind = kindOfFlag("provision", said);
  if (kind === null) return [];
  const delivery = kind === "under-delivered" || kind === "not happening";
  const halfTerm = delivery && said.startsWith("Not as planned this half-term");
  const since = halfTerm ? line.date("nowFrom") : line.date("start");
  return [
    makeFinding(line, {
      kind,
      flag: "flag",
      place: { place: "flag", key: line.exactly("reference") },
      ...about,
      what: said,
      why: halfTerm ? ofThisHalfTerm(line) : (WHY_LOOK[kind] ?? ""),
      since: delivery ? since : null,
      ...(delivery && line.text("state") === "Ended"
        ? { over: "It is over: see that there is time for it before it runs again." }
        : {}),
      who: OF_THE_LEADER.has(kind) ? leader(line.text("ledBy")) : "SENCO",
      ...(kind === "to look at" ? { more: said } : {}),
    }),
  ];
}

/** What the log does not know of asks for something else than what it says did not take place. */
function ofThisHalfTerm(line: Provision): string {
  const number = (key: Parameters<Provision["number"]>[0]) => line.number(key) ?? 0;
  const unlogged = Math.floor(number("missedNow") + number("happenedNow") - number("saidNow"));
  const [held, due] = [number("happened"), number("due")];
  const before = held > number("happenedNow");
  const NOT_IN_LOG: readonly [boolean, string][] = [
    [unlogged === 1, "One session is not in the log. "],
    [unlogged > 1, `${unlogged} sessions are not in the log. `],
  ];
  const inLog = NOT_IN_LOG.find(([applies]) => applies)?.[1] ?? "";
  return `${inLog}${before ? `To date ${held} of ${due} were held.` : ""}`.trim();
}

function costingOf(line: Provision, about: About): Finding[] {
  const said = line.text("costing");
  const kind = kindOfFlag("costing", said);
  if (kind === null) return [];
  const example = kind === "example rate";
  return [
    makeFinding(line, {
      kind,
      flag: "costing",
      place: { place: "costing", key: line.exactly("reference") },
      ...about,
      what: example ? said : `Not costed: ${said.charAt(0).toLowerCase()}${said.slice(1)}`,
      why: example
        ? "Its cost rests on a rate that is not your school's."
        : "Its staff time is in no total.",
      who: example ? "Business manager" : "SENCO",
    }),
  ];
}
