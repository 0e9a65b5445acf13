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
