import type { OtherWorkbook, Pupil } from "./other-workbook";
import { cells, says } from "./written";

const BLOCKS = "Groups by half term";
const BANDS = "One list";
const CHECK = "Is it happening";
const TYPED = "Who is in what";
const COSTS = "Freya's costs";

/** "E Abe F K": column, name and stage of each pupil across the top. */
function across(sheet: string, row: number, text: string): Pupil[] {
  return text.split(", ").map((pupil) => {
    const [column = "", first = "", last = "", stage = ""] = pupil.split(" ");
    return {
      source: `${sheet}!${column}${row}`,
      name: `${first} ${last}`,
      senStatus: stage as "K",
    };
  });
}

/** Half-terms written every way, a matrix with a strip of stages and counts beside typed sizes, costs past an empty column. */
export const bandsStripsAndCosts: OtherWorkbook = {
  name: "half-terms in words, strips under names and costs past a gap",
  sheets: {
    [BLOCKS]: {
      layout: "list",
      headerRows: [4, 9, 14],
      merges: ["A3:F3", "A8:F8", "A13:F13"],
      rows: cells(`
Reading and talk groups 2026-27
Update before each holiday please
AUTUMN: FIRST HALF TERM
Children | Class | Group | Adult | How often | Comments
Ty, Mo | 2R | Rapid phonics | Miss Orme | daily 15 mins |
Una | 4S | Precision teaching | Mr Hale | 5 x 10 mins | keen

Autumn term (after half-term)
Children | Class | Group | Adult | How often | Comments
Ty, Mo, Bea | 2R | Rapid phonics | Miss Orme | daily 15 mins |
Col | 4S | Talk Boost | Mr Hale | 3 x 20 mins |

HALF TERM 3 - SPRING 2027
Children | Class | Group | Adult | How often | Comments
Bea | 2R | Nessy | Miss Orme | 3 x 20 mins | new login
`),
    },
    [BANDS]: {
      layout: "list",
      headerRows: [2],
      merges: ["A3:E3", "A6:E6", "A9:E9"],
      rows: cells(`
What we run
Intervention | Year | Who leads | Sessions | Group size
Summer term – 1st half
Sensory circuits | Y1 | TA | 5 x 15 mins | 6
Lego therapy | Y3 | Mrs Nunn | 1 x 40 mins | 4
2nd half of the summer term
Sensory circuits | R | TA | 5 x 15 mins | 5
ELSA | Y5 | Mrs Nunn | 1 x 30 mins | 1
Autumn 2027, before half term
Toe by Toe | Y6 | Mr Ames | 4 x 15 mins | 1
`),
    },
    [CHECK]: {
      layout: "provisionByPupil",
      headerRows: { anyOf: [[3], [3, 4]] },
      rows: cells(`
Delivery, Spring 1. G every time, A half, R hardly ever
Filled in each Friday
Provision | Adult | When | Gp size | Abe F | Bo G | Cass H | Dot I | Ewa J | No. of children
 | | | Stage | K | K | E | K | E |
Number sense | Miss Orme | 3 x 20 mins | 4 | G | | A | | | 2
Play skills | TA | 2 x 30 mins | 6 | | G | G | R | | 3
Typing | Mr Hale | 5 x 10 mins | 1 | | | | | G | 1
Gym trail | TA | daily 15 mins | 8 | G | G | | A | A | 4
`),
    },
    [TYPED]: {
      layout: "provisionByPupil",
      headerRows: { anyOf: [[3], [2, 3]] },
      rows: cells(`
Who is in what, 27 Jan
 | | | K | E | K | K |
Intervention | Led by | Size | Fay K | Gus L | Hal M | Ivy N | How many
Sound Discovery | Mrs Nunn | 3 | √ | √ | | | 2
Movement | TA | 8 | | √ | √ | √ | 3
Chatter club | TA | 6 | √ | | √ | | 2
`),
    },
    [COSTS]: {
      layout: "list",
      headerRows: [5, 10, 15],
      merges: ["A4:F4", "A9:F9", "A14:F14"],
      rows: cells(`
Costed plan for one child
Name | Freya Tann | Year | 4

A. Adults
Provision | Aim | Minutes per week | Group size | | Cost a year
ELSA | name feelings | 45 | 1 | | £ 468
Lego therapy | take turns | 40 | 4 | | £ 104
Sub-total | | | | | £ 572
B. Visits
Service | Purpose | Visits | Cost per visit | | Cost
EP | advice for the review | 1 | £ 420 | | £ 420
SaLT | programme review | 3 | £ 95 | | £ 285
Sub-total | | | | | £ 705
C. Things
Item | Where | How many | Price each | | Cost
Ear defenders | hall | 2 | £ 9.5 | | £ 19
Writing slope | class | 1 | £ 24 | | £ 24
Sub-total | | | | | £ 43

 | | | Total | | £ 1320
 | | | Over 6000? | | no
`),
    },
  },
  provisions: [
    ...says(
      BLOCKS,
      `
at | provision | pupils | years | class | led | times | mins | term | notes
C5 | Rapid phonics | Ty; Mo | Y2 | 2R | Miss Orme | 5 | 15 | Autumn 1 |
C6 | Precision teaching | Una | Y4 | 4S | Mr Hale | 5 | 10 | Autumn 1 | keen
C10 | Rapid phonics | Ty; Mo; Bea | Y2 | 2R | Miss Orme | 5 | 15 | Autumn 2 |
C11 | Talk Boost | Col | Y4 | 4S | Mr Hale | 3 | 20 | Autumn 2 |
C15 | Nessy | Bea | Y2 | 2R | Miss Orme | 3 | 20 | Spring 1 | new login
`,
    ),
    ...says(
      BANDS,
      `
at | provision | years | led | times | mins | group | term
A4 | Sensory circuits | Y1 | TA | 5 | 15 | 6 | Summer 1
A5 | Lego therapy | Y3 | Mrs Nunn | 1 | 40 | 4 | Summer 1
A7 | Sensory circuits | R | TA | 5 | 15 | 5 | Summer 2
A8 | ELSA | Y5 | Mrs Nunn | 1 | 30 | 1 | Summer 2
A10 | Toe by Toe | Y6 | Mr Ames | 4 | 15 | 1 | Autumn 1
`,
    ),
    ...says(
      CHECK,
      `
at | provision | pupils | led | times | mins | group | term
A5 | Number sense | Abe F; Cass H | Miss Orme | 3 | 20 | 4 | Spring 1 // -
A6 | Play skills | Bo G; Cass H; Dot I | TA | 2 | 30 | 6 | Spring 1 // -
A7 | Typing | Ewa J | Mr Hale | 5 | 10 | 1 | Spring 1 // -
A8 | Gym trail | Abe F; Bo G; Dot I; Ewa J | TA | 5 | 15 | 8 | Spring 1 // -
`,
    ),
    ...says(
      TYPED,
      `
at | provision | pupils | led | group
A4 | Sound Discovery | Fay K; Gus L | Mrs Nunn | 3
A5 | Movement | Gus L; Hal M; Ivy N | TA | 8
A6 | Chatter club | Fay K; Hal M | TA | 6
`,
    ),
    ...says(
      COSTS,
      `
at | provision | pupils | years | target | group | mins a week | planned | cost | notes | led
A6 | ELSA | Freya Tann | Y4 | name feelings | 1 | 45 // - | | 468 | |
A7 | Lego therapy | Freya Tann | Y4 | take turns | 4 | 40 // - | | 104 | |
A11 | EP | Freya Tann | Y4 | advice for the review // - | | | 1 // - | 420 | advice for the review // - | EP // -
A12 | SaLT | Freya Tann | Y4 | programme review // - | | | 3 // - | 285 | programme review // - | SaLT // -
A16 | Ear defenders | Freya Tann | Y4 | | | | | 19 | |
A17 | Writing slope | Freya Tann | Y4 | | | | | 24 | |
`,
    ),
  ],
  pupils: [
    ...across(CHECK, 3, "E Abe F K, F Bo G K, G Cass H E, H Dot I K, I Ewa J E"),
    ...across(TYPED, 3, "D Fay K K, E Gus L E, F Hal M K, G Ivy N K"),
    { source: `${COSTS}!B2`, name: "Freya Tann", yearGroup: "Y4" },
  ],
};
