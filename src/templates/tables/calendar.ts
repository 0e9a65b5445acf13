import { tableReferences } from "../../formulas/reference";

/** One row is a school week. Every "weeks" and "so far" in the workbook counts these rows. */
export const SCHOOL_WEEKS = tableReferences("SchoolWeeks", {
  monday: "Week commencing",
  halfTerm: "Half-term",
  runs: "Provision runs",
  days: "Days open",
  academicYear: "Academic year",
  financialYear: "Financial year",
  when: "When",
  number: "No.",
  counts: "Counts as",
  upTo: "Weeks up to here",
  cost: "Cost of the week",
});

/** One row is a period that a map may name, in the academic year on Settings. */
export const TERMS = tableReferences("Terms", {
  term: "Term",
  first: "From half-term",
  last: "To half-term",
  weeks: "Weeks of provision",
  firstWeek: "First week",
  lastDay: "Ends",
});
