import type { RecognitionReport, SheetLayout, UnusedReason } from "../domain/recognition-report";
import type { ProgressStep } from "../workbook/progress";
import type { ProblemKind } from "../workbook/workbook-problem";
import { counted, dayWords, listed } from "./grammar";

/**
 * Every word that the pane says. Plain, short, kind, exact, British: what happened, why, what next.
 * No "please", "oops", "successfully" or exclamation marks; never a blame.
 */

export interface ProblemWords {
  what: string;
  why: string;
  next: string;
}

const NOTHING_CHANGED = "Nothing was changed.";

type Words<P> = (problem: P) => ProblemWords;

const PROBLEMS: { [K in ProblemKind["kind"]]: Words<Extract<ProblemKind, { kind: K }>> } = {
  structureProtected: () => ({
    what: "No sheet can be added to or taken out of this workbook.",
    why: "The workbook's structure is protected.",
    next: `Unprotect it (Review tab, Protect Workbook) and try again. ${NOTHING_CHANGED}`,
  }),
  sheetProtected: ({ sheet }) => ({
    what: `The sheet “${sheet}” cannot be changed.`,
    why: "It is protected.",
    next: `Unprotect it (Review tab, Unprotect Sheet) and try again. ${NOTHING_CHANGED}`,
  }),
  sheetExists: ({ sheet }) => ({
    what: `A sheet called “${sheet}” is already here.`,
    why: "The new sheet needs that name, and yours is never overwritten.",
    next: `Rename your sheet, then read the workbook again. ${NOTHING_CHANGED}`,
  }),
  tableExists: ({ table }) => ({
    what: `A table called “${table}” is already here.`,
    why: "Two tables in one workbook cannot share a name.",
    next: `Rename your table (Table Design tab), then read the workbook again. ${NOTHING_CHANGED}`,
  }),
  nameExists: ({ name }) => ({
    what: `The name “${name}” is already in use here.`,
    why: "A name can stand for one thing only.",
    next: `Rename it (Formulas tab, Name Manager), then read the workbook again. ${NOTHING_CHANGED}`,
  }),
  badSheetName: ({ sheet }) => ({
    what: `Excel does not take “${sheet}” as a sheet name.`,
    why: "Sheet names have at most 31 characters and none of \\ / ? * : [ ].",
    next: `Choose another name and try again. ${NOTHING_CHANGED}`,
  }),
  notOurs: ({ sheet }) => ({
    what: `“${sheet}” was left alone.`,
    why: "It is one of your own sheets, and only sheets that were added here are ever removed.",
    next: NOTHING_CHANGED,
  }),
  missing: ({ what }) => ({
    what: `${what} is no longer there.`,
    why: "It was renamed, moved or deleted after the workbook was read.",
    next: "Read the workbook again.",
  }),
  tooLarge: ({ what, limit }) => ({
    what: `${what} is too large.`,
    why: `Excel takes at most ${limit} at once.`,
    next: `Delete empty formatted rows or columns, or split the sheet, and try again. ${NOTHING_CHANGED}`,
  }),
  editing: () => ({
    what: "Excel is waiting for a cell to be finished.",
    why: "A cell is being typed in, and nothing else can happen until it is done.",
    next: `Press Enter or Esc in the sheet, then try again. ${NOTHING_CHANGED}`,
  }),
  noAnswer: () => ({
    what: "Excel did not answer.",
    why: "It may be busy, or the connection may have dropped.",
    next: "Look at the workbook, wait a moment and try again.",
  }),
  cancelled: () => ({
    what: "Stopped.",
    why: "You pressed Cancel.",
    next: NOTHING_CHANGED,
  }),
  alreadyMapped: ({ sheets, added }) => ({
    what: "This workbook already has a provision map.",
    why: `${counted(sheets.length, "sheet")} ${sheets.length === 1 ? "was" : "were"} added${onDay(added)}.`,
    next: "Use those, or remove what was added before building again.",
  }),
  nothingToMap: () => ({
    what: "No provision and no pupils were found in this workbook.",
    why: "None of its sheets looks like a provision map, an intervention list or a SEN register.",
    next: `Open the workbook that holds your map and try again. ${NOTHING_CHANGED}`,
  }),
  halfDone: ({ standing, cause, gone = [] }) => ({
    what: [
      "The work stopped half-way.",
      ...(standing.length > 0
        ? [`${listed(standing)} ${standing.length === 1 ? "is" : "are"} still here.`]
        : []),
      ...(gone.length > 0
        ? [`${listed(gone)} ${gone.length === 1 ? "was" : "were"} already removed.`]
        : []),
    ].join(" "),
    why: `Excel refused a step (${cause}), and what was done could not be taken back.`,
    next: "Choose Remove what was added to take out the rest. Your own sheets were not changed.",
  }),
  badEdit: ({ why }) => ({
    what: "The plan could not be carried out.",
    why,
    next: `Read the workbook again. ${NOTHING_CHANGED}`,
  }),
  unexpected: ({ code, detail }) => ({
    what: "Excel refused a step.",
    why: detail === "" || detail === code ? `It said: ${code}.` : `It said: ${detail} (${code}).`,
    next: "Try again. If it happens again, save the workbook, close it and open it again.",
  }),
};

function onDay(iso: string): string {
  const day = dayWords(iso);
  return day === "" ? "" : ` on ${day}`;
}

/** What happened, why, and what next. */
export function problemWords(problem: ProblemKind): ProblemWords {
  const words = PROBLEMS[problem.kind] as Words<ProblemKind>;
  return words(problem);
}

const STEPS: { [K in ProgressStep["step"]]: (step: Extract<ProgressStep, { step: K }>) => string } =
  {
    reading: ({ sheet, done, of }) =>
      `Reading ${sheet} · ${String(done)} of ${counted(of, "sheet")}`,
    recognising: ({ sheet, done, of }) =>
      `Working out ${sheet} · ${String(done)} of ${counted(of, "sheet")}`,
    planning: () => "Planning the new sheets",
    writing: ({ sheet, done, of }) => `Adding ${sheet} · ${String(done)} of ${String(of)}`,
    takingBack: () => "Taking back what was added",
  };

/** "Reading Year 3 · 4 of 9 sheets" */
export function stepWords(step: ProgressStep): string {
  const words = STEPS[step.step] as (step: ProgressStep) => string;
  return words(step);
}

/** What a sheet was taken for. */
export const LAYOUT_WORDS: Readonly<Record<SheetLayout, string>> = {
  list: "Provision list",
  waveByArea: "Waves by area of need",
  yearColumns: "Provision by year group",
  transposed: "Provision across, details down",
  pupilByProvision: "Pupils by provision",
  provisionByPupil: "Provision by pupil",
  cards: "Cards",
  register: "SEN register",
  staffRates: "Staff rates",
  termDates: "Term dates",
  deliveryLog: "Log of sessions",
  sectionF: "Section F of EHC plans",
  notAMap: "Not a map, left alone",
};

export const UNUSED_WORDS: Readonly<Record<UnusedReason, { one: string; many: string }>> = {
  banner: { one: "title or heading", many: "titles and headings" },
  note: { one: "note", many: "notes" },
  subtotal: { one: "total", many: "totals" },
  decoration: { one: "decoration", many: "decorations" },
  notAMap: { one: "cell on sheets that are not a map", many: "cells on sheets that are not a map" },
  unreadable: { one: "cell that could not be read", many: "cells that could not be read" },
};

/** Field names that do not become words by themselves ("minutesPerSession" → "minutes per session" does). */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  agencies: "agencies involved",
  className: "class",
  day: "day of the session",
  delivered: "whether the session happened",
  dosage: "how often and how long",
  entry: "entry score",
  exit: "exit score",
  flag: "flag such as PP, LAC or EAL",
  forename: "first name",
  fundingSource: "funding",
  joined: "when the pupil joined the register",
  leadTeacher: "teacher responsible",
  ledBy: "who leads it",
  measure: "what is measured",
  minuteRate: "rate a minute",
  pupilsAndGroup: "pupils or group size",
  quantity: "how many",
  senStatus: "SEN status",
  staffCount: "how many staff",
  switch: "whether the line counts",
  unitCost: "cost of one visit or item",
  unitRate: "the authority's rate",
  upn: "pupil number",
  wording: "Section F wording",
  yearGroups: "year group",
};

/** "minutesPerSession" → "minutes per session" */
export function fieldWords(field: string): string {
  return (
    FIELD_WORDS[field] ??
    field.replace(
      /([a-z0-9])([A-Z])/g,
      (_, before: string, letter: string) => `${before} ${letter.toLowerCase()}`,
    )
  );
}

/** How sure a reading is (0 … 1) and why: "Sure: the header says “Minutes”." */
export function reasonWords(confidence: number, because: string): string {
  const sure = confidence >= 0.9 ? "Sure" : confidence >= 0.7 ? "Fairly sure" : "Not sure";
  return because === "" ? `${sure}.` : `${sure}: ${because.replace(/[.]$/, "")}.`;
}

/** "63 provisions and 45 pupils" */
export function foundWords(provisions: number, pupils: number): string {
  const found = [
    ...(provisions > 0 ? [counted(provisions, "provision")] : []),
    ...(pupils > 0 ? [counted(pupils, "pupil")] : []),
  ];
  return listed(found);
}

/** "1,204 of 1,310 cells were used." */
export function accountedWords({ nonEmptyCells, used }: RecognitionReport["accounted"]): string {
  return `${used.toLocaleString("en-GB")} of ${counted(nonEmptyCells, "cell")} ${used === 1 ? "was" : "were"} used.`;
}

export const WORDS = {
  product: "Provision map",
  back: "Back",
  cancel: "Cancel",
  stopping: "Stopping…",
  tryAgain: "Try again",
  readAgain: "Read the workbook again",
  stopped: "Stopped",
  home: {
    looking: "Looking at this workbook…",
    none: "This workbook has no provision map yet. Your own sheets are read, never changed.",
    structure: "Structure this workbook",
    added: (day: string) => (day === "" ? "The map in this workbook" : `Added on ${day}`),
    goTo: "Go to the map",
    remove: "Remove what was added",
  },
  reading: { title: "Reading", starting: "Starting to read…" },
  found: {
    title: "What we found",
    intro: (found: string) =>
      `${found === "" ? "" : `${found}. `}Open a sheet to see what each column was taken for.`,
    takenFor: (layout: string) => `Taken for: ${layout}.`,
    hidden: "hidden",
    questions: (n: number) => (n === 1 ? "Answer 1 question" : `Answer ${String(n)} questions`),
    plan: "See the plan",
    notTaken: "not used",
    columns: "Columns",
    noColumns: "Nothing on this sheet was taken as columns.",
    status: { understood: "Understood", unsure: "Has questions", leftAlone: "Left alone" },
  },
  questions: {
    title: (n: number) => (n === 1 ? "1 question" : `${String(n)} questions`),
    intro: "The likeliest answer is chosen. Change what is not right.",
    shownFrom: "Shown from",
    plan: "See the plan",
  },
  planning: { title: "Planning", now: "Planning the new sheets" },
  plan: {
    title: "The plan",
    intro: (n: number) =>
      `${counted(n, "sheet")} will be added at the end of this workbook. Your own sheets are not changed.`,
    from: (found: string) => `Made from ${found}. Costs, weeks and dates are live Excel formulas.`,
    rows: (n: number) => (n === 0 ? "" : counted(n, "row")),
    build: "Build",
  },
  building: { title: "Building", starting: "Checking the workbook…" },
  built: {
    title: "Your map is ready",
    done: (n: number) =>
      `${counted(n, "sheet was", "sheets were")} added. Your own sheets were not changed.`,
    sheets: "The new sheets",
    unused: "What was left out",
    more: (n: number) => `and ${n.toLocaleString("en-GB")} more`,
    finish: "Done",
  },
  remove: {
    title: "Remove what was added",
    none: "Nothing was added to this workbook, so there is nothing to remove.",
    warn: "What was typed into these sheets goes with them. Your own sheets stay as they are.",
    go: (n: number) => `Remove ${counted(n, "sheet")}`,
    removing: "Removing",
    starting: "Looking for what was added…",
    done: (n: number) =>
      `${counted(n, "sheet was", "sheets were")} removed. The workbook is as it was before.`,
    doneTitle: "Removed",
    home: "Home",
  },
  goTo: (place: string) => `Go to ${place}`,
  notThere: (place: string) => `${place} is no longer there.`,
} as const;
