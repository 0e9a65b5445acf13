import type { NumberOrRange } from "../../../src/domain/recognition-report";
import { typed } from "../../../src/recognition/notation/cell-text";
import {
  readDosage,
  readDosageText,
  readFrequency,
  readSessionLength,
  readWeeklyMinutes,
} from "../../../src/recognition/notation/dosage";
import { excel, number } from "./cells";

type Expected = [
  text: string,
  sessions: NumberOrRange | null,
  minutes: NumberOrRange | null,
  rest?: string,
];

/** domain.md §1.4: the attested strings, and those that are usual in schools. */
const PLAIN: Expected[] = [
  ["7 x 20 mins", 7, 20],
  ["10 x 10 mins", 10, 10],
  ["1 x 30mins every two weeks", 0.5, 30],
  ["1 x 30min weekly", 1, 30],
  ["5mins x5mornings with TA", 5, 5],
  ["20 to 30 minutes", null, { min: 20, max: 30 }],
  ["15/20 minutes", null, { min: 15, max: 20 }],
  ["3xweekly", 3, null],
  ["15 Minutes a Day", 5, 15],
  ["15 mins daily", 5, 15],
  ["60 mind /5 pupils", null, 60],
  ["10 X 2 mins", 10, 2],
  ["1:1 reading 10 mins", null, 10, "reading"],
  ["9.15-9.45 every morning", 5, 30],
  ["15mins each child x 3 terms x 36 pupils", null, 15, "each child x 36 pupils"],
  ["twice a week for an hour", 2, 60],
  ["5 afternoons per week", 5, null],
  ["1 day per week", 1, null],
  ["once per week", 1, null],
  ["once a fortnight", 0.5, null],
  ["3 x 20 mins", 3, 20],
  ["3x20", 3, 20],
  ["3 × 20 mins", 3, 20],
  ["30 mins x 3 per wk", 3, 30],
  ["x2", 2, null],
  ["2x wkly", 2, null],
  ["daily", 5, null],
  ["weekly", 1, null],
  ["fortnightly", 0.5, null],
  ["M/W/F", 3, null],
  ["Mon Wed Fri pm", 3, null, "pm"],
  ["AM x5", 5, null],
  ["½ hr", null, 30],
  ["1/2 hour", null, 30],
  ["1hr 15", null, 75],
  ["90'", null, 90],
  ["Mon-Thu 3.15-4.15", 4, 60],
  ["4 days @ 20 mins", 4, 20],
  ["5 mornings, 20 mins", 5, 20],
  ["3 x day, 10 mins", 15, 10],
  ["2 x 10 mins daily", 10, 10],
  ["1 x 40 mins fortnightly", 0.5, 40],
  ["fortnightly, 45 mins", 0.5, 45],
  ["2½ hrs daily", 5, 150],
  ["½ hr x 2", 2, 30],
  ["1 pm a week", 1, null],
  ["4 x wk, 15-20 mins", 4, { min: 15, max: 20 }],
  ["5 x lunch, 30 mins", 5, 30],
  ["every lunchtime", 5, null],
  ["Tue & Thu 45 mins", 2, 45],
  ["1 hour before school, Tues and Thurs", 2, 60, "before school"],
  ["1 x 45 mins, before school", 1, 45, "before school"],
  ["daily, in class", 5, null, "in class"],
  ["1 hour, once a week", 1, 60],
  ["weekly, 40 mins", 1, 40],
  ["Half an hour twice a week", 2, 30],
  ["three sessions of 20 minutes per week", 3, 20],
  ["Every Tuesday 2pm", 1, null, "2pm"],
  ["20 mins 4x per week", 4, 20],
  ["3 times per week, 20 minutes each", 3, 20],
  ["two half-hour sessions weekly", 2, 30],
  ["half a day per week", 1, null],
  ["Thursdays 2-3pm", 1, 60],
  ["60 mins (3 x 20)", 3, 20],
  ["10min daily x5", 5, 10],
  ["3 out of 5 days", 3, null],
  ["Once", 1, null],
  ["Mon p1 + Wed p3", 2, null, "p1 p3"],
  ["Tues pm & Thurs am", 2, null, "pm am"],
  ["Mon P1, Wed P3 and Fri P5", 3, null, "P1 P3 P5"],
  ["alt. Weds pm", 0.5, null, "pm"],
  ["alt weeks, 30 mins", 0.5, 30],
  ["Toe by Toe, 5 x 15 mins", 5, 15, "Toe by Toe"],
  [
    "1 x 45min session as part of MA group weekly- see attached timetable.",
    1,
    45,
    "as part of MA group see attached timetable",
  ],
];

describe("sessions and minutes as SENCOs write them", () => {
  it.each(PLAIN)("%s", (text, sessions, minutes, rest = "") => {
    const read = readDosageText(text);
    expect(read?.value).toMatchObject({ sessionsPerWeek: sessions, minutesPerSession: minutes });
    expect(read?.rest).toBe(rest);
    expect(read?.alternatives).toBeUndefined();
  });

  it("reads the same whatever the case and the spaces", () => {
    for (const [text] of PLAIN) {
      const loud = readDosageText(`  ${text.toUpperCase().replaceAll(" ", "  ")} `)?.value;
      const plain = readDosageText(text)?.value;
      expect({ ...loud, found: null }).toEqual({ ...plain, found: null });
    }
  });
});

describe("times that could honestly be two things", () => {
  const choices = (text: string): unknown[] =>
    (readDosageText(text)?.alternatives ?? []).map(({ value }) => [
      value.sessionsPerWeek,
      value.minutesPerSession,
    ]);

  it("5x2 x 15 mins: twice a day, two groups, or double sessions", () => {
    expect(choices("5x2 x 15 mins")).toEqual([
      [10, 15],
      [5, 15],
      [5, 30],
    ]);
  });

  it("5x2 x 10 mins is open too, although five twos are ten", () => {
    expect(choices("5x2 x 10 mins")).toEqual([
      [10, 10],
      [5, 10],
      [5, 20],
    ]);
  });

  it("50 mins or 35 mins are two lengths, and nothing says when which", () => {
    expect(choices("50 mins or 35 mins")).toHaveLength(3);
    expect(readDosage(typed("20 or 30 mins"))?.alternatives).toBeUndefined();
  });

  it("20.30 minutes is a slip for 20 to 30", () => {
    expect(choices("20.30 minutes")).toEqual([
      [null, { min: 20, max: 30 }],
      [null, 20.5],
    ]);
  });

  it("two or three times a week", () => {
    expect(choices("2-3 x wk, 20 mins")).toEqual([
      [{ min: 2, max: 3 }, 20],
      [2, 20],
      [3, 20],
    ]);
  });

  it("group and single sessions in one cell keep the minutes of the week", () => {
    const read = readDosageText("3 x 30 + 2 x 15 (1:1)");
    expect(choices("3 x 30 + 2 x 15 (1:1)")).toEqual([
      [5, 24],
      [3, 30],
      [2, 15],
    ]);
    expect(Number(read?.value.sessionsPerWeek) * Number(read?.value.minutesPerSession)).toBe(120);
  });

  it("two rhythms in one cell", () => {
    const text = "1 x 30mins every two weeks\n+ Phonics group 1 x 30min weekly";
    expect(choices(text)).toEqual([
      [1.5, 30],
      [0.5, 30],
      [1, 30],
    ]);
    expect(readDosageText(text)?.rest).toBe("Phonics group");
  });

  it("two lengths with a footnote", () => {
    expect(choices("50 minutes and 45 minutes**")).toEqual([
      [null, { min: 45, max: 50 }],
      [null, 50],
      [null, 45],
    ]);
  });

  it("30 minutes per week may be one session or a total", () => {
    expect(choices("30 minutes per week")).toEqual([
      [1, 30],
      [null, null],
    ]);
    expect(readDosageText("1:2 1h/wk for literacy")).toMatchObject({
      value: { minutesPerSession: 60, found: { adults: 1, groupSize: 2 } },
      rest: "for literacy",
    });
  });

  it("1.5 hrs per half term is no weekly time, and is kept as written", () => {
    const read = readDosageText("1.5 hrs per half term");
    expect(read).toMatchObject({
      value: { sessionsPerWeek: null, minutesPerSession: null },
      rest: "1.5 hrs per half term",
    });
    expect(choices("1.5 hrs per half term")).toEqual([
      [null, null],
      [1, 15],
    ]);
  });
});

describe("times that may be more than a week's", () => {
  it.each([
    ["phonics 20m x8", 8, null],
    ["12 x 1 hr sessions", null, 12],
    ["10 sessions weekly 45 mins", 1, 10],
  ])("asks whether %s counts a week or the block", (text, sessions, planned) => {
    const read = readDosageText(text);
    expect(read?.value).toMatchObject({ sessionsPerWeek: sessions, plannedSessions: planned });
    expect(read?.alternatives).toHaveLength(2);
  });

  it("knows the block from the week where both are said", () => {
    expect(readDosageText("10 sessions, 1 per week")?.value).toMatchObject({
      sessionsPerWeek: 1,
      plannedSessions: 10,
    });
  });

  it("does not take 25 hours for one session, nor 6 weekly for six a week", () => {
    expect(readDosageText("25 hours")?.value).toMatchObject({
      minutesPerWeek: 1500,
      minutesPerSession: null,
    });
    expect(readDosageText("6 weekly")).toMatchObject({
      value: { sessionsPerWeek: null },
      rest: "6 weekly",
    });
    expect(readDosageText("Wk A")).toBeNull();
  });

  it("keeps apart what each year has", () => {
    expect(readDosageText("Y3: 3 x 20, Y4: 2 x 30")).toMatchObject({
      value: { sessionsPerWeek: 5, minutesPerSession: 24 },
      rest: "Y3 Y4",
    });
    expect(readDosageText("Tue 30 mins, Thu 20 mins")?.alternatives?.[0]?.value).toMatchObject({
      sessionsPerWeek: 2,
      minutesPerSession: 25,
    });
  });
});

describe("what stands among the times", () => {
  it.each([
    [
      "7 x 20 mins guided activities TA or Class Teacher",
      { staff: "TA or Class Teacher" },
      "guided activities",
    ],
    ["5 x 30 mins LSA", { staff: "LSA" }, ""],
    ["ELSA 1:1 30 mins weekly", { staff: "ELSA", adults: 1, groupSize: 1 }, ""],
    ["2 x 20 mins in tutor time, 10 weeks", { staff: null, weeks: 10 }, "in tutor time"],
    ["1 x 50 mins weekly, 10 weeks", { weeks: 10 }, ""],
    ["3 x 20 mins gp of 4", { groupSize: 4 }, ""],
    ["S&L (sch and 1h HI teacher)", { staff: "HI teacher" }, "S&L sch"],
  ])("%s", (text, found, rest) => {
    const read = readDosageText(text);
    expect(read?.value.found).toMatchObject(found);
    expect(read?.rest).toBe(rest);
  });

  it("250 minutes per fortnight and 20 hours per week are totals", () => {
    expect(readDosageText("250 minutes per fortnight")?.value).toMatchObject({
      minutesPerWeek: 125,
      sessionsPerWeek: null,
    });
    expect(readDosageText("20 hours per week of individual support")?.value.minutesPerWeek).toBe(
      1200,
    );
  });

  it("counts the sessions of a block apart from those of a week", () => {
    expect(readDosageText("12 sessions")?.value).toMatchObject({
      plannedSessions: 12,
      sessionsPerWeek: null,
    });
    expect(readDosageText("T1/2 x1 visit")).toMatchObject({
      value: { plannedSessions: 1 },
      rest: "T1/2",
    });
    expect(readFrequency(typed("3 sessions"))?.value.sessionsPerWeek).toBe(3);
  });

  it.each([
    "half termly",
    "termly",
    "half-termly visit",
    "every 6 wks",
    "ad hoc",
    "as needed",
    "TBC",
    "N/A- Work differentiated as req.",
  ])("%s gives no weekly sessions, and stays in the notes", (text) => {
    const read = readDosageText(text);
    expect(read?.value).toMatchObject({
      sessionsPerWeek: null,
      minutesPerSession: null,
      minutesPerWeek: null,
    });
    expect(read?.rest).toBe(text);
  });

  it.each([
    ["30 mins fortnightly, 19 visits", 0.5, 30, 19],
    ["1 x 30 mins weekly (12 sessions)", 1, 30, 12],
    ["20 mins daily, 30 sessions", 5, 20, 30],
    ["50 mins weekly for 12 sessions", 1, 50, 12],
  ])("“%s” counts the sessions of the block", (text, sessionsPerWeek, minutes, plannedSessions) => {
    const read = readDosageText(text);
    expect(read?.value).toMatchObject({
      sessionsPerWeek,
      minutesPerSession: minutes,
      plannedSessions,
    });
    expect(read?.alternatives).toBeUndefined();
  });

  it.each(["Springboard 5", "Talk time", "Toe by Toe", "Power of 2", "Level 2"])(
    "%s says nothing about time",
    (name) => {
      expect(readDosageText(name)).toBeNull();
    },
  );
});

describe("columns with bare numbers", () => {
  it("reads 3 under a heading for sessions, and 20 under one for minutes", () => {
    expect(readFrequency(number(3))?.value.sessionsPerWeek).toBe(3);
    expect(readSessionLength(number(20))?.value.minutesPerSession).toBe(20);
    expect(readSessionLength(typed("30"))?.value.minutesPerSession).toBe(30);
    expect(readSessionLength(number(1.5), { unit: "hours" })?.value.minutesPerSession).toBe(90);
  });

  it("asks when a bare number could be either", () => {
    expect(readDosage(number(3))?.alternatives).toHaveLength(2);
    expect(readDosage(number(30))?.alternatives).toHaveLength(2);
    expect(
      readSessionLength(number(1))?.alternatives?.map(({ value }) => value.minutesPerSession),
    ).toEqual([60, 1]);
  });

  it("reads the minutes of a week in a grid", () => {
    expect(readWeeklyMinutes(number(60))?.value.minutesPerWeek).toBe(60);
    expect(readWeeklyMinutes(typed("60m"))?.value.minutesPerWeek).toBe(60);
    expect(readWeeklyMinutes(typed("1/2 hr"))?.value.minutesPerWeek).toBe(30);
    expect(readWeeklyMinutes(typed("3 x 20"))?.value).toMatchObject({
      sessionsPerWeek: 3,
      minutesPerSession: 20,
    });
    expect(readDosage(number(90), { perWeek: true })?.value.minutesPerWeek).toBe(90);
  });

  it("undoes what Excel made of 10-15, 2-3 and 0:30", () => {
    expect(readSessionLength(excel(42278, "Oct-15", "mmm-yy"))?.value.minutesPerSession).toEqual({
      min: 10,
      max: 15,
    });
    expect(readFrequency(excel(46083, "02-Mar", "d-mmm"))?.value.sessionsPerWeek).toEqual({
      min: 2,
      max: 3,
    });
    expect(readSessionLength(excel(0.5 / 24, "00:30", "h:mm"))?.value.minutesPerSession).toBe(30);
  });
});
