import { anyOf, CI, SEMH, type OtherWorkbook } from "./other-workbook";
import { linesOf, rowsOf } from "./sheet-text";

const OFFER = "Offer cards";
const MIA = "Mia B";
const NOAH = "Noah C";

/** Cards for each intervention, two beside each other, a plan for each pupil with a table under its card, and a fire rota. */
export const passportsAndOffers: OtherWorkbook = {
  name: "cards of an offer and a plan for each pupil",
  sheets: {
    [OFFER]: {
      layout: "cards",
      headerRows: [],
      merges: ["A1:E1"],
      rows: rowsOf(`
Our interventions at Holm Lacey Primary (give to new TAs)

Intervention: | Rapid Phonics | | Intervention: | Drawing & Talking
Who it's for: | Y2 and Y3 not passed PSC | | Who it's for: | Any child, KS2
Aim: | pass phonics check | | Aim: | work through worries
Run by: | TA (Jo) | | Run by: | ELSA
No. in group: | 4 max | | No. in group: | 1
When: | Mon-Thu 9.00-9.20 | | When: | once a week, 30 mins
How long for: | 10 weeks | | How long for: | 12 wks
How we measure it: | phonics screen | | How we measure it: | SDQ
Cost: | £0 (have books) | | Cost: | £240 training

Intervention: | Sensory circuits | | Intervention: | Reading buddies
Who it's for: | OT referrals | | Who it's for: | Y1
Aim: | ready to learn by 9.15 | | Aim: | 
Run by: | Mrs Vale + TA | | Run by: | Y6 buddies
No. in group: | 6-8 | | No. in group: | 1:1
When: | daily 8.50 - 9.10 | | When: | 3 lunchtimes
How long for: | all year | | How long for: | half a term
How we measure it: | | | How we measure it: | book band
Cost: | £150 equipment | | Cost: | nil
`),
    },
    [MIA]: {
      layout: { anyOf: ["list", "cards"] },
      headerRows: { anyOf: [[10], []] },
      merges: ["A1:G1"],
      rows: rowsOf(`
MY SUPPORT PLAN
My name is | Mia Barrow | | I am in | Year 4, Ms Quill's class
On the register as | SEN Support (K) | | My main need is | Speech & language
Born | 2018-02-03 | | Plan number | 3
Things I'm good at | drawing, looking after the guinea pigs
Things I find hard | explaining, long instructions
What helps me | visuals, short sentences, time
What my grown-ups think | Pleased with progress, still shy

What will happen | Who with | How often | How long | Group/1:1 | What I'll be able to do by the end | Checked on
Word Aware pre-teach | TA | 3 times a week | 15 mins | group of 3 | use 20 topic words in a sentence | 12.2.27
Black Sheep narrative | Mrs Lunn, SaLT | once a fortnight | 45 minutes | 1:1 | retell a 4-part story | 12.2.27
Lunchtime games | MDSA | Tu & Th | 20mins | gp of 5 | join in a game | Feb 2027
`),
    },
    [NOAH]: {
      layout: { anyOf: ["list", "cards"] },
      headerRows: { anyOf: [[10], []] },
      merges: ["A1:G1"],
      rows: rowsOf(`
MY SUPPORT PLAN
My name is | Noah Chik | | I am in | Year 6, Mr Roe's class
On the register as | EHCP | | My main need is | SEMH
Born | 2016-01-19 | | Plan number | 1
Things I'm good at | football, maths
Things I find hard | losing, waiting
What helps me | time out card
What my grown-ups think |

What will happen | Who with | How often | How long | Group/1:1 | What I'll be able to do by the end | Checked on
Meet & greet | key adult (Mr O) | every morning | 10 mins | 1:1 | settle in 5 minutes | 2027-02-12
Forest school | outside provider | Wed pm | 2 hrs | 8 | work with a partner | 2027-02-12
Anger gremlin | ELSA | weekly | 40 min | 1-1 | name 3 triggers | 2027-02-12
`),
    },
    "Fire marshals": {
      layout: "notAMap",
      headerRows: [],
      rows: rowsOf(`
Fire marshals and first aiders 26/27
Area | Marshal | Deputy | First aider | Expires
KS1 corridor | Jo | Mrs Vale | Jo | 3/9/27
KS2 corridor | Mr Roe | Ms Quill | Mr O | 14/1/28
Hall | Kitchen mgr | Jo | Mrs Lunn | lapsed!
`),
    },
  },
  provisions: [
    ...linesOf(
      OFFER,
      "A",
      `
row | provision | yearGroups | target | ledBy | adults | groupSize | sessionsPerWeek | minutesPerSession | weeks | measure | cost | costText
B3 | Rapid Phonics | Y2; Y3 | pass phonics check | TA (Jo) | | 4 // 1..4 | 4 | 20 | 10 | phonics screen | 0 // null | £0 (have books) // null
E3 | Drawing & Talking | Y3; Y4; Y5; Y6 | work through worries | ELSA | | 1 | 1 | 30 | 12 | SDQ | 240 // null | £240 training // null
B13 | Sensory circuits | | ready to learn by 9.15 | Mrs Vale + TA | 2 // null | 6..8 | 5 | 20 | null | | 150 // null | £150 equipment // null
E13 | Reading buddies | Y1 | | Y6 buddies | 1 | 1 | 3 | | ? | book band | 0 // null | nil // null`,
    ),
    ...linesOf(
      MIA,
      "A",
      `
row | provision | ledBy | adults | sessionsPerWeek | minutesPerSession | groupSize | target | reviewDate
11 | Word Aware pre-teach | TA | | 3 | 15 | 3 | use 20 topic words in a sentence | 2027-02-12
12 | Black Sheep narrative | Mrs Lunn, SaLT | 1 | 0.5 | 45 | 1 | retell a 4-part story | 2027-02-12
13 | Lunchtime games | MDSA | | 2 | 20 | 5 | join in a game | ?`,
      {
        pupils: ["Mia Barrow"],
        yearGroups: anyOf<string[]>(["Y4"], []),
        className: anyOf<string | null>("Ms Quill's class", "Ms Quill's", "Ms Quill", null),
        areaOfNeed: anyOf<typeof CI | null>(CI, null),
      },
    ),
    ...linesOf(
      NOAH,
      "A",
      `
row | provision | ledBy | adults | sessionsPerWeek | minutesPerSession | groupSize | target | reviewDate
11 | Meet & greet | key adult (Mr O) | 1 | 5 | 10 | 1 | settle in 5 minutes | 2027-02-12
12 | Forest school | outside provider | | 1 | 120 | 8 | work with a partner | 2027-02-12
13 | Anger gremlin | ELSA | null // 1 | 1 | 40 | 1 | name 3 triggers | 2027-02-12`,
      {
        pupils: ["Noah Chik"],
        yearGroups: anyOf<string[]>(["Y6"], []),
        className: anyOf<string | null>("Mr Roe's class", "Mr Roe's", "Mr Roe", null),
        areaOfNeed: anyOf<typeof SEMH | null>(SEMH, null),
      },
    ),
  ],
  pupils: [
    {
      source: `${MIA}!B2`,
      name: "Mia Barrow",
      yearGroup: "Y4",
      className: anyOf<string | null>("Ms Quill's class", "Ms Quill's", "Ms Quill", null),
      senStatus: "K",
      primaryNeed: "SLCN",
      areaOfNeed: CI,
    },
    {
      source: `${NOAH}!B2`,
      name: "Noah Chik",
      yearGroup: "Y6",
      className: anyOf<string | null>("Mr Roe's class", "Mr Roe's", "Mr Roe", null),
      senStatus: "E",
      primaryNeed: "SEMH",
      areaOfNeed: SEMH,
    },
  ],
  unused: { [`${MIA}!B5`]: "note", [`${NOAH}!B7`]: "note" },
};
