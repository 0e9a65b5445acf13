import { SEN_STATUS_LABELS } from "../domain/sen-status";
import type { Finding, FindingKind, NextStepPlace } from "../domain/finding";
import type { Line } from "./calculated-map";
import { kindOfFlag, saidApart } from "./flag-words";
import { makeFinding } from "./make-finding";
import type { StepsOfPupils } from "./next-step-places";
import { dayInWords, hoursInWords } from "./words";

type Pupil = Line<"pupils">;

/** What the flags in the row of a pupil say: the annual review, this term's review, and what to look at. */
export function pupilFindings(line: Pupil, steps: StepsOfPupils): Finding[] {
  const nextSteps = steps.get(line.text("pupil").toLowerCase()) ?? [];
  return [
    ...annualReviewOf(line, nextSteps),
    ...thisTermOf(line, nextSteps),
    ...saidApart(line.text("flag")).flatMap((said) => lookAt(line, said)),
  ];
}

function annualReviewOf(line: Pupil, nextSteps: readonly NextStepPlace[]): Finding[] {
  const said = line.text("annualState");
  const kind = kindOfFlag("annualReview", said);
  if (kind === null) return [];
  const date = line.date("annualDue");
  const day = date === null ? "" : ` ${dayInWords(date)}`;
  const WHY: Partial<Record<FindingKind, string>> = {
    "annual review overdue": `The EHC plan was to be reviewed by${day}.`,
    "annual review due soon": `The EHC plan is to be reviewed by${day}.`,
    "no annual review date":
      "An EHC plan is reviewed every year, and neither the last nor the next review is recorded.",
  };
  const WHAT: Partial<Record<FindingKind, string>> = {
    "annual review due soon": `Annual review due${day}`,
    "no annual review date": "No date for the annual review",
  };
  return [
    makeFinding(line, {
      kind,
      flag: "annualState",
      place: { place: "annual review", key: line.exactly("pupil") },
      pupil: line.text("pupil"),
      what: WHAT[kind] ?? said.replace(/^Overdue/, "Annual review overdue"),
      why: WHY[kind] ?? "",
      since: kind === "annual review overdue" ? date : null,
      by: kind === "annual review due soon" ? date : null,
      who: "SENCO",
      // Without a date there is no review yet that could decide.
      nextSteps: kind === "no annual review date" ? [] : nextSteps,
    }),
  ];
}

function thisTermOf(line: Pupil, nextSteps: readonly NextStepPlace[]): Finding[] {
  const said = line.text("termReview");
  const kind = kindOfFlag("thisTerm", said);
  if (kind === null) return [];
  return [
    makeFinding(line, {
      kind,
      flag: "termReview",
      place: { place: "this term", key: line.exactly("pupil") },
      pupil: line.text("pupil"),
      what: said,
      why: "Pupils with SEN are reviewed with their parents at least three times a year.",
      who: "SENCO with class teacher",
      nextSteps,
    }),
  ];
}

function lookAt(line: Pupil, said: string): Finding[] {
  const kind = kindOfFlag("pupil", said);
  if (kind === null) return [];
  // Said in the row of one pupil, and about a year.
  const ofYear = kind === "unmet need in a year";
  const status = line.text("status");
  const needs = [status === "E" ? SEN_STATUS_LABELS.E : SEN_STATUS_LABELS.K, line.text("area")]
    .filter((part) => part !== "")
    .join(", ");
  const WHY: Partial<Record<FindingKind, string>> = {
    "no provision": `On the register (${needs}), and no provision names this pupil.`,
    "nothing running": `On the register (${needs}), and all provision for this pupil has ended.`,
    "unmet need": "This is the pupil's area of need, and no provision that runs now is for it.",
    "unmet need in a year":
      "They are on the register with this area of need, and no provision that runs now is for it.",
    "over-withdrawn": "More time away from class than Settings allows.",
    "named twice": "Hours and costs are counted for both rows.",
  };
  return [
    makeFinding(line, {
      kind,
      flag: "flag",
      place: { place: "pupil", key: line.exactly("pupil") },
      ...(ofYear ? { subject: line.text("year") } : { pupil: line.text("pupil") }),
      what: said.replace(/([\d.]+) h\b/, (_, hours) => hoursInWords(Number(hours))),
      why: WHY[kind] ?? "",
      who: "SENCO",
      ...(kind === "to look at" ? { more: said } : {}),
      ...(ofYear ? { more: [line.text("year"), line.text("area")].join(" | ") } : {}),
    }),
  ];
}
