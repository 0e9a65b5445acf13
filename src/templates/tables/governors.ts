import { tableReferences } from "../../formulas/reference";

const HEADS = {
  provisions: "Provisions",
  places: "Pupils’ places",
  hours: "Staff hours",
  cost: "Cost",
  part: "Part of the cost",
  judged: "Results",
  progressed: "With progress",
  progress: "Made progress",
} as const;

/** One row is a wave, an area of need or a funding stream; nobody's name is on any of them. */
export const GOVERNORS_BY_WAVE = tableReferences("GovernorsByWave", { line: "Wave", ...HEADS });
export const GOVERNORS_BY_AREA = tableReferences("GovernorsByArea", {
  line: "Area of need",
  ...HEADS,
});
export const GOVERNORS_BY_FUNDING = tableReferences("GovernorsByFunding", {
  line: "Funding",
  ...HEADS,
});
