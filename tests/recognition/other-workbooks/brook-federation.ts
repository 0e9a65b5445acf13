import { anyOf, type OtherWorkbook } from "./other-workbook";
import { cells, says } from "./written";

const ROWS = "Support ladder";
const GRID = "Literacy ladder";
const LOG = "TA diary";

/** A federation: areas down with one row for each tier, a ladder of years by tier with who and how long in lines, and a diary. */
export const brookFederation: OtherWorkbook = {
  name: "a federation's ladders and a diary",
  sheets: {
    [ROWS]: {
      layout: anyOf("waveByArea", "list", "yearColumns"),
      headerRows: anyOf([3], []),
      merges: ["A4:A6", "A7:A9"],
      rows: cells(`
The Brook Federation (Brook Infants, Brook Juniors)

Area of need | Level | Infants | Juniors
C&I | Universal | Makaton signs | Talk partners
 | Targeted | Chatterbugs, 4 x 15 mins | Time to Talk (TA) weekly
 | Specialist | SaLT block 6 x 30 mins | PECS
SEMH | Universal | Feelings board | Worry monster
 | Targeted | Nurture tea, Fri pm | Lego club gp of 4, Tues
 | Specialist | Drawing & Talking | ELSA 1:1 (Mrs Pugh)
`),
    },
    [GRID]: {
      layout: anyOf("yearColumns", "waveByArea"),
      headerRows: [2],
      rows: cells(`
Literacy - what comes after what
 | Year 1 | Year 2 | Years 3 and 4 | Upper KS2
Quality first | Phonics daily 30 mins | Phonics daily 30 mins | Spelling lessons | Spelling lessons
Catch up | Keep up sessions\\n(TA, 10 mins daily) | Bounce Back Phonics\\nMrs Rao\\n3 x 20 mins | Rapid Reading\\nTA, 4 x 20 mins | Reading detectives, 2 x wkly
Individual | Precision teaching (5 x 10) | Reading Recovery\\n1:1, 30 mins daily, RR teacher | Toe by Toe 1:1 | Acceleread, 4 weeks
Notes | checked half termly | | | ask Jo re licences
`),
    },
    [LOG]: {
      layout: "deliveryLog",
      headerRows: [2],
      rows: cells(`
What I did - Miss Hay
Date | Group | Who came | Done? | Mins | Comments
#2026-11-02 | Bounce Back Phonics | AB, CD, EF | Y | 20 |
#2026-11-04 | Bounce Back Phonics | AB, CD | Y | 20 | EF off
#2026-11-05 | Chatterbugs | GH, IJ | N | | fire drill
`),
    },
  },
  provisions: [
    ...says(
      ROWS,
      `
at | provision | area | wave | times | mins | led | group | adults | planned
C4 | Makaton signs | CI | 1 | | | | |
D4 | Talk partners | CI | 1 | | | | |
C5 | Chatterbugs // Chatterbugs, 4 x 15 mins | CI | 2 | 4 | 15 | | |
D5 | Time to Talk // Time to Talk (TA) // Time to Talk (TA) weekly | CI | 2 | 1 | | TA | |
C6 | SaLT block // SaLT block 6 x 30 mins | CI | 3 | ? | 30 | SaLT // - | | | ?
D6 | PECS | CI | 3 | | | | |
C7 | Feelings board | SEMH | 1 | | | | |
D7 | Worry monster | SEMH | 1 | | | | |
C8 | Nurture tea // Nurture tea, Fri pm | SEMH | 2 | 1 | | | |
D8 | Lego club // Lego club gp of 4 // Lego club gp of 4, Tues | SEMH | 2 | 1 | | | 4 |
C9 | Drawing & Talking | SEMH | 3 | | | | |
D9 | ELSA // ELSA 1:1 // ELSA 1:1 (Mrs Pugh) | SEMH | 3 | | | Mrs Pugh | 1 | 1 // -
`,
      {
        yearGroups: anyOf([], ["Y1", "Y2"], ["R", "Y1", "Y2"], ["Y3", "Y4", "Y5", "Y6"]),
        className: anyOf<string | null>(null, "Infants", "Juniors"),
      },
    ),
    ...says(
      GRID,
      `
at | provision | wave | years | times | mins | led | group | adults | weeks
B3 | Phonics // Phonics daily 30 mins | 1 | Y1 | 5 | 30 | | | |
C3 | Phonics // Phonics daily 30 mins | 1 | Y2 | 5 | 30 | | | |
D3 | Spelling lessons | 1 | Y3,Y4 | | | | | |
E3 | Spelling lessons | 1 | Y5,Y6 | | | | | |
B4 | Keep up sessions // Keep up sessions (TA, 10 mins daily) | 2 | Y1 | 5 | 10 | TA | | |
C4 | Bounce Back Phonics // Bounce Back Phonics Mrs Rao 3 x 20 mins | 2 | Y2 | 3 | 20 | Mrs Rao | | |
D4 | Rapid Reading // Rapid Reading TA, 4 x 20 mins | 2 | Y3,Y4 | 4 | 20 | TA | | |
E4 | Reading detectives // Reading detectives, 2 x wkly | 2 | Y5,Y6 | 2 | | | | |
B5 | Precision teaching // Precision teaching (5 x 10) | 3 | Y1 | 5 | 10 | | | |
C5 | Reading Recovery // Reading Recovery 1:1, 30 mins daily, RR teacher | 3 | Y2 | 5 | 30 | RR teacher | 1 | 1 // - |
D5 | Toe by Toe // Toe by Toe 1:1 | 3 | Y3,Y4 | | | | 1 | 1 // - |
E5 | Acceleread // Acceleread, 4 weeks | 3 | Y5,Y6 | | | | | | 4
`,
      { areaOfNeed: anyOf<"cognitionAndLearning" | null>("cognitionAndLearning", null) },
    ),
  ],
  unused: { [`${ROWS}!A1`]: "banner" },
};
