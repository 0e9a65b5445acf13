import { CI, CL, type OtherWorkbook, SEMH, SP } from "./other-workbook";
import { linesOf, pupilsOf, rowsOf } from "./sheet-text";

const MAP = "Interventions";
const OLD = "Int 2025-26";

/** A secondary school: an export with houses and forms, two years of lists, and much that is neither. */
export const academyWorkbook: OtherWorkbook = {
  name: "secondary academy with houses, forms and many other sheets",
  sheets: {
    "SIMS export": {
      layout: "register",
      headerRows: [1],
      rows: rowsOf(`
Preferred Surname | Preferred Forename | Year | Reg Group | House | Gender | SEN status description | SEN type ranking 1 | SEN type ranking 2 | Pupil premium indicator | In care | EAL
Aldous | Ffion | Year 7 | 7HAW | Hawking | F | SEN Support | Specific Learning Difficulty | | T | F | F
Birch | Tate | Year 7 | 7CUR | Curie | M | Education, Health and Care Plan | Autistic Spectrum Disorder | Speech, Language and Communication Needs | F | F | F
Cope | Isla-May | Year 8 | 8HAW | Hawking | F | SEN Support | Social, Emotional and Mental Health | | T | T | F
Doyle | Cian | Year 9 | 9TUR | Turing | M | SEN Support | Moderate Learning Difficulty | Hearing Impairment | F | F | F
Egan | Noor | Year 10 | 10CUR | Curie | F | No Specialist Assessment | | | F | F | T
Foy | Ravi | Year 11 | 11TUR | Turing | M | SEN Support | Other Difficulty/Disability | | T | F | T
`),
    },
    [MAP]: {
      layout: "list",
      headerRows: [3, 4],
      rows: rowsOf(`
Parkfield Academy - SEND & Inclusion faculty - Intervention register 2026/27
|
Intervention | Broad area | Target group | | Delivery | | | | Dates | | Evaluation | | |
 | | NC year | Max no. | By | Lessons per wk | Mins per lesson | Room | From | To | Measure | Pre | Post | Success?
Lexonik Advance | C&L | 7 & 8 | 4 | L Prior (HLTA) | 2 | 50 | LRC | 2026-09-14 | 2026-10-23 | WRAT SS | 79 (mean) | 91 (mean) | Yes
Ruth Miskin Fresh Start | C&L | Y7 | 10 | Mrs Stott (Eng) | 4 | 50 | E4 | 2026-09-07 | 2027-07-16 | NGRT | 81 | 84 | In part
Numeracy Workout | C&L | 7-9 | 6 | M Raza (LSA) | 1 per fortnight | 25 | LRC | 2026-09-21 | 2026-12-18 | Arithmetic % | {28%} | {41%} | Yes
Zones/ELSA | SEMH | KS3 | 1:1 | S Quick (ELSA) | 1 | 40 | Hub | 2026-09-14 | rolling | SDQ | 22 | 18 | Partial
Anger mgmt | SEMH | Yr 9/10 | 5 | Youth worker | 1 | 60 | Hub | 2026-11-02 | 2026-12-18 | Behaviour points | 112 | 95 | No
Social Thinking | C&I | Y7-Y9 | 6 | S Quick (ELSA) | 1 | 50 | Hub | Autumn 2 | Spring 1 | | | |
SALT block | C&I | 7 | 2 | NHS therapist | 1 | 45 | Med | 2027-01-11 | 2027-02-12 | Targets met | 0/4 | 3/4 | Y
HI support | S/P | 9 | 1 | ToD (LA) | 1 a month | 60 | Med | 2026-09-16 | 2027-07-14 | | | |
Exam skills | C&L | KS4 | 12 | Mr Ochs | 1 | 60 | P6 | 2026-10-05 | 2027-04-30 | Mock grade | 3 | 4 | Y
Touch typing | Physical | any | 8 | unstaffed | 3 | 15 | ICT2 | | | WPM | 14 | 26 | Y
Mentoring (6th form) | SEMH | Y7 | 1:1 | Sixth formers | 1 | 25 | Form | 2026-10-05 | 2027-05-21 | | | | TBC
`),
    },
    [OLD]: {
      layout: "list",
      hidden: true,
      headerRows: [1],
      rows: rowsOf(`
Programme | Year | Staff | Cost | Outcome
Lexonik | 7 | L Prior | {£2150} | Met
Counselling | 10-11 | Place2Be | {£9800} | Partly met
`),
    },
    "KS3 data": {
      layout: "notAMap",
      headerRows: [],
      rows: rowsOf(`
Data drop 1 - SEND
Name | Form | Eng | Maths | Sci | Hist | MFL | Att 8 est
Ffion Aldous | 7HAW | 2.5 | 3.1 | 2.8 | 2.2 | 2.9 | 31
Tate Birch | 7CUR | 3.4 | 5.2 | 4.4 | 3.1 | 2.0 | 42
Isla-May Cope | 8HAW | 2.1 | 2.0 | 2.4 | 1.9 | 2.2 | 24
Cian Doyle | 9TUR | 1.8 | 2.2 | 2.1 | 1.7 | 1.5 | 20
`),
    },
    "SEND Budget": {
      layout: "notAMap",
      headerRows: [],
      rows: rowsOf(`
SEND budget 26/27 (draft 3)
Cost centre | Description | Budget | Committed | Actual YTD | Remaining
SEN01 | LSA salaries | 214000 | 0 | 89166 | 124834
SEN02 | Exam access | 6000 | 1200 | 800 | 4000
SEN03 | Lexonik licence | 2500 | 2150 | 2150 | 350
SEN04 | EP traded time | 7200 | 7200 | 2400 | 0
 | TOTAL | 229700 | 10550 | 94516 | 129184
`),
    },
    "Link mtg 12 Nov": {
      layout: "notAMap",
      headerRows: [],
      rows: rowsOf(`
Faculty meeting 12 November 2026
Present: LP, MR, SQ, HO. Apologies: SS
Item | Discussion | Action | Who | By
1 | Lexonik results good, second group after half term | Choose pupils | LP | 20/11
2 | Hub is full at lunch | Ask site team about E4 | SQ | 27/11
3 | Access arrangements deadline | Chase centre reports | HO | asap
`),
    },
    "Agency contacts": {
      layout: "notAMap",
      headerRows: [],
      rows: rowsOf(`
Agency | Who | Tel | E-mail | What for
EP service | Dr J Fane | 01632 960311 | jfane@example.org | EHCNA advice
CAMHS | Duty team | 01632 960312 | | anxiety, self harm
Youth service | Bo Lamb | 07700 900117 | blamb@example.org | anger management
`),
    },
    "LSA rates": {
      layout: "staffRates",
      headerRows: [2],
      rows: rowsOf(`
Finance: rates for costing (Apr 26)
Staff | Role | Point | £/hr | £/hr inc NI + pension
M Raza | LSA | 4 | 12.85 | 16.4
L Prior | HLTA | 17 | 16.1 | 21.02
S Quick | ELSA | 9 | 13.6 | 17.55
Supply | Teacher | - | 38 | 38
`),
    },
    "Sessions tally": {
      layout: "deliveryLog",
      headerRows: [2],
      rows: rowsOf(`
How many sessions actually ran?
w/c | Intervention | Led by | Timetabled | Ran | Reason if fewer
2026-11-02 | Lexonik Advance | LP | 2 | 2 |
2026-11-02 | Anger mgmt | YW | 1 | 0 | worker off sick
2026-11-09 | Lexonik Advance | LP | 2 | 1 | mocks
2026-11-09 | Fresh Start | SS | 4 | 4 |
`),
    },
  },
  provisions: [
    ...linesOf(
      MAP,
      "A",
      `
row | provision | areaOfNeed | yearGroups | groupSize | adults | ledBy | sessionsPerWeek | minutesPerSession | startDate | endDate | measure | entry | exit | outcome | term
5 | Lexonik Advance | ${CL} | Y7;Y8 | 4 | | L Prior (HLTA) | 2 | 50 | 2026-09-14 | 2026-10-23 | WRAT SS // WRAT | 79 (mean) // 79 | 91 (mean) // 91 | met
6 | Ruth Miskin Fresh Start | ${CL} | Y7 | 10 | | Mrs Stott (Eng) | 4 | 50 | 2026-09-07 | 2027-07-16 | NGRT | 81 | 84 | partlyMet
7 | Numeracy Workout | ${CL} | Y7;Y8;Y9 | 6 | | M Raza (LSA) | 0.5 | 25 | 2026-09-21 | 2026-12-18 | Arithmetic % | 28% | 41% | met
8 | Zones/ELSA | ${SEMH} | Y7;Y8;Y9 | 1 | 1 | S Quick (ELSA) | 1 | 40 | 2026-09-14 | | SDQ | 22 | 18 | partlyMet
9 | Anger mgmt | ${SEMH} | Y9;Y10 | 5 | | Youth worker | 1 | 60 | 2026-11-02 | 2026-12-18 | Behaviour points | 112 | 95 | notMet
10 | Social Thinking | ${CI} | Y7;Y8;Y9 | 6 | | S Quick (ELSA) | 1 | 50 | | | | | | | Autumn 2-Spring 1 // Autumn 2
11 | SALT block | ${CI} | Y7 | 2 | | NHS therapist | 1 | 45 | 2027-01-11 | 2027-02-12 | Targets met | 0/4 | 3/4 | met
12 | HI support | ${SP} | Y9 | 1 | | ToD (LA) | 0.25 // 0.23 // null | 60 | 2026-09-16 | 2027-07-14
13 | Exam skills | ${CL} | Y10;Y11 | 12 | | Mr Ochs | 1 | 60 | 2026-10-05 | 2027-04-30 | Mock grade | 3 | 4 | met
14 | Touch typing | ${SP} | null | 8 | | unstaffed // null | 3 | 15 | | | WPM | 14 | 26 | met
15 | Mentoring (6th form) | ${SEMH} | Y7 | 1 | 1 | Sixth formers | 1 | 25 | 2026-10-05 | 2027-05-21`,
      {},
    ),
    ...linesOf(
      OLD,
      "A",
      `
row | provision | yearGroups | ledBy | cost | outcome
2 | Lexonik | Y7 | L Prior | 2150 | met
3 | Counselling | Y10;Y11 | Place2Be | 9800 | partlyMet`,
    ),
  ],
  pupils: pupilsOf(
    "SIMS export",
    "A",
    `
row | name | yearGroup | className | senStatus | primaryNeed | areaOfNeed | flags
2 | Ffion Aldous | Y7 | 7HAW | K | SPLD | ${CL} | Pupil premium indicator // PP // Pupil premium
3 | Tate Birch | Y7 | 7CUR | E | ASD | ${CI} |
4 | Isla-May Cope | Y8 | 8HAW | K | SEMH | ${SEMH} | Pupil premium indicator;In care // PP;LAC // Pupil premium;In care
5 | Cian Doyle | Y9 | 9TUR | K | MLD | ${CL} |
6 | Noor Egan | Y10 | 10CUR | null | | | EAL
7 | Ravi Foy | Y11 | 11TUR | K | OTH | null | Pupil premium indicator;EAL // PP;EAL // Pupil premium;EAL`,
  ),
};
