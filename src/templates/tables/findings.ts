import { tableReferences } from "../../formulas/reference";

/** One row is a finding of the check, most urgent first. */
export const FINDINGS = tableReferences("Findings", {
  what: "Finding",
  provision: "Provision",
  pupil: "Pupil",
  group: "About",
  since: "Since",
  who: "Whose job",
  why: "Why, and what to do",
  go: "Row",
  now: "Now",
  done: "Done",
  note: "Your note",
  urgency: "Urgency",
  flag: "Flag",
  key: "Key of the row",
  sheet: "Sheet",
  cell: "Cell",
  about: "What it is about",
});

const figures = <T extends string>(table: T, line: string) =>
  tableReferences(table, {
    line,
    cost: "Cost",
    overdue: "Reviews overdue",
    delivered: "Delivered",
    progressed: "With progress",
    others: "Without progress",
  });

export const CHECK_BY_WAVE = figures("CheckOfWaves", "Wave");
export const CHECK_BY_AREA = figures("CheckOfAreas", "Area of need");
