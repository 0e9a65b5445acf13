import { anyOf, CL, type OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";
import { cells, says } from "./written";

const COUNTS = "How many in each";
const WHEN = "When it runs";
const WHO = "6 Hazel";
const ROTA = "LSA rota";

/** A primary: provisions against classes with numbers of children, against half-terms with ticks, pupils against terms in words, and a rota. */
export const penroseCounts: OtherWorkbook = {
  name: "a primary's provisions against classes, half-terms and pupils",
  sheets: {
    [COUNTS]: {
      layout: anyOf("list", "yearColumns", "provisionByPupil"),
      headerRows: [4],
      rows: cells(`
Penrose Primary
Numbers of children in each intervention, by year (SEN + PP)

Intervention | Area | Yr 1 | Yr 2 | Yr 3 | Yr 4 | Total
Nessy | C & L | | 4 | 6 | 3 | 13
NELI | C & I | 5 | | | | 5
Nurture | SEMH | 2 | 2 | | 1 | 5
Fizzy | P & S | 3 | | 1 | | 4
Total | | 10 | 6 | 7 | 4 | 27
`),
    },
    [WHEN]: {
      layout: "list",
      headerRows: [3],
      rows: cells(`
2026-27 plan of interventions (X = running)

Programme | Staff | Yr gp | Aut1 | Aut2 | Spr1 | Spr2 | Sum1 | Sum2
Talk Boost | Mrs Eden | R | | X | X | | |
Rapid Reading | TA | 3 | X | X | | | |
Socially Speaking | HLTA | 4/5 | | | X | X | X |
SATs club | Mr Poe | 6 | | | | X | X |
`),
    },
    [WHO]: {
      layout: anyOf("pupilByProvision", "list", "yearColumns"),
      headerRows: [3],
      rows: cells(`
6 Hazel - what my SEN children had this year (Mr Poe)

Child | SEN | Autumn | Spring | Summer
Ty B | K | Reading fluency (TA) 3 x 20; Lunch club | Reading fluency (TA) 3 x 20 | SATs club
Uma C | E | 1:1 maths, daily 15 mins | 1:1 maths, daily 15 mins\\nSaLT block (6 wks) | Transition group
Vik D | K | - | Nurture | moved to Leeds 12/4
`),
    },
    [ROTA]: {
      layout: "notAMap",
      headerRows: [],
      rows: cells(`
LSA rota w/c 16 Nov
 | Mrs Eden | Miss Kay | Mr Lund
8.50 | Door | Meet & greet | Breakfast club
9.15 | 1K | 3P phonics | 6H
10.45 | break duty | break | break duty
11.00 | NELI | Nessy | 1:1 Uma
1.00 | lunch | lunch | lunch
`),
    },
  },
  provisions: [
    ...says(
      COUNTS,
      `
at | provision | area | years | group
A5 | Nessy | CL | Y2-4 | 13 // -
A6 | NELI | CI | Y1 | 5 // -
A7 | Nurture | SEMH | Y1,Y2,Y4 | 5 // -
A8 | Fizzy | SP | Y1,Y3 | 4 // -
`,
    ),
    ...says(
      WHEN,
      `
at | provision | led | years | term
A4 | Talk Boost | Mrs Eden | R |
A5 | Rapid Reading | TA | Y3 |
A6 | Socially Speaking | HLTA | Y4,Y5 |
A7 | SATs club | Mr Poe | Y6 |
`,
      { areaOfNeed: anyOf<typeof CL | null>(null, CL) },
    ),
    ...says(
      WHO,
      `
at | provision | pupils | years | class | term | led | times | mins | weeks | group | adults
C4 | Reading fluency // Reading fluency (TA) // Reading fluency (TA) 3 x 20 | Ty B | Y6 | Hazel // 6 Hazel | Autumn | TA | 3 | 20 | | |
C4 | Lunch club | Ty B | Y6 | Hazel // 6 Hazel | Autumn | | | | | |
D4 | Reading fluency // Reading fluency (TA) // Reading fluency (TA) 3 x 20 | Ty B | Y6 | Hazel // 6 Hazel | Spring | TA | 3 | 20 | | |
E4 | SATs club | Ty B | Y6 | Hazel // 6 Hazel | Summer | | | | | |
C5 | 1:1 maths // 1:1 maths, daily 15 mins | Uma C | Y6 | Hazel // 6 Hazel | Autumn | | 5 | 15 | | 1 | 1 // -
D5 | 1:1 maths // 1:1 maths, daily 15 mins | Uma C | Y6 | Hazel // 6 Hazel | Spring | | 5 | 15 | | 1 | 1 // -
D5 | SaLT block // SaLT block (6 wks) | Uma C | Y6 | Hazel // 6 Hazel | Spring | SaLT // - | | | 6 | |
E5 | Transition group | Uma C | Y6 | Hazel // 6 Hazel | Summer | | | | | |
D6 | Nurture | Vik D | Y6 | Hazel // 6 Hazel | Spring | | | | | |
`,
    ),
  ],
  pupils: pupilsOf(
    WHO,
    "A",
    `
row | name | yearGroup | className | senStatus
4 | Ty B | Y6 | Hazel // 6 Hazel | K
5 | Uma C | Y6 | Hazel // 6 Hazel | E
6 | Vik D | Y6 | Hazel // 6 Hazel | K`,
  ),
  unused: {
    [`${COUNTS}!A9`]: "subtotal",
    [`${COUNTS}!A1`]: "banner",
    [`${ROTA}!B3`]: "notAMap",
  },
};
