/** Funding streams that a provision in England is usually set against; schools add their own. */
export const USUAL_FUNDING = [
  "Notional SEN",
  "Top-up",
  "Pupil premium",
  "Pupil premium plus",
  "School budget",
  "Local authority",
] as const;

/** What mainstream schools are expected to meet from the notional SEN budget for a pupil (DfE operational guidance). */
export const NOTIONAL_SEN_PER_PUPIL = 6000;

/** What the budgets on Funding are set against: one cell on Settings. */
export const BUDGET_PERIODS = ["all", "academic", "financial"] as const;

export type BudgetPeriod = (typeof BUDGET_PERIODS)[number];

export const BUDGET_PERIOD_LABELS: Readonly<Record<BudgetPeriod, string>> = {
  all: "Everything on the maps",
  academic: "The academic year",
  financial: "The financial year",
};
