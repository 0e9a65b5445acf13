/** The last day of the year, New Year's Day, the leap day, and the day after it. */
export const CLOCKS = ["2027-12-31", "2028-01-01", "2028-02-29", "2028-03-01"] as const;

export type AtEachClock = readonly [string, string, string, string];

/** Due soon is 14 days, a review may be 7 days early, and reviews are every 6 school weeks. */
export interface ReviewCase {
  what: string;
  /** ISO dates, or words that are none. */
  date?: string;
  reviewed?: string;
  start?: string;
  end?: string;
  review: AtEachClock;
}

const only = (said: string): AtEachClock => [said, said, said, said];
const planned = (date: string, review: AtEachClock): ReviewCase => ({
  what: `planned for ${date}`,
  date,
  review,
});
const LATE = (amount: string) => `Overdue ${amount}`;
const SOON = "Due soon";
const PLANNED = "Planned";
const DONE = "Reviewed";

const PLANNED_DATES: ReviewCase[] = [
  planned("2027-12-30", [LATE("1 day"), LATE("2 days"), LATE("8 weeks"), LATE("8 weeks")]),
  planned("2027-12-31", [SOON, LATE("1 day"), LATE("8 weeks"), LATE("8 weeks")]),
  planned("2028-01-01", [SOON, SOON, LATE("8 weeks"), LATE("8 weeks")]),
  planned("2028-01-14", [SOON, SOON, LATE("6 weeks"), LATE("6 weeks")]),
  planned("2028-01-15", [PLANNED, SOON, LATE("6 weeks"), LATE("6 weeks")]),
  planned("2028-01-16", [PLANNED, PLANNED, LATE("6 weeks"), LATE("6 weeks")]),
  planned("2028-02-15", [PLANNED, PLANNED, LATE("2 weeks"), LATE("2 weeks")]),
  planned("2028-02-16", [PLANNED, PLANNED, LATE("1 week"), LATE("2 weeks")]),
  planned("2028-02-22", [PLANNED, PLANNED, LATE("1 week"), LATE("1 week")]),
  planned("2028-02-23", [PLANNED, PLANNED, LATE("6 days"), LATE("1 week")]),
  planned("2028-02-27", [PLANNED, PLANNED, LATE("2 days"), LATE("3 days")]),
  planned("2028-02-28", [PLANNED, PLANNED, LATE("1 day"), LATE("2 days")]),
  planned("2028-02-29", [PLANNED, PLANNED, SOON, LATE("1 day")]),
  planned("2028-03-01", [PLANNED, PLANNED, SOON, SOON]),
  planned("2028-03-14", [PLANNED, PLANNED, SOON, SOON]),
  planned("2028-03-15", [PLANNED, PLANNED, PLANNED, SOON]),
  planned("2028-03-16", only(PLANNED)),
  planned("2026-12-31", [LATE("52 weeks"), LATE("52 weeks"), LATE("60 weeks"), LATE("60 weeks")]),
  planned("2027-02-28", [LATE("43 weeks"), LATE("43 weeks"), LATE("52 weeks"), LATE("52 weeks")]),
  planned("2028-12-31", only(PLANNED)),
];

const HELD: ReviewCase[] = [
  {
    what: "held on its day: due again six school weeks on, 4 February",
    date: "2027-12-10",
    reviewed: "2027-12-10",
    review: [DONE, DONE, LATE("3 weeks"), LATE("3 weeks")],
  },
  {
    what: "held a week early, which still counts",
    date: "2027-12-10",
    reviewed: "2027-12-03",
    review: [DONE, DONE, LATE("4 weeks"), LATE("4 weeks")],
  },
  {
    what: "held eight days early, which is another review",
    date: "2027-12-10",
    reviewed: "2027-12-02",
    review: [LATE("3 weeks"), LATE("3 weeks"), LATE("11 weeks"), LATE("11 weeks")],
  },
  {
    what: "held on the last day of the year",
    date: "2027-12-31",
    reviewed: "2027-12-31",
    review: [DONE, DONE, LATE("2 weeks"), LATE("2 weeks")],
  },
  {
    what: "held on New Year's Day, which has not come on the day before",
    date: "2027-12-31",
    reviewed: "2028-01-01",
    review: [SOON, DONE, LATE("2 weeks"), LATE("2 weeks")],
  },
  {
    what: "held the day before New Year's Day, for which it was planned",
    date: "2028-01-01",
    reviewed: "2027-12-31",
    review: [DONE, DONE, LATE("2 weeks"), LATE("2 weeks")],
  },
  {
    what: "held on the leap day",
    date: "2028-02-29",
    reviewed: "2028-02-29",
    review: [PLANNED, PLANNED, DONE, DONE],
  },
  {
    what: "held late, on the day after the leap day",
    date: "2028-02-28",
    reviewed: "2028-03-01",
    review: [PLANNED, PLANNED, LATE("1 day"), DONE],
  },
  {
    what: "planned ten days after the last one",
    date: "2028-03-10",
    reviewed: "2028-02-29",
    review: [PLANNED, PLANNED, SOON, SOON],
  },
  {
    what: "held seven days before, on the leap day",
    date: "2028-03-07",
    reviewed: "2028-02-29",
    review: [PLANNED, PLANNED, DONE, DONE],
  },
  {
    what: "the next one planned after the last",
    date: "2028-02-29",
    reviewed: "2027-12-10",
    review: [PLANNED, PLANNED, SOON, LATE("1 day")],
  },
];

const BY_CADENCE: ReviewCase[] = [
  {
    what: "no date planned after 19 November: due by 14 January",
    reviewed: "2027-11-19",
    review: [SOON, SOON, LATE("6 weeks"), LATE("6 weeks")],
  },
  {
    what: "no date planned after 24 November: due by 21 January",
    reviewed: "2027-11-24",
    review: [DONE, DONE, LATE("5 weeks"), LATE("5 weeks")],
  },
  {
    what: "held on 5 January, which has not come: nobody has planned one",
    reviewed: "2028-01-05",
    review: ["No review date", "No review date", LATE("4 days"), LATE("5 days")],
  },
  {
    what: "held before the school weeks begin: plain weeks count",
    reviewed: "2027-05-07",
    review: [LATE("28 weeks"), LATE("28 weeks"), LATE("36 weeks"), LATE("36 weeks")],
  },
  {
    what: "held at the end of the last school year: the sixth week of the new one",
    reviewed: "2027-07-22",
    review: [LATE("12 weeks"), LATE("12 weeks"), LATE("20 weeks"), LATE("20 weeks")],
  },
];

const WITHOUT_DATE: ReviewCase[] = [
  { what: "nothing known", review: only("No review date") },
  {
    what: "running since September, and nobody planned one",
    start: "2027-09-06",
    review: only("No review date"),
  },
  { what: "planned in words", date: "after half-term", review: only("No review date") },
];

const ENDED: ReviewCase[] = [
  {
    what: "reviewed at its end: nothing more is due",
    date: "2027-12-17",
    reviewed: "2027-12-16",
    start: "2027-09-06",
    end: "2027-12-17",
    review: only(DONE),
  },
  {
    what: "ended and never reviewed",
    date: "2027-12-17",
    start: "2027-09-06",
    end: "2027-12-17",
    review: [LATE("2 weeks"), LATE("2 weeks"), LATE("10 weeks"), LATE("10 weeks")],
  },
  {
    what: "still running, reviewed once in October",
    date: "2027-10-22",
    reviewed: "2027-10-22",
    start: "2027-09-06",
    end: "2028-03-31",
    review: [LATE("3 weeks"), LATE("3 weeks"), LATE("11 weeks"), LATE("11 weeks")],
  },
  {
    what: "over before the next review would be due",
    date: "2028-01-21",
    reviewed: "2028-01-21",
    start: "2027-09-06",
    end: "2028-02-29",
    review: [PLANNED, PLANNED, DONE, DONE],
  },
];

export const REVIEW_CASES: readonly ReviewCase[] = [
  ...PLANNED_DATES,
  ...HELD,
  ...BY_CADENCE,
  ...WITHOUT_DATE,
  ...ENDED,
];

/** Annual reviews: due soon is 56 days; never later than twelve months after the last. */
export interface AnnualCase {
  what: string;
  status?: "K" | "N";
  date?: string;
  held?: string;
  state: AtEachClock;
}

export const ANNUAL_CASES: readonly AnnualCase[] = [
  { what: "none planned and none held", state: only("No review date") },
  {
    what: "planned for the leap day",
    date: "2028-02-29",
    state: [PLANNED, PLANNED, SOON, LATE("1 day")],
  },
  {
    what: "56 days before on the last day of the year",
    date: "2028-02-25",
    state: [SOON, SOON, LATE("4 days"), LATE("5 days")],
  },
  {
    what: "56 days before on New Year's Day",
    date: "2028-02-26",
    state: [PLANNED, SOON, LATE("3 days"), LATE("4 days")],
  },
  {
    what: "held on 1 March: a year later is 1 March",
    held: "2027-03-01",
    state: [DONE, DONE, SOON, SOON],
  },
  {
    what: "held on 28 February: a year later is 28 February, leap year or not",
    held: "2027-02-28",
    state: [DONE, DONE, LATE("1 day"), LATE("2 days")],
  },
  {
    what: "held on the leap day, as planned: a year later is 28 February",
    date: "2028-02-29",
    held: "2028-02-29",
    state: [PLANNED, PLANNED, DONE, DONE],
  },
  {
    what: "planned later than a year after the last one",
    date: "2028-03-20",
    held: "2027-02-01",
    state: [SOON, SOON, LATE("4 weeks"), LATE("4 weeks")],
  },
  {
    what: "held two days early",
    date: "2027-12-31",
    held: "2027-12-29",
    state: only(DONE),
  },
  {
    what: "overdue since the day before the last of the year",
    date: "2027-12-30",
    state: [LATE("1 day"), LATE("2 days"), LATE("8 weeks"), LATE("8 weeks")],
  },
  { what: "no plan, no annual review", status: "K", date: "2027-12-30", state: only("") },
  { what: "no SEN", status: "N", state: only("") },
];
