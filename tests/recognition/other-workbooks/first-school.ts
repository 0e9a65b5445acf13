import { CI, CL, type OtherWorkbook, SEMH, SP } from "./other-workbook";
import { linesOf, pupilsOf, rowsOf } from "./sheet-text";

const MAP = "map";
const ALLERGY = "Allergies";

/** A small school with old words: stages of the old Code, names in two columns on the map, a log by week across. */
export const firstSchool: OtherWorkbook = {
  name: "first school with old words",
  sheets: {
    "register of need": {
      layout: "register",
      headerRows: [4],
      rows: rowsOf(`
MARSH LANE FIRST SCHOOL
Special Needs Register (stages: M = monitoring, SA, SA+, S = statement/EHCP)
|
First name | Surname | DOB | Class | Stage | Area | Diff. | LAC/PP | Agency
Ana | Whitlock | 2019-02-11 | Year 3 | SA+ | C/I | ASC | PP | SALT
Ben | Yardley | 2020-05-30 | Year 2 | SA | C/L | Mod learning diff | |
Col | Zeller | 2018-12-01 | Year 3 | S | P/S | Visual impairment | PP | QTVI
Dot | Adeyemi | 2021-01-19 | Year 1 | M | BESD | attachment | LAC, PP | VSH
Edi | Brook | 2022-03-05 | Reception | SA | C/I | Speech | |
Fay | Cutts | 2019-07-07 | Year 3 | SA | C/L | dyslexic | PP |
Gia | Denny | | Nursery | ? | | | |
`),
    },
    [MAP]: {
      layout: "list",
      headerRows: [3],
      rows: rowsOf(`
Provision for children with special needs, Summer Term 2026
Mrs T Underwood
First name | Surname | Yr | Stage | Area | Provision | By | How much | In a group of | Till | Cost per term £ | Paid from | How did it go?
Ana | Whitlock | 2 | SA+ | C/I | Speech therapy exercises | Mrs Nix | 10 mins a day | 1 | July | £95 | SEN | Good - 8 of 10 sounds now
 | | | | C/I | Social skills | Mrs Nix | 1/2 hr wkly | 4 | Half term | £48.50 | SEN | ok
Ben | Yardley | 1 | SA | C/L | Phonics again | Mr Holme | 15mins x 5 | 3 | July | {£110} | SEN | Met target
 | | | | C/L | Number box | Mrs Nix | 2x20 | 2 | July | 70 | SEN | Not met
Col | Zeller | 2 | S | P/S | VI teacher | county | 1 hr every 2 weeks | 1 | all year | n/a | county | -
 | | | | P/S | Enlarged books | Class teacher | all lessons | | all year | £60 approx | PP |
 | | | | P/S | Mobility | county | Tues 45mins | 1 | 17/7/26 | n/a | county |
Dot | Adeyemi | R | M | BESD | Play with Miss Lee | Miss Lee | 2 afternoons a week | 1 | 17/7/26 | 240 | PP+ | calmer
Edi | Brook | N | SA | C/I | Talking time | Nursery staff | every day | 6 | July | | |
Fay | Cutts | 2 | SA | C/L | Toe by Toe | vol. | 20 mins Mon-Thurs | 1 | July | 0 | - | RA 5.6 to 6.3
TOTALS | | | | | | | | | | {£623.5} | |
`),
    },
    "TA sessions sum 1": {
      layout: "deliveryLog",
      headerRows: [2],
      rows: rowsOf(`
Tick when done, X when it did not happen
Intervention | Pupils | Adult | 20/4 | 27/4 | 5/5 | 11/5 | 18/5 | Sessions planned | Sessions done
Social skills | Ana + 3 | Mrs Nix | ✓ | ✓ | x | ✓ | ✓ | 5 | 4
Phonics again | Ben + 2 | Mr Holme | ✓ | x | x | ✓ | ✓ | 5 | 3
Toe by Toe | Fay | vol. | x | ✓ | ✓ | ✓ | ✓ | 5 | 4
`),
    },
    "terms 25-26": {
      layout: "termDates",
      headerRows: [1],
      rows: rowsOf(`
 | Starts | Half term | Ends | Weeks
Autumn | 2025-09-03 | 27-31 Oct | 2025-12-19 | 15
Spring | 2026-01-05 | 16-20 Feb | 2026-03-27 | 11
Summer | 2026-04-13 | 25-29 May | 2026-07-21 | 13
`),
    },
    "what TAs cost": {
      layout: "staffRates",
      headerRows: [1],
      rows: rowsOf(`
Who | What | Hrs per week | Cost per hr | Cost per week
Mrs Nix | TA level 2 | 25 | {£15.8} | {£395}
Mr Holme | HLTA | 32.5 | {£19.9} | {£646.75}
Miss Lee | Play worker | 6 | {£17.25} | {£103.5}
`),
    },
    [ALLERGY]: {
      layout: "notAMap",
      headerRows: [],
      rows: rowsOf(`
Child | Class | Allergy / medical | Medication kept | Expires
Ana Whitlock | Year 3 | nuts | EpiPen in office | Mar 27
Ben Yardley | Year 2 | asthma | inhaler in class | Jan 27
`),
    },
    "Governors report": {
      layout: "notAMap",
      headerRows: [],
      rows: rowsOf(`
SEN report to governors, Summer 2026
Number on register | 7
 | Sept 25 | July 26
M | 2 | 1
SA | 4 | 3
SA+ | 1 | 1
S | 1 | 1
Spend on SEN this year | {£11240}
We have started two new interventions this year and the results so far look good.
`),
    },
  },
  provisions: linesOf(
    MAP,
    "F",
    `
row | pupils | yearGroups | areaOfNeed | areaOfNeedText | provision | ledBy | sessionsPerWeek | minutesPerSession | groupSize | endDate | cost | costText | fundingSource | outcome
4 | Ana Whitlock | Y2 | ${CI} | | Speech therapy exercises | Mrs Nix | 5 | 10 | 1 | null // 2026-07-01 // 2026-07-31 | 95 | | SEN | met // null
5 | Ana Whitlock | Y2 | ${CI} | | Social skills | Mrs Nix | 1 | 30 | 4 | | 48.5 | | SEN |
6 | Ben Yardley | Y1 | ${CL} | | Phonics again | Mr Holme | 5 | 15 | 3 | null // 2026-07-01 // 2026-07-31 | 110 | | SEN | met
7 | Ben Yardley | Y1 | ${CL} | | Number box | Mrs Nix | 2 | 20 | 2 | null // 2026-07-01 // 2026-07-31 | 70 | | SEN | notMet
8 | Col Zeller | Y2 | ${SP} | | VI teacher | county | 0.5 | 60 | 1 | | null | n/a // null | county |
9 | Col Zeller | Y2 | ${SP} | | Enlarged books | Class teacher | | | | | 60 | £60 approx // null | PP |
10 | Col Zeller | Y2 | ${SP} | | Mobility | county | 1 | 45 | 1 | 2026-07-17 | null | n/a // null | county |
11 | Dot Adeyemi | R | ${SEMH} | BESD | Play with Miss Lee | Miss Lee | 2 | null | 1 | 2026-07-17 | 240 | | PP+ |
12 | Edi Brook | N1;N2 // N2 | ${CI} | | Talking time | Nursery staff | 5 | | 6 | null // 2026-07-01 // 2026-07-31 | | | |
13 | Fay Cutts | Y2 | ${CL} | | Toe by Toe | vol. | 4 | 20 | 1 | null // 2026-07-01 // 2026-07-31 | 0 | | null |`,
  ).map((line) => ({
    ...line,
    ...(line.source.endsWith("F13")
      ? {
          entry: { anyOf: ["5.6", null] },
          exit: { anyOf: ["6.3", null] },
          measure: { anyOf: ["RA", null] },
        }
      : {}),
  })),
  pupils: pupilsOf(
    "register of need",
    "A",
    `
row | name | yearGroup | className | senStatus | primaryNeed | areaOfNeed | flags
5 | Ana Whitlock | Y3 | Year 3 // null | K | ASD | ${CI} | PP
6 | Ben Yardley | Y2 | Year 2 // null | K | MLD | ${CL} |
7 | Col Zeller | Y3 | Year 3 // null | E | VI | ${SP} | PP
8 | Dot Adeyemi | Y1 | Year 1 // null | N // null | SEMH // null | ${SEMH} | LAC;PP
9 | Edi Brook | R | Reception // null | K | SLCN | ${CI} |
10 | Fay Cutts | Y3 | Year 3 // null | K | SPLD | ${CL} | PP
11 | Gia Denny | N1 // N2 // null | Nursery // null | null | | |`,
  ),
  unused: { [`${MAP}!A14`]: "subtotal", [`${MAP}!K14`]: "subtotal" },
};
