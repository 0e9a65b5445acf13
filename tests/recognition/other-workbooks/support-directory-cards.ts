import { type OtherWorkbook } from "./other-workbook";
import { cells, says } from "./written";
import { pupilsOf } from "./sheet-text";

const CARDS = "A-B Directory";
const FORMS = "Intervention records";
const STUDENT = "J Okoro 9RW";

/** A directory of cards two abreast, records of what ran, and one student's form with numbered supports. */
export const supportDirectoryCards: OtherWorkbook = {
  name: "support directory, records and a student's form",
  sheets: {
    [CARDS]: {
      layout: "cards",
      headerRows: [],
      rows: cells(`
SUPPORT DIRECTORY - Wexmoor Academy

**Provision** | A1 Homework Club |  | **Provision** | A2 Paired reading
Need | Cognition & learning |  | Need | C&L
Intended outcome | Homework handed in on time |  | Intended outcome | RA up by 6 months
Referral route | Head of Year |  | Referral route | English dept
**Logistics** |  |  | **Logistics** | 
Location | Library |  | Location | LRC
Times | Mon - Thu 3.10 - 4.10 |  | Times | Tues & Fri tutor time (20 mins)
Capacity | 25 |  | Capacity | date 10-12
Staffing | 2 x TA, 1 x teacher |  | Staffing | Y12 volunteers (Mrs Prue)
Level | Wave 1 |  | Level | Wave 2

**Provision** | B1 Social communication group |  | **Provision** | B2 Anxiety Gremlin
Need | C&I |  | Need | SEMH
Intended outcome | Joins in group work |  | Intended outcome | In lessons 90% of the time
Referral route | SaLT report |  | Referral route | Self / form tutor
**Logistics** |  |  | **Logistics** | 
Location | Room 12 |  | Location | The Nest
Times | 1 period (50 mins) a fortnight |  | Times | 6 weekly sessions of 45 mins
Capacity | 6 |  | Capacity | "1:1"
Staffing | HLTA |  | Staffing | Pastoral officer
Level | Wave 2 |  | Level | Wave 2/3

**Provision** | C1 Bereavement support |  | **Provision** | C2 VI support
Need | SEMH |  | Need | Sensory
Level | Wave 3 |  | Level | Wave 3
Intended outcome | Names a trusted adult |  | Intended outcome | Reads all worksheets
Times | Six weekly sessions of 45 minutes |  | Times | Weds P3, 50 mins
Capacity | no limit |  | Capacity | 1
Staffing | Pastoral officer |  | Staffing | QTVI (county)
Review | 11/12/26 |  | Review | 05/03/27
`),
    },
    [FORMS]: {
      layout: "cards",
      headerRows: [],
      rows: cells(`
INTERVENTION RECORD
Name of the intervention: | Forbrain | Code: | FB2
Delivered by: | Mr Crick (LSA) | Overseen by: | Miss Adeyemi
Length of intervention: | 8 weeks | Frequency: | 3 x 15 mins
Start: | 21/09/26 | End: | 20/11/26
Students: | Ola B, Pip C & Rae D | Year group(s): | 7 & 8
Area of need: | SLCN | Location: | Hub
Sessions planned: | 24 | Sessions that actually happened: | 19
Entry data: | CELF SS 71 | Exit data: | CELF SS 78
Met / partly met / not met: | Partly met | Next steps: | Repeat in spring with same group

INTERVENTION RECORD
Name of the intervention: | Hornet literacy | Code: | HL1
Delivered by: | Ms Quaye | Overseen by: | Miss Adeyemi
Length of intervention: | until book done | Frequency: | 10 mins every day
Start: | 7 Sept 2026 | End: | 
Students: | Sid E | Year group(s): | Yr 9
Area of need: | SpLD | Location: | Form room
Sessions planned: | 60 | Sessions that actually happened: | 60
Entry data: | RA 8:03 | Exit data: | RA 9:07
Met / partly met / not met: | MET | Next steps: | Stop

INTERVENTION RECORD
Name of the intervention: | Mindful Mondays | Code: | 
Delivered by: | Youth worker | Overseen by: | HoY 10
Length of intervention: | half a term | Frequency: | weekly - 1hr
Start: | 02.11.26 | End: | 14.12.26
Students: | see list on wall | Year group(s): | KS4
Area of need: | SEMH | Location: | Drama studio
Sessions planned: | 7 | Sessions that actually happened: | 2 so far
Entry data: | SDQ 20 (av) | Exit data: | 
Met / partly met / not met: |  | Next steps: | 
`),
    },
    [STUDENT]: {
      layout: { anyOf: ["cards", "list"] },
      headerRows: [],
      rows: cells(`
STUDENT SUPPORT FORM 2026-27
Student | Joy Okoro | Tutor group | 9RW
Status | EHCP | Main need | ASD

Support 1 | Safe space pass | Who | all staff
How often | as needed | Review | 11/12/2026
Support 2 | Lego therapy | Who | Mrs Tan (TA)
How often | 1 x 45 mins weekly | Review | 11/12/2026
Support 3 | SaLT clinic | Who | NHS SaLT
How often | half-termly, 30 mins | Review | 26/03/2027
`),
    },
    "Blank record": {
      layout: { anyOf: ["cards", "notAMap"] },
      headerRows: [],
      rows: cells(`
INTERVENTION RECORD
Name of the intervention: |  | Code: | 
Delivered by: |  | Overseen by: | 
Length of intervention: |  | Frequency: | 
Sessions planned: |  | Sessions that actually happened: | 
`),
    },
  },
  provisions: [
    ...says(
      CARDS,
      `
at | provision | area | target | times | mins | weeks | group | adults | led | wave
B3 | A1 Homework Club // Homework Club | CL | Homework handed in on time | 4 | 60 | | 25 // 1-25 | 3 // - | 2 x TA, 1 x teacher // TA, teacher | 1
E3 | A2 Paired reading // Paired reading | CL | RA up by 6 months | 2 | 20 | | 10-12 | | Y12 volunteers (Mrs Prue) | 2
B14 | B1 Social communication group // Social communication group | CI | Joins in group work | 0.5 | 50 | | 6 // 1-6 | | HLTA | 2
E14 | B2 Anxiety Gremlin // Anxiety Gremlin | SEMH | In lessons 90% of the time | 1 | 45 | 6 | 1 | 1 // - | Pastoral officer | ?
B25 | C1 Bereavement support // Bereavement support | SEMH | Names a trusted adult | 1 | 45 | 6 | | | Pastoral officer | 3
E25 | C2 VI support // VI support | SP | Reads all worksheets | 1 | 50 | | 1 | 1 // - | QTVI (county) | 3
`,
    ).map((line) =>
      line.source.endsWith("B25")
        ? { ...line, reviewDate: "2026-12-11" }
        : line.source.endsWith("E25")
          ? { ...line, reviewDate: "2027-03-05" }
          : line,
    ),
    ...says(
      FORMS,
      `
at | provision | led | weeks | times | mins | start | end | pupils | years | area | planned | delivered | entry | exit | outcome
B2 | Forbrain | Mr Crick (LSA) | 8 | 3 | 15 | 2026-09-21 | 2026-11-20 | Ola B; Pip C; Rae D | Y7,Y8 | CI | 24 | 19 | CELF SS 71 // 71 // SS 71 | CELF SS 78 // 78 // SS 78 | part
B13 | Hornet literacy | Ms Quaye | | 5 | 10 | 2026-09-07 | | Sid E | Y9 | CL | 60 | 60 | RA 8:03 // 8:03 | RA 9:07 // 9:07 | met
B24 | Mindful Mondays | Youth worker | ? | 1 | 60 | 2026-11-02 | 2026-12-14 | - | Y10-11 | SEMH | 7 | 2 | SDQ 20 (av) // 20 // 20 (av) | |
`,
    ).map((line) => ({
      ...line,
      measure: { anyOf: ["CELF SS", "CELF", "RA", "SDQ", null] },
    })),
    ...says(
      STUDENT,
      `
at | provision | led | times | mins | review
B5 | Safe space pass | all staff | | | 2026-12-11
B7 | Lego therapy | Mrs Tan (TA) | 1 | 45 | 2026-12-11
B9 | SaLT clinic | NHS SaLT | ? | 30 | 2027-03-26
`,
      { pupils: ["Joy Okoro"], className: "9RW" },
    ).map((line) => ({
      ...line,
      yearGroups: ["Y9"],
      areaOfNeed: { anyOf: ["communicationAndInteraction" as const, null] },
    })),
  ],
  pupils: [
    ...pupilsOf(
      "J Okoro 9RW",
      "",
      `
cell | name | yearGroup | className | senStatus | primaryNeed | areaOfNeed
B2 | Joy Okoro | Y9 | 9RW | E | ASD | communicationAndInteraction`,
    ),
  ],
  mustAsk: [
    {
      about: `${CARDS}!E23`,
      line: `${CARDS}!E14`,
      acceptable: [{ wave: 2 }, { wave: 3 }],
      unreadIsFine: true,
    },
  ],
};
