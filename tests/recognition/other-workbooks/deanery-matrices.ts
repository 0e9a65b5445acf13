import { anyOf, type OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";
import { cells, says } from "./written";

const MATRIX = "Summer 1 matrix";
const HOURS = "EHCP hours";
const GROUPS = "Reading groups";
const WEEK = "Intervention wk";

/** A primary's matrices with pupils across: impact in letters and colours, hours of plans, numbered groups, and a week that is no map. */
export const deaneryMatrices: OtherWorkbook = {
  name: "a primary's matrices with pupils across",
  sheets: {
    [MATRIX]: {
      layout: "provisionByPupil",
      headerRows: [4, 5],
      merges: ["E4:G4", "H4:J4"],
      rows: cells(`
The Deanery CE Primary - interventions by child, Summer 1 2026/27
Fill in: G target reached, A nearly, R not reached

 | | | | YEAR 3 | | | YEAR 4 | | |
Need | Intervention | Who | When | Ali | Bo | Cy | Di | Ed | Flo | No. | % G
C+L | Snap On Reading | Mrs Lowe | 3x / wk | [G] G | [A] A | | | [G] G | | 3 | pct 67
 | Doodle Maths | self | 5 x 10 | | [G] G | [G] G | | | [G] G | 3 | pct 100
C+I | Colourful Semantics | Miss Ede | Mon & Thur 20 mins | | | [R] R | [R] R | | | 2 | pct 0
SEMH | Forest school | Mr Birch | Fri pm | [A] A | | | [A] A | [A] A | [A] A | 4 | pct 0
P/S | Clever Hands | Mrs Lowe | daily, 10 mins | | [G] G | | | | [G] G | 2 | pct 100
Total each | | | | 2 | 3 | 2 | 2 | 2 | 3 | | 
* Flo joined wk 3
`),
    },
    [HOURS]: {
      layout: "provisionByPupil",
      headerRows: [2],
      rows: cells(`
Where the plan hours go (hours per week)
Support | Given by | Gia (Y1) | Hugo (Y4) | Ines (Y6)
Maths in class | TA | 4 | 2.5 | 3
English in class | TA | 5 | 2.5 | 3
Play skills | MDSA | 2.5 | |
SaLT programme | Miss Ede | 1 | 0.5 |
Total hours | | 12.5 | 5.5 | 6
Hours in plan | | 15 | 5.5 | 6
Gap | | -2.5 | 0 | 0
`),
    },
    [GROUPS]: {
      layout: "pupilByProvision",
      headerRows: [4],
      rows: cells(`
Year 2 reading and spelling - which group?
1 = Mrs Lowe, 2 = Miss Ede, 3 = parent helpers

Name | Phonics catch-up | Spelling club | Comprehension gp
Joss P | 1 | 2 | 
Kez R | 2 | | 3
Lou S | 1 | 2 | 
Mo T | | 2 | 3
`),
    },
    [WEEK]: {
      layout: "notAMap",
      headerRows: [],
      rows: cells(`
Who is where
 | Monday | Tuesday | Wednesday | Thursday | Friday
9.00 | Snap On (Lowe) | Y2 phonics | Snap On (Lowe) | Y2 phonics | Snap On (Lowe)
10.00 | Hands - Flo, Bo | Hands - Flo, Bo | Hands - Flo, Bo | SaLT visit | PPA
1.15 | cover Y4 | Doodle | EHCP mtg | Col. Sem. | Forest school
`),
    },
  },
  provisions: [
    ...says(
      MATRIX,
      `
at | provision | area | led | times | mins | pupils | outcome
B6 | Snap On Reading | CL | Mrs Lowe | 3 | | Ali; Bo; Ed | ?
B7 | Doodle Maths | CL | self | 5 | 10 | Bo; Cy; Flo | met
B8 | Colourful Semantics | CI | Miss Ede | 2 | 20 | Cy; Di | not
B9 | Forest school | SEMH | Mr Birch | 1 | | Ali; Di; Ed; Flo | part
B10 | Clever Hands | SP | Mrs Lowe | 5 | 10 | Bo; Flo | met
`,
      {
        term: anyOf<string | null>("Summer 1", null),
        yearGroups: anyOf(["Y3", "Y4"], ["Y3"], ["Y4"], []),
      },
    ),
    ...says(
      HOURS,
      `
at | provision | led | pupils | times | mins | years
A3 | Maths in class | TA | Gia; Hugo; Ines // Gia (Y1); Hugo (Y4); Ines (Y6) | ? | ? | ?
A4 | English in class | TA | Gia; Hugo; Ines // Gia (Y1); Hugo (Y4); Ines (Y6) | ? | ? | ?
A5 | Play skills | MDSA | Gia // Gia (Y1) | ? | ? | ?
A6 | SaLT programme | Miss Ede | Gia; Hugo // Gia (Y1); Hugo (Y4) | ? | ? | ?
`,
    ),
    ...says(
      GROUPS,
      `
at | provision | pupils | led | group
B4 | Phonics catch-up | Joss P; Kez R; Lou S | ? |
C4 | Spelling club | Joss P; Lou S; Mo T | Miss Ede // - |
D4 | Comprehension gp | Kez R; Mo T | parent helpers // - |
`,
      { yearGroups: ["Y2"] },
    ),
  ],
  pupils: [
    ...pupilsOf(
      MATRIX,
      "",
      `
cell | name | yearGroup
E5 | Ali | Y3
F5 | Bo | Y3
G5 | Cy | Y3
H5 | Di | Y4
I5 | Ed | Y4
J5 | Flo | Y4`,
    ),
    ...pupilsOf(
      HOURS,
      "",
      `
cell | name | yearGroup
C2 | Gia // Gia (Y1) | Y1
D2 | Hugo // Hugo (Y4) | Y4
E2 | Ines // Ines (Y6) | Y6`,
    ),
    ...pupilsOf(
      GROUPS,
      "A",
      `
row | name | yearGroup
5 | Joss P | Y2
6 | Kez R | Y2
7 | Lou S | Y2
8 | Mo T | Y2`,
    ),
  ],
  unused: {
    [`${MATRIX}!A11`]: "subtotal",
    [`${MATRIX}!L6`]: "subtotal",
    [`${MATRIX}!A12`]: "note",
    [`${HOURS}!A7`]: "subtotal",
    [`${HOURS}!C8`]: "subtotal",
    [`${HOURS}!C9`]: "subtotal",
    [`${WEEK}!B3`]: "notAMap",
  },
};
