import { inCell } from "./in-cell";
import { type OtherWorkbook } from "./other-workbook";
import { cells, says } from "./written";

const GRID = "Graduated offer";
const LIST = "Annual list";
const BANDS = "Bands P16";

/** Tiers under the newest names by year columns, bands down a sixth form's sheet, and a list that Excel has been at. */
export const tiersByYearAndTraps: OtherWorkbook = {
  name: "tiers by year columns and an annual list with traps",
  sheets: {
    [GRID]: {
      layout: { anyOf: ["yearColumns", "waveByArea"] },
      headerRows: [3],
      rows: cells(`
Ferrers School graduated offer 2026-27

 | Year 7 | Year 8 | Year 9 | Years 10 & 11
Universal | Seating plans\\nReading at form time | Seating plans | Knowledge organisers | Revision hub
Targeted | Accelerated Reader group (3 x 20 mins)\\nNumber Sense | Number Sense | Talk About | Exam skills (1 x 60 mins)
Targeted Plus | ELSA (1:1) | ELSA (1:1)\\nLexonik, TA | Anger workshop, 6 weeks | 
Specialist | Larch outreach | Physio daily 10 mins |  | Alternative provision, 1 day a week
`),
    },
    [BANDS]: {
      layout: { anyOf: ["list", "yearColumns"] },
      headerRows: [2],
      merges: ["A3:A4", "A5:A6"],
      rows: cells(`
Sixth form: support by band
Band | Support | Year | Who | Hours a week
Band A (universal) | Study skills | 12 & 13 | Tutors | 1
 | Quiet study room | 12/13 | LRC | 
Band B (targeted) | Essay surgery | 12 | English staff | 1
 | Maths resit group | Y12 | Mr Obi | 3
Band C (specialist) | 1:1 mentor | 13 | Ms Reyes | 0.5
`),
    },
    [LIST]: {
      layout: "list",
      headerRows: [3],
      rows: cells(`
Ferrers School: interventions 2026-27 (copied from Google, some cells went funny)

Support tier | Provision | Student | Yr | Ratio / group | Sessions | Time | Start | Review | Test | On entry | Goal | On exit | Met goal?
Targeted | Lexonik | Kai Amble | 7 | time 1:4 | 3 | 20 mins | #2026-09-14 | 11/12/26 | NGRT RA | 6.04 | 7.04 | 7.01 | Partly
Targeted | Lexonik | Lia Bright | 7 | time 1:4 | "3" | "20" | 14 Sept 2026 | 11.12.26 | NGRT RA | 7.10 | 8.06 | 8.08 | Yes
Targeted Plus | Spelling | Max Crisp | 8 | date 4-6 | 2 | 15/20 mins | #2026-09-21 | #2026-12-11 | HAST | frac 12/20 | 16/20 | 17/20 | Y
Targeted | Number Sense | Nia Dale | 8 | date 4-6 | 2 | 0:30 | 21/09/2026 | 18th Dec 2026 | Sandwell | 7:02 | 8:00 | 7:11 | N
Targeted Plus | ELSA | Oli Eden | 9 | time 1:1 | 1 | 1/2 hr | 5-Oct-26 | #2027-01-15 | SDQ | 24 | "<17" | 15 | Yes
Specialist | Physio | Pia Frost | 8 | time 2:1 | 5 | 10 | #2026-09-07 | 15.01.2027 | - |  |  |  | 
Specialist | SaLT direct | Oli Eden | 9 | 1-1 | 0.5 | 50min | 2026-09-16 | #2027-01-15 | CELF | SS 74 | SS 80 |  | n/a yet
Targeted | Touch typing | Qasim Gill | 7 | 8 | 5 | 15 | #2026-11-02 | 12/02/27 | WPM | "12" | "25" | "14" | not met
Specialist | Larch outreach | Rae Holt | 7 | time 1:1 | fortnightly | 1hr | 03/11/26 | 12/02/27 | Boxall | pct 45 | pct 60 |  | 
Universal | Form reading | Yr 7 | 7 | 30 | 4 | 20m | #2026-09-07 | - |  |  |  |  | 
`),
    },
  },
  provisions: [
    ...inCell(
      `${GRID}!B4`,
      { wave: 1, yearGroups: ["Y7"] },
      "Seating plans",
      "Reading at form time",
    ),
    ...inCell(`${GRID}!C4`, { wave: 1, yearGroups: ["Y8"] }, "Seating plans"),
    ...inCell(`${GRID}!D4`, { wave: 1, yearGroups: ["Y9"] }, "Knowledge organisers"),
    ...inCell(`${GRID}!E4`, { wave: 1, yearGroups: ["Y10", "Y11"] }, "Revision hub"),
    ...inCell(
      `${GRID}!B5`,
      { wave: 2, yearGroups: ["Y7"] },
      [
        { anyOf: ["Accelerated Reader group", "Accelerated Reader group (3 x 20 mins)"] },
        { sessionsPerWeek: 3, minutesPerSession: 20 },
      ],
      "Number Sense",
    ),
    ...inCell(`${GRID}!C5`, { wave: 2, yearGroups: ["Y8"] }, "Number Sense"),
    ...inCell(`${GRID}!D5`, { wave: 2, yearGroups: ["Y9"] }, "Talk About"),
    ...inCell(`${GRID}!E5`, { wave: 2, yearGroups: ["Y10", "Y11"] }, [
      { anyOf: ["Exam skills", "Exam skills (1 x 60 mins)"] },
      { sessionsPerWeek: 1, minutesPerSession: 60 },
    ]),
    ...inCell(`${GRID}!B6`, { wave: 3, yearGroups: ["Y7"] }, [
      { anyOf: ["ELSA", "ELSA (1:1)"] },
      { groupSize: 1, adults: { anyOf: [1, null] } },
    ]),
    ...inCell(
      `${GRID}!C6`,
      { wave: 3, yearGroups: ["Y8"] },
      [{ anyOf: ["ELSA", "ELSA (1:1)"] }, { groupSize: 1, adults: { anyOf: [1, null] } }],
      [{ anyOf: ["Lexonik", "Lexonik, TA"] }, { ledBy: "TA" }],
    ),
    ...inCell(`${GRID}!D6`, { wave: 3, yearGroups: ["Y9"] }, [
      { anyOf: ["Anger workshop", "Anger workshop, 6 weeks"] },
      { weeks: 6 },
    ]),
    ...inCell(`${GRID}!B7`, { wave: 4, yearGroups: ["Y7"] }, "Larch outreach"),
    ...inCell(`${GRID}!C7`, { wave: 4, yearGroups: ["Y8"] }, [
      { anyOf: ["Physio", "Physio daily 10 mins"] },
      { sessionsPerWeek: 5, minutesPerSession: 10 },
    ]),
    ...inCell(`${GRID}!E7`, { wave: 4, yearGroups: ["Y10", "Y11"] }, [
      { anyOf: ["Alternative provision", "Alternative provision, 1 day a week"] },
      { sessionsPerWeek: { anyOf: [1, null] } },
    ]),
    ...says(
      BANDS,
      `
at | provision | wave | years | led | mins a week | group | adults
B3 | Study skills | 1 | Y12-13 | Tutors | 60 | |
B4 | Quiet study room | 1 | Y12-13 | LRC | | |
B5 | Essay surgery | 2 | Y12 | English staff | 60 | |
B6 | Maths resit group | 2 | Y12 | Mr Obi | 180 | |
B7 | 1:1 mentor | 3 | Y13 | Ms Reyes | 30 | 1 // - | 1 // -
`,
    ),
    ...says(
      LIST,
      `
at | provision | wave | pupils | years | adults | group | times | mins | start | review | measure | entry | target | exit | outcome
B4 | Lexonik | 2 | Kai Amble | Y7 | 1 | 4 | 3 | 20 | 2026-09-14 | 2026-12-11 | NGRT RA // NGRT | 6.04 | 7.04 | 7.01 | part
B5 | Lexonik | 2 | Lia Bright | Y7 | 1 | 4 | 3 | 20 | 2026-09-14 | 2026-12-11 | NGRT RA // NGRT | ? | 8.06 | 8.08 | met
B6 | Spelling | 3 | Max Crisp | Y8 | | 4-6 | 2 | 15-20 | 2026-09-21 | 2026-12-11 | HAST | 12/20 | 16/20 | 17/20 | met
B7 | Number Sense | 2 | Nia Dale | Y8 | | 4-6 | 2 | 30 | 2026-09-21 | 2026-12-18 | Sandwell | 7:02 | 8:00 | 7:11 | not
B8 | ELSA | 3 | Oli Eden | Y9 | 1 | 1 | 1 | 30 | 2026-10-05 | 2027-01-15 | SDQ | 24 | <17 | 15 | met
B9 | Physio | 4 | Pia Frost | Y8 | 2 | 1 | 5 | 10 | 2026-09-07 | 2027-01-15 | - | | | |
B10 | SaLT direct | 4 | Oli Eden | Y9 | 1 // - | 1 | 0.5 | 50 | 2026-09-16 | 2027-01-15 | CELF | SS 74 // 74 | SS 80 // 80 | |
B11 | Touch typing | 2 | Qasim Gill | Y7 | | 8 | 5 | 15 | 2026-11-02 | 2027-02-12 | WPM | 12 | 25 | 14 | not
B12 | Larch outreach | 4 | Rae Holt | Y7 | 1 | 1 | 0.5 | 60 | 2026-11-03 | 2027-02-12 | Boxall | 45% | 60% | |
B13 | Form reading | 1 | - | Y7 | | 30 | 4 | 20 | 2026-09-07 | | | | | |
`,
    ),
  ],
  mustAsk: [
    {
      about: `${LIST}!K5`,
      line: `${LIST}!B5`,
      acceptable: [{ entry: "7.10" }, { entry: "7.1" }],
      unreadIsFine: true,
    },
  ],
};
