import { anyOf, type OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";
import { cells, says } from "./written";

const PAIR = "Extra this term";
const TURNED = "C&L turned";
const UNKNOWN = "Literacy at a glance";
const BLOCKS = "Costs by kind";
const CARDS = "Menu";
const PLANS = "Group plans";
const RATES = "Groups and rates";
const ROOM = "4 Maple";

/** What stood in corners and bands: titles over tables, tiers over columns, kinds of cost over blocks, rates beside a list. */
export const cornersAndBands: OtherWorkbook = {
  name: "a school's bands, corners and cards with gaps",
  sheets: {
    [PAIR]: {
      layout: "list",
      headerRows: [3, 8],
      merges: ["A2:D2", "F2:I2", "A7:D7", "F7:I7"],
      rows: cells(`
Extra support this half term
**YEAR 3** |  |  |  |  | **YEAR 4**
**Intervention** | **Staff** | **Sessions** | **Size** |  | **Intervention** | **Staff** | **Sessions** | **Size**
Toe by Toe | Mrs Pugh | 5 x 15 mins | "1:1" |  | Spelling group | Ms Adair | 3 x 20 mins | 6
Lego Therapy | ELSA | 1 x 45 mins | 3 |  | Sensory circuits | Mrs Pugh | daily 15 mins | 5

**YEAR 5** |  |  |  |  | **YEAR 6**
**Intervention** | **Staff** | **Sessions** | **Size** |  | **Intervention** | **Staff** | **Sessions** | **Size**
Nessy | TA | 3 x 20 mins | 6 |  | SATs booster | Mr Fell | 1 x 60 mins | 8
`),
    },
    [TURNED]: {
      layout: "transposed",
      headerRows: anyOf([3], []),
      merges: ["B2:C2", "D2:E2"],
      rows: cells(`
Cognition and Learning
 | **Targeted** |  | **Specialist**
**Intervention** | Catch Up Literacy | Plus 1 | Specialist teacher | Reading Recovery
**Staff** | TA | TA (JW) | Mrs Iqbal | Miss Hale
**Dosage** | 2 x 15 mins | 5 x 10 mins | 1 hr weekly | 5 x 30 mins
**Group size** | 2 | 3 | 1 | 1
**Length** | 12 weeks | All year | Spring Term | 20 weeks
`),
    },
    [UNKNOWN]: {
      layout: "transposed",
      headerRows: anyOf([3], []),
      rows: cells(`
How each one runs in our school

**WAVE 3** | Read Write Inc. tuition | Lexia Core5 | Dancing Bears
**Grown-up** | Mrs Ely (TA) | TA | HLTA
**Slots** | daily 10 mins | 3 x 20 mins | 5 x 10 mins
**Seats** | "1:1" | group of 6 | paired
**Kit** | Green books | Headphones | Book A
`),
    },
    [BLOCKS]: {
      layout: "list",
      headerRows: [4, 9, 13],
      rows: cells(`
Costed provision

**Targeted (small group)**
**Support** | **How often** | **Pupils sharing** | **Cost £**
Lego Therapy | 1 x 45 mins | 4 | 210
Nurture | 3 x 20 mins | 6 | 402

**Specialist (individual)**
**Support** | **How often** | **Pupils sharing** | **Cost £**
Attention Autism | 4 x 20 mins | 1 | 890

**Bought in**
**Support** | **How often** | **Pupils sharing** | **Cost £**
Play therapy | 1 x 40 mins | 1 | 1900
`),
    },
    [CARDS]: {
      layout: "cards",
      headerRows: [],
      rows: cells(`
Interventions menu

**Intervention** | Lexonik
**Adult leading** | Mrs Gale (HLTA)
**Slot** | 1 x 60 mins
**For** | KS3
**Runs** | 6 weeks
**Baseline test** | NGRT

**Intervention** | Numeracy Ninjas
**Adult leading** | Maths TA
**Slot** | 15 mins daily
**For** | Y7
**Runs** | Autumn term
**Baseline test** | Ninja score

**Intervention** | Catch Up Numeracy
**Adult leading** | LSA
**Slot** | 2 x 15 mins
**For** | Y7-8
**Runs** | 12 weeks
**Baseline test** | Sandwell
`),
    },
    [PLANS]: {
      layout: "cards",
      headerRows: [],
      rows: cells(`
Group education plans

**Title of intervention** | Spelling detectives | **Area of need** | C&L
**Who leads it** | Mrs Poole (TA) | **Year group** | Y4
**Children** | Ana, Bart and Dee | **Sessions** | 3 x 15 mins
**Term** | Autumn 2 | **Review on** | #2026-12-16

**Title of intervention** | Friendship group | **Area of need** | SEMH
**Who leads it** | ELSA | **Year group** | Y5/6
**Children** | Elle, Farid | **Sessions** | 1 x 40 mins
**Term** | Spring 1 | **Review on** | #2027-02-12
`),
    },
    [RATES]: {
      layout: "list",
      headerRows: [3],
      rows: cells(`
Groups this term

**Group** | **Run by** | **How often** | **Size** |  |  | **Role** | **£ per hour**
Phonics booster | TA | 4 x 15 mins | 5 |  |  | TA | £ 14.2
Maths catch-up | HLTA | 2 x 30 mins | 4 |  |  | HLTA | £ 18.75
Nurture | ELSA | 3 x 20 mins | 6 |  |  | ELSA | £ 16.1
`),
    },
    [ROOM]: {
      layout: "list",
      headerRows: [3],
      rows: cells(`
PUPIL PROVISION
**Child** | Esme Kirby | **Main area of difficulty** | SEMH
**Support in place** | **Adult** | **How often** | **For**
• ELSA | Miss Cardew | weekly 40 mins | Y4
Key adult check-in | Mr Tolley (TA) | daily 10 mins | Y4
`),
    },
  },
  provisions: [
    ...says(
      PAIR,
      `
at | provision | led | times | mins | group | adults | years
A4 | Toe by Toe | Mrs Pugh | 5 | 15 | 1 | 1 // - | Y3
A5 | Lego Therapy | ELSA | 1 | 45 | 3 | | Y3
F4 | Spelling group | Ms Adair | 3 | 20 | 6 | | Y4
F5 | Sensory circuits | Mrs Pugh | 5 | 15 | 5 | | Y4
A9 | Nessy | TA | 3 | 20 | 6 | | Y5
F9 | SATs booster | Mr Fell | 1 | 60 | 8 | | Y6
`,
    ),
    ...says(
      TURNED,
      `
at | provision | led | times | mins | group | adults | weeks | term | wave | area
B3 | Catch Up Literacy | TA | 2 | 15 | 2 | | 12 | | 2 | CL
C3 | Plus 1 | TA (JW) | 5 | 10 | 3 | | | All year | 2 | CL
D3 | Specialist teacher | Mrs Iqbal | 1 | 60 | 1 | 1 // - | | Spring | 3 | CL
E3 | Reading Recovery | Miss Hale | 5 | 30 | 1 | 1 // - | 20 | | 3 | CL
`,
    ),
    ...says(
      UNKNOWN,
      `
at | provision | led | times | mins | group | adults | wave
B3 | Read Write Inc. tuition | Mrs Ely (TA) | 5 | 10 | 1 | 1 // - | 3
C3 | Lexia Core5 | TA | 3 | 20 | 6 | | 3
D3 | Dancing Bears | HLTA | 5 | 10 | 2 | | 3
`,
    ),
    ...says(
      BLOCKS,
      `
at | provision | times | mins | group | cost | wave
A5 | Lego Therapy | 1 | 45 | 4 | 210 | 2
A6 | Nurture | 3 | 20 | 6 | 402 | 2
A10 | Attention Autism | 4 | 20 | 1 | 890 | 3
A14 | Play therapy | 1 | 40 | 1 | 1900 |
`,
    ),
    ...says(
      CARDS,
      `
at | provision | led | times | mins | measure | years | weeks | term
B3 | Lexonik | Mrs Gale (HLTA) | 1 | 60 | NGRT | Y7-9 | 6 |
B10 | Numeracy Ninjas | Maths TA | 5 | 15 | Ninja score | Y7 | | Autumn
B17 | Catch Up Numeracy | LSA | 2 | 15 | Sandwell | Y7-8 | 12 |
`,
    ),
    ...says(
      PLANS,
      `
at | provision | area | led | years | pupils | times | mins | term | review
B3 | Spelling detectives | CL | Mrs Poole (TA) | Y4 | Ana; Bart; Dee | 3 | 15 | Autumn 2 | 2026-12-16
B8 | Friendship group | SEMH | ELSA | Y5,Y6 | Elle; Farid | 1 | 40 | Spring 1 | 2027-02-12
`,
    ),
    ...says(
      RATES,
      `
at | provision | led | times | mins | group
A4 | Phonics booster | TA | 4 | 15 | 5
A5 | Maths catch-up | HLTA | 2 | 30 | 4
A6 | Nurture | ELSA | 3 | 20 | 6
`,
    ),
    ...says(
      ROOM,
      `
at | provision | led | times | mins | years | class | pupils | area
A4 | ELSA | Miss Cardew | 1 | 40 | Y4 | Maple | Esme Kirby | SEMH // -
A5 | Key adult check-in | Mr Tolley (TA) | 5 | 10 | Y4 | Maple | Esme Kirby | SEMH // -
`,
    ),
  ],
  pupils: pupilsOf(
    ROOM,
    "B",
    `
row | name | yearGroup | className | primaryNeed | areaOfNeed
2 | Esme Kirby | Y4 | Maple | SEMH | socialEmotionalAndMentalHealth`,
  ),
};
