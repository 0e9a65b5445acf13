import { anyOf, type OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";
import { cells, says } from "./written";

const YEAR1 = "Year 1";
const ROBINS = "Robins Y3";
const MATRIX = "Y4 who gets what";
const RUBY = "Ruby N";
const OWEN = "Owen Bright";
const TWINS = "Year 5 plans";

const AS_WRITTEN: Readonly<Record<string, string>> = {
  Gita: "Gita*",
  Kofi: "Kofi*",
  Iris: "Iris (PP)",
  Lulu: "Lulu (PP, LAC)",
};

/** A primary and its secondary neighbour: two classes on a sheet marked with crosses, terms over the provisions, notes on names, and plans. */
export const millbrookMapsAndPlans: OtherWorkbook = {
  name: "class maps two to a sheet and by term, and pupils' plans",
  sheets: {
    [YEAR1]: {
      layout: "pupilByProvision",
      headerRows: anyOf([4, 14], [4, 5, 14]),
      rows: cells(`
**Millbrook Infants: additional provision in Year 1**

**1 Ash**
**Child** | **SEN** | **Jump Ahead** | **Talk Boost** | **Phonics x2** | **Chatty lunch**
Adult | | Mrs Dow | Miss Ray | Mrs Dow | MDSA
Amber J | K | x | | x |
Bilal S | | | | x |
Cody W | K | | x | | x
Dina F | E | x | x | | x
Eli M | | | | x |
6 children on the list for SaLT screening, see folder

**1 Oak**
**Child** | **SEN** | **Jump Ahead** | **Talk Boost** | **Phonics x2** | **Chatty lunch**
Freya T | | | | x |
Gus L | K | x | | x |
Hana B | K | | x | | x
Ines P | | | | x |
`),
    },
    [ROBINS]: {
      layout: "pupilByProvision",
      headerRows: anyOf([3, 4], [3], [4]),
      merges: ["C3:E3", "F3:G3"],
      rows: cells(`
Robins - Year 3 - Mr Teal - 2025/26
Ticks show who is in the group
 | | Autumn | | | Spring |
Name | Need | Rapid Reading | Plus 1 | Socially Speaking | Rapid Reading | Gym Trail
Ada N | SpLD | ✓ | | | ✓ |
Ben O | | ✓ | ✓ | | |
Cleo R | SEMH | | | ✓ | | ✓
Dev K | MLD | | ✓ | | ✓ |
Ella Y | | | ✓ | | ✓ |
Finn A | ASD | | | ✓ | | ✓
No. of chn | | 2 | 3 | 2 | 3 | 2
`),
    },
    [MATRIX]: {
      layout: "pupilByProvision",
      headerRows: [4],
      rows: cells(`
Year 4 (both classes)
Y = yes   W = waiting list   F = finished
* = EHCP
Pupils | Class | Clicker | Maths tutor | Lego | Mentor time | ELSA | Comments
Gita* | 4M | Y | | | | Y | reviewed Oct
Harley | 4M | | Y | W | | |
Iris (PP) | 4M | Y | Y | | | F |
Jonah | 4P | | | Y | Y | |
Kofi* | 4P | Y | | Y | | W | starts after half term
Lulu (PP, LAC) | 4P | | Y | | Y | Y |
`),
    },
    [RUBY]: {
      layout: "list",
      headerRows: [4],
      rows: cells(`
**Ruby Nolan's support plan**
Year 2, Maple class. SEN Support. SLCN.

What | With whom | How often | How long | Goal | Baseline | Latest
Speech sounds | Mrs Fenn (TA) | daily | 10 mins | Says s blends clearly | 3/20 | 11/20
Talk Time | Mrs Fenn (TA) | 2x a week | 20 mins | Takes turns in a group of four | 1 | 3
Precision teaching | Class teacher | 4x a week | 5 mins | Reads 30 words a minute | 12 | 26
Plan to be shared with parents by 14 November
`),
    },
    [OWEN]: {
      layout: "list",
      headerRows: [6],
      rows: cells(`
**Student support record** | | | | **Learner:** | Owen Bright
 | | | | **Tutor group:** | 8KJ
 | | | | **Need:** | SEMH
 | | | | **Status:** | K

**Intervention** | **Key adult** | **Per week** | **Minutes** | **Start** | **End** | **Impact**
Mentoring | Ms Lake | 1 | 50 | #2025-09-15 | #2025-12-12 | Attendance up
Boxing Academy | external coach | 1 | 120 | #2025-10-03 | | 
Reading Plus | Library staff | 3 | 25 | #2025-09-15 | #2026-02-13 | Not on track
`),
    },
    [TWINS]: {
      layout: anyOf("list", "cards"),
      headerRows: anyOf([4, 10], [4]),
      rows: cells(`
Year 5 individual plans

**Pupil** | Nadia Haddad | **Class** | 5 Elm | **SEN** | E
**Provision** | **Staff** | **Sessions** | **Mins** | **Target**
1:1 maths | Mrs Orme (HLTA) | 4 | 30 | Secure with place value to 1000
Sensory breaks | TA | 10 | 5 | Asks for a break when she needs one
Typing Club | TA | 3 | 15 | 20 words a minute

**Pupil** | Nico Haddad | **Class** | 5 Elm | **SEN** | K
**Provision** | **Staff** | **Sessions** | **Mins** | **Target**
Nessy | TA | 5 | 15 | Spells the Year 3 and 4 list
Worry monster | Mrs Orme (HLTA) | 1 | 20 | Names a worry and a helper
`),
    },
  },
  provisions: [
    ...says(
      YEAR1,
      `
at | provision | class | pupils | led | times
C4 | Jump Ahead | Ash // 1 Ash | Amber J; Dina F | Mrs Dow |
D4 | Talk Boost | Ash // 1 Ash | Cody W; Dina F | Miss Ray |
E4 | Phonics x2 // Phonics | Ash // 1 Ash | Amber J; Bilal S; Eli M | Mrs Dow | 2 // -
F4 | Chatty lunch | Ash // 1 Ash | Cody W; Dina F | MDSA |
C14 | Jump Ahead | Oak // 1 Oak | Gus L | |
D14 | Talk Boost | Oak // 1 Oak | Hana B | |
E14 | Phonics x2 // Phonics | Oak // 1 Oak | Freya T; Gus L; Ines P | | 2 // -
F14 | Chatty lunch | Oak // 1 Oak | Hana B | |
`,
      { yearGroups: ["Y1"] },
    ),
    ...says(
      ROBINS,
      `
at | provision | term | pupils
C4 | Rapid Reading | Autumn | Ada N; Ben O
D4 | Plus 1 | Autumn | Ben O; Dev K; Ella Y
E4 | Socially Speaking | Autumn | Cleo R; Finn A
F4 | Rapid Reading | Spring | Ada N; Dev K; Ella Y
G4 | Gym Trail | Spring | Cleo R; Finn A
`,
      { yearGroups: ["Y3"], className: anyOf("Robins", null) },
    ),
    ...says(
      MATRIX,
      `
at | provision | pupils | led
C4 | Clicker | Gita; Iris; Kofi |
D4 | Maths tutor | Harley; Iris; Lulu | tutor // -
E4 | Lego | Jonah; Kofi |
F4 | Mentor time | Jonah; Lulu | Mentor // -
G4 | ELSA | Gita; Lulu | ELSA // -
`,
      { yearGroups: ["Y4"], className: anyOf<string | null>(null, "4M", "4P") },
    ).map((line) => ({
      ...line,
      pupils: anyOf(
        line.pupils as string[],
        (line.pupils as string[]).map((name) => AS_WRITTEN[name] ?? name),
      ),
    })),
    ...says(
      RUBY,
      `
at | provision | led | times | mins | target | entry | exit
A5 | Speech sounds | Mrs Fenn (TA) | 5 | 10 | Says s blends clearly | 3/20 | 11/20
A6 | Talk Time | Mrs Fenn (TA) | 2 | 20 | Takes turns in a group of four | 1 | 3
A7 | Precision teaching | Class teacher | 4 | 5 | Reads 30 words a minute | 12 | 26
`,
      {
        pupils: ["Ruby Nolan"],
        yearGroups: anyOf(["Y2"], []),
        className: anyOf<string | null>("Maple", null),
        areaOfNeed: anyOf("communicationAndInteraction", null),
      },
    ),
    ...says(
      OWEN,
      `
at | provision | led | times | mins | start | end | outcome | said
A7 | Mentoring | Ms Lake | 1 | 50 | 2025-09-15 | 2025-12-12 | | Attendance up
A8 | Boxing Academy | external coach | 1 | 120 | 2025-10-03 | | |
A9 | Reading Plus | Library staff | 3 | 25 | 2025-09-15 | 2026-02-13 | not // - | Not on track
`,
      {
        pupils: ["Owen Bright"],
        yearGroups: anyOf(["Y8"], []),
        className: anyOf<string | null>("8KJ", null),
        areaOfNeed: anyOf("socialEmotionalAndMentalHealth", null),
      },
    ),
    ...says(
      TWINS,
      `
at | provision | pupils | led | times | mins | target | group | adults
A5 | 1:1 maths | Nadia Haddad | Mrs Orme (HLTA) | 4 | 30 | Secure with place value to 1000 | 1 // - | 1 // -
A6 | Sensory breaks | Nadia Haddad | TA | 10 | 5 | Asks for a break when she needs one | |
A7 | Typing Club | Nadia Haddad | TA | 3 | 15 | 20 words a minute | |
A11 | Nessy | Nico Haddad | TA | 5 | 15 | Spells the Year 3 and 4 list | |
A12 | Worry monster | Nico Haddad | Mrs Orme (HLTA) | 1 | 20 | Names a worry and a helper | |
`,
      { yearGroups: anyOf(["Y5"], []), className: anyOf<string | null>("Elm", "5 Elm", null) },
    ),
  ],
  pupils: [
    ...pupilsOf(
      YEAR1,
      "A",
      `
row | name | yearGroup | className | senStatus
6 | Amber J | Y1 | Ash // 1 Ash | K
7 | Bilal S | Y1 | Ash // 1 Ash |
8 | Cody W | Y1 | Ash // 1 Ash | K
9 | Dina F | Y1 | Ash // 1 Ash | E
10 | Eli M | Y1 | Ash // 1 Ash |
15 | Freya T | Y1 | Oak // 1 Oak |
16 | Gus L | Y1 | Oak // 1 Oak | K
17 | Hana B | Y1 | Oak // 1 Oak | K
18 | Ines P | Y1 | Oak // 1 Oak |`,
    ),
    ...pupilsOf(
      ROBINS,
      "A",
      `
row | name | yearGroup | className | primaryNeed | areaOfNeed
5 | Ada N | Y3 | Robins // null | SPLD | cognitionAndLearning // null
6 | Ben O | Y3 | Robins // null | |
7 | Cleo R | Y3 | Robins // null | SEMH | socialEmotionalAndMentalHealth // null
8 | Dev K | Y3 | Robins // null | MLD | cognitionAndLearning // null
9 | Ella Y | Y3 | Robins // null | |
10 | Finn A | Y3 | Robins // null | ASD | communicationAndInteraction // null`,
    ),
    ...pupilsOf(
      MATRIX,
      "A",
      `
row | name | yearGroup | className | senStatus | flags
5 | Gita // Gita* | Y4 | 4M | E // null |
6 | Harley | Y4 | 4M | |
7 | Iris // Iris (PP) | Y4 | 4M | | PP // null
8 | Jonah | Y4 | 4P | |
9 | Kofi // Kofi* | Y4 | 4P | E // null |
10 | Lulu // Lulu (PP, LAC) | Y4 | 4P | | PP; LAC // null`,
    ),
    ...pupilsOf(
      RUBY,
      "A",
      `
row | name | yearGroup | className | senStatus | primaryNeed | areaOfNeed
1 | Ruby Nolan | Y2 | Maple // null | K // null | SLCN // null | communicationAndInteraction // null`,
    ),
    ...pupilsOf(
      OWEN,
      "F",
      `
row | name | yearGroup | className | senStatus | primaryNeed | areaOfNeed
1 | Owen Bright | Y8 // null | 8KJ | K | SEMH | socialEmotionalAndMentalHealth // null`,
    ),
    ...pupilsOf(
      TWINS,
      "B",
      `
row | name | yearGroup | className | senStatus
3 | Nadia Haddad | Y5 | Elm // 5 Elm | E
9 | Nico Haddad | Y5 | Elm // 5 Elm | K`,
    ),
  ],
  unused: { [`${YEAR1}!A11`]: "note", [`${ROBINS}!A11`]: "subtotal" },
};
