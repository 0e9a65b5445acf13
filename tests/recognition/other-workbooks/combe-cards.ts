import { anyOf, type OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";
import { cells, says } from "./written";

const MENU = "Menu of support";
const PASSPORT = "Passports Y8";
const SHEETS = "Group sheets";

/** A secondary school's cards: three abreast, passports with the help a pupil has, and forms of four columns with a session count. */
export const combeCards: OtherWorkbook = {
  name: "a secondary school's cards three abreast, passports and group sheets",
  sheets: {
    [MENU]: {
      layout: "cards",
      headerRows: [],
      rows: cells(`
COMBE VALLEY SCHOOL - menu of support (for tutors)
Updated Oct 26

Name of support: | B1 Breakfast Study | | Name of support: | B2 Mentoring Plus | | Name of support: | B3 Read On
What it hopes to do: | Homework in on time | | What it hopes to do: | Fewer C3s in a half term | | What it hopes to do: | RA up 6 months
Who for: | KS3 | | Who for: | Y9 and Y10 | | Who for: | Yr 7, SAS below 85
Days/times: | Mon - Fri 8.00-8.30 | | Days/times: | 1 x 25 mins weekly | | Days/times: | 3 x 20 mins, tutor time
Places: | 25 | | Places: | time 1:1 | | Places: | date 4-6
Run by: | 2 LSAs | | Run by: | Mr Trout (learning mentor) | | Run by: | Y12 readers
How long: | ongoing | | How long: | 10 wks | | How long: | Autumn term
How to refer: | drop in | | How to refer: | HoY | | How to refer: | English dept

Name of support: | B4 Sensory room | | Name of support: | B5 Calm Lunch
What it hopes to do: | Back in class in 10 mins | | What it hopes to do: | Safe place at lunch
Who for: | EHCP only | | Who for: | anyone
Days/times: | as needed | | Days/times: | every lunchtime
Places: | 3 | | Places: | 12 max
Run by: | Base staff | | Run by: | Mrs Vane
How long: | | | How long: | all year
How to refer: | SENCO | | How to refer: | self
`),
    },
    [PASSPORT]: {
      layout: anyOf("cards", "list"),
      headerRows: anyOf([], [7, 17]),
      rows: cells(`
STUDENT PASSPORT
Student: | Leo Marsh | Form: | 8R
SEN: | K | Need: | SpLD
PP: | Yes | LAC: | No
Please do: | Let me use my overlay
Please don't: | Ask me to read aloud
Help I have | How often | Who with | Reviewed on
Units of Sound | 2 x 30 mins | Mrs Keel | #2026-12-11
Touch typing | Thurs lunch | LSA | #2027-01-22

STUDENT PASSPORT
Student: | Nia Okoro | Form: | 8T
SEN: | EHCP | Need: | ASC
PP: | No | LAC: | Yes
Please do: | Warn me of changes
Please don't: | Shout
Help I have | How often | Who with | Reviewed on
Social stories | weekly | Miss Pym (HLTA) | #2026-11-27
Key worker check in | daily 5 mins | Miss Pym (HLTA) | #2026-11-27
OT programme | 3 x wk | LSA | Feb
`),
    },
    [SHEETS]: {
      layout: "cards",
      headerRows: [],
      merges: ["A1:D1", "A10:D10"],
      rows: cells(`
GROUP RECORD
Group: | Anger - "Volcano" | Code: | SE4
Leader: | Mr Trout | Helper: | -
From: | 14.9.26 | To: | 23.10.26
Sessions per week: | 1 | Minutes: | 50
Students: | Abi F, Jon G, Sid H & Tom K | Year: | 9
Planned no. of sessions: | 6 | No. held: | 5
SDQ (mean) at start: | 22 | SDQ (mean) at end: | 17
Comment: | Sid H left wk 3 | Outcome: | Partially met
GROUP RECORD
Group: | Numeracy Ninjas | Code: | CL9
Leader: | HLTA Reeve | Helper: | Y13 x 2
From: | 14.9.26 | To: | 18.12.26
Sessions per week: | 3 | Minutes: | 15
Students: | see sheet | Year: | 7
Planned no. of sessions: | 36 | No. held: |
SDQ (mean) at start: | n/a | SDQ (mean) at end: | n/a
Comment: | | Outcome: |
`),
    },
  },
  provisions: [
    ...says(
      MENU,
      `
at | provision | target | years | times | mins | group | adults | led | weeks | term
B4 | Breakfast Study // B1 Breakfast Study | Homework in on time | Y7-9 | 5 | 30 | 25 // 1-25 | 2 | 2 LSAs // LSAs // LSA | | All year // -
E4 | Mentoring Plus // B2 Mentoring Plus | Fewer C3s in a half term | Y9,Y10 | 1 | 25 | 1 | 1 | Mr Trout (learning mentor) // Mr Trout | 10 |
H4 | Read On // B3 Read On | RA up 6 months | Y7 | 3 | 20 | 4-6 | | Y12 readers | | Autumn
B13 | Sensory room // B4 Sensory room | Back in class in 10 mins | | | | 3 // 1-3 | | Base staff | |
E13 | Calm Lunch // B5 Calm Lunch | Safe place at lunch | | 5 | | 12 // 1-12 | | Mrs Vane | | All year
`,
    ),
    ...says(
      PASSPORT,
      `
at | provision | pupils | years | class | times | mins | led | review | area
A8 | Units of Sound | Leo Marsh | Y8 // - | 8R // - | 2 | 30 | Mrs Keel | 2026-12-11 | CL // -
A9 | Touch typing | Leo Marsh | Y8 // - | 8R // - | 1 | | LSA | 2027-01-22 | CL // -
A18 | Social stories | Nia Okoro | Y8 // - | 8T // - | 1 | | Miss Pym (HLTA) // Miss Pym | 2026-11-27 | CI // -
A19 | Key worker check in | Nia Okoro | Y8 // - | 8T // - | 5 | 5 | Miss Pym (HLTA) // Miss Pym | 2026-11-27 | CI // -
A20 | OT programme | Nia Okoro | Y8 // - | 8T // - | 3 | | LSA | ? | CI // -
`,
    ),
    ...says(
      SHEETS,
      `
at | provision | led | start | end | times | mins | pupils | years | planned | delivered | measure | entry | exit | outcome | group | adults | area
B2 | Anger - "Volcano" | Mr Trout | 2026-09-14 | 2026-10-23 | 1 | 50 | Abi F; Jon G; Sid H; Tom K | Y9 | 6 | 5 | SDQ // SDQ (mean) | 22 | 17 | part | | | SEMH // -
B11 | Numeracy Ninjas | HLTA Reeve | 2026-09-14 | 2026-12-18 | 3 | 15 | | Y7 | 36 | | | | | | | | CL // -
`,
    ),
  ],
  pupils: pupilsOf(
    PASSPORT,
    "B",
    `
row | name | yearGroup | className | senStatus | primaryNeed | areaOfNeed | flags
2 | Leo Marsh | Y8 | 8R | K | SPLD | cognitionAndLearning | PP
12 | Nia Okoro | Y8 | 8T | E | ASD | communicationAndInteraction | LAC`,
  ),
  unused: {
    [`${MENU}!A1`]: "banner",
    [`${PASSPORT}!A1`]: "banner",
  },
};
