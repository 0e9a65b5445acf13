import { CL, type OtherWorkbook } from "./other-workbook";
import { cells, says } from "./written";

const MAP = "Interventions 26-27";
const LAST = "25-26";

/** Term after term under one another, each with the columns of whoever kept it then; the MIS list; the term dates. */
export const termBlocksAndExport: OtherWorkbook = {
  name: "term blocks whose columns shift, export and term dates",
  sheets: {
    [MAP]: {
      layout: "list",
      headerRows: [4, 13, 22],
      rows: cells(`
St Aldhelm's RC Secondary - SEND interventions 2026/27

AUTUMN TERM
Intervention | Yr | Students | Adult | x per wk | Mins | Baseline | Exit | Impact
Lexonik Leap | 7 | Abe F, Bea G, Cal H | TR | 3 | 30 | RA 7.09 | RA 8.05 | Achieved
Lexonik Leap | 8 | Dee I | TR | 3 | 30 | RA 8.01 | RA 8.02 | Not achieved
Maths catch-up | 7/8 | Ed J; Flo K | Mr Obi (HLTA) | 2 | 25 | "62" | "71" | Partially achieved
Lego club | KS3 | Gus L + Ham M | DP | 1 | 40 |  |  | ongoing
Handwriting | 7 | Isa N | DP | daily | 10 | 11 wpm | 15 wpm | Achieved
Mentoring | 10-11 | Jo P | Ms Reyes | 0.5 | 30 |  |  | left school 20/11

SPRING TERM
Yr | Intervention | Area | Students | Adult | Freq. | Baseline | Target | Exit | Impact | Cost
7 | Lexonik Leap | C&L | Abe F, Bea G | TR | 3x30 | 8.05 | 9.00 | 9.02 | Achieved | £ 46
8 | Lexonik Leap | C&L | Dee I | TR | 3x30 | 8.02 | 9.00 |  |  | £ 46
7/8 | Maths catch-up | C&L | Ed J; Flo K | Mr Obi (HLTA) | 2 x 25m | 71 | 80 |  |  | 
7 | ELSA | SEMH | Ham M | DP | 1x45 | SDQ 23 | "<17" |  |  | 
9 | Talk time | C&I | Kim Q, Lee R, Moe S | NHS SaLT | fortnightly 50m |  | Joins a debate |  |  | £ 210
10 | Exam nerves | SEMH | x6 | Ms Reyes | 1x60 (4 wks) |  |  |  |  | 

SUMMER TERM (draft!)
Intervention | Students | Yr | Adult | Start | End | Weekly
Transition visits | Y6 list | 6 | TR / DP | 07/06/27 | 16/07/27 | 1 x 60
Reading buddies | tbc | 7 | Y10 volunteers | 19.4.27 | 25.6.27 | 2 x 20
Maths catch-up | Ed J | 8 | Mr Obi (HLTA) | w/b 19/4/27 | 28/5/27 | 2 x 25
`),
    },
    [LAST]: {
      layout: "list",
      headerRows: [1],
      hidden: true,
      rows: cells(`
Intervention | Yr | Adult | Impact
Lexonik Leap | 7 | TR | Achieved
Nurture | 8 | DP | Partially achieved
`),
    },
    "Arbor export": {
      layout: "register",
      headerRows: [4],
      rows: cells(`
SEN: All current students
Generated 12 Nov 2026, 07:58 by T. Rudkin
Filters: Year 7 - Year 11; SEN status K, E, Monitoring
Student | UPN | Reg form | Year group | SEN status | Primary SEN need | Secondary SEN need | Pupil Premium Eligible | EAL | Looked after
Flint, Abe | X82001 | 7 Fisher | Year 7 | K | Specific Learning Difficulty (SPLD) |  | Yes | No | No
Gale, Bea | X82002 | 7 More | Year 7 | E | Hearing Impairment (HI) | SLCN | No | Yes | No
Hoyle, Cal | X82003 | 7 More | Year 7 | Monitoring |  |  | No | No | Yes
Ives, Dee | X82004 | 8 Fisher | Year 8 | K | Moderate Learning Difficulty (MLD) |  | Yes | No | No
4 students
`),
    },
    "Term dates": {
      layout: "termDates",
      headerRows: [2],
      rows: cells(`
St Aldhelm's term dates 2026-27
Term | First day | Last day | Inset
Autumn 1 | Thurs 3 Sept 2026 | Fri 23 Oct 2026 | 1 & 2 Sept
Autumn 2 | Mon 2 Nov 2026 | Fri 18 Dec 2026 | 
Spring 1 | Mon 4 Jan 2027 | Fri 12 Feb 2027 | 4 Jan
Spring 2 | Mon 22 Feb 2027 | Thurs 25 March 2027 | 
Summer 1 | Mon 12 Apr 2027 | Fri 28 May 2027 | 
Summer 2 | Mon 7 June 2027 | Wed 21 July 2027 | 2 July
`),
    },
  },
  provisions: [
    ...says(
      MAP,
      `
at | provision | years | pupils | led | times | mins | entry | exit | outcome
A5 | Lexonik Leap | Y7 | Abe F; Bea G; Cal H | TR | 3 | 30 | RA 7.09 // 7.09 | RA 8.05 // 8.05 | met
A6 | Lexonik Leap | Y8 | Dee I | TR | 3 | 30 | RA 8.01 // 8.01 | RA 8.02 // 8.02 | not
A7 | Maths catch-up | Y7,Y8 | Ed J; Flo K | Mr Obi (HLTA) | 2 | 25 | 62 | 71 | part
A8 | Lego club | Y7-9 | Gus L; Ham M | DP | 1 | 40 | | |
A9 | Handwriting | Y7 | Isa N | DP | 5 | 10 | 11 wpm // 11 | 15 wpm // 15 | met
A10 | Mentoring | Y10-11 | Jo P | Ms Reyes | 0.5 | 30 | | |
`,
      { term: "Autumn" },
    ).map((line) => ({
      ...line,
      measure: { anyOf: line.source.endsWith("A9") ? ["wpm", null] : ["RA", null] },
    })),
    ...says(
      MAP,
      `
at | provision | area | years | pupils | led | times | mins | weeks | group | entry | target | exit | outcome | cost
B14 | Lexonik Leap | CL | Y7 | Abe F; Bea G | TR | 3 | 30 | | | 8.05 | 9 // 9.00 | 9.02 | met | 46
B15 | Lexonik Leap | CL | Y8 | Dee I | TR | 3 | 30 | | | 8.02 | 9 // 9.00 | | | 46
B16 | Maths catch-up | CL | Y7,Y8 | Ed J; Flo K | Mr Obi (HLTA) | 2 | 25 | | | 71 | 80 | | |
B17 | ELSA | SEMH | Y7 | Ham M | DP | 1 | 45 | | | SDQ 23 // 23 | <17 | | |
B18 | Talk time | CI | Y9 | Kim Q; Lee R; Moe S | NHS SaLT | 0.5 | 50 | | | | Joins a debate | | | 210
B19 | Exam nerves | SEMH | Y10 | - | Ms Reyes | 1 | 60 | 4 | 6 // - | | | | |
`,
      { term: "Spring" },
    ).map((line) => ({
      ...line,
      measure: { anyOf: line.source.endsWith("B17") ? ["SDQ", null] : [null] },
    })),
    ...says(
      MAP,
      `
at | provision | years | pupils | led | adults | start | end | times | mins
A23 | Transition visits | Y6 | - // Y6 list | TR / DP | 2 // - | 2027-06-07 | 2027-07-16 | 1 | 60
A24 | Reading buddies | Y7 | - | Y10 volunteers | | 2027-04-19 | 2027-06-25 | 2 | 20
A25 | Maths catch-up | Y8 | Ed J | Mr Obi (HLTA) | | 2027-04-19 | 2027-05-28 | 2 | 25
`,
      { term: "Summer" },
    ),
    ...says(
      LAST,
      `
at | provision | years | led | outcome
A2 | Lexonik Leap | Y7 | TR | met
A3 | Nurture | Y8 | DP | part
`,
    ),
  ],
  pupils: [
    {
      source: "Arbor export!A5",
      name: { anyOf: ["Abe Flint", "Flint, Abe"] },
      yearGroup: "Y7",
      className: { anyOf: ["7 Fisher", "Fisher"] },
      senStatus: "K",
      primaryNeed: "SPLD",
      areaOfNeed: CL,
      flags: { anyOf: [["Pupil Premium Eligible"], ["PP"], ["Pupil Premium"]] },
    },
    {
      source: "Arbor export!A6",
      name: { anyOf: ["Bea Gale", "Gale, Bea"] },
      yearGroup: "Y7",
      className: { anyOf: ["7 More", "More"] },
      senStatus: "E",
      primaryNeed: "HI",
      areaOfNeed: "sensoryAndOrPhysical",
      flags: ["EAL"],
    },
    {
      source: "Arbor export!A7",
      name: { anyOf: ["Cal Hoyle", "Hoyle, Cal"] },
      yearGroup: "Y7",
      className: { anyOf: ["7 More", "More"] },
      senStatus: { anyOf: ["N", null] },
      flags: { anyOf: [["Looked after"], ["LAC"]] },
    },
    {
      source: "Arbor export!A8",
      name: { anyOf: ["Dee Ives", "Ives, Dee"] },
      yearGroup: "Y8",
      className: { anyOf: ["8 Fisher", "Fisher"] },
      senStatus: "K",
      primaryNeed: "MLD",
      areaOfNeed: CL,
      flags: { anyOf: [["Pupil Premium Eligible"], ["PP"], ["Pupil Premium"]] },
    },
  ],
  unused: { "Arbor export!A2": "note", "Arbor export!A9": "subtotal" },
};
