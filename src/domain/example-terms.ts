import type { TermDates } from "./provision-map";

/**
 * A dated example, not a statement: councils and trusts set their own dates. 2026-27 as published by schools in
 * England (owps.org.uk and others, read in 2026); 2027-28 made on the same pattern, with Easter on 16 April 2028.
 */
export const EXAMPLE_TERMS: readonly TermDates[] = [
  { academicYear: "2026-27", halfTerm: "Autumn 1", first: "2026-09-01", last: "2026-10-23" },
  { academicYear: "2026-27", halfTerm: "Autumn 2", first: "2026-11-02", last: "2026-12-18" },
  { academicYear: "2026-27", halfTerm: "Spring 1", first: "2027-01-04", last: "2027-02-12" },
  { academicYear: "2026-27", halfTerm: "Spring 2", first: "2027-02-22", last: "2027-03-25" },
  { academicYear: "2026-27", halfTerm: "Summer 1", first: "2027-04-12", last: "2027-05-28" },
  { academicYear: "2026-27", halfTerm: "Summer 2", first: "2027-06-07", last: "2027-07-21" },
  { academicYear: "2027-28", halfTerm: "Autumn 1", first: "2027-09-01", last: "2027-10-22" },
  { academicYear: "2027-28", halfTerm: "Autumn 2", first: "2027-11-01", last: "2027-12-17" },
  { academicYear: "2027-28", halfTerm: "Spring 1", first: "2028-01-04", last: "2028-02-11" },
  { academicYear: "2027-28", halfTerm: "Spring 2", first: "2028-02-21", last: "2028-03-31" },
  { academicYear: "2027-28", halfTerm: "Summer 1", first: "2028-04-18", last: "2028-05-26" },
  { academicYear: "2027-28", halfTerm: "Summer 2", first: "2028-06-05", last: "2028-07-21" },
];
