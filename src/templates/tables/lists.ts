import { tableReferences } from "../../formulas/reference";

/** Small tables that other sheets choose from. */
export const AREAS = tableReferences("Areas", { area: "Area of need" });
export const WAVES = tableReferences("Waves", { number: "Wave", wave: "What you call it" });
export const YEARS = tableReferences("Years", { year: "Year" });
export const STATUSES = tableReferences("SenStatuses", {
  code: "SEN status",
  meaning: "Meaning",
});
export const NEEDS = tableReferences("PrimaryNeeds", {
  code: "Primary need",
  meaning: "Meaning",
  area: "Area of need",
});
export const OUTCOMES_LIST = tableReferences("Outcomes", { outcome: "Outcome" });
/** How far a pupil came, and words that say so. */
export const PROGRESS_LIST = tableReferences("ProgressWords", { progress: "Progress" });
export const RESULT_WORDS_LIST = tableReferences("ResultWords", {
  words: "Result in words",
  means: "What it means",
  worth: "In order",
});
export const SEEN_IN_CLASS_LIST = tableReferences("SeenInClass", { seen: "Seen in class" });
export const NEXT_STEPS_LIST = tableReferences("NextSteps", { step: "Next step" });
export const FUNDING_LIST = tableReferences("FundingStreams", { funding: "Funding" });
export const HALF_TERMS_LIST = tableReferences("HalfTerms", { halfTerm: "Half-term" });
export const ACADEMIC_YEARS = tableReferences("AcademicYears", { year: "Academic year" });
export const MEASURE_KINDS_LIST = tableReferences("MeasureKinds", { kind: "Kind of measure" });
export const BETTER_LIST = tableReferences("BetterWay", { better: "Better" });
export const RATE_SETS_LIST = tableReferences("RateSets", { set: "Rate set" });
export const FINANCIAL_YEARS = tableReferences("FinancialYears", { year: "Financial year" });
export const BUDGET_PERIODS = tableReferences("BudgetPeriods", { period: "Budgets are for" });
export const YES_NO = tableReferences("YesNo", { answer: "Yes or no" });
export const PROGRAMMES = tableReferences("Programmes", {
  programme: "Programme",
  area: "Area of need",
});
export const DELIVERED_LIST = tableReferences("TookPlace", { answer: "Took place" });
/** Words that leave open how much of something a pupil is to have. */
export const VAGUE_WORDS = tableReferences("VagueWords", { words: "Words that are not specific" });

/** Kinds of cost in the order in which a costed map lists them; the last two take services and resources. */
export const COST_KINDS = tableReferences("CostKinds", { kind: "Kind of cost" });
/** Words in a role's name, and the kind of cost that its time is. */
export const COST_WORDS = tableReferences("CostWords", {
  words: "Words in a role",
  kind: "Kind of cost",
});
export const DECISIONS = tableReferences("Decisions", { decision: "Decision" });
export const TRAINED = tableReferences("StaffTrained", { answer: "Staff trained" });
export const PRIORITIES = tableReferences("Priorities", { priority: "Priority" });
