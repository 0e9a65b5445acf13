import { anyOf, type OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";
import { cells, says } from "./written";

const ROWAN = "Rowan";
const ALDER = "Alder Y5";
const JUNIPER = "6 Juniper";
const ACORNS = "Acorns";
const rowan = { yearGroups: ["Y2"], className: anyOf("Rowan", "ROWAN", null) };
const alder = { yearGroups: ["Y5"], className: anyOf("Alder", null) };
const juniper = { yearGroups: ["Y6"], className: anyOf("Juniper", "6 Juniper") };
const acorns = { yearGroups: ["R"], className: anyOf("Acorns", null) };

/** A primary's class maps in four hands: who leads at the foot, adults' initials, minutes under tiers, names in two columns. */
export const hawthornClassMaps: OtherWorkbook = {
  name: "a primary's class maps in four hands",
  sheets: {
    [ROWAN]: {
      layout: "pupilByProvision",
      headerRows: anyOf([4], [3, 4]),
      merges: ["D3:F3", "G3:H3"],
      rows: cells(`
**ROWAN (Year 2)  additional support 2025-26**
Mrs Pryce, Miss Obi (TA mornings)
 | | | **In class** | | | **Out of class**
**Name** | **SEN** | **PP** | **Word mat & task board** | **Phonics keep up** | **Talk partners** | **Fine motor** | **Lego**
Aaron K | SEN Support | | Y | Y | N | Y | N
Bella T (mornings only) | EHCP | Y | Y | N | Y | Y | Y
Callum R | | Y | N | Y | N | N | N
Devi S | SEN Support | | N | N | Y | N | Y
Esme L | | | N | Y | Y | N | N
Farid H | SEN Support | Y | Y | Y | N | N | Y
Total Y | | | 3 | 4 | 3 | 2 | 3

Led by | | | Class teacher | Miss Obi | Class teacher | Mrs Vane | Mrs Vane
Time | | | all day | daily 15 mins | daily | 2 x 20 mins | 1 x 40 mins
`),
    },
    [ALDER]: {
      layout: "pupilByProvision",
      headerRows: anyOf([5], [4, 5]),
      merges: ["C4:D4", "F4:G4"],
      rows: cells(`
Alder class - provision grid
Spring 2026
JB = Mrs Bligh (TA), TM = Mr Moss (HLTA), KW = Miss Ward (teacher)
 | | **C+L** | | **C+I** | **SEMH** |
Children | Status | Times tables club | Spelling Shed | Word Aware group | Drawing & Talking | Break buddies
Gina P | K | JB | | TM | | JB
Hugo F | | JB | KW | | |
Isla N | E | | KW | TM | TM |
Jake O | K | | | | TM | JB
Kiran D | | JB | KW | | |
Leah B | K | | KW | TM | | JB
Ms Ferris: please tell me if a group changes
`),
    },
    [JUNIPER]: {
      layout: "pupilByProvision",
      headerRows: anyOf([3], [2, 3]),
      merges: ["C2:D2", "E2:G2"],
      rows: cells(`
Juniper (Year 6): minutes each week
 | | Targeted | | Specialist | | |
Pupil | SEND | Arithmetic group | Reading comprehension | EP programme | SaLT | Art therapy | Total
Mina A | K | 90 | 60 | | | | 150
Noah C | E | | 60 | 45 | 30 | 50 | 185
Orla J | | 90 | | | | | 90
Priya V | K | 90 | 60 | | 30 | | 180
Quinn E | E | | | 45 | 30 | 50 | 125
Rosa M | | | 60 | | | | 60
Minutes used | | 270 | 240 | 90 | 90 | 100 | 790
`),
    },
    [ACORNS]: {
      layout: "pupilByProvision",
      headerRows: anyOf([3], [3, 4]),
      rows: cells(`
Acorns - Reception - Summer 1
1 = takes part, 0 = does not (yet)
Surname | First name | Need | Attention group | Makaton | Dough disco | Toilet plan | Notes
 | | | C&I | C&I | S&P | S&P |
Abbott | Sam | SLCN | 1 | 1 | 0 | 0 | hearing test 14 May
Bright | Lily | | 0 | 0 | 1 | 1 |
Castle | Theo | ASD | 1 | 1 | 1 | 1 | EHC needs assessment asked for
Dunn | Wren | SLCN | 1 | 0 | 0 | 0 |
Eaves | Rio | PD | 0 | 0 | 1 | 0 | physio visits termly
`),
    },
  },
  provisions: [
    ...says(
      ROWAN,
      `
at | provision | pupils | led | times | mins
D4 | Word mat & task board | Aaron K; Bella T; Farid H | Class teacher | 5 // - |
E4 | Phonics keep up | Aaron K; Callum R; Esme L; Farid H | Miss Obi | 5 | 15
F4 | Talk partners | Bella T; Devi S; Esme L | Class teacher | 5 |
G4 | Fine motor | Aaron K; Bella T | Mrs Vane | 2 | 20
H4 | Lego | Bella T; Devi S; Farid H | Mrs Vane | 1 | 40
`,
      rowan,
    ).map((line) => ({
      ...line,
      pupils: anyOf(
        line.pupils as string[],
        (line.pupils as string[]).map((name) =>
          name === "Bella T" ? "Bella T (mornings only)" : name,
        ),
      ),
    })),
    ...says(
      ALDER,
      `
at | provision | area | pupils | led
C5 | Times tables club | CL | Gina P; Hugo F; Kiran D | Mrs Bligh (TA) // JB
D5 | Spelling Shed | CL | Hugo F; Isla N; Kiran D; Leah B | Miss Ward (teacher) // KW
E5 | Word Aware group | CI | Gina P; Isla N; Leah B | Mr Moss (HLTA) // TM
F5 | Drawing & Talking | SEMH | Isla N; Jake O | Mr Moss (HLTA) // TM
G5 | Break buddies | SEMH | Gina P; Jake O; Leah B | Mrs Bligh (TA) // JB
`,
      { ...alder, term: anyOf<string | null>("Spring", null) },
    ),
    ...says(
      JUNIPER,
      `
at | provision | wave | pupils | mins a week | led
C3 | Arithmetic group | 2 | Mina A; Orla J; Priya V | 90 // - |
D3 | Reading comprehension | 2 | Mina A; Noah C; Priya V; Rosa M | 60 // - |
E3 | EP programme | 3 | Noah C; Quinn E | 45 // - | EP // -
F3 | SaLT | 3 | Noah C; Priya V; Quinn E | 30 // - | SaLT // -
G3 | Art therapy | 3 | Noah C; Quinn E | 50 // - |
`,
      juniper,
    ),
    ...says(
      ACORNS,
      `
at | provision | area | pupils
D3 | Attention group | CI | Sam Abbott; Theo Castle; Wren Dunn
E3 | Makaton | CI | Sam Abbott; Theo Castle
F3 | Dough disco | SP | Lily Bright; Theo Castle; Rio Eaves
G3 | Toilet plan | SP | Lily Bright; Theo Castle
`,
      { ...acorns, term: anyOf<string | null>("Summer 1", null) },
    ),
  ],
  pupils: [
    ...pupilsOf(
      ROWAN,
      "A",
      `
row | name | yearGroup | className | senStatus | flags
5 | Aaron K | Y2 | Rowan // ROWAN // null | K |
6 | Bella T // Bella T (mornings only) | Y2 | Rowan // ROWAN // null | E | PP
7 | Callum R | Y2 | Rowan // ROWAN // null | | PP
8 | Devi S | Y2 | Rowan // ROWAN // null | K |
9 | Esme L | Y2 | Rowan // ROWAN // null | |
10 | Farid H | Y2 | Rowan // ROWAN // null | K | PP`,
    ),
    ...pupilsOf(
      ALDER,
      "A",
      `
row | name | yearGroup | className | senStatus
6 | Gina P | Y5 | Alder // null | K
7 | Hugo F | Y5 | Alder // null |
8 | Isla N | Y5 | Alder // null | E
9 | Jake O | Y5 | Alder // null | K
10 | Kiran D | Y5 | Alder // null |
11 | Leah B | Y5 | Alder // null | K`,
    ),
    ...pupilsOf(
      JUNIPER,
      "A",
      `
row | name | yearGroup | className | senStatus
4 | Mina A | Y6 | Juniper // 6 Juniper | K
5 | Noah C | Y6 | Juniper // 6 Juniper | E
6 | Orla J | Y6 | Juniper // 6 Juniper |
7 | Priya V | Y6 | Juniper // 6 Juniper | K
8 | Quinn E | Y6 | Juniper // 6 Juniper | E
9 | Rosa M | Y6 | Juniper // 6 Juniper |`,
    ),
    ...pupilsOf(
      ACORNS,
      "A",
      `
row | name | yearGroup | className | primaryNeed | areaOfNeed
5 | Sam Abbott // Abbott, Sam | R | Acorns // null | SLCN | communicationAndInteraction // null
6 | Lily Bright // Bright, Lily | R | Acorns // null | |
7 | Theo Castle // Castle, Theo | R | Acorns // null | ASD | communicationAndInteraction // null
8 | Wren Dunn // Dunn, Wren | R | Acorns // null | SLCN | communicationAndInteraction // null
9 | Rio Eaves // Eaves, Rio | R | Acorns // null | PD | sensoryAndOrPhysical // null`,
    ),
  ],
  unused: {
    [`${ROWAN}!A11`]: "subtotal",
    [`${ROWAN}!D11`]: "subtotal",
    [`${ALDER}!A12`]: "note",
    [`${JUNIPER}!A10`]: "subtotal",
    [`${JUNIPER}!H4`]: "subtotal",
  },
};
