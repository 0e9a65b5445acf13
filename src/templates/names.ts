import { definedNames } from "../formulas/reference";

/** Cells on Settings and Cost check that formulas speak of by name. */
export const SETTINGS = definedNames({
  school: "MapSchool",
  today: "MapToday",
  academicYear: "MapAcademicYear",
  financialYear: "MapFinancialYear",
  budgetPeriod: "MapBudgetPeriod",
  rateSet: "MapRateSet",
  payAward: "MapPayAward",
  insurance: "MapEmployerInsurance",
  insuranceFrom: "MapInsuranceThreshold",
  notional: "MapNotionalBudget",
  dueSoonDays: "MapDueSoonDays",
  fairTest: "MapFairTest",
  reviewWeeks: "MapReviewWeeks",
  earlyDays: "MapReviewEarlyDays",
  annualSoonDays: "MapAnnualReviewDays",
  ratioGain: "MapRatioGain",
  ratioUseful: "MapRatioGainUseful",
  ratioSubstantial: "MapRatioGainSubstantial",
  seenPart: "MapSeenInClass",
  outOfClass: "MapOutOfClassMinutes",
  termFrom: "MapThisTermFrom",
  halfTermFrom: "MapThisHalfTermFrom",
  logFrom: "MapLogFrom",
  loggedNow: "MapLoggedThisHalfTerm",
  firstWeek: "MapFirstWeek",
  lastWeek: "MapLastWeek",
  partSession: "MapPartSession",
});

/** The cover's totals and links: a link is written anew, by its cell's name, when its sheet comes or goes. */
export const COVER = definedNames({
  provisions: "CoverProvisions",
  pupils: "CoverPupils",
  cost: "CoverCost",
  overdue: "CoverOverdue",
  soon: "CoverDueSoon",
  flags: "CoverToLookAt",
  today: "CoverToday",
  map1: "CoverMapOne",
  map2: "CoverMapTwo",
  map3: "CoverMapThree",
  map4: "CoverMapFour",
  map5: "CoverMapFive",
  map6: "CoverMapSix",
  toPupils: "CoverToPupils",
  toPupilProvision: "CoverToPupilProvision",
  toLog: "CoverToLog",
  toSectionF: "CoverToSectionF",
  toCosts: "CoverToCosts",
  toFunding: "CoverToFunding",
  toRates: "CoverToRates",
  toWeeks: "CoverToWeeks",
  toMeasures: "CoverToMeasures",
  toLists: "CoverToLists",
  toImport: "CoverToImport",
  toHealth: "CoverToHealthCheck",
  toGaps: "CoverToNeedsAndGaps",
  toCosted: "CoverToCostedMap",
  toTrail: "CoverToPupilTrail",
  toEvidence: "CoverToEvidence",
  toClass: "CoverToClassPage",
  toGovernors: "CoverToGovernors",
});

/** Totals on Funding. */
export const FUNDS = definedNames({
  cost: "FundsCostInAll",
  inYear: "FundsCostInTheYear",
  covered: "FundsSetAgainst",
  nowhere: "FundsNotNamed",
  over: "FundsOverBudgets",
  coverage: "FundsCoverage",
  unfunded: "FundsUnfunded",
});

/** Columns that lists to choose from are made of. */
export const LISTS = definedNames({
  areas: "ListAreas",
  waves: "ListWaves",
  waveNumbers: "ListWaveNumbers",
  years: "ListYears",
  statuses: "ListStatuses",
  needs: "ListNeeds",
  outcomes: "ListOutcomes",
  nextSteps: "ListNextSteps",
  funding: "ListFunding",
  halfTerms: "ListHalfTerms",
  terms: "ListTerms",
  academicYears: "ListAcademicYears",
  financialYears: "ListFinancialYears",
  budgetPeriods: "ListBudgetPeriods",
  measureKinds: "ListMeasureKinds",
  better: "ListBetter",
  rateSets: "ListRateSets",
  yesNo: "ListYesNo",
  progress: "ListProgress",
  seenInClass: "ListSeenInClass",
  delivered: "ListTookPlace",
  roles: "ListRoles",
  provisions: "ListProvisions",
  pupils: "ListPupils",
  measures: "ListMeasures",
  classes: "ListYearsAndClasses",
  costKinds: "ListCostKinds",
  decisions: "ListDecisions",
  trained: "ListStaffTrained",
  priorities: "ListPriorities",
});

/** Entries of lists that have a line of their own on Cost check. */
export const SHOWN = definedNames({
  waves: "ShownWaves",
  areas: "ShownAreas",
  years: "ShownYears",
  roles: "ShownRoles",
  funding: "ShownFunding",
  halfTerms: "ShownHalfTerms",
  academicYears: "ShownAcademicYears",
  financialYears: "ShownFinancialYears",
  pupils: "ShownPupils",
});

/** The summary on the Import report. */
export const IMPORT = definedNames({
  cells: "ImportCells",
  used: "ImportUsed",
  notes: "ImportInNotes",
  headings: "ImportHeadings",
  leftOut: "ImportLeftOut",
  questions: "ImportQuestions",
  answered: "ImportAnswered",
});

/** Totals on Cost check. */
export const TOTALS = definedNames({
  provisions: "TotalProvisions",
  notCosted: "TotalNotCosted",
  onExample: "TotalOnExampleRates",
  cost: "TotalCost",
  toDate: "TotalCostToDate",
  toCome: "TotalStillToCome",
  unfunded: "TotalNotFunded",
  perProvision: "TotalPerProvision",
  perPupil: "TotalPerPupil",
  perProgress: "TotalPerPupilWithProgress",
  stated: "TotalOnYourSheets",
  statedHere: "TotalOfTheSame",
  byWave: "CheckByWave",
  byArea: "CheckByArea",
  byFunding: "CheckByFunding",
  byRole: "CheckByRole",
  byYear: "CheckByYear",
  byPupil: "CheckByPupil",
  byHalfTerm: "CheckByHalfTerm",
  byAcademicYear: "CheckByAcademicYear",
  byFinancialYear: "CheckByFinancialYear",
});

/** The cells at the top of a costed map: the pupil that it is for, and what follows. */
export const COSTED = definedNames({
  pupil: "CostedPupil",
  years: "CostedYearAndClass",
  status: "CostedStatus",
  need: "CostedNeed",
  sum: "CostedSum",
  rates: "CostedRates",
  total: "CostedTotal",
  note: "CostedNote",
});

/** The cells at the top of a pupil's trail. */
export const TRAIL_OF = definedNames({
  pupil: "TrailPupil",
  years: "TrailYearAndClass",
  status: "TrailStatus",
  need: "TrailNeed",
  annualReview: "TrailAnnualReview",
  hours: "TrailHoursNow",
  progress: "TrailProgress",
  note: "TrailNote",
});

/** The cells at the top of an evidence pack. */
export const EVIDENCE_OF = definedNames({
  pupil: "EvidencePupil",
  years: "EvidenceYearAndClass",
  status: "EvidenceStatus",
  need: "EvidenceNeed",
  annualReview: "EvidenceAnnualReview",
  hours: "EvidenceHoursNow",
  cost: "EvidenceCost",
  progress: "EvidenceProgress",
  note: "EvidenceNote",
});

/** What the health check goes by, and its totals. */
export const HEALTH = definedNames({
  expected: "HealthExpected",
  provisions: "HealthProvisions",
  missing: "HealthNotHere",
  undecided: "HealthUndecided",
  untrained: "HealthNotTrained",
});

/** What the needs and gaps come to. */
export const GAPS = definedNames({
  support: "GapsOnSupport",
  plans: "GapsWithPlan",
  without: "GapsWithout",
  places: "GapsPlaces",
  cost: "GapsCost",
  funding: "GapsToFund",
  checks: "GapsAddUp",
});

/** The cell that the matrix goes by. */
export const MATRIX_OF = definedNames({ sessions: "MatrixSessions" });

/** The cell that a class page goes by, and what it comes to. */
export const CLASS_PAGE = definedNames({
  chosen: "ClassPageFor",
  pupils: "ClassPagePupils",
  note: "ClassPageNote",
});

/** Totals of the governors' copy. */
export const GOVERNORS = definedNames({
  year: "GovernorsYear",
  support: "GovernorsOnSupport",
  plans: "GovernorsWithPlan",
  without: "GovernorsWithout",
  provisions: "GovernorsProvisions",
  cost: "GovernorsCost",
  toDate: "GovernorsCostToDate",
  progress: "GovernorsProgress",
  overdue: "GovernorsOverdue",
});
