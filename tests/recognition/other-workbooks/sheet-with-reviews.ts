import { anyOf, CI, CL, type OtherWorkbook, SEMH } from "./other-workbook";
import { linesOf, rowsOf } from "./sheet-text";

type Layout = OtherWorkbook["sheets"][string]["layout"];
const layout: Layout = anyOf<"list" | "cards">("list", "cards");
const header = (...rows: number[]): { anyOf: number[][] } => ({ anyOf: [rows, []] });

/** A sheet a pupil: who it is, what they get, and what was said at the reviews. */
export const sheetWithReviews: OtherWorkbook = {
  name: "a sheet for each pupil with its reviews",
  sheets: {
    "Zeke A": {
      layout,
      headerRows: header(7),
      rows: rowsOf(`
Individual Provision Map
Child's name: | Zeke Abernathy | | DOB: | 2018-05-04
Year group: | 3 | | Class: | Rowan
SEN Support / EHCP: | SEN Support | | Area of need: | SEMH
Date of plan: | 2026-09-21 | | Strengths: | loves football, kind to little ones

Support | Who | How often | How long | Ratio | What we want to happen | Baseline | Did it work?
ELSA | Mrs Coe | 1 x weekly | 45 mins | 1:1 | Zeke can name how he feels | Boxall 38 | Partly - still needs prompts
Lunchtime football club | Sports coach | M W F | 30 mins | 1:10 | Joins in with no incidents | 6 incidents a week | Yes
Meet and greet | CT | daily | 5 mins | 1:1 | In class by 9am | late 60% | Not yet

Review meetings
Date | Who came | What was said
2026-12-02 | Mum, CT | Happier in school. ELSA to carry on twice a week after Xmas
2027-03-17 | Mum, Dad, SENCo | to be arranged
`),
    },
    "Amara's plan": {
      layout,
      headerRows: header(6),
      rows: rowsOf(`
INDIVIDUAL PROVISION MAP | | | | Reviewed: termly
Name | Amara Bright | Yr | R | Class | Acorns
Need | Speech and language | Stage | EHCP | Key adult | Miss Doherty

Autumn term 2026
Support | Who | How often | How long | Ratio | What we want to happen | Baseline | Did it work?
SALT programme | Miss Doherty (TA) | daily | 10 mins | 1:1 | Clear k and g sounds | 2/10 | 7/10 - yes!
Attention Bucket | Nursery nurse | 3 x wk | 15m | {1:4} | 5 minutes on an adult's choice | 1 min | 4 mins
Makaton in class | all adults | all day | | | Signs 20 words | 6 signs |
Parent view: she is talking more at home, thank you
`),
    },
    Theo: {
      layout,
      headerRows: header(5),
      rows: rowsOf(`
Pupil: Theo Castell
Y6 - Maple class
SEN Support - SpLD (dyslexia assessment 3/26)

Provision | Delivered by | Sessions | Minutes | Pupils in gp | From | To | Target | Start | End
Nessy | laptop | 4 | 20 | 1 | 7.9.26 | 18.12.26 | Spelling age 8:06 | 7:09 | 8:04
Reading buddies | Y6 buddy | 2 | 15 | 2 | 7.9.26 | 23.10.26 | reads for pleasure | |
Touch typing | LSA | 5 | 10 | {4-6} | 2.11.26 | 18.12.26 | 20 wpm | 8 wpm | 17 wpm
Access arrangements for SATs: reader, 25% extra time
Notes from review 14.12.26: Nessy going well, mum pays for home licence
`),
    },
    "BLANK - copy me": {
      layout: anyOf<"list" | "cards" | "notAMap">("list", "cards", "notAMap"),
      headerRows: { anyOf: [[], [7]] },
      rows: rowsOf(`
Individual Provision Map
Child's name: | | | DOB: |
Year group: | | | Class: |
SEN Support / EHCP: | | | Area of need: |
Date of plan: | | | Strengths: |

Support | Who | How often | How long | Ratio | What we want to happen | Baseline | Did it work?
`),
    },
  },
  provisions: [
    ...linesOf(
      "Zeke A",
      "A",
      `
row | provision | ledBy | sessionsPerWeek | minutesPerSession | adults | groupSize | target | entry | outcome | outcomeText | measure
8 | ELSA | Mrs Coe | 1 | 45 | 1 | 1 | Zeke can name how he feels | Boxall 38 // 38 | partlyMet | Partly - still needs prompts | Boxall // null
9 | Lunchtime football club | Sports coach | 3 | 30 | 1 | 10 | Joins in with no incidents | 6 incidents a week | met | Yes // null |
10 | Meet and greet | CT | 5 | 5 | 1 | 1 | In class by 9am | late 60% | notMet | Not yet // null |`,
      {
        pupils: ["Zeke Abernathy"],
        yearGroups: ["Y3"],
        className: "Rowan",
        areaOfNeed: anyOf<typeof SEMH | null>(SEMH, null),
        startDate: anyOf<string | null>("2026-09-21", null),
        reviewDate: anyOf<string | null>(null, "2026-12-02", "2027-03-17"),
      },
    ),
    ...linesOf(
      "Amara's plan",
      "A",
      `
row | provision | ledBy | sessionsPerWeek | minutesPerSession | adults | groupSize | target | entry | exit | outcome
7 | SALT programme | Miss Doherty (TA) | 5 | 10 | 1 | 1 | Clear k and g sounds | 2/10 | null // 7/10 | met
8 | Attention Bucket | Nursery nurse | 3 | 15 | 1 | 4 | 5 minutes on an adult's choice | 1 min // 1 | null // 4 mins // 4 | null
9 | Makaton in class | all adults | 5 // null | | | | Signs 20 words | 6 signs | | `,
      {
        pupils: ["Amara Bright"],
        yearGroups: ["R"],
        className: "Acorns",
        areaOfNeed: anyOf<typeof CI | null>(CI, null),
        term: "Autumn",
      },
    ),
    ...linesOf(
      "Theo",
      "A",
      `
row | provision | ledBy | sessionsPerWeek | minutesPerSession | groupSize | startDate | endDate | target | entry | exit | measure
6 | Nessy | laptop | 4 | 20 | 1 | 2026-09-07 | 2026-12-18 | Spelling age 8:06 | 7:09 | 8:04 | null // Spelling age
7 | Reading buddies | Y6 buddy | 2 | 15 | 2 | 2026-09-07 | 2026-10-23 | reads for pleasure | | |
8 | Touch typing | LSA | 5 | 10 | 4..6 | 2026-11-02 | 2026-12-18 | 20 wpm | 8 wpm // 8 | 17 wpm // 17 | null // wpm`,
      {
        pupils: ["Theo Castell"],
        yearGroups: ["Y6"],
        className: anyOf("Maple", "Maple class"),
        areaOfNeed: anyOf<typeof CL | null>(CL, null),
      },
    ),
  ],
  pupils: [
    {
      source: "Zeke A!B2",
      name: "Zeke Abernathy",
      yearGroup: "Y3",
      className: "Rowan",
      senStatus: "K",
      primaryNeed: anyOf<string | null>("SEMH", null),
      areaOfNeed: SEMH,
    },
    {
      source: "Amara's plan!B2",
      name: "Amara Bright",
      yearGroup: "R",
      className: "Acorns",
      senStatus: "E",
      primaryNeed: anyOf<string | null>("SLCN", null),
      areaOfNeed: CI,
    },
    {
      source: "Theo!A1",
      name: "Theo Castell",
      yearGroup: "Y6",
      className: anyOf("Maple", "Maple class"),
      senStatus: "K",
      primaryNeed: anyOf<string | null>("SPLD", null),
      areaOfNeed: CL,
    },
  ],
  unused: {
    "Zeke A!C14": "note",
    "Zeke A!C15": "note",
    "Amara's plan!A10": "note",
    "Theo!A9": "note",
    "Theo!A10": "note",
  },
};
