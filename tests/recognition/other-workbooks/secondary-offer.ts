import { inCell } from "./in-cell";
import { anyOf, bold, CI, CL, SEMH, SP, type OtherWorkbook } from "./other-workbook";

const one = anyOf<number | null>(1, null);
const some = (...who: string[]) => anyOf<string | null>(null, ...who);

/** A secondary school's offer: tiers down with areas across and a note row, key stages across, years down with tiers across. */
export const secondaryOffer: OtherWorkbook = {
  name: "a secondary school's offer",
  sheets: {
    "Ladder of support": {
      layout: "waveByArea",
      headerRows: [5],
      merges: ["A1:F1", "A6:A8", "A9:A10", "B8:F8"],
      rows: [
        [bold("KINGSMEAD ACADEMY – LADDER OF SUPPORT 2026/27")],
        ["SENDCo: Ms R Akhtar    Deputy: Mr P Lyle    v3 Oct 26"],
        ["Blue = bought in"],
        [],
        [
          "Level",
          "Cognition & Learning",
          "Communication & Interaction",
          "SEMH",
          "Sensory / Physical",
          "Attendance",
        ],
        [
          "Tier 1 Universal",
          "Knowledge organisers\nSeating plans",
          "Tutor time talk",
          "Form tutor check-ins (daily)",
          "Coloured overlays",
          "Punctuality report",
        ],
        [
          null,
          "Reading in form, 4 x 20 mins",
          "Key vocabulary on slides",
          null,
          "Laptop loan",
          null,
        ],
        [null, "Adaptive teaching CPD for all staff", null, null, null, null],
        [
          "Tier 2 Targeted",
          "Lexonik (Y7/8), 6 wks",
          "Talkabout gp of 6",
          "Mentoring (Mr Dune)",
          "Handwriting club Tues lunch",
          "Attendance panel",
        ],
        [
          null,
          "Fresh Start 5 x 45 mins; Hegarty support",
          null,
          "Zen Den – lunchtimes",
          "Touch typing",
          null,
        ],
        [
          "Tier 3 Specialist",
          "1:1 tuition w. specialist teacher",
          "SaLT 1 hr fortnightly",
          "Counselling, Weds, 50 mins",
          "Physio - in PE",
          "EWO",
        ],
        [],
        ["NB items in tier 3 need SENDCo approval."],
      ],
    },
    "By key stage": {
      layout: "yearColumns",
      headerRows: [2],
      rows: [
        ["Curriculum support"],
        [null, "KS3", "KS4", "Sixth form"],
        ["Literacy", "Accelerated Reader", "Functional skills English", "Study skills 1:1"],
        ["Numeracy", "Numeracy Ninjas, 10 mins daily", "Maths surgery", "GCSE resit class (3 hrs)"],
        ["Wellbeing", "Resilience group, 8 weeks", "Exam stress workshop", "n/a"],
      ],
    },
    "Year by tier": {
      layout: "yearColumns",
      headerRows: [1],
      rows: [
        ["Year", "Universal", "Universal Plus", "Targeted", "Specialist"],
        ["7", "Transition days", "Catch-up reading", "Nurture base (max 8)", "Key worker"],
        ["8", "Library lessons", "Paired reading with Y12", "Lego therapy", "-"],
        ["9", "Options support", "Homework club", "Girls on Board", "AP - 2 days a week"],
        ["10/11", "Exam skills", "Period 6", "Reader/scribe", "Hospital tuition"],
      ],
    },
  },
  provisions: [
    ...inCell(
      "Ladder of support!B6",
      { wave: 1, areaOfNeed: CL },
      "Knowledge organisers",
      "Seating plans",
    ),
    ...inCell("Ladder of support!C6", { wave: 1, areaOfNeed: CI }, "Tutor time talk"),
    ...inCell("Ladder of support!D6", { wave: 1, areaOfNeed: SEMH }, [
      anyOf("Form tutor check-ins (daily)", "Form tutor check-ins"),
      { sessionsPerWeek: 5, ledBy: some("Form tutor") },
    ]),
    ...inCell("Ladder of support!E6", { wave: 1, areaOfNeed: SP }, "Coloured overlays"),
    ...inCell(
      "Ladder of support!F6",
      { wave: 1, areaOfNeedText: "Attendance" },
      "Punctuality report",
    ),
    ...inCell("Ladder of support!B7", { wave: 1, areaOfNeed: CL }, [
      anyOf("Reading in form, 4 x 20 mins", "Reading in form"),
      { sessionsPerWeek: 4, minutesPerSession: 20 },
    ]),
    ...inCell("Ladder of support!C7", { wave: 1, areaOfNeed: CI }, "Key vocabulary on slides"),
    ...inCell("Ladder of support!E7", { wave: 1, areaOfNeed: SP }, "Laptop loan"),
    ...inCell("Ladder of support!B8", { wave: 1 }, "Adaptive teaching CPD for all staff"),
    ...inCell("Ladder of support!B9", { wave: 2, areaOfNeed: CL }, [
      anyOf("Lexonik (Y7/8), 6 wks", "Lexonik", "Lexonik (Y7/8)"),
      { yearGroups: ["Y7", "Y8"], weeks: 6 },
    ]),
    ...inCell("Ladder of support!C9", { wave: 2, areaOfNeed: CI }, [
      anyOf("Talkabout gp of 6", "Talkabout"),
      { groupSize: 6 },
    ]),
    ...inCell("Ladder of support!D9", { wave: 2, areaOfNeed: SEMH }, [
      anyOf("Mentoring (Mr Dune)", "Mentoring"),
      { ledBy: "Mr Dune" },
    ]),
    ...inCell("Ladder of support!E9", { wave: 2, areaOfNeed: SP }, [
      anyOf("Handwriting club Tues lunch", "Handwriting club"),
      { sessionsPerWeek: 1 },
    ]),
    ...inCell(
      "Ladder of support!F9",
      { wave: 2, areaOfNeedText: "Attendance" },
      "Attendance panel",
    ),
    ...inCell(
      "Ladder of support!B10",
      { wave: 2, areaOfNeed: CL },
      [
        anyOf("Fresh Start 5 x 45 mins", "Fresh Start"),
        { sessionsPerWeek: 5, minutesPerSession: 45 },
      ],
      "Hegarty support",
    ),
    ...inCell("Ladder of support!D10", { wave: 2, areaOfNeed: SEMH }, [
      anyOf("Zen Den – lunchtimes", "Zen Den"),
      { sessionsPerWeek: anyOf<number | null>(5, null) },
    ]),
    ...inCell("Ladder of support!E10", { wave: 2, areaOfNeed: SP }, "Touch typing"),
    ...inCell("Ladder of support!B11", { wave: 3, areaOfNeed: CL }, [
      anyOf("1:1 tuition w. specialist teacher", "1:1 tuition"),
      { groupSize: 1, adults: one, ledBy: "specialist teacher" },
    ]),
    ...inCell("Ladder of support!C11", { wave: 3, areaOfNeed: CI }, [
      anyOf("SaLT 1 hr fortnightly", "SaLT"),
      { sessionsPerWeek: 0.5, minutesPerSession: 60, ledBy: some("SaLT") },
    ]),
    ...inCell("Ladder of support!D11", { wave: 3, areaOfNeed: SEMH }, [
      anyOf("Counselling, Weds, 50 mins", "Counselling"),
      { sessionsPerWeek: 1, minutesPerSession: 50 },
    ]),
    ...inCell("Ladder of support!E11", { wave: 3, areaOfNeed: SP }, [
      "Physio - in PE",
      { ledBy: some("Physio") },
    ]),
    ...inCell("Ladder of support!F11", { wave: 3, areaOfNeedText: "Attendance" }, [
      "EWO",
      { ledBy: some("EWO") },
    ]),
    ...inCell(
      "By key stage!B3",
      { yearGroups: ["Y7", "Y8", "Y9"], areaOfNeed: anyOf<typeof CL | null>(CL, null) },
      "Accelerated Reader",
    ),
    ...inCell(
      "By key stage!C3",
      { yearGroups: ["Y10", "Y11"], areaOfNeed: anyOf<typeof CL | null>(CL, null) },
      "Functional skills English",
    ),
    ...inCell(
      "By key stage!D3",
      { yearGroups: ["Y12", "Y13"], areaOfNeed: anyOf<typeof CL | null>(CL, null) },
      ["Study skills 1:1", { groupSize: 1, adults: one }],
    ),
    ...inCell(
      "By key stage!B4",
      { yearGroups: ["Y7", "Y8", "Y9"], areaOfNeed: anyOf<typeof CL | null>(CL, null) },
      [
        anyOf("Numeracy Ninjas, 10 mins daily", "Numeracy Ninjas"),
        { sessionsPerWeek: 5, minutesPerSession: 10 },
      ],
    ),
    ...inCell(
      "By key stage!C4",
      { yearGroups: ["Y10", "Y11"], areaOfNeed: anyOf<typeof CL | null>(CL, null) },
      "Maths surgery",
    ),
    ...inCell(
      "By key stage!D4",
      { yearGroups: ["Y12", "Y13"], areaOfNeed: anyOf<typeof CL | null>(CL, null) },
      [
        anyOf("GCSE resit class (3 hrs)", "GCSE resit class"),
        { ambiguous: ["minutesPerSession", "minutesPerWeek"] },
      ],
    ),
    ...inCell(
      "By key stage!B5",
      { yearGroups: ["Y7", "Y8", "Y9"], areaOfNeed: anyOf<typeof SEMH | null>(SEMH, null) },
      [anyOf("Resilience group, 8 weeks", "Resilience group"), { weeks: 8 }],
    ),
    ...inCell(
      "By key stage!C5",
      { yearGroups: ["Y10", "Y11"], areaOfNeed: anyOf<typeof SEMH | null>(SEMH, null) },
      "Exam stress workshop",
    ),
    ...inCell("Year by tier!B2", { yearGroups: ["Y7"], wave: 1 }, "Transition days"),
    ...inCell("Year by tier!C2", { yearGroups: ["Y7"], wave: 2 }, "Catch-up reading"),
    ...inCell("Year by tier!D2", { yearGroups: ["Y7"], wave: 3 }, [
      anyOf("Nurture base (max 8)", "Nurture base"),
      { groupSize: anyOf<number | { min: number; max: number }>(8, { min: 1, max: 8 }) },
    ]),
    ...inCell("Year by tier!E2", { yearGroups: ["Y7"], wave: 4 }, [
      "Key worker",
      { ledBy: some("Key worker") },
    ]),
    ...inCell("Year by tier!B3", { yearGroups: ["Y8"], wave: 1 }, "Library lessons"),
    ...inCell("Year by tier!C3", { yearGroups: ["Y8"], wave: 2 }, [
      anyOf("Paired reading with Y12", "Paired reading"),
      { groupSize: anyOf<number | null>(null, 2), ledBy: some("Y12") },
    ]),
    ...inCell("Year by tier!D3", { yearGroups: ["Y8"], wave: 3 }, "Lego therapy"),
    ...inCell("Year by tier!B4", { yearGroups: ["Y9"], wave: 1 }, "Options support"),
    ...inCell("Year by tier!C4", { yearGroups: ["Y9"], wave: 2 }, "Homework club"),
    ...inCell("Year by tier!D4", { yearGroups: ["Y9"], wave: 3 }, "Girls on Board"),
    ...inCell("Year by tier!E4", { yearGroups: ["Y9"], wave: 4 }, [
      anyOf("AP - 2 days a week", "AP"),
      { sessionsPerWeek: 2 },
    ]),
    ...inCell("Year by tier!B5", { yearGroups: ["Y10", "Y11"], wave: 1 }, "Exam skills"),
    ...inCell("Year by tier!C5", { yearGroups: ["Y10", "Y11"], wave: 2 }, "Period 6"),
    ...inCell("Year by tier!D5", { yearGroups: ["Y10", "Y11"], wave: 3 }, "Reader/scribe"),
    ...inCell("Year by tier!E5", { yearGroups: ["Y10", "Y11"], wave: 4 }, "Hospital tuition"),
  ],
  unused: { "Ladder of support!A13": "note", "Ladder of support!A2": "banner" },
};
