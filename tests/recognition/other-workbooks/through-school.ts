import { type OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";
import { cells, says } from "./written";

const LADDER = "Support ladder";
const CLASSES = "Support by class";
const SUM2 = "Summer 2";
const JOBS = "Who works where";

/** A first and middle school: a ladder of support, classes down with areas across, a term's marks with doses, and a rota that is no map. */
export const throughSchool: OtherWorkbook = {
  name: "first and middle school ladder, classes down, a term's marks and a rota",
  sheets: {
    [LADDER]: {
      layout: "waveByArea",
      headerRows: [3],
      rows: cells(`
HILLSIDE SUPPORT LADDER

Step of support | Learning | Talking & listening | Feelings and friends | Body & sensory
Whole class | Pre-teach; Word mats | Talk tokens | Worry eater | Brain breaks
Small group | Catch Up Literacy (TA, 2 x 15, 1:1) | Language for Thinking - Mrs Lunn - Tues pm | Lego (4 ch) 1x40 mins | Clever Fingers daily 10
Individual | Toe by Toe - daily | SaLT targets (3 x 10 mins) | ELSA x1 45m | OT: sensory diet
Outside help | Learning support service | NHS SaLT termly | CAMHS | Physio 6 weekly
`),
    },
    [CLASSES]: {
      layout: { anyOf: ["yearColumns", "waveByArea"] },
      headerRows: [2],
      rows: cells(`
What support is in each class? Sept 26
Class | C&L | C&I | SEMH | S&P
1 Ash | Phonics 1:1 daily - Mrs B | NELI | Nurture | 
2 Birch | Rapid Phonics (gp of 4) | Talk Boost x3 | |  Fizzy 2 x 20
3 Cedar | Nessy 3x15 | | ELSA - Ned, Priya | Touch typing
4 Damson | Plus 1 5x10 (TA) | Chatterbox club, Fri | Lego | 
`),
    },
    [SUM2]: {
      layout: "pupilByProvision",
      headerRows: [3],
      rows: cells(`
Year 4 interventions, summer 2 2027
/ = in the group     L = led by Lou     O = stopped
Pupil | Class | Phonics x4 15m | Maths gp 3 x 20 mins | Lego Fri | Nurture (max 6)
Arlo B | 4D | / | | / |
Bea C | 4D | L | / | |
Cal D | 4E | | / | O | /
Dot E | 4E | / | / | | /
Ed F | 4E | | | / | /
Total | | 3 | 3 | 2 | 3
`),
    },
    [JOBS]: {
      layout: "notAMap",
      headerRows: [],
      rows: cells(`
TA rota
TA | Mon am | Mon pm | Tue am | Tue pm
Lou | 4D | 4E | 3 Cedar | PPA cover
Bev | 1 Ash | Lunch | 1 Ash | 2 Birch
Sid | 2 Birch | Office | Swim | Swim
`),
    },
  },
  provisions: [
    ...says(
      LADDER,
      `
at | provision | area | wave | led | group | adults | times | mins
B4 | Pre-teach | CL | 1 | | | | |
B4 | Word mats | CL | 1 | | | | |
C4 | Talk tokens | CI | 1 | | | | |
D4 | Worry eater | SEMH | 1 | | | | |
E4 | Brain breaks | SP | 1 | | | | |
B5 | Catch Up Literacy // Catch Up Literacy (TA, 2 x 15, 1:1) | CL | 2 | TA | 1 | 1 // - | 2 | 15
C5 | Language for Thinking // Language for Thinking - Mrs Lunn - Tues pm | CI | 2 | Mrs Lunn | | | 1 // - |
D5 | Lego // Lego (4 ch) 1x40 mins | SEMH | 2 | | 4 | | 1 | 40
E5 | Clever Fingers // Clever Fingers daily 10 | SP | 2 | | | | 5 | 10 // -
B6 | Toe by Toe // Toe by Toe - daily | CL | 3 | | | | 5 |
C6 | SaLT targets // SaLT targets (3 x 10 mins) | CI | 3 | SaLT // - | | | 3 | 10
D6 | ELSA // ELSA x1 45m | SEMH | 3 | | | | 1 | 45
E6 | OT: sensory diet // sensory diet | SP | 3 | OT // - | | | |
B7 | Learning support service | CL | ? | Learning support service // - | | | |
C7 | NHS SaLT termly // NHS SaLT | CI | ? | NHS SaLT // SaLT // - | | | ? |
D7 | CAMHS | SEMH | ? | CAMHS // - | | | |
E7 | Physio 6 weekly // Physio | SP | ? | Physio // - | | | ? |
`,
    ),
    ...says(
      CLASSES,
      `
at | provision | area | years | class | led | group | adults | times | mins | pupils
B3 | Phonics 1:1 daily - Mrs B // Phonics 1:1 // Phonics | CL | Y1 | Ash // 1 Ash | Mrs B | 1 | 1 // - | 5 | |
C3 | NELI | CI | Y1 | Ash // 1 Ash | | | | | |
D3 | Nurture | SEMH | Y1 | Ash // 1 Ash | | | | | |
B4 | Rapid Phonics (gp of 4) // Rapid Phonics | CL | Y2 | Birch // 2 Birch | | 4 | | | |
C4 | Talk Boost x3 // Talk Boost | CI | Y2 | Birch // 2 Birch | | | | 3 // - | |
E4 | Fizzy 2 x 20 // Fizzy | SP | Y2 | Birch // 2 Birch | | | | 2 | 20 |
B5 | Nessy 3x15 // Nessy | CL | Y3 | Cedar // 3 Cedar | | | | 3 | 15 |
D5 | ELSA - Ned, Priya // ELSA | SEMH | Y3 | Cedar // 3 Cedar | | | | | | Ned; Priya
E5 | Touch typing | SP | Y3 | Cedar // 3 Cedar | | | | | |
B6 | Plus 1 5x10 (TA) // Plus 1 | CL | Y4 | Damson // 4 Damson | TA | | | 5 | 10 |
C6 | Chatterbox club, Fri // Chatterbox club | CI | Y4 | Damson // 4 Damson | | | | 1 // - | |
D6 | Lego | SEMH | Y4 | Damson // 4 Damson | | | | | |
`,
    ),
    ...says(
      SUM2,
      `
at | provision | pupils | times | mins | group
C3 | Phonics x4 15m // Phonics | Arlo B; Bea C; Dot E | 4 | 15 |
D3 | Maths gp 3 x 20 mins // Maths gp | Bea C; Cal D; Dot E | 3 | 20 |
E3 | Lego Fri // Lego | Arlo B; Ed F | 1 // - | |
F3 | Nurture (max 6) // Nurture | Cal D; Dot E; Ed F | | | 6 // 1-6
`,
      { yearGroups: ["Y4"], term: { anyOf: ["Summer 2", null] }, ambiguous: ["ledBy"] },
    ),
  ],
  pupils: pupilsOf(
    SUM2,
    "A",
    `
cell | name | yearGroup | className
4 | Arlo B | Y4 | 4D
5 | Bea C | Y4 | 4D
6 | Cal D | Y4 | 4E
7 | Dot E | Y4 | 4E
8 | Ed F | Y4 | 4E`,
  ),
  unused: { [`${LADDER}!A1`]: "banner", [`${SUM2}!C9`]: "subtotal", [`${JOBS}!A1`]: "notAMap" },
  mostQuestions: 6,
};
