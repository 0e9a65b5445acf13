import type { OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";
import { cells, says } from "./written";

const UPPER = "Upper site";
const MINUTES = "Kestrels";
const PLAN = "Nuala";
const COSTS = "What it costs";
const IMPACT = "Impact";
const TERMS = "Term by term";
const RIVERS = "Two infant schools";
const PLANS = "EHCP map";
const CARDS = "One page";
const WHO_HAS = "4C";

/** A school whose lists, plans and side sheets each call one thing by a name of its own. */
export const kestrelsAndSides: OtherWorkbook = {
  name: "names of its own, with a log, rates, a register and attainment beside the maps",
  sheets: {
    [UPPER]: {
      layout: "waveByArea",
      headerRows: [3],
      rows: cells(`
Waves of support, upper site (Years 7 to 11)

 | C&L | SEMH
Wave 2 | Lexia, Y7-8, 3 x 20 mins | Anger management
Wave 3 | 1:1 reading tuition | Counselling
`),
    },
    [MINUTES]: {
      layout: "pupilByProvision",
      headerRows: [3],
      rows: cells(`
Year 5 Kestrels - minutes each week outside class

Name | Stage | Small group English | Maths booster | Nurture group
Ade O | K | 120 | 45 | 
Brooke T | E | 120 |  | 225
Cai W | K |  | 45 | 225
`),
    },
    [PLAN]: {
      layout: "list",
      headerRows: [5],
      rows: cells(`
My support plan

**Pupil's name** | Nuala Devine | **SEN stage** | EHCP | **Other groups** | EAL, PP
**Year** | 5 | **Main need** | HI | **Young carer** | Yes
Target | Support | Who | How often | How long | 1:1 or group | Review
Follows a lesson with her radio aid | Radio aid checks | TA (KC) | daily | 5 mins | 1:1 | #2027-01-15
Keeps her hearing aids in all day | Visits from the ToD | ToD | fortnightly | 1 hr | 1-1 | #2027-01-15
`),
    },
    [COSTS]: {
      layout: "list",
      headerRows: [2, 3],
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:G2", "H2:H3", "I2:I3"],
      rows: cells(`
What our provision costs, 2026-27
Provision | Weeks | Times a week | Mins | Adults |  |  | Pupils in group | Total cost
 |  |  |  | TA | HLTA | Teacher |  |
Reading fluency | 10 | 2 | 30 |  | 1 |  | 5 | £ 224
Nurture group | 38 | 5 | 120 | 1 | 1 |  | 8 | £ 15464
Sensory circuits | 38 | 5 | 15 | 2 |  |  | 10 | £ 1700.5
SATs maths | 15 | 1 | 45 |  |  | 1 | 8 | £ 466.88
`),
    },
    [IMPACT]: {
      layout: "list",
      headerRows: [3],
      rows: cells(`
Impact of interventions 2025/26
FM = fully met   PM = partly met   NM = not met
Programme | Child | Adult | Before | After | Result | Next
Toe by Toe | Nico B | TA (PL) | "6.05" | "7.01" | FM | Carry on
Nessy | Rhys D | Library | Level 3 | Level 4 | PM |
Spelling | Josiah P | TA (PL) | 11 | 10 | NM | Stop
`),
    },
    [TERMS]: {
      layout: "list",
      headerRows: [1, 2],
      merges: ["A1:A2", "B1:B2", "C1:E1", "F1:H1"],
      rows: cells(`
Intervention | Child | Autumn |  |  | Spring |  |
 |  | Start | Finish | £ | Start | Finish | £
Toe by Toe | Nico B | "6.05" | "7.01" | £ 230 | "7.01" | "7.06" | £ 230
ELSA | Kacper W | 24 | 17 | £ 160 |  |  |
`),
    },
    [RIVERS]: {
      layout: "list",
      headerRows: [2],
      rows: cells(`
Key: SB = Mrs Brill (TA)   LM = Mrs Maine (ELSA)
Intervention | For | Who | x per wk | Mins | Ratio
Phonics catch-up | Mo, Tia, Jed | SB | 5 | 15 | 1:3
Chatter group | Ina & Lou | SB | 3 | 20 | 1:2
ELSA | Zak | LM | 1 | 40 | 1:1
`),
    },
    [PLANS]: {
      layout: "list",
      headerRows: [1],
      rows: cells(`
Pupil | Support | Staff | Timetabled | Next AR
Ottoline Pratt | Lego therapy | Miss Hart (ELSA) | 1 x 45 mins | #2027-03-04
Bram Okafor | Physio exercises | Mr Lamb (TA) | 15 mins daily | AR 12/05/27
`),
    },
    [CARDS]: {
      layout: "cards",
      headerRows: [],
      rows: cells(`
Name of intervention | Nessy
Who is it for? | Y3-6
Delivered by | TA (Mrs Fox)
How often | 3 x 20 mins
How long | 12 weeks
Name of intervention | ELSA
Who is it for? | KS1
Delivered by | Mrs Hope
How often | weekly 40 mins
How long | 6 to 12 weeks
`),
    },
    [WHO_HAS]: {
      layout: "list",
      headerRows: [1],
      rows: cells(`
Child / group | Support in place | Adult and time each week
AK individual | Workstation | Daily
Group of 6 inc. SP and TD | Spelling group | 2 x 20 mins LSA
`),
    },
    Sessions: {
      layout: "deliveryLog",
      headerRows: [2],
      rows: cells(`
Please fill in each day
When | What | Who ran it | Children there | Mins | Did it run? | If not, why?
#2027-01-04 | Phonics catch-up | Miss Rowe | Cadan B, Elowen R | 15 | Yes |
#2027-01-05 | Phonics catch-up | Miss Rowe | Cadan B, Elowen R |  | No | cover
#2027-01-06 | Toe by Toe | Mrs Hocking | Ruan M | 15 | Yes |
`),
    },
    "Pay rates": {
      layout: "staffRates",
      headerRows: [1],
      rows: cells(`
Post | Names | Scale | £ per hour
TA | Mrs Uren, Miss Rowe | SCP 4 | 18.2
ELSA | Mrs Bray | SCP 9 | 21.6
Teacher |  | M6 | 50.9
`),
    },
    Register: {
      layout: "register",
      headerRows: [1],
      rows: cells(`
First name | Last name | Yr | Class | Stage | Primary area | Code | PPG
Jago | Trembath | R | Seals | K | C&I | SLCN |
Denzel | Curnow | R | Seals | N | S&P |  |
Ruan | Moyle | 5 | Herons | K | C&L | SpLD | Y
Wella | Spargo | 2 | Puffins | E | C&I | ASD |
`),
    },
    "Assessment Oct": {
      layout: "notAMap",
      headerRows: [],
      rows: cells(`
Name | Reading | Writing | Maths | Phonics /40
Isla | WTS | WTS | EXS | 12
Tom | EXS | WTS | EXS | 21
Kai | PKS | PKS | WTS | 4
`),
    },
  },
  provisions: [
    ...says(
      UPPER,
      `
at | provision | area | wave | years | times | mins | group | adults
B4 | Lexia // Lexia, Y7-8, 3 x 20 mins | CL | 2 | Y7,Y8 | 3 | 20 | |
C4 | Anger management | SEMH | 2 | Y7-11 | | | |
B5 | 1:1 reading tuition | CL | 3 | Y7-11 | | | 1 | 1 // -
C5 | Counselling | SEMH | 3 | Y7-11 | | | |
`,
    ),
    ...says(
      MINUTES,
      `
at | provision | years | class | pupils | times | mins
C3 | Small group English | Y5 | Kestrels | Ade O; Brooke T | ? | ?
D3 | Maths booster | Y5 | Kestrels | Ade O; Cai W | ? | ?
E3 | Nurture group | Y5 | Kestrels | Brooke T; Cai W | ? | ?
`,
    ),
    ...says(
      PLAN,
      `
at | provision | target | pupils | years | led | times | mins | group | adults | review | area
B6 | Radio aid checks | Follows a lesson with her radio aid | Nuala Devine | Y5 | TA (KC) | 5 | 5 | 1 | 1 | 2027-01-15 | SP // -
B7 | Visits from the ToD | Keeps her hearing aids in all day | Nuala Devine | Y5 | ToD | 0.5 | 60 | 1 | | 2027-01-15 | SP // -
`,
    ),
    ...says(
      COSTS,
      `
at | provision | weeks | times | mins | led | adults | group | cost
A4 | Reading fluency | 10 | 2 | 30 | HLTA | 1 | 5 | 224
A5 | Nurture group | 38 | 5 | 120 | TA, HLTA | 2 | 8 | 15464
A6 | Sensory circuits | 38 | 5 | 15 | TA // 2 x TA | 2 | 10 | 1700.5
A7 | SATs maths | 15 | 1 | 45 | Teacher | 1 | 8 | 466.88
`,
    ),
    ...says(
      IMPACT,
      `
at | provision | pupils | led | entry | exit | outcome | said | notes
A4 | Toe by Toe | Nico B | TA (PL) | 6.05 | 7.01 | met | FM | Carry on
A5 | Nessy | Rhys D | Library | Level 3 | Level 4 | part | PM |
A6 | Spelling | Josiah P | TA (PL) | 11 | 10 | not | NM | Stop
`,
    ),
    ...says(
      TERMS,
      `
at | provision | pupils | term | entry | exit | cost
A3 | Toe by Toe | Nico B | Autumn | 6.05 | 7.01 | 230
A3 | Toe by Toe | Nico B | Spring | 7.01 | 7.06 | 230
A4 | ELSA | Kacper W | Autumn | 24 | 17 | 160
`,
    ),
    ...says(
      RIVERS,
      `
at | provision | pupils | led | times | mins | group | adults
A3 | Phonics catch-up | Mo; Tia; Jed | SB | 5 | 15 | 3 | 1
A4 | Chatter group | Ina; Lou | SB | 3 | 20 | 2 | 1
A5 | ELSA | Zak | LM | 1 | 40 | 1 | 1
`,
    ),
    ...says(
      PLANS,
      `
at | provision | pupils | led | times | mins | review
B2 | Lego therapy | Ottoline Pratt | Miss Hart (ELSA) | 1 | 45 | 2027-03-04
B3 | Physio exercises | Bram Okafor | Mr Lamb (TA) | 5 | 15 | 2027-05-12
`,
    ),
    ...says(
      CARDS,
      `
at | provision | years | led | times | mins | weeks
B1 | Nessy | Y3-6 | TA (Mrs Fox) | 3 | 20 | 12
B6 | ELSA | Y1,Y2 | Mrs Hope | 1 | 40 | 6-12
`,
    ),
    ...says(
      WHO_HAS,
      `
at | provision | pupils | group | times | mins | led
B2 | Workstation | AK | 1 | 5 | |
B3 | Spelling group | SP; TD | 6 | 2 | 20 | LSA
`,
      { className: "4C", yearGroups: ["Y4"] },
    ),
  ],
  pupils: [
    ...pupilsOf(
      MINUTES,
      "A",
      `
at | name | yearGroup | className | senStatus
4 | Ade O | Y5 | Kestrels | K
5 | Brooke T | Y5 | Kestrels | E
6 | Cai W | Y5 | Kestrels | K
`,
    ),
    ...pupilsOf(
      PLAN,
      "B",
      `
at | name | yearGroup | senStatus | primaryNeed | areaOfNeed | flags
3 | Nuala Devine | Y5 | E | HI | sensoryAndOrPhysical | EAL;PP;Young carer
`,
    ),
    ...pupilsOf(
      "Register",
      "A",
      `
at | name | yearGroup | className | senStatus | primaryNeed | areaOfNeed | flags
2 | Jago Trembath | R | Seals | K | SLCN | communicationAndInteraction |
3 | Denzel Curnow | R | Seals | N | | sensoryAndOrPhysical |
4 | Ruan Moyle | Y5 | Herons | K | SPLD | cognitionAndLearning | PPG
5 | Wella Spargo | Y2 | Puffins | E | ASD | communicationAndInteraction |
`,
    ),
  ],
  mustAsk: [
    {
      about: `${MINUTES}!C4`,
      acceptable: [{ sessionsPerWeek: null }, { sessionsPerWeek: 1 }],
      unreadIsFine: true,
    },
  ],
};
