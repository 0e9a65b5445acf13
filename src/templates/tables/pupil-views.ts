import { tableReferences } from "../../formulas/reference";

/** What "3 × 20 min · Mrs Parr (TA)" is made of. */
export const HOW_OFTEN = {
  sessions: "Sessions a week",
  minutes: "Minutes",
  ledBy: "Led by",
} as const;

/** One row for each row of Pupil provision about one pupil, then for each row of a map that is for that pupil alone. */
export function pupilRowsTable(sheet: string) {
  return tableReferences(`${sheet}Rows`, {
    number: "No.",
    position: "Row of Pupil provision",
    map: "Map",
    row: "Row of the map",
    reference: "Reference",
    first: "First of its provision",
    amount: "Share of cost",
  });
}

/** One row for each provision map, with the rows of it that are for one pupil alone. */
export function mapCountsTable(sheet: string) {
  return tableReferences(`${sheet}Maps`, {
    number: "Map",
    rows: "Rows",
    before: "Rows before",
  });
}

/** One row for each row of `CostedRows`: the pupil's share, divided by what it pays for. */
export const COSTED_PARTS = tableReferences("CostedParts", {
  number: "No.",
  map: "Map",
  row: "Row of the map",
  whole: "Cost of the provision",
  open: "Time not costed yet",
  kind: "Kind of its time",
  kind2: "Kind of the second role’s",
  time2: "Of it for the second role",
  services: "Of it for services",
  things: "Of it for resources",
  staff: "For time",
  staff2: "For the second role’s time",
  external: "For services",
  resources: "For resources",
  in1: "In the first section",
  in2: "In the second",
  in3: "In the third",
  in4: "In the fourth",
  in5: "In the fifth",
  in6: "In the sixth",
});

export const COSTED_SECTIONS = tableReferences("CostedSections", {
  number: "Section",
  label: "Kind of cost",
  lines: "Lines",
  before: "Lines before",
});

/** One row is a line of the costed map: the head of a section, a provision, a subtotal or the total. */
export const COSTED_LINES = tableReferences("CostedLines", {
  provision: "Provision",
  area: "Area of need",
  adult: "Adult",
  how: "Sessions × minutes",
  group: "Group",
  weeks: "Weeks",
  share: "Pupil’s share",
  week: "A week",
  term: "A term",
  year: "A year",
  number: "Line",
  section: "Section",
  kind: "What stands here",
  at: "No. of the row",
  map: "Map",
  row: "Row of the map",
  exact: "Not rounded",
  cost: "To the penny",
  inWeek: "To the penny a week",
  inTerm: "To the penny a term",
  ...HOW_OFTEN,
  shared: "Shared by",
});

/** One row is a result behind the costs. */
export const COSTED_RESULTS = tableReferences("CostedResults", {
  provision: "Provision and its outcome",
  measure: "Measure",
  cycle: "Cycle",
  target: "Target",
  entry: "Entry",
  exit: "Exit",
  gain: "Gain",
  outcome: "Outcome",
  nextStep: "Next step",
  verdict: "What it shows",
  position: "Row of Pupil provision",
});

/** One row for each row of a pupil's rows, with what puts them in the order of time. */
export function orderTable(sheet: string) {
  return tableReferences(`${sheet}Order`, {
    number: "No.",
    from: "From",
    to: "To",
    key: "Order",
  });
}

/** One row is a cycle of something that one pupil took part in, the earliest first. */
export const TRAIL = tableReferences("Trail", {
  provision: "Provision",
  cycle: "Cycle",
  from: "From",
  to: "To",
  how: "How often and by whom",
  measure: "Measure",
  entry: "Entry",
  exit: "Exit",
  impact: "What came of it",
  nextStep: "Next step",
  at: "No. of the row",
  position: "Row of Pupil provision",
  map: "Map",
  row: "Row of the map",
  ...HOW_OFTEN,
});

/** One row is a cycle of provision behind a request, with what was planned, what took place and what it cost. */
export const EVIDENCE = tableReferences("Evidence", {
  provision: "Provision",
  area: "Area of need",
  cycle: "Cycle",
  from: "From",
  to: "To",
  how: "How often and by whom",
  // Under the workings of the plan's table, which stands above: columns fold as a whole.
  at: "No. of the row",
  delivered: "Delivered",
  measure: "Measure",
  entry: "Entry",
  target: "Target",
  exit: "Exit",
  impact: "What came of it",
  nextStep: "Next step",
  cost: "Pupil’s share of cost",
  position: "Row of Pupil provision",
  map: "Map",
  row: "Row of the map",
  ...HOW_OFTEN,
});

/** One row is a provision that the pupil's plan specifies. */
export const EVIDENCE_PLAN = tableReferences("EvidencePlan", {
  wording: "Wording in the plan",
  area: "F reference",
  hours: "Hours a week specified",
  mapped: "Hours a week mapped",
  delivered: "Hours a week delivered",
  flag: "To look at",
  position: "Row of Section F",
});
