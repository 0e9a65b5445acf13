import { type OtherWorkbook } from "./other-workbook";
import { cells, says } from "./written";

const LIST = "SEND students + support";
const TUTORING = "Tutoring (3 blocks)";
const PROVISION = "Menu of provision";

/** An upper school: statuses and codes inside the list, tutoring in three blocks, and a menu with capacity and triggers. */
export const upperSchoolLists: OtherWorkbook = {
  name: "upper school, statuses inside the list",
  mostQuestions: 6,
  sheets: {
    [LIST]: {
      layout: "list",
      headerRows: [4],
      hiddenColumns: ["B"],
      rows: cells(`
CONFIDENTIAL: students with SEND, what they get and from whom
Lordswood Upper School | | updated: | 09.11.26
 
Learner | ULN | NCY | Reg | Stage (E/K/N) | Category of need | Provision | Category | Resource | Time (hrs/wk) | From | Until | Monitored by | Evidence of impact
Ahmed, Sana | 98120 | 9 | 9Y | K | SPLD | Reading pen | 2 | equipment | | #2026-09-08 | | AHU | 
Ahmed, Sana | 98120 | 9 | 9Y | K | SPLD | Fluency group | 2 | LSP | 1 | #2026-09-08 | #2026-12-18 | AHU | moved up 2 sets
Bright, Leo | 98121 | 9 | 9B | E | ASC | Key worker | 3 | J Lyle | 2.5 | #2026-09-08 | #2027-07-20 | JLY | settled, 94% att
Coker, Faith | 98130 | 10 | 10B | K | SEMH | Art room pass | 1 | all staff | | #2026-09-08 | | HOY | 
Drew, Alfie | 98131 | 10 | 10Y | E | PD | Physio room + exercises | 3 | LSP | 1.25 | #2026-09-15 | #2027-07-20 | AHU | 
Drew, Alfie | 98131 | 10 | 10Y | E | PD | Lift pass, early exit | 1 | n/a | | #2026-09-08 | | AHU |
Ennis, Kay | 98144 | 11 | 11R | N | none yet | Anxiety workshop | 2 | School nurse | 0.75 | #2026-11-03 | #2026-12-15 | HOY | not yet
`),
    },
    [TUTORING]: {
      layout: "list",
      headerRows: [3, 4],
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:G3", "H3:J3", "K3:M3"],
      rows: cells(`
Small group tutoring 2026/27

Student | Form | Subject | Tutor | Block 1 (Autumn) | | | Block 2 (Spring) | | | Block 3 (Summer) | | |
 | | | | Hours offered | Hours attended | Exit ticket % | Hours offered | Hours attended | Exit ticket % | Hours offered | Hours attended | Exit ticket %
Kofi Mensah | 11R | Maths tutoring | Mr Oyelaran | 12 | 11 | pct 62 | 12 | 9 | pct 70 | | |
Bella Shah | 11R | Maths tutoring | Mr Oyelaran | 12 | 6 | pct 41 | | | | | |
Tom Price | 10B | English tutoring | Miss Reid | | | | 10 | 10 | pct 66 | 10 | 8 | pct 71
`),
    },
    [PROVISION]: {
      layout: "list",
      headerRows: [2],
      rows: cells(`
What can I ask for? A menu for form tutors
Support available | Level | Who it helps | What happens | How long is it? | How often? | Max no. | Lead | Trigger for referral | How we know it has worked
ELSA | Targeted | students with low mood | 6 sessions with Mrs Fry | 40 mins | weekly | 1 | Mrs Fry | tutor + parent agree | scaling out of 10
Homework hub | Universal | anyone behind with work | quiet room, laptops | 1 hour | Mon-Thurs | 20 | LSP rota | just turn up | fewer detentions
Literacy lab | Targeted | RA more than 2 yrs behind | Lexonik | 50 mins | 2 a week for 6 weeks | 4 | Miss Reid | NGRT below 85 | NGRT +5
Counselling | Specialist | trauma, bereavement | 1:1 with Place2Be | 50 minutes | weekly, term by term | 1 | P2B | DSL only | CORE-YP
Mentoring by sixth form | Universal plus | new to school | paired chat | 20 mins | once a fortnight | 10 pairs | HOY | self | survey
`),
    },
  },
  provisions: [
    ...says(
      LIST,
      `
at | provision | pupils | years | class | area | wave | led | mins a week | start | end | said
G5 | Reading pen | Ahmed, Sana | Y9 | 9Y | CL | ? | ? | | 2026-09-08 | |
G6 | Fluency group | Ahmed, Sana | Y9 | 9Y | CL | ? | LSP | 60 | 2026-09-08 | 2026-12-18 | moved up 2 sets // -
G7 | Key worker | Bright, Leo | Y9 | 9B | CI | ? | J Lyle | 150 | 2026-09-08 | 2027-07-20 | settled, 94% att // -
G8 | Art room pass | Coker, Faith | Y10 | 10B | SEMH | ? | all staff | | 2026-09-08 | |
G9 | Physio room + exercises | Drew, Alfie | Y10 | 10Y | SP | ? | LSP | 75 | 2026-09-15 | 2027-07-20 |
G10 | Lift pass, early exit | Drew, Alfie | Y10 | 10Y | SP | ? | ? | | 2026-09-08 | |
G11 | Anxiety workshop | Ennis, Kay | Y11 | 11R | - | ? | School nurse | 45 | 2026-11-03 | 2026-12-15 | not yet // -
`,
    ).map((line) => ({
      ...line,
      outcome: { anyOf: [null] },
      ambiguous: [...(line.ambiguous ?? []), "wave", "outcome"],
    })),
    ...says(
      TUTORING,
      `
at | provision | pupils | class | years | led | term | planned | delivered | exit
C5 | Maths tutoring | Kofi Mensah | 11R | Y11 | Mr Oyelaran | Autumn | 12 // - | 11 // - | 62% // -
C5 | Maths tutoring | Kofi Mensah | 11R | Y11 | Mr Oyelaran | Spring | 12 // - | 9 // - | 70% // -
C6 | Maths tutoring | Bella Shah | 11R | Y11 | Mr Oyelaran | Autumn | 12 // - | 6 // - | 41% // -
C7 | English tutoring | Tom Price | 10B | Y10 | Miss Reid | Spring | 10 // - | 10 // - | 66% // -
C7 | English tutoring | Tom Price | 10B | Y10 | Miss Reid | Summer | 10 // - | 8 // - | 71% // -
`,
    ),
    ...says(
      PROVISION,
      `
at | provision | wave | mins | times | weeks | group | led | measure | planned
A3 | ELSA | 2 | 40 | 1 | | 1 | Mrs Fry | scaling out of 10 | - // 6
A4 | Homework hub | 1 | 60 | 4 | | 20 // 1-20 | LSP rota | fewer detentions |
A5 | Literacy lab | 2 | 50 | 2 | 6 | 4 // 1-4 | Miss Reid | NGRT +5 |
A6 | Counselling | 3 | 50 | 1 | | 1 | P2B | CORE-YP |
A7 | Mentoring by sixth form | 1 // 2 | 20 | 0.5 | | - // 10 // 20 // 2 // 1-10 | HOY | survey |
`,
    ).map((line) => ({ ...line, ambiguous: ["target"] })),
  ],
};
