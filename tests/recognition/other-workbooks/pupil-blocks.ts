import { type OtherWorkbook } from "./other-workbook";
import { cells, says } from "./written";
import { pupilsOf } from "./sheet-text";

const PLANS = "Costed support plans";
const NOW = "Current v proposed";
const MINI = "TA timetabled support";

/** A block a pupil, one under another on a sheet; what is and what is asked for side by side; one person's week. */
export const pupilBlocks: OtherWorkbook = {
  name: "a block a pupil, and current beside proposed",
  mostQuestions: 6,
  sheets: {
    [PLANS]: {
      layout: "list",
      headerRows: [4, 11, 18],
      rows: cells(`
SALTERS LANE JUNIOR SCHOOL      Costed provision for pupils where top-up is requested      updated Nov 2026
Hourly rates used: TA £18.20, teacher £41
Pupil: Ottoline Grey     Year: 4     Class: Heron
Provision | Adult | Ratio | Mins per session | Sessions per wk | Weeks p.a. | Cost per year (£) | Outcome
Reading Reflex | TA | "1:1" | 20 | 5 | 38 | 1152.67 | Met
Maths pre-teach | TA | time 1:2 | 15 | 4 | 38 | 345.8 | Partly met
Play therapy | Therapist (private) | "1:1" | 50 | 1 | 24 | 1320 |
 | | | | | TOTAL | 2818.47 |

Pupil: Rafferty Boyle     Year: 5     Class: Egret
Provision | Adult | Ratio | Mins per session | Sessions per wk | Weeks p.a. | Cost per year (£) | Outcome
Attendance at SEMH base | Teacher + TA | "2:6" | 120 | 5 | 38 | 3745.2 | Not met
Social stories | TA | "1:1" | 10 | 3 | 38 | 345.8 | Met
 | | | | | TOTAL | 4091 |

Pupil: Winnie Adu     Year: 6     Class: Osprey
(top up agreed to July)
Provision | Adult | Ratio | Mins per session | Sessions per wk | Weeks p.a. | Cost per year (£) | Outcome
Hoist and personal care | 2 x TA | "2:1" | 30 | 10 | 38 | 6916 |
OT programme | TA | "1:1" | 20 | 3 | 38 | 691.6 | Partly met
 | | | | | TOTAL | 7607.6 |
`),
    },
    [NOW]: {
      layout: "list",
      headerRows: [4],
      rows: cells(`
Ottoline Grey - what she has now and what we think she needs
Y4, SEN support since Jan 25
WHAT IS IN PLACE NOW | | | | | WHAT WE PROPOSE FROM APRIL | | | |
Support | Staff | How much | Group | | Support | Staff | How much | Group | Extra cost
Reading Reflex | TA | 5 x 20 mins | 1:1 | | Reading Reflex | TA | 5 x 20 mins | 1:1 | £ 0
Maths pre-teach | TA | 4 x 15m | pair | | In class support Maths and English | TA | 2 hrs daily | 1:1 | £ 6916
Play therapy | private | 50 mins weekly | 1:1 | | Sensory integration | OT | 45 mins fortnightly | 1:1 | £ 1140
`),
    },
    [MINI]: {
      layout: "list",
      headerRows: [2],
      rows: cells(`
Mrs Doyle's groups this half term (Spring 1)
Day/time | Group | Kids | Focus | What I use | Notes to class teacher
Mon 9-9.20 | Y3 phonics | Zeb, Imo, Carys | digraphs | Rapid Phonics | Imo flying
Mon, Weds 1.15-1.45 | Y5 maths | Ada, Jools | place value | Numicon | need counters
daily 8.50 - 9.00 | Check in | Raff | feelings | Zones | ok
Thurs 2-2.40 | Lego | Bea, Tom W, Sid | turn taking | Lego Therapy | Sid off x2
`),
    },
  },
  provisions: [
    ...says(
      PLANS,
      `
at | provision | pupils | years | class | led | adults | group | mins | times | weeks | cost | outcome
A5 | Reading Reflex | Ottoline Grey | Y4 | Heron | TA | 1 | 1 | 20 | 5 | 38 | 1152.67 | met
A6 | Maths pre-teach | Ottoline Grey | Y4 | Heron | TA | 1 | 2 | 15 | 4 | 38 | 345.8 | part
A7 | Play therapy | Ottoline Grey | Y4 | Heron | Therapist (private) | 1 | 1 | 50 | 1 | 24 | 1320 |
A12 | Attendance at SEMH base | Rafferty Boyle | Y5 | Egret | Teacher + TA | 2 | 6 | 120 | 5 | 38 | 3745.2 | not
A13 | Social stories | Rafferty Boyle | Y5 | Egret | TA | 1 | 1 | 10 | 3 | 38 | 345.8 | met
A19 | Hoist and personal care | Winnie Adu | Y6 | Osprey | 2 x TA // TA | 2 | 1 | 30 | 10 | 38 | 6916 |
A20 | OT programme | Winnie Adu | Y6 | Osprey | TA | 1 | 1 | 20 | 3 | 38 | 691.6 | part
`,
    ),
    ...says(
      NOW,
      `
at | provision | led | times | mins | adults | group | cost
A5 | Reading Reflex | TA | 5 | 20 | 1 | 1 |
F5 | Reading Reflex | TA | 5 | 20 | 1 | 1 | 0
A6 | Maths pre-teach | TA | 4 | 15 | | 2 |
F6 | In class support Maths and English | TA | 5 | 120 | 1 | 1 | 6916
A7 | Play therapy | private | 1 | 50 | 1 | 1 |
F7 | Sensory integration | OT | 0.5 | 45 | 1 | 1 | 1140
`,
      {
        pupils: { anyOf: [[], ["Ottoline Grey"]] },
        yearGroups: { anyOf: [[], ["Y4"]] },
      },
    ),
    ...says(
      MINI,
      `
at | provision | pupils | years | times | mins | target | led
B3 | Y3 phonics | Zeb;Imo;Carys | Y3 // - | 1 | 20 | digraphs // - | - // Mrs Doyle
B4 | Y5 maths | Ada;Jools | Y5 // - | 2 | 30 | place value // - | - // Mrs Doyle
B5 | Check in | Raff | | 5 | 10 | feelings // - | - // Mrs Doyle
B6 | Lego | Bea;Tom W;Sid | | 1 | 40 | turn taking // - | - // Mrs Doyle
`,
    ).map((line) => ({
      ...line,
      // "Group" names it, and "What I use" the programme: either may be taken for the provision, once asked.
      ambiguous: ["provision", "measure"],
    })),
  ],
  pupils: [
    ...pupilsOf(
      "Costed support plans",
      "",
      `
cell | name | yearGroup | className
A3 | Ottoline Grey | Y4 | Heron
A10 | Rafferty Boyle | Y5 | Egret
A16 | Winnie Adu | Y6 | Osprey`,
    ),
  ],
  unused: { [`${PLANS}!G8`]: "subtotal", [`${PLANS}!A2`]: "note" },
};
