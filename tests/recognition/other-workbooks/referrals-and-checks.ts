import type { OtherWorkbook } from "./other-workbook";
import { cells, says } from "./written";

const TRACK = "Referrals & support";
const WAIT = "Counselling";
const MATRIX = "Check wk 5";
/** Referrals with what came of them, a register of counselling, and a check whose typed sizes are no counts. */
export const referralsAndChecks: OtherWorkbook = {
  name: "referrals, counselling and a weekly check",
  sheets: {
    [TRACK]: {
      layout: "list",
      headerRows: [1],
      rows: cells(`
Date referred | Referred by | Child | Yr | Reason | Support put in place | Who | How often | Review date
#2027-04-19 | Miss Ox | Ash | 3 | number bonds | Rapid maths | TA | 3 x 20 mins | #2027-05-27
#2027-04-20 | Mr Yew | Dee | 4 | friendships | Circle of friends | ELSA | 1 x 40 mins | #2027-06-10
#2027-04-26 | Miss Ox | Cy | 3 | worries | Draw and Talk | ELSA | 1 x 30 mins | #2027-06-10
`),
    },
    [WAIT]: {
      layout: "list",
      headerRows: [2],
      rows: cells(`
Counselling register (Ms Roe, Thursdays)
Student | Form | Start | Sessions offered | Attended | CORE before | CORE after
Eli K | 8B | #2027-01-14 | 6 | 6 | 21 | 12
Fay L | 9C | #2027-01-14 | 6 | 4 | 18 | 15
`),
    },
    [MATRIX]: {
      layout: "provisionByPupil",
      headerRows: { anyOf: [[2], [2, 3]] },
      rows: cells(`
Did it happen? Week 5
Provision | Adult | Ash | Bex | Cy | Dee | In group | Number today
 | SEN | K | K | E | N | |
Rapid maths | TA | √ | √ | | | 4 | 2
Draw and Talk | ELSA | | | √ | | 1 | 1
Circle of friends | ELSA | | | √ | √ | 6 | 2
`),
    },
  },
  provisions: [
    ...says(
      TRACK,
      `
at | provision | pupils | years | led | times | mins | review
F2 | Rapid maths | Ash | Y3 | TA | 3 | 20 | 2027-05-27
F3 | Circle of friends | Dee | Y4 | ELSA | 1 | 40 | 2027-06-10
F4 | Draw and Talk | Cy | Y3 | ELSA | 1 | 30 | 2027-06-10
`,
    ),
    ...says(
      WAIT,
      `
at | provision | pupils | class | years | start | planned | delivered | entry | exit | measure | led
A1 | Counselling | Eli K | 8B | Y8 | 2027-01-14 | 6 | 6 | 21 | 12 | CORE // - | Ms Roe // -
A1 | Counselling | Fay L | 9C | Y9 | 2027-01-14 | 6 | 4 | 18 | 15 | CORE // - | Ms Roe // -
`,
    ),
    ...says(
      MATRIX,
      `
at | provision | led | pupils | group
A4 | Rapid maths | TA | Ash; Bex | 4
A5 | Draw and Talk | ELSA | Cy | 1
A6 | Circle of friends | ELSA | Cy; Dee | 6
`,
    ),
  ],
  pupils: [
    { source: `${MATRIX}!C2`, name: "Ash", senStatus: "K" },
    { source: `${MATRIX}!D2`, name: "Bex", senStatus: "K" },
    { source: `${MATRIX}!E2`, name: "Cy", senStatus: "E" },
    { source: `${MATRIX}!F2`, name: "Dee", senStatus: "N" },
  ],
};
