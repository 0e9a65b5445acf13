import { anyOf, CI, CL, type OtherWorkbook } from "./other-workbook";
import { linesOf, rowsOf } from "./sheet-text";

const OMAR = "OB";
const PETRA = "PL";
const head = "Provision | Staffing | Grouping | Time | Outcome sought | Progress | Est. cost p.a.";

/** Provision maps of single pupils for annual reviews, the authority's bands, what staff cost, and dates. */
export const sheetPerPupilAndRates: OtherWorkbook = {
  name: "maps of single pupils for annual reviews with costs",
  sheets: {
    [OMAR]: {
      layout: "list",
      headerRows: [7],
      rows: rowsOf(`
ANNUAL REVIEW - PROVISION MAP
Name: Omar Bashir (OB)      DOB: 11.5.2017      Year group: 4
EHCP since: March 2024      Primary need: SLCN      Class: Kites
Contributors: class teacher, SaLT, parents

Provision in place Sept 2026 - July 2027
${head}
Small group SaLT | SaLT assistant | 1:3 | 2 x 20 mins per week | 3-word sentences | Achieved | £612
Pre-teaching | class TA | {1:2} | 10 mins every day | knows 5 topic words | Partially achieved | £410
Lunch club | MDSA | 6 | 5 x 45 mins | plays with a peer | Not achieved yet | £390.50
Home-school book | CT | n/a | daily | | |
Total | | | | | | £1,412.50
Top up received: £2,400
`),
    },
    [PETRA]: {
      layout: "list",
      headerRows: [7],
      rows: rowsOf(`
ANNUAL REVIEW - PROVISION MAP
Name: Petra Lunt (PL)      DOB: 2.12.2015      Year group: 6
EHCP since: Nov 2022      Primary need: MLD      Class: Eagles
Contributors: class teacher, EP, parents

Provision in place Sept 2026 - July 2027
${head}
Precision teaching | class TA | 1:1 | 4 x 10 mins | 100 HF words | Achieved | £480
Maths - own programme | HLTA | 1:1 | 5 x 40 mins | Y3 objectives | Partially achieved | £3,020
Transition visits | LM | 1:4 | 3 visits in summer term | settled in Y7 | | £95
Total | | | | | | £3,595
`),
    },
    "LA bands": {
      layout: "notAMap",
      headerRows: [],
      rows: rowsOf(`
Band | Description | Annual value
A | Universal plus | £0
B | Targeted | £2,400
C | Specialist | £5,150
`),
    },
    "Staff £": {
      layout: "staffRates",
      headerRows: [1],
      rows: rowsOf(`
Staff | £/hr (37h contract) | Employer on-cost | Full £/hr
Class TA | 13.05 | {31%} | 17.1
SaLT assistant | 15.3 | {31%} | 20.04
HLTA | 17.4 | {31%} | 22.79
MDSA | 12.65 | {18%} | 14.93
`),
    },
  },
  provisions: [
    ...linesOf(
      OMAR,
      "A",
      `
row | provision | ledBy | adults | groupSize | sessionsPerWeek | minutesPerSession | target | outcome | cost
8 | Small group SaLT | SaLT assistant | 1 | 3 | 2 | 20 | 3-word sentences | met | 612
9 | Pre-teaching | class TA | 1 | 2 | 5 | 10 | knows 5 topic words | partlyMet | 410
10 | Lunch club | MDSA | | 6 | 5 | 45 | plays with a peer | notMet | 390.5
11 | Home-school book | CT | | | 5 | | | |`,
      {
        pupils: ["Omar Bashir"],
        yearGroups: anyOf<string[]>(["Y4"], []),
        className: anyOf<string | null>("Kites", null),
        areaOfNeed: anyOf<typeof CI | null>(CI, null),
      },
    ).map((line) => ({
      ...line,
      pupils: anyOf(["Omar Bashir"], ["Omar Bashir (OB)"]),
      ambiguous: ["term", "startDate", "endDate"],
    })),
    ...linesOf(
      PETRA,
      "A",
      `
row | provision | ledBy | adults | groupSize | sessionsPerWeek | minutesPerSession | target | outcome | cost | plannedSessions
8 | Precision teaching | class TA | 1 | 1 | 4 | 10 | 100 HF words | met | 480 |
9 | Maths - own programme | HLTA | 1 | 1 | 5 | 40 | Y3 objectives | partlyMet | 3020 |
10 | Transition visits | LM | 1 | 4 | | | settled in Y7 | | 95 | 3 // null`,
      {
        yearGroups: anyOf<string[]>(["Y6"], []),
        className: anyOf<string | null>("Eagles", null),
        areaOfNeed: anyOf<typeof CL | null>(CL, null),
      },
    ).map((line) => ({
      ...line,
      pupils: anyOf(["Petra Lunt"], ["Petra Lunt (PL)"]),
      ambiguous: ["term", "startDate", "endDate"],
    })),
  ],
  pupils: [
    {
      source: `${OMAR}!A2`,
      name: anyOf("Omar Bashir", "Omar Bashir (OB)"),
      yearGroup: "Y4",
      className: "Kites",
      senStatus: anyOf<"E" | null>("E", null),
      primaryNeed: "SLCN",
      areaOfNeed: CI,
    },
    {
      source: `${PETRA}!A2`,
      name: anyOf("Petra Lunt", "Petra Lunt (PL)"),
      yearGroup: "Y6",
      className: "Eagles",
      senStatus: anyOf<"E" | null>("E", null),
      primaryNeed: "MLD",
      areaOfNeed: CL,
    },
  ],
  unused: { [`${OMAR}!A12`]: "subtotal", [`${OMAR}!A13`]: "note", [`${PETRA}!A11`]: "subtotal" },
};
