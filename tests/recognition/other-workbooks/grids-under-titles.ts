import type { OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";
import { cells, says } from "./written";

const YEAR3 = "Year 3";
const MATRIX = "Autumn 2";
const BASE = "Hazel base";
const COLOURS = "Bees and Ants";
const BANDS = "KS2 ticks";
const CODES = "7H tutor group";
const LEVELS = "Y5 levels";

/** Grids with a title, a class or a term of their own, and rows about the pupils over or under their names. */
export const gridsUnderTitles: OtherWorkbook = {
  name: "several grids a sheet, each with its own title and rows about its pupils",
  sheets: {
    [YEAR3]: {
      layout: "pupilByProvision",
      headerRows: [2, 9],
      rows: cells(`
**Class 3B - Autumn 2 2026**
Name | SEN | Phonics catch-up | Numbers Count | Talk Boost
Alba Reid | K | ✓ | | ✓
Bilal Shah | | | ✓ |
Cora Lund | E | ✓ | ✓ | ✓ (until Xmas)


**Class 3W - Autumn 2 2026**
Name | SEN | Phonics catch-up | Toe by Toe | ELSA
Gita Rao | K | ✓ | | ✓
Hugh Pell | | | ✓ |
Inga Dahl | E | ✓ | | ✓
`),
    },
    [MATRIX]: {
      layout: "provisionByPupil",
      headerRows: [4],
      rows: cells(`
Coombe Valley: sessions delivered out of sessions planned
 | | Year | Y1 | Y1 | Y2 | Y3
 | | SEN | K | | E | K
Provision | Led by | How often | Addo, P | Bell, R | Carr, S | Dhal, T
Phonics keep-up | Mrs Ito | daily 15 mins | 9 of 10 | 8 of 10 | |
Lego Therapy | Mr Jay | 1 x 45 mins | | | 4 of 6 | 6 of 6
Movement breaks | CTs | Daily | | 10 of 10 | 9 of 10 | 10 of 10
`),
    },
    [BASE]: {
      layout: "provisionByPupil",
      headerRows: [3, 10],
      rows: cells(`
Hazel Base: provision by pupil 2026-27
**Autumn term**
Provision | Led by | Group | Amy L | Bart M | Cleo N | Etta P
 | | Year | Y3 | Y3 | Y4 | Y6
 | | Flag | PP | | PP | LAC
Attention Autism | Miss Fenn | 3 | Y | Y | Y |
Life skills | Mr Gow | 2 | | | Y | Y

**Spring term**
Provision | Led by | Group | Amy L | Bart M | Cleo N | Etta P
 | | Year | Y3 | Y3 | Y4 | Y6
 | | Flag | PP | | PP | LAC
Cooking | Mr Gow | 3 | Y | | Y | Y
Horse riding | Mr Gow | 2 | Y | Y | |
`),
    },
    [COLOURS]: {
      layout: "pupilByProvision",
      headerRows: [3],
      rows: cells(`
Key:   green = doing well   amber = slow progress   red = not working
Reception - Bees | | | | | Year 1 - Ants | | |
Child | WellComm | Squiggle | Toileting plan | | Child | Phonics group | NELI | Dough Disco
Flo A | [G] | [A] | | | Jo E | [G] | [G] |
Gil B | [R] | | [G] | | Kai F | [A] | |
Hope C | | [G] | [A] | | Lil G | | [R] | [G]
`),
    },
    [BANDS]: {
      layout: "pupilByProvision",
      headerRows: [2],
      merges: ["A3:E3", "A6:E6"],
      rows: cells(`
Who has what: Spring 1 groups - Class 3/4B
Pupil | SEN | Fluency | Arithmetic | Mentor
**Year 3**
Aoife B | K | 2x20 | | 40
Brod C | | | 3x15 |
**Year 4**
Cara D | E | 2x20 | | 40
Deon E | K | | 3x15 |
`),
    },
    [CODES]: {
      layout: "pupilByProvision",
      headerRows: [2],
      rows: cells(`
7H interventions 2026-27: the half-terms in which they had it
Pupil | SEN | Lexonik | Maths mastery | Boxing
Lena A | K | A1 | |
Sam B | E | A1 | A1 A2 |
Tariq C | | | A2 | Sp1
Mia D | K | A1 | | A2, Sp1
`),
    },
    [LEVELS]: {
      layout: "pupilByProvision",
      headerRows: [3],
      rows: cells(`
Year 5 Ospreys
3 = one to one, 2 = small group, 1 = in class
Pupil | Phonics | Times tables | Gym trail
Sara F | 2 | |
Theo G | 2 | 1 |
Vera I | | 1 | 3
`),
    },
  },
  provisions: [
    ...says(
      YEAR3,
      `
at | provision | class | pupils
C2 | Phonics catch-up | 3B | Alba Reid; Cora Lund
D2 | Numbers Count | 3B | Bilal Shah; Cora Lund
E2 | Talk Boost | 3B | Alba Reid; Cora Lund
C9 | Phonics catch-up | 3W | Gita Rao; Inga Dahl
D9 | Toe by Toe | 3W | Hugh Pell
E9 | ELSA | 3W | Gita Rao; Inga Dahl
`,
      { yearGroups: ["Y3"], term: "Autumn 2" },
    ),
    ...says(
      MATRIX,
      `
at | provision | led | times | mins | pupils
A5 | Phonics keep-up | Mrs Ito | 5 | 15 | Addo, P; Bell, R
A6 | Lego Therapy | Mr Jay | 1 | 45 | Carr, S; Dhal, T
A7 | Movement breaks | CTs | 5 | | Bell, R; Carr, S; Dhal, T
`,
      { term: "Autumn 2" },
    ),
    ...says(
      BASE,
      `
at | provision | led | group | term | pupils
A6 | Attention Autism | Miss Fenn | 3 | Autumn | Amy L; Bart M; Cleo N
A7 | Life skills | Mr Gow | 2 | Autumn | Cleo N; Etta P
A13 | Cooking | Mr Gow | 3 | Spring | Amy L; Cleo N; Etta P
A14 | Horse riding | Mr Gow | 2 | Spring | Amy L; Bart M
`,
      { className: { anyOf: [null, "Hazel", "Hazel Base"] } },
    ),
    ...says(
      COLOURS,
      `
at | provision | years | class | pupils
B3 | WellComm | R | Bees | Flo A; Gil B
C3 | Squiggle | R | Bees | Flo A; Hope C
D3 | Toileting plan | R | Bees | Gil B; Hope C
G3 | Phonics group | Y1 | Ants | Jo E; Kai F
H3 | NELI | Y1 | Ants | Jo E; Lil G
I3 | Dough Disco | Y1 | Ants | Lil G
`,
      { ambiguous: ["outcome"] },
    ),
    ...says(
      BANDS,
      `
at | provision | times | mins | pupils
C2 | Fluency | 2 // - | 20 // - | Aoife B; Cara D
D2 | Arithmetic | 3 // - | 15 // - | Brod C; Deon E
E2 | Mentor | ? | ? | Aoife B; Cara D
`,
      { yearGroups: ["Y3", "Y4"], className: "3/4B", term: "Spring 1" },
    ),
    ...says(
      CODES,
      `
at | provision | term | pupils
C2 | Lexonik | Autumn 1 | Lena A; Sam B; Mia D
D2 | Maths mastery | ? | Sam B; Tariq C
E2 | Boxing | ? | Tariq C; Mia D
`,
      { yearGroups: ["Y7"], className: "7H" },
    ),
    ...says(
      LEVELS,
      `
at | provision | pupils
B3 | Phonics | Sara F; Theo G
C3 | Times tables | Theo G; Vera I
D3 | Gym trail | Vera I
`,
      { yearGroups: ["Y5"], className: "Ospreys" },
    ),
  ],
  pupils: [
    ...pupilsOf(
      YEAR3,
      "A",
      `
row | name | yearGroup | className | senStatus
3 | Alba Reid | Y3 | 3B | K
4 | Bilal Shah | Y3 | 3B |
5 | Cora Lund | Y3 | 3B | E
10 | Gita Rao | Y3 | 3W | K
11 | Hugh Pell | Y3 | 3W |
12 | Inga Dahl | Y3 | 3W | E`,
    ),
    ...pupilsOf(
      MATRIX,
      "",
      `
cell | name | yearGroup | senStatus
D4 | Addo, P | Y1 | K
E4 | Bell, R | Y1 |
F4 | Carr, S | Y2 | E
G4 | Dhal, T | Y3 | K`,
    ),
    ...["3", "10"].flatMap((row) =>
      pupilsOf(
        BASE,
        "",
        `
cell | name | yearGroup | className | flags
D${row} | Amy L | Y3 | null // Hazel // Hazel Base | PP
E${row} | Bart M | Y3 | null // Hazel // Hazel Base |
F${row} | Cleo N | Y4 | null // Hazel // Hazel Base | PP
G${row} | Etta P | Y6 | null // Hazel // Hazel Base | LAC`,
      ),
    ),
    ...pupilsOf(
      COLOURS,
      "",
      `
cell | name | yearGroup | className
A4 | Flo A | R | Bees
A5 | Gil B | R | Bees
A6 | Hope C | R | Bees
F4 | Jo E | Y1 | Ants
F5 | Kai F | Y1 | Ants
F6 | Lil G | Y1 | Ants`,
    ),
    ...pupilsOf(
      BANDS,
      "A",
      `
row | name | yearGroup | className | senStatus
4 | Aoife B | Y3 | null // 3/4B | K
5 | Brod C | Y3 | null // 3/4B |
7 | Cara D | Y4 | null // 3/4B | E
8 | Deon E | Y4 | null // 3/4B | K`,
    ),
    ...pupilsOf(
      CODES,
      "A",
      `
row | name | yearGroup | className | senStatus
3 | Lena A | Y7 | 7H | K
4 | Sam B | Y7 | 7H | E
5 | Tariq C | Y7 | 7H |
6 | Mia D | Y7 | 7H | K`,
    ),
    ...pupilsOf(
      LEVELS,
      "A",
      `
row | name | yearGroup | className
4 | Sara F | Y5 | Ospreys
5 | Theo G | Y5 | Ospreys
6 | Vera I | Y5 | Ospreys`,
    ),
  ],
  mostQuestions: 2,
};
