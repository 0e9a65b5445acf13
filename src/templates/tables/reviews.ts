import { tableReferences } from "../../formulas/reference";
import { HOW_OFTEN } from "./pupil-views";

/** One row is a provision, looked at as a whole: is it worth going on with? */
export const HEALTH_CHECK = tableReferences("HealthCheck", {
  provision: "Provision",
  runs: "What runs",
  evidence: "Evidence base",
  entry: "Entry criteria",
  exit: "Exit criteria",
  trained: "Staff trained",
  trainedOn: "Trained on",
  expected: "Expected to progress",
  pupils: "Pupils",
  judged: "With a result",
  actual: "Made progress",
  delivered: "Delivered",
  cost: "Cost",
  perPupil: "Cost per pupil",
  perProgress: "Cost per pupil who progressed",
  suggestion: "What the figures suggest",
  decision: "Decision",
  why: "Why, and what next",
  map: "Map",
  row: "Row of the map",
  progressed: "Number with progress",
  waveLabel: "Wave label",
  state: "State",
  results: "Results in words",
  expectedOnMap: "Share expected",
  ...HOW_OFTEN,
});

/** One row is a provision of the maps that has no row on the health check yet. */
export const HEALTH_MISSING = tableReferences("HealthMissing", {
  reference: "On the maps, not here yet",
});

/** One row for each row of the Provision list. */
export const HEALTH_LIST = tableReferences("HealthList", {
  number: "No.",
  missing: "Not here yet",
});

/** One row is an area of need. */
export const GAPS_BY_AREA = tableReferences("GapsByArea", {
  area: "Area of need",
  support: "SEN support",
  plans: "EHC plan",
  leaving: "In the last year",
  joining: "Expected to join",
  projected: "Next year",
  provisions: "Provisions",
  places: "Places",
  gap: "Places short",
  without: "Without provision",
  spent: "Cost now",
  priority: "Priority",
  wanted: "What is needed",
  training: "Training needed",
  funds: "Extra cost",
  funding: "Paid from",
});

/** One row is a year group. */
export const GAPS_BY_YEAR = tableReferences("GapsByYear", {
  year: "Year",
  area1: "Communication",
  area2: "Cognition",
  area3: "SEMH",
  area4: "Sensory or physical",
  other: "No area stated",
  pupils: "Pupils with SEN",
  without: "Without provision",
  next: "Moving up into it",
});
