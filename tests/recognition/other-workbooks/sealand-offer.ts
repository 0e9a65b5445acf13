import { anyOf, type OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";
import { cells, says } from "./written";

const OFFER = "Offer 2026";
const CLASSES = "Who's in what";
const IMPACT = "RAG Spr2";

/** A coastal primary: areas across with tiers in banners, classes across with groups in the cells, and a matrix coloured by impact. */
export const sealandOffer: OtherWorkbook = {
  name: "a coastal primary's offer in banners and coloured matrix",
  sheets: {
    [OFFER]: {
      layout: "waveByArea",
      headerRows: [3],
      merges: ["A4:D4", "A7:D7", "A10:D10"],
      rows: cells(`
Sealand Primary School - Provision offer

Communication and Interaction | Cognition and Learning | Social, Emotional & Mental Health | Sensory and Physical
**WAVE 1 - for everybody** | | |
Widgit symbols | Talk for Writing | Jigsaw | Wobble cushions
Adults model language | Manipulatives in maths | Calm corner | 
**WAVE 2 - for some children** | | |
Language Link group (TA, 3 x 15 mins) | Third Space maths, weekly 45 mins | Bubble lunch club Tues & Thurs | Gym Trail before school M/W/F
NELI (Rec) | Nessy (Y3-6) 4 x 20 | | 
**WAVE 3 - for a few children** | | |
SaLT 1:1 (Mrs Finn) half an hour a week | 1:1 Precision Teaching daily | Play therapy with Kim | OT programme, 10 minutes a day
`),
    },
    [CLASSES]: {
      layout: "yearColumns",
      headerRows: [2],
      rows: cells(`
Interventions this half term (Spring 2) with names
 | Puffins (Rec) | Terns (Y1/2) | Gulls (Y3/4) | Ospreys (Y5/6)
Reading | Phonics catch up - Ada, Bo | BRP: Cal, Dee, Eli (TA) | Rapid Readers - Fay & Gus | Reading plus x3 wkly
Maths | - | Number Stacks 2 x 20 | Times tables club, Wed | Third Space (Hal, Ivy)
Wellbeing | Nurture (Jo) | | ELSA: Kit | Mentoring - Lex
`),
    },
    [IMPACT]: {
      layout: "provisionByPupil",
      headerRows: [4],
      hiddenRows: [7],
      rows: cells(`
Impact RAG, Spring 2. Green = target met, amber = nearly there, red = no progress

Colour the box - do not write in it
Provision | Area of need | Staff | Fay M | Gus N | Hal O | Ivy P | Kit Q | Av.
Rapid Readers | C&L | Miss Tye | [G] | [A] | | | | 
Third Space | C&L | online tutor | | | [G] | [G] | | 
ELSA | SEMH | Mrs Finn | | | | | [R] | 
Sensory circuit | S&P | Mr Olu | [A] | | | [A] | [A] | 
Children supported | | | 2 | 1 | 1 | 2 | 2 | 
`),
    },
  },
  provisions: [
    ...says(
      OFFER,
      `
at | provision | area | wave | years | led | times | mins | group | adults
A5 | Widgit symbols | CI | 1 | | | | | |
B5 | Talk for Writing | CL | 1 | | | | | |
C5 | Jigsaw | SEMH | 1 | | | | | |
D5 | Wobble cushions | SP | 1 | | | | | |
A6 | Adults model language | CI | 1 | | | | | |
B6 | Manipulatives in maths | CL | 1 | | | | | |
C6 | Calm corner | SEMH | 1 | | | | | |
A8 | Language Link group // Language Link group (TA, 3 x 15 mins) | CI | 2 | | TA | 3 | 15 | |
B8 | Third Space maths // Third Space maths, weekly 45 mins | CL | 2 | | | 1 | 45 | |
C8 | Bubble lunch club // Bubble lunch club Tues & Thurs | SEMH | 2 | | | 2 | | |
D8 | Gym Trail // Gym Trail before school M/W/F // Gym Trail before school | SP | 2 | | | 3 | | |
A9 | NELI // NELI (Rec) | CI | 2 | R | | | | |
B9 | Nessy // Nessy (Y3-6) 4 x 20 // Nessy (Y3-6) | CL | 2 | Y3-6 | | 4 | 20 | |
A11 | SaLT // SaLT 1:1 // SaLT 1:1 (Mrs Finn) // SaLT 1:1 (Mrs Finn) half an hour a week | CI | 3 | | Mrs Finn | 1 // - | 30 // - | 1 | 1 // -
B11 | 1:1 Precision Teaching // 1:1 Precision Teaching daily | CL | 3 | | | 5 | | 1 | 1 // -
C11 | Play therapy // Play therapy with Kim | SEMH | 3 | | Kim // - | | | |
D11 | OT programme // OT programme, 10 minutes a day | SP | 3 | | OT // - | 5 // 7 | 10 | |
`,
    ),
    ...says(
      CLASSES,
      `
at | provision | area | years | class | term | led | times | mins | pupils | group
B3 | Phonics catch up // Phonics catch up - Ada, Bo | CL // - | R | Puffins // Puffins (Rec) | Spring 2 // - | | | | Ada; Bo | 2 // -
C3 | BRP // BRP: Cal, Dee, Eli (TA) // BRP: Cal, Dee, Eli | CL // - | Y1,Y2 | Terns // Terns (Y1/2) | Spring 2 // - | TA | | | Cal; Dee; Eli | 3 // -
D3 | Rapid Readers // Rapid Readers - Fay & Gus | CL // - | Y3,Y4 | Gulls // Gulls (Y3/4) | Spring 2 // - | | | | Fay; Gus | 2 // -
E3 | Reading plus // Reading plus x3 wkly | CL // - | Y5,Y6 | Ospreys // Ospreys (Y5/6) | Spring 2 // - | | 3 | | |
C4 | Number Stacks // Number Stacks 2 x 20 | CL // - | Y1,Y2 | Terns // Terns (Y1/2) | Spring 2 // - | | 2 | 20 | |
D4 | Times tables club // Times tables club, Wed | CL // - | Y3,Y4 | Gulls // Gulls (Y3/4) | Spring 2 // - | | 1 | | |
E4 | Third Space // Third Space (Hal, Ivy) | CL // - | Y5,Y6 | Ospreys // Ospreys (Y5/6) | Spring 2 // - | | | | Hal; Ivy | 2 // -
B5 | Nurture // Nurture (Jo) | SEMH // - | R | Puffins // Puffins (Rec) | Spring 2 // - | | | | Jo // - |
D5 | ELSA // ELSA: Kit | SEMH // - | Y3,Y4 | Gulls // Gulls (Y3/4) | Spring 2 // - | ELSA // - | | | Kit | 1 // -
E5 | Mentoring // Mentoring - Lex | SEMH // - | Y5,Y6 | Ospreys // Ospreys (Y5/6) | Spring 2 // - | Lex // - | | | Lex // - |
`,
    ),
    ...says(
      IMPACT,
      `
at | provision | area | led | pupils | outcome
A5 | Rapid Readers | CL | Miss Tye | Fay M; Gus N | ?
A6 | Third Space | CL | online tutor | Hal O; Ivy P | met
A7 | ELSA | SEMH | Mrs Finn | Kit Q | not
A8 | Sensory circuit | SP | Mr Olu | Fay M; Ivy P; Kit Q | part
`,
      { term: anyOf<string | null>("Spring 2", null) },
    ),
  ],
  pupils: pupilsOf(
    IMPACT,
    "",
    `
cell | name
D4 | Fay M
E4 | Gus N
F4 | Hal O
G4 | Ivy P
H4 | Kit Q`,
  ),
  unused: { [`${OFFER}!A1`]: "banner", [`${IMPACT}!A9`]: "subtotal", [`${IMPACT}!A3`]: "banner" },
};
