import { type OtherWorkbook } from "./other-workbook";
import { cells, says } from "./written";

const TERMS = "Tracker 26-27";
const HALF = "Half termly grid";
const TURNED = "Literacy menu";
const TERMLY = "Groups by term";

/** A junior school: terms across over entry and exit, half terms across with provisions in the cells, and a menu on its side. */
export const termsAcrossAndTurned: OtherWorkbook = {
  name: "junior school terms across and a turned menu",
  sheets: {
    [TERMS]: {
      layout: "list",
      headerRows: [4, 5],
      merges: ["E4:H4", "I4:L4", "M4:N4"],
      hiddenColumns: ["D"],
      rows: cells(`
St Bede's Juniors - intervention tracker 2026-27
(SS = standardised score)

 |  |  |  | AUTUMN |  |  |  | SPRING |  |  |  | SUMMER |
Pupil | Yr | Intervention | UPN | Staff | Start | End | £ | Staff | Start | End | £ | Staff | Start
Owen Ayres | 3 | Precision teaching (words read) | Z301 | TA | 22 | 41 | £ 85 | TA | 41 | 57 | £ 85 | TA | 57
Priya Basu | 3 | IDL spelling (SA) | Z302 | HLTA | 6.04 | 6.09 | £ 120 |  |  |  |  |  |
Quinn Cato | 4 | Maths tutoring | Z303 |  |  |  |  | Tutor | SS 82 | SS 90 | £ 310 | Tutor | SS 90
Rory Dunn | 5 | ELSA | Z304 | Mrs P | frac 8/20 | frac 12/20 | £ 140 | Mrs P | frac 12/20 | abs | £ 140 |  |
Rory Dunn | 5 | Reading plus | Z304 | CT | 7:02 | 7:10 | £ 60 |  |  |  |  |  |
Sana Evans | 6 | SATs booster | Z305 |  |  |  |  | CT | "88" | "97" | #VALUE! | CT | "97"
Total |  |  |  |  |  |  | £ 405 |  |  |  | £ 535 |  |
`),
    },
    [HALF]: {
      layout: { anyOf: ["yearColumns", "waveByArea", "list"] },
      headerRows: [2],
      rows: cells(`
When things run (see Katie for rooms)
Year | Aut 1 | Aut 2 | Spr 1 | Spr 2 | Sum 1 | Sum 2
Y3 | Phonics catch up (TA, 4 x 20) | Phonics catch up (TA, 4 x 20) | Spelling group | Spelling group |  | Transition to Y4
Y4 | Times table rescue 5 x 10 mins | Times table rescue 5 x 10 mins | TT Rock Stars club | TT Rock Stars club | | 
Y5 |  | Circle of friends |  | Inference training | Inference training |
Y6 | SATs reading gp | SATs reading gp | SATs reading gp\\nArithmetic boost | Arithmetic boost |  | Secondary ready (Learning mentor)
`),
    },
    [TURNED]: {
      layout: "transposed",
      headerRows: [3],
      hiddenRows: [12],
      rows: cells(`
Literacy interventions: what's on the menu?

Intervention | Rapid Reading | Better Reading Partners | Toe by Toe | Write away together | Beanstalk volunteers
Tier | 2 | 2 | 3 | 2 | 1
Years | Y3-4 | 3, 4 & 5 | All | Y5/6 | Y3 to Y6
Children per group | date 4-6 | 1 | time 1:1 | pair | 1-1
Sessions a week | 3 | "3" | daily | 2 | 2
Minutes | 20 | 15 | 10 mins | time 0:20 | 1/2 hr
How long for | 12 wks | 10 weeks | until finished | 1 term | all year
Who | TA | TA trained in BRP | Any TA | CT | volunteer
Who it's for | SS below 90 | Book band turquoise | RA < 7.00 | NC level 2c | 
Old code | LI1 | LI2 | LI3 | LI4 | LI5
Test used | Salford | Benchmark | Schonell | Writing age | -
Annual cost | £640 | 512.5 | TA salary | #REF! | free
`),
    },
    [TERMLY]: {
      layout: "list",
      headerRows: [2, 3],
      merges: ["B2:D2", "E2:G2"],
      rows: cells(`
Who is in the groups
 | Autumn term |  |  | Spring term |  |
Group | Children | Led by | When | Children | Led by | When
Lego Therapy | AB, CD, EF | Mrs P | Mon 1.30-2.15 | AB, GH | Mrs P | Tues 1.30-2.15
Speech sounds | JK | SaLTA | 2 x 15 | JK, LM | SaLTA | 3 x 15
Lunch gardeners | AB, NO, PQ, RS | Mr Tye | Fri | tbc | Mr Tye | Fri
`),
    },
  },
  provisions: [
    ...says(
      TERMS,
      `
at | provision | pupils | years | term | led | entry | exit | cost | measure
C6 | Precision teaching (words read) // Precision teaching | Owen Ayres | Y3 | Autumn | TA | 22 | 41 | 85 | words read // -
C6 | Precision teaching (words read) // Precision teaching | Owen Ayres | Y3 | Spring | TA | 41 | 57 | 85 | words read // -
C6 | Precision teaching (words read) // Precision teaching | Owen Ayres | Y3 | Summer | TA | 57 | | | words read // -
C7 | IDL spelling (SA) // IDL spelling | Priya Basu | Y3 | Autumn | HLTA | 6.04 | 6.09 | 120 | SA // -
C8 | Maths tutoring | Quinn Cato | Y4 | Spring | Tutor | SS 82 // 82 | SS 90 // 90 | 310 | SS // -
C8 | Maths tutoring | Quinn Cato | Y4 | Summer | Tutor | SS 90 // 90 | | | SS // -
C9 | ELSA | Rory Dunn | Y5 | Autumn | Mrs P | 8/20 | 12/20 | 140 |
C9 | ELSA | Rory Dunn | Y5 | Spring | Mrs P | 12/20 | abs // - | 140 |
C10 | Reading plus | Rory Dunn | Y5 | Autumn | CT | 7:02 | 7:10 | 60 |
C11 | SATs booster | Sana Evans | Y6 | Spring | CT | 88 | 97 | |
C11 | SATs booster | Sana Evans | Y6 | Summer | CT | 97 | | |
`,
    ),
    ...says(
      HALF,
      `
at | provision | years | term | led | times | mins
B3 | Phonics catch up // Phonics catch up (TA, 4 x 20) | Y3 | Autumn 1 | TA | 4 | 20
C3 | Phonics catch up // Phonics catch up (TA, 4 x 20) | Y3 | Autumn 2 | TA | 4 | 20
D3 | Spelling group | Y3 | Spring 1 | | |
E3 | Spelling group | Y3 | Spring 2 | | |
G3 | Transition to Y4 | Y3 | Summer 2 | | |
B4 | Times table rescue // Times table rescue 5 x 10 mins | Y4 | Autumn 1 | | 5 | 10
C4 | Times table rescue // Times table rescue 5 x 10 mins | Y4 | Autumn 2 | | 5 | 10
D4 | TT Rock Stars club | Y4 | Spring 1 | | |
E4 | TT Rock Stars club | Y4 | Spring 2 | | |
C5 | Circle of friends | Y5 | Autumn 2 | | |
E5 | Inference training | Y5 | Spring 2 | | |
F5 | Inference training | Y5 | Summer 1 | | |
B6 | SATs reading gp | Y6 | Autumn 1 | | |
C6 | SATs reading gp | Y6 | Autumn 2 | | |
D6 | SATs reading gp | Y6 | Spring 1 | | |
D6 | Arithmetic boost | Y6 | Spring 1 | | |
E6 | Arithmetic boost | Y6 | Spring 2 | | |
G6 | Secondary ready // Secondary ready (Learning mentor) | Y6 | Summer 2 | Learning mentor | |
`,
    ),
    ...says(
      TURNED,
      `
at | provision | wave | years | group | adults | times | mins | weeks | term | led | measure | cost | cost said | area
B3 | Rapid Reading | 2 | Y3-4 | 4-6 | | 3 | 20 | 12 | | TA | Salford | 640 | | CL // -
C3 | Better Reading Partners | 2 | Y3-5 | 1 | | 3 | 15 | 10 | | TA trained in BRP | Benchmark | 512.5 | | CL // -
D3 | Toe by Toe | 3 | Y3-6 // - | 1 | 1 // - | 5 | 10 | | | Any TA | Schonell | | TA salary | CL // -
E3 | Write away together | 2 | Y5-6 | 2 | | 2 | 20 | ? | | CT | Writing age | | #REF! // - | CL // -
F3 | Beanstalk volunteers | 1 | Y3-6 | 1 | 1 // - | 2 | 30 | | All year | volunteer | | 0 // - | free // - | CL // -
`,
    ),
    ...says(
      TERMLY,
      `
at | provision | term | pupils | led | times | mins
A4 | Lego Therapy | Autumn | AB; CD; EF | Mrs P | 1 | 45
A4 | Lego Therapy | Spring | AB; GH | Mrs P | 1 | 45
A5 | Speech sounds | Autumn | JK | SaLTA | 2 | 15
A5 | Speech sounds | Spring | JK; LM | SaLTA | 3 | 15
A6 | Lunch gardeners | Autumn | AB; NO; PQ; RS | Mr Tye | 1 // - |
A6 | Lunch gardeners | Spring | - // tbc | Mr Tye | 1 // - |
`,
    ),
  ],
  unused: { [`${TERMS}!A1`]: "banner", [`${TERMS}!H12`]: "subtotal", [`${HALF}!A1`]: "banner" },
  mostQuestions: 6,
};
