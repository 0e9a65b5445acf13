import { anyOf, type OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";
import { cells, says } from "./written";

const PAGE = "One page map";
const FLOWER = "Poppy class";
const TIERS = "Offer (governors)";
const GROUPS = "Provision x pupil";

/** A primary school that puts a grid, a list and a tick table under each other on one page, and a class map with minutes. */
export const onePageOfEverything: OtherWorkbook = {
  name: "a page of blocks of every kind, a class map and a turned grid",
  sheets: {
    [PAGE]: {
      layout: anyOf("waveByArea", "list"),
      headerRows: anyOf([4, 12, 21], [4, 12], [12], [4], [4, 21], [12, 21]),
      rows: cells(`
THORNFIELD PRIMARY ON A PAGE 2026/27
SENCO: Mrs J Albright      Last updated 9th Nov
WHAT WE OFFER
Need | Universal | Targeted | Specialist
Cognition & learning | Visual prompts\\nTask boards | Project X Code (TA, gp of 4, 3 x 30 mins) | EP involvement
Communication & int. | Pre-teach vocab | Language Link group - 2 x 20 mins - Mrs Ide | SaLT block
S.E.M.H. | Jigsaw PSHE | Drawing and Talking 1:1 30 mins wkly | CAMHS; MHST
Sensory / physical | Movement breaks | Jump Ahead x4 15 mins | 

INTERVENTIONS RUNNING THIS HALF TERM (AUT 2)

Intervention | Yr | Who | Adult | x per wk | Mins | Start | Review
Project X Code | 4 | KL, MN, OP, QR | Mrs Ide | 3 | 30 | 2/11/26 | 18/12/26
Language Link | 2 | ST & UV | Mrs Ide | 2 | 20 | 2/11/26 | 18/12/26
Drawing & Talking | 5 | WX | Mr Joss | 1 | 30 | 3.11.26 | 12.2.27
Jump Ahead | 1 | YZ, AC, BD | Miss Kerr | 4 | 15 | Nov 4 | 
Rapid maths | 6 | 6 ch | Mr Joss | 2 | time 0:30 | #2026-11-04 | #2027-02-12

BREAKFAST & LUNCH CLUBS

Child | Breakfast club | Lego lunch | Gardening
Kyle L | x | x |
Mia N |  | x | x
Omar P | x |  |
Total | 2 | 2 | 1
`),
    },
    [FLOWER]: {
      layout: "pupilByProvision",
      headerRows: [3, 4],
      merges: ["E3:G3", "H3:I3"],
      hiddenRows: [8],
      rows: cells(`
Poppy Class - Year 3 - Mrs Shaw/Mr Todd (job share) - TA Ms Upton
minutes each week; c = in class
 |  |  |  | Literacy |  |  | Other |  |
First name | Surname | SEN | PP | Nessy | Phonics | Reading | Lego | OT | TOTAL
Ali | Aziz | K |  | 60 |  | 2x15 |  |  | 90
Beth | Brown | E | PP | 60 | c | 5 x 10 |  | 3x10 | 140
Cai | Clarke |  |  |  |  | 30 | 40 |  | 70
Dara | Dale | K |  | 60 |  |  |  |  | 60
Ella | Ewing | K | PP |  | 100 |  | 40 |  | #N/A
Finn | Fox |  |  |  | "100" |  |  | 30 mins | 130
`),
    },
    [TIERS]: {
      layout: "waveByArea",
      headerRows: [2],
      merges: ["A3:E3", "A6:E6", "A9:E9"],
      rows: cells(`
Provision at Thornfield for governors (no names)
 | Cognition & Learning | Communication | SEMH | Sensory/Physical
UNIVERSAL: for all our pupils
In class | Adaptive teaching\\nWord mats | Symbols | Zones of Regulation | Seating, lighting
At home | Homework menus |  |  |
TARGETED: time-limited groups
In class | Pre-teaching (TA) | Shape coding | Check in | Wobble cushions
Out of class | Toe by Toe (1:1, daily, 10 mins)\\nNumber Box | Talk Boost: 10 weeks | ELSA | Fizzy
SPECIALIST: individual
Out of class | Specialist teacher, monthly | SaLT 1:1 | Play therapist (Weds) | Physio; OT
`),
    },
    [GROUPS]: {
      layout: "provisionByPupil",
      headerRows: [3, 4],
      merges: ["D3:F3", "G3:H3"],
      rows: cells(`
Who has what - SEN Support & EHCP only

 |  |  | Y5 |  |  | Y6 |  |
 | Adult | Time | Gita H | Hal I | Ines J | Jon K | Kim L | No.
LITERACY
Toe by Toe | TA | 5 x 10 | 1 |  | 1 |  |  | 2
Reading fluency | Mrs Ide | Tu/Th 9-9.20 |  | 1 |  | 1 |  | 2
MATHS
Plus 1 | TA | 5x10 |  |  |  | 1 | 1 | 2
SEMH
ELSA | Mr Joss | wkly 40 mins | 1 |  |  |  | 1 | 2
Worry club | Mr Joss | alternate Fri |  | 1 | 1 |  | ? | 2
Total |  |  | 2 | 2 | 2 | 2 | 2 |
`),
    },
  },
  provisions: [
    ...says(
      PAGE,
      `
at | provision | area | wave | led | group | adults | times | mins
B5 | Visual prompts | CL | 1 | | | | |
B5 | Task boards | CL | 1 | | | | |
C5 | Project X Code // Project X Code (TA, gp of 4, 3 x 30 mins) | CL | 2 | TA | 4 | 1 // - | 3 | 30
D5 | EP involvement | CL | 3 | EP // - | | | |
B6 | Pre-teach vocab | CI | 1 | | | | |
C6 | Language Link group // Language Link group - 2 x 20 mins - Mrs Ide | CI | 2 | Mrs Ide | | | 2 | 20
D6 | SaLT block | CI | 3 | SaLT // - | | | |
B7 | Jigsaw PSHE | SEMH | 1 | | | | |
C7 | Drawing and Talking 1:1 30 mins wkly // Drawing and Talking 1:1 // Drawing and Talking | SEMH | 2 | | 1 | 1 // - | 1 | 30
D7 | CAMHS | SEMH | 3 | | | | |
D7 | MHST | SEMH | 3 | | | | |
B8 | Movement breaks | SP | 1 | | | | |
C8 | Jump Ahead x4 15 mins // Jump Ahead | SP | 2 | | | | 4 | 15
`,
    ),
    ...says(
      PAGE,
      `
at | provision | years | pupils | led | times | mins | start | review | group
A13 | Project X Code | Y4 | KL; MN; OP; QR | Mrs Ide | 3 | 30 | 2026-11-02 | 2026-12-18 |
A14 | Language Link | Y2 | ST; UV | Mrs Ide | 2 | 20 | 2026-11-02 | 2026-12-18 |
A15 | Drawing & Talking | Y5 | WX | Mr Joss | 1 | 30 | 2026-11-03 | 2027-02-12 |
A16 | Jump Ahead | Y1 | YZ; AC; BD | Miss Kerr | 4 | 15 | 2026-11-04 // - | |
A17 | Rapid maths | Y6 | | Mr Joss | 2 | 30 | 2026-11-04 | 2027-02-12 | 6
`,
      { term: anyOf<string | null>("Autumn 2", null) },
    ),
    ...says(
      PAGE,
      `
at | provision | pupils
B21 | Breakfast club | Kyle L; Omar P
C21 | Lego lunch | Kyle L; Mia N
D21 | Gardening | Mia N
`,
    ),
    ...says(
      FLOWER,
      `
at | provision | pupils | area
E4 | Nessy | Ali Aziz; Beth Brown; Dara Dale // Ali Aziz; Beth Brown | CL // -
F4 | Phonics | Beth Brown; Ella Ewing; Finn Fox // Ella Ewing; Finn Fox | CL // -
G4 | Reading | Ali Aziz; Beth Brown; Cai Clarke | CL // -
H4 | Lego | Cai Clarke; Ella Ewing | -
I4 | OT | Beth Brown; Finn Fox | -
`.replace(/\| -$/gm, "| ?"),
      { yearGroups: ["Y3"], className: anyOf("Poppy", "Poppy Class") },
    ).map((line) => ({
      ...line,
      ambiguous: [...(line.ambiguous ?? []), "sessionsPerWeek", "minutesPerSession", "ledBy"],
    })),
    ...says(
      TIERS,
      `
at | provision | area | wave | led | group | adults | times | mins | weeks
B4 | Adaptive teaching | CL | 1 | | | | | |
B4 | Word mats | CL | 1 | | | | | |
C4 | Symbols | CI | 1 | | | | | |
D4 | Zones of Regulation | SEMH | 1 | | | | | |
E4 | Seating, lighting | SP | 1 | | | | | |
B5 | Homework menus | CL | 1 | | | | | |
B7 | Pre-teaching (TA) // Pre-teaching | CL | 2 | TA | | | | |
C7 | Shape coding | CI | 2 | | | | | |
D7 | Check in | SEMH | 2 | | | | | |
E7 | Wobble cushions | SP | 2 | | | | | |
B8 | Toe by Toe // Toe by Toe (1:1, daily, 10 mins) | CL | 2 | | 1 | 1 // - | 5 | 10 |
B8 | Number Box | CL | 2 | | | | | |
C8 | Talk Boost // Talk Boost: 10 weeks | CI | 2 | | | | | | 10
D8 | ELSA | SEMH | 2 | | | | | |
E8 | Fizzy | SP | 2 | | | | | |
B10 | Specialist teacher, monthly // Specialist teacher | CL | 3 | Specialist teacher // - | | | 0.25 // - | |
C10 | SaLT 1:1 // SaLT | CI | 3 | SaLT // - | 1 | 1 // - | | |
D10 | Play therapist (Weds) // Play therapist | SEMH | 3 | Play therapist // - | | | 1 // - | |
E10 | Physio | SP | 3 | Physio // - | | | | |
E10 | OT | SP | 3 | OT // - | | | | |
`,
    ),
    ...says(
      GROUPS,
      `
at | provision | area | led | times | mins | pupils
A6 | Toe by Toe | CL // - | TA | 5 | 10 | Gita H; Ines J
A7 | Reading fluency | CL // - | Mrs Ide | 2 | 20 | Hal I; Jon K
A9 | Plus 1 | CL // - | TA | 5 | 10 | Jon K; Kim L
A11 | ELSA | SEMH | Mr Joss | 1 | 40 | Gita H; Kim L
A12 | Worry club | SEMH | Mr Joss | 0.5 | | Hal I; Ines J // Hal I; Ines J; Kim L
`,
    ),
  ],
  pupils: [
    ...pupilsOf(
      PAGE,
      "A",
      `
cell | name
22 | Kyle L
23 | Mia N
24 | Omar P`,
    ),
    ...pupilsOf(
      FLOWER,
      "A",
      `
cell | name | yearGroup | className | senStatus | flags
5 | Ali Aziz | Y3 | Poppy | K |
6 | Beth Brown | Y3 | Poppy | E | PP
7 | Cai Clarke | Y3 | Poppy | |
8 | Dara Dale | Y3 | Poppy | K |
9 | Ella Ewing | Y3 | Poppy | K | PP
10 | Finn Fox | Y3 | Poppy | |`,
    ),
    ...pupilsOf(
      GROUPS,
      "",
      `
cell | name | yearGroup
D4 | Gita H | Y5
E4 | Hal I | Y5
F4 | Ines J | Y5
G4 | Jon K | Y6
H4 | Kim L | Y6`,
    ),
  ],
  mustAsk: [{ about: `${GROUPS}!H12`, acceptable: [{}] }],
  unused: {
    [`${PAGE}!A1`]: "banner",
    [`${FLOWER}!J5`]: "subtotal",
    [`${GROUPS}!A13`]: "subtotal",
    [`${GROUPS}!I6`]: "subtotal",
  },
  mostQuestions: 6,
};
