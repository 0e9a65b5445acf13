import { type OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";
import { cells, says } from "./written";

const CI_SHEET = "SLCN & ASC";
const CL_SHEET = "C&L W2";
const SEMH_SHEET = "SEMH (waves)";
const PHYS = "Phys+sensory";
const OLD = "SEMH 24-25 OLD";
const IMPACT = "Y6 impact";

/** A sheet for each area of need, each made by another hand: tier by key stage, terms across, ticks, and last year's hidden. */
export const aSheetANeed: OtherWorkbook = {
  name: "a sheet an area by many hands",
  sheets: {
    [CI_SHEET]: {
      layout: { anyOf: ["waveByArea", "yearColumns"] },
      headerRows: [3],
      rows: cells(`
Communication and Interaction

 | EYFS | KS1 | Lower KS2 | Upper KS2
Wave 1 | Sign along\\nVisual timetable | Visual timetable | Vocabulary books | Vocabulary books
Wave 2 | Nursery Narrative (JT; 3 x 15 min; 4 ch) | Talk Boost KS1 (TA) | Socially Speaking - weekly 45 mins | Socially Speaking - weekly 45 mins
Wave 3 | SaLT - AB, CB | SaLT - DF, GH | SaLT - KM\\nComic strip conversations | Autism outreach (half termly)
`),
    },
    [CL_SHEET]: {
      layout: "list",
      headerRows: [2],
      rows: cells(`
Cognition & Learning: WAVE 2 groups                     £17.20/hr
Programme | Year & class | Names | Size | Staff | Days | From | To | Weeks | Baseline | Outcome
Dynamo Maths | 4 Elm | Ana, Bo, Cy | 3 | Mrs V | M/W/F 20 mins | #2026-09-14 | #2026-12-11 | 12 | SS 79 | SS 86
Sound Discovery | 3 Ash/Oak | Di, Ed, Flo, Guy | 4 | Mr W | 4 x 25 | 14/09/26 | 11/12/26 | 12 | "17" | "24"
Memory Magic | 5 Fir | Hal, Ivy | time 1:2 | TA | Tu Th 15m | 21/9 | 11/12 | date 10-12 | - | met
Read to a dog | 2 Yew | Jo | 1 | Volunteer (Pat) | Fri 10 mins | #2026-10-02 | ongoing |  |  |
Spelling bees | Y6 | 8 pupils | 8 | CT | daily 8.40-8.55 | Sept | July |  | 6.11 | 7.02
`),
    },
    [SEMH_SHEET]: {
      layout: "waveByArea",
      headerRows: [2],
      merges: ["A3:A4", "A5:A7", "A8:A9"],
      rows: cells(`
SEMH
 | Autumn | Spring | Summer
Wave 1 | Worry box | Worry box | Worry box
 | Brain breaks | Brain breaks | Brain breaks
Wave 2 | Lego club 1 x 40 mins | Lego club 1 x 40 mins | 
 | ELSA groups - Mrs Y (gp of 4) |  | Transition group, 6 wks
 | Starving the anger gremlin |  | 
Wave 3 | ELSA 1:1 - Ned, Oli | ELSA 1:1 - Ned | ELSA 1:1 - Pip
 |  | Play therapy - Oli (12 wks) | Play therapy - Oli
`),
    },
    [PHYS]: {
      layout: "provisionByPupil",
      headerRows: [2],
      rows: cells(`
Physical and sensory 26/27: who does what (initials)
What | How long | Where | RS 4E | TU 4E | VW 3A | XY 6
Sensory circuits | 15 mins am | hall | √ | √ |  |
Fizzy | 3 x 10 | hall |  | √ | √ |
Touch typing | 2x20 mins | ICT |  |  |  | √
VI toolkit | as nec | class | √ |  |  | x
`),
    },
    [IMPACT]: {
      layout: "pupilByProvision",
      headerRows: [3],
      rows: cells(`
Year 6: did it work? (R = no progress, A = some, G = target met)

Pupil | Spelling bees | Socially Speaking | Touch typing | Comments
Quin A | G | G |  | flying!
Rae B | A |  |  | poor attendance
XY | G |  | G | 
Sam C | R | A |  | stop and review Spr 1
`),
    },
    [OLD]: {
      layout: { anyOf: ["list", "notAMap"] },
      headerRows: { anyOf: [[1], []] },
      hidden: true,
      rows: cells(`
Provision | Year | Staff | Pupils
`),
    },
  },
  provisions: [
    ...says(
      CI_SHEET,
      `
at | provision | wave | years | led | group | times | mins | pupils
B4 | Sign along | 1 | N1,N2,R // N2,R // R | | | | |
B4 | Visual timetable | 1 | N1,N2,R // N2,R // R | | | | |
C4 | Visual timetable | 1 | Y1,Y2 | | | | |
D4 | Vocabulary books | 1 | Y3,Y4 | | | | |
E4 | Vocabulary books | 1 | Y5,Y6 | | | | |
B5 | Nursery Narrative // Nursery Narrative (JT; 3 x 15 min; 4 ch) | 2 | N1,N2,R // N2,R // R | JT // - | 4 | 3 | 15 |
C5 | Talk Boost KS1 // Talk Boost KS1 (TA) // Talk Boost | 2 | Y1,Y2 | TA | | | |
D5 | Socially Speaking // Socially Speaking - weekly 45 mins | 2 | Y3,Y4 | | | 1 | 45 |
E5 | Socially Speaking // Socially Speaking - weekly 45 mins | 2 | Y5,Y6 | | | 1 | 45 |
B6 | SaLT // SaLT - AB, CB | 3 | N1,N2,R // N2,R // R | SaLT // - | | | | AB; CB
C6 | SaLT // SaLT - DF, GH | 3 | Y1,Y2 | SaLT // - | | | | DF; GH
D6 | SaLT // SaLT - KM | 3 | Y3,Y4 | SaLT // - | | | | KM
D6 | Comic strip conversations | 3 | Y3,Y4 | | | | |
E6 | Autism outreach (half termly) // Autism outreach | 3 | Y5,Y6 | | | | |
`,
      { areaOfNeed: "communicationAndInteraction" },
    ),
    ...says(
      CL_SHEET,
      `
at | provision | years | class | pupils | adults | group | led | times | mins | start | end | weeks | entry | exit | outcome
A3 | Dynamo Maths | Y4 | Elm // 4 Elm | Ana; Bo; Cy | | 3 | Mrs V | 3 | 20 | 2026-09-14 | 2026-12-11 | 12 | SS 79 // 79 | SS 86 // 86 |
A4 | Sound Discovery | Y3 | Ash/Oak // 3 Ash/Oak | Di; Ed; Flo; Guy | | 4 | Mr W | 4 | 25 | 2026-09-14 | 2026-12-11 | 12 | 17 | 24 |
A5 | Memory Magic | Y5 | Fir // 5 Fir | Hal; Ivy | 1 | 2 | TA | 2 | 15 | 2026-09-21 // - | 2026-12-11 // - | 10-12 | | | met
A6 | Read to a dog | Y2 | Yew // 2 Yew | Jo | | 1 | Volunteer (Pat) | 1 | 10 | 2026-10-02 | | | | |
A7 | Spelling bees | Y6 | | | | 8 | CT | 5 | 15 | | | | 6.11 | 7.02 |
`,
      { areaOfNeed: "cognitionAndLearning", wave: 2 },
    ).map((line) => ({
      ...line,
      measure: { anyOf: [null, "SS"] },
      term: { anyOf: [null, "All year"] },
    })),
    ...says(
      SEMH_SHEET,
      `
at | provision | wave | term | led | group | adults | times | mins | weeks | pupils
B3 | Worry box | 1 | Autumn | | | | | | |
C3 | Worry box | 1 | Spring | | | | | | |
D3 | Worry box | 1 | Summer | | | | | | |
B4 | Brain breaks | 1 | Autumn | | | | | | |
C4 | Brain breaks | 1 | Spring | | | | | | |
D4 | Brain breaks | 1 | Summer | | | | | | |
B5 | Lego club // Lego club 1 x 40 mins | 2 | Autumn | | | | 1 | 40 | |
C5 | Lego club // Lego club 1 x 40 mins | 2 | Spring | | | | 1 | 40 | |
B6 | ELSA groups // ELSA groups - Mrs Y (gp of 4) | 2 | Autumn | Mrs Y | 4 | 1 // - | | | |
D6 | Transition group // Transition group, 6 wks | 2 | Summer | | | | | | 6 |
B7 | Starving the anger gremlin | 2 | Autumn | | | | | | |
B8 | ELSA 1:1 // ELSA 1:1 - Ned, Oli // ELSA | 3 | Autumn | | 1 | 1 // - | | | | Ned; Oli
C8 | ELSA 1:1 // ELSA 1:1 - Ned // ELSA | 3 | Spring | | 1 | 1 // - | | | | Ned
D8 | ELSA 1:1 // ELSA 1:1 - Pip // ELSA | 3 | Summer | | 1 | 1 // - | | | | Pip
C9 | Play therapy // Play therapy - Oli (12 wks) // Play therapy - Oli | 3 | Spring | | | | | | 12 | Oli
D9 | Play therapy // Play therapy - Oli | 3 | Summer | | | | | | | Oli
`,
      { areaOfNeed: "socialEmotionalAndMentalHealth" },
    ),
    ...says(
      PHYS,
      `
at | provision | times | mins | pupils
A3 | Sensory circuits | 5 // - | 15 | RS; TU // RS 4E; TU 4E
A4 | Fizzy | 3 | 10 | TU; VW // TU 4E; VW 3A
A5 | Touch typing | 2 | 20 | XY // XY 6
A6 | VI toolkit | | | RS // RS 4E // RS; XY // RS 4E; XY 6
`,
      { areaOfNeed: "sensoryAndOrPhysical" },
    ),
    ...says(
      IMPACT,
      `
at | provision | pupils
B3 | Spelling bees | Quin A; Rae B; XY; Sam C
C3 | Socially Speaking | Quin A; Sam C
D3 | Touch typing | XY
`,
      { yearGroups: ["Y6"], ambiguous: ["outcome", "outcomeText"] },
    ),
  ],
  pupils: [
    ...pupilsOf(
      PHYS,
      "",
      `
cell | name | yearGroup | className
D2 | RS // RS 4E | Y4 // null | 4E // null
E2 | TU // TU 4E | Y4 // null | 4E // null
F2 | VW // VW 3A | Y3 // null | 3A // null
G2 | XY // XY 6 | Y6 // null |`,
    ),
    ...pupilsOf(
      IMPACT,
      "A",
      `
cell | name | yearGroup
4 | Quin A | Y6
5 | Rae B | Y6
6 | XY | Y6
7 | Sam C | Y6`,
    ),
  ],
  mostQuestions: 6,
};
