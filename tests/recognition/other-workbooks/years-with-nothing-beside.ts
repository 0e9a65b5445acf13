import { inCell } from "./in-cell";
import { anyOf, bold, CI, CL, SEMH, SP, type OtherWorkbook } from "./other-workbook";

const literacy = anyOf<typeof CL | null>(CL, null);
const one = anyOf<number | null>(1, null);

/** Year groups, mixed classes, key stages and secondary years across, with bands, nothing or areas at their left. */
export const yearsWithNothingBeside: OtherWorkbook = {
  name: "years across with nothing beside them",
  sheets: {
    Overview: {
      layout: "yearColumns",
      headerRows: [3],
      merges: ["A1:E1", "A4:E4", "A8:E8"],
      rows: [
        [bold("St Brannoc's RC: interventions Spring 2027")],
        [],
        [bold("EYFS"), bold("Yr 1"), bold("Yr 2"), bold("Yr 3 & 4"), bold("Yr 5/6")],
        [bold("WAVE 2")],
        [
          "WellComm groups",
          "Phonics tutoring 4 x 15 mins",
          "ELS catch up",
          "Rapid Reading",
          "SATs tutoring – Mr Ost",
        ],
        ["Fine motor gp (6)", null, "Numicon x3", "TTRS club", null],
        [null, null, "Lego club", "Lego club", "Lego club"],
        [bold("WAVE 3")],
        [
          "SALT 1:1 (Miss Ek)",
          "Beat Dyslexia",
          "Precision teaching",
          "Nessy 5 x 15",
          "Catch up Numeracy",
        ],
        ["n/a", "ELSA", "ELSA", "ELSA", "ELSA / counsellor"],
      ],
    },
    "By class": {
      layout: "yearColumns",
      headerRows: [2],
      rows: [
        ["Class", null, null, null, null],
        ["", "Robins (YR)", "Wrens (Y1/2)", "Owls Y3/4", "Hawks Y5 & 6"],
        ["C&I", "• Chatterbugs\n• BLAST", "Narrative therapy", "Word Aware gp", "Talk for Work"],
        [
          "C&L",
          "Drawing club",
          "Phonics Blast (daily, 10 mins)",
          "• Five Minute Box\n• Spellzone x2",
          "Booster: Tues & Thurs 8.15-8.45",
        ],
        [
          "SEMH",
          "Worry monsters",
          null,
          "Seasons for Growth (8 wks)",
          "Mental health first aid club",
        ],
        ["S/P", "Squiggle", "Gym Trail, TA", "Gym Trail (TA)", null],
      ],
    },
    "Key stages": {
      layout: "yearColumns",
      headerRows: [1],
      rows: [
        ["Tier", "KS1", "Lower KS2", "Upper KS2"],
        ["Universal", "Phonics every day", "Daily mile", "Daily mile"],
        [
          "Targeted",
          "Reading volunteers",
          "Reading volunteers",
          "Maths surgery - 2 x 30 mins, gps of 4",
        ],
        ["Specialist", "Outreach from Elm Bank", null, "Transition worker"],
      ],
    },
    "High school offer": {
      layout: "yearColumns",
      headerRows: [2],
      rows: [
        ["What is on offer when they leave us (from Ridgeway High)"],
        ["Area", "Year 7", "Year 8", "Year 9", "Y10 + Y11"],
        ["Literacy", "Fresh Start\nAccelerated Reader", "Fresh Start", null, "Access arrangements"],
        [
          "Social & emotional",
          "Buddy scheme",
          "Girls on Board",
          "Boxing mentoring (6 x 1 hr)",
          "Exam anxiety workshop",
        ],
      ],
    },
  },
  provisions: [
    ...inCell(
      "Overview!A5",
      { wave: 2, yearGroups: anyOf(["N1", "N2", "R"], ["R"]) },
      "WellComm groups",
    ),
    ...inCell("Overview!B5", { wave: 2, yearGroups: ["Y1"] }, [
      anyOf("Phonics tutoring 4 x 15 mins", "Phonics tutoring"),
      { sessionsPerWeek: 4, minutesPerSession: 15 },
    ]),
    ...inCell("Overview!C5", { wave: 2, yearGroups: ["Y2"] }, "ELS catch up"),
    ...inCell("Overview!D5", { wave: 2, yearGroups: ["Y3", "Y4"] }, "Rapid Reading"),
    ...inCell("Overview!E5", { wave: 2, yearGroups: ["Y5", "Y6"] }, [
      anyOf("SATs tutoring – Mr Ost", "SATs tutoring"),
      { ledBy: "Mr Ost" },
    ]),
    ...inCell("Overview!A6", { wave: 2, yearGroups: anyOf(["N1", "N2", "R"], ["R"]) }, [
      anyOf("Fine motor gp (6)", "Fine motor gp", "Fine motor"),
      { groupSize: 6 },
    ]),
    ...inCell("Overview!C6", { wave: 2, yearGroups: ["Y2"] }, [
      anyOf("Numicon x3", "Numicon"),
      { sessionsPerWeek: 3 },
    ]),
    ...inCell("Overview!D6", { wave: 2, yearGroups: ["Y3", "Y4"] }, "TTRS club"),
    ...inCell("Overview!C7", { wave: 2, yearGroups: ["Y2"] }, "Lego club"),
    ...inCell("Overview!D7", { wave: 2, yearGroups: ["Y3", "Y4"] }, "Lego club"),
    ...inCell("Overview!E7", { wave: 2, yearGroups: ["Y5", "Y6"] }, "Lego club"),
    ...inCell("Overview!A9", { wave: 3, yearGroups: anyOf(["N1", "N2", "R"], ["R"]) }, [
      anyOf("SALT 1:1 (Miss Ek)", "SALT 1:1", "SALT"),
      { ledBy: "Miss Ek", groupSize: 1, adults: one },
    ]),
    ...inCell("Overview!B9", { wave: 3, yearGroups: ["Y1"] }, "Beat Dyslexia"),
    ...inCell("Overview!C9", { wave: 3, yearGroups: ["Y2"] }, "Precision teaching"),
    ...inCell("Overview!D9", { wave: 3, yearGroups: ["Y3", "Y4"] }, [
      anyOf("Nessy 5 x 15", "Nessy"),
      { sessionsPerWeek: 5, minutesPerSession: 15 },
    ]),
    ...inCell("Overview!E9", { wave: 3, yearGroups: ["Y5", "Y6"] }, "Catch up Numeracy"),
    ...inCell("Overview!B10", { wave: 3, yearGroups: ["Y1"] }, "ELSA"),
    ...inCell("Overview!C10", { wave: 3, yearGroups: ["Y2"] }, "ELSA"),
    ...inCell("Overview!D10", { wave: 3, yearGroups: ["Y3", "Y4"] }, "ELSA"),
    ...inCell("Overview!E10", { wave: 3, yearGroups: ["Y5", "Y6"] }, [
      "ELSA / counsellor",
      { ledBy: anyOf<string | null>(null, "ELSA / counsellor", "counsellor") },
    ]),
    ...inCell(
      "By class!B3",
      { areaOfNeed: CI, yearGroups: ["R"], className: "Robins" },
      "Chatterbugs",
      "BLAST",
    ),
    ...inCell(
      "By class!C3",
      { areaOfNeed: CI, yearGroups: ["Y1", "Y2"], className: "Wrens" },
      "Narrative therapy",
    ),
    ...inCell(
      "By class!D3",
      { areaOfNeed: CI, yearGroups: ["Y3", "Y4"], className: "Owls" },
      "Word Aware gp",
    ),
    ...inCell(
      "By class!E3",
      { areaOfNeed: CI, yearGroups: ["Y5", "Y6"], className: "Hawks" },
      "Talk for Work",
    ),
    ...inCell(
      "By class!B4",
      { areaOfNeed: CL, yearGroups: ["R"], className: "Robins" },
      "Drawing club",
    ),
    ...inCell("By class!C4", { areaOfNeed: CL, yearGroups: ["Y1", "Y2"], className: "Wrens" }, [
      anyOf("Phonics Blast (daily, 10 mins)", "Phonics Blast"),
      { sessionsPerWeek: 5, minutesPerSession: 10 },
    ]),
    ...inCell(
      "By class!D4",
      { areaOfNeed: CL, yearGroups: ["Y3", "Y4"], className: "Owls" },
      "Five Minute Box",
      [anyOf("Spellzone x2", "Spellzone"), { sessionsPerWeek: 2 }],
    ),
    ...inCell("By class!E4", { areaOfNeed: CL, yearGroups: ["Y5", "Y6"], className: "Hawks" }, [
      anyOf("Booster: Tues & Thurs 8.15-8.45", "Booster"),
      { sessionsPerWeek: 2, minutesPerSession: 30 },
    ]),
    ...inCell(
      "By class!B5",
      { areaOfNeed: SEMH, yearGroups: ["R"], className: "Robins" },
      "Worry monsters",
    ),
    ...inCell("By class!D5", { areaOfNeed: SEMH, yearGroups: ["Y3", "Y4"], className: "Owls" }, [
      anyOf("Seasons for Growth (8 wks)", "Seasons for Growth"),
      { weeks: 8 },
    ]),
    ...inCell(
      "By class!E5",
      { areaOfNeed: SEMH, yearGroups: ["Y5", "Y6"], className: "Hawks" },
      "Mental health first aid club",
    ),
    ...inCell(
      "By class!B6",
      { areaOfNeed: SP, yearGroups: ["R"], className: "Robins" },
      "Squiggle",
    ),
    ...inCell("By class!C6", { areaOfNeed: SP, yearGroups: ["Y1", "Y2"], className: "Wrens" }, [
      anyOf("Gym Trail, TA", "Gym Trail"),
      { ledBy: "TA" },
    ]),
    ...inCell("By class!D6", { areaOfNeed: SP, yearGroups: ["Y3", "Y4"], className: "Owls" }, [
      anyOf("Gym Trail (TA)", "Gym Trail"),
      { ledBy: "TA" },
    ]),
    ...inCell("Key stages!B2", { wave: 1, yearGroups: ["Y1", "Y2"] }, [
      anyOf("Phonics every day", "Phonics"),
      { sessionsPerWeek: anyOf<number | null>(5) },
    ]),
    ...inCell("Key stages!C2", { wave: 1, yearGroups: ["Y3", "Y4"] }, [
      "Daily mile",
      { sessionsPerWeek: anyOf<number | null>(5, null) },
    ]),
    ...inCell("Key stages!D2", { wave: 1, yearGroups: ["Y5", "Y6"] }, [
      "Daily mile",
      { sessionsPerWeek: anyOf<number | null>(5, null) },
    ]),
    ...inCell("Key stages!B3", { wave: 2, yearGroups: ["Y1", "Y2"] }, [
      "Reading volunteers",
      { ledBy: anyOf<string | null>(null, "volunteers") },
    ]),
    ...inCell("Key stages!C3", { wave: 2, yearGroups: ["Y3", "Y4"] }, [
      "Reading volunteers",
      { ledBy: anyOf<string | null>(null, "volunteers") },
    ]),
    ...inCell("Key stages!D3", { wave: 2, yearGroups: ["Y5", "Y6"] }, [
      anyOf("Maths surgery - 2 x 30 mins, gps of 4", "Maths surgery"),
      { sessionsPerWeek: 2, minutesPerSession: 30, groupSize: 4 },
    ]),
    ...inCell("Key stages!B4", { wave: 3, yearGroups: ["Y1", "Y2"] }, "Outreach from Elm Bank"),
    ...inCell("Key stages!D4", { wave: 3, yearGroups: ["Y5", "Y6"] }, [
      "Transition worker",
      { ledBy: anyOf<string | null>(null, "Transition worker") },
    ]),
    ...inCell(
      "High school offer!B3",
      { areaOfNeed: literacy, yearGroups: ["Y7"] },
      "Fresh Start",
      "Accelerated Reader",
    ),
    ...inCell("High school offer!C3", { areaOfNeed: literacy, yearGroups: ["Y8"] }, "Fresh Start"),
    ...inCell(
      "High school offer!E3",
      { areaOfNeed: literacy, yearGroups: ["Y10", "Y11"] },
      "Access arrangements",
    ),
    ...inCell("High school offer!B4", { areaOfNeed: SEMH, yearGroups: ["Y7"] }, "Buddy scheme"),
    ...inCell("High school offer!C4", { areaOfNeed: SEMH, yearGroups: ["Y8"] }, "Girls on Board"),
    ...inCell("High school offer!D4", { areaOfNeed: SEMH, yearGroups: ["Y9"] }, [
      anyOf("Boxing mentoring (6 x 1 hr)", "Boxing mentoring"),
      { ambiguous: ["sessionsPerWeek", "weeks", "minutesPerSession", "plannedSessions"] },
    ]),
    ...inCell(
      "High school offer!E4",
      { areaOfNeed: SEMH, yearGroups: ["Y10", "Y11"] },
      "Exam anxiety workshop",
    ),
  ],
};
