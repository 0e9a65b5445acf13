import type { Became, MapRow } from "../../domain/provision-map";
import { tableReferences } from "../../formulas/reference";

/** One row is a cell of the school's own sheets and what became of it. */
export const IMPORT_REPORT = tableReferences("ImportReport", {
  sheet: "Sheet",
  look: "Cell",
  text: "What it says",
  became: "What became of it",
  to: "Where it went",
  go: "Go there",
  because: "How it was read, or why not",
  cell: "Address",
  cells: "Cells",
  mapSheet: "Kept on",
  key: "Row of the map",
  link: "Link",
});

/** What may become of a cell, as the sheet says it. */
export const BECAME_WORDS: Readonly<Record<Became, string>> = {
  used: "Used",
  notes: "In notes",
  heading: "Heading",
  leftOut: "Left out",
  question: "Question",
  news: "Since last time",
};

export const KEPT_ON_WORDS: Readonly<Record<MapRow["sheet"], string>> = {
  provisions: "Provision map",
  pupils: "Pupils",
  pupilProvision: "Pupil provision",
  deliveryLog: "Delivery log",
  sectionF: "Section F",
  staffRates: "Staff rates",
  schoolWeeks: "School weeks",
};

/** Why a question's answer is what it is. */
export const YOUR_ANSWER = "Your answer";

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
export const COST_BY_ROLE = costsBy("CostByRole", "Role");
export const COST_BY_YEAR = costsBy("CostByYear", "Year");
export const COST_BY_FUNDING = tableReferences("CostByFunding", {
  line: "Funding",
  provisions: "Provisions",
  cost: "Cost",
  toDate: "Cost to date",
  toCome: "Still to come",
});
export const COST_BY_PUPIL = tableReferences("CostByPupil", {
  line: "Pupil",
  provisions: "Provisions",
  hours: "Hours a week now",
  cost: "Cost",
});

function costsIn<T extends string>(table: T, line: string) {
  return tableReferences(table, {
    line,
    weeks: "Weeks",
    cost: "Cost",
    toDate: "Cost to date",
    toCome: "Still to come",
  });
}

export const COST_BY_HALF_TERM = costsIn("CostByHalfTerm", "Half-term");
export const COST_BY_ACADEMIC_YEAR = costsIn("CostByAcademicYear", "Academic year");
export const COST_BY_FINANCIAL_YEAR = costsIn("CostByFinancialYear", "Financial year");

function valueBy<T extends string>(table: T, line: string) {
  return tableReferences(table, {
    line,
    places: "Places",
    perPlace: "Cost per place",
    progressed: "With progress",
    perProgress: "Cost per pupil with progress",
  });
}

export const VALUE_BY_WAVE = valueBy("ValueByWave", "Wave");
export const VALUE_BY_AREA = valueBy("ValueByArea", "Area of need");

/** One row is a funding stream. */
export const FUNDING = tableReferences("Funding", {
  stream: "Funding",
  budget: "Budget",
  provisions: "Provisions",
  spent: "Spent",
  toDate: "Spent to date",
  left: "Left",
  unfunded: "Over the budget",
  covered: "Covered",
  notes: "Notes",
});
