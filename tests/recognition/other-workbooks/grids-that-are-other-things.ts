import { inCell } from "./in-cell";
import { anyOf, CI, CL, SEMH, type OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";
import { cells, says } from "./written";

const TIERS = "Two tiers";
const PARENTS = "For parents";
const COUNTED = "Waves down";
const YEARS = "Secondary map";
const PLAN = "Class plan";
const TERMS = "Elder";
const MEMBERS = "Who when";

/** Provisions in the cells under heads of many kinds, beside sheets that look like a grid of provisions and are none. */
export const gridsThatAreOtherThings: OtherWorkbook = {
  name: "years in figures, posters, classes of two years, members by term, and what is no map",
  sheets: {
    [TIERS]: {
      layout: anyOf("waveByArea", "yearColumns"),
      headerRows: [3, 8],
      rows: cells(`
What we offer beyond the classroom. Click on the tab for KS4.
**Targeted (wave 2)**
Year | Learning | Communication | Emotional / behaviour
R | Early maths | NELI |
"1" | Phonics boost | | Sunbeams nurture

**Specialist (wave 3)**
Year | Learning | Communication | Emotional / behaviour
R | | SALT |
"1" | Snap-on Phonics (4 x 15 mins)\\nPlus 1 (daily 10 mins) | | Play therapy
`),
    },
    [PARENTS]: {
      layout: "waveByArea",
      headerRows: [1],
      rows: cells(`
If your child finds this hard | All children get | Some children get | A few children get
Talking and understanding | Time to think | Language group | Speech therapy
Reading, writing and maths | Phonics | Catch-up reading | Own reading programme
Feelings and friendships | A calm classroom | Friendship group | Drawing and Talking
`),
    },
    [COUNTED]: {
      layout: "waveByArea",
      headerRows: [1],
      rows: cells(`
Wave | Cognition & Learning | SEMH | EAL
1 Universal | Word mats | Check-in | Buddy
2 Targeted | Lexonik | Mentoring | Induction group
3 Specialist | Dyslexia tuition | Counselling |
`),
    },
    [YEARS]: {
      layout: "yearColumns",
      headerRows: [1],
      rows: cells(`
Area of need | Y7 | Y8 | Y9
C&L | Lexia | Lexia | Functional skills
C&I | Talkabout | | Interview skills
Attendance | Breakfast club | Attendance panel |
`),
    },
    [PLAN]: {
      layout: anyOf("yearColumns", "waveByArea"),
      headerRows: [2],
      rows: cells(`
Groups each class runs (wave 2)
Class | Autumn | Spring
RW | WellComm | NELI
1T | Dough gym | Numicon
3/4B | Lego Therapy | Nessy
`),
    },
    [TERMS]: {
      layout: anyOf("pupilByProvision", "list"),
      headerRows: [2],
      rows: cells(`
Elder class (Y6): what each pupil had
Pupil | Need | Autumn | Spring
Una C | SpLD | Toe by Toe | Spelling group
Viv D | SEMH | ELSA | Mentoring
Wes E | SLCN | Word Aware group |
`),
    },
    [MEMBERS]: {
      layout: "list",
      headerRows: [1],
      rows: cells(`
Group | Staff | Aut 1 | Aut 2
Precision Teaching | Mrs Rae | Ada, Ben | Ada, Cyd
Lego Therapy | Mr Sims | | Di, Eve, Fay
`),
    },
    Swimming: {
      layout: "notAMap",
      headerRows: [],
      rows: cells(`
Pupil | 10m | 25m | 50m | Group
Ada Moor | ✓ | ✓ | | B
Bo Nash | ✓ | | | A
Cy Orme | ✓ | ✓ | ✓ | C
`),
    },
    "Trip list": {
      layout: "notAMap",
      headerRows: [],
      rows: cells(`
Y5 residential
Name | Consent | Deposit | Medical form
Ada Moor | ✓ | ✓ | ✓
Bo Nash | ✓ | | ✓
`),
    },
    Homework: {
      layout: "notAMap",
      headerRows: [],
      rows: cells(`
Homework handed in
Name | Wk 1 | Wk 2 | Wk 3
Ada Moor | ✓ | | ✓
Bo Nash | ✓ | ✓ | ✓
`),
    },
  },
  provisions: [
    ...says(
      TIERS,
      `
at | provision | area | wave | years | times | mins
B4 | Early maths | CL | 2 | R | |
C4 | NELI | CI | 2 | R | |
B5 | Phonics boost | CL | 2 | Y1 | |
D5 | Sunbeams nurture | SEMH | 2 | Y1 | |
C9 | SALT | CI | 3 | R | |
B10 | Snap-on Phonics (4 x 15 mins) // Snap-on Phonics | CL | 3 | Y1 | 4 | 15
B10 | Plus 1 (daily 10 mins) // Plus 1 | CL | 3 | Y1 | 5 | 10
D10 | Play therapy | SEMH | 3 | Y1 | |
`,
    ),
    ...[
      ["2", CI, "Time to think", "Language group", "Speech therapy"],
      ["3", CL, "Phonics", "Catch-up reading", "Own reading programme"],
      ["4", SEMH, "A calm classroom", "Friendship group", "Drawing and Talking"],
    ].flatMap(([row, area, ...names]) =>
      names.flatMap((name, i) =>
        inCell(
          `${PARENTS}!${"BCD"[i] ?? ""}${row ?? ""}`,
          { areaOfNeed: area as typeof CL, wave: ([1, 2, 3] as const)[i] ?? null },
          name,
        ),
      ),
    ),
    ...says(
      COUNTED,
      `
at | provision | wave | area | area said
B2 | Word mats | 1 | CL |
C2 | Check-in | 1 | SEMH |
D2 | Buddy | 1 | | EAL
B3 | Lexonik | 2 | CL |
C3 | Mentoring | 2 | SEMH |
D3 | Induction group | 2 | | EAL
B4 | Dyslexia tuition | 3 | CL |
C4 | Counselling | 3 | SEMH |
`,
    ),
    ...says(
      YEARS,
      `
at | provision | area | area said | years
B2 | Lexia | CL | | Y7
C2 | Lexia | CL | | Y8
D2 | Functional skills | CL | | Y9
B3 | Talkabout | CI | | Y7
D3 | Interview skills | CI | | Y9
B4 | Breakfast club | | Attendance | Y7
C4 | Attendance panel | | Attendance | Y8
`,
    ),
    ...says(
      PLAN,
      `
at | provision | years | class | term
B3 | WellComm | R | RW | Autumn
C3 | NELI | R | RW | Spring
B4 | Dough gym | Y1 | 1T | Autumn
C4 | Numicon | Y1 | 1T | Spring
B5 | Lego Therapy | Y3-4 | 3/4B | Autumn
C5 | Nessy | Y3-4 | 3/4B | Spring
`,
      { wave: 2 },
    ),
    ...says(
      TERMS,
      `
at | provision | pupils | term | area
C3 | Toe by Toe | Una C | Autumn | CL // -
D3 | Spelling group | Una C | Spring | CL // -
C4 | ELSA | Viv D | Autumn | SEMH // -
D4 | Mentoring | Viv D | Spring | SEMH // -
C5 | Word Aware group | Wes E | Autumn | CI // -
`,
      { yearGroups: ["Y6"], className: "Elder" },
    ),
    ...says(
      MEMBERS,
      `
at | provision | led | pupils | term
A2 | Precision Teaching | Mrs Rae | Ada; Ben | Autumn 1
A2 | Precision Teaching | Mrs Rae | Ada; Cyd | Autumn 2
A3 | Lego Therapy | Mr Sims | Di; Eve; Fay | Autumn 2
`,
    ),
  ],
  pupils: pupilsOf(
    TERMS,
    "A",
    `
row | name | yearGroup | className | primaryNeed | areaOfNeed
3 | Una C | Y6 | Elder | SPLD | ${CL}
4 | Viv D | Y6 | Elder | SEMH | ${SEMH}
5 | Wes E | Y6 | Elder | SLCN | ${CI}`,
  ),
  mostQuestions: 3,
};
