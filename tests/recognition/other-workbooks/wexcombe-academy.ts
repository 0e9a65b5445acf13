import { anyOf, type OtherWorkbook } from "./other-workbook";
import { cells, says } from "./written";

const APPROACH = "Graduated response";
const FACULTY = "Faculty x need";
const TURNED = "Reading & spelling";

/** A secondary academy: four tiers down with rows for all needs, faculties down with needs across, programmes as columns. */
export const wexcombeAcademy: OtherWorkbook = {
  name: "an academy's graduated response and faculties",
  sheets: {
    [APPROACH]: {
      layout: "waveByArea",
      headerRows: [5],
      merges: ["A1:F1", "A6:A7", "A8:A9", "A10:A11", "B8:C8", "B13:F13"],
      hiddenRows: [11],
      rows: cells(`
WEXCOMBE ACADEMY | | | | |
Graduated response 2026-27 (draft 3, RJ to check)
Staff: click the link on the VLE for each referral form

 | Cognition & Learning (C&L) | Communication & Interaction (C&I) | Social, Emotional & Mental Health | Sensory / Physical / Medical | Literacy for EAL
Universal | Retrieval starters | Talk partners; sentence stems | Tutor check-in daily | Seating near front | Glossaries
 | Large print on request | | Quiet room at lunch | |
Targeted | Lexia Strategy Group, Y7-9, Mon p3 + Wed p3 | | Anger gp - 6 weeks, Mr Obi | Typing club, Thursday lunchtime | Flash Academy 20 mins daily
 | Sparx Maths catch up (gp of 10) | Social Detectives (Y8): 1 x 50 mins | Check & Connect | |
Targeted Plus | Ruth Miskin Fresh Start, 4 x 50 mins, HLTA | SaLT assistant, fortnightly | ELSA 1:1 x 45 mins | ~~Fizzy programme~~ | 1:1 EAL tutor (Ms Bao)
 | Dyslexia tutor 1hr weekly | | | |
Specialist | EHCP key worker | SaLT (NHS) 6 x 45 mins block | MHST / CAMHS | VI teacher, half termly | 
Any tier | Exam access arrangements | | | |
NB Targeted Plus needs a parent meeting first
`),
      comments: { C10: "Kim off until half term - cover not found" },
    },
    [FACULTY]: {
      layout: anyOf("waveByArea", "list"),
      headerRows: [3],
      rows: cells(`
What faculties add (all wave 1, QFT)

Faculty | C&L | C&I | SEMH | S/P
English | Writing frames | Debate roles | Choice of seat | Enlarged copies
Maths | Manipulatives, worked examples | Vocab mats | - | Squared paper
Science | Chunked practicals | Key word lists | Named lab partner | Adapted stools
PE | Demo videos | Signal cards | Early changing | OT warm up, 5 mins each lesson
`),
    },
    [TURNED]: {
      layout: "transposed",
      headerRows: anyOf([3], []),
      hiddenColumns: ["F"],
      rows: cells(`
Reading and spelling programmes - wave 2 and 3

What we run | Lexonik Leap | Reading Plus | Thinking Reading | Units of Sound | Catch Up
Tier | 2 | 2 | 3 | 3 | 2
Who is it for? | Y7 | Y7/8 | KS3 | 9 and 10 | Yr 7
Run by | HLTA | librarian | Mrs Zeller | LSA x 2 | TA
Number of students | date 4-6 | 15 | time 1:1 | 3 | time 1:1
Timetabled | 2 x 30 mins | 3x40 | 3 x 30 | Mon p1 + Wed p3 | 2 x 15
For how long? | 6 weeks | all year | until RA 13 | 2 terms | stopped July 26
Test used | NGRT | Reading Plus insight | NGRT | WRAT5 | 
Mean score before | 84 | 78 | 71 | 80 |
Mean score after | 91 | 80 | 83 | |
Is it working? | Yes | Partly | Yes | too early | 
Cost | £ 1450 | £ 2100 | £ 980 | nil |
Total | | | | |
`),
    },
  },
  provisions: [
    ...says(
      APPROACH,
      `
at | provision | area | area said | wave | years | led | times | mins | weeks | group | adults | planned
B6 | Retrieval starters | CL | | 1 | | | | | | |
C6 | Talk partners | CI | | 1 | | | | | | |
C6 | sentence stems | CI | | 1 | | | | | | |
D6 | Tutor check-in // Tutor check-in daily | SEMH | | 1 | | Tutor // - | 5 | | | |
E6 | Seating near front | SP | | 1 | | | | | | |
F6 | Glossaries | - | Literacy for EAL // EAL | 1 | | | | | | |
B7 | Large print on request | CL | | 1 | | | | | | |
D7 | Quiet room at lunch | SEMH | | 1 | | | 5 // - | | | |
B8 | Lexia Strategy Group // Lexia Strategy Group, Y7-9, Mon p3 + Wed p3 | ? | | 2 | Y7-9 | | 2 | | | |
D8 | Anger gp // Anger gp - 6 weeks, Mr Obi | SEMH | | 2 | | Mr Obi | | | 6 | |
E8 | Typing club // Typing club, Thursday lunchtime | SP | | 2 | | | 1 | | | |
F8 | Flash Academy // Flash Academy 20 mins daily | - | Literacy for EAL // EAL | 2 | | | 5 | 20 | | |
B9 | Sparx Maths catch up // Sparx Maths catch up (gp of 10) | CL | | 2 | | | | | | 10 |
C9 | Social Detectives // Social Detectives (Y8) // Social Detectives (Y8): 1 x 50 mins | CI | | 2 | Y8 | | 1 | 50 | | |
D9 | Check & Connect | SEMH | | 2 | | | | | | |
B10 | Ruth Miskin Fresh Start // Ruth Miskin Fresh Start, 4 x 50 mins, HLTA | CL | | 3 | | HLTA | 4 | 50 | | |
C10 | SaLT assistant // SaLT assistant, fortnightly | CI | | 3 | | SaLT assistant // - | 0.5 | | | |
D10 | ELSA // ELSA 1:1 // ELSA 1:1 x 45 mins | SEMH | | 3 | | | 1 // - | 45 | | 1 | 1 // -
E10 | Fizzy programme | SP | | 3 | | | | | | |
F10 | 1:1 EAL tutor // 1:1 EAL tutor (Ms Bao) | - | Literacy for EAL // EAL | 3 | | Ms Bao | | | | 1 | 1 // -
B11 | Dyslexia tutor // Dyslexia tutor 1hr weekly | CL | | 3 | | Dyslexia tutor // - | 1 | 60 | | |
B12 | EHCP key worker | CL | | 4 | | key worker // EHCP key worker // - | | | | |
C12 | SaLT (NHS) // SaLT // SaLT (NHS) 6 x 45 mins block | CI | | 4 | | SaLT // SaLT (NHS) // NHS // - | ? | 45 | | | | ?
D12 | MHST / CAMHS | SEMH | | 4 | | MHST / CAMHS // - | | | | |
E12 | VI teacher // VI teacher, half termly | SP | | 4 | | VI teacher // - | | | | |
B13 | Exam access arrangements | - | | - | | | | | | |
`,
    ),
    ...says(
      FACULTY,
      `
at | provision | area | wave | times | mins | led
B4 | Writing frames | CL | 1 // - | | |
C4 | Debate roles | CI | 1 // - | | |
D4 | Choice of seat | SEMH | 1 // - | | |
E4 | Enlarged copies | SP | 1 // - | | |
B5 | Manipulatives, worked examples | CL | 1 // - | | |
C5 | Vocab mats | CI | 1 // - | | |
E5 | Squared paper | SP | 1 // - | | |
B6 | Chunked practicals | CL | 1 // - | | |
C6 | Key word lists | CI | 1 // - | | |
D6 | Named lab partner | SEMH | 1 // - | | |
E6 | Adapted stools | SP | 1 // - | | |
B7 | Demo videos | CL | 1 // - | | |
C7 | Signal cards | CI | 1 // - | | |
D7 | Early changing | SEMH | 1 // - | | |
E7 | OT warm up // OT warm up, 5 mins each lesson | SP | 1 // - | | 5 | OT // -
`,
    ),
    ...says(
      TURNED,
      `
at | provision | area | wave | years | led | adults | group | times | mins | weeks | term | measure | entry | exit | outcome | cost
B3 | Lexonik Leap | CL // - | 2 | Y7 | HLTA | | 4-6 | 2 | 30 | 6 | | NGRT | 84 | 91 | met // - | 1450
C3 | Reading Plus | CL // - | 2 | Y7,Y8 | librarian | | 15 | 3 | 40 | | All year | Reading Plus insight | 78 | 80 | part // - | 2100
D3 | Thinking Reading | CL // - | 3 | Y7-9 | Mrs Zeller | 1 | 1 | 3 | 30 | | | NGRT | 71 | 83 | met // - | 980
E3 | Units of Sound | CL // - | 3 | Y9,Y10 | LSA x 2 // LSA | 2 | 3 | 2 | | ? | | WRAT5 | 80 | | | 0
F3 | Catch Up | CL // - | 2 | Y7 | TA | 1 | 1 | 2 | 15 | | | | | | |
`,
    ),
  ],
  mustAsk: [
    {
      about: `${APPROACH}!B8`,
      line: `${APPROACH}!B8`,
      acceptable: [
        { areaOfNeed: "cognitionAndLearning" },
        { areaOfNeed: "communicationAndInteraction" },
        { areaOfNeed: null },
      ],
    },
  ],
  unused: {
    [`${APPROACH}!A14`]: "note",
    [`${APPROACH}!A3`]: "banner",
  },
};
