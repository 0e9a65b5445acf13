import { type OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";
import { cells, says } from "./written";

const UPPER = "UKS2";
const AREA = "By area & wave";
const MATRIX = "Matrix Nov";
const SLOTS = "Slots";

/** A junior school: year blocks under each other with classes across, tiers merged down beside areas merged down, a matrix under classes, and initials with minutes in the cells. */
export const blocksBesideAndBelow: OtherWorkbook = {
  name: "year blocks of classes, merged tiers and areas, a matrix under classes",
  sheets: {
    [UPPER]: {
      layout: "yearColumns",
      headerRows: [3, 9],
      rows: cells(`
UPPER KEY STAGE 2 PROVISION
Year 5
 | 5H | 5R | 5T
Reading | Fluency gp (Mrs P, 3 x 20) | Fluency gp (Mrs P, 3 x 20) | Accelerated Reader
Maths | Arithmetic boost daily 15m | | Plus 1
Social | Lego | ELSA (Mr W) | 

Year 6
 | 6B | 6L | 6M
Reading | SATs reading Weds 3.15-4.15 | SATs reading Weds 3.15-4.15 | 1:1 tutor
Maths | Same-day keep-up | Same-day keep-up | Same-day keep-up
Social | Transition gp (6 wks) | Worry Warriors | ELSA (Mr W)
`),
    },
    [AREA]: {
      layout: "list",
      headerRows: [2],
      merges: ["A3:A6", "A7:A9", "B3:B4", "B5:B6", "B7:B8"],
      rows: cells(
        `
Whole school - sorted by area then wave
Area of need | Wave | Provision | Yr groups | Adult : pupil | Freq | Length | Evaluation tool | Notes
Cognition and learning | 2 | Rapid maths | 3,4 | time 1:6 | 3 pw | 20m | Maths ladder | Aut + Spr only
 | | Nessy | Y3-6 | 1:8 | daily | 15 | Nessy report |
 | 3 | Toe by Toe | all | time 1:1 | 5 | 10 | NGRT | trained TAs
 | | Dyslexia tuition | 5 | 1 to 1 | 1 | 1hr | SWRT 6-16 | £30/hr - parents pay half
Social, emotional | 2 | Lunch bunch | LKS2 | time 2:12 | M,W,F | 30 | - |
 | | Anger gremlins | 6 | 1:date | wkly | 45 | SDQ | stopped Nov
 | 3 | ELSA | Any | 1:1 | 1 | 40 | Boxall | waiting list 4
`.replace("1:date", "date 1-5"),
      ),
    },
    [MATRIX]: {
      layout: "provisionByPupil",
      headerRows: [2, 3],
      merges: ["C2:E2", "F2:G2"],
      hiddenColumns: ["E"],
      rows: cells(`
Who gets what wk of 16 Nov          1 = yes
 | | Holly | | | Oak |
Provision | TA | AH | BJ | CK | DL | EM | Sum
Rapid maths | Jo | 1 | | 1 | 1 | | 3
Nessy | self | | 1 | | 1 | 1 | 3
Toe by Toe | Jo | 1 | | | | 1 | 2
ELSA | Ren | | 1 | 0 | | 1 | 2
SUM | | 2 | 2 | 1 | 2 | 3 | 10
`),
    },
    [SLOTS]: {
      layout: "provisionByPupil",
      headerRows: [3],
      rows: cells(`
Minutes + adult, e.g. 20 JO

 | Area | AH | BJ | CK | DL
Rapid maths | C&L | 20 JO | | 20 JO | 20 JO
Chat club | C&I | | 30 RE | 30 RE |
Physio | S&P | 10 JO | | | 15 RE
`),
    },
  },
  provisions: [
    ...says(
      UPPER,
      `
at | provision | area | area said | years | class | led | times | mins | weeks | group | adults
B4 | Fluency gp (Mrs P, 3 x 20) // Fluency gp | CL // - | Reading // - | Y5 | 5H | Mrs P | 3 | 20 | | |
C4 | Fluency gp (Mrs P, 3 x 20) // Fluency gp | CL // - | Reading // - | Y5 | 5R | Mrs P | 3 | 20 | | |
D4 | Accelerated Reader | CL // - | | Y5 | 5T | | | | | |
B5 | Arithmetic boost daily 15m // Arithmetic boost | CL // - | | Y5 | 5H | | 5 | 15 | | |
D5 | Plus 1 | CL // - | | Y5 | 5T | | | | | |
B6 | Lego | SEMH // - | | Y5 | 5H | | | | | |
C6 | ELSA (Mr W) // ELSA | SEMH // - | | Y5 | 5R | Mr W | | | | |
B10 | SATs reading Weds 3.15-4.15 // SATs reading | CL // - | | Y6 | 6B | | 1 | 60 | | |
C10 | SATs reading Weds 3.15-4.15 // SATs reading | CL // - | | Y6 | 6L | | 1 | 60 | | |
D10 | 1:1 tutor | CL // - | | Y6 | 6M | tutor // 1:1 tutor // - | | | | 1 | 1 // -
B11 | Same-day keep-up | CL // - | | Y6 | 6B | | | | | |
C11 | Same-day keep-up | CL // - | | Y6 | 6L | | | | | |
D11 | Same-day keep-up | CL // - | | Y6 | 6M | | | | | |
B12 | Transition gp (6 wks) // Transition gp | SEMH // - | | Y6 | 6B | | | | 6 | |
C12 | Worry Warriors | SEMH // - | | Y6 | 6L | | | | | |
D12 | ELSA (Mr W) // ELSA | SEMH // - | | Y6 | 6M | Mr W | | | | |
`,
    ),
    ...says(
      AREA,
      `
at | provision | area | wave | years | adults | group | times | mins | measure
C3 | Rapid maths | CL | 2 | Y3,Y4 | 1 | 6 | 3 | 20 | Maths ladder
C4 | Nessy | CL | 2 | Y3-6 | 1 | 8 | 5 | 15 | Nessy report
C5 | Toe by Toe | CL | 3 | | 1 | 1 | 5 | 10 | NGRT
C6 | Dyslexia tuition | CL | 3 | Y5 | 1 // - | 1 | 1 | 60 | SWRT 6-16
C7 | Lunch bunch | SEMH | 2 | Y3,Y4 | 2 | 12 | 3 | 30 |
C8 | Anger gremlins | SEMH | 2 | Y6 | ? | ? | 1 | 45 | SDQ
C9 | ELSA | SEMH | 3 | | 1 // - | 1 | 1 | 40 | Boxall
`,
    ),
    ...says(
      MATRIX,
      `
at | provision | led | pupils
A4 | Rapid maths | Jo | AH; CK; DL // AH; DL
A5 | Nessy | self | BJ; DL; EM
A6 | Toe by Toe | Jo | AH; EM
A7 | ELSA | Ren | BJ; EM
`,
    ),
    ...says(
      SLOTS,
      `
at | provision | area | led | pupils
A4 | Rapid maths | CL | JO // - | AH; CK; DL
A5 | Chat club | CI | RE // - | BJ; CK
A6 | Physio | SP | | AH; DL
`,
      { ambiguous: ["sessionsPerWeek", "minutesPerSession"] },
    ),
  ],
  pupils: [
    ...pupilsOf(
      MATRIX,
      "",
      `
cell | name | className
C3 | AH | Holly // null
D3 | BJ | Holly // null
E3 | CK | Holly // null
F3 | DL | Oak // null
G3 | EM | Oak // null`,
    ),
    ...pupilsOf(
      SLOTS,
      "",
      `
cell | name
C3 | AH
D3 | BJ
E3 | CK
F3 | DL`,
    ),
  ],
  unused: { [`${AREA}!A1`]: "banner", [`${MATRIX}!A8`]: "subtotal", [`${MATRIX}!H4`]: "subtotal" },
  mostQuestions: 6,
};
