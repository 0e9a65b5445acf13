import { anyOf, type OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";
import { cells, says } from "./written";

const RAGGED = "Beech 4";
const HALVES = "Oak 2 ticks";
const INITIALS = "KS1 initials";

/** A primary: a class map in letters and colours without a key, ticks in two half-terms side by side, and who takes whom by initials. */
export const tadleyColours: OtherWorkbook = {
  name: "a primary's class maps without a key",
  sheets: {
    [RAGGED]: {
      layout: "pupilByProvision",
      headerRows: [4, 5],
      merges: ["D4:F4", "G4:H4"],
      hiddenColumns: ["C"],
      rows: cells(`
BEECH (Year 4) interventions, Autumn 2
Miss Ruane / Mr Kopp

 | | | Cognition and Learning | | | SEMH |
Surname | Forename | DOB | Toe by Toe | Number Stacks | Spelling Shed | Worry Tree | Nurture
Ames | Lily | #2017-11-02 | [G] G | | [A] A | |
Boyd | Max | #2018-03-14 | | [R] R | | [G] G | [G] G
Cole | Nia | #2018-06-30 | [A] A | [A] A | | |
Dunn | Oz | #2017-09-09 | | | [G] G | [G] |
No. in group | | | 2 | 2 | 2 | 1 | 1
`),
    },
    [HALVES]: {
      layout: "pupilByProvision",
      headerRows: anyOf([3, 4], [4]),
      merges: ["C3:E3", "F3:H3"],
      rows: cells(`
Oak Class Year 2 - who is having what

 | | Autumn 1 | | | Autumn 2 | |
Name | SEN | Phonics | Maths | ELSA | Phonics | Maths | ELSA
Ava N | K | ✓ | | ✓ | ✓ | ✓ |
Bo P | | ✓ | | | | |
Cy R | E | ✓ | ✓ | ✓ | ✓ | ✓ | ✓
Del S | K | | ✓ | | | ✓ |
`),
    },
    [INITIALS]: {
      layout: "pupilByProvision",
      headerRows: [3],
      rows: cells(`
KS1 - who takes each child (KT = Mrs Tarn, LB = Miss Boon, GP = Mr Pike)

Child | Class | Daily readers | Phonics gp | Motor skills | Chat club
Erin T | 1T | KT | LB | | GP
Finn U | 1T | KT | | LB | GP
Gita V | 2P | | LB | LB |
Hari W | 2P | KT | LB | | GP
`),
    },
  },
  provisions: [
    ...says(
      RAGGED,
      `
at | provision | area | pupils | outcome
D5 | Toe by Toe | CL | Lily Ames; Nia Cole // Ames, Lily; Cole, Nia | ?
E5 | Number Stacks | CL | Max Boyd; Nia Cole // Boyd, Max; Cole, Nia | ?
F5 | Spelling Shed | CL | Lily Ames; Oz Dunn // Ames, Lily; Dunn, Oz | ?
G5 | Worry Tree | SEMH | Max Boyd // Max Boyd; Oz Dunn | ?
H5 | Nurture | SEMH | Max Boyd | ?
`,
      {
        yearGroups: ["Y4"],
        className: anyOf("Beech", "BEECH"),
        term: anyOf<string | null>("Autumn 2", null),
      },
    ),
    ...says(
      HALVES,
      `
at | provision | pupils | term
C4 | Phonics | Ava N; Bo P; Cy R | Autumn 1
D4 | Maths | Cy R; Del S | Autumn 1
E4 | ELSA | Ava N; Cy R | Autumn 1
F4 | Phonics | Ava N; Cy R | Autumn 2
G4 | Maths | Ava N; Cy R; Del S | Autumn 2
H4 | ELSA | Cy R | Autumn 2
`,
      { yearGroups: ["Y2"], className: "Oak", ledBy: anyOf<string | null>(null, "ELSA") },
    ),
    ...says(
      INITIALS,
      `
at | provision | pupils | led
C3 | Daily readers | Erin T; Finn U; Hari W | KT // Mrs Tarn
D3 | Phonics gp | Erin T; Gita V; Hari W | LB // Miss Boon
E3 | Motor skills | Finn U; Gita V | LB // Miss Boon
F3 | Chat club | Erin T; Finn U; Hari W | GP // Mr Pike
`,
      {
        yearGroups: anyOf(["Y1", "Y2"], []),
        sessionsPerWeek: anyOf<number | null>(null, 5),
        className: anyOf<string | null>(null, "1T", "2P"),
      },
    ),
  ],
  mustAsk: [{ about: `${RAGGED}!D6`, acceptable: [{}] }],
  pupils: [
    ...pupilsOf(
      RAGGED,
      "A",
      `
row | name | yearGroup | className
6 | Lily Ames // Ames, Lily | Y4 | Beech // BEECH
7 | Max Boyd // Boyd, Max | Y4 | Beech // BEECH
8 | Nia Cole // Cole, Nia | Y4 | Beech // BEECH
9 | Oz Dunn // Dunn, Oz | Y4 | Beech // BEECH`,
    ),
    ...pupilsOf(
      HALVES,
      "A",
      `
row | name | yearGroup | className | senStatus
5 | Ava N | Y2 | Oak | K
6 | Bo P | Y2 | Oak |
7 | Cy R | Y2 | Oak | E
8 | Del S | Y2 | Oak | K`,
    ),
    ...pupilsOf(
      INITIALS,
      "A",
      `
row | name | yearGroup | className
4 | Erin T | Y1 | 1T
5 | Finn U | Y1 | 1T
6 | Gita V | Y2 | 2P
7 | Hari W | Y2 | 2P`,
    ),
  ],
  unused: { [`${RAGGED}!A10`]: "subtotal", [`${RAGGED}!D10`]: "subtotal" },
};
