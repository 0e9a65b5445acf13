import { CI, CL, type OtherWorkbook, SEMH, SP } from "./other-workbook";
import { linesOf, pupilsOf, rowsOf } from "./sheet-text";

const MAP = "Prov Map";

/** The workbook a SENCO lives in: register, map, rates, log, plans and dates, and four sheets that are no map. */
export const mastersWorkbook: OtherWorkbook = {
  name: "the workbook a SENCO lives in",
  sheets: {
    "READ ME": {
      layout: "notAMap",
      headerRows: [],
      rows: rowsOf(`
SEND MASTER FILE - Ashdown Valley Primary
Please do not move the tabs!
Tab | What is in it | Who updates
SEND reg | everyone on the register | KB
Prov Map | what they get | all staff by the 1st of the month
Log | tick off sessions | TAs
`),
    },
    "SEND reg": {
      layout: "register",
      headerRows: [3],
      rows: rowsOf(`
SEND REGISTER as at 01/11/2026 - 9 children
|
Adm No | Surname | Known as | M/F | Yr | Class | Stage | Prim need | Sec need | FSM | PP | LAC | EAL | Date onto reg | EP seen? | Comments
10231 | Achterberg | Joos | M | 1 | Robins | K | SLCN | | | | | Y | Sept 25 | N |
10007 | Bello | Tamsin | F | 6 | Eagles | E | ASD | SEMH | Y | Y | | | Jan 21 | Y | AR March
10112 | Crane-Hill | Otis | M | 4 | Kites | K | SEMH | | Y | Y | Y | | 2024-09-03 | Y | PEP
10113 | D'Souza | Rui | M | 4 | Kites | K | SpLD | | | | | Y | 2023-01-09 | N |
10188 | Ekwueme | Ada | F | 2 | Wrens | K+ | MLD | SLCN | | | | | Nov 25 | Y | EHCNA going in
10240 | Fisher | Bo | M | R | Ducklings | SEN support | PD | | | | | | Oct 26 | N |
10051 | Gatt | Lia | F | 5 | Hawks | EHC Plan | HI | | | Y | | | 2020-09-07 | Y | ToD weekly
10199 | Huxtable | Kit | M | 3 | Owls | N | | | | | | | off reg July 26 | | monitoring
10066 | Ivers | Nell | F | 5 | Hawks | K | Anxiety | | | | | | May 26 | | EBSA
Total: | 9
`),
    },
    [MAP]: {
      layout: "list",
      headerRows: [4],
      rows: rowsOf(`
Ashdown Valley Primary | | | Provision Map - Autumn Term 2026
W1 = everyone W2 = catch up W3 = 1:1 / specialist
|
Who | Class | Area | Wv | Intervention | Delivered by | Freq | Length | Group | Start | Review | Baseline | Now | Impact so far | Funding
Robins group | Robins | C&I | 2 | Talk Boost | Mrs Lamb (TA) | 3x a week | 30m | {1:4} | 2026-09-14 | 2026-12-11 | Red x3, Amber x1 | | | SEN
Joos Achterberg | Robins | C&I | 3 | SaLT programme | Mrs Lamb (TA) | Daily | 10m | 1:1 | 2026-09-14 | 2026-10-23 | 4/20 sounds | 9/20 sounds | Good progress | SEN
Tamsin Bello | Eagles | C&I | 3 | EHCP 1:1 support | Mr Fell (LSA) | Daily | 3 hrs | 1:1 | 2026-09-03 | AR March 27 | | | | Top-up
Tamsin Bello, Lia Gatt | UKS2 | SEMH | 2 | Friendship group | Miss Obi (ELSA) | Weekly | 40m | 4 | 2026-09-17 | 2026-12-10 | | | | PP
Otis Crane-Hill | Kites | SEMH | 3 | Therapeutic story writing | Miss Obi (ELSA) | Weekly | 45m | 1:1 | 2026-09-15 | 2026-11-17 | SDQ 25 | SDQ 21 | Some | PP+
Otis C-H | Kites | SEMH | 2 | Breakfast club | Kitchen | Daily | 30m | {8-12} | 2026-09-07 | | Late 14x | Late 2x | Met | PP
Rui D'Souza | Kites | C&L | 2 | Word Wasp | Mr Fell (LSA) | 4 x week | 20m | pair | 2026-09-14 | 2026-12-18 | RA 7.02 | RA 7.06 | On track | SEN
Ada Ekwueme | Wrens | C&L | 3 | Precision Teach | Mrs Lamb (TA) | 5x | 5m | 1:1 | 2026-09-21 | 2026-11-06 | 4 wpm | 4 wpm | None | SEN
Ada Ekwueme + 3 | Wrens | C&L | 2 | Numicon | CT | 2 pm per week | 30m | {1:4} | 2026-09-21 | 2026-12-18 | 71 | 74 | limited | -
Bo Fisher | Ducklings | Phys | 3 | Physio exercises | Mrs Wood (NN) | 2x day | 10m | 1:1 | 2026-10-05 | 2027-01-15 | | | | SEN
Lia Gatt | Hawks | HI | 3 | Teacher of Deaf | LA | Fortnightly | 1 hr | 1:1 | 2026-09-09 | 2027-01-13 | | | | LA
Nell Ivers | Hawks | SEMH | 3 | Soft start | Miss Obi (ELSA) | Mon, Tues, Thurs | 20m | 1:1 | 2026-09-21 | 2026-11-30 | Att 71% | Att 88% | Working! | SEN
All Hawks | Hawks | C&L | 1 | Pre-teach vocab | CT | Daily | 10m | class | | | | | |
TOTAL | | | | 13
* Freq is what SHOULD happen - see Log for what did.
`),
    },
    Log: {
      layout: "deliveryLog",
      headerRows: [2],
      rows: rowsOf(`
Tick off your sessions please!!
Wk beg | Day | Group / pupil | Intervention | Adult | Planned | Happened | Why not
2026-11-02 | Mon | Joos A | SaLT programme | Mrs L | 10 | Y |
2026-11-02 | Tue | Joos A | SaLT programme | Mrs L | 10 | N | trip
2026-11-02 | Wed | Robins | Talk Boost | Mrs L | 30 | Y |
2026-11-09 | Mon | Rui | Word Wasp | Mr F | 20 | N | covering Y6
2026-11-09 | Tue | Rui | Word Wasp | Mr F | 20 | part | assembly over-ran
`),
    },
    "£ per hr": {
      layout: "staffRates",
      headerRows: [1],
      rows: rowsOf(`
 | Scale | Hourly rate incl on-costs
TA L2 | SCP 4 | {£18.22}
TA L3 / ELSA | SCP 7 | {£19.6}
HLTA | SCP 14 | {£23.05}
Class teacher | MPS 6 | {£46.4}
`),
    },
    "Sec F": {
      layout: "sectionF",
      headerRows: [1],
      rows: rowsOf(`
EHCP pupil | Ref | What Section F says | Hrs pw specified | Hrs pw given | Shortfall | Notes
Tamsin Bello | F1 | 15 hours LSA support in class and at unstructured times | 15 | 15 | 0 |
Tamsin Bello | F2 | A social communication group for 40 minutes weekly | 0.67 | 0.67 | 0 |
Lia Gatt | F1 | Fortnightly visits by a Teacher of the Deaf | 0.5 | 0.5 | 0 |
Lia Gatt | F2 | Access to a quiet space as appropriate | not quantified | | | ask at AR
`),
    },
    "Dates 26-27": {
      layout: "termDates",
      headerRows: [2],
      rows: rowsOf(`
Term dates 2026/27
 | From | To | School weeks
Aut 1 | 2026-09-03 | 2026-10-23 | 7.4
Aut 2 | 2026-11-02 | 2026-12-18 | 7
Spr 1 | 2027-01-05 | 2027-02-12 | 5.8
Spr 2 | 2027-02-22 | 2027-03-25 | 4.8
Sum 1 | 2027-04-12 | 2027-05-28 | 6.8
Sum 2 | 2027-06-07 | 2027-07-21 | 6.6
`),
    },
    "Mr Fell TT": {
      layout: "notAMap",
      headerRows: [],
      rows: rowsOf(`
Mr Fell | Mon | Tues | Weds | Thurs | Fri
8.45 | Tamsin | Tamsin | Tamsin | Tamsin | Tamsin
10.15 | Break | Break | duty | Break | Break
11.00 | Word Wasp | Word Wasp | Word Wasp | Word Wasp | assembly
12.00 | lunch | lunch | lunch | lunch | lunch
1.15 | Tamsin | Tamsin | PPA cover | Tamsin | Golden time
`),
    },
    "Attendance Aut": {
      layout: "notAMap",
      headerRows: [],
      rows: rowsOf(`
Attendance of SEND pupils, Autumn half term 1
Pupil | Class | Possible | Present | % | Lates | Unauthorised
Joos Achterberg | Robins | 72 | 70 | {97%} | 0 | 0
Tamsin Bello | Eagles | 72 | 64 | {89%} | 3 | 2
Otis Crane-Hill | Kites | 72 | 66 | {92%} | 14 | 0
Nell Ivers | Hawks | 72 | 51 | {71%} | 5 | 9
`),
    },
  },
  provisions: linesOf(
    MAP,
    "E",
    `
row | pupils | className | yearGroups | areaOfNeed | wave | provision | ledBy | sessionsPerWeek | minutesPerSession | adults | groupSize | startDate | reviewDate | measure | entry | exit | outcome | fundingSource
5 | null // Robins group | Robins | Y1 // null | ${CI} | 2 | Talk Boost | Mrs Lamb (TA) | 3 | 30 | 1 | 4 | 2026-09-14 | 2026-12-11 | | Red x3, Amber x1 | | | SEN
6 | Joos Achterberg | Robins | Y1 // null | ${CI} | 3 | SaLT programme | Mrs Lamb (TA) | 5 | 10 | 1 | 1 | 2026-09-14 | 2026-10-23 | null | 4/20 sounds // 4/20 | 9/20 sounds // 9/20 | met // null | SEN
7 | Tamsin Bello | Eagles | Y6 // null | ${CI} | 3 | EHCP 1:1 support | Mr Fell (LSA) | 5 | 180 | 1 | 1 | 2026-09-03 | null // 2027-03-01 // 2027-03-31 | | | | | Top-up
8 | Tamsin Bello;Lia Gatt | UKS2 // null | Y5;Y6 | ${SEMH} | 2 | Friendship group | Miss Obi (ELSA) | 1 | 40 | | 4 | 2026-09-17 | 2026-12-10 | | | | | PP
9 | Otis Crane-Hill | Kites | Y4 // null | ${SEMH} | 3 | Therapeutic story writing | Miss Obi (ELSA) | 1 | 45 | 1 | 1 | 2026-09-15 | 2026-11-17 | SDQ // null | SDQ 25 // 25 | SDQ 21 // 21 | partlyMet // null | PP+
10 | Otis C-H | Kites | Y4 // null | ${SEMH} | 2 | Breakfast club | Kitchen | 5 | 30 | | 8..12 | 2026-09-07 | | null | Late 14x | Late 2x | met | PP
11 | Rui D'Souza | Kites | Y4 // null | ${CL} | 2 | Word Wasp | Mr Fell (LSA) | 4 | 20 | | 2 | 2026-09-14 | 2026-12-18 | RA // null // Reading age | RA 7.02 // 7.02 | RA 7.06 // 7.06 | null // partlyMet // met | SEN
12 | Ada Ekwueme | Wrens | Y2 // null | ${CL} | 3 | Precision Teach | Mrs Lamb (TA) | 5 | 5 | 1 | 1 | 2026-09-21 | 2026-11-06 | null // wpm | 4 wpm // 4 | 4 wpm // 4 | notMet // null | SEN
13 | Ada Ekwueme | Wrens | Y2 // null | ${CL} | 2 | Numicon | CT | 2 | 30 | 1 | 4 | 2026-09-21 | 2026-12-18 | | 71 | 74 | partlyMet // null | null
14 | Bo Fisher | Ducklings | R // null | ${SP} | 3 | Physio exercises | Mrs Wood (NN) | 10 | 10 | 1 | 1 | 2026-10-05 | 2027-01-15 | | | | | SEN
15 | Lia Gatt | Hawks | Y5 // null | ${SP} | 3 | Teacher of Deaf | LA | 0.5 | 60 | 1 | 1 | 2026-09-09 | 2027-01-13 | | | | | LA
16 | Nell Ivers | Hawks | Y5 // null | ${SEMH} | 3 | Soft start | Miss Obi (ELSA) | 3 | 20 | 1 | 1 | 2026-09-21 | 2026-11-30 | null // Attendance // Att | Att 71% // 71% | Att 88% // 88% | null // partlyMet // met | SEN
17 | null | Hawks | Y5 // null | ${CL} | 1 | Pre-teach vocab | CT | 5 | 10`,
  ),
  pupils: pupilsOf(
    "SEND reg",
    "B",
    `
row | name | yearGroup | className | senStatus | primaryNeed | areaOfNeed | flags
4 | Joos Achterberg | Y1 | Robins | K | SLCN | ${CI} | EAL
5 | Tamsin Bello | Y6 | Eagles | E | ASD | ${CI} | FSM;PP
6 | Otis Crane-Hill | Y4 | Kites | K | SEMH | ${SEMH} | FSM;PP;LAC
7 | Rui D'Souza | Y4 | Kites | K | SPLD | ${CL} | EAL
8 | Ada Ekwueme | Y2 | Wrens | K | MLD | ${CL} |
9 | Bo Fisher | R | Ducklings | K | PD | ${SP} |
10 | Lia Gatt | Y5 | Hawks | E | HI | ${SP} | PP
11 | Kit Huxtable | Y3 | Owls | N | | |
12 | Nell Ivers | Y5 | Hawks | K | SEMH // null | ${SEMH} // null |`,
  ),
  unused: { [`${MAP}!A18`]: "subtotal", [`${MAP}!A19`]: "note" },
};
