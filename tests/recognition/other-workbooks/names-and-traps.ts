import { CI, CL, type OtherWorkbook, SEMH, SP } from "./other-workbook";
import { linesOf, rowsOf } from "./sheet-text";

const MAP = "26-27 Provision";
const LAST = "Y7-9 groups";

/** Names by every separator, dates by every hand, and what Excel made of ratios, ranges and ages. */
export const namesAndTraps: OtherWorkbook = {
  name: "names in one cell and what Excel made of the rest",
  sheets: {
    [MAP]: {
      layout: "list",
      headerRows: [5],
      rows: rowsOf(`
THE LAURELS C OF E PRIMARY ACADEMY
|
Whole School Provision Map | | Academic Year 2026-27 | | | SENDCo: Mrs P Achebe
KEY: W1 universal, W2 targeted, W3 personalised
Area / need | Wave | What is in place | Children | Year | Adult(s) | Ratio | x per wk | Mins | Begins | Ends | Review on | Start score | End score
Cognition & learning | W2 | Little Wandle catch-up | 1. Ada B 2. Ben C 3. Cal D | 1 | TA - Sue | {1:3} | 5 | 15 | 2026-09-14 | 2026-12-11 | 2026-12-14 | 12 | 25
 | W2 | Plus 1 | x5 pupils | 2/3 | Sue / Pat | 1:1 | 4 | 10 | 14/09/2026 | 11/12/2026 | 14/12/26 | {6.04} | {6.10}
 | W3 | Dyslexia Gold | Dee E (Y4), Eli F (Y5) | 4 and 5 | Mrs Gould, HLTA | {1:2} | 3 | 20 | Mon 14th Sept | Fri 11th Dec | Jan 2027 | 6:02 | 6:07
 | W3 | Toe by toe | Fay G | Yr5 | Sue (TA3) | 1 : 1 | 5 | 15-20 | September | July | half termly | 5y 11m | 6y 5m
 | W2 | Booster grp | Gus H; Hal I; Ida J; + 3 others | Y6 | Mr T & Mrs G | {2:8} | 2 | 40 | 2027-01-11 | 2027-05-07 | after SATs | {18} | {31}
Communication & interaction | W2 | Wellcomm | Jay K & Kit L & Lee M | N | Nursery nurse | gp of 3 | '3 | '10 | 2026-09-21 | | end of Aut 2 | Red | Amber
 | W2 | Lego-based therapy | Mia N, Noa O ,Ora P | Y2 - Y4 | ELSA (Fran) | {1:3} | 1 | 45 | 2026-09-22 | 2026-12-08 | 2026-12-08 | 9 | 4
 | W3 | Speech targets | PQ, RS and TU | YR | Pat | 1:1 | daily | 10 | 2026-09-07 | ongoing | 2026-10-23 | |
 | W3 | Intensive interaction | Vi Q* | R | Sue | 1:1 | 10 | 5 | 2026-09-07 | | 12/4/2026 | |
SEMH | W1 | Trick Box | Whole class | Y1 | Class teacher | class | 1 | 30 | | | | |
 | W2 | Forest Sch | 8 chn (see register) | KS1 | Ms Elm + Pat | {4-6} | 1 | 120 | 2026-09-18 | 2026-12-18 | 2026-12-18 | |
 | W3 | Play therapy | Wes R, + sibling | 3 | Ms Roth | 1:1 | 1 | 50 | 2026-09-16 | 2027-03-24 | 2027-01-06 | 27 | 22
 | W3 | Behaviour mentor | Xan S – Tues only | 6 | Mr T | {1:1} | 2 | 30 | 21/9/26 | 18/12/26 | w/c 14th Dec | |
Sensory and physical | W2 | Fizzy | Yve T/Zac U/Abe V | Rec & Y1 | Pat | up to 4 | 3 | 20 | 2026-09-14 | 2026-12-11 | 2027-01-08 | 14 | 19
 | W3 | Hydro | Bea W (with physio) | Y5 | Pat + LSA | 2:1 | 1 | 60 | 2026-09-15 | | 2027-02-09 | |
 | W3 | Sensory diet | Cy X , Di Y | Y3, Y6 | All adults | as needed | | | | | | |
`),
    },
    [LAST]: {
      layout: "list",
      headerRows: [1],
      rows: rowsOf(`
Group name | NCY | Members | Led by | Half term | Period length | Sessions a fortnight | Baseline (date) | Reading age in | Reading age out
Lexia A | 7 | Ann 7B, Bob 7C, Col 7B | Mrs Day | HT1-HT2 | 50 | 3 | 9.02 | 8.03 | 8.11
Lexia B | Year 8 | Deb Ely, Fred Gow (PP), Han Ito (EAL) | Mrs Day | HT1 | 50 mins | 2 | 9.03 | {8.10} | {9.01}
Handwriting | 7-9 | Ira Jay, Kay Low, Moe Nash, Oli Pym, | LSA x 2 | Autumn 2 | 25 mins | 4 | | |
Social skills | Y7/8 | Quin R., Sam T., Una V. | Miss Hay | Aut 2/Spr 1 | 1 hr | 1 | | |
Numeracy ninjas | KS3 | 7B: Ann, Bob. 8C: Deb | Mr Orr | All year | 30 | 10 | | |
`),
    },
  },
  provisions: [
    ...linesOf(
      MAP,
      "C",
      `
row | areaOfNeed | wave | provision | pupils | yearGroups | ledBy | adults | groupSize | sessionsPerWeek | minutesPerSession | startDate | endDate | reviewDate | entry | exit
6 | ${CL} | 2 | Little Wandle catch-up | Ada B;Ben C;Cal D | Y1 | TA - Sue | 1 | 3 | 5 | 15 | 2026-09-14 | 2026-12-11 | 2026-12-14 | 12 | 25
7 | ${CL} | 2 | Plus 1 | null | Y2;Y3 | Sue / Pat | 1 | 1 | 4 | 10 | 2026-09-14 | 2026-12-11 | 2026-12-14 | 6.04 | 6.10
8 | ${CL} | 3 | Dyslexia Gold | Dee E;Eli F // Dee E (Y4);Eli F (Y5) | Y4;Y5 | Mrs Gould, HLTA | 1 | 2 | 3 | 20 | 2026-09-14 | 2026-12-11 | null // 2027-01-01 // 2027-01-31 | 6:02 | 6:07
9 | ${CL} | 3 | Toe by toe | Fay G | Y5 | Sue (TA3) | 1 | 1 | 5 | 15..20 | null // 2026-09-01 | null // 2027-07-01 // 2027-07-31 | | 5y 11m | 6y 5m
10 | ${CL} | 2 | Booster grp | Gus H;Hal I;Ida J | Y6 | Mr T & Mrs G | 2 | 8 | 2 | 40 | 2027-01-11 | 2027-05-07 | | 18 // 18.00 | 31 // 31.00
11 | ${CI} | 2 | Wellcomm | Jay K;Kit L;Lee M | N1;N2 // N2 | Nursery nurse | | 3 | 3 | 10 | 2026-09-21 | | | Red | Amber
12 | ${CI} | 2 | Lego-based therapy | Mia N;Noa O;Ora P | Y2;Y3;Y4 | ELSA (Fran) | 1 | 3 | 1 | 45 | 2026-09-22 | 2026-12-08 | 2026-12-08 | 9 | 4
13 | ${CI} | 3 | Speech targets | PQ;RS;TU | R | Pat | 1 | 1 | 5 | 10 | 2026-09-07 | | 2026-10-23 | |
14 | ${CI} | 3 | Intensive interaction | Vi Q // Vi Q* | R | Sue | 1 | 1 | 10 | 5 | 2026-09-07 | | ?
15 | ${SEMH} | 1 | Trick Box | null | Y1 | Class teacher | | | 1 | 30
16 | ${SEMH} | 2 | Forest Sch | null | Y1;Y2 | Ms Elm + Pat | | 4..6 | 1 | 120 | 2026-09-18 | 2026-12-18 | 2026-12-18
17 | ${SEMH} | 3 | Play therapy | Wes R | Y3 | Ms Roth | 1 | 1 | 1 | 50 | 2026-09-16 | 2027-03-24 | 2027-01-06 | 27 | 22
18 | ${SEMH} | 3 | Behaviour mentor | Xan S | Y6 | Mr T | 1 | 1 | 2 | 30 | 2026-09-21 | 2026-12-18 | 2026-12-14
19 | ${SP} | 2 | Fizzy | Yve T;Zac U;Abe V | R;Y1 | Pat | | 4 // 1..4 | 3 | 20 | 2026-09-14 | 2026-12-11 | 2027-01-08 | 14 | 19
20 | ${SP} | 3 | Hydro | Bea W | Y5 | Pat + LSA | 2 | 1 | 1 | 60 | 2026-09-15 | | 2027-02-09
21 | ${SP} | 3 | Sensory diet | Cy X;Di Y | Y3;Y6 | All adults`,
    ),
    ...linesOf(
      LAST,
      "A",
      `
row | provision | yearGroups | pupils | ledBy | adults | term | minutesPerSession | sessionsPerWeek | entry | exit
2 | Lexia A | Y7 | Ann;Bob;Col // Ann 7B;Bob 7C;Col 7B | Mrs Day | | Autumn 1-Autumn 2 // Autumn | 50 | 1.5 | 8.03 | 8.11
3 | Lexia B | Y8 | Deb Ely;Fred Gow;Han Ito // Deb Ely;Fred Gow (PP);Han Ito (EAL) | Mrs Day | | Autumn 1 | 50 | 1 | 8.10 | 9.01
4 | Handwriting | Y7;Y8;Y9 | Ira Jay;Kay Low;Moe Nash;Oli Pym | LSA x 2 | 2 // null | Autumn 2 | 25 | 2
5 | Social skills | Y7;Y8 | Quin R.;Sam T.;Una V. // Quin R;Sam T;Una V | Miss Hay | | Autumn 2-Spring 1 | 60 | 0.5
6 | Numeracy ninjas | Y7;Y8;Y9 | ? | Mr Orr | | All year | 30 | 5`,
    ),
  ],
  mustAsk: [
    {
      about: `${MAP}!L14`,
      line: `${MAP}!C14`,
      acceptable: [{ reviewDate: "2026-12-04" }, { reviewDate: "2026-04-12" }],
      unreadIsFine: true,
    },
  ],
  unused: { [`${MAP}!A1`]: "banner" },
};
