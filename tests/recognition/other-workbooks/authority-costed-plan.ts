import { CL, CI, SEMH, type OtherWorkbook } from "./other-workbook";
import { cells, says } from "./written";

const ISLA = "Isla R";
const MUSA = "Musa K";

/** An authority's costed plan, one sheet a pupil: staff time, outside agencies, equipment, each with its subtotal. */
export const authorityCostedPlan: OtherWorkbook = {
  name: "authority's costed plan, a sheet a pupil",
  mostQuestions: 6,
  sheets: {
    "Read me": {
      layout: "notAMap",
      headerRows: [],
      rows: cells(`
Costed provision plan: guidance for schools (v3.2, Sept 2026)
Fill in one sheet for each pupil. White cells only. Rates are set by the Authority and must not be changed.
Teaching assistant: £17.45 per hour. Teacher: £39.10 per hour. 38 weeks.
`),
    },
    [ISLA]: {
      layout: "list",
      headerRows: [7, 15, 21],
      merges: ["A1:I1"],
      rows: cells(`
COSTED PROVISION PLAN
Name of pupil: | Isla R |  | DOB: | #2017-11-03 |  | NC Year: | 4
School: | Brackenhill CE Primary |  | SEN status: | SEN support |  | Class: | Hawthorn
Main need: | SLCN |  | Completed by: | Mrs Ferrari |  | Date: | #2026-10-02

Section 1 - Support from school staff
What is provided? | Who provides it? | What is it for? (outcome) | Pupils in the group | Sessions per week | Length of session (mins) | No. of weeks | Hourly rate | Annual cost for this pupil
Language Link group | TA | Follow 3-step instructions | 4 | 3 | 20 | 38 | £ 17.45 | £ 165.78
Pre-teaching of topic words | TA | Use 10 new topic words each half term | 1 | 5 | 10 | 38 | £ 17.45 | £ 552.58
Reading with HLTA (Rapid Readers) | HLTA | Read at 90 wpm | 3 | 2 | 30 | 12 | £ 21.1 | £ 84.4
Support in English lessons | TA | Write 3 sentences unaided | 5 | 5 | 60 | 38 | £ 17.45 | £ 663.1
 |  |  |  |  |  |  | Sub-total section 1 | £ 1465.86

Section 2 - Support from outside the school
Service | What they do | Number of visits per year | Cost per visit | Annual cost for this pupil
Speech and language therapy (bought in) | Review targets, train TA | 6 | £ 85 | £ 510
Educational psychologist | Assessment and report | 1 | £ 540 | £ 540
 |  |  | Sub-total section 2 | £ 1050

Section 3 - Equipment and resources
Item | Purpose | Quantity | Unit cost | Annual cost for this pupil
Talking tins | Remember instructions | 4 | £ 6.5 | £ 26
Communicate in Print licence | Symbols across the day | 1 | £ 45 | £ 45
 |  |  | Sub-total section 3 | £ 71
 |  |  | TOTAL COST OF PROVISION | £ 2586.86
 |  |  | Amount above £6,000 | £ 0
`),
    },
    [MUSA]: {
      layout: "list",
      headerRows: [7, 14],
      merges: ["A1:I1"],
      rows: cells(`
COSTED PROVISION PLAN
Name of pupil: | Musa K |  | DOB: | #2020-02-19 |  | NC Year: | 1
School: | Brackenhill CE Primary |  | SEN status: | EHCP |  | Class: | Rowan
Main need: | SEMH |  | Completed by: | Mrs Ferrari |  | Date: | #2026-10-02

Section 1 - Support from school staff
What is provided? | Who provides it? | What is it for? (outcome) | Pupils in the group | Sessions per week | Length of session (mins) | No. of weeks | Hourly rate | Annual cost for this pupil
1:1 support at lunch | MDSA | Play alongside others | 1 | 5 | 45 | 38 | £ 15.2 | £ 2166
Nurture group (The Nest) | TA x 2 | Stay regulated for a whole session | 8 | 5 | 120 | 38 | £ 17.45 | £ 1657.75
Theraplay | ELSA | Accept adult direction | 1 | 1 | 40 | 24 | £ 17.45 | £ 279.2
 |  |  |  |  |  |  | Sub-total section 1 | £ 4102.95

Section 2 - Support from outside the school
Service | What they do | Number of visits per year | Cost per visit | Annual cost for this pupil
Behaviour support team | Observe, model, review plan | 3 | £ 210 | £ 630
Play therapist | Weekly play therapy | 30 | £ 55 | £ 1650
 |  |  | Sub-total section 2 | £ 2280

Section 3 - Equipment and resources
(none this year)
 |  |  | TOTAL COST OF PROVISION | £ 6382.95
 |  |  | Amount above £6,000 | £ 382.95
`),
    },
    Summary: {
      layout: "notAMap",
      headerRows: [],
      rows: cells(`
Summary for finance
Pupil | Section 1 | Section 2 | Section 3 | Total | Top-up requested?
Isla R | £ 1465.86 | £ 1050 | £ 71 | £ 2586.86 | No
Musa K | £ 4102.95 | £ 2280 | £ 0 | £ 6382.95 | Yes
Total | £ 5568.81 | £ 3330 | £ 71 | £ 8969.81 |
`),
    },
  },
  provisions: [
    ...says(
      ISLA,
      `
at | provision | led | target | group | times | mins | weeks | cost | planned | area | notes
A8 | Language Link group | TA | Follow 3-step instructions | 4 | 3 | 20 | 38 | 165.78 | | CI
A9 | Pre-teaching of topic words | TA | Use 10 new topic words each half term | 1 | 5 | 10 | 38 | 552.58 | | CI // CL
A10 | Reading with HLTA (Rapid Readers) // Reading with HLTA | HLTA | Read at 90 wpm | 3 | 2 | 30 | 12 | 84.4 | | CI // CL
A11 | Support in English lessons | TA | Write 3 sentences unaided | 5 | 5 | 60 | 38 | 663.1 | | CI // CL
A16 | Speech and language therapy (bought in) // Speech and language therapy | Speech and language therapy (bought in) // - // Speech and language therapy | Review targets, train TA // - | | | | | 510 | 6 // - | CI
A17 | Educational psychologist | Educational psychologist // - | Assessment and report // - | | | | | 540 | 1 // - | CI // CL // -
A22 | Talking tins | - | Remember instructions // - | | | | | 26 | | CI // -
A23 | Communicate in Print licence | - | Symbols across the day // - | | | | | 45 | | CI // -
`,
      {
        pupils: ["Isla R"],
        yearGroups: { anyOf: [["Y4"], []] },
        className: { anyOf: ["Hawthorn", null] },
      },
    ).map((line) => ({
      ...line,
      areaOfNeed: { anyOf: [CI, CL, null] as (typeof CI | typeof CL | null)[] },
    })),
    ...says(
      MUSA,
      `
at | provision | led | adults | target | group | times | mins | weeks | cost | planned
A8 | 1:1 support at lunch | MDSA | 1 // - | Play alongside others | 1 | 5 | 45 | 38 | 2166 |
A9 | Nurture group (The Nest) // Nurture group | TA x 2 // TA | 2 // - | Stay regulated for a whole session | 8 | 5 | 120 | 38 | 1657.75 |
A10 | Theraplay | ELSA | - | Accept adult direction | 1 | 1 | 40 | 24 | 279.2 |
A15 | Behaviour support team | Behaviour support team // - | | Observe, model, review plan // - | | | | | 630 | 3 // -
A16 | Play therapist | Play therapist // - | | Weekly play therapy // - | | 1 // - | | | 1650 | 30 // -
`,
      {
        pupils: ["Musa K"],
        yearGroups: { anyOf: [["Y1"], []] },
        className: { anyOf: ["Rowan", null] },
        areaOfNeed: { anyOf: [SEMH, null] },
      },
    ),
  ],
  pupils: [
    {
      source: `${ISLA}!B2`,
      name: "Isla R",
      yearGroup: "Y4",
      className: "Hawthorn",
      senStatus: "K",
      primaryNeed: "SLCN",
      areaOfNeed: CI,
    },
    {
      source: `${MUSA}!B2`,
      name: "Musa K",
      yearGroup: "Y1",
      className: "Rowan",
      senStatus: "E",
      primaryNeed: "SEMH",
      areaOfNeed: SEMH,
    },
  ],
  unused: {
    [`${ISLA}!I12`]: "subtotal",
    [`${ISLA}!H12`]: "subtotal",
    [`${ISLA}!E18`]: "subtotal",
    [`${ISLA}!E25`]: "subtotal",
    [`${ISLA}!E26`]: "subtotal",
    [`${MUSA}!I11`]: "subtotal",
  },
};
