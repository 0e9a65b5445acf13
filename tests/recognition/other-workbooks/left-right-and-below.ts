import { anyOf, type OtherWorkbook } from "./other-workbook";
import { linesOf, rowsOf } from "./sheet-text";

const GROUPS = "KS2 groups";
const PAIR = "Y3 + Y4";
const BLOCKS = "Blocks";

/** A junior school: two-level headers, two teachers' tables side by side, and half-term blocks whose columns move. */
export const leftRightAndBelow: OtherWorkbook = {
  name: "a junior school's tables beside and below each other",
  sheets: {
    [GROUPS]: {
      layout: "list",
      headerRows: { anyOf: [[3, 4], [4]] },
      merges: ["A3:A4", "B3:C3", "D3:F3", "G3:H3", "I3:K3", "L3:L4"],
      rows: rowsOf(`
Fernhill Juniors - KS2 intervention groups, Autumn Term 2026

Group | Who? | | When? | | | Staff | | Data | | | Misc.
 | Year | Children | Days | Time | Weeks | Lead | Support | Test | Pre | Post |
Inference Training | 5 | Ola K, Pip L, Quin M | M W | 1.30-2.00 | 8 | Mrs Bright | TA | NGRT | 88 | 95 | in the hub
Paired maths | 6 | Rob N + Sal O | Tu Th | 25 mins | 10 | Mr Ford | | Sandwell | 8y2m | 8y11m |
Sounds-Write | 3 | Tam P | daily | 9:00 - 9:20 | 12 | TA (JS) | | sounds known | 17/44 | 31/44 | needs new cards
Socially Speaking | 4 | Una Q, Vic R, Wes S, Xan T | Fri | 40 mins | 6 | LM | TA | | | | room 4
First Aid in English | 6 | boosters (list on wall) | M-Th | 8.30-8.50 | 5 | Mrs Bright | | mock | 78 | 91 | before school
Gym Trail | 3 | Yas U | M-F | 10 mins | 12 | TA (JS) | | OT checklist | | | see OT folder
`),
    },
    [PAIR]: {
      layout: "list",
      headerRows: [2],
      merges: ["A1:F1", "H1:M1"],
      rows: rowsOf(`
YEAR 3 - Mrs Amble | | | | | | | YEAR 4 - Mr Beck | | | | |
Intervention | Adult | Pupils | Times a wk | Mins | Review | | Intervention | Adult | Pupils | Times a wk | Mins | Review
Nessy | TA | Ada, Bo | 3 | 20 | 11/12/26 | | Nessy | laptop | Gil, Hal, Isa | 4 | 15 | 11/12/26
Rapid Reading | TA | Cy | 5 | 10 | 11/12/26 | | Colourful Semantics | Mrs Wain | Jan | 2 | 20 | 18/12/26
Lego Therapy | LM | Dov, Eve, Fin | 1 | 45 | w/b 14 Dec | | Plus 1 | TA | Kay | 5 | 10 |
 | | | | | | | Circle of Friends | LM | Leo + 6 peers | 1 | 30 | Feb half term
`),
    },
    [BLOCKS]: {
      layout: "list",
      headerRows: [3, 9, 15],
      rows: rowsOf(`
Interventions by half term 2026-27
AUTUMN 1
Name of group | Year | Led by | Size | Sessions | Impact
Talk Boost | R | Mrs Orr | 4 | 3 x 10 mins | 3 of 4 met target
Nip & Knead | R | TA | 6 | daily 5 mins |
Phonics catch up | 1 | TA | 5 | 4x15 | Met

AUTUMN 2
Name of group | Year | Children | Led by | Size | Sessions | Ran? (out of 7 wks) | Impact
Talk Boost | R | Amy, Ben, Cat, Dan | Mrs Orr | 4 | 3 x 10 mins | | Met
Fizzy | 2 | Eli | TA | 1 | 5 x 10 | | Not met - absent a lot
Big Moves | 1/2 | Flo, Gus | TA | 2 | 2 x 20mins | | partly met

SPRING 1 (planned)
Name of group | Year | Led by | Size | Sessions
Talk Boost 2 | R | Mrs Orr | 4 | 3 x 10 mins
Number Stacks | 2 | CT | 3 | 2x 15mins
Total groups | | | 2 |
`),
    },
    "Guided readers": {
      layout: "notAMap",
      headerRows: [],
      rows: rowsOf(`
Guided reading sets - stock cupboard (Sept 26)
Title | Author | Book band | Copies | Year | Location
The Hodgeheg | Dick King-Smith | Brown | 6 | 3 | shelf 2
Fantastic Mr Fox | R Dahl | Brown | 8 | 3/4 | shelf 2
The Iron Man | T Hughes | Grey | 5 (1 missing) | 4 | shelf 3
Varjak Paw | S F Said | Dark blue | 6 | 5 | shelf 3
Street Child | B Doherty | Dark red | 7 | 6 | Mrs Bright has
`),
    },
  },
  provisions: [
    ...linesOf(
      GROUPS,
      "A",
      `
row | provision | yearGroups | pupils | sessionsPerWeek | minutesPerSession | weeks | ledBy | measure | entry | exit
5 | Inference Training | Y5 | Ola K; Pip L; Quin M | 2 | 30 | 8 | Mrs Bright | NGRT | 88 | 95
6 | Paired maths | Y6 | Rob N; Sal O | 2 | 25 | 10 | Mr Ford | Sandwell | 8y2m | 8y11m
7 | Sounds-Write | Y3 | Tam P | 5 | 20 | 12 | TA (JS) | sounds known | 17/44 | 31/44
8 | Socially Speaking | Y4 | Una Q; Vic R; Wes S; Xan T | 1 | 40 | 6 | LM | | |
9 | First Aid in English | Y6 | ? | 4 | 20 | 5 | Mrs Bright | mock | 78 | 91
10 | Gym Trail | Y3 | Yas U | 5 | 10 | 12 | TA (JS) | OT checklist | |`,
      { term: anyOf<string | null>("Autumn", null) },
    ).map((line) =>
      line.provision === "Paired maths" ? { ...line, ambiguous: ["groupSize"] } : line,
    ),
    ...linesOf(
      PAIR,
      "A",
      `
row | provision | ledBy | pupils | sessionsPerWeek | minutesPerSession | reviewDate
3 | Nessy | TA | Ada; Bo | 3 | 20 | 2026-12-11
4 | Rapid Reading | TA | Cy | 5 | 10 | 2026-12-11
5 | Lego Therapy | LM | Dov; Eve; Fin | 1 | 45 | 2026-12-14`,
      { yearGroups: ["Y3"], className: anyOf<string | null>(null, "Mrs Amble") },
    ),
    ...linesOf(
      PAIR,
      "H",
      `
row | provision | ledBy | pupils | sessionsPerWeek | minutesPerSession | reviewDate
3 | Nessy | laptop | Gil; Hal; Isa | 4 | 15 | 2026-12-11
4 | Colourful Semantics | Mrs Wain | Jan | 2 | 20 | 2026-12-18
5 | Plus 1 | TA | Kay | 5 | 10 |
6 | Circle of Friends | LM | ? | 1 | 30 | ?`,
      { yearGroups: ["Y4"], className: anyOf<string | null>(null, "Mr Beck") },
    ).map((line) =>
      line.provision === "Circle of Friends"
        ? { ...line, ambiguous: ["groupSize", "pupils", "reviewDate"] }
        : line,
    ),
    ...linesOf(
      BLOCKS,
      "A",
      `
row | provision | term | yearGroups | pupils | ledBy | groupSize | sessionsPerWeek | minutesPerSession | outcome
4 | Talk Boost | Autumn 1 | R | | Mrs Orr | 4 | 3 | 10 | ?
5 | Nip & Knead | Autumn 1 | R | | TA | 6 | 5 | 5 |
6 | Phonics catch up | Autumn 1 | Y1 | | TA | 5 | 4 | 15 | met
10 | Talk Boost | Autumn 2 | R | Amy; Ben; Cat; Dan | Mrs Orr | 4 | 3 | 10 | met
11 | Fizzy | Autumn 2 | Y2 | Eli | TA | 1 | 5 | 10 | notMet
12 | Big Moves | Autumn 2 | Y1; Y2 | Flo; Gus | TA | 2 | 2 | 20 | partlyMet
16 | Talk Boost 2 | Spring 1 | R | | Mrs Orr | 4 | 3 | 10 |
17 | Number Stacks | Spring 1 | Y2 | | CT | 3 | 2 | 15 |`,
    ),
  ],
  unused: { [`${BLOCKS}!A18`]: "subtotal" },
};
