import { tableReferences } from "../../formulas/reference";

/** One row is a pupil. */
export const PUPILS = tableReferences("Pupils", {
  pupil: "Pupil",
  year: "Year",
  className: "Class",
  status: "SEN status",
  need: "Primary need",
  area: "Area of need",
  also: "Also",
  annualReview: "Annual review",
  provisions: "Provisions",
  hoursNow: "Hours a week now",
  cost: "Cost",
  ofNotional: "Of the notional budget",
  flag: "To look at",
  notes: "Notes",
  readFrom: "Read from",
});

/** One row is a pupil in a provision in a cycle. */
export const PUPIL_PROVISION = tableReferences("PupilProvision", {
  pupil: "Pupil",
  provision: "Provision",
  measure: "Measure",
  entry: "Entry",
  target: "Target",
  exit: "Exit",
  gainShown: "Gain",
  outcome: "Outcome",
  impact: "Impact",
  nextStep: "Next step",
  notes: "Notes",
  entryDate: "Entry date",
  exitDate: "Exit date",
  ratioGain: "Ratio gain",
  readFrom: "Read from",
  position: "Row of the map",
  kind: "Kind of measure",
  better: "Better",
  tolerance: "Tolerance",
  entryText: "Entry as read",
  exitText: "Exit as read",
  entryNumber: "Entry as a number",
  exitNumber: "Exit as a number",
  gain: "Gain in its direction",
  judgement: "By the numbers",
  result: "Result",
  delivered: "Sessions delivered",
  verdict: "Verdict",
  progressed: "Made progress",
  both: "Pupil and provision",
  portion: "Part of the pupil",
  hoursNow: "Hours a week now",
  share: "Share of cost",
});

/** One row is a role and what its hour costs. */
export const STAFF_RATES = tableReferences("StaffRates", {
  role: "Role",
  level: "Level",
  rateUsed: "Rate used",
  actual: "Our actual cost",
  ownRate: "Our own rate",
  unitRate: "LA unit rate",
  basis: "Where it comes from",
  salary: "Full-time salary",
  hoursAWeek: "Hours a week",
  fullTimeHours: "Full-time hours",
  paidYear: "Part of the year paid",
  hoursAYear: "Hours worked a year",
  pension: "Employer pension",
  pay: "Pay a year",
  insurance: "Employer NI",
  pensionCost: "Pension cost",
  yearCost: "Cost a year",
  workedOut: "Rate from salary",
});

/** One row is something that pupils are measured by. */
export const MEASURES = tableReferences("Measures", {
  measure: "Measure",
  kind: "Kind",
  better: "Better",
  tolerance: "No change within",
  note: "Note",
  used: "Used",
});
