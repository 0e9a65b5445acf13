import { type OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";
import { cells, says } from "./written";

const GRID = "Provision grid";
const MAPLE = "Maple 5/6";
const WHO = "KS1 who does what";
const TURNED = "Maths offer";

/** A village primary: four tiers over a grid with staff in the cells, a mixed-age class with staff and days under its heads, minutes by pupil, and a maths offer on its side. */
export const villagePrimary: OtherWorkbook = {
  name: "village primary grid, mixed-age class, minutes and maths offer",
  sheets: {
    [GRID]: {
      layout: "waveByArea",
      headerRows: [4],
      merges: ["A1:E1", "B9:D9"],
      rows: cells(`
St Wilfrid's CE (VA) Primary
PROVISION AT A GLANCE               Sept 2026, review July 27
 
Broad area of need | Wave 1: quality first teaching | Wave 2: catch-up | Wave 3: SEN Support | Wave 3+: EHCP
Communication & Interaction (SLCN, ASC) | - Visual timetables\\n- Talk partners\\n- Pre-teaching of vocab | - Talk Boost (Mrs G, 3x wk, 30 min)\\n- Socially Speaking, Thurs pm | - SaLT programme (TA, daily 10m)\\n- Attention Autism | - Autism advisory teacher half-termly
Cognition & Learning | - Dyslexia friendly classrooms\\n- Talk for Writing | - Rapid Readers: gp of 4, 4 x 20\\n- Third Space Learning (online, 1 x 45) | - Precision Teaching 1:1 5 x 10\\n- Nessy (3 x 20) | - Individual curriculum
SEMH | - Jigsaw\\n- Worry boxes | - Nurture group x3 pm | - ELSA (Mrs Tait) 1 x 40 | - Mentor from behaviour support
Sensory and Physical | - Wobble cushions\\n- Pencil grips | - Gym Trail 8.40-9.00 Mon Weds Fri | - OT programme, 2 x 15 mins | 
All areas | Differentiated resources | | | 
* TA = teaching assistant   SaLT = speech and language therapist
`),
    },
    [MAPLE]: {
      layout: "pupilByProvision",
      headerRows: [3],
      rows: cells(`
Maple class (Years 5 and 6) - spring term 27

Name | Yr | SEN | Spelling Shed group | Reading Plus | Plus 1 | Zones group | Touch typing
 | | Staff | Mrs G | LSA | Mrs G | Mrs Tait | LSA
 | | When | M W F 20m | 3 x 30 | daily 10 mins | 1 x 40 | Tu & Th 15m
Anya | 5 | K | ✓ | | ✓ | |
Bran | 5 | | | ✓ | | |
Carys | 6 | E | ✓ | | ✓ | ✓ | ✓
Dewi | 6 | K | ✓ | ✓ | | | N/A
Elin | 5 | | | ✓ | | | ✓
Ffion | 6 | K | | | | ✓ |
Group size | | | 3 | 3 | 2 | 2 | 2
`),
    },
    [WHO]: {
      layout: "provisionByPupil",
      headerRows: [2],
      merges: ["A3:A5", "A6:A7"],
      rows: cells(`
KS1: minutes a week
Area | Intervention | By whom | Gwen P | Huw R | Ianto S | Jac T | Kyffin U | Total
C&L | Phonics keep up | Miss Bell | 50 | 50 | | 50 | | 150
 | Number Sense | Miss Bell | | 45 | 45 | | | 90
 | Handwriting | TA | | | 30 | | 3x10 | 60
C&I | Speech sounds | TA | 25 | | | | 25 | 50
 | Colourful Semantics | TA | | 2x20 | | | | 40
TOTAL | | | 75 | 135 | 75 | 50 | 55 | 390
`),
    },
    [TURNED]: {
      layout: "transposed",
      headerRows: [2],
      rows: cells(`
Maths interventions - which one?
 | 1stClass@Number | Numbers Count | Success@Arithmetic | Shine booster
Suitable for | Y2 | Years 2 and 3 | Y5-6 | Yr 6
Group size | up to 4 | 1 | date 3-4 | 6 - 8
Frequency | 3 x week | daily | 3 | weekly
Session | 30 mins | time 0:30 | 45 min | 1 hr
Block | 10 wks | 12 weeks | 15 weeks | spring term
Led by | trained TA | NC teacher | HLTA | CT
Assessment | Sandwell | Sandwell | Sandwell | SATs paper
Typical entry | below ARE | SS <80 | SS 80-90 | 
Price | £240 | £1,950 | 310 | nil
`),
    },
  },
  provisions: [
    ...says(
      GRID,
      `
at | provision | area | wave | led | adults | group | times | mins
B5 | Visual timetables | CI | 1 | | | | |
B5 | Talk partners | CI | 1 | | | | |
B5 | Pre-teaching of vocab | CI | 1 | | | | |
C5 | Talk Boost (Mrs G, 3x wk, 30 min) // Talk Boost | CI | 2 | Mrs G | | | 3 | 30
C5 | Socially Speaking, Thurs pm // Socially Speaking | CI | 2 | | | | 1 // - |
D5 | SaLT programme (TA, daily 10m) // SaLT programme | CI | 3 | TA | | | 5 | 10
D5 | Attention Autism | CI | 3 | | | | |
E5 | Autism advisory teacher half-termly // Autism advisory teacher | CI | 4 | Autism advisory teacher // advisory teacher // - | | | |
B6 | Dyslexia friendly classrooms | CL | 1 | | | | |
B6 | Talk for Writing | CL | 1 | | | | |
C6 | Rapid Readers: gp of 4, 4 x 20 // Rapid Readers | CL | 2 | | | 4 | 4 | 20
C6 | Third Space Learning (online, 1 x 45) // Third Space Learning | CL | 2 | | | | 1 | 45
D6 | Precision Teaching 1:1 5 x 10 // Precision Teaching | CL | 3 | | 1 // - | 1 | 5 | 10
D6 | Nessy (3 x 20) // Nessy | CL | 3 | | | | 3 | 20
E6 | Individual curriculum | CL | 4 | | | 1 // - | |
B7 | Jigsaw | SEMH | 1 | | | | |
B7 | Worry boxes | SEMH | 1 | | | | |
C7 | Nurture group x3 pm // Nurture group | SEMH | 2 | | | | 3 |
D7 | ELSA (Mrs Tait) 1 x 40 // ELSA | SEMH | 3 | Mrs Tait | | | 1 | 40
E7 | Mentor from behaviour support | SEMH | 4 | Mentor // behaviour support // - | | | |
B8 | Wobble cushions | SP | 1 | | | | |
B8 | Pencil grips | SP | 1 | | | | |
C8 | Gym Trail 8.40-9.00 Mon Weds Fri // Gym Trail | SP | 2 | | | | 3 | 20
D8 | OT programme, 2 x 15 mins // OT programme | SP | 3 | OT // - | | | 2 | 15
B9 | Differentiated resources | ? | ? | | | | |
`,
    ),
    ...says(
      MAPLE,
      `
at | provision | pupils | led | times | mins
D3 | Spelling Shed group | Anya; Carys; Dewi | Mrs G | 3 | 20
E3 | Reading Plus | Bran; Dewi; Elin | LSA | 3 | 30
F3 | Plus 1 | Anya; Carys | Mrs G | 5 | 10
G3 | Zones group | Carys; Ffion | Mrs Tait | 1 | 40
H3 | Touch typing | Carys; Elin | LSA | 2 | 15
`,
      {
        yearGroups: ["Y5", "Y6"],
        className: { anyOf: ["Maple", "Maple class"] },
        term: { anyOf: ["Spring", null] },
        groupSize: { anyOf: [null, 2, 3] },
      },
    ),
    ...says(
      WHO,
      `
at | provision | area | led | pupils
B3 | Phonics keep up | CL | Miss Bell | Gwen P; Huw R; Jac T
B4 | Number Sense | CL | Miss Bell | Huw R; Ianto S
B5 | Handwriting | CL | TA | Ianto S; Kyffin U
B6 | Speech sounds | CI | TA | Gwen P; Kyffin U
B7 | Colourful Semantics | CI | TA | Huw R
`,
      {
        yearGroups: { anyOf: [["Y1", "Y2"], []] },
        ambiguous: ["sessionsPerWeek", "minutesPerSession"],
      },
    ),
    ...says(
      TURNED,
      `
at | provision | area | years | group | times | mins | weeks | term | led | measure | cost | cost said
B2 | 1stClass@Number | CL // - | Y2 | 4 // 1-4 | 3 | 30 | 10 | | trained TA | Sandwell | 240 |
C2 | Numbers Count | CL // - | Y2,Y3 | 1 | 5 | 30 | 12 | | NC teacher | Sandwell | 1950 |
D2 | Success@Arithmetic | CL // - | Y5-6 | 3-4 | 3 | 45 | 15 | | HLTA | Sandwell | 310 |
E2 | Shine booster | CL // - | Y6 | 6-8 | 1 | 60 | | Spring | CT | SATs paper | 0 // - | nil // -
`,
      { ambiguous: ["entry"] },
    ),
  ],
  pupils: [
    ...pupilsOf(
      MAPLE,
      "A",
      `
cell | name | yearGroup | className | senStatus
6 | Anya | Y5 | Maple | K
7 | Bran | Y5 | Maple |
8 | Carys | Y6 | Maple | E
9 | Dewi | Y6 | Maple | K
10 | Elin | Y5 | Maple |
11 | Ffion | Y6 | Maple | K`,
    ),
    ...pupilsOf(
      WHO,
      "",
      `
cell | name
D2 | Gwen P
E2 | Huw R
F2 | Ianto S
G2 | Jac T
H2 | Kyffin U`,
    ),
  ],
  unused: { [`${GRID}!A1`]: "banner", [`${GRID}!A10`]: "note", [`${WHO}!A8`]: "subtotal" },
  mostQuestions: 6,
};
