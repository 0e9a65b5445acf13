import type { OtherWorkbook } from "./other-workbook";
import { cells, says } from "./written";

const notAMap = (text: string): OtherWorkbook["sheets"][string] => ({
  layout: "notAMap",
  headerRows: [],
  rows: cells(text),
});

/** Everything around a map: results, talks about pupils, incidents, risks, reviews of plans; rates and terms under any heads. */
export const stoneleighSides: OtherWorkbook = {
  name: "results, talks, incidents and risks beside two classes' lists",
  sheets: {
    Puffins: {
      layout: "list",
      headerRows: [2],
      rows: cells(`
Puffins - additional support
Name | Additional support | Given by | How much
Ann B | Makaton | all staff | daily
Cat D | Precision Teaching | Mrs Ide | 5 x 10 mins
`),
    },
    "4 Kites": {
      layout: "list",
      headerRows: [2],
      rows: cells(`
4 Kites - additional support
Name | Additional support | Given by | How much
Dot E | Reading buddies | Y6 pupils | 4 x 15 mins
Eli F | ELSA | Mrs Fay | weekly 40 mins
`),
    },
    Adults: {
      layout: "staffRates",
      headerRows: [1],
      rows: cells(`
Adult | Point | Pay per hr | With NI & pension
Mrs Orr (TA) | 4 | 12.85 | 17.4
Mrs Fay (ELSA) | 8 | 13.69 | 18.6
`),
    },
    Dates: {
      layout: "termDates",
      headerRows: [1],
      rows: cells(`
 | **We are in from** | **We are in until** | **INSET**
Autumn | #2026-09-03 | #2026-12-18 | #2026-09-02
Half term | #2026-10-26 | #2026-10-30 |
Spring | #2027-01-05 | #2027-03-25 | #2027-01-04
Half term | #2027-02-15 | #2027-02-19 |
Summer | #2027-04-12 | #2027-07-20 | #2027-06-07
`),
    },
    "Did it run": {
      layout: "deliveryLog",
      headerRows: [1],
      rows: cells(`
Day | Group | Adult | Ran y/n | Mins | Absent
#2026-11-02 | Makaton | Mrs Ide | y | 20 |
#2026-11-03 | ELSA | Mrs Fay | n | | Eli F
#2026-11-04 | Makaton | Mrs Ide | y | 20 |
`),
    },
    Transport: notAMap(`
Student | Taxi firm | Pick up | Drop off | Escort
Cerys R | A1 Cars | "7.50" | "15.30" | Mrs Orme
Efa T | Dragon | "8.05" | "15.20" |
`),
    "KS2 SATs": notAMap(`
Name | Class | SEN | Reading | GPS | Maths | Writing TA | RWM
Abel N | 6S | K | 98 | 101 | 95 | WTS | N
Dot M | 6S | E | B | B | B | PKS | N
`),
    "Y11 mocks": notAMap(`
Student | SEN | Eng target | Eng mock | Ma target | Ma mock | Sc target
Eli Lowe | K | 5 | 4 | 6 | 5 | 5-5
Gus Nye | E | 3 | 2 | 3 | 3 | 3-3
`),
    "Phonics screen": notAMap(`
Name | Y1 score | Pass? | Y2 resit | Passed then?
Aled R | 21 | N | 30 | N
Ffion W | 35 | Y | |
Gwen X | 28 | N | 34 | Y
`),
    WellComm: notAMap(`
Child | Age | Section Sept | Section Jan | Section June
Ola | "3.4" | 4 | |
Pip | "3.9" | 3 | |
Ray | "3.11" | 2 | |
`),
    "SEND action plan": notAMap(`
Priority | Actions | Lead | Timescale | Resources / cost | Success criteria | Monitoring
1 Teaching for all | Learning walks each half term | HL | Autumn | supply £180 | All teachers use visuals | SLT
2 Parents | Termly coffee mornings | HL + FSW | each term | £60 | 20 families | Survey
`),
    "Progress meetings": notAMap(`
Date | Class | Teacher | Pupils discussed | Concerns | Agreed actions
#2026-10-06 | Y4 | Mrs Hay | Ivy C, Theo B | reading | Start Toe by Toe
#2026-10-07 | Y5 | Mr Poole | Kai M | behaviour at lunch | Zones group
`),
    Incidents: notAMap(`
Date | Pupil | Time | What happened | Action taken | Staff
#2026-11-03 | Eli F | "12.40" | Left the hall | Calm room 10 mins | Mrs Fay
#2026-11-12 | Eli F | "1.15" | Refused work | Work done at break | CT
`),
    Risk: notAMap(`
Activity | Hazard | Who is at risk | Control measures | Likelihood | Severity
Forest school | Uneven ground | Emrys V | 1:1 adult | 2 | 3
Swimming | Seizure | Bryony S | Spotter on poolside | 1 | 5
`),
    "Annual reviews": notAMap(`
Pupil | Last AR | Next AR due | Parents invited | Reports in | Sent to LA
Kofi A | #2026-02-10 | #2027-02-09 | | |
Olu F | #2025-11-20 | #2026-11-19 | ✓ | ✓ |
`),
  },
  provisions: [
    ...says(
      "Puffins",
      `
at | provision | class | pupils | led | times | mins
B3 | Makaton | Puffins | Ann B | all staff | 5 |
B4 | Precision Teaching | Puffins | Cat D | Mrs Ide | 5 | 10
`,
    ),
    ...says(
      "4 Kites",
      `
at | provision | class | years | pupils | led | times | mins
B3 | Reading buddies | 4 Kites // Kites | Y4 | Dot E | Y6 pupils | 4 | 15
B4 | ELSA | 4 Kites // Kites | Y4 | Eli F | Mrs Fay | 1 | 40
`,
    ),
  ],
};
