import { anyOf, type OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";
import { cells, says } from "./written";

const PLUM = "Plum 3 4";
const FIG = "Fig Y5";
const PEAR = "Pear Y6";
const year5 = { yearGroups: ["Y5"], className: anyOf("Fig", "Fig Class") };
const year6 = { yearGroups: ["Y6"], className: anyOf("Pear", "Pear Class", "PEAR") };
const plum = { yearGroups: ["Y3", "Y4"], className: anyOf("Plum", "Plum Class", "Plum class") };

/** A junior school's class maps: marks of several hands with counts above, colours with a key, and minutes in many ways. */
export const fernhillClassMaps: OtherWorkbook = {
  name: "a junior school's three class maps",
  sheets: {
    [PLUM]: {
      layout: "pupilByProvision",
      headerRows: [4, 5],
      merges: ["E4:G4", "I4:J4", "K4:L4"],
      hiddenColumns: ["L"],
      hiddenRows: [10],
      rows: cells(`
**Plum class (Y3/4) provision - Spring term 1**
Mr Ogden, Mrs Laity (am), Miss Roy (pm). T = timetabled, W = waiting list
How many | | | | 4 | 3 | 2 | | 2 | 2 | 3 | 1
 | | | | Learning | | | | Talking | | Feelings | 
Child | Yr | SEN | PP | Nessy | Five Minute Box | Spelling gp (TA) | | Lego club | SaLT home prog. | Zones | ELSA
Bea T | 3 | K | | T | T | | | | T | |
Cam R | 3 | | Y | T | | | | T | | |
Dilan S | 3 | E | | | T | W | | | T | T | T
Ewa K | 4 | K | | T | | T | | | | |
Fitz W | 4 | K | Y | | T | | | T | | T |
Gwen O | 4 | | | | | T | | | | |
Hal B | 4 | K | | T | | | | W | | T |
Not on any: Ivy, Jon, Kit + rest of class
`),
      comments: { J6: "Sent home Tues, back Fri" },
    },
    [FIG]: {
      layout: "pupilByProvision",
      headerRows: [3],
      rows: cells(`
Fig Class - Year 5 - who gets what?
Shaded = has it this half term
Name | SEN? | Catch Up Numeracy 2 x 15 mins | Paired reading (Y6 buddies) | Talkabout | Worry gp, Mrs Poll | Cool Kids 3 x wk | Comments
LM | K | [B] | | [B] | | | new glasses
NO | E | [B] | | [B] | [B] | [B] | EHCP review Feb
PQ | | | [B] | | | |
RS | K | | [B] | | [B] | |
TU | K | [B] | | | | [B] |
Total | | 3 | 2 | 2 | 2 | 2 |
`),
    },
    [PEAR]: {
      layout: "pupilByProvision",
      headerRows: [3],
      rows: cells(`
PEAR CLASS (YEAR 6) - time out of class, weekly
Numbers are minutes unless you say otherwise please!
Pupil | SEN | Arithmetic booster | Read to a dog | SaLT | Counsellor | Fizzy | Total hrs
Una V | K | 30 | 20 | | | | 0.83
Wilf X | E | 1hr p/w | | 30 mins pw | 1hr p/w | 3 x 10 | 3
Yara Z | K | 30 | 20 | 2x20 | | | 1.5
Abe C | | | 20 | | 45 | | 1.08
Bel D | K | half an hour | | | | 3 x 10 | 1
Whole group | | 2 | 1 | 1.17 | 1.75 | 1 |
`),
    },
  },
  provisions: [
    ...says(
      PLUM,
      `
at | provision | area | pupils | led | adults | group
E5 | Nessy | CL | Bea T; Cam R; Ewa K; Hal B | | |
F5 | Five Minute Box | CL | Bea T; Dilan S; Fitz W | | |
G5 | Spelling gp (TA) // Spelling gp | CL | Ewa K; Gwen O | TA | |
I5 | Lego club | CI | Cam R; Fitz W | | |
J5 | SaLT home prog. // SaLT home prog | CI | Bea T; Dilan S | SaLT // - | |
K5 | Zones | SEMH | Dilan S; Fitz W; Hal B | | |
L5 | ELSA | SEMH | Dilan S | ELSA // - | |
`,
      { ...plum, term: anyOf<string | null>("Spring 1", null) },
    ),
    ...says(
      FIG,
      `
at | provision | pupils | led | times | mins
C3 | Catch Up Numeracy 2 x 15 mins // Catch Up Numeracy | LM; NO; TU | | 2 | 15
D3 | Paired reading (Y6 buddies) // Paired reading | PQ; RS | Y6 buddies // - | |
E3 | Talkabout | LM; NO | | |
F3 | Worry gp, Mrs Poll // Worry gp | NO; RS | Mrs Poll | |
G3 | Cool Kids 3 x wk // Cool Kids | NO; TU | | 3 |
`,
      { ...year5, groupSize: anyOf<number | null>(null, 2) },
    ),
    ...says(
      PEAR,
      `
at | provision | pupils | mins a week | times | mins | led
C3 | Arithmetic booster | Una V; Wilf X; Yara Z; Bel D | | ? | ? |
D3 | Read to a dog | Una V; Yara Z; Abe C | 20 // - | ? | ? |
E3 | SaLT | Wilf X; Yara Z | | ? | ? | SaLT // -
F3 | Counsellor | Wilf X; Abe C | | ? | ? | Counsellor // -
G3 | Fizzy | Wilf X; Bel D | | ? | ? |
`,
      year6,
    ),
  ],
  pupils: [
    ...pupilsOf(
      PLUM,
      "A",
      `
row | name | yearGroup | className | senStatus | flags
6 | Bea T | Y3 | Plum | K |
7 | Cam R | Y3 | Plum | | Y // PP
8 | Dilan S | Y3 | Plum | E |
9 | Ewa K | Y4 | Plum | K |
10 | Fitz W | Y4 | Plum | K | PP
11 | Gwen O | Y4 | Plum | |
12 | Hal B | Y4 | Plum | K |`,
    ),
    ...pupilsOf(
      FIG,
      "A",
      `
row | name | yearGroup | className | senStatus
4 | LM | Y5 | Fig | K
5 | NO | Y5 | Fig | E
6 | PQ | Y5 | Fig |
7 | RS | Y5 | Fig | K
8 | TU | Y5 | Fig | K`,
    ),
    ...pupilsOf(
      PEAR,
      "A",
      `
row | name | yearGroup | className | senStatus
4 | Una V | Y6 | Pear // PEAR | K
5 | Wilf X | Y6 | Pear // PEAR | E
6 | Yara Z | Y6 | Pear // PEAR | K
7 | Abe C | Y6 | Pear // PEAR |
8 | Bel D | Y6 | Pear // PEAR | K`,
    ),
  ],
  unused: {
    [`${PLUM}!A3`]: "subtotal",
    [`${PLUM}!E3`]: "subtotal",
    [`${PLUM}!A13`]: "note",
    [`${FIG}!A9`]: "subtotal",
    [`${PEAR}!H4`]: "subtotal",
    [`${PEAR}!C9`]: "subtotal",
  },
};
