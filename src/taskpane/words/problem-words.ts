import type { ProblemKind } from "../../workbook/workbook-problem";
import { counted, dayWords, listed } from "../grammar";

/** What the pane says when something stands in the way, by kind of problem. */

export interface ProblemWords {
  what: string;
  why: string;
  next: string;
}

const NOTHING_CHANGED = "Nothing was changed.";

/** How people give back what a sheet has lost. */
const GIVEN_BACK: Record<Extract<ProblemKind, { kind: "lacks" }>["part"], string> = {
  column: "Give the column its heading back, or add one with that heading, and try again.",
  name: "Give its cell that name again (Formulas tab, Name Manager), and try again.",
  table: "Make its rows a table again (Insert tab, Table), and try again.",
};

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
  lacks: ({ sheet, part, called }) => ({
    what: `“${sheet}” lacks the ${part} “${called}”.`,
    why: "Other sheets look things up in it. It was deleted or renamed, or the sheet comes from an earlier version.",
    next: `${GIVEN_BACK[part]} A sheet that only calculates can be removed and inserted again. ${NOTHING_CHANGED}`,
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
  alreadyHere: ({ sheet }) => ({
    what: `This sheet is already here: “${sheet}”.`,
    why: "One is enough, and a second would contradict it.",
    next: `Use that one. ${NOTHING_CHANGED}`,
  }),
  tooMany: ({ what, limit }) => ({
    what: `There are ${String(limit)} ${what} in this workbook already.`,
    why: "With more, its totals would take too long to work out.",
    next: `Use one of those, or start another workbook. ${NOTHING_CHANGED}`,
  }),
  stillNeeded: ({ sheet, by }) => ({
    what: `“${sheet}” stays.`,
    why: `${listed(by)} ${by.length === 1 ? "looks" : "look"} things up in it.`,
    next: `Remove ${by.length === 1 ? "that sheet" : "those sheets"} first. ${NOTHING_CHANGED}`,
  }),
  nothingToMap: () => ({
    what: "No provision and no pupils were found in this workbook.",
    why: "None of its sheets looks like a provision map, an intervention list or a SEN register.",
    next: `Open the workbook that holds your map and try again. ${NOTHING_CHANGED}`,
  }),
  nothingToCheck: () => ({
    what: "There is no provision map in this workbook to check.",
    why: "A check gathers what the map's own columns say, and none of its sheets stands here.",
    next: `Press Structure to make one from your own sheets, or insert a provision map. ${NOTHING_CHANGED}`,
  }),
  noHalfTerm: () => ({
    what: "School weeks end before the next half-term begins.",
    why: "The next cycle takes its first and its last day from the weeks on that sheet.",
    next: `Add the weeks of the next school year to School weeks, and try again. ${NOTHING_CHANGED}`,
  }),
  changedSince: ({ sheet }) => ({
    what: `“${sheet}” was changed while the plan was open.`,
    why: "The plan was made for what stood there before.",
    next: `Read the workbook again. ${NOTHING_CHANGED}`,
  }),
  halfDone: ({ standing, cause, gone = [], changed = [] }) => ({
    what: [
      "The work stopped half-way.",
      ...(standing.length > 0
        ? [`${listed(standing)} ${standing.length === 1 ? "is" : "are"} still here.`]
        : []),
      ...(gone.length > 0
        ? [`${listed(gone)} ${gone.length === 1 ? "was" : "were"} already removed.`]
        : []),
      ...(changed.length > 0
        ? [`${listed(changed)} may hold part of what was to be brought in.`]
        : []),
    ].join(" "),
    why: `Excel refused a step (${cause}), and what was done could not be taken back.`,
    next:
      changed.length > 0
        ? "Look at what is there, and read the workbook again. Your own sheets were not changed."
        : "Choose Remove what was added to take out the rest. Your own sheets were not changed.",
  }),
  notLoaded: () => ({
    what: "A part of the add-in did not load.",
    why: "The connection dropped, or the add-in was updated while the pane was open.",
    next: `Close the pane, open it again from the ribbon and try once more. ${NOTHING_CHANGED}`,
  }),
  badEdit: ({ why }) => ({
    what: "The plan could not be carried out.",
    why,
    next: `Read the workbook again. ${NOTHING_CHANGED}`,
  }),
  unexpected: ({ code, detail }) => ({
    what: "Excel refused a step.",
    why: detail === "" || detail === code ? `It said: ${code}.` : `It said: ${detail} (${code}).`,
    next: `Try again. If it happens again, save the workbook, close it and open it again. ${NOTHING_CHANGED}`,
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
