import { type OtherWorkbook } from "./other-workbook";
import { cells, says } from "./written";
import { pupilsOf } from "./sheet-text";

const MAP = "Costed Provision Map";
const GROUPS = "Top-up claim";

/** A county's template for one pupil in three sections with rates beside it, and its claim form for bands and top-up. */
export const countyCostedTemplate: OtherWorkbook = {
  name: "county costed template with rates beside it",
  sheets: {
    Guidance: {
      layout: "notAMap",
      headerRows: [],
      rows: cells(`
Northmere County Council: completing the costed provision map
1. Formulae must not be altered. Only fill in the white cells.
2. Do not include provision that is ordinarily available (Waves 1 and 2) unless it is additional to it.
3. Divide the cost of a group by the number of pupils in it.
4. Send the form with the request to senpanel@northmere.example.
`),
    },
    [MAP]: {
      layout: "list",
      headerRows: [6, 15, 22],
      merges: ["A5:J5", "L5:M5"],
      rows: cells(`
Northmere County Council - Costed Provision Map v7
School: | Highgate Academy |  | Pupil: | Teddy Nwosu |  | NCY: | 8 |  | Date: | 02/11/2026
Need: | ASD |  | Status: | K |  | Hours in school week: | 25

Section 1: Support from staff in school |  |  |  |  |  |  |  |  |  |  | Unit costs 2026-27 | 
Provision | Intended outcome | Staff | Pupils in group | Mins per session | Sessions per week | Weeks | Hours p.a. | Cost of group | Cost for this pupil |  | Role | Hourly £
In-class support, core subjects | Begins a task within 2 minutes | TA2 | 4 | 50 | 10 | 38 | 316.67 | £ 5130 | £ 1282.5 |  | TA2 | 16.2
Social communication (Talkabout) | Takes three turns in talk | HLTA | 6 | 40 | 1 | 24 | 16 | £ 352 | £ 58.67 |  | HLTA | 22
Meet and greet | Arrives calm | TA2 | 1 | 10 | 5 | 38 | 31.67 | £ 513 | £ 513 |  | Teacher | 41.5
Small-group English | Writes a paragraph unaided | Teacher | 8 | 60 | 2 | 38 | 76 | £ 3154 | £ 394.25 |  | Midday supervisor | 13.1
Lunchtime club (structured) | Plays a game to the end | Midday supervisor | 5 | 30 | 3 | 38 | 57 | £ 746.7 | £ 149.34
Sub-total section 1 |  |  |  |  |  |  | 497.34 | £ 9895.7 | £ 2397.76

Section 2: Bought-in services
Service | Purpose | Provider | Visits per year | Hours per visit | Price per visit | Total
Educational psychology | Consultation and report | EPS | 3 | 3 | £ 310 | £ 930
Speech & language therapy | Programme set and reviewed | TalkWell CIC | 12 | 1 | £ 72 | £ 864
Outreach from Larch Special School | Advice to staff | Larch School | 2 | 2 | £ 0 | £ 0
Sub-total section 2 |  |  | 17 |  |  | £ 1794

Section 3: Equipment and resources
Item | Purpose | Quantity | Unit price | Total
Ear defenders | Noise in dining hall | 1 | £ 14.99 | £ 14.99
Laptop with Clicker | Recording work | 1 | £ 412 | £ 412
Visual timetable cards | Transitions | 3 | £ 6.5 | £ 19.5
Sub-total section 3 |  |  |  | £ 446.49

GRAND TOTAL |  |  |  | £ 4638.25
Less Element 2 (first £6,000) |  |  |  | £ -6000
Top-up requested |  |  |  | £ 0
Signed (SENCO) | R. Ballantyne
`),
    },
    [GROUPS]: {
      layout: "list",
      headerRows: [4, 5],
      merges: ["A4:A5", "B4:B5", "C4:C5", "D4:E4", "F4:F5", "G4:H4"],
      rows: cells(`
Northmere CC: annual top-up return. Setting: Highgate Academy (11-16)
Year: 2026-27

Pupil | NCY | Band | Provision made |  | Hrs per week | Cost p.a. | 
 |  |  | What | Who | | School (E2) | LA top-up (E3)
Teddy Nwosu | 8 | B2 | Key worker check-ins | LSA | 2.5 | £ 1539 | £ 0
Una Frith | 7 | B3 | 1:1 literacy tuition | Specialist teacher | 2 | £ 3154 | £ 1200
Vic Gomes | 10 | B4 | Personalised vocational timetable | Larch School / LSA | 12 | £ 6000 | £ 8450
Wren Hale | 9 | B3 | Physiotherapy exercises | LSA (trained) | 1.25 | £ 769.5 | £ 300
Xavi Ince | 11 | B2 | Exam reader | Exams team | as timetabled | £ 400 | nil
Totals |  |  |  |  | 17.75 | £ 11862.5 | £ 9950
Prepared by R Ballantyne 6/11/26. Bands B1-B4: see local offer.
`),
    },
  },
  provisions: [
    ...says(
      MAP,
      `
at | provision | target | led | group | adults | mins | times | weeks | cost
A7 | In-class support, core subjects | Begins a task within 2 minutes | TA2 | 4 | | 50 | 10 | 38 | 1282.5 // 5130
A8 | Social communication (Talkabout) | Takes three turns in talk | HLTA | 6 | | 40 | 1 | 24 | 58.67 // 352
A9 | Meet and greet | Arrives calm | TA2 | 1 | 1 // - | 10 | 5 | 38 | 513
A10 | Small-group English | Writes a paragraph unaided | Teacher | 8 | | 60 | 2 | 38 | 394.25 // 3154
A11 | Lunchtime club (structured) | Plays a game to the end | Midday supervisor | 5 | | 30 | 3 | 38 | 149.34 // 746.7
A16 | Educational psychology | Consultation and report // - | EPS | | | 180 // - | - // 0.08 | | 930
A17 | Speech & language therapy | Programme set and reviewed // - | TalkWell CIC | | | 60 // - | - // 0.32 | | 864
A18 | Outreach from Larch Special School | Advice to staff // - | Larch School | | | 120 // - | - // 0.05 | | 0
A23 | Ear defenders | Noise in dining hall // - | | | | | | | 14.99
A24 | Laptop with Clicker | Recording work // - | | | | | | | 412
A25 | Visual timetable cards | Transitions // - | | | | | | | 19.5
`,
    ).map((line) => {
      const visits = /A1[678]$/.test(line.source);
      return {
        ...line,
        pupils: ["Teddy Nwosu"],
        yearGroups: { anyOf: [["Y8"], []] },
        areaOfNeed: { anyOf: ["communicationAndInteraction" as const, null] },
        ...(visits ? { ambiguous: ["plannedSessions"] } : {}),
      };
    }),
    ...says(
      GROUPS,
      `
at | provision | pupils | years | led | group | adults | cost | mins a week
D6 | Key worker check-ins | Teddy Nwosu | Y8 | LSA | | | 1539 | 150
D7 | 1:1 literacy tuition | Una Frith | Y7 | Specialist teacher | 1 // - | 1 // - | 3154 // 4354 | 120
D8 | Personalised vocational timetable | Vic Gomes | Y10 | Larch School / LSA | | | 6000 // 14450 | 720
D9 | Physiotherapy exercises | Wren Hale | Y9 | LSA (trained) | | | 769.5 // 1069.5 | 75
D10 | Exam reader | Xavi Ince | Y11 | Exams team | | | 400 | -
`,
    ).map((line) => ({ ...line, ambiguous: ["wave", "fundingSource", "costText"] })),
  ],
  pupils: [
    ...pupilsOf(
      "Costed Provision Map",
      "",
      `
cell | name | yearGroup | senStatus | primaryNeed | areaOfNeed
E2 | Teddy Nwosu | Y8 | K | ASD | communicationAndInteraction`,
    ),
  ],
  unused: {
    [`${MAP}!A1`]: "banner",
    [`${MAP}!A12`]: "subtotal",
    [`${MAP}!J12`]: "subtotal",
    [`${MAP}!G19`]: "subtotal",
    [`${MAP}!E26`]: "subtotal",
    [`${MAP}!E28`]: "subtotal",
    [`${GROUPS}!F11`]: "subtotal",
    [`${GROUPS}!A12`]: "note",
  },
};
