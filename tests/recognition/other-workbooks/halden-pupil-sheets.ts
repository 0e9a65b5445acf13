import { anyOf, CI, CL, type OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";
import { cells, says } from "./written";

const AMBER = "Amber W";
const JED = "Jed T";
const YEAR = "The year";
const TERM_AREAS = "Spring by area";

/** A village primary: a sheet a pupil with needs down and terms across, the year's blocks by half term, and a term's page by area. */
export const haldenPupilSheets: OtherWorkbook = {
  name: "a village primary's sheet a pupil with terms across",
  sheets: {
    [AMBER]: {
      layout: anyOf("yearColumns", "list", "waveByArea"),
      headerRows: [5],
      rows: cells(`
MY PROVISION MAP 2026-27
Name: Amber Wills | Class: Otters | Year: 4 |
Status: SEN Support | Need: SLCN | |

Area | Autumn | Spring | Summer
Communication & Interaction | Talk Boost 3 x 30 mins (TA)\\nSaLT review, Oct | SaLT targets daily 10 mins | 
Cognition & Learning | Nessy 3x20 | Nessy 3x20\\nNumber Sense gp of 5 | 
SEMH | - | Lunch club x 2 | 
Comments | settled well | |
`),
    },
    [JED]: {
      layout: anyOf("yearColumns", "list", "waveByArea"),
      headerRows: [5],
      rows: cells(`
MY PROVISION MAP 2026-27
Name: Jed Tovey | Class: Badgers | Year: 6 |
Status: EHCP | Need: SEMH | |

Area | Autumn | Spring | Summer
Communication & Interaction | n/a | | 
Cognition & Learning | SATs booster, Mr Lisle | SATs booster, Mr Lisle | 
SEMH | ELSA 1:1 weekly 45 mins\\nNurture every afternoon | ELSA 1:1 weekly 45 mins | Transition gp (6 wks)
Comments | 2 suspensions | |
`),
    },
    [YEAR]: {
      layout: anyOf("yearColumns", "waveByArea"),
      headerRows: [3],
      rows: cells(`
Planner - which interventions when

Year | Aut 1 | Aut 2 | Spr 1 | Spr 2
Rec | NELI | NELI | NELI | NELI
Y1/2 | Phonics keep up (KJ) 5 x 15 | Phonics keep up (KJ) 5 x 15 | - | Sounds Write
Y3/4 | TT Rockstars | Times table gp, Tues | Times table gp, Tues | TBC
Y5/6 | - | SATs maths, gp of 6 | SATs maths, gp of 6 | SATs maths, gp of 6
`),
    },
    [TERM_AREAS]: {
      layout: "waveByArea",
      headerRows: [2],
      rows: cells(`
Spring term: what's on offer
Cognition and Learning | Communication and Interaction | SEMH | Physical and Sensory
Nessy (Y3-6) | Talk Boost | ELSA | Fizzy, Mon & Wed 8.45-9.00
Number Sense, TA, 3 x 15 mins | Attention Bucket daily (EYFS) | Lunch club x 2 | 
IDL | | Nurture, pm x5 | 
`),
    },
  },
  provisions: [
    ...says(
      AMBER,
      `
at | provision | area | term | times | mins | led | group
B6 | Talk Boost // Talk Boost 3 x 30 mins (TA) | CI | Autumn | 3 | 30 | TA |
B6 | SaLT review // SaLT review, Oct | CI | Autumn | | | SaLT // - |
C6 | SaLT targets // SaLT targets daily 10 mins | CI | Spring | 5 | 10 | SaLT // - |
B7 | Nessy // Nessy 3x20 | CL | Autumn | 3 | 20 | |
C7 | Nessy // Nessy 3x20 | CL | Spring | 3 | 20 | |
C7 | Number Sense gp of 5 // Number Sense | CL | Spring | | | | 5 |
C8 | Lunch club // Lunch club x 2 | SEMH | Spring | 2 | | |
`,
      {
        pupils: anyOf(["Amber Wills"], ["Amber W"]),
        yearGroups: anyOf(["Y4"], []),
        className: anyOf<string | null>("Otters", null),
      },
    ),
    ...says(
      JED,
      `
at | provision | area | term | times | mins | led | group | adults | weeks
B7 | SATs booster // SATs booster, Mr Lisle | CL | Autumn | | | Mr Lisle | |
C7 | SATs booster // SATs booster, Mr Lisle | CL | Spring | | | Mr Lisle | |
B8 | ELSA // ELSA 1:1 // ELSA 1:1 weekly 45 mins | SEMH | Autumn | 1 | 45 | | 1 | 1 // - |
B8 | Nurture // Nurture every afternoon | SEMH | Autumn | 5 | | | | |
C8 | ELSA // ELSA 1:1 // ELSA 1:1 weekly 45 mins | SEMH | Spring | 1 | 45 | | 1 | 1 // - |
D8 | Transition gp // Transition gp (6 wks) | SEMH | Summer | | | | | | 6
`,
      {
        pupils: anyOf(["Jed Tovey"], ["Jed T"]),
        yearGroups: anyOf(["Y6"], []),
        className: anyOf<string | null>("Badgers", null),
      },
    ),
    ...says(
      YEAR,
      `
at | provision | years | term | times | mins | led | group
B4 | NELI | R | Autumn 1 | | | |
C4 | NELI | R | Autumn 2 | | | |
D4 | NELI | R | Spring 1 | | | |
E4 | NELI | R | Spring 2 | | | |
B5 | Phonics keep up // Phonics keep up (KJ) // Phonics keep up (KJ) 5 x 15 | Y1,Y2 | Autumn 1 | 5 | 15 | KJ // - |
C5 | Phonics keep up // Phonics keep up (KJ) // Phonics keep up (KJ) 5 x 15 | Y1,Y2 | Autumn 2 | 5 | 15 | KJ // - |
E5 | Sounds Write | Y1,Y2 | Spring 2 | | | |
B6 | TT Rockstars | Y3,Y4 | Autumn 1 | | |
C6 | Times table gp // Times table gp, Tues | Y3,Y4 | Autumn 2 | 1 | |
D6 | Times table gp // Times table gp, Tues | Y3,Y4 | Spring 1 | 1 | | |
C7 | SATs maths // SATs maths, gp of 6 | Y5,Y6 | Autumn 2 | | | | 6
D7 | SATs maths // SATs maths, gp of 6 | Y5,Y6 | Spring 1 | | | | 6
E7 | SATs maths // SATs maths, gp of 6 | Y5,Y6 | Spring 2 | | | | 6
`,
      {
        areaOfNeed: anyOf<typeof CL | typeof CI | null>(null, CL, CI),
        pupils: anyOf<string[]>([], ["KJ"]),
      },
    ),
    ...says(
      TERM_AREAS,
      `
at | provision | area | years | times | mins | led
A3 | Nessy // Nessy (Y3-6) | CL | Y3-6 | | |
B3 | Talk Boost | CI | | | |
C3 | ELSA | SEMH | | | |
D3 | Fizzy // Fizzy, Mon & Wed 8.45-9.00 | SP | | 2 | 15 |
A4 | Number Sense // Number Sense, TA, 3 x 15 mins | CL | | 3 | 15 | TA
B4 | Attention Bucket // Attention Bucket daily (EYFS) | CI | N1,N2,R // N2,R // R | 5 | |
C4 | Lunch club // Lunch club x 2 | SEMH | | 2 | |
A5 | IDL | CL | | | |
C5 | Nurture // Nurture, pm x5 | SEMH | | 5 | |
`,
      { term: anyOf<string | null>("Spring", null) },
    ),
  ],
  pupils: [
    ...pupilsOf(
      AMBER,
      "A",
      `
row | name | yearGroup | className | senStatus | primaryNeed | areaOfNeed
2 | Amber Wills // Name: Amber Wills | Y4 | Otters | K | SLCN | communicationAndInteraction`,
    ),
    ...pupilsOf(
      JED,
      "A",
      `
row | name | yearGroup | className | senStatus | primaryNeed | areaOfNeed
2 | Jed Tovey // Name: Jed Tovey | Y6 | Badgers | E | SEMH | socialEmotionalAndMentalHealth`,
    ),
  ],
  unused: { [`${AMBER}!A1`]: "banner" },
};
