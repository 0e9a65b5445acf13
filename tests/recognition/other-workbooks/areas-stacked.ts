import { inCell } from "./in-cell";
import { anyOf, bold, CI, CL, SEMH, SP, type OtherWorkbook } from "./other-workbook";

const one = anyOf<number | null>(1, null);

/** A block for each area with whole class, group and individual across; four levels with authority names; and headings with bullets under them. */
export const areasStacked: OtherWorkbook = {
  name: "areas stacked on one sheet",
  sheets: {
    "What we provide": {
      layout: "waveByArea",
      headerRows: [4, 10, 15],
      merges: ["A1:C1", "A3:C3", "A9:C9", "A14:C14"],
      rows: [
        [bold("Hollins Primary: what we provide")],
        [],
        [bold("Communication and Interaction")],
        [bold("Whole class"), bold("Small group"), bold("Individual")],
        ["Task boards", "Time to Talk (KS1)", "SALT targets 3 x 10 mins (LSA)"],
        ["Visual supports", "Socially Speaking – Y5/6", "Social stories as req."],
        ["Key word lists", null, "Comic strip conversations"],
        [],
        [bold("Cognition and Learning")],
        [bold("Whole class"), bold("Small group"), bold("Individual")],
        ["Dyslexia-friendly fonts", "Rapid Phonics 4 x 20 mins", "Units of Sound"],
        [
          "Bar models, counters etc.",
          "Third Space tutoring\n(Y6 only, autumn)",
          "Plus 1 / Power of 2 daily 10m",
        ],
        [],
        [bold("Social, emotional, mental health")],
        [bold("Whole class"), bold("Small group"), bold("Individual")],
        [
          "Jigsaw PSHE\nBrain breaks",
          "Girls' group – Mrs Tew, Weds pm",
          "Mentoring, 1 x 20 mins, Mr Bui",
        ],
      ],
    },
    "Levels of support": {
      layout: "waveByArea",
      headerRows: [2],
      rows: [
        ["Adapted from the authority's descriptors. Nov 26"],
        ["Level", "SpLD/MLD (learning)", "SLCN / autism", "SEMH", "HI, VI & PD"],
        [
          "Inclusive",
          "Chunked instructions",
          "Symbols on doors",
          "Restorative conversations",
          "Seating near the front",
        ],
        [
          "Personalised",
          "Lexia, 3 x 20",
          "Vocabulary group",
          "Boxall group (max 6)",
          "Touch-type Read & Spell",
        ],
        [
          "Highly personalised",
          "Sounds-Write 1:1",
          "SCERTS targets",
          "Reduced timetable",
          "Radio aid checks, daily",
        ],
        ["Specialist", null, "ASD outreach (fortnightly)", "CAMHS/MHST", "QTVI visits - termly"],
      ],
    },
    "Who gets what": {
      layout: "waveByArea",
      headerRows: [1],
      rows: [
        ["", "No support", "Some support", "Lots of support", "Exceptional support"],
        [
          "Learning",
          "Quality first teaching",
          "Guided reading with TA",
          "Personal spelling programme",
          "Modified curriculum",
        ],
        ["Communication", "Show and tell", "Language group", "Blank levels 1:1", "Signing adult"],
        ["SEMH", "Circle time", "Lunch club", "Anger management", "Full-time key adult"],
        [
          "Sensory/physical",
          "Brain gym",
          "Handwriting group x 2",
          "OT advice followed",
          "Specialist seating",
        ],
      ],
    },
  },
  provisions: [
    ...inCell("What we provide!A5", { wave: 1, areaOfNeed: CI }, "Task boards"),
    ...inCell("What we provide!B5", { wave: 2, areaOfNeed: CI }, [
      anyOf("Time to Talk (KS1)", "Time to Talk"),
      { yearGroups: ["Y1", "Y2"] },
    ]),
    ...inCell("What we provide!C5", { wave: 3, areaOfNeed: CI }, [
      anyOf("SALT targets 3 x 10 mins (LSA)", "SALT targets", "SALT targets (LSA)"),
      { sessionsPerWeek: 3, minutesPerSession: 10, ledBy: "LSA", groupSize: one, adults: one },
    ]),
    ...inCell("What we provide!A6", { wave: 1, areaOfNeed: CI }, "Visual supports"),
    ...inCell("What we provide!B6", { wave: 2, areaOfNeed: CI }, [
      anyOf("Socially Speaking – Y5/6", "Socially Speaking"),
      { yearGroups: ["Y5", "Y6"] },
    ]),
    ...inCell("What we provide!C6", { wave: 3, areaOfNeed: CI, groupSize: one, adults: one }, [
      anyOf("Social stories as req.", "Social stories"),
      {},
    ]),
    ...inCell("What we provide!A7", { wave: 1, areaOfNeed: CI }, "Key word lists"),
    ...inCell("What we provide!C7", { wave: 3, areaOfNeed: CI, groupSize: one, adults: one }, [
      "Comic strip conversations",
      {},
    ]),
    ...inCell("What we provide!A11", { wave: 1, areaOfNeed: CL }, "Dyslexia-friendly fonts"),
    ...inCell("What we provide!B11", { wave: 2, areaOfNeed: CL }, [
      anyOf("Rapid Phonics 4 x 20 mins", "Rapid Phonics"),
      { sessionsPerWeek: 4, minutesPerSession: 20 },
    ]),
    ...inCell(
      "What we provide!C11",
      { wave: 3, areaOfNeed: CL, groupSize: one, adults: one },
      "Units of Sound",
    ),
    ...inCell("What we provide!A12", { wave: 1, areaOfNeed: CL }, "Bar models, counters etc."),
    ...inCell("What we provide!B12", { wave: 2, areaOfNeed: CL }, [
      anyOf("Third Space tutoring (Y6 only, autumn)", "Third Space tutoring"),
      { yearGroups: ["Y6"], term: anyOf<string | null>("Autumn", null) },
    ]),
    ...inCell("What we provide!C12", { wave: 3, areaOfNeed: CL, groupSize: one, adults: one }, [
      anyOf("Plus 1 / Power of 2 daily 10m", "Plus 1 / Power of 2"),
      { sessionsPerWeek: 5, minutesPerSession: 10 },
    ]),
    ...inCell("What we provide!A16", { wave: 1, areaOfNeed: SEMH }, "Jigsaw PSHE", "Brain breaks"),
    ...inCell("What we provide!B16", { wave: 2, areaOfNeed: SEMH }, [
      anyOf("Girls' group – Mrs Tew, Weds pm", "Girls' group"),
      { ledBy: "Mrs Tew", sessionsPerWeek: 1 },
    ]),
    ...inCell("What we provide!C16", { wave: 3, areaOfNeed: SEMH, groupSize: one, adults: one }, [
      anyOf("Mentoring, 1 x 20 mins, Mr Bui", "Mentoring"),
      { ledBy: "Mr Bui", sessionsPerWeek: 1, minutesPerSession: 20 },
    ]),
    ...inCell("Levels of support!B3", { wave: 1, areaOfNeed: CL }, "Chunked instructions"),
    ...inCell("Levels of support!C3", { wave: 1, areaOfNeed: CI }, "Symbols on doors"),
    ...inCell("Levels of support!D3", { wave: 1, areaOfNeed: SEMH }, "Restorative conversations"),
    ...inCell("Levels of support!E3", { wave: 1, areaOfNeed: SP }, "Seating near the front"),
    ...inCell("Levels of support!B4", { wave: 2, areaOfNeed: CL }, [
      anyOf("Lexia, 3 x 20", "Lexia"),
      { sessionsPerWeek: 3, minutesPerSession: 20 },
    ]),
    ...inCell("Levels of support!C4", { wave: 2, areaOfNeed: CI }, "Vocabulary group"),
    ...inCell("Levels of support!D4", { wave: 2, areaOfNeed: SEMH }, [
      anyOf("Boxall group (max 6)", "Boxall group"),
      { groupSize: anyOf<number | { min: number; max: number }>(6, { min: 1, max: 6 }) },
    ]),
    ...inCell("Levels of support!E4", { wave: 2, areaOfNeed: SP }, "Touch-type Read & Spell"),
    ...inCell("Levels of support!B5", { wave: 3, areaOfNeed: CL }, [
      "Sounds-Write 1:1",
      { groupSize: 1, adults: one },
    ]),
    ...inCell("Levels of support!C5", { wave: 3, areaOfNeed: CI }, "SCERTS targets"),
    ...inCell("Levels of support!D5", { wave: 3, areaOfNeed: SEMH }, "Reduced timetable"),
    ...inCell("Levels of support!E5", { wave: 3, areaOfNeed: SP }, [
      anyOf("Radio aid checks, daily", "Radio aid checks"),
      { sessionsPerWeek: 5 },
    ]),
    ...inCell("Levels of support!C6", { wave: 4, areaOfNeed: CI }, [
      anyOf("ASD outreach (fortnightly)", "ASD outreach"),
      { sessionsPerWeek: 0.5 },
    ]),
    ...inCell("Levels of support!D6", { wave: 4, areaOfNeed: SEMH }, "CAMHS/MHST"),
    ...inCell("Levels of support!E6", { wave: 4, areaOfNeed: SP }, [
      anyOf("QTVI visits - termly", "QTVI visits"),
      { ledBy: anyOf<string | null>(null, "QTVI"), ambiguous: ["sessionsPerWeek"] },
    ]),
    ...inCell("Who gets what!B2", { wave: 1, areaOfNeed: CL }, "Quality first teaching"),
    ...inCell("Who gets what!C2", { wave: 2, areaOfNeed: CL }, [
      "Guided reading with TA",
      { ledBy: "TA" },
    ]),
    ...inCell("Who gets what!D2", { wave: 3, areaOfNeed: CL }, "Personal spelling programme"),
    ...inCell("Who gets what!E2", { wave: 4, areaOfNeed: CL }, "Modified curriculum"),
    ...inCell("Who gets what!B3", { wave: 1, areaOfNeed: CI }, "Show and tell"),
    ...inCell("Who gets what!C3", { wave: 2, areaOfNeed: CI }, "Language group"),
    ...inCell("Who gets what!D3", { wave: 3, areaOfNeed: CI }, [
      "Blank levels 1:1",
      { groupSize: 1, adults: one },
    ]),
    ...inCell("Who gets what!E3", { wave: 4, areaOfNeed: CI }, "Signing adult"),
    ...inCell("Who gets what!B4", { wave: 1, areaOfNeed: SEMH }, "Circle time"),
    ...inCell("Who gets what!C4", { wave: 2, areaOfNeed: SEMH }, "Lunch club"),
    ...inCell("Who gets what!D4", { wave: 3, areaOfNeed: SEMH }, "Anger management"),
    ...inCell("Who gets what!E4", { wave: 4, areaOfNeed: SEMH }, "Full-time key adult"),
    ...inCell("Who gets what!B5", { wave: 1, areaOfNeed: SP }, "Brain gym"),
    ...inCell("Who gets what!C5", { wave: 2, areaOfNeed: SP }, [
      anyOf("Handwriting group x 2", "Handwriting group"),
      { sessionsPerWeek: 2 },
    ]),
    ...inCell("Who gets what!D5", { wave: 3, areaOfNeed: SP }, "OT advice followed"),
    ...inCell("Who gets what!E5", { wave: 4, areaOfNeed: SP }, "Specialist seating"),
  ],
};
