import { anyOf, type OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";
import { cells, says } from "./written";

const TURNED = "SEMH menu";
const TUTOR = "9KB support";
const PEN = "Plan - R. Abbott";
const CAL = "Review calendar";

/** A college: provisions as columns with two blocks, a tutor group's minutes, a student's page with terms down, and a calendar of meetings. */
export const kirkbyCollege: OtherWorkbook = {
  name: "a college's menu on its side and tutor group minutes",
  sheets: {
    [TURNED]: {
      layout: "transposed",
      headerRows: anyOf([3, 13], []),
      rows: cells(`
KIRKBY COLLEGE: SEMH and behaviour menu
Targeted
Intervention | Check In Check Out | Emotion coaching | Boxall Base | Sports mentoring
Year groups | All | 7-9 | Y7 & Y8 | KS4
Delivered by | tutors | Mrs Ebo | 2 x HLTA | Coach (ext.)
Ratio | time 1:1 | date 4-6 | max. 8 | 1:1
Frequency | twice daily | Weds p2 | 5 afternoons | 1 hr fortnightly
Programme length | 1/2 term | 8 sessions | 2 terms | 12 wks
Entry criteria | 3+ behaviour points | HoY referral | Boxall profile | PEx risk
Measured by | points | SDQ | Boxall | attendance %
Lead | HoY | SENDCo | SENDCo | AHT

Intervention | Counselling | CAMHS in school | Bespoke timetable
Year groups | any | any | 10/11
Delivered by | Ms Ford | CAMHS worker | AP provider
Ratio | 1-1 | time 1:1 | 1:1
Frequency | 50 mins pw | monthly | 3 days a week
Programme length | 6 - 12 weeks | ongoing | all year
Measured by | CORE-YP | RCADS | attendance %
`),
    },
    [TUTOR]: {
      layout: "pupilByProvision",
      headerRows: [3],
      rows: cells(`
9KB - minutes of support each week
Key: blank = none, ? = on waiting list
Student | SEN | PP | Lexonik | TA in Maths | TA in Science | Homework hub | ELSA
Abbott R | E | | 120 | 180 | 150 | 60 | 45
Bains S | K | Y | 120 | | | 60 | ?
Cox T | K | | | 180 | | |
Dhillon U | | Y | | | | 60 | 45
Class total | 2 | 2 | 240 | 360 | 150 | 180 | 90
`),
    },
    [PEN]: {
      layout: anyOf("yearColumns", "waveByArea", "list"),
      headerRows: anyOf([6], []),
      rows: cells(`
INDIVIDUAL SUPPORT PLAN
Student: | Riley Abbott | Tutor group: | 9KB
Status: | E | Primary need: | ASC
Key worker: | Mrs Ebo | EHCP since: | 2023

Term | Cognition & Learning | Communication & Interaction | SEMH
Autumn | Lexonik 4 x 30 mins | Social skills group, 6 wks | ELSA - 45 mins weekly
Spring | Lexonik 4 x 30 mins; Touch typing | SaLT review | ELSA - 45 mins weekly
Summer | Exam skills (Mr Hart) | | Transition visits
`),
    },
    [CAL]: {
      layout: "notAMap",
      headerRows: [],
      rows: cells(`
Annual review calendar
 | Sept | Oct | Nov | Dec | Jan
Yr 7 | | AM 12th | | BT 4th |
Yr 9 | | | RA 19th | | 
Yr 11 | CP 22nd | DL 6th | | |
`),
    },
  },
  provisions: [
    ...says(
      TURNED,
      `
at | provision | wave | years | led | adults | group | times | mins | weeks | planned | measure | term
B3 | Check In Check Out | 2 | | tutors | 1 | 1 | 10 | | ? | | points |
C3 | Emotion coaching | 2 | Y7-9 | Mrs Ebo | | 4-6 | 1 | | | 8 // - | SDQ |
D3 | Boxall Base | 2 | Y7,Y8 | 2 x HLTA // HLTA | 2 | 8 // 1-8 | 5 | | ? | | Boxall |
E3 | Sports mentoring | 2 | Y10,Y11 | Coach (ext.) // Coach | 1 | 1 | 0.5 | 60 | 12 | | attendance % |
B13 | Counselling | - // 2 | | Ms Ford | | 1 | 1 // - | 50 // - | 6-12 | | CORE-YP |
C13 | CAMHS in school | - // 2 | | CAMHS worker | 1 | 1 | ? | | | | RCADS |
D13 | Bespoke timetable | - // 2 | Y10,Y11 | AP provider | 1 | 1 | 3 | | | | attendance % | All year
`,
      {
        areaOfNeed: anyOf<"socialEmotionalAndMentalHealth" | null>(
          "socialEmotionalAndMentalHealth",
          null,
        ),
      },
    ),
    ...says(
      TUTOR,
      `
at | provision | pupils | times | mins | mins a week | led
D3 | Lexonik | Abbott R; Bains S | ? | ? | 120 // - |
E3 | TA in Maths | Abbott R; Cox T | ? | ? | 180 // - | TA // -
F3 | TA in Science | Abbott R | ? | ? | 150 // - | TA // -
G3 | Homework hub | Abbott R; Bains S; Dhillon U | ? | ? | 60 // - |
H3 | ELSA | Abbott R; Dhillon U // Abbott R; Bains S; Dhillon U | ? | ? | 45 // - | ELSA // -
`,
      { yearGroups: ["Y9"], className: "9KB" },
    ),
    ...says(
      PEN,
      `
at | provision | area | term | times | mins | led | weeks
B7 | Lexonik // Lexonik 4 x 30 mins | CL | Autumn | 4 | 30 | Mrs Ebo // - |
C7 | Social skills group // Social skills group, 6 wks | CI | Autumn | | | Mrs Ebo // - | 6
D7 | ELSA // ELSA - 45 mins weekly | SEMH | Autumn | 1 | 45 | ELSA // Mrs Ebo // - |
B8 | Lexonik // Lexonik 4 x 30 mins | CL | Spring | 4 | 30 | Mrs Ebo // - |
B8 | Touch typing | CL | Spring | | | Mrs Ebo // - |
C8 | SaLT review | CI | Spring | | | SaLT // Mrs Ebo // - |
D8 | ELSA // ELSA - 45 mins weekly | SEMH | Spring | 1 | 45 | ELSA // Mrs Ebo // - |
B9 | Exam skills // Exam skills (Mr Hart) | CL | Summer | | | Mr Hart |
D9 | Transition visits | SEMH | Summer | | | Mrs Ebo // - |
`,
      {
        pupils: ["Riley Abbott"],
        yearGroups: anyOf(["Y9"], []),
        className: anyOf<string | null>("9KB", null),
      },
    ),
  ],
  pupils: [
    ...pupilsOf(
      TUTOR,
      "A",
      `
row | name | yearGroup | className | senStatus | flags
4 | Abbott R | Y9 | 9KB | E |
5 | Bains S | Y9 | 9KB | K | PP
6 | Cox T | Y9 | 9KB | K |
7 | Dhillon U | Y9 | 9KB | | PP`,
    ),
    ...pupilsOf(
      PEN,
      "B",
      `
row | name | yearGroup | className | senStatus | primaryNeed | areaOfNeed
2 | Riley Abbott | Y9 | 9KB | E | ASD | communicationAndInteraction`,
    ),
  ],
  mustAsk: [{ about: `${TUTOR}!H5`, acceptable: [{}] }],
  unused: { [`${TUTOR}!A8`]: "subtotal", [`${TUTOR}!D8`]: "subtotal", [`${CAL}!A1`]: "notAMap" },
};
