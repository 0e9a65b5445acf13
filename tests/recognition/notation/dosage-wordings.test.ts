import type { NumberOrRange } from "../../../src/domain/recognition-report";
import { readDosageText } from "../../../src/recognition/notation/dosage";

type Wording = [text: string, sessions: NumberOrRange | null, minutes: NumberOrRange | null];

const r = (min: number, max: number): NumberOrRange => ({ min, max });

/** How one school after another writes the same few things. */
const DAYS_AND_CLOCKS: Wording[] = [
  ["M T Th 20'", 3, 20],
  ["M, W, F 15 mins", 3, 15],
  ["Tu/Th 25m", 2, 25],
  ["T Th 20 mins", 2, 20],
  ["Mo/We/Fr, 10 mins", 3, 10],
  ["MWF 20 mins", 3, 20],
  ["Tu-Th 8.15-8.45", 3, 30],
  ["M-F, 10 mins", 5, 10],
  ["Mon+Wed+Fri 20 mins", 3, 20],
  ["Mon, Tues & Thurs - 20 mins", 3, 20],
  ["Monday to Thursday, 9-9.20", 4, 20],
  ["Mon-Fri 8.45-9", 5, 15],
  ["Mon – Wed 10 mins", 3, 10],
  ["Fri 11-12", 1, 60],
  ["Tuesdays 2-3", 1, 60],
  ["Weds 1.30 - 2.15pm", 1, 45],
  ["Tue & Thu 1:15-1:45", 2, 30],
  ["8.40 - 8.55 daily", 5, 15],
  ["daily 0845-0900", 5, 15],
  ["Thursday pm", 1, null],
  ["Every Wed afternoon", 1, null],
  ["every Monday and Wednesday, 30 mins", 2, 30],
  ["Mon am, Wed am: 20 mins", 2, 20],
  ["Tues + Fri a.m. 30m", 2, 30],
  ["Every other Friday, 40 mins", 0.5, 40],
  ["alternate Mondays, 1 hr", 0.5, 60],
  ["Fridays fortnightly 45 mins", 0.5, 45],
];

const WORDS: Wording[] = [
  ["20 min sessions, three times a week", 3, 20],
  ["2ce wkly, 30mins", 2, 30],
  ["20 mnis x 3", 3, 20],
  ["5x15 = 75 mins", 5, 15],
  ["5 x 15 (75 mins)", 5, 15],
  ["total 90 mins/wk (3 x 30)", 3, 30],
  ["60 mins total per week in 3 sessions", 3, 20],
  ["2x30 per f/night", 1, 30],
  ["half-hr x 2", 2, 30],
  ["TA 20 mins x3", 3, 20],
  ["Twice weekly (30m)", 2, 30],
  ["daily - 10 minutes", 5, 10],
  ["10m/day", 5, 10],
  ["10 mins per day", 5, 10],
  ["x3 p/w 15mins", 3, 15],
  ["3 p.w. x 15", 3, 15],
  ["3pw 20m", 3, 20],
  ["15 x 3", 3, 15],
  ["45 mins once a fortnight", 0.5, 45],
  ["once every 2 weeks for 30 mins", 0.5, 30],
  ["1 in 2 weeks, 40 mins", 0.5, 40],
  ["alternate weeks 30 mins", 0.5, 30],
  ["Every day before lunch for 15 min", 5, 15],
  ["4 times weekly for 20-25 mins", 4, r(20, 25)],
  ["quarter of an hour daily", 5, 15],
  ["three quarters of an hour on a Friday", 1, 45],
  ["¾ hr weekly", 1, 45],
  ["2 x per week, half an hour each", 2, 30],
  ["once a week 50mins", 1, 50],
  ["1x week 1 hr 10", 1, 70],
  ["2 mornings, 1 hour each", 2, 60],
  ["every morning at registration (20 mins)", 5, 20],
  ["Twice a day, 5 mins", 10, 5],
  ["2 x daily 10 mins", 10, 10],
  ["three x 20", 3, 20],
  ["2/wk 25m", 2, 25],
  ["2 per wk @ 25 mins", 2, 25],
  ["Weekly swim (1 hr)", 1, 60],
  ["25 minutes 4 days a week", 4, 25],
  ["per day: 2 x 10 mins", 10, 10],
  ["30mins+ x2", 2, 30],
  ["drop in every lunchtime", 5, null],
  ["weekly (Friday lunch, 35 mins)", 1, 35],
  ["once a week, 1.5 hrs", 1, 90],
  ["Tuesdays after school 1hr", 1, 60],
  ["5 times a week for ten minutes", 5, 10],
  ["five 10 minute sessions", 5, 10],
  ["Three 20 minute sessions a week", 3, 20],
  ["3 sessions/week, 30 mins", 3, 30],
  ["3 lots of 20 mins", 3, 20],
  ["20mins, 3x/week", 3, 20],
  ["20mins 3x wkly", 3, 20],
  ["3x wk (20m)", 3, 20],
  ["3 × weekly, 20 min", 3, 20],
  ["20 mins - 3 times a wk", 3, 20],
  ["20 minutes thrice weekly", 3, 20],
  ["4 afternoons x 45 mins", 4, 45],
  ["1 afternoon (2 hrs)", 1, 120],
  ["1 hr x 1", 1, 60],
  ["1 x hr", 1, 60],
  ["1 x weekly 30", 1, 30],
  ["1hr15 x 2", 2, 75],
  ["1h30 weekly", 1, 90],
  ["1 hr 30 mins once a week", 1, 90],
  ["1½ hours weekly", 1, 90],
  ["daily x 15 mins", 5, 15],
  ["Daily (10-15 mins)", 5, r(10, 15)],
  ["Daily, approx 10 mins", 5, 10],
  ["5 days 10 mins", 5, 10],
  ["5 days a week, 10 mins a day", 5, 10],
  ["10 mins each day", 5, 10],
  ["10 mins every a.m.", 5, 10],
  ["every am 15 mins", 5, 15],
  ["15 mins am", null, 15],
  ["assembly time daily", 5, null],
  ["1 session per week - 45 min", 1, 45],
  ["one session a week of 45 min", 1, 45],
  ["2 sessions weekly 30 mins each", 2, 30],
  ["2 x 30 min sessions per week", 2, 30],
  ["2x30min", 2, 30],
  ["2X30", 2, 30],
  ["2 x 30m weekly", 2, 30],
  ["30m x2", 2, 30],
  ["30 (x2)", 2, 30],
  ["2 (30 mins)", 2, 30],
  ["Weekly 1:1, 40 mins", 1, 40],
  ["1:1 daily 10m", 5, 10],
  ["5 x 15mins (am)", 5, 15],
  ["Wkly 45 mins", 1, 45],
  ["Wkly - 45", 1, 45],
  ["F/nightly 40 mins", 0.5, 40],
  ["bi weekly 30 mins", null, 30],
  ["monthly 1 hr", null, 60],
  ["½ day weekly", 1, null],
  ["a morning a week", 1, null],
  ["one afternoon per week", 1, null],
  ["3 mornings", 3, null],
  ["5 lunchtimes", 5, null],
  ["lunchtimes", 5, null],
  ["playtimes daily", 5, null],
];

describe("sessions and minutes in everybody's own words", () => {
  it.each([...DAYS_AND_CLOCKS, ...WORDS])("%s", (text, sessions, minutes) => {
    const read = readDosageText(text);
    expect(read?.value).toMatchObject({ sessionsPerWeek: sessions, minutesPerSession: minutes });
    expect(read?.alternatives).toBeUndefined();
  });
});

describe("a block that is called one", () => {
  it("is not so many sessions a week", () => {
    const read = readDosageText("SALT block, 6 x 45 mins");
    expect(read?.value).toMatchObject({ sessionsPerWeek: null, plannedSessions: 6 });
    expect(read?.alternatives).toHaveLength(2);
    expect(readDosageText("Block of 6 sessions, 45 mins")?.value.plannedSessions).toBe(6);
  });
});

describe("what is open in anybody's words", () => {
  const first = (text: string): unknown => {
    const read = readDosageText(text);
    expect(read?.alternatives?.length).toBeGreaterThan(1);
    return [read?.value.sessionsPerWeek, read?.value.minutesPerSession];
  };

  it("morning and afternoon daily may be ten sessions or five", () => {
    expect(first("AM & PM daily, 5 mins")).toEqual([10, 5]);
    expect(first("am and pm, daily 10 mins")).toEqual([10, 10]);
    expect(first("am/pm daily 10m")).toEqual([10, 10]);
  });

  it("three or four times a week", () => {
    expect(first("3-4 times a week 15 min")).toEqual([{ min: 3, max: 4 }, 15]);
    expect(first("2 or 3 x weekly, 20 mins")).toEqual([{ min: 2, max: 3 }, 20]);
    expect(first("2/3 times per week 20 mins")).toEqual([{ min: 2, max: 3 }, 20]);
  });

  it("five minutes a day and twenty on Friday", () => {
    expect(first("daily 5 mins + 20 mins Fri")).toEqual([6, 7.5]);
  });
});
