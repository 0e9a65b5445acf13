import { type OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";
import { cells, says } from "./written";

const ROOMS = "Rooms x area";
const COLOUR = "Base - how are we doing";
const YEARS = "Across the school";
const TARGETS = "Base IEP targets";
const BLANK = "Template";

/** A primary with a nursery and a resource base: rooms down and areas across, colours alone, ticks under year groups, targets by pupil and area, and a blank template. */
export const earlyYearsAndBase: OtherWorkbook = {
  name: "rooms by area, colours without letters, ticks by year and targets by pupil",
  sheets: {
    [ROOMS]: {
      layout: { anyOf: ["yearColumns", "waveByArea"] },
      headerRows: [2],
      rows: cells(`
EYFS and KS1 provision by class
Class | Communication and Language | Literacy/Maths | PSED | Physical Development
Caterpillars (Nursery) | Chatter Matters (Jo, daily 10 mins)\\nBucket time | Mark making table | Settling group | Dough gym
Butterflies (Reception) | NELI 5 x 30; WellComm | Phonics keep-up, 10 mins daily | Sunshine circle x1 30m | Squiggle while you wiggle
Dragonflies (Y1) | Talk Boost (TA, 3 x wk) | Numicon Firm Foundations | Lego Therapy (gp of 3) | Fizzy
Grasshoppers (Year 2) | Colourful semantics - AW | Reading Recovery 1:1 | ELSA - Mrs Fenn |
`),
    },
    [COLOUR]: {
      layout: "pupilByProvision",
      headerRows: [5],
      rows: cells(`
Resource base: autumn 2026
Green: doing well        Amber: keep an eye        Red: needs to change
(leave white if they don't do it)

Pupil | Yr | Attention Autism | TEACCH tasks | Sensory diet | Mainstream maths
Ivor S | 3 | [G] | [G] | [A] |
Jem T | 4 | [G] | | [A] | [R]
Kya U | 4 | | [A] | | [G]
Lev V | 6 | [R] | [G] | [G] |
`),
    },
    [YEARS]: {
      layout: { anyOf: ["list", "yearColumns"] },
      headerRows: [2],
      rows: cells(`
Which interventions run in which years (Sept 26)
Intervention | Area | N | R | Y1 | Y2 | Y3 | Y4 | Y5 | Y6 | Led by
Chatter Matters | C&I | ✓ | ✓ | | | | | | | EYP
Talk Boost | C&I | | | ✓ | ✓ | | | | | TA
Time to Talk | C&I | | ✓ | ✓ | | | | | | TA
Toe by Toe | C&L | | | | | ✓ | ✓ | ✓ | ✓ | TA
Drawing and Talking | SEMH | | | | ✓ | ✓ | ✓ | ✓ | ✓ | ELSA
Bikeability Balance | S&P | | ✓ | | | | | | | Sports coach
`),
    },
    [TARGETS]: {
      layout: "pupilByProvision",
      headerRows: [3],
      rows: cells(`
Base: what each child gets this term

Child | Communication & Interaction | Cognition & Learning | SEMH | Sensory/Physical
Ivor S (Y3) | SaLT 1:1 x2 20m\\nPECS | TEACCH tasks daily | Zones with Mrs Fenn | Sensory diet
Jem T (Y4) | Lego Therapy | Precision teaching 5 x 10 mins | | OT block
Kya U (Y4) | | Mainstream maths (TA) | Calm box | Trampette; Theraputty
`),
    },
    [BLANK]: {
      layout: { anyOf: ["notAMap", "list"] },
      headerRows: { anyOf: [[], [3]] },
      rows: cells(`
Provision map - copy this sheet

Intervention | Pupils | Adult | Times per week | Minutes | Start | Review
`),
    },
  },
  provisions: [
    ...says(
      ROOMS,
      `
at | provision | area | area said | years | class | led | group | adults | times | mins | pupils
B3 | Chatter Matters (Jo, daily 10 mins) // Chatter Matters | CI | Communication and Language // - | N1,N2 | Caterpillars | Jo // - | | | 5 | 10 |
B3 | Bucket time | CI | Communication and Language // - | N1,N2 | Caterpillars | | | | | |
C3 | Mark making table | CL // - | | N1,N2 | Caterpillars | | | | | |
D3 | Settling group | SEMH | | N1,N2 | Caterpillars | | | | | |
E3 | Dough gym | SP | | N1,N2 | Caterpillars | | | | | |
B4 | NELI 5 x 30 // NELI | CI | | R | Butterflies | | | | 5 | 30 |
B4 | WellComm | CI | | R | Butterflies | | | | | |
C4 | Phonics keep-up, 10 mins daily // Phonics keep-up | CL // - | | R | Butterflies | | | | 5 | 10 |
D4 | Sunshine circle x1 30m // Sunshine circle | SEMH | | R | Butterflies | | | | 1 | 30 |
E4 | Squiggle while you wiggle | SP | | R | Butterflies | | | | | |
B5 | Talk Boost (TA, 3 x wk) // Talk Boost | CI | | Y1 | Dragonflies | TA | | | 3 | |
C5 | Numicon Firm Foundations | CL // - | | Y1 | Dragonflies | | | | | |
D5 | Lego Therapy (gp of 3) // Lego Therapy | SEMH | | Y1 | Dragonflies | | 3 | | | |
E5 | Fizzy | SP | | Y1 | Dragonflies | | | | | |
B6 | Colourful semantics - AW // Colourful semantics | CI | | Y2 | Grasshoppers | AW // - | | | | | AW // -
C6 | Reading Recovery 1:1 // Reading Recovery | CL // - | | Y2 | Grasshoppers | | 1 | 1 // - | | |
D6 | ELSA - Mrs Fenn // ELSA | SEMH | | Y2 | Grasshoppers | Mrs Fenn | | | | |
`,
    ),
    ...says(
      COLOUR,
      `
at | provision | pupils
C5 | Attention Autism | Ivor S; Jem T; Lev V
D5 | TEACCH tasks | Ivor S; Kya U; Lev V
E5 | Sensory diet | Ivor S; Jem T; Lev V
F5 | Mainstream maths | Jem T; Kya U
`,
      { term: { anyOf: ["Autumn", null] }, ambiguous: ["outcome", "outcomeText"] },
    ),
    ...says(
      YEARS,
      `
at | provision | area | years | led
A3 | Chatter Matters | CI | N1,N2,R // N2,R | EYP
A4 | Talk Boost | CI | Y1,Y2 | TA
A5 | Time to Talk | CI | R,Y1 | TA
A6 | Toe by Toe | CL | Y3-6 | TA
A7 | Drawing and Talking | SEMH | Y2-6 | ELSA
A8 | Bikeability Balance | SP | R | Sports coach
`,
    ),
    ...says(
      TARGETS,
      `
at | provision | area | pupils | years | led | group | adults | times | mins
B4 | SaLT 1:1 x2 20m // SaLT 1:1 // SaLT | CI | Ivor S | Y3 | SaLT // - | 1 | 1 // - | 2 | 20
B4 | PECS | CI | Ivor S | Y3 | | | | |
C4 | TEACCH tasks daily // TEACCH tasks | CL | Ivor S | Y3 | | | | 5 |
D4 | Zones with Mrs Fenn // Zones | SEMH | Ivor S | Y3 | Mrs Fenn | | | |
E4 | Sensory diet | SP | Ivor S | Y3 | | | | |
B5 | Lego Therapy | CI | Jem T | Y4 | | | | |
C5 | Precision teaching 5 x 10 mins // Precision teaching | CL | Jem T | Y4 | | | | 5 | 10
E5 | OT block | SP | Jem T | Y4 | OT // - | | | |
C6 | Mainstream maths (TA) // Mainstream maths | CL | Kya U | Y4 | TA | | | |
D6 | Calm box | SEMH | Kya U | Y4 | | | | |
E6 | Trampette | SP | Kya U | Y4 | | | | |
E6 | Theraputty | SP | Kya U | Y4 | | | | |
`,
    ),
  ],
  pupils: [
    ...pupilsOf(
      COLOUR,
      "A",
      `
cell | name | yearGroup
6 | Ivor S | Y3
7 | Jem T | Y4
8 | Kya U | Y4
9 | Lev V | Y6`,
    ),
    ...pupilsOf(
      TARGETS,
      "A",
      `
cell | name | yearGroup
4 | Ivor S // Ivor S (Y3) | Y3 // null
5 | Jem T // Jem T (Y4) | Y4 // null
6 | Kya U // Kya U (Y4) | Y4 // null`,
    ),
  ],
  unused: { [`${YEARS}!A1`]: "banner" },
  mostQuestions: 6,
};
