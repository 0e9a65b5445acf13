import type { ProvisionLine } from "../../../src/domain/recognition-report";
import {
  anyOf,
  CI,
  CL,
  day,
  rangeAsDate,
  ratioAsTime,
  SEMH,
  SP,
  type Entry,
} from "../other-workbooks/other-workbook";

type OneOf<T> = T | { anyOf: T[] };
export type Said = { [F in keyof ProvisionLine]?: OneOf<ProvisionLine[F]> };

/** A cell as schools write it, and what it states by itself under its header. */
export interface StatedCell {
  cell: Entry;
  says: Said;
}

/** A kind of column: the headers that schools give it, and cells that may stand below any of them. */
export interface StatedColumn {
  headers: readonly string[];
  cells: readonly StatedCell[];
}

const says = (cell: Entry, said: Said): StatedCell => ({ cell, says: said });
const each = (texts: readonly string[], said: (text: string) => Said): StatedCell[] =>
  texts.map((text) => says(text, said(text)));

const dose = (sessionsPerWeek: number, minutesPerSession: number): Said => ({
  sessionsPerWeek,
  minutesPerSession,
});
const years = (...yearGroups: string[]): Said => ({ yearGroups });
const scores = (field: "entry" | "target" | "exit", texts: readonly string[]): StatedCell[] =>
  each(texts, (text) => ({ [field]: text }));

export const PROVISION_NAMES = [
  "Toe by Toe", "Precision Teaching", "Read Write Inc. catch-up", "Lego Therapy", "Nessy", "Talk Boost",
  "Talking Partners", "Colourful Semantics", "Word Aware group", "Zones of Regulation", "ELSA", "Drawing and Talking",
  "Time to Talk", "Socially Speaking", "Nurture group", "Sensory circuits", "Fine motor group", "Write from the Start",
  "Handwriting club", "Touch typing", "Numicon Breaking Barriers", "Plus 1", "Power of 2", "1stClass@Number",
  "Catch Up Literacy", "Accelread Accelwrite", "Paired reading", "Reading Recovery", "Project X Code", "Rapid Phonics",
  "Speech and language targets", "Attention Autism", "Intensive Interaction", "Social stories", "Workstation",
  "Mentoring", "Lunch club", "Forest school", "Draw on emotions", "Clever Fingers", "Jump Ahead", "Gym Trail",
  "Makaton group", "Dyslexia support", "Spelling group", "Maths booster", "Phonics booster", "Pre-teaching vocabulary",
  "Circle of Friends", "Anger management", "Bereavement support", "Play therapy", "Counselling", "Mindfulness group",
] as const; // prettier-ignore

export const COLUMNS = {
  yearGroups: {
    headers: ["YEAR GROUP", "Year", "Yr", "YG", "NCY", "Year group(s)", "Yr Gp", "Cohort", "Which year?", "Yr/Class", "Yaer group", "Year\nGroup", "Key stage / year"],
    cells: [
      ...[1, 2, 3, 4, 5, 6].flatMap((year) => [
        says(`Y${year}`, years(`Y${year}`)),
        says(`Year ${year}`, years(`Y${year}`)),
        says(`Yr ${year}`, years(`Y${year}`)),
      ]),
      ...["R", "Rec", "Reception", "FS2", "YR"].map((text) => says(text, years("R"))),
      says("KS2", years("Y3", "Y4", "Y5", "Y6")),
      says("KS1", years("Y1", "Y2")),
      says("Y3/4", years("Y3", "Y4")),
      says("Years 5 & 6", years("Y5", "Y6")),
      says("Y1-3", years("Y1", "Y2", "Y3")),
      says("Y4, Y5", years("Y4", "Y5")),
      says("LKS2", years("Y3", "Y4")),
    ],
  },
  areaOfNeed: {
    headers: ["Area of Need", "Area of need (CoP)", "Need", "Category", "Strand", "Broad area of need", "Area of\nneed", "Aera of need", "Main area of need", "Broad area", "SEND Broad Area", "area of concern", "Need type", "Area", "Area of SEND"],
    cells: [
      ...each(["Cognition & Learning", "C&L", "Cognition and learning", "C & L"], () => ({ areaOfNeed: CL })),
      ...each(["Communication and Interaction", "C&I", "Comm & Int", "C and I"], () => ({ areaOfNeed: CI })),
      ...each(["SEMH", "Social, Emotional and Mental Health", "Social & Emotional"], () => ({ areaOfNeed: SEMH })),
      ...each(["Sensory and/or Physical", "S&P", "Physical/Sensory", "Sensory & Physical"], () => ({ areaOfNeed: SP })),
    ],
  },
  wave: {
    headers: ["Wave", "WAVE", "Level", "Stage", "Tier", "Wave 1/2/3", "Wave/Tier", "Wave of support", "Which wave?", "Wave no."],
    cells: ([1, 2, 3] as const).flatMap((wave) => [
      says(wave, { wave }),
      says(`W${wave}`, { wave }),
      says(`Wave ${wave}`, { wave }),
    ]),
  },
  tier: {
    headers: ["Level of support", "Tier", "Level of provision", "Graduated response", "Wave"],
    cells: [says("Universal", { wave: 1 }), says("Targeted", { wave: 2 }), says("Specialist", { wave: 3 })],
  },
  className: {
    headers: ["Class", "Class base", "Class name"],
    cells: each(["Oak", "Willow", "Ash class", "Birch", "Hazel"], (text) => ({ className: anyOf(text, text.replace(" class", "")) })),
  },
  pupils: {
    headers: ["Pupils", "Children", "Pupil names", "Pupil Initals", "Who is it for?", "Aimed at", "Initials", "Students", "CYP", "Child(ren)", "Names", "Pupils involved", "Who for?", "Target pupils", "Group members", "Children in the group", "Pupil(s)"],
    cells: [
      says("AB, CD and EF", { pupils: ["AB", "CD", "EF"] }),
      says("JW, KL", { pupils: ["JW", "KL"] }),
      says("TR & MS", { pupils: ["TR", "MS"] }),
      says("HG", { pupils: ["HG"] }),
      says("Ada B, Noah K, Isla P", { pupils: ["Ada B", "Noah K", "Isla P"] }),
      says("Maya; Theo; Zac", { pupils: ["Maya", "Theo", "Zac"] }),
      says("Ruby Hart\nSam Dean", { pupils: ["Ruby Hart", "Sam Dean"] }),
      says("Leo, Mia and Eve", { pupils: ["Leo", "Mia", "Eve"] }),
      says("Orla M / Finn T", { pupils: ["Orla M", "Finn T"] }),
      says("A.B., C.D.", { pupils: anyOf(["A.B.", "C.D."], ["A.B", "C.D"]) }),
    ],
  },
  ledBy: {
    headers: ["Staff", "Delivered by", "Resource", "Personnel", "Key adult", "Delivered  by:", "Delivred by", "Staff member", "Run by", "Led by", "Who?", "Staffing", "Adult", "By whom?", "Person delivering", "Adult leading", "Who delivers?"],
    cells: each(
      ["TA", "HLTA", "Mrs Patel", "TA (JB)", "SENCo", "ELSA", "Class teacher", "CT", "Miss Ford", "TA/CT", "Mr Obi", "SaLT", "LSA", "EP", "OT", "Learning mentor", "Mrs Hill (HLTA)"],
      (text) => ({ ledBy: text }),
    ),
  },
  groupSize: {
    headers: ["Group size", "Number in Group", "Gp size", "Pupils per group", "Group\nsize", "Max group size", "No. in group", "size of group", "No. of children", "No. of pupils", "Size of gp", "How many pupils?", "Capacity"],
    cells: [
      ...[1, 2, 3, 4, 5, 6, 8].map((size) => says(size, { groupSize: size })),
      says("4-6", { groupSize: { min: 4, max: 6 } }),
      says("6 to 8", { groupSize: { min: 6, max: 8 } }),
      says("gp of 4", { groupSize: 4 }),
      says("group of 6", { groupSize: 6 }),
      says("3 children", { groupSize: 3 }),
      says("4-6 children", { groupSize: { min: 4, max: 6 } }),
      says("paired", { groupSize: 2 }),
      says("individual", { groupSize: 1 }),
      says(rangeAsDate(4, 6), { groupSize: { min: 4, max: 6 } }),
      says(rangeAsDate(2, 3), { groupSize: { min: 2, max: 3 } }),
      says("up to 6", { groupSize: anyOf<ProvisionLine["groupSize"]>(6, { min: 1, max: 6 }) }),
    ],
  },
  ratio: {
    headers: ["Ratio", "Adult:pupil ratio", "Staff:pupil ratio", "1:1/group", "Ratio (adult:child)"],
    cells: [
      ...([[1, 1], [1, 2], [1, 3], [1, 4], [1, 5], [1, 6], [2, 8]] as const).flatMap(([adults, groupSize]) => [
        says(`${adults}:${groupSize}`, { adults, groupSize }),
        says(ratioAsTime(adults, groupSize), { adults, groupSize }),
      ]),
      says("1-4", { groupSize: anyOf<ProvisionLine["groupSize"]>(4, { min: 1, max: 4 }), adults: anyOf<ProvisionLine["adults"]>(1, null) }),
      says("small group", {}),
      says("whole class", {}),
    ],
  },
  dosage: {
    headers: ["Frequency", "Frequency and duration", "Time", "Time?", "When?", "Sessions", "Amount of time", "How often and how long?", "Freqency", "Times", "Frequency and\nduration of sessions", "Time/frequency", "How often?", "Dosage", "Time allocated", "Frequency & length", "How often / how long?", "Frequency/Duration", "Timing"],
    cells: [
      says("3 x 20 mins", dose(3, 20)), says("2x30", dose(2, 30)), says("30 mins x 3 per wk", dose(3, 30)),
      says("daily 10 mins", dose(5, 10)), says("15 mins daily", dose(5, 15)), says("Weekly, 1 hour", dose(1, 60)),
      says("weekly 40 mins", dose(1, 40)), says("1hr 15 weekly", dose(1, 75)), says("½ hr x 2", dose(2, 30)),
      says("M/W/F 15 mins", dose(3, 15)), says("Mon & Thu 25 mins", dose(2, 25)), says("fortnightly, 45 mins", dose(0.5, 45)),
      says("1 x 40 mins fortnightly", dose(0.5, 40)), says("AM x5, 15 mins", dose(5, 15)), says("5 mornings, 20 mins", dose(5, 20)),
      says("9.00-9.15 every morning", dose(5, 15)), says("2x wkly 20 mins", dose(2, 20)), says("twice a week for 30 minutes", dose(2, 30)),
      says("15 Minutes a Day", dose(5, 15)), says("3 times a week, 20 minutes", dose(3, 20)), says("1 x 30min weekly", dose(1, 30)),
      says("20 mins x 4", dose(4, 20)), says("four 15 minute sessions a week", dose(4, 15)), says("1 hr per week", dose(1, 60)),
      says("Tue pm 45 mins", dose(1, 45)), says("every day for 10 mins", dose(5, 10)), says("2 x weekly (25 mins)", dose(2, 25)),
      says("once a week - 50 mins", dose(1, 50)), says("10 min daily", dose(5, 10)), says("3 x 20m", dose(3, 20)),
      says("4 x wk, 15-20 mins", { sessionsPerWeek: 4, minutesPerSession: { min: 15, max: 20 } }),
      says("weekly", { sessionsPerWeek: 1 }), says("Daily", { sessionsPerWeek: 5 }), says("3xweekly", { sessionsPerWeek: 3 }),
      says("fortnightly", { sessionsPerWeek: 0.5 }), says("twice weekly", { sessionsPerWeek: 2 }), says("as needed", {}),
    ],
  },
  sessionsPerWeek: {
    headers: ["Frequency per week", "Number per week", "Sessions/wk", "Times per week", "x per week", "Sessions per week", "No. of sessions per week", "How many times a week?"],
    cells: [
      ...[1, 2, 3, 4, 5, 0.5].map((count) => says(count, { sessionsPerWeek: count })),
      says("3", { sessionsPerWeek: 3 }), says("x2", { sessionsPerWeek: 2 }), says("daily", { sessionsPerWeek: 5 }),
      says("twice", { sessionsPerWeek: 2 }), says("2-3", { sessionsPerWeek: { min: 2, max: 3 } }), says("once", { sessionsPerWeek: 1 }),
    ],
  },
  minutesPerSession: {
    headers: ["Session length", "Length of Sessions", "Duration", "Time (mins)", "Length", "Duration of session", "Mins per session", "Session time", "Mins", "Minutes", "Minutes per session", "Length of session (mins)", "Time per session", "How long?"],
    cells: [
      ...[10, 15, 20, 25, 30, 45, 60].map((minutes) => says(minutes, { minutesPerSession: minutes })),
      says("20 mins", { minutesPerSession: 20 }), says("30m", { minutesPerSession: 30 }), says("½ hr", { minutesPerSession: 30 }),
      says("1 hour", { minutesPerSession: 60 }), says("45 minutes", { minutesPerSession: 45 }), says("1hr 15", { minutesPerSession: 75 }),
      says("15-20 mins", { minutesPerSession: { min: 15, max: 20 } }), says("20 to 30 minutes", { minutesPerSession: { min: 20, max: 30 } }),
      says("1/2 hour", { minutesPerSession: 30 }), says("90'", { minutesPerSession: 90 }),
    ],
  },
  weeks: {
    headers: ["No of weeks", "Number of weeks", "Duration", "Duration (weeks)", "How many weeks?", "Length of block", "Duration of intervention", "Wks", "NO OF WEEKS TO RUN", "Length of intervention", "Length (weeks)", "Weeks", "Block length"],
    cells: [
      ...[6, 8, 10, 12, 20].flatMap((weeks) => [says(weeks, { weeks }), says(`${weeks} wks`, { weeks }), says(`${weeks} weeks`, { weeks })]),
      says("12-16 weeks", { weeks: { min: 12, max: 16 } }), says("16 weeks (3 modules)", { weeks: 16 }),
    ],
  },
  term: {
    headers: ["Term", "TERM", "Term(s)", "Which term?", "When (term)", "Half term"],
    cells: [
      ...["Aut 1", "Au1", "Autumn 1"].map((text) => says(text, { term: "Autumn 1" })),
      says("Aut 2", { term: "Autumn 2" }), says("Spr1", { term: "Spring 1" }), says("Spring 2", { term: "Spring 2" }),
      says("Sum 1", { term: "Summer 1" }), says("Summer 2", { term: "Summer 2" }),
      says("Autumn Term", { term: "Autumn" }), says("Spring term", { term: "Spring" }), says("All year", { term: "All year" }),
    ],
  },
  startDate: {
    headers: ["Start date", "Start", "Date started", "Began", "From", "Started"],
    cells: [
      says(day("2026-09-07"), { startDate: "2026-09-07" }), says(day("2026-09-14", "d mmm yy"), { startDate: "2026-09-14" }),
      says("03/11/2026", { startDate: "2026-11-03" }), says("21.9.26", { startDate: "2026-09-21" }), says("3rd Nov", { startDate: "2026-11-03" }),
      says("2nd November 2026", { startDate: "2026-11-02" }), says("14 Sept", { startDate: "2026-09-14" }), says("w/b 2/11/26", { startDate: "2026-11-02" }),
    ],
  },
  endDate: {
    headers: ["End date", "End", "Finish", "To", "Date ended", "Finishes"],
    cells: [
      says(day("2026-12-18"), { endDate: "2026-12-18" }), says(day("2027-02-12", "d mmm yy"), { endDate: "2027-02-12" }),
      says("25/03/2027", { endDate: "2027-03-25" }), says("18.12.26", { endDate: "2026-12-18" }), says("12th Feb", { endDate: "2027-02-12" }),
      says("21 July 2027", { endDate: "2027-07-21" }),
    ],
  },
  reviewDate: {
    headers: ["Review date", "Date for review", "Review due", "Reveiw date", "Date to be reviewed", "Review\ndate", "When reviewed?", "Next review date", "Next review", "Date of review", "To be reviewed", "Review by", "Review"],
    cells: [
      says(day("2026-12-11"), { reviewDate: "2026-12-11" }), says("18/12/2026", { reviewDate: "2026-12-18" }), says("29.1.27", { reviewDate: "2027-01-29" }),
      says("5th Feb", { reviewDate: "2027-02-05" }), says("w/b 7/12/26", { reviewDate: "2026-12-07" }), says(day("2027-03-19", "ddd d mmm"), { reviewDate: "2027-03-19" }),
    ],
  },
  measure: {
    headers: ["Measure", "Assessment", "Assessment tool", "Tracking", "Progress measure", "What is measured?", "Tool", "How measured?", "Assessment used", "Method of tracking", "Test", "Assessment name"],
    cells: each(["YARC", "Salford", "SDQ", "Phonics screening", "NGRT", "Boxall", "Sandwell", "PhAB", "WellComm", "Teacher assessment"], (text) => ({ measure: text })),
  },
  entry: {
    headers: ["Baseline", "Entry", "Pre", "Before", "Entry\ndata", "Pre score", "Base line", "Baseline data", "Entry data", "Entry level", "Pre-test score", "Starting point", "On entry", "Baseline score", "Start score"],
    cells: [
      ...scores("entry", ["SS 82", "RA 6:04", "6y4m", "12/20", "P6", "2c", "WTS", "45%", "Phase 3", "18 words"]),
      ...[82, 14, 31].map((score) => says(score, { entry: String(score) })),
    ],
  },
  target: {
    headers: ["Target", "Intended Outcome", "Aim", "Outcome wanted", "Desired outcome", "Expected outcomes", "Targets", "Expected outcome", "Success criteria", "Objective", "SMART target", "Target score"],
    cells: scores("target", ["SS 88", "RA 7:00", "Read 45 of the first 100 words", "To join a group of 4 for 10 minutes", "18/20", "Phase 5", "To ask for help when stuck"]),
  },
  exit: {
    headers: ["Exit", "Exit data", "Post", "After", "Exit\ndata", "Post score", "Latest score", "Final score", "End of block score", "Exit level", "Post-test score", "End point", "On exit", "Exit score", "End score"],
    cells: [
      ...scores("exit", ["SS 91", "RA 7:01", "6y11m", "17/20", "P8", "1b", "EXS", "70%", "Phase 5", "41 words"]),
      ...[90, 22, 19].map((score) => says(score, { exit: String(score) })),
      says(null, {}),
    ],
  },
  outcome: {
    headers: ["Impact", "Review outcome", "Outcome", "RAG / outcome", "Outcome achieved?", "Has target been met?", "Was it met?", "Outcome of review", "Target met?", "Met?", "Impact (met/not met)"],
    cells: [
      ...each(["Met", "Fully met", "MET"], () => ({ outcome: "met" })),
      ...each(["Partly met", "Partially met", "PM"], () => ({ outcome: "partlyMet" })),
      ...each(["Not met", "NM", "not met"], () => ({ outcome: "notMet" })),
      says(null, {}),
    ],
  },
  cost: {
    headers: ["Cost", "Cost (£)", "Cost £", "£", "Overall cost", "Yearly cost", "Cost of provision", "Total cost", "Annual cost", "£ Cost of intervention", "Cost per annum"],
    cells: [
      ...[120, 450.5, 1280, 36].map((pounds) => says({ value: pounds, format: '"£"#,##0.00' }, { cost: pounds })),
      says("£75", { cost: 75 }), says("£1,250.00", { cost: 1250 }), says("25% of salary", { costText: "25% of salary" }), says(310, { cost: 310 }),
    ],
  },
  fundingSource: {
    headers: ["Funding", "Funding source", "Budget", "How funded?", "Funded by", "Source of funding", "Paid from", "Funding stream", "Funded from", "Funding sources"],
    cells: each(["PP", "Notional SEN", "Top-up", "HNF", "School budget", "Pupil Premium"], (text) => ({ fundingSource: text })),
  },
  plannedSessions: {
    headers: ["Sessions planned", "Planned sessions", "No. of sessions planned"],
    cells: [12, 18, 24, 30].map((sessions) => says(sessions, { plannedSessions: sessions })),
  },
  deliveredSessions: {
    headers: ["Sessions delivered", "Delivered", "Sessions that actually happened", "Sessions attended"],
    cells: [8, 10, 11, 12].map((sessions) => says(sessions, { deliveredSessions: sessions })),
  },
  notes: {
    headers: ["Notes", "Comments", "Any other notes", "Further comments"],
    cells: each(["Needs the quiet room", "Mum very pleased", "Swap with Ash class if hall in use", "see file", "Resources in cupboard B", "Attendance poor in October"], () => ({})),
  },
} as const satisfies Record<string, StatedColumn>; // prettier-ignore

export type ColumnKind = keyof typeof COLUMNS;
