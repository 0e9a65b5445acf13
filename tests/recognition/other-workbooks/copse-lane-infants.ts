import { anyOf, type OtherWorkbook } from "./other-workbook";
import { cells, says } from "./written";

const OFFER = "What's on offer";
const NUMBER = "Number by year";
const DIGBY = "Digby Y6";
const HAZEL = "Hazel Y2";
const BLOCKS = "Groups 26";

/** A school with a nursery in its name: an offer, years across under rows of figures, minutes and ticks with sums, half-terms in blocks. */
export const copseLaneInfants: OtherWorkbook = {
  name: "a school with a nursery in its name",
  sheets: {
    [OFFER]: {
      layout: "waveByArea",
      headerRows: [4],
      merges: ["A1:E1", "A2:E2"],
      rows: cells(`
Copse Lane Infants' School & Honeybees Nursery
What we can offer, and to whom

Level | Cognition & Learning | Communication & Interaction | SEMH | Sensory / Physical
Wave 1: everyone | Colourful semantics boards\\nReading corners\\nDaily readers (Y2) | Visual timetables\\nMakaton signs | Worry monster\\nGolden time | Fidget box
Wave 2: some | Phonics catch up\\nWeekly readers, 15 mins\\nNumicon club\\nPairs, 2 x 15 mins | Talk Boost\\n(gp of 4)\\nChatterbox club - 3 x 20 mins | Nurture breakfast\\nWeekly ELSA, 30 mins | Gym Trail, TA
Wave 3: a few | Precision teaching\\n5 x 10 mins\\nPlus 1 | Speech targets\\nTwice weekly SaLT 20 mins | Play therapy\\nDrawing & Talking | OT programme
Ask Mrs Amos (SENCO) if in doubt
`),
    },
    [NUMBER]: {
      layout: "yearColumns",
      headerRows: [3, 9],
      rows: cells(`
Number: what runs in each year

Wave 3 | Reception | Year 1 | Year 2 | Year 3
White Rose step | 0 | 1 | date 1-2 | date 2-3
Pupils on it | 2 | 3 | 3 | 1
What runs | • Numicon 1:1, 10 mins daily | • Numicon 1:1, 10 mins daily\\n• Finger gym | • Plus 1 with Mrs Kerr\\n(3 x 15 mins) | • Power of 2\\n• Times tables club, 20 mins
How we know | Teacher checks each half term | Teacher checks each half term | Sandwell in May | Sandwell in May

Wave 2\\nKeep up | Reception | Year 1 | Year 2 | Year 3
White Rose step | 1 | date 1-2 | date 2-3 | 4
Pupils on it | 6 | 5 | 4 | 6
What runs | • Counting songs group | • Counting songs group\\n• Number box 3 x 15 mins | • Number box 3 x 15 mins | • Arithmetic booster, 30 mins
How we know | Teacher checks each half term | Teacher checks each half term | Sandwell in May | Sandwell in May
`),
    },
    [DIGBY]: {
      layout: "pupilByProvision",
      headerRows: anyOf([3, 4], [4]),
      merges: ["D3:E3", "F3:G3"],
      rows: cells(`
Digby Class Y6: minutes each week
Mr Lund and Mrs Fay
 | | | C&L | | SEMH | | S&P | 
Child | SEN | PP | Lexia | Arithmetic club | Counsellor | Learning mentor | Gym trail | Away from class
Ava C | K | | 60 | 30 | | | | 90
Ben D | | PP | | 30 | 45 | | 20 | 95
Cole E | E | | 40 | | | 30 | 20 | 90
Dev F | K | | | | 45 | 30 | | 75
Esme G | | PP | 60 | | | 30 | | 90
`),
    },
    [HAZEL]: {
      layout: "pupilByProvision",
      headerRows: [3],
      rows: cells(`
Hazel Class - Year 2 - who goes where

Child | SEN | Phonics keep up | Key adult | Tutor | Sand play | Numicon | Things in all
Ivy H | K | ✓ | ✓ | | | ✓ | 3
Jem K | | | | ✓ | ✓ | | 2
Kit L | K | ✓ | ✓ | | | | 2
Lou M | | | | ✓ | | ✓ | 2
Children | | 2 | 2 | 2 | 1 | 2 | 
`),
    },
    [BLOCKS]: {
      layout: "list",
      headerRows: [4, 9],
      merges: ["A3:H3", "A8:H8"],
      rows: cells(`
Small groups: who and when, 2025-26
Scores to Mrs Amos by the last Friday
SPRING 2
Group | Yr | Run by | Names | How often | Size | Start | Finish
Phonics keep up | Y1 | Mrs Kerr | Ana, Bo, Cy | 4 x 15 mins | 3 | 11 | 19
Gym trail | R | Miss Pell (TA) | Dot, Eli | daily 10 mins | 2 | |
Nurture breakfast | Y2 | ELSA | Fay, Gus, Hal, Ida | 2 x 30 mins | 4 | SDQ 17 | SDQ 12
SUMMER 1
Group | Yr | Run by | Names | How often | Size | Start | Finish | Comments
Phonics keep up | Y1 | Mrs Kerr | Bo, Cy | 4 x 15 mins | 2 | 19 | 24 |
Number box | Y2 | Miss Pell (TA) | Jo, Kay | 3 x 20 mins | 2 | 8 | | Finishes in June
`),
    },
  },
  provisions: [
    ...says(
      OFFER,
      `
at | provision | area | wave | years | led | times | mins | group | adults
B5 | Colourful semantics boards | CL | 1 | | | | | |
B5 | Reading corners | CL | 1 | | | | | |
B5 | Daily readers // Daily readers (Y2) | CL | 1 | Y2 | | 5 // - | | |
C5 | Visual timetables | CI | 1 | | | | | |
C5 | Makaton signs | CI | 1 | | | | | |
D5 | Worry monster | SEMH | 1 | | | | | |
D5 | Golden time | SEMH | 1 | | | | | |
E5 | Fidget box | SP | 1 | | | | | |
B6 | Phonics catch up | CL | 2 | | | | | |
B6 | Weekly readers // Weekly readers, 15 mins | CL | 2 | | | 1 | 15 | |
B6 | Numicon club // Numicon club Pairs, 2 x 15 mins | CL | 2 | | | 2 | 15 | 2 // - |
C6 | Talk Boost // Talk Boost (gp of 4) | CI | 2 | | | | | 4 |
C6 | Chatterbox club // Chatterbox club - 3 x 20 mins | CI | 2 | | | 3 | 20 | |
D6 | Nurture breakfast | SEMH | 2 | | | | | |
D6 | Weekly ELSA // Weekly ELSA, 30 mins | SEMH | 2 | | ELSA // - | 1 | 30 | |
E6 | Gym Trail // Gym Trail, TA | SP | 2 | | TA | | | |
B7 | Precision teaching // Precision teaching 5 x 10 mins | CL | 3 | | | 5 | 10 | |
B7 | Plus 1 | CL | 3 | | | | | |
C7 | Speech targets | CI | 3 | | | | | |
C7 | Twice weekly SaLT // Twice weekly SaLT 20 mins | CI | 3 | | SaLT // - | 2 | 20 | |
D7 | Play therapy | SEMH | 3 | | | | | |
D7 | Drawing & Talking | SEMH | 3 | | | | | |
E7 | OT programme | SP | 3 | | OT // - | | | |
`,
    ),
    ...says(
      NUMBER,
      `
at | provision | wave | years | led | times | mins | group | adults
B6 | Numicon // Numicon 1:1 // Numicon 1:1, 10 mins daily | 3 | R | | 5 | 10 | 1 | 1 // -
C6 | Numicon // Numicon 1:1 // Numicon 1:1, 10 mins daily | 3 | Y1 | | 5 | 10 | 1 | 1 // -
C6 | Finger gym | 3 | Y1 | | | | |
D6 | Plus 1 // Plus 1 with Mrs Kerr // Plus 1 with Mrs Kerr (3 x 15 mins) | 3 | Y2 | Mrs Kerr | 3 | 15 | |
E6 | Power of 2 | 3 | Y3 | | | | |
E6 | Times tables club // Times tables club, 20 mins | 3 | Y3 | | | 20 | |
B12 | Counting songs group | 2 | R | | | | |
C12 | Counting songs group | 2 | Y1 | | | | |
C12 | Number box // Number box 3 x 15 mins | 2 | Y1 | | 3 | 15 | |
D12 | Number box // Number box 3 x 15 mins | 2 | Y2 | | 3 | 15 | |
E12 | Arithmetic booster // Arithmetic booster, 30 mins | 2 | Y3 | | | 30 | |
`,
    ),
    ...says(
      DIGBY,
      `
at | provision | area | years | class | pupils | led | mins a week
D4 | Lexia | CL | Y6 | Digby | Ava C; Cole E; Esme G | |
E4 | Arithmetic club | CL | Y6 | Digby | Ava C; Ben D | | 30
F4 | Counsellor | SEMH | Y6 | Digby | Ben D; Dev F | Counsellor // - | 45
G4 | Learning mentor | SEMH | Y6 | Digby | Cole E; Dev F; Esme G | Learning mentor // - | 30
H4 | Gym trail | SP | Y6 | Digby | Ben D; Cole E | | 20
`,
    ),
    ...says(
      HAZEL,
      `
at | provision | years | class | pupils | led
C3 | Phonics keep up | Y2 | Hazel | Ivy H; Kit L |
D3 | Key adult | Y2 | Hazel | Ivy H; Kit L | Key adult // -
E3 | Tutor | Y2 | Hazel | Jem K; Lou M | Tutor // -
F3 | Sand play | Y2 | Hazel | Jem K |
G3 | Numicon | Y2 | Hazel | Ivy H; Lou M |
`,
    ),
    ...says(
      BLOCKS,
      `
at | provision | years | led | pupils | times | mins | group | entry | exit | measure | term | notes
A5 | Phonics keep up | Y1 | Mrs Kerr | Ana; Bo; Cy | 4 | 15 | 3 | 11 | 19 | | Spring 2 |
A6 | Gym trail | R | Miss Pell (TA) | Dot; Eli | 5 | 10 | 2 | | | | Spring 2 |
A7 | Nurture breakfast | Y2 | ELSA | Fay; Gus; Hal; Ida | 2 | 30 | 4 | SDQ 17 // 17 | SDQ 12 // 12 | SDQ // - | Spring 2 |
A10 | Phonics keep up | Y1 | Mrs Kerr | Bo; Cy | 4 | 15 | 2 | 19 | 24 | | Summer 1 |
A11 | Number box | Y2 | Miss Pell (TA) | Jo; Kay | 3 | 20 | 2 | 8 | | | Summer 1 | Finishes in June
`,
    ),
  ],
  pupils: [
    ...people(
      DIGBY,
      "Digby",
      "Y6",
      "A5 Ava C K,A6 Ben D - PP,A7 Cole E E,A8 Dev F K,A9 Esme G - PP",
    ),
    ...people(HAZEL, "Hazel", "Y2", "A4 Ivy H K,A5 Jem K -,A6 Kit L K,A7 Lou M -"),
  ],
  unused: {
    [`${OFFER}!A1`]: "banner",
    [`${OFFER}!A8`]: "note",
    [`${DIGBY}!I5`]: "subtotal",
    [`${HAZEL}!H4`]: "subtotal",
    [`${HAZEL}!C8`]: "subtotal",
    [`${BLOCKS}!A2`]: "note",
  },
};

/** "A5 Ava C K": cell, name, status ("-" for none said) and flags. */
function people(
  sheet: string,
  className: string,
  yearGroup: string,
  text: string,
): NonNullable<OtherWorkbook["pupils"]>[number][] {
  return text.split(",").map((one) => {
    const [at = "", first = "", last = "", status = "-", ...flags] = one.split(" ");
    return {
      source: `${sheet}!${at}`,
      name: `${first} ${last}`,
      yearGroup,
      className,
      ...(status === "K" || status === "E" ? { senStatus: status } : {}),
      ...(flags.length > 0 ? { flags } : {}),
    };
  });
}
