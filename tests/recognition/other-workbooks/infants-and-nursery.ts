import { anyOf, type OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";
import { cells, says } from "./written";

const OFFER = "What we offer";
const BEES = "Bumblebees (N2)";
const REC = "Who's in what - Rec";
const INF = "Y1 & Y2";

/** An infant school with a nursery: tiers as "some children", ticks with a key person, initials in a grid, and areas by year. */
export const infantsAndNursery: OtherWorkbook = {
  name: "infant and nursery offer, ticks and initials",
  sheets: {
    [OFFER]: {
      layout: "waveByArea",
      headerRows: [3],
      merges: ["A1:E1"],
      rows: cells(`
Hollybush Nursery & Infants: what we do for children who need a bit more (Sept 2026)

 | Every child | Some children | A few children | One or two children
Speech, language and communication | Makaton sign of the week\\nVisual timetable | Early Talk Boost, 3 x 20 mins, gp of 6-8 (AK)\\nNarrative pots (Tues pm) | SaLT programme 1:1, daily 10 mins | PECS
Thinking and learning | Working walls\\nMathematical talk | Nuffield maths (NELI maths) 2 x wk\\nPhonics keep-up - 5 x 10 mins - TA | Attention Bucket; B Squared targets | 
Feelings & behaviour | Calm corner, Feelings fans, Worry monster | Nurture nook (max 6) Mon-Thurs 1.15-2.00 | Play therapy, 45 mins, 12 weeks | Individual risk plan
Body and senses | Dough disco | Funky Fingers 3x weekly\\nWake up shake up | OT programme x3 15 mins | Standing frame (2 adults)

NB tiers follow the county's ordinarily available guidance. Anything in tiers 3/4 needs a plan!
`),
    },
    [BEES]: {
      layout: "pupilByProvision",
      headerRows: [4],
      merges: ["A1:I1"],
      rows: cells(`
Bumblebee Nursery (N2) autumn 26

✔ = yes   / = some sessions   w = waiting list
Child | Key person | Age (mths) | EYPP | Attention bucket (4 x 10m) | WellComm red book | Sensory tray | Chatterbugs | Potty plan
Aria Kemp | Jo | 41 |  | ✔ | ✔ |  |  | 
Bodhi Lane | Jo | 38 | Y | ✔ |  | ✔ |  | ✔
Casper Moon | Tash | 44 | Y |  | ✔ |  | ✔ | 
Dilys Nunn | Tash | 39 |  |  |  |  |  | 
Ezra Ode | Meena | 47 |  | ✔ | ✔ | ✔ |  | w
~~Finn Park~~ | Meena | 45 |  | ✔ |  |  |  | 
Gigi Quill | Jo | 40 | Y |  | / |  | ✔ | ✔
Totals |  |  | 3 | 4 | 4 | 2 | 2 | 3
`),
      comments: { A10: "Moved to Bristol 2/10" },
    },
    [REC]: {
      layout: "waveByArea",
      headerRows: [2],
      rows: cells(`
Reception (Owls and Wrens): who is in what, Spring 1
 | C&I | C&L | SEMH | P&S | EAL
Tier 1 | Whole class circle time | Phonics daily 25 mins | Zones | Squiggle | Word mats
Tier 2 | NELI: AB, CD, EF, GH\\nChat club: IJ & KL | Phonics catch up - MN, OP | Lego (QR, ST, UV) | Write Dance: AB, QR | New to English: WX, YZ
Tier 3 | SaLT: CD |  | Drawing & talking: ST | Physio exercises (OP) | 
`),
    },
    [INF]: {
      layout: "list",
      headerRows: [3, 12],
      rows: cells(`
YEAR ONE

Area | What | Who with | Children | How often | Min | Start point | End point
CL | Reading Rocketeers | Mrs Fry | Ivo, Jem, Kit | 3 | 15 | Phase 3 | Phase 4
CL | Number stacks | Mrs Fry | Lara | 5 | 10 | 8/20 | 13/20
CI | Colourful semantics | Miss Gale | Mo & Nia | x3 | 15 | L1 | L2
SEMH | Bubble time | ELSA | Oz | 1 | 30 |  | 
SP | Cool Kids | Miss Gale | Ivo + Oz | daily | 15 |  | 

YEAR TWO

Area | What | Who with | Children | How often | Min | Start point | End point
CL | Toe by Toe | Mr Hobbs | Pip, Quin | 5 | 10 | 61 wds | 98 wds
CL | Handwriting | Mr Hobbs | Ravi, Suki, Tam | 2 | 20 |  | 
SEMH | Lunch club | MDSA | Pip, Uma | every lunch | 30 |  | 
`),
    },
  },
  provisions: [
    ...says(
      OFFER,
      `
at | provision | area | wave | led | adults | group | times | mins | weeks
B4 | Makaton sign of the week | CI | 1 | | | | | |
B4 | Visual timetable | CI | 1 | | | | | |
C4 | Early Talk Boost // Early Talk Boost, 3 x 20 mins, gp of 6-8 (AK) | CI | 2 | AK // - | | 6-8 | 3 | 20 |
C4 | Narrative pots (Tues pm) // Narrative pots | CI | 2 | | | | 1 // - | |
D4 | SaLT programme 1:1, daily 10 mins // SaLT programme 1:1 // SaLT programme | CI | 3 | SaLT // - | 1 // - | 1 | 5 | 10 |
E4 | PECS | CI | 4 | | | | | |
B5 | Working walls | CL | 1 | | | | | |
B5 | Mathematical talk | CL | 1 | | | | | |
C5 | Nuffield maths (NELI maths) 2 x wk // Nuffield maths (NELI maths) | CL | 2 | | | | 2 | |
C5 | Phonics keep-up - 5 x 10 mins - TA // Phonics keep-up | CL | 2 | TA | 1 // - | | 5 | 10 |
D5 | Attention Bucket | CL | 3 | | | | | |
D5 | B Squared targets | CL | 3 | | | | | |
B6 | Calm corner | SEMH | 1 | | | | | |
B6 | Feelings fans | SEMH | 1 | | | | | |
B6 | Worry monster | SEMH | 1 | | | | | |
C6 | Nurture nook (max 6) Mon-Thurs 1.15-2.00 // Nurture nook (max 6) // Nurture nook | SEMH | 2 | | | 6 // 1-6 | 4 | 45 |
D6 | Play therapy, 45 mins, 12 weeks // Play therapy | SEMH | 3 | | | | | 45 | 12
E6 | Individual risk plan | SEMH | 4 | | | 1 // - | | |
B7 | Dough disco | SP | 1 | | | | | |
C7 | Funky Fingers 3x weekly // Funky Fingers | SP | 2 | | | | 3 | |
C7 | Wake up shake up | SP | 2 | | | | | |
D7 | OT programme x3 15 mins // OT programme | SP | 3 | OT // - | | | 3 | 15 |
E7 | Standing frame (2 adults) // Standing frame | SP | 4 | | 2 // - | | | |
`,
    ),
    ...says(
      BEES,
      `
at | provision | pupils | times | mins
E4 | Attention bucket (4 x 10m) // Attention bucket | Aria Kemp; Bodhi Lane; Ezra Ode; Finn Park // Aria Kemp; Bodhi Lane; Ezra Ode | 4 | 10
F4 | WellComm red book | Aria Kemp; Casper Moon; Ezra Ode; Gigi Quill // Aria Kemp; Casper Moon; Ezra Ode | |
G4 | Sensory tray | Bodhi Lane; Ezra Ode | |
H4 | Chatterbugs | Casper Moon; Gigi Quill | |
I4 | Potty plan | Bodhi Lane; Gigi Quill | |
`,
      { yearGroups: ["N2"], className: anyOf("Bumblebees", "Bumblebee", "Bumblebee Nursery") },
    ),
    ...says(
      REC,
      `
at | provision | area | area said | wave | pupils | times | mins | group | led
B3 | Whole class circle time | CI | | 1 | | | | |
C3 | Phonics daily 25 mins // Phonics | CL | | 1 | | 5 | 25 | |
D3 | Zones | SEMH | | 1 | | | | |
E3 | Squiggle | SP | | 1 | | | | |
F3 | Word mats | - | EAL | 1 | | | | |
B4 | NELI // NELI: AB, CD, EF, GH | CI | | 2 | AB; CD; EF; GH | | | |
B4 | Chat club // Chat club: IJ & KL | CI | | 2 | IJ; KL | | | |
C4 | Phonics catch up // Phonics catch up - MN, OP | CL | | 2 | MN; OP | | | |
D4 | Lego // Lego (QR, ST, UV) | SEMH | | 2 | QR; ST; UV | | | |
E4 | Write Dance // Write Dance: AB, QR | SP | | 2 | AB; QR | | | |
F4 | New to English // New to English: WX, YZ | - | EAL | 2 | WX; YZ | | | |
B5 | SaLT // SaLT: CD | CI | | 3 | CD | | | | SaLT // -
D5 | Drawing & talking // Drawing & talking: ST | SEMH | | 3 | ST | | | |
E5 | Physio exercises // Physio exercises (OP) | SP | | 3 | OP | | | |
`,
      { yearGroups: ["R"] },
    ),
    ...says(
      INF,
      `
at | provision | area | led | pupils | years | times | mins | entry | exit | measure
B4 | Reading Rocketeers | CL | Mrs Fry | Ivo; Jem; Kit | Y1 | 3 | 15 | Phase 3 | Phase 4 |
B5 | Number stacks | CL | Mrs Fry | Lara | Y1 | 5 | 10 | 8/20 | 13/20 |
B6 | Colourful semantics | CI | Miss Gale | Mo; Nia | Y1 | 3 | 15 | L1 | L2 |
B7 | Bubble time | SEMH | ELSA | Oz | Y1 | 1 | 30 | | |
B8 | Cool Kids | SP | Miss Gale | Ivo; Oz | Y1 | 5 | 15 | | |
B13 | Toe by Toe | CL | Mr Hobbs | Pip; Quin | Y2 | 5 | 10 | 61 wds // 61 | 98 wds // 98 | wds // -
B14 | Handwriting | CL | Mr Hobbs | Ravi; Suki; Tam | Y2 | 2 | 20 | | |
B15 | Lunch club | SEMH | MDSA | Pip; Uma | Y2 | 5 | 30 | | |
`,
    ),
  ],
  pupils: [
    ...pupilsOf(
      BEES,
      "A",
      `
cell | name | yearGroup | className | flags
5 | Aria Kemp | N2 | Bumblebees // Bumblebee |
6 | Bodhi Lane | N2 | Bumblebees // Bumblebee | EYPP // PP
7 | Casper Moon | N2 | Bumblebees // Bumblebee | EYPP // PP
8 | Dilys Nunn | N2 | Bumblebees // Bumblebee |
9 | Ezra Ode | N2 | Bumblebees // Bumblebee |
10 | Finn Park | N2 | Bumblebees // Bumblebee |
11 | Gigi Quill | N2 | Bumblebees // Bumblebee | EYPP // PP`,
    ),
  ],
  unused: {
    [`${OFFER}!A1`]: "banner",
    [`${OFFER}!A9`]: "note",
    [`${BEES}!A3`]: "note",
    [`${BEES}!E12`]: "subtotal",
  },
  mostQuestions: 6,
};
