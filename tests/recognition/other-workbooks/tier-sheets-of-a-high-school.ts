import { type OtherWorkbook } from "./other-workbook";
import { cells, says } from "./written";

const T1 = "Tier 1 Universal";
const T2 = "Tier 2 Targeted";
const T3 = "Tier 3 Specialist";

/** A sheet a tier, each with its own header: two levels with a key above, packages of one student under bands of area. */
export const tierSheetsOfAHighSchool: OtherWorkbook = {
  name: "high school with a sheet a tier and keys above",
  sheets: {
    [T1]: {
      layout: "list",
      headerRows: [3],
      rows: cells(`
Hollin Brook High: TIER 1 - what every student can expect

Strategy | Broad area of need | Who does it? | How will we know?
Seating plans with SEND info | All | Subject leads | Learning walks
Pre-taught vocabulary | C&I / C&L | All staff | Book looks
Meet and greet at the door | SEMH | All staff | Behaviour log
Enlarged print and overlays | Sensory/physical | All staff | Pupil voice
`),
    },
    [T2]: {
      layout: "list",
      headerRows: [4, 5],
      merges: ["A4:A5", "B4:B5", "C4:D4", "E4:G4", "H4:I4", "J4:J5", "K4:M4", "N4:N5"],
      rows: cells(`
Hollin Brook High - Provision Map 2026-27 - TIER 2
Key: LSM = learning support mentor   HLTA = higher level TA   P = one period (50 mins)

Intervention | Need | For whom |  | Dosage |  |  | Run by... |  | Assessed with | Data |  |  | So what?
 |  | Year(s) | Size | Per wk | How long | For (wks) | Lead | Delivers |  | In | Aim | Out | 
Thinking Reading | C&L | date 7-8 | time 1:1 | 3 | 1P | 24 | AWS | LSM | NGRT RA | 7:02 | 9:00 | 8:10 | carry on in Y9
Lexia PowerUp | C&L | 7 | 12 | 2 | 25 mins | Aut 1 - Spr 1 | AWS | HLTA (KB) | Lexia level | 6 | 12 | 11 | partly met
Spelling tutor group | C&L | 8 & 9 | date 4-6 | 2 | 20-25 | 10 | JT (Eng) | 6th form | HAST 2 | SS 78 | SS 85 | SS 86 | met
Talk About for Teens | C&I | KS3 | max 6 | 1 | 1P | 12 | SaLT | LSM | TALC |  |  |  | starts Jan
Sleep and worries workshop | SEMH | 10, 11 | up to 10 | 1 | 60 | 4 | School nurse | School nurse | - |  |  |  | ran once only
Emotional Literacy (ELSA) | SEMH | 7 to 9 | 1:1 or pair | 1 | 40 | 6 to 10 | AWS | ELSA (DP) | SDQ total | 21 | "<15" | 14 | met
Touch typing | S&P | 7 | 8 | daily (reg) | 15 | ongoing | TBC | LSM | WPM | 11 | 25 | 9 | not met
Homework base | All | 7-11 | drop in | 4 (after school) | 1 hr | all year | HLTA (KB) | LSM x 2 | n/a |  |  |  | well attended
* groups at capacity; waiting list is with AWS
`),
    },
    [T3]: {
      layout: "list",
      headerRows: [4, 5],
      merges: ["A4:A5", "B4:C4", "D4:F4", "G4:I4"],
      rows: cells(`
TIER 3: individual packages
Key: P = period (50 mins)

Package | Student |  | Support |  |  | Paperwork |  | 
 | Initials | YG | Hrs/wk | Made up of | By | EHCP outcome | Next review | Cost p.a.
COGNITION & LEARNING
Individual literacy programme | MA | 8 | 2.5 | 5 x 30 mins | HLTA (KB) | Reads a page of text unaided | 12.02.27 | £1,840
Reader / scribe in assessments | MA, TO'B | 8/10 | as needed | - | LSM | Shows what she knows in tests | 12.02.27 | incl. above
SEMH
Alternative provision - farm | KD | 9 | 6 | 1 day (Thurs) | Oakwood Farm | Attends 4 days out of 5 | 26 March 2027 | 6840
Counselling | KD; RW | 9; 11 | 0.83 | 1 x P | Counsellor (Fri) | Uses a strategy before leaving | End of spring term | 1260
SENSORY AND PHYSICAL
Physio programme | ZN | 7 | 1.25 | 5x15 | LSM (trained) | Stands for transfers | 12/02/2027 | 975
VI specialist teaching | ZN | 7 | 0.5 | 1 hr a fortnight | QTVI | Uses magnifier in every lesson | 2027-03-05 | funded by LA
TOTAL |  |  | 11.08 |  |  |  |  | 
`),
    },
  },
  provisions: [
    ...says(
      T1,
      `
at | provision | area | area said | led | measure
A4 | Seating plans with SEND info | | All // - | Subject leads | Learning walks
A5 | Pre-taught vocabulary | CI | C&I / C&L | All staff | Book looks
A6 | Meet and greet at the door | SEMH | | All staff | Behaviour log
A7 | Enlarged print and overlays | SP | | All staff | Pupil voice
`,
      { wave: 1 },
    ),
    ...says(
      T2,
      `
at | provision | area | years | group | adults | times | mins | weeks | led | measure | entry | target | exit | outcome
A6 | Thinking Reading | CL | Y7-8 | 1 | 1 // - | 3 | 50 | 24 | LSM | NGRT RA // NGRT | 7:02 | 9:00 | 8:10 |
A7 | Lexia PowerUp | CL | Y7 | 12 | | 2 | 25 | - | HLTA (KB) | Lexia level | 6 | 12 | 11 | part
A8 | Spelling tutor group | CL | Y8,Y9 | 4-6 | | 2 | 20-25 | 10 | 6th form | HAST 2 | SS 78 // 78 | SS 85 // 85 | SS 86 // 86 | met
A9 | Talk About for Teens | CI | Y7-9 | 6 // 1-6 | | 1 | 50 | 12 | LSM | TALC | | | |
A10 | Sleep and worries workshop | SEMH | Y10-11 | 10 // 1-10 | | 1 | 60 | 4 | School nurse | - | | | |
A11 | Emotional Literacy (ELSA) | SEMH | Y7-9 | 1-2 | 1 // - | 1 | 40 | 6-10 | ELSA (DP) | SDQ total // SDQ | 21 | <15 | 14 | met
A12 | Touch typing | SP | Y7 | 8 | | 5 | 15 | | LSM | WPM | 11 | 25 | 9 | not
A13 | Homework base | | Y7-11 | | 2 // - | 4 | 60 | | LSM x 2 // LSM | n/a // - | | | |
`,
      { wave: 2 },
    ).map((line) =>
      line.source.endsWith("A7")
        ? { ...line, term: "Autumn 1-Spring 1" }
        : line.source.endsWith("A13")
          ? { ...line, term: "All year" }
          : line,
    ),
    ...says(
      T3,
      `
at | provision | area | pupils | years | times | mins | led | target | review | cost | cost said | fund
A7 | Individual literacy programme | CL | MA | Y8 | 5 | 30 | HLTA (KB) | Reads a page of text unaided | 2027-02-12 | 1840 | |
A8 | Reader / scribe in assessments | CL | MA; TO'B | Y8,Y10 | | | LSM | Shows what she knows in tests | 2027-02-12 | | incl. above |
A10 | Alternative provision - farm | SEMH | KD | Y9 | 1 // - | 360 // - | Oakwood Farm | Attends 4 days out of 5 | 2027-03-26 | 6840 | |
A11 | Counselling | SEMH | KD; RW | Y9,Y11 | 1 | 50 | Counsellor (Fri) // Counsellor | Uses a strategy before leaving | ? | 1260 | |
A13 | Physio programme | SP | ZN | Y7 | 5 | 15 | LSM (trained) | Stands for transfers | 2027-02-12 | 975 | |
A14 | VI specialist teaching | SP | ZN | Y7 | 0.5 | 60 | QTVI | Uses magnifier in every lesson | 2027-03-05 | | funded by LA // - | LA // -
`,
      { wave: 3 },
    ),
  ],
  unused: {
    [`${T2}!A2`]: "note",
    [`${T2}!A14`]: "note",
    [`${T3}!A15`]: "subtotal",
    [`${T3}!D15`]: "subtotal",
  },
};
