import { type OtherWorkbook } from "./other-workbook";
import { cells, says } from "./written";

const AUT = "Autumn 26";
const SPR = "Spring 27";
const COST = "Costings";

/** A junior school: a sheet a term with its own habits, need bands down the side, and a costing sheet in sections. */
export const aSheetATerm: OtherWorkbook = {
  name: "junior school, a sheet a term and costings",
  mostQuestions: 6,
  sheets: {
    [AUT]: {
      layout: "list",
      headerRows: [3],
      merges: ["A4:A7", "A8:A10", "A11:A12"],
      hiddenRows: [10],
      rows: cells(`
Penny Lane Juniors          SEND provision              A. Crowther (SENDCo)
Pls highlight anything that has stopped!
AoN | Intevention | Tier | Yr & class | Chn | Lead adult | Days & times | Gp size | B'line | Wk 6 check | Sept-Dec impact | PP? | Cost/term
Cog & Lrng | Beanstalk reading | T2 | Y3 Ash | Ira, Meg | volunteer | Mon + Wed, 30m | 1:1 | RA 6.03 | RA 6.05 | some progress | Y | 0
 | Third Space maths | T2 | Y6 Yew | Sol, Dee, Pam | online tutor | Tues 1-1.45 | 3 | 71 | 80 | met | Y | £ 540
 | Colour overlays | T1 | Y5 Fir | Gus | CT | all day | - |  |  |  |  | 12
 | Spelling Shed + SNIP | T2 | Y4 Elm | Ned B, Lil | TA - Bev | 4 x 10m | pair | 22/100 | 47/100 | met |  | £ 64
SEMH | Drawing & Talking | T3 | Y4 Elm | Kit | ELSA | Thurs pm 30m | 1:1 | SDQ 21 | SDQ 18 | partly | Y | £ 96.5
 | Nurture lunch | T2 | Y3-Y6 | Kit, Bo, Ali, +3 | MDSA Pat | daily, 12.30-1 | 6 |  |  | ongoing |  | £ 210
 | Check in/out | T2 | Y5 Fir | Bo | TA - Bev | start and end of day 5m | 1:1 |  |  | not met - stop |  |
Phys/Sens | Sensory circuit | T2 | Y3-Y6 | Ali, Meg, Jo | TA - Raj | 8.40-8.55 every day | 1:3 |  |  | calm for register |  | £ 180
 | Typing club | T2 | Y5 Fir | Gus, Ori | TA - Raj | Fri 2x20 | date 2-4 | 9 wpm | 15 wpm | met |  | £ 40
`),
    },
    [SPR]: {
      layout: "list",
      headerRows: [2],
      rows: cells(`
PLANNING - not all staffed yet
Provision | Area | Year group(s) | Pupil initials | Staff needed | Sessions/wk | Length | Start wk | Finish wk | Hoped-for outcome | Approx cost | Confirmed?
Beanstalk reading | C+L | 3 | I.R., M.T. | volunteer | 2 | 30 | wb 11/1/27 | wb 22/3/27 | RA up 4 months | 0 | yes
Third Space maths | C+L | 6 | S.D. D.F. P.A. | online tutor | 1 | 45 | wb 11/1/27 | wb 3/5/27 | SS 100 | £ 600 | yes
LEGO | C+I | 4, 5 | K.L. B.N. | ELSA | 1 | 45 | wb 18/1/27 | wb 22/3/27 | takes turns x3 | £ 95 | ?
Cool Kids | P/S | 3&4 | A.W. | TA | daily | 10 | wb 11/1/27 | ongoing | | | no
`),
    },
    [COST]: {
      layout: "list",
      headerRows: [3, 10, 15],
      rows: cells(`
What the notional budget pays for, 2026-27
A. PEOPLE
Provision | Who | Hours per week | Weeks | £ per hour | Total £
Nurture lunch | MDSA | 2.5 | 38 | £ 14.1 | £ 1339.5
Sensory circuit | TA | 1.25 | 38 | £ 17.8 | £ 845.5
ELSA sessions | ELSA | 6 | 38 | £ 19.95 | £ 4548.6
Sub total | | | | | £ 6733.6

B. BOUGHT-IN
Service | Days | Cost per day | Total £
Ed Psych | 4 | £ 610 | £ 2440
Outreach (Cherry Tree) | 6 | £ 240 | £ 1440
Sub total | | | £ 3880
C. THINGS
Item | How many | Each | Total £
Lexia licences | 15 | £ 32 | £ 480
Wobble cushions | 6 | £ 18.5 | £ 111
Sub total | | | £ 591
GRAND TOTAL | | | | | £ 11204.6
`),
    },
  },
  provisions: [
    ...says(
      AUT,
      `
at | provision | area | wave | years | class | pupils | led | times | mins | group | adults | entry | exit | outcome | cost | measure
B4 | Beanstalk reading | CL | 2 | Y3 | Ash | Ira;Meg | volunteer | 2 | 30 | 1 | 1 | RA 6.03 // 6.03 | RA 6.05 // 6.05 // - | part // - | 0 | - // RA
B5 | Third Space maths | CL | 2 | Y6 | Yew | Sol;Dee;Pam | online tutor | 1 | 45 | 3 | | 71 | 80 // - | met | 540 |
B6 | Colour overlays | CL | 1 | Y5 | Fir | Gus | CT | | | | | | | | 12 |
B7 | Spelling Shed + SNIP | CL | 2 | Y4 | Elm | Ned B;Lil | TA - Bev | 4 | 10 | 2 | | 22/100 | 47/100 // - | met | 64 |
B8 | Drawing & Talking | SEMH | 3 | Y4 | Elm | Kit | ELSA | 1 | 30 | 1 | 1 | SDQ 21 // 21 | SDQ 18 // 18 // - | part | 96.5 | - // SDQ
B9 | Nurture lunch | SEMH | 2 | Y3-6 | | Kit;Bo;Ali | MDSA Pat | 5 | 30 | 6 | | | | - | 210 |
B10 | Check in/out | SEMH | 2 | Y5 | Fir | Bo | TA - Bev | ? | 5 | 1 | 1 | | | not | |
B11 | Sensory circuit | SP | 2 | Y3-6 | | Ali;Meg;Jo | TA - Raj | 5 | 15 | 3 | 1 | | | | 180 |
B12 | Typing club | SP | 2 | Y5 | Fir | Gus;Ori | TA - Raj | 2 | 20 | 2-4 | | 9 wpm | 15 wpm // - | met | 40 | - // wpm
`,
      { term: "Autumn" },
    ),
    ...says(
      SPR,
      `
at | provision | area | years | pupils | led | times | mins | start | end | target | cost
A3 | Beanstalk reading | CL | Y3 | I.R.;M.T. | volunteer | 2 | 30 | 2027-01-11 | 2027-03-22 | RA up 4 months | 0
A4 | Third Space maths | CL | Y6 | ? | online tutor | 1 | 45 | 2027-01-11 | 2027-05-03 | SS 100 | 600
A5 | LEGO | CI | Y4,Y5 | ? | ELSA | 1 | 45 | 2027-01-18 | 2027-03-22 | takes turns x3 | 95
A6 | Cool Kids | SP | Y3,Y4 | A.W. | TA | 5 | 10 | 2027-01-11 | | | 
`,
      { term: "Spring" },
    ).map((line) =>
      line.source.endsWith("A6") ? { ...line, term: { anyOf: ["Spring", null] } } : line,
    ),
    ...says(
      COST,
      `
at | provision | led | mins a week | weeks | cost | planned | group
A4 | Nurture lunch | MDSA | 150 | 38 | 1339.5 |
A5 | Sensory circuit | TA | 75 | 38 | 845.5 |
A6 | ELSA sessions | ELSA | 360 | 38 | 4548.6 |
A11 | Ed Psych | - // Ed Psych | | | 2440 | - // 4
A12 | Outreach (Cherry Tree) // Outreach | - | | | 1440 | - // 6
A16 | Lexia licences | | | | 480 |
A17 | Wobble cushions | | | | 111 |
`,
    ),
  ],
  unused: {
    [`${AUT}!A2`]: "note",
    [`${COST}!F7`]: "subtotal",
    [`${COST}!D13`]: "subtotal",
    [`${COST}!F19`]: "subtotal",
  },
};
