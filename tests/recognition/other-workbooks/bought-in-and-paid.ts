import { anyOf, SEMH, type OtherWorkbook } from "./other-workbook";
import { linesOf, rowsOf } from "./sheet-text";

const COST = "Costed map - RT";
const BOUGHT = "Whole school £";

/** A pupil's costed map in sections with subtotals, the school's spending list, a budget, a risk assessment and rates. */
export const boughtInAndPaid: OtherWorkbook = {
  name: "a costed map in sections beside a budget and a risk assessment",
  sheets: {
    [COST]: {
      layout: "list",
      headerRows: [7, 15, 21],
      merges: ["A1:H1"],
      rows: rowsOf(`
Request for EHC needs assessment: evidence of cost to date
Name of child: | Rory Tennant | | DOB: | 14/3/2018 | | NCY: | 3
School: | St Cuthbert's RC Primary | | Date form filled in: | 2026-10-12 | | SEN stage: | K
Main area of need: | SEMH

1. Support from teaching assistants
Provision | By whom | Staff : pupil ratio | Sessions p.w. | Mins per session | No. of weeks | Rate per hour | Cost to school (£)
Zones of Regulation | TA L3 | {1:1} | 2 | 30 | 36 | {£17.2} | {£619.2}
Social stories | TA L2 | {1:1} | 5 | 10 | 36 | {£16.1} | {£483}
Playground buddy group | MDSA | {1:4} | 5 | 40 | 36 | {£13} | {£390}
Precision teaching | TA L3 | 1 to 1 | 3 | 15 | 24 | {£17.2} | {£309.6}
Sub-total | | | | | | | {£1801.8}

2. Support from teachers / SENCO
Provision | By whom | Staff : pupil ratio | Sessions p.w. | Mins per session | No. of weeks | Rate per hour | Cost to school (£)
Check-ins | SENCO | 1:1 | 1 | 15 | 36 | {£46} | {£414}
Pre-teaching maths | CT | 1:3 | 2 | 20 | 30 | {£42} | {£280}
Sub-total | | | | | | | {£694}

3. Bought-in services and equipment
What | Who from | What for | | How many | Price each | Funded from | Cost to school (£)
Play therapy | Blue Door CIC | anxiety | | 12 sessions | {£48} | HNF | {£576}
EP consultation | LA EPS | advice | | 1 | {£610} | Core SEN | {£610}
Wobble cushion | | sensory | | 2 | {£14.5} | PP | {£29}
Sub-total | | | | | | | {£1215}
GRAND TOTAL | | | | | | | {£3710.8}
Signed: K Abara (SENCO)
`),
    },
    [BOUGHT]: {
      layout: "list",
      headerRows: [2],
      rows: rowsOf(`
SEND spending 2026/27 (whole school)
Type | Item | Runs | Pupils benefitting | Annual cost | Cost per head | Source of funds | Worth it?
Academic | Nessy licences | all yr | 40 | £480 | £12 | Notional SEN | yes
 | Toe by Toe books x 6 | | 6 | £195 | £32.50 | PTA | yes
 | IDL | all yr | 25 | £399.00 | £15.96 | Notional SEN | unsure
Social | ELSA supervision | termly | 12 | 0.05 of salary | | Core | yes
 | Lunch club resources | Aut + Spr | 18 | c. £60 | | PTA | 
SubTotal | | | 101 | £1,134.00 | | |
Sensory | OT clinic | 3 days | 9 | £1,350 | £150 | PP / HNF | v. good
TOTAL | | | 110 | £2,484 | | |
* cost per head = annual cost / pupils
`),
    },
    Budget: {
      layout: "notAMap",
      headerRows: [],
      rows: rowsOf(`
Cost centre E27 SEND - monitoring to period 7
Code | Description | Budget | Actual | Committed | Variance | %
4010 | Teaching assistants | 84200 | 48910 | 35100 | 190 | {99%}
4120 | Supply cover | 3000 | 4120 | 0 | -1120 | {137%}
5210 | Licences | 1200 | 879 | 0 | 321 | {73%}
5300 | Agency EP/SALT | 6500 | 2440 | 1830 | 2230 | {66%}
 | Total | 94900 | 56349 | 36930 | 1621 |
`),
    },
    "RA - RT": {
      layout: "notAMap",
      headerRows: [],
      rows: rowsOf(`
Individual risk assessment - RT
Hazard / behaviour | Who might be harmed | Likelihood | Severity | Control measures | By whom | Review date
Leaves classroom | RT | 4 | 3 | radio, doors on fob | all staff | 18/12/26
Throws objects | peers, staff | 3 | 3 | calm space, low arousal | TA | 18/12/26
Climbing | RT | 2 | 4 | 1:1 at playtime | MDSA | 18/12/26
`),
    },
    "Hourly rates": {
      layout: "staffRates",
      headerRows: [1],
      rows: rowsOf(`
Role | Scale point | Hourly rate inc on-costs
TA L2 | SCP 4 | {£16.1}
TA L3 | SCP 7 | {£17.2}
MDSA | SCP 2 | {£13}
CT | M6 | {£42}
SENCO | UPS2 | {£46}
`),
    },
  },
  provisions: [
    ...linesOf(
      COST,
      "A",
      `
row | provision | ledBy | adults | groupSize | sessionsPerWeek | minutesPerSession | weeks | cost | fundingSource | plannedSessions | target
8 | Zones of Regulation | TA L3 | 1 | 1 | 2 | 30 | 36 | 619.2 | | |
9 | Social stories | TA L2 | 1 | 1 | 5 | 10 | 36 | 483 | | |
10 | Playground buddy group | MDSA | 1 | 4 | 5 | 40 | 36 | 390 | | |
11 | Precision teaching | TA L3 | 1 | 1 | 3 | 15 | 24 | 309.6 | | |
16 | Check-ins | SENCO | 1 | 1 | 1 | 15 | 36 | 414 | | |
17 | Pre-teaching maths | CT | 1 | 3 | 2 | 20 | 30 | 280 | | |
22 | Play therapy | Blue Door CIC // null | | | | | | 576 | HNF | 12 // null | anxiety // null
23 | EP consultation | LA EPS // null | | | | | | 610 | Core SEN | null // 1 | advice // null
24 | Wobble cushion | | | | | | | 29 | PP | null | sensory // null`,
      {
        pupils: ["Rory Tennant"],
        yearGroups: anyOf<string[]>(["Y3"], []),
        areaOfNeed: anyOf<typeof SEMH | null>(SEMH, null),
      },
    ),
    ...linesOf(
      BOUGHT,
      "B",
      `
row | provision | term | groupSize | cost | costText | fundingSource
3 | Nessy licences | All year // null | 40 // null | 480 | null // £480 | Notional SEN
4 | Toe by Toe books x 6 | | 6 // null | 195 | null // £195 | PTA
5 | IDL | All year // null | 25 // null | 399 | null // £399.00 | Notional SEN
6 | ELSA supervision | | 12 // null | null | 0.05 of salary | Core
7 | Lunch club resources | Autumn-Spring // null | 18 // null | 60 // null | c. £60 // null | PTA
9 | OT clinic | | 9 // null | 1350 | null // £1,350 | PP / HNF`,
    ),
  ],
  pupils: [
    {
      source: `${COST}!B2`,
      name: "Rory Tennant",
      yearGroup: "Y3",
      senStatus: "K",
      primaryNeed: anyOf<string | null>("SEMH", null),
      areaOfNeed: anyOf<typeof SEMH | null>(SEMH, null),
    },
  ],
  unused: {
    [`${COST}!A12`]: "subtotal",
    [`${COST}!A18`]: "subtotal",
    [`${COST}!A25`]: "subtotal",
    [`${COST}!A26`]: "subtotal",
    [`${BOUGHT}!A8`]: "subtotal",
    [`${BOUGHT}!A10`]: "subtotal",
    [`${BOUGHT}!A11`]: "note",
  },
};
