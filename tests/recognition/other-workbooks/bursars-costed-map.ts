import { CI, CL, type OtherWorkbook, SEMH, SP } from "./other-workbook";
import { linesOf, rowsOf, pupilsOf } from "./sheet-text";

const WHOLE = "Costed map 26-27";
const CHILD = "Top-up bid RJ";

/** A bursar's costed map of the school, and one child's for a top-up bid in lettered sections. */
export const bursarsCostedMap: OtherWorkbook = {
  name: "a bursar's costed map and a top-up bid",
  sheets: {
    [WHOLE]: {
      layout: "list",
      headerRows: [4],
      rows: rowsOf(`
Harbour View Primary | | Costed provision map | | | | | | | 2026-27
TA rate £17.40/hr, HLTA £21.10/hr, teacher £44 (incl on costs). 38 weeks unless it says otherwise.

Area | Provision | Year(s) | Staffing | No. of pupils | Sessions p.w. | Length (mins) | Weeks | Annual cost | Paid from
Cognition and Learning
 | Little Wandle catch-up | R, 1, 2 | TA L3 | 4 | 5 | 15 | 38 | {£826.5} | Notional SEN
 | Times Tables Rockstars licence | 3-6 | n/a | 120 | | | | {£98} | School budget
 | 1:1 tuition | 6 | Teacher | 1 | 1 | 60 | 20 | {£880} | Pupil premium
 | | | | | | | Sub-total | {£1804.5} |
Communication and Interaction
 | Talk Boost | R/1 | HLTA | {4-6} | 3 | 30 | 10 | {£316.5} | PP / SEN 50:50
 | Private SaLT | all | £75 a visit | various | 1 per half term | 180 | | £450 | Top-up
 | | | | | | | Sub-total | {£766.5} |
SEMH
 | ELSA | 1-6 | TA L3 (ELSA) | 1 | 6 | 40 | 38 | {£2644.8} | PP
 | Forest School | 4 | Teacher + TA | 12 | 1 | 90 | 12 | {£1105.2} | Sports premium
 | Pastoral TA at lunch | whole school | TA | - | 5 | 60 | 38 | TBC | SEN
 | | | | | | | Sub-total | {£3750} |
Sensory/Physical
 | Sensory circuits | KS1 | TA | 8 | daily | 20 | 38 | 1,102 | SEN
 | Sloping boards x 6 | | | 6 | | | | 6 @ £23.50 | Capitation
 | | | | | | | GRAND TOTAL | {£7564} |
`),
    },
    [CHILD]: {
      layout: "list",
      headerRows: [5, 11, 16],
      rows: rowsOf(`
Costed provision for: RJ | | Year 4 | | Amount requested: | {£9120}
This must add up to more than £6,000 before the panel will look at it

A. Adult support
Support | Delivered by | Hours per week | Weeks | Ratio | Annual cost
In class support (literacy + maths) | TA | 10 | 38 | 1:1 | {£6612}
Precision teaching | TA | 0.5 | 38 | 1:1 | {£330.6}
Social skills group | HLTA | 0.75 | 38 | 1:3 | {£200.45}
Total A | | | | | {£7143.05}
B. Outside agencies
Support | Delivered by | Hours per year | Cost per hour | Annual cost
Educational psychologist | LA EP | 6 | {£98} | {£588}
OT assessment + review | private OT | 4 | {£85} | {£340}
Total B | | | | {£928}
C. Equipment
Item | Bought from | Annual cost
Writing slope and wobble cushion | TTS | {£61.9}
Chromebook | | £229
Total C | | {£290.9}
`),
    },
  },
  provisions: [
    ...linesOf(
      WHOLE,
      "B",
      `
row | areaOfNeed | provision | yearGroups | ledBy | groupSize | sessionsPerWeek | minutesPerSession | weeks | cost | costText | fundingSource | adults
6 | ${CL} | Little Wandle catch-up | R;Y1;Y2 | TA L3 | 4 | 5 | 15 | 38 | 826.5 | | Notional SEN
7 | ${CL} | Times Tables Rockstars licence | Y3;Y4;Y5;Y6 | null // n/a | 120 | | | | 98 | | School budget
8 | ${CL} | 1:1 tuition | Y6 | Teacher | 1 | 1 | 60 | 20 | 880 | | Pupil premium | 1 // null
11 | ${CI} | Talk Boost | R;Y1 | HLTA | 4..6 | 3 | 30 | 10 | 316.5 | | PP / SEN 50:50
12 | ${CI} | Private SaLT | null // R;Y1;Y2;Y3;Y4;Y5;Y6 | null // £75 a visit | null | null // 0.17 | 180 | | 450 | | Top-up
15 | ${SEMH} | ELSA | Y1;Y2;Y3;Y4;Y5;Y6 | TA L3 (ELSA) | 1 | 6 | 40 | 38 | 2644.8 | | PP
16 | ${SEMH} | Forest School | Y4 | Teacher + TA | 12 | 1 | 90 | 12 | 1105.2 | | Sports premium | 2 // null
17 | ${SEMH} | Pastoral TA at lunch | null // R;Y1;Y2;Y3;Y4;Y5;Y6 | TA | null | 5 | 60 | 38 | null | TBC // null | SEN
20 | ${SP} | Sensory circuits | Y1;Y2 | TA | 8 | 5 | 20 | 38 | 1102 | | SEN
21 | ${SP} | Sloping boards x 6 // Sloping boards | | null | 6 | | | | null // 141 | 6 @ £23.50 // null | Capitation`,
    ),
    ...linesOf(
      CHILD,
      "A",
      `
row | provision | ledBy | minutesPerWeek | weeks | adults | groupSize | cost | sessionsPerWeek | minutesPerSession
6 | In class support (literacy + maths) | TA | 600 | 38 | 1 | 1 | 6612 | null | null
7 | Precision teaching | TA | 30 | 38 | 1 | 1 | 330.6 | null | null
8 | Social skills group | HLTA | 45 | 38 | 1 | 3 | 200.45 | null | null
12 | Educational psychologist | LA EP | null | | | | 588 | null | null
13 | OT assessment + review | private OT | null | | | | 340 | null | null
17 | Writing slope and wobble cushion | null // TTS | null | | | | 61.9 | null | null
18 | Chromebook | null | null | | | | 229 | null | null`,
      {
        pupils: ["RJ"],
        yearGroups: ["Y4"],
      },
    ),
  ],
  pupils: [
    ...pupilsOf(
      "Top-up bid RJ",
      "",
      `
cell | name | yearGroup
A1 | RJ | Y4`,
    ),
  ],
  unused: {
    [`${WHOLE}!A2`]: "note",
    [`${WHOLE}!I9`]: "subtotal",
    [`${WHOLE}!I22`]: "subtotal",
    [`${CHILD}!F9`]: "subtotal",
    [`${CHILD}!C19`]: "subtotal",
    [`${CHILD}!A2`]: "note",
  },
};
