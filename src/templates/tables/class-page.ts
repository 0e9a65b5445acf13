import { tableReferences } from "../../formulas/reference";
import { HOW_OFTEN } from "./pupil-views";

/** One row is a pupil of the class in a provision that is not over. */
export const CLASS_LINES = tableReferences("ClassLines", {
  pupil: "Pupil",
  status: "SEN",
  provision: "Provision",
  how: "How often and by whom",
  group: "Group",
  until: "Until",
  verdict: "So far",
  review: "Review",
  number: "Line",
  at: "No. of the pupil",
  turn: "Line of the pupil",
  position: "Row of Pupil provision",
  name: "Name",
  ownTurn: "Line on the map",
  map: "Map",
  row: "Row of the map",
  ...HOW_OFTEN,
});

/** One row is a pupil of the class or year. */
export const CLASS_PUPILS = tableReferences("ClassPupils", {
  number: "No.",
  name: "Pupil",
  status: "SEN status",
  records: "Rows of Pupil provision",
  onMaps: "Maps of rows of their own",
  lines: "Lines",
  before: "Lines before",
});

/** One row for each row of Pupils. */
export const CLASS_NAMES = tableReferences("ClassNames", {
  number: "No.",
  name: "Class",
  first: "First of its class",
});

/** Years, then classes, to choose from. */
export const CLASS_CHOICES = tableReferences("ClassChoices", {
  choice: "Years and classes",
  last: "Up to here",
});
