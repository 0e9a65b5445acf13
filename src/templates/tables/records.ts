import { tableReferences } from "../../formulas/reference";

/** One row is a cell of the school's own sheets and what became of it. */
export const IMPORT_REPORT = tableReferences("ImportReport", {
  sheet: "Sheet",
  cell: "Cell",
  text: "What stands there",
  to: "Where it went",
  because: "How it was read, or why not",
  show: "Show",
  used: "Used",
});

function costsBy<T extends string>(table: T, line: string) {
  return tableReferences(table, {
    line,
    provisions: "Provisions",
    hours: "Staff hours",
    cost: "Cost",
    toDate: "Cost to date",
  });
}

export const COST_BY_WAVE = costsBy("CostByWave", "Wave");
export const COST_BY_AREA = costsBy("CostByArea", "Area of need");
export const COST_BY_FUNDING = costsBy("CostByFunding", "Funding");
export const COST_BY_ROLE = costsBy("CostByRole", "Rate for");
export const COST_BY_YEAR = costsBy("CostByYear", "Year");
export const COST_BY_PUPIL = tableReferences("CostByPupil", {
  line: "Pupil",
  provisions: "Provisions",
  hours: "Hours a week now",
  cost: "Cost",
});
