import { anyOf, type OtherWorkbook } from "./other-workbook";
import { linesOf, rowsOf } from "./sheet-text";

const HALF = "Tracker 26-27";
const CATCH = "UKS2 catch up";

/** A row a pupil: three half-terms across with entry and exit, and three tests across at two points of the year. */
export const halfTermsAndTests: OtherWorkbook = {
  name: "a tracker with half-terms across and three tests",
  sheets: {
    [HALF]: {
      layout: "list",
      headerRows: anyHeader([3, 4], [4]),
      merges: ["F3:G3", "H3:I3", "J3:K3"],
      rows: rowsOf(`
Larkrise Primary - Intervention tracker 2026/27
Please fill in BOTH boxes or I can't show impact!!
Child | Class | What they get | Led by | Measured with | Aut 1 | | Aut 2 | | Spr 1 | | Comments
 | | | | | In | Out | In | Out | In | Out |
Arlo N | 1 Puffin | Phonics keep-up | Mrs Tull | sounds /40 | 11 | 19 | 19 | 27 | 27 | |
Beau O | 1 Puffin | Phonics keep-up | Mrs Tull | sounds /40 | 8 | 9 | | | | | moved to SALT
Cora P | 2 Gannet | Colourful Semantics | Mrs Tull | Renfrew AP | 31 | 36 | 36 | 41 | | |
Dex Q | 3 Tern | IDL | laptop | spelling age | 6:05 | 6:09 | 6:09 | 7:02 | 7:02 | |
Etta R | 3 Tern | IDL | laptop | spelling age | not started | | 7:01 | 7:01 | 7:01 | |
Finn S | 4 Skua | ELSA | Jan | SDQ | | | 22 | 15 | | | lower = better
Gia T | 5 Fulmar | Beanstalk reading | volunteer | Salford RA | 8:00 | abs | 8:03 | 8:11 | | |
Hari U | 6 Kittiwake | Maths booster | CT | % arithmetic | {45%} | {60%} | {60%} | {75%} | {72%} | |
`),
    },
    [CATCH]: {
      layout: "list",
      headerRows: anyHeader([2, 3], [3]),
      merges: ["E2:F2", "G2:H2", "I2:J2"],
      rows: rowsOf(`
Y5 and Y6 catch-up - test scores (higher = better)
Pupil | Yr | Programme | How often | Salford reading age | | SWST spelling age | | PUMA maths SS | | Carry on?
 | | | | Sept | Feb | Sept | Feb | Sept | Feb |
Isak V | 5 | Fresh Start | 4 x 30 mins | 7:03 | 8:01 | | | | | yes
Juno W | 5 | Fresh Start | 4 x 30 mins | 7:06 | 7:10 | | | | | change
Kobi X | 5 | Spelling gap | 3x15 | | | 7:02 | 7:11 | | | yes
Leni Y | 6 | Spelling gap | 3x15 | | | 8:00 | 8:00 | | | no - stop
Moss Z | 6 | Shine maths | Tu/Th 20m | | | | | 84 | 93 | stop
Neve A | 6 | Shine maths | Tu/Th 20m | | | | | 79 | 82 | yes
Omar B | 6 | Shine maths | Tu/Th 20m | | | | | 88 | | left 15/1
`),
    },
  },
  provisions: [
    ...linesOf(
      HALF,
      "C",
      `
row | term | entry | exit | pupils | yearGroups | className | provision | ledBy | measure
5 | Autumn 1 | 11 | 19 | Arlo N | Y1 | 1 Puffin // Puffin | Phonics keep-up | Mrs Tull | sounds /40
5 | Autumn 2 | 19 | 27 | Arlo N | Y1 | 1 Puffin // Puffin | Phonics keep-up | Mrs Tull | sounds /40
5 | Spring 1 | 27 | | Arlo N | Y1 | 1 Puffin // Puffin | Phonics keep-up | Mrs Tull | sounds /40
6 | Autumn 1 | 8 | 9 | Beau O | Y1 | 1 Puffin // Puffin | Phonics keep-up | Mrs Tull | sounds /40
7 | Autumn 1 | 31 | 36 | Cora P | Y2 | 2 Gannet // Gannet | Colourful Semantics | Mrs Tull | Renfrew AP
7 | Autumn 2 | 36 | 41 | Cora P | Y2 | 2 Gannet // Gannet | Colourful Semantics | Mrs Tull | Renfrew AP
8 | Autumn 1 | 6:05 | 6:09 | Dex Q | Y3 | 3 Tern // Tern | IDL | laptop | spelling age
8 | Autumn 2 | 6:09 | 7:02 | Dex Q | Y3 | 3 Tern // Tern | IDL | laptop | spelling age
8 | Spring 1 | 7:02 | | Dex Q | Y3 | 3 Tern // Tern | IDL | laptop | spelling age
9 | Autumn 2 | 7:01 | 7:01 | Etta R | Y3 | 3 Tern // Tern | IDL | laptop | spelling age
9 | Spring 1 | 7:01 | | Etta R | Y3 | 3 Tern // Tern | IDL | laptop | spelling age
10 | Autumn 2 | 22 | 15 | Finn S | Y4 | 4 Skua // Skua | ELSA | Jan | SDQ
11 | Autumn 1 | 8:00 | null // abs | Gia T | Y5 | 5 Fulmar // Fulmar | Beanstalk reading | volunteer | Salford RA
11 | Autumn 2 | 8:03 | 8:11 | Gia T | Y5 | 5 Fulmar // Fulmar | Beanstalk reading | volunteer | Salford RA
12 | Autumn 1 | 45% | 60% | Hari U | Y6 | 6 Kittiwake // Kittiwake | Maths booster | CT | % arithmetic
12 | Autumn 2 | 60% | 75% | Hari U | Y6 | 6 Kittiwake // Kittiwake | Maths booster | CT | % arithmetic
12 | Spring 1 | 72% | | Hari U | Y6 | 6 Kittiwake // Kittiwake | Maths booster | CT | % arithmetic`,
    ),
    ...linesOf(
      CATCH,
      "C",
      `
row | pupils | yearGroups | provision | sessionsPerWeek | minutesPerSession | measure | entry | exit
4 | Isak V | Y5 | Fresh Start | 4 | 30 | Salford reading age // Salford | 7:03 | 8:01
5 | Juno W | Y5 | Fresh Start | 4 | 30 | Salford reading age // Salford | 7:06 | 7:10
6 | Kobi X | Y5 | Spelling gap | 3 | 15 | SWST spelling age // SWST | 7:02 | 7:11
7 | Leni Y | Y6 | Spelling gap | 3 | 15 | SWST spelling age // SWST | 8:00 | 8:00
8 | Moss Z | Y6 | Shine maths | 2 | 20 | PUMA maths SS // PUMA maths // PUMA | 84 | 93
9 | Neve A | Y6 | Shine maths | 2 | 20 | PUMA maths SS // PUMA maths // PUMA | 79 | 82
10 | Omar B | Y6 | Shine maths | 2 | 20 | PUMA maths SS // PUMA maths // PUMA | 88 | null`,
      {
        startDate: anyOf<string | null>(null, "2026-09-01"),
        term: anyOf<string | null>(null, "Autumn 1-Spring 1", "Autumn-Spring", "Autumn 1-Spring 2"),
      },
    ),
  ],
  unused: { [`${HALF}!A2`]: "note" },
};

function anyHeader(...options: number[][]): { anyOf: number[][] } {
  return { anyOf: options };
}
