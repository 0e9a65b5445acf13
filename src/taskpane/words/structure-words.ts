import type { RecognitionReport, SheetLayout, UnusedReason } from "../../domain/recognition-report";
import { counted, listed } from "../grammar";

/** What the pane says on the way from the school's own workbook to a map. */

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

export const STRUCTURE_WORDS = {
  reading: { title: "Reading", starting: "Starting to read…" },
  found: {
    title: "What we found",
    intro: (found: string) =>
      `${found === "" ? "" : `${found}. `}Open a sheet to see what each column was taken for.`,
    takenFor: (layout: string) => `Taken for: ${layout}.`,
    hidden: "hidden",
    questions: (n: number) => (n === 1 ? "Answer 1 question" : `Answer ${String(n)} questions`),
    aboutTheMap: "Answer about your map",
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
  aboutTheMap: {
    title: "About your map",
    intro:
      "Answer what you know now. Until then names stay as written, provisions stay apart and areas stay blank.",
    skip: "Skip these",
    plan: "See the plan",
    areas: "Area of need",
    areasIntro: "Your sheets do not say it, and the list of programmes does not know these.",
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
} as const;
