import { inCell } from "./in-cell";
import { anyOf, bold, CI, CL, SEMH, SP, type OtherWorkbook } from "./other-workbook";

const ks2 = anyOf<string[]>([], ["Y3", "Y4", "Y5", "Y6"]);
const one = anyOf<number | null>(1, null);

/** A trust's offer: tiers with descriptions in the heads, six areas, bands down the side, and a sheet for one area alone. */
export const tiersUnderManyNames: OtherWorkbook = {
  name: "tiers under many names",
  sheets: {
    "SEND offer 26-27": {
      layout: "waveByArea",
      headerRows: [4],
      merges: ["A1:E1"],
      rows: [
        [bold("Brookvale Learning Trust – graduated offer at Brookvale Infants")],
        ["Updated Sept 26 by AM (SENDCo). Please do not print."],
        [],
        [
          "Area of need (CoP 2015)",
          "UNIVERSAL\nQFT for every child",
          "TARGETED\ntime-limited, small groups",
          "TARGETED PLUS\nwith outside agency advice",
          "SPECIALIST\nEHCP / top-up",
        ],
        [
          "C & I",
          "Visual timetables; now/next boards; Makaton sign of the week",
          "• NELI group 3 x wkly\n• Attention Autism (stages 1-2)\n• Colourful Semantics",
          "SaLT block, 6 wks x 30 mins",
          "Intensive Interaction 1:1 daily",
        ],
        [
          "Cog & Learning",
          "Word mats\nOverlearning\nPre-teaching of vocabulary",
          "Little Wandle keep-up - 10 mins daily\nNumber Stacks (Yr 2)\n",
          "Spec. teacher assessments",
          "Individual curriculum with TA",
        ],
        [
          "S.E.M.H.",
          "- Emotion coaching\n- Calm corner\n- Meet & greet",
          "Nurture (Rainbow Room) 4 afternoons\nSocial skills gp of 4-6",
          "ELSA 1 x 40mins for 8 weeks\nFamily support worker",
          "Play therapy (bought in)",
        ],
        [
          "Phys/Sensory",
          "Busy fingers/dough disco",
          "1) Fizzy Stars\n2) Sensory circuits 8.40-9.00 daily",
          "OT home programme\n(checked by SENDCo half termly)",
          "Hoist and changing - 2:1",
        ],
        ["E.A.L.", "Buddy system", "Racing to English", null, null],
        ["Medical", null, "Care plans on display in staff room", null, "Diabetes nurse"],
        [],
        ["Tell AM if anything has stopped running."],
      ],
    },
    "KS2 bands": {
      layout: "waveByArea",
      headerRows: [3],
      merges: ["B5:E5"],
      rows: [
        ["Lower and upper juniors: bands of support"],
        [],
        [null, "Communication", "Learning", "Emotional wellbeing", "Physical / sensory"],
        [
          "Band A (ordinarily available)",
          "Talk partners",
          "Maths manipulatives",
          "Zones check-in",
          "Wobble cushion",
        ],
        [null, "Adaptive teaching in all lessons", null, null, null],
        ["Band B (additional)", "Lego-based therapy", "Toe by Toe 5x10", "Drawing & Talking", null],
        [null, "Talk about Town", "IDL; Nessy; Clicker", null, "Speed Up! handwriting"],
        [
          "Band C (EHCP)",
          "AAC device support",
          "1-1 TA 15 hrs",
          "Alternative provision (Fri)",
          "Physio",
        ],
      ],
    },
    "C&L": {
      layout: "waveByArea",
      headerRows: [3],
      rows: [
        [bold("Cognition & Learning – menu")],
        ["One line each please"],
        [bold("Wave 1"), bold("Wave 2"), bold("Wave 3")],
        ["Marking code", "Reading Recovery style group", "Precision teaching"],
        ["Working walls", "Spelling detectives", "Sound Discovery 1:1"],
        ["Scaffolded tasks", null, "Alphabet Arc"],
        ["Paired reading", "Numicon Big Ideas", null],
      ],
    },
    "Gov notes": {
      layout: "notAMap",
      headerRows: [],
      rows: [
        ["Notes for the governors' visit"],
        ["Ask how the trust checks that the offer is the same in every school."],
        ["Ask what parents said in the summer survey (61 replies)."],
        ["AM to bring the accessibility plan."],
      ],
    },
  },
  provisions: [
    ...inCell(
      "SEND offer 26-27!B5",
      { wave: 1, areaOfNeed: CI },
      "Visual timetables",
      "now/next boards",
      "Makaton sign of the week",
    ),
    ...inCell(
      "SEND offer 26-27!C5",
      { wave: 2, areaOfNeed: CI },
      [anyOf("NELI group 3 x wkly", "NELI group"), { sessionsPerWeek: 3 }],
      "Attention Autism (stages 1-2)",
      "Colourful Semantics",
    ),
    ...inCell("SEND offer 26-27!D5", { wave: 3, areaOfNeed: CI }, [
      anyOf("SaLT block, 6 wks x 30 mins", "SaLT block"),
      {
        weeks: 6,
        minutesPerSession: 30,
        sessionsPerWeek: one,
        ledBy: anyOf<string | null>(null, "SaLT"),
      },
    ]),
    ...inCell("SEND offer 26-27!E5", { wave: 4, areaOfNeed: CI }, [
      anyOf(
        "Intensive Interaction 1:1 daily",
        "Intensive Interaction 1:1",
        "Intensive Interaction",
      ),
      { groupSize: 1, adults: one, sessionsPerWeek: 5 },
    ]),
    ...inCell(
      "SEND offer 26-27!B6",
      { wave: 1, areaOfNeed: CL },
      "Word mats",
      "Overlearning",
      "Pre-teaching of vocabulary",
    ),
    ...inCell(
      "SEND offer 26-27!C6",
      { wave: 2, areaOfNeed: CL },
      [
        anyOf("Little Wandle keep-up - 10 mins daily", "Little Wandle keep-up"),
        { sessionsPerWeek: 5, minutesPerSession: 10 },
      ],
      [anyOf("Number Stacks (Yr 2)", "Number Stacks"), { yearGroups: ["Y2"] }],
    ),
    ...inCell("SEND offer 26-27!D6", { wave: 3, areaOfNeed: CL }, [
      "Spec. teacher assessments",
      { ledBy: anyOf<string | null>(null, "Spec. teacher") },
    ]),
    ...inCell("SEND offer 26-27!E6", { wave: 4, areaOfNeed: CL }, [
      anyOf("Individual curriculum with TA", "Individual curriculum"),
      { ledBy: "TA", groupSize: one, adults: one },
    ]),
    ...inCell(
      "SEND offer 26-27!B7",
      { wave: 1, areaOfNeed: SEMH },
      "Emotion coaching",
      "Calm corner",
      "Meet & greet",
    ),
    ...inCell(
      "SEND offer 26-27!C7",
      { wave: 2, areaOfNeed: SEMH },
      [
        anyOf("Nurture (Rainbow Room) 4 afternoons", "Nurture (Rainbow Room)"),
        { sessionsPerWeek: 4 },
      ],
      [anyOf("Social skills gp of 4-6", "Social skills"), { groupSize: { min: 4, max: 6 } }],
    ),
    ...inCell(
      "SEND offer 26-27!D7",
      { wave: 3, areaOfNeed: SEMH },
      [
        anyOf("ELSA 1 x 40mins for 8 weeks", "ELSA"),
        {
          sessionsPerWeek: 1,
          minutesPerSession: 40,
          weeks: 8,
          ledBy: anyOf<string | null>(null, "ELSA"),
        },
      ],
      ["Family support worker", { ledBy: anyOf<string | null>(null, "Family support worker") }],
    ),
    ...inCell("SEND offer 26-27!E7", { wave: 4, areaOfNeed: SEMH }, "Play therapy (bought in)"),
    ...inCell("SEND offer 26-27!B8", { wave: 1, areaOfNeed: SP }, "Busy fingers/dough disco"),
    ...inCell("SEND offer 26-27!C8", { wave: 2, areaOfNeed: SP }, "Fizzy Stars", [
      anyOf("Sensory circuits 8.40-9.00 daily", "Sensory circuits"),
      { sessionsPerWeek: 5, minutesPerSession: 20 },
    ]),
    ...inCell("SEND offer 26-27!D8", { wave: 3, areaOfNeed: SP }, [
      anyOf("OT home programme (checked by SENDCo half termly)", "OT home programme"),
      { ambiguous: ["ledBy", "sessionsPerWeek"] },
    ]),
    ...inCell("SEND offer 26-27!E8", { wave: 4, areaOfNeed: SP }, [
      anyOf("Hoist and changing - 2:1", "Hoist and changing"),
      { adults: 2, groupSize: 1 },
    ]),
    ...inCell("SEND offer 26-27!B9", { wave: 1, areaOfNeedText: "E.A.L." }, "Buddy system"),
    ...inCell("SEND offer 26-27!C9", { wave: 2, areaOfNeedText: "E.A.L." }, "Racing to English"),
    ...inCell(
      "SEND offer 26-27!C10",
      { wave: 2, areaOfNeedText: "Medical" },
      "Care plans on display in staff room",
    ),
    ...inCell("SEND offer 26-27!E10", { wave: 4, areaOfNeedText: "Medical" }, [
      "Diabetes nurse",
      { ledBy: anyOf<string | null>(null, "Diabetes nurse", "nurse") },
    ]),
    ...inCell("KS2 bands!B4", { yearGroups: ks2, wave: 1, areaOfNeed: CI }, "Talk partners"),
    ...inCell("KS2 bands!C4", { yearGroups: ks2, wave: 1, areaOfNeed: CL }, "Maths manipulatives"),
    ...inCell("KS2 bands!D4", { yearGroups: ks2, wave: 1, areaOfNeed: SEMH }, "Zones check-in"),
    ...inCell("KS2 bands!E4", { yearGroups: ks2, wave: 1, areaOfNeed: SP }, "Wobble cushion"),
    ...inCell("KS2 bands!B5", { yearGroups: ks2, wave: 1 }, "Adaptive teaching in all lessons"),
    ...inCell("KS2 bands!B6", { yearGroups: ks2, wave: 2, areaOfNeed: CI }, "Lego-based therapy"),
    ...inCell("KS2 bands!C6", { yearGroups: ks2, wave: 2, areaOfNeed: CL }, [
      anyOf("Toe by Toe 5x10", "Toe by Toe"),
      { sessionsPerWeek: 5, minutesPerSession: 10 },
    ]),
    ...inCell("KS2 bands!D6", { yearGroups: ks2, wave: 2, areaOfNeed: SEMH }, "Drawing & Talking"),
    ...inCell("KS2 bands!B7", { yearGroups: ks2, wave: 2, areaOfNeed: CI }, "Talk about Town"),
    ...inCell(
      "KS2 bands!C7",
      { yearGroups: ks2, wave: 2, areaOfNeed: CL },
      "IDL",
      "Nessy",
      "Clicker",
    ),
    ...inCell(
      "KS2 bands!E7",
      { yearGroups: ks2, wave: 2, areaOfNeed: SP },
      "Speed Up! handwriting",
    ),
    ...inCell("KS2 bands!B8", { yearGroups: ks2, wave: 3, areaOfNeed: CI }, "AAC device support"),
    ...inCell("KS2 bands!C8", { yearGroups: ks2, wave: 3, areaOfNeed: CL }, [
      anyOf("1-1 TA 15 hrs", "1-1 TA"),
      { groupSize: 1, adults: one, ledBy: "TA", minutesPerWeek: anyOf<number | null>(900, null) },
    ]),
    ...inCell("KS2 bands!D8", { yearGroups: ks2, wave: 3, areaOfNeed: SEMH }, [
      anyOf("Alternative provision (Fri)", "Alternative provision"),
      { sessionsPerWeek: one },
    ]),
    ...inCell("KS2 bands!E8", { yearGroups: ks2, wave: 3, areaOfNeed: SP }, [
      "Physio",
      { ledBy: anyOf<string | null>(null, "Physio") },
    ]),
    ...inCell("C&L!A4", { wave: 1, areaOfNeed: CL }, "Marking code"),
    ...inCell("C&L!B4", { wave: 2, areaOfNeed: CL }, "Reading Recovery style group"),
    ...inCell("C&L!C4", { wave: 3, areaOfNeed: CL }, "Precision teaching"),
    ...inCell("C&L!A5", { wave: 1, areaOfNeed: CL }, "Working walls"),
    ...inCell("C&L!B5", { wave: 2, areaOfNeed: CL }, "Spelling detectives"),
    ...inCell("C&L!C5", { wave: 3, areaOfNeed: CL }, [
      "Sound Discovery 1:1",
      { groupSize: 1, adults: one },
    ]),
    ...inCell("C&L!A6", { wave: 1, areaOfNeed: CL }, "Scaffolded tasks"),
    ...inCell("C&L!C6", { wave: 3, areaOfNeed: CL }, "Alphabet Arc"),
    ...inCell("C&L!A7", { wave: 1, areaOfNeed: CL }, "Paired reading"),
    ...inCell("C&L!B7", { wave: 2, areaOfNeed: CL }, "Numicon Big Ideas"),
  ],
  unused: { "SEND offer 26-27!A12": "note", "SEND offer 26-27!A2": "note" },
};
