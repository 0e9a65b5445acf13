/** A row of Pupil provision as a SENCO fills it in, and what its Impact must say. */
export interface ImpactCase {
  /** A provision of `CASE_PROVISIONS`; Done unless said otherwise. */
  in?: string;
  measure?: string;
  entry?: string | number;
  target?: string | number;
  exit?: string | number;
  outcome?: string;
  cycle?: string;
  /** ISO dates of entry and exit. */
  from?: string;
  to?: string;
  /** Access, regulation, communication, independence, participation. */
  seen?: readonly string[];
  /** At every clock; or at each clock of `CLOCKS` in turn. */
  impact: string | readonly [string, string, string, string];
}

type Typed = string | number | undefined;

const of = (measure: string, rows: readonly [Typed, Typed, Typed, string][]): ImpactCase[] =>
  rows.map(([entry, target, exit, impact]) => ({
    measure,
    impact,
    ...(entry === undefined ? {} : { entry }),
    ...(target === undefined ? {} : { target }),
    ...(exit === undefined ? {} : { exit }),
  }));
const none = undefined;

/** 6:04 typed into a cell is a time of day to Excel. */
const clockTime = (hours: number, minutes: number) => (hours * 60 + minutes) / 1440;

const SCORES = of("Sounds in 1 min", [
  [12, 30, 34, "Good progress: 12 → 34, target 30"],
  [12, 30, 30, "Expected progress: 12 → 30, target 30"],
  [12, 30, 29, "Limited progress: 12 → 29, short of 30"],
  [12, 30, 12, "No impact: 12 → 12"],
  [12, none, 13, "Expected progress: 12 → 13"],
  [12, none, 12, "No impact: 12 → 12"],
  [12, none, 11, "No impact: 12 → 11"],
  [0, none, 0, "No impact: 0 → 0"],
  [0, none, 1, "Expected progress: 0 → 1"],
  [12, none, none, "No evidence: ended without an exit"],
  [none, none, 20, "No baseline: no entry"],
  [none, none, none, "No evidence: ended without an exit"],
  [12, 10, 20, "Expected progress: 12 → 20"],
  [12, "30+", 31, "Good progress: 12 → 31, target 30+"],
  [12, "all", 15, "Expected progress: 12 → 15"],
  [12.5, none, 12.6, "Expected progress: 12.5 → 12.6"],
  ["12 (av)", none, 14, "Expected progress: 12 (av) → 14"],
  [-2, none, 3, "Expected progress: -2 → 3"],
  ["1:4", none, "4-6", "Not judged: 1:4 and 4-6 cannot be compared"],
  ["45%", none, "60 %", "Expected progress: 45% → 60 %"],
]);

const OUT_OF = of("Checklist /20", [
  ["12/20", none, "15/20", "Expected progress: 12/20 → 15/20"],
  ["12/20", none, "30/40", "Not judged: 12/20 and 30/40 cannot be compared"],
  ["20/20", none, "20/20", "Expected progress: 20/20 → 20/20"],
  ["19/20", none, "19/20", "No impact: 19/20 → 19/20"],
]);

const LOWER_IS_BETTER = [
  ...of("Behaviour incidents", [
    [22, 15, 15, "Expected progress: 22 → 15, target 15"],
    [22, 15, 14, "Good progress: 22 → 14, target 15"],
    [22, 15, 16, "Limited progress: 22 → 16, short of 15"],
    [22, "<15", 15, "Expected progress: 22 → 15, target <15"],
    [22, none, 22, "No impact: 22 → 22"],
    [22, none, 25, "No impact: 22 → 25"],
    [5, 0, 0, "Expected progress: 5 → 0, target 0"],
    [0, none, 0, "Expected progress: 0 → 0"],
    [0, none, 1, "No impact: 0 → 1"],
    ["2 prompts", none, "none", "Not judged: 2 prompts and none cannot be compared"],
  ]),
  ...of("SDQ total difficulties", [
    [22, none, 15, "Expected progress: 22 → 15"],
    [15, none, 22, "No impact: 15 → 22"],
  ]),
  ...of("SDQ emotional", [[7, none, 4, "Expected progress: 7 → 4"]]),
  ...of("Boxall diagnostic profile", [
    [60, none, 45, "Expected progress: 60 → 45"],
    [45, none, 60, "No impact: 45 → 60"],
  ]),
];

const HIGHER_IS_BETTER = [
  ...of("SDQ prosocial", [
    [3, none, 6, "Expected progress: 3 → 6"],
    [6, none, 3, "No impact: 6 → 3"],
  ]),
  ...of("Boxall developmental strands", [
    [80, none, 90, "Expected progress: 80 → 90"],
    [90, none, 80, "No impact: 90 → 80"],
  ]),
  ...of("Attendance", [["88%", none, "94%", "Expected progress: 88% → 94%"]]),
  ...of("Leuven involvement", [[2, none, 3, "Expected progress: 2 → 3"]]),
];

const NOT_TOLD = [
  ...of("Wobble rating", [
    [8, none, 5, "Not judged: which way is better?"],
    [8, none, 8, "Not judged: which way is better?"],
  ]),
  ...of("A test nobody listed", [[5, none, 6, "Not judged: the measure is not on Measures"]]),
  { entry: 5, exit: 6, impact: "Not judged: no measure" },
  { in: "Nowhere", measure: "Attendance", entry: 5, impact: "Not on the map" },
];

/** Its tolerance is set to 3. */
const TOLERANT = of("Words read in a minute", [
  [40, none, 40, "No impact: 40 → 40"],
  [40, none, 42, "Limited progress: 40 → 42, within 3"],
  [40, none, 43, "Limited progress: 40 → 43, within 3"],
  [40, none, 44, "Expected progress: 40 → 44"],
  [40, 50, 46, "Limited progress: 40 → 46, short of 50"],
  [40, 50, 47, "Expected progress: 40 → 47, target 50"],
  [40, 50, 53, "Expected progress: 40 → 53, target 50"],
  [40, 50, 54, "Good progress: 40 → 54, target 50"],
]);

/** Tolerance 4; level is expected. */
const STANDARDISED = of("Standardised score", [
  [82, none, 82, "Expected progress: 82 → 82"],
  [82, none, 84, "Expected progress: 82 → 84, level within 4"],
  [82, none, 86, "Expected progress: 82 → 86, level within 4"],
  [82, none, 87, "Good progress: 82 → 87"],
  [82, none, 78, "Expected progress: 82 → 78, level within 4"],
  [82, none, 77, "No impact: 82 → 77"],
  [82, 100, 90, "Good progress: 82 → 90"],
  [82, none, none, "No evidence: ended without an exit"],
]);

/** Done ran for 102 days, which is 3.35 months. */
const AGES = of("Reading age", [
  ["6:04", none, "6:04", "No impact: 6:04 → 6:04"],
  ["6:04", none, "6:03", "No impact: 6:04 → 6:03"],
  ["6:04", none, "6:05", "Limited progress: 6:04 → 6:05, ratio 0.3 (doubtful)"],
  ["6:04", none, "6:08", "Limited progress: 6:04 → 6:08, ratio 1.19 (doubtful)"],
  ["6:04", none, "6:09", "Expected progress: 6:04 → 6:09, ratio 1.49 (modest)"],
  ["6:04", none, "6:10", "Expected progress: 6:04 → 6:10, ratio 1.79 (modest)"],
  ["6:04", none, "6:11", "Good progress: 6:04 → 6:11, ratio 2.09 (useful)"],
  ["6:04", none, "7:02", "Good progress: 6:04 → 7:02, ratio 2.98 (useful)"],
  ["6:04", none, "7:03", "Good progress: 6:04 → 7:03, ratio 3.28 (substantial)"],
  ["6y4m", none, "6y 11m", "Good progress: 6y4m → 6y 11m, ratio 2.09 (useful)"],
  [
    "6 years 4 months",
    none,
    "6 years 9 months",
    "Expected progress: 6 years 4 months → 6 years 9 months, ratio 1.49 (modest)",
  ],
  ["6yrs 4mths", none, "6 Years", "No impact: 6yrs 4mths → 6 Years"],
  [6.04, none, 6.11, "Good progress: 6:04 → 6:11, ratio 2.09 (useful)"],
  ["6.04", none, "6.11", "Good progress: 6.04 → 6.11, ratio 2.09 (useful)"],
  ["6-04", none, "7", "Good progress: 6-04 → 7, ratio 2.39 (useful)"],
  [clockTime(6, 4), none, clockTime(6, 11), "Good progress: 6:04 → 6:11, ratio 2.09 (useful)"],
  [clockTime(6, 4), none, "6:04", "No impact: 6:04 → 6:04"],
  [6.1, none, 7.02, "Not judged: 6.1 and 7.02 cannot be compared"],
  ["6:13", none, "Y2", "Not judged: 6:13 and Y2 cannot be compared"],
  ["4 months", none, "8 months", "Not judged: 4 months and 8 months cannot be compared"],
  ["6:04", none, none, "No evidence: ended without an exit"],
  [none, none, "6:04", "No baseline: no entry"],
]);

const AGES_OVER_TIME: ImpactCase[] = [
  { impact: "Not judged: 6:04 → 6:11 in how many months?" },
  { exit: "6:04", impact: "No impact: 6:04 → 6:04" },
  {
    from: "2027-09-06",
    to: "2027-12-06",
    impact: "Good progress: 6:04 → 6:11, ratio 2.34 (useful)",
  },
  {
    from: "2027-12-06",
    to: "2027-09-06",
    impact: "Not judged: 6:04 → 6:11 in how many months?",
  },
  {
    cycle: "Autumn 1",
    exit: "6:08",
    impact: "Good progress: 6:04 → 6:08, ratio 2.3 (useful)",
  },
  { cycle: "Spring 2", impact: "Not judged: 6:04 → 6:11 in how many months?" },
  {
    in: "Leap",
    impact: [
      "Not judged: 6:04 → 6:11 in how many months?",
      "Not judged: 6:04 → 6:11 in how many months?",
      "Not judged: 6:04 → 6:11 in how many months?",
      "Good progress: 6:04 → 6:11, ratio 3.8 (substantial)",
    ],
  },
].map((each) => ({
  in: "No dates",
  measure: "Spelling age",
  entry: "6:04",
  exit: "6:11",
  ...each,
})) as ImpactCase[];

const SCALES = [
  ...of("Phonics phase", [
    ["Phase 2", none, "Phase 3", "Expected progress: Phase 2 → Phase 3"],
    ["Phase 3", none, "Phase 3", "No impact: Phase 3 → Phase 3"],
    ["Phase 3", none, "Phase 2", "No impact: Phase 3 → Phase 2"],
    [2, none, 3, "Expected progress: 2 → 3"],
    ["phase 4", none, "PHASE 5", "Expected progress: phase 4 → PHASE 5"],
    ["Phase 6", none, "Phase 6", "Expected progress: Phase 6 → Phase 6"],
    ["Phase 2", "Phase 4", "Phase 3", "Limited progress: Phase 2 → Phase 3, short of Phase 4"],
    ["Phase 2", "Phase 4", "Phase 4", "Expected progress: Phase 2 → Phase 4, target Phase 4"],
    ["Phase 2", "Phase 4", "Phase 5", "Good progress: Phase 2 → Phase 5, target Phase 4"],
    ["Phase 2", none, "Phase 9", "Not judged: Phase 2 → Phase 9, not both are steps on Measures"],
  ]),
  ...of("P levels", [
    ["P4", none, "P6", "Expected progress: P4 → P6"],
    ["P3ii", none, "P4", "Expected progress: P3ii → P4"],
    ["P8", none, "P4", "No impact: P8 → P4"],
  ]),
  ...of("Book band", [["Red", none, "Blue", "Expected progress: Red → Blue"]]),
  ...of("Emerging, developing, secure", [
    ["Emerging", none, "Developing", "Expected progress: Emerging → Developing"],
    ["Developing", none, "Emerging", "No impact: Developing → Emerging"],
    ["Secure", none, "secure ", "Expected progress: Secure → secure "],
  ]),
  ...of("Independence", [
    ["Full support", none, "Prompts only", "Expected progress: Full support → Prompts only"],
  ]),
  // Set on Measures to "Low < Medium <High", and lower is better.
  ...of("Risk", [
    ["High", none, "Low", "Expected progress: High → Low"],
    ["Low", none, "High", "No impact: Low → High"],
    ["Low", none, "Low", "Expected progress: Low → Low"],
  ]),
  // A scale for which nobody listed steps.
  ...of("Our levels", [[1, none, 2, "Not judged: 1 → 2, not both are steps on Measures"]]),
];

const IN_WORDS = [
  ...of("Target met", [
    [none, none, "Met", "Expected progress: Met"],
    [none, none, "partly met", "Limited progress: partly met"],
    [none, none, "Not met", "No impact: Not met"],
    [none, none, "Exceeded", "Good progress: Exceeded"],
    [none, none, "Achieved", "Expected progress: Achieved"],
    [none, none, "Nearly", "Not judged: Nearly is not on Lists"],
    [none, none, none, "No evidence: ended without an exit"],
  ]),
  ...of("Progress judgement", [
    [none, none, -2, "No impact: -2"],
    [none, none, -1, "Limited progress: -1"],
    [none, none, 0, "Expected progress: 0"],
    [none, none, 1, "Good progress: 1"],
    [none, none, 2, "Good progress: 2"],
    [none, none, "+1", "Good progress: +1"],
    [none, none, "−2", "No impact: −2"],
    [none, none, 3, "Not judged: 3 is not on Lists"],
    [none, none, none, "No evidence: ended without an exit"],
  ]),
  ...of("Red, amber, green", [
    [none, none, "Red", "No impact: Red"],
    [none, none, "Amber", "Limited progress: Amber"],
    [none, none, "Green", "Expected progress: Green"],
    [none, none, "g", "Expected progress: g"],
    [none, none, "Really good", "Not judged: Really good is not on Lists"],
    ["Red", none, "Red", "No impact: Red → Red"],
    ["Red", none, "Amber", "Expected progress: Red → Amber"],
    ["Amber", none, "Amber", "Limited progress: Amber → Amber"],
    ["Amber", none, "Green", "Expected progress: Amber → Green"],
    ["Green", none, "Green", "Expected progress: Green → Green"],
    ["Green", none, "Amber", "No impact: Green → Amber"],
    ["Red", none, none, "No evidence: ended without an exit"],
  ]),
];

/** The school's own outcome comes before the numbers. */
const OUTCOMES: ImpactCase[] = [
  { outcome: "Met", impact: "Expected progress: outcome met" },
  { outcome: "Partly met", impact: "Limited progress: outcome partly met" },
  { outcome: "Not met", impact: "No impact: outcome not met" },
  {
    measure: "Sounds in 1 min",
    entry: 12,
    exit: 34,
    outcome: "Not met",
    impact: "No impact: 12 → 34, outcome not met",
  },
  {
    measure: "Sounds in 1 min",
    entry: 12,
    exit: 12,
    outcome: "Met",
    impact: "Expected progress: 12 → 12, outcome met",
  },
  { measure: "Wobble rating", entry: 3, outcome: "Met", impact: "Expected progress: outcome met" },
];

/** 9 of 24 sessions took place. */
const SELDOM: ImpactCase[] = [
  { entry: 12, exit: 12, impact: "Not a fair test: 9 of 24 sessions" },
  { entry: 12, exit: 9, impact: "Not a fair test: 9 of 24 sessions" },
  { entry: 12, target: 30, exit: 20, impact: "Not a fair test: 9 of 24 sessions" },
  { outcome: "Not met", impact: "Not a fair test: 9 of 24 sessions" },
  { entry: 12, exit: 20, impact: "Expected progress: 12 → 20" },
  { entry: 12, impact: "No evidence: ended without an exit" },
  { exit: 12, impact: "No baseline: no entry" },
].map((each) => ({ in: "Seldom", measure: "Sounds in 1 min", ...each }));

const YES = "Yes";
const NOT_YET = "Not yet";
const IN_CLASS: ImpactCase[] = [
  { seen: [YES, YES, YES, YES, YES], impact: "Expected progress: seen in class: yes" },
  { seen: [YES, NOT_YET], impact: "Expected progress: seen in class: yes" },
  { seen: ["Sometimes", NOT_YET], impact: "Limited progress: seen in class: in part" },
  { seen: ["Sometimes"], impact: "Expected progress: seen in class: yes" },
  { seen: [NOT_YET, NOT_YET], impact: "No impact: seen in class: not yet" },
  { seen: [YES], entry: 12, impact: "Expected progress: seen in class: yes" },
  { seen: [YES], entry: 12, exit: 12, impact: "Limited progress: 12 → 12, but seen in class" },
  { seen: [NOT_YET], entry: 12, exit: 12, impact: "No impact: 12 → 12" },
  { seen: [NOT_YET], entry: 12, exit: 20, impact: "Expected progress: 12 → 20, not yet in class" },
  { seen: [YES], outcome: "Not met", impact: "No impact: outcome not met" },
  { entry: 12, impact: "No evidence: ended without an exit" },
].map((each) => ({ measure: "Sounds in 1 min", ...each }));

const NOTHING_YET = "No baseline: no entry";
const OVER = "No evidence: ended without an exit";
/** Clocks: the last day of the year, New Year's Day, the leap day, and the day after it. */
const AS_TIME_GOES: ImpactCase[] = [
  { in: "Spring", entry: 12, impact: "" },
  { in: "Spring", impact: ["", "", NOTHING_YET, NOTHING_YET] },
  { in: "Spring", entry: 12, exit: 20, impact: "Expected progress: 12 → 20" },
  { in: "Leap", entry: 12, impact: ["", "", "", OVER] },
  { in: "Leap", impact: ["", "", NOTHING_YET, OVER] },
  { in: "Leap", exit: 12, impact: NOTHING_YET },
  { in: "Year end", entry: 12, impact: ["", OVER, OVER, OVER] },
  { in: "Year end", impact: [NOTHING_YET, OVER, OVER, OVER] },
  { in: "No dates", entry: 12, impact: "" },
  { in: "No dates", impact: NOTHING_YET },
  { in: "Spring", measure: "Target met", impact: "" },
  { in: "Leap", measure: "Target met", impact: ["", "", "", OVER] },
  { in: "Leap", measure: "Red, amber, green", entry: "Red", impact: ["", "", "", OVER] },
].map((each) => ({ measure: "Sounds in 1 min", ...each })) as ImpactCase[];

export const IMPACT_CASES: readonly ImpactCase[] = [
  ...SCORES,
  ...OUT_OF,
  ...LOWER_IS_BETTER,
  ...HIGHER_IS_BETTER,
  ...NOT_TOLD,
  ...TOLERANT,
  ...STANDARDISED,
  ...AGES,
  ...AGES_OVER_TIME,
  ...SCALES,
  ...IN_WORDS,
  ...OUTCOMES,
  ...SELDOM,
  ...IN_CLASS,
  ...AS_TIME_GOES,
];
