import { anyOf, day, type Entry, type Line, type OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";
import { cells, says } from "./written";

const ALL = "All pupils 26-27";
const W2 = "W2";
const W3 = "W3";
const START = "Start dates";
const LETTERS = "Delivery wk 9";

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);

const FIRST = ["Ada", "Bay", "Cy", "Dov", "Eli", "Fay", "Gil", "Hal", "Ira", "Jax"];
const LAST = ["Amos", "Birch", "Crow", "Dyer", "Elder", "Flint", "Gore", "Hart"];
const PUPILS = Array.from(
  { length: 400 },
  (_, i) => `${FIRST[i % 10]} ${LAST[Math.floor(i / 10) % 8]}${"ABCDE"[Math.floor(i / 80)]}`,
);
const WIDE: readonly [name: string, adult: string, dose: string, every: number][] = [
  ["Tutor time reading", "Tutors", "4 x 20 mins", 3],
  ["Lexonik Advance", "Mrs Orr", "1 x 60 mins", 31],
  ["Maths recovery", "Mr Pym", "2 x 30 mins", 23],
  ["Counselling", "Ms Quist", "weekly 50 mins", 47],
  ["Homework club", "TAs", "Mon-Thurs 3.15-4.15", 11],
];
const chosen = (every: number): string[] => PUPILS.filter((_, i) => i % every === 1);
const wideLines: Line[] = WIDE.map(([provision, ledBy, , every], i) => ({
  source: `${ALL}!A${i + 3}`,
  provision,
  ledBy,
  pupils: chosen(every),
  sessionsPerWeek: [4, 1, 2, 1, 4][i] ?? null,
  minutesPerSession: [20, 60, 30, 50, 60][i] ?? null,
}));

/** A secondary matrix four hundred pupils wide, areas across with the wave in the sheet's name, dates in a grid, and sheets with next to nothing. */
export const wideAndNearlyEmpty: OtherWorkbook = {
  name: "four hundred pupils across, and nearly empty sheets",
  sheets: {
    [ALL]: {
      layout: "provisionByPupil",
      headerRows: [2],
      rows: [
        ["Everything on one sheet (sorry!)"],
        ["Intervention", "Adult", "Dosage", ...PUPILS],
        ...WIDE.map(([name, adult, dose, every]): Entry[] => [
          name,
          adult,
          dose,
          ...PUPILS.map((_, i) => (i % every === 1 ? "Y" : null)),
        ]),
      ],
    },
    [W2]: {
      layout: anyOf("waveByArea", "yearColumns"),
      headerRows: [2],
      rows: cells(`
Targeted support (time limited)
Communication and interaction | Cognition and learning | SEMH | Physical & sensory
Talk Boost (TA) | Fresh Start | ELSA | Handwriting club
Lego therapy, 1 x 45 min | Lexia, 3x20 | Mentoring (HoY) | 
 | Sumdog (Y7) |  | 
`),
    },
    [W3]: {
      layout: anyOf("waveByArea", "yearColumns"),
      headerRows: [2],
      rows: cells(`
Specialist, named pupils only
Communication and interaction | Cognition and learning | SEMH | Physical & sensory
SaLT (Dov AmosA) | Specialist teacher - Wed 1hr | CAMHS | Physio, fortnightly 40 mins
 | 1:1 dyslexia tuition | Alternative provision 2 days a week | VI team
`),
    },
    [START]: {
      layout: "pupilByProvision",
      headerRows: [3],
      rows: [
        ["Started on... (year 9)"],
        [],
        ["Name", "Form", "Fresh Start", "Mentoring", "Typing"],
        ["Kay Ingle", "9F", day("2026-09-14"), "14/9/26", null],
        ["Leo Jarvis", "9F", null, day("2026-09-14"), day("2026-11-02")],
        ["Mai Kerr", "9G", "14.09.2026", null, day("2026-11-02")],
        ["Ned Lowe", "9H", day("2026-09-14"), null, "2 Nov 26"],
        ["Number", null, "#REF!", 2, 3],
      ],
    },
    [LETTERS]: {
      layout: "provisionByPupil",
      headerRows: [4],
      rows: cells(`
Did it happen this week? wk 9
D = done, P = part, M = missed, blank = not on list

What | With | Kay I | Leo J | Mai K | Ned L
Fresh Start | Mrs Orr | D | | P | M
Mentoring | Mr Pym | M | D | | 
Typing | LRC | | D | D | D
`),
    },
    Sheet6: { layout: "notAMap", headerRows: [], rows: [["see Jan's copy"]] },
    Sheet7: {
      layout: "notAMap",
      headerRows: [],
      rows: [
        [null, null],
        [null, " "],
      ],
    },
    "Wave 1": {
      layout: anyOf("waveByArea", "list", "notAMap"),
      headerRows: anyOf([1], []),
      rows: [["Communication and interaction", "Cognition and learning", "SEMH", "Physical"]],
    },
  },
  provisions: [
    ...wideLines,
    ...says(
      W2,
      `
at | provision | area | led | years | times | mins
A3 | Talk Boost (TA) // Talk Boost | CI | TA | | |
B3 | Fresh Start | CL | | | |
C3 | ELSA | SEMH | | | |
D3 | Handwriting club | SP | | | |
A4 | Lego therapy // Lego therapy, 1 x 45 min | CI | | | 1 | 45
B4 | Lexia // Lexia, 3x20 | CL | | | 3 | 20
C4 | Mentoring (HoY) // Mentoring | SEMH | HoY | | |
B5 | Sumdog (Y7) // Sumdog | CL | | Y7 | |
`,
      { wave: 2 },
    ),
    ...says(
      W3,
      `
at | provision | area | led | pupils | group | adults | times | mins
A3 | SaLT // SaLT (Dov AmosA) | CI | SaLT // - | Dov AmosA // - | | | |
B3 | Specialist teacher - Wed 1hr // Specialist teacher | CL | Specialist teacher // - | | | | 1 | 60
C3 | CAMHS | SEMH | | | | | |
D3 | Physio, fortnightly 40 mins // Physio | SP | Physio // - | | | | 0.5 | 40
B4 | 1:1 dyslexia tuition // dyslexia tuition | CL | | | 1 | 1 // - | |
C4 | Alternative provision 2 days a week // Alternative provision | SEMH | | | | | 2 // - |
D4 | VI team | SP | VI team // - | | | | |
`,
      { wave: 3 },
    ),
    ...says(
      START,
      `
at | provision | pupils | start | years
C3 | Fresh Start | Kay Ingle; Mai Kerr; Ned Lowe | 2026-09-14 | Y9
D3 | Mentoring | Kay Ingle; Leo Jarvis | 2026-09-14 | Y9
E3 | Typing | Leo Jarvis; Mai Kerr; Ned Lowe | 2026-11-02 | Y9
`,
    ),
    ...says(
      LETTERS,
      `
at | provision | led | pupils
A5 | Fresh Start | Mrs Orr | Kay I; Mai K; Ned L
A6 | Mentoring | Mr Pym | Kay I; Leo J
A7 | Typing | LRC // - | Leo J; Mai K; Ned L
`,
    ),
  ],
  pupils: [
    ...PUPILS.map((name, i) => ({ source: `${ALL}!${letters(i + 3)}2`, name })),
    ...pupilsOf(
      START,
      "A",
      `
cell | name | yearGroup | className
4 | Kay Ingle | Y9 | 9F
5 | Leo Jarvis | Y9 | 9F
6 | Mai Kerr | Y9 | 9G
7 | Ned Lowe | Y9 | 9H`,
    ),
    ...pupilsOf(
      LETTERS,
      "",
      `
cell | name
C4 | Kay I
D4 | Leo J
E4 | Mai K
F4 | Ned L`,
    ),
  ],
  unused: { [`${START}!D8`]: "subtotal", "Sheet6!A1": "notAMap" },
  mostQuestions: 6,
};
