import { anyOf, CI, CL, type OtherWorkbook, SEMH } from "./other-workbook";
import { linesOf, rowsOf, pupilsOf } from "./sheet-text";

const WILLOW = "Willow (Y2)";
const TAM = "Yr 4 Mr Tam";
const ELDER = "5 Elder";
const SIX = "6P";

/** Four teachers' class maps on one template that none of them kept to: ticks, minutes, who-and-when rows, RAG letters. */
export const fourTeachersMaps: OtherWorkbook = {
  name: "four teachers' class maps",
  sheets: {
    [WILLOW]: {
      layout: "pupilByProvision",
      headerRows: anyHeader([2, 3], [3]),
      merges: ["C2:D2"],
      rows: rowsOf(`
Class provision map | | | Class: Willow | | Teacher: Miss Akande
 | | C&L | | SEMH | C&I
Child | SEN? | RWI 1:1 | Numicon | Nurture | SALT
Aoife B | K | ✓ | ✓ | |
Ben D | | | ✓ | |
Cyrus F | E | | | ✓ | ✓
Dina G | | ✓ | | | ✓
Ewan H | K | | ✓ | ✓ | maybe
No. | | 2 | 3 | 2 | 2
`),
    },
    [TAM]: {
      layout: "pupilByProvision",
      headerRows: [3],
      rows: rowsOf(`
Minutes per week each child gets - Year 4

Name | Reading Plus | TT Rockstars club | Drawing & Talking | OT exercises | Total mins
Farah J | 60 | | 30 | | 90
Gil K | 60 | 45 | | 5x10 | 155
Hope L | | 45 | | | 45
Iolo M | 2 x 20 | | 30 mins | | 70
TOTAL | 160 | 90 | 60 | 50 | 360
`),
    },
    [ELDER]: {
      layout: anyOf<"pupilByProvision" | "transposed">("pupilByProvision", "transposed"),
      headerRows: anyHeader([2], [2, 3, 4]),
      rows: rowsOf(`
5 Elder class map, Spring 2
 | Word Aware | Sumdog | Mindful Minis | Gym trail
Adult | Mrs Poole | CT | Ms Ito (ELSA) | Mrs Poole
How often | 3 x 15 mins | daily 10 mins | weekly 30 mins | 2 x 20
Remi S | x | | x |
Suki T | | x | | x
Tadeo U | x | x | |
Uma W | x | | | x
`),
    },
    [SIX]: {
      layout: "pupilByProvision",
      headerRows: [3],
      rows: rowsOf(`
6P - support this term
G = target met   A = partly there   R = not met
Pupil | SATs maths booster | SATs Eng booster | Friendship fixers | Read & Respond | Any other info
Jo N | G | A | | | moved from St Jude's
Kai O | R | | A | |
Lena P | | G | | A | glasses!
Max Q | A | | R | | EP booked
`),
    },
  },
  provisions: [
    ...linesOf(
      WILLOW,
      "C",
      `
cell | provision | pupils | areaOfNeed | groupSize | adults
C3 | RWI 1:1 // RWI | Aoife B;Dina G | ${CL} | 1 // null | 1 // null
D3 | Numicon | Aoife B;Ben D;Ewan H | ${CL}
E3 | Nurture | Cyrus F;Ewan H | ${SEMH}
F3 | SALT | Cyrus F;Dina G // Cyrus F;Dina G;Ewan H | ${CI}`,
      { yearGroups: ["Y2"], className: anyOf("Willow", "Willow (Y2)") },
    ),
    ...linesOf(
      TAM,
      "B",
      `
cell | provision | pupils | sessionsPerWeek | minutesPerSession | minutesPerWeek
B3 | Reading Plus | Farah J;Gil K;Iolo M | ? | ? | ?
C3 | TT Rockstars club | Gil K;Hope L | | | 90 // 45 // null
D3 | Drawing & Talking | Farah J;Iolo M | | | 60 // 30 // null
E3 | OT exercises | Gil K | 5 // null | 10 // null | 50 // null`,
      { yearGroups: ["Y4"], className: anyOf<string | null>(null, "Mr Tam", "Yr 4 Mr Tam") },
    ),
    ...linesOf(
      ELDER,
      "B",
      `
cell | provision | pupils | ledBy | sessionsPerWeek | minutesPerSession
B2 | Word Aware | Remi S;Tadeo U;Uma W | Mrs Poole | 3 | 15
C2 | Sumdog | Suki T;Tadeo U | CT | 5 | 10
D2 | Mindful Minis | Remi S | Ms Ito (ELSA) | 1 | 30
E2 | Gym trail | Suki T;Uma W | Mrs Poole | 2 | 20`,
      {
        yearGroups: ["Y5"],
        className: anyOf("Elder", "5 Elder"), // A term in a title dates the map: it may be the lines' own.
        term: anyOf<string | null>("Spring 2", null),
      },
    ),
    ...linesOf(
      SIX,
      "B",
      `
cell | provision | pupils | outcome | outcomeText
B3 | SATs maths booster | Jo N;Kai O;Max Q | ? | ?
C3 | SATs Eng booster | Jo N;Lena P | ? | ?
D3 | Friendship fixers | Kai O;Max Q | ? | ?
E3 | Read & Respond | Lena P | partlyMet | ?`,
      { yearGroups: ["Y6"], className: "6P" },
    ),
  ],
  pupils: [
    ...pupilsOf(
      "Willow (Y2)",
      "",
      `
cell | name | yearGroup | className | senStatus
A5 | Ben D | Y2 | Willow | 
A7 | Dina G | Y2 | Willow | 
A8 | Ewan H | Y2 | Willow | K`,
    ),
    ...pupilsOf(
      "Yr 4 Mr Tam",
      "",
      `
cell | name | yearGroup
A4 | Farah J | Y4
A5 | Gil K | Y4
A6 | Hope L | Y4
A7 | Iolo M | Y4`,
    ),
    ...pupilsOf(
      "5 Elder",
      "",
      `
cell | name | yearGroup | className
A6 | Suki T | Y5 | Elder
A7 | Tadeo U | Y5 | Elder
A8 | Uma W | Y5 | Elder`,
    ),
    ...pupilsOf(
      "6P",
      "",
      `
cell | name | yearGroup | className
A4 | Jo N | Y6 | 6P
A6 | Lena P | Y6 | 6P
A7 | Max Q | Y6 | 6P`,
    ),
    {
      source: `${WILLOW}!A4`,
      name: "Aoife B",
      senStatus: "K",
      yearGroup: "Y2",
      className: anyOf("Willow", "Willow (Y2)"),
    },
    {
      source: `${WILLOW}!A6`,
      name: "Cyrus F",
      senStatus: "E",
      yearGroup: "Y2",
      className: anyOf("Willow", "Willow (Y2)"),
    },
    {
      source: `${ELDER}!A5`,
      name: "Remi S",
      yearGroup: "Y5",
      className: anyOf("Elder", "5 Elder"),
    },
    { source: `${SIX}!A5`, name: "Kai O", yearGroup: "Y6", className: "6P" },
  ],
  mustAsk: [
    {
      about: `${WILLOW}!F8`,
      line: `${WILLOW}!F3`,
      acceptable: [{ pupils: ["Cyrus F", "Dina G"] }, { pupils: ["Cyrus F", "Dina G", "Ewan H"] }],
    },
  ],
  unused: {
    [`${WILLOW}!C9`]: "subtotal",
    [`${TAM}!F4`]: "subtotal",
    [`${TAM}!B8`]: "subtotal",
  },
};

function anyHeader(...options: number[][]): { anyOf: number[][] } {
  return { anyOf: options };
}
