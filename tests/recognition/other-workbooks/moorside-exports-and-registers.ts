import { anyOf, type OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";
import { cells, says } from "./written";

const REGISTER = "SEND list Nov";
const EXPORT = "MIS export";
const ATTENDED = "Who came";
const SECTION_F = "Sect F Ivo";

/** A middle school's register with what each pupil gets in words, an export of the MIS, a session register in matrix form, and a plan's section F. */
export const moorsideExportsAndRegisters: OtherWorkbook = {
  name: "a middle school's register in words, export and session register",
  sheets: {
    [REGISTER]: {
      layout: anyOf("register", "list"),
      headerRows: [3],
      rows: cells(`
Moorside Middle SEND list - Nov 2026 (SENCO use only!)

Surname | First name | Form | Stage | Main need | What they get | PP?
Ashe | Ivo | 5L | EHCP | ASD | 1:1 TA all lessons; Lego therapy (gp of 4) 1 x 45 mins; SaLT fortnightly | N
Bird | Poppy | 5M | K | SpLD | Nessy 3 x 20, Precision teaching (TA) daily 10 mins | Y
Cray | Sonny | 6L | K | SEMH | ELSA - Mrs Fox, weekly 40 mins | Y
Dove | Mia | 7M | K | HI | Radio aid; ToD visit termly | N
Egan | Rory | 8L | | | Monitor | N
Finch | Tess | 8M | K | MLD | | N
`),
    },
    [EXPORT]: {
      layout: anyOf("list", "register"),
      headerRows: [1],
      rows: cells(`
UPN | Legal Surname | Legal Forename | Year Group | Reg Group | SEN Status | SEN Need (Rank 1) | Intervention Name | Intervention Start | Intervention End | Sessions/Week | Mins/Session | Staff
A801234567001 | Ashe | Ivo | Year 5 | 5L | E | ASD | Lego therapy | 07/09/2026 | 18/12/2026 | 1 | 45 | FOX J
A801234567001 | Ashe | Ivo | Year 5 | 5L | E | ASD | 1:1 support | 07/09/2026 | | 25 | 60 | TANN P
B801234567002 | Bird | Poppy | Year 5 | 5M | K | SPLD | Nessy | 14/09/2026 | 11/12/2026 | 3 | 20 | TANN P
C801234567003 | Cray | Sonny | Year 6 | 6L | K | SEMH | ELSA | 14/09/2026 | | 1 | 40 | FOX J
Exported 13/11/2026 08:02 by SENCO
`),
    },
    [ATTENDED]: {
      layout: "deliveryLog",
      headerRows: [4],
      rows: cells(`
Nessy group - register of sessions
Mrs Tann, library. ✓ came, A absent, T = trip, X = cancelled by school

Name | 14/9 | 16/9 | 18/9 | 21/9 | 23/9 | 25/9 | No.
Poppy B | ✓ | ✓ | A | ✓ | X | ✓ | 4
Rory E | ✓ | A | ✓ | ✓ | X | ✓ | 4
Tess F | ✓ | ✓ | ✓ | T | X | ✓ | 4
`),
    },
    [SECTION_F]: {
      layout: "sectionF",
      headerRows: [3],
      rows: cells(`
Ivo Ashe - EHC plan Section F (final plan 12.3.26)

Ref | Special educational provision (as worded in the plan) | Who | How often / how much | In place?
F1 | Full time adult support across the day | TA | 25 hours a week | Y
F2 | A social communication programme in a small group | ELSA | 45 minutes weekly | Y
F3 | Access to a quiet space when needed | all | as required | partly
F4 | Direct speech and language therapy | SaLT | 6 sessions a year | 2 so far
`),
    },
  },
  provisions: [
    ...says(
      REGISTER,
      `
at | provision | pupils | years | class | times | mins | group | adults | led | area
F4 | 1:1 TA all lessons | Ivo Ashe | Y5 | 5L | | | 1 | 1 // - | TA // - | CI // -
F4 | Lego therapy // Lego therapy (gp of 4) // Lego therapy (gp of 4) 1 x 45 mins | Ivo Ashe | Y5 | 5L | 1 | 45 | 4 | | | CI // -
F4 | SaLT // SaLT fortnightly | Ivo Ashe | Y5 | 5L | 0.5 | | | | SaLT // - | CI // -
F5 | Nessy // Nessy 3 x 20 | Poppy Bird | Y5 | 5M | 3 | 20 | | | | CL // -
F5 | Precision teaching // Precision teaching (TA) daily 10 mins // Precision teaching (TA) | Poppy Bird | Y5 | 5M | 5 | 10 | | | TA | CL // -
F6 | ELSA // ELSA - Mrs Fox, weekly 40 mins | Sonny Cray | Y6 | 6L | 1 | 40 | | | Mrs Fox | SEMH // -
F7 | Radio aid | Mia Dove | Y7 | 7M | | | | | | SP // -
F7 | ToD visit // ToD visit termly | Mia Dove | Y7 | 7M | | | | | ToD // - | SP // -
`,
    ),
    ...says(
      EXPORT,
      `
at | provision | pupils | years | class | start | end | times | mins | led | area | group | adults
H2 | Lego therapy | Ivo Ashe // Ashe, Ivo | Y5 | 5L | 2026-09-07 | 2026-12-18 | 1 | 45 | FOX J | CI // - | |
H3 | 1:1 support | Ivo Ashe // Ashe, Ivo | Y5 | 5L | 2026-09-07 | | 25 | 60 | TANN P | CI // - | 1 // - | 1 // -
H4 | Nessy | Poppy Bird // Bird, Poppy | Y5 | 5M | 2026-09-14 | 2026-12-11 | 3 | 20 | TANN P | CL // - | |
H5 | ELSA | Sonny Cray // Cray, Sonny | Y6 | 6L | 2026-09-14 | | 1 | 40 | FOX J | SEMH // - | |
`,
    ),
  ],
  pupils: [
    ...pupilsOf(
      REGISTER,
      "A",
      `
row | name | yearGroup | className | senStatus | primaryNeed | areaOfNeed | flags
4 | Ivo Ashe | Y5 | 5L | E | ASD | communicationAndInteraction |
5 | Poppy Bird | Y5 | 5M | K | SPLD | cognitionAndLearning | PP
6 | Sonny Cray | Y6 | 6L | K | SEMH | socialEmotionalAndMentalHealth | PP
7 | Mia Dove | Y7 | 7M | K | HI | sensoryAndOrPhysical |
8 | Rory Egan | Y8 | 8L | | | |
9 | Tess Finch | Y8 | 8M | K | MLD | cognitionAndLearning |`,
    ),
  ],
  unused: { [`${EXPORT}!A6`]: "note" },
};
