import { type OtherWorkbook } from "./other-workbook";
import { cells, says } from "./written";

const MATHS = "Numeracy";
const SEMH_SHEET = "Pastoral";

/** Interventions across in three blocks whose rows differ, and a sheet whose labels have labels of their own. */
export const transposedTiersStacked: OtherWorkbook = {
  name: "interventions across in stacked blocks",
  sheets: {
    [MATHS]: {
      layout: "transposed",
      headerRows: { anyOf: [[4, 12, 27], [4], []] },
      rows: cells(`
MATHS INTERVENTIONS - SHAW BANK SCHOOL (11-16) 2026/27

Wave 1
Name of intervention | Pre-teach | Maths toolkit boxes | TTRS club
Years | 7, 8 & 9 | all | 7
Who runs it? | Class teacher / TA | Class teacher | Mr Amadi (TA3)
Size of group | 6 | whole class | 15 max
When | Fri reg 20 mins | every lesson | Mon & Weds lunch 12.40-1.10
Tracked by | Topic test | - | TTRS speed

Wave 2
Name of intervention | 1stClass@Number 2 | Catch Up Numeracy | Success@Arithmetic | Plus 1 / Power of 2
Years | Y7 | Y7/8 | Y7-9 | any
Who runs it? | HLTA | TA (LW) | HLTA + TA | volunteers
Size of group | 4 | 1:1 | date 3-6 | time 1:1
When | 4 x 30 mins | 2 x 15 mins per wk | Tu/Th 9.00-9.40 | 5 mins daily
For how long | 10 weeks | 26 wks | 2 half terms | until secure
Tracked by | Sandwell | Number age | Topic test % | TTRS speed
Pupils | KL, MM, NO + PQ | RS | TU, VW, XY (YZ from Jan) | BB
Start | 14/09/26 | 21.9.26 | 2 Nov 26 | ongoing
Average start | 7.04 | 7:10 | 35% | 
Average now | 8.09 | 8:06 | 48% | 
Success? | ✓ | partly | x | not yet
Comments | Run again in spring | RS off for 3 weeks |  | Needs a new book

Wave 3
Name of intervention | Dyscalculia tuition | Life skills: money
Pupils | BB | CC and DD
Years | 8 | 10
Cost | £35 per hour | £0
Paid from | Top-up | PP
Delivered by | Ms Fell (assessor) | LSA
How often | weekly, 1 hour | twice a week for half an hour
Review | 11/12/26 | 12/02/27
`),
    },
    [SEMH_SHEET]: {
      layout: "transposed",
      headerRows: { anyOf: [[3], []] },
      merges: ["A4:A6", "A7:A9", "A10:A12"],
      rows: cells(`
Pastoral and SEMH support, autumn 2026

 |  | Boxing academy | Drawing & Talking | Nurture breakfast | MHST link worker
Who | Students | AJ, CM, DF | GH | list with Mrs Boon | by referral
 | Adult | Coach Ricky | ELSA | Mrs Boon + 1 TA | NHS
 | No. in group | 3 | 1 | 8 to 12 | 1
How | Times a week | 1 | 1 | 5 | fortnightly
 | Minutes | 60 | 30 | 25 | 50
 | Weeks | 6 | 12 | All year | 6-8
Impact | Before | 14 exits | SDQ 24 | 71% att. | 
 | After | 5 exits | SDQ 19 | 84% att. | 
 | Verdict | Met | Partly met | Met | too soon to say
`),
    },
  },
  provisions: [
    ...says(
      MATHS,
      `
at | provision | wave | years | led | adults | group | times | mins | measure
B4 | Pre-teach | 1 | Y7-9 | Class teacher / TA | 2 // - | 6 | 1 | 20 | Topic test
C4 | Maths toolkit boxes | 1 | | Class teacher | | | | | -
D4 | TTRS club | 1 | Y7 | Mr Amadi (TA3) | | 15 // 1-15 | 2 | 30 | TTRS speed
`,
    ),
    ...says(
      MATHS,
      `
at | provision | wave | years | led | adults | group | times | mins | weeks | measure | pupils | start | entry | exit | outcome | notes
B12 | 1stClass@Number 2 | 2 | Y7 | HLTA | | 4 | 4 | 30 | 10 | Sandwell | KL; MM; NO; PQ | 2026-09-14 | 7.04 | 8.09 | met | Run again in spring
C12 | Catch Up Numeracy | 2 | Y7,Y8 | TA (LW) | 1 // - | 1 | 2 | 15 | 26 | Number age | RS | 2026-09-21 | 7:10 | 8:06 | part | RS off for 3 weeks
D12 | Success@Arithmetic | 2 | Y7-9 | HLTA + TA | 2 // - | 3-6 | 2 | 40 | ? | Topic test % // Topic test | ? | 2026-11-02 | 35% | 48% | not |
E12 | Plus 1 / Power of 2 | 2 | | volunteers | 1 // - | 1 | 5 | 5 | | TTRS speed | BB | | | | ? |
B27 | Dyscalculia tuition | 3 | Y8 | Ms Fell (assessor) | | | 1 | 60 | | | BB
C27 | Life skills: money | 3 | Y10 | LSA | | | 2 | 30 | | | CC; DD
`,
    ).map((line) =>
      line.source.endsWith("B27")
        ? {
            ...line,
            cost: { anyOf: [35, null] },
            costText: { anyOf: ["£35 per hour", null] },
            fundingSource: "Top-up",
            reviewDate: "2026-12-11",
          }
        : line.source.endsWith("C27")
          ? { ...line, cost: { anyOf: [0, null] }, fundingSource: "PP", reviewDate: "2027-02-12" }
          : line,
    ),
    ...says(
      SEMH_SHEET,
      `
at | provision | pupils | led | adults | group | times | mins | weeks | entry | exit | outcome
C3 | Boxing academy | AJ; CM; DF | Coach Ricky | | 3 | 1 | 60 | 6 | 14 exits // 14 | 5 exits // 5 | met
D3 | Drawing & Talking | GH | ELSA | | 1 | 1 | 30 | 12 | SDQ 24 // 24 | SDQ 19 // 19 | part
E3 | Nurture breakfast | - // list with Mrs Boon | Mrs Boon + 1 TA | 2 // - | 8-12 | 5 | 25 | | 71% att. // 71% | 84% att. // 84% | met
F3 | MHST link worker | - | NHS | | 1 | 0.5 | 50 | 6-8 | | |
`,
    ).map((line) => ({
      ...line,
      areaOfNeed: { anyOf: ["socialEmotionalAndMentalHealth" as const, null] },
      measure: { anyOf: line.source.endsWith("D3") ? ["SDQ", null] : [null, "exits", "att."] },
    })),
  ],
};
