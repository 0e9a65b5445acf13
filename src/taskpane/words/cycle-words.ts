import type {
  Closes,
  CyclePlan,
  GoesOn,
  LeftAlone,
  PupilFollows,
  ToDecide,
  WhyAsked,
  WhyNewRow,
} from "../../journeys/next-cycle/cycle-plan";
import type { NextStep } from "../../domain/next-step";
import { counted, dayWords } from "../grammar";

/** What the pane and the command line say about starting the next cycle. */

/** As short as a list in the pane has room for. */
export const STEP_WORDS: Readonly<Record<NextStep, string>> = {
  Continue: "Continue",
  Adapt: "Adapt",
  "Change provision": "Change provision",
  "Step down": "Step down",
  "Seek specialist advice": "Seek specialist advice",
  "Escalate: EHC needs assessment or early review": "Escalate: EHC or early review",
};

const NEW_ROW: Readonly<Record<WhyNewRow, string>> = {
  adapted: "so that you can change it there and what the last cycle cost stays",
  ownCosts: "so that its resources, training or outside costs are not counted twice",
  typedSessions: "so that the sessions typed for the last cycle stay with it",
  noDates: "because the map has no first and last day for the last cycle",
  gap: "because school weeks lie between the two cycles and would be costed",
  otherWeeks: "so that what the last cycle cost stays as it is",
};

/** "“Spelling · Spring 1” is a new row of the map, so that …"; "" where the row goes on. */
export function newRowWords({ as, newRow }: GoesOn): string {
  return newRow === null ? "" : `“${as}” is a new row of the map, ${NEW_ROW[newRow]}.`;
}

/** "Spring 1: 4 Jan 2027 to 12 Feb 2027, review by 12 Feb 2027" */
export function cycleDaysWords({ cycle, from, to, review }: GoesOn): string {
  return `${cycle}: ${dayWords(from)} to ${dayWords(to)}, review by ${dayWords(review)}`;
}

/** "Ivy (Continue), Tommo (Adapt)" */
export function followsWords(pupils: readonly PupilFollows[]): string {
  return pupils.map(({ pupil, step }) => `${pupil} (${STEP_WORDS[step]})`).join(", ");
}

/** "Ends for Rafe (Step down)" */
export function leavingWords(pupils: readonly PupilFollows[]): string {
  return pupils.length === 0 ? "" : `Ends for ${followsWords(pupils)}`;
}

/** "Without a result at the end, so without an entry: Ivy, Rafe" */
export function withoutEntryWords(pupils: readonly PupilFollows[]): string {
  const names = pupils.filter(({ hasExit }) => !hasExit).map(({ pupil }) => pupil);
  return names.length === 0 ? "" : `No result to begin from: ${names.join(", ")}`;
}

const ASKED: { readonly [K in WhyAsked["kind"]]: (why: Extract<WhyAsked, { kind: K }>) => string } =
  {
    noStep: () => "No next step is chosen.",
    severalSteps: ({ steps }) => `Two next steps are chosen: ${steps.join(", ")}.`,
    ownWords: ({ words }) => `“${words}”: does it go on or end?`,
    nobodyNamed: () => "It names no pupils. Does it go on?",
  };

export function askedWords({ why, ends }: ToDecide): string {
  const asked = ASKED[why.kind] as (why: WhyAsked) => string;
  return [asked(why), ends === null ? "" : `Ends ${dayWords(ends)}.`]
    .filter((part) => part !== "")
    .join(" ");
}

const LEFT_ALONE: Readonly<Record<LeftAlone, (n: number) => string>> = {
  started: (n) => `${counted(n, "has", "have")} started the next cycle already`,
  running: (n) => `${counted(n, "runs", "run")} on beyond that day`,
  longOver: (n) => `${counted(n, "ended", "ended")} in an earlier half-term`,
  noEnd: (n) => `${counted(n, "has", "have")} no last day and no next step`,
  sameReference: (n) => `${counted(n, "has", "have")} a reference that another row has too`,
  beyondCalendar: (n) => `${counted(n, "needs", "need")} more weeks on School weeks`,
};

/** "3 run on beyond that day", with whom it is about. */
export function leftAloneWords({
  leftAlone,
}: CyclePlan): { words: string; references: string[] }[] {
  return (Object.keys(LEFT_ALONE) as LeftAlone[]).flatMap((why) => {
    const references = leftAlone.filter((each) => each.why === why).map((each) => each.reference);
    return references.length === 0
      ? []
      : [{ words: LEFT_ALONE[why](references.length), references }];
  });
}

/** Pupils for whom another provision is to be chosen. */
export function toReplaceWords(plan: CyclePlan): string[] {
  const all = [
    ...plan.closes,
    ...plan.goesOn.map(({ reference, leaving }) => ({ reference, pupils: leaving })),
  ];
  return all.flatMap(({ reference, pupils }: Closes) =>
    pupils
      .filter(({ step }) => step === "Change provision")
      .map(({ pupil }) => `${pupil}, instead of ${reference}`),
  );
}

/** "5 provisions go on, 1 closes, 3 need a decision." */
export function planSummary({ goesOn, closes, toDecide }: CyclePlan): string {
  const parts = [
    ...(goesOn.length > 0 ? [counted(goesOn.length, "provision goes on", "provisions go on")] : []),
    ...(closes.length > 0 ? [counted(closes.length, "closes", "close")] : []),
    ...(toDecide.length > 0
      ? [counted(toDecide.length, "needs a decision", "need a decision")]
      : []),
  ];
  return parts.length === 0 ? "" : `${parts.join(", ")}.`;
}

export const CYCLE_WORDS = {
  title: "Start the next cycle",
  looking: "Looking at what ends…",
  from: "First day",
  begins: (halfTerm: string, iso: string) => `${halfTerm} · ${dayWords(iso)}`,
  nothing: "No cycle ends before that day, so there is nothing to carry on.",
  goesOn: (n: number) => `Goes on · ${String(n)}`,
  closes: (n: number) => `Closes · ${String(n)}`,
  toDecide: (n: number) => `To decide · ${String(n)}`,
  toDecideWhy: "A provision waits as it is until every pupil in it has a next step.",
  leftAlone: (n: number) => `Left as it is · ${String(n)}`,
  choose: "Choose…",
  nextStep: "Next step",
  nextStepFor: (subject: string) => `Next step: ${subject}`,
  allUnnamed: (n: number) => `The ${counted(n, "provision", "provisions")} without pupils go on`,
  facts: [
    "Old rows stay. Each pupil who goes on gets a new row, and the result at the end becomes its entry. Targets are yours to set.",
    "Reviews that are not on record are dated today, and seeking advice or escalating goes on meanwhile.",
  ],
  start: "Start the next cycle",
  starting: "Starting the next cycle",
  writing: "Adding the new rows…",
  doneTitle: "The next cycle is set up",
  done: (goesOn: number, closes: number) =>
    `${counted(goesOn, "provision goes on", "provisions go on")}, ${counted(closes, "is closed", "are closed")}.`,
  replace: "Choose another provision for",
  adapt: "Change what is to be different in",
  targets: "Then set the new targets on Pupil provision.",
  takeBack: "Take back",
  takingBack: "Taking back",
  takenBackTitle: "Taken back",
  takenBack: "The map is as it was before.",
  back: "Back to the findings",
} as const;
