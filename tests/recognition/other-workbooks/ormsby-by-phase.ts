import { anyOf, type OtherWorkbook } from "./other-workbook";
import { cells, says } from "./written";

const LEARN = "C&L";
const FEEL = "SEMH";
const TIERS = "Tiers x key stage";
const PROSE = "For website";

/** A secondary school: a sheet an area with tiers down and key stages across, blocks of tiers a year, and prose for the website. */
export const ormsbyByPhase: OtherWorkbook = {
  name: "a secondary school's sheet an area by key stage",
  sheets: {
    [LEARN]: {
      layout: anyOf("yearColumns", "waveByArea"),
      headerRows: [5],
      rows: cells(`
Ormsby High School
COGNITION AND LEARNING
Reviewed by AD/FT July 26

 | KS3 | KS4 | Post 16
Quality First Teaching (all) | Seating plans; Knowledge organisers | Revision planners | Study planners
SEN Support (some) | Lexia, 3 x 25 mins\\nFresh Start (Ms Haigh) 4 lessons a fortnight | Entry level maths - Tues/Thurs p5 | Study skills, weekly
EHCP (few) | 1:1 TA (12 hrs) | Reader + scribe\\nBTEC workshop 1 hr/wk | Mentor twice a week
Cost | £14,200 | £9,000 | £2,150
`),
    },
    [FEEL]: {
      layout: anyOf("yearColumns", "waveByArea"),
      headerRows: [5],
      rows: cells(`
Ormsby High School
SOCIAL, EMOTIONAL AND MENTAL HEALTH
Reviewed by AD/FT July 26

 | KS3 | KS4 | Post 16
Quality First Teaching (all) | Form time check-ins | Form time check-ins | 
SEN Support (some) | ELSA (6 sessions); Boxing group Fri P4 | Mentoring - Mr Raza | Drop in
EHCP (few) | Counsellor 50 mins weekly | Alternative provision 2 days | n/a
Cost | £6,400 | £11,750 | 
`),
    },
    [TIERS]: {
      layout: anyOf("waveByArea", "yearColumns"),
      headerRows: anyOf([3], [3, 9]),
      merges: ["A1:E1"],
      rows: cells(`
**TRANSITION SUPPORT**
Year 7
Need | Level 1 | Level 2 | Level 3
C&I | Buddy system | Social stories | SaLT handover
SEMH | Induction days | Nurture lunch x 5 (Mrs Ng) | Keyworker daily
Phys/Sens | Map of site | Early lunch pass | Lift key

Year 11
Need | Level 1 | Level 2 | Level 3
C&I | Interview practice | Careers 1:1, 30 mins | Supported college visits x3
SEMH | Exam stress assembly | Exam mentors (Y13) | Small room for exams
Phys/Sens | - | Rest breaks | Laptop
`),
    },
    [PROSE]: {
      layout: "notAMap",
      headerRows: [],
      rows: cells(`
SEN Information Report
At Ormsby we believe every student can achieve. Our teachers plan lessons that are adapted for all learners and we meet parents three times a year to review progress.
If you have a concern please contact the SENDCo, Mr A Dunmore, on extension 214.
Last updated September 2026
`),
    },
  },
  provisions: [
    ...says(
      LEARN,
      `
at | provision | wave | years | led | times | mins | mins a week | group | adults
B6 | Seating plans | 1 | Y7-9 | | | | | |
B6 | Knowledge organisers | 1 | Y7-9 | | | | | |
C6 | Revision planners | 1 | Y10,Y11 | | | | | |
D6 | Study planners | 1 | Y12,Y13 | | | | | |
B7 | Lexia // Lexia, 3 x 25 mins | 2 | Y7-9 | | 3 | 25 | | |
B7 | Fresh Start // Fresh Start (Ms Haigh) // Fresh Start (Ms Haigh) 4 lessons a fortnight | 2 | Y7-9 | Ms Haigh | 2 | | | |
C7 | Entry level maths // Entry level maths - Tues/Thurs p5 | 2 | Y10,Y11 | | 2 | | | |
D7 | Study skills // Study skills, weekly | 2 | Y12,Y13 | | 1 | | | |
B8 | 1:1 TA // 1:1 TA (12 hrs) | 3 | Y7-9 | TA // - | | | | 1 | 1 // -
C8 | Reader + scribe | 3 | Y10,Y11 | | | | | |
C8 | BTEC workshop // BTEC workshop 1 hr/wk | 3 | Y10,Y11 | | 1 // - | 60 // - | | |
D8 | Mentor // Mentor twice a week | 3 | Y12,Y13 | Mentor // - | 2 | | | |
`,
      { areaOfNeed: "cognitionAndLearning" },
    ),
    ...says(
      FEEL,
      `
at | provision | wave | years | led | times | mins | planned
B6 | Form time check-ins | 1 | Y7-9 | | | |
C6 | Form time check-ins | 1 | Y10,Y11 | | | |
B7 | ELSA // ELSA (6 sessions) | 2 | Y7-9 | ELSA // - | | | 6 // -
B7 | Boxing group // Boxing group Fri P4 | 2 | Y7-9 | | 1 | |
C7 | Mentoring // Mentoring - Mr Raza | 2 | Y10,Y11 | Mr Raza | | |
D7 | Drop in | 2 | Y12,Y13 | | | |
B8 | Counsellor // Counsellor 50 mins weekly | 3 | Y7-9 | Counsellor // - | 1 | 50 |
C8 | Alternative provision // Alternative provision 2 days | 3 | Y10,Y11 | | 2 // - | |
`,
      { areaOfNeed: "socialEmotionalAndMentalHealth" },
    ),
    ...says(
      TIERS,
      `
at | provision | area | wave | years | led | times | mins | group | adults | planned
B4 | Buddy system | CI | 1 | Y7 | | | | | |
C4 | Social stories | CI | 2 | Y7 | | | | | |
D4 | SaLT handover | CI | 3 | Y7 | SaLT // - | | | | |
B5 | Induction days | SEMH | 1 | Y7 | | | | | |
C5 | Nurture lunch // Nurture lunch x 5 // Nurture lunch x 5 (Mrs Ng) | SEMH | 2 | Y7 | Mrs Ng | 5 | | | |
D5 | Keyworker // Keyworker daily | SEMH | 3 | Y7 | Keyworker // - | 5 | | | |
B6 | Map of site | SP | 1 | Y7 | | | | | |
C6 | Early lunch pass | SP | 2 | Y7 | | | | | |
D6 | Lift key | SP | 3 | Y7 | | | | | |
B10 | Interview practice | CI | 1 | Y11 | | | | | |
C10 | Careers 1:1 // Careers // Careers 1:1, 30 mins | CI | 2 | Y11 | | | 30 | 1 | 1 // - |
D10 | Supported college visits // Supported college visits x3 | CI | 3 | Y11 | | ? | | | | ?
B11 | Exam stress assembly | SEMH | 1 | Y11 | | | | | |
C11 | Exam mentors (Y13) // Exam mentors | SEMH | 2 | Y11 // Y13 | | | | | |
D11 | Small room for exams | SEMH | 3 | Y11 | | | | | |
C12 | Rest breaks | SP | 2 | Y11 | | | | | |
D12 | Laptop | SP | 3 | Y11 | | | | | |
`,
    ),
  ],
  unused: { [`${LEARN}!A3`]: "banner", [`${FEEL}!A1`]: "banner", [`${PROSE}!A1`]: "notAMap" },
};
