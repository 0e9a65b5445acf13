import { anyOf, CI, CL, SEMH, SP, type OtherWorkbook } from "./other-workbook";
import { linesOf, pupilsOf, rowsOf } from "./sheet-text";

const EXPORT = "Export 12-11-2026";
const REG = "K and E";
const PLAN = "Faculty offer";

/** An academy: provisions exported from a system, a register with one-line strategies, an offer by faculty, and cover. */
export const academyExports: OtherWorkbook = {
  name: "an academy's exports and its faculties' offer",
  sheets: {
    [EXPORT]: {
      layout: "list",
      headerRows: [1],
      rows: rowsOf(`
Provision title | Provision type | Area(s) of concern | Wave | Learner | UPN | NC Year | Reg Group | Lead staff | Session length (mins) | Sessions / fortnight | Start date | End date | Start grade | End grade | Outcome rating (-2 to +2) | Status | Annual cost (£)
Lexonik Leap | Intervention | Cognition & Learning | Targeted | Abara, Tomi | A900000000001 | 7 | 7K | J. Rudge | 60 | 2 | 07/09/2026 | 18/12/2026 | 84 | 95 | +1 | Completed | 310.5
Lexonik Leap | Intervention | Cognition & Learning | Targeted | Birch, Nell | A900000000002 | 7 | 7S | J. Rudge | 60 | 2 | 07/09/2026 | 18/12/2026 | 79 | 80 | -1 | Completed | 310.5
Zones check in | Mentoring | SEMH | Targeted | Crane, Otis | A900000000003 | 9 | 9A | Ms P Adeola | 15 | 10 | 21/09/2026 | 12/02/2027 | | | | Active | 245
Hydrotherapy | Therapy | Sensory & Physical | Specialist | Dent, Iris | A900000000004 | 8 | 8S | Physio team | 45 | 1 | 14/09/2026 | 16/07/2027 | | | | Active | 1980
Social communication gp | Intervention | Communication & Interaction; SEMH | Targeted | Crane, Otis | A900000000003 | 9 | 9A | LSA (BW) | 50 | 1 | 02/11/2026 | 18/12/2026 | | | 0 | Paused | 120
`),
    },
    [REG]: {
      layout: "register",
      headerRows: [2],
      rows: rowsOf(`
SEND register (K + E) - do not email outside school
Pref. surname | Pref. forename | Tutor | Code | Primary SEN | Also | In care / PP | Key strategies for teachers | EAA
Abara | Tomi | 7K | K | SpLD | | PP | Chunk, coloured paper, extra time to write | 25%
Birch | Nell | 7S | K | MLD | SLCN | | Pre-teach vocabulary | 25%, reader
Crane | Otis | 9A | E | ASC | SEMH | LAC, PP | Seat near door, no surprises | small room
Dent | Iris | 8S | E | PD | | | Lift pass, leave 5 mins early | scribe
Eze | Uma | 10B | K | HI | | PP | Face her when talking, radio aid |
`),
    },
    [PLAN]: {
      layout: { anyOf: ["list", "waveByArea"] },
      headerRows: [2],
      rows: rowsOf(`
What each faculty offers beyond the classroom (for options evening)
Faculty | Offered to | Extra help | When & where | Staffed by | Places | Notes
English | Y10-11 | Coursework catch-up | Tues P6, room 12 | Mrs Vane | 12 | by invitation
 | Y7 | Accelerated Reader buddies | Tutor time M/W/F 20 mins | Y12 mentors | 8 |
Maths | KS3 | Times table club | Thurs lunch | Sparx champions | 15 | drop in
 | Year 11 | Grade 4 or bust | 1 hr Mon after school | Mr Ojo | 10 | till May exams
Inclusion | Yrs 7, 8 & 9 | Homework hub | Mon - Thurs 3.10-4.10 | LSAs | 20 |
 | any year | Quiet lunch | daily 40 mins | HLTA | 12 |
`),
    },
    Cover: {
      layout: "notAMap",
      headerRows: [],
      rows: rowsOf(`
COVER - Thurs 12 Nov
Absent | Reason | P1 | P2 | P3 | P4 | P5
Mrs Vane | Course | Cover sup | Cover sup | free | KD | AB
B Wren (LSA) | Ill | 9A Sci - none | 7K Ma - JR | - | 8S En | 7S Hi
`),
    },
  },
  provisions: [
    ...linesOf(
      EXPORT,
      "A",
      `
row | provision | areaOfNeed | areaOfNeedText | wave | pupils | yearGroups | className | ledBy | minutesPerSession | sessionsPerWeek | startDate | endDate | entry | exit | outcome | cost
2 | Lexonik Leap | ${CL} | | 2 | Abara, Tomi | Y7 | 7K | J. Rudge | 60 | 1 | 2026-09-07 | 2026-12-18 | 84 | 95 | met | 310.5
3 | Lexonik Leap | ${CL} | | 2 | Birch, Nell | Y7 | 7S | J. Rudge | 60 | 1 | 2026-09-07 | 2026-12-18 | 79 | 80 | notMet | 310.5
4 | Zones check in | ${SEMH} | | 2 | Crane, Otis | Y9 | 9A | Ms P Adeola | 15 | 5 | 2026-09-21 | 2027-02-12 | | | | 245
5 | Hydrotherapy | ${SP} | | 3 | Dent, Iris | Y8 | 8S | Physio team | 45 | 0.5 | 2026-09-14 | 2027-07-16 | | | | 1980
6 | Social communication gp | ${CI} | | 2 | Crane, Otis | Y9 | 9A | LSA (BW) | 50 | 0.5 | 2026-11-02 | 2026-12-18 | | | ? | 120`,
    ),
    ...linesOf(
      PLAN,
      "C",
      `
row | provision | yearGroups | sessionsPerWeek | minutesPerSession | ledBy | groupSize
3 | Coursework catch-up | Y10; Y11 | 1 | | Mrs Vane | 12 // 1..12
4 | Accelerated Reader buddies | Y7 | 3 | 20 | Y12 mentors | 8 // 1..8
5 | Times table club | Y7; Y8; Y9 | 1 | | Sparx champions | 15 // 1..15
6 | Grade 4 or bust | Y11 | 1 | 60 | Mr Ojo | 10 // 1..10
7 | Homework hub | Y7; Y8; Y9 | 4 | 60 | LSAs | 20 // 1..20
8 | Quiet lunch | null | 5 | 40 | HLTA | 12 // 1..12`,
      {
        areaOfNeed: anyOf<typeof CL | null>(CL, null),
      },
    ),
  ],
  pupils: pupilsOf(
    REG,
    "A",
    `
row | name | yearGroup | className | senStatus | primaryNeed | areaOfNeed | flags
3 | Tomi Abara // Abara, Tomi | Y7 | 7K | K | SPLD | ${CL} | PP
4 | Nell Birch // Birch, Nell | Y7 | 7S | K | MLD | ${CL} |
5 | Otis Crane // Crane, Otis | Y9 | 9A | E | ASD | ${CI} | LAC; PP
6 | Iris Dent // Dent, Iris | Y8 | 8S | E | PD | ${SP} |
7 | Uma Eze // Eze, Uma | Y10 | 10B | K | HI | ${SP} | PP`,
  ),
};
