import { anyOf, CI, SEMH, type OtherWorkbook } from "./other-workbook";
import { linesOf, rowsOf } from "./sheet-text";

const ISP = "ISP - Ravi";
const FORMS = "Record forms";
const PUPILS = "Case load";

/** A plan of one pupil with two cycles, forms to be filled in for each group, a case load given pupil by pupil, a log and Section F. */
export const plansLogsAndNotes: OtherWorkbook = {
  name: "a support plan in cycles, record forms and a case load",
  sheets: {
    [ISP]: {
      layout: "list",
      headerRows: [7, 13],
      rows: rowsOf(`
Individual Support Plan
Child: | Ravi Menon | | Class: | Beech (Y5)
SEND status: | EHC plan | | Main need: | Autism
Written by: | Mrs Cole | | Date: | 14/09/2026

Cycle 1 - Autumn 2026
Small steps target | Provision | Who will do it? | How often & for how long | How we will know | Reviewed on | Outcome
Ask for help with a card | Communication board | all adults | throughout the day | tally | 11/12/26 | Met
Stay in class for 30 mins | Movement breaks | TA | 4 x day, 5 mins | class log | 11/12/26 | Partially met
Write 3 sentences | Colourful semantics | TA (Jo) | 3 sessions pw of 15 minutes | books | 11/12/26 | Not met

Cycle 2 - Spring 2027
Small steps target | Provision | Who will do it? | How often & for how long | How we will know | Reviewed on | Outcome
Join a game at lunch | Playground pal | MDSA | daily 20 mins | observation | 26/3/27 |
Write 3 sentences | Clicker 8 | TA (Jo) | 4 x 20mins weekly | books | 26/3/27 |
Parent view | Happy with plan
`),
    },
    [FORMS]: {
      layout: "cards",
      headerRows: [],
      rows: rowsOf(`
GROUP RECORD FORM
Title of group | Memory Magic
Area | C&L
Pupils | Ali, Bex, Cam
Taken by | Mrs Hay
Day(s) and time | Mon & Wed 1.15-1.35
Number of weeks | 8
Baseline (average) | 31%
End (average) | 52%
Sessions planned | 16
Sessions that happened | 13
Evaluation | Good progress, target met

GROUP RECORD FORM
Title of group | Sunshine Circle
Area | SEMH
Pupils | Dot, Eve, Fin, Gil
Taken by | ELSA
Day(s) and time | Fri 45 mins
Number of weeks | 6
Baseline (average) | 
End (average) | 
Sessions planned | 6
Sessions that happened | 2
Evaluation | stopped, ELSA off sick
`),
    },
    [PUPILS]: {
      layout: "list",
      headerRows: [2],
      merges: ["A3:A5", "A6:A7"],
      rows: rowsOf(`
Case load - inclusion team
Pupil / year | Support | Lead | Dose | From | Next check | So far
Hope N (Y8) | Key adult check in | Ms Bird | 5 mins am + pm daily | 7/9/26 | 18/12/26 | fewer late marks
 | Reset room pass | duty staff | as required | 7/9/26 | 18/12/26 |
 | CAMHS | Nurse Ola | fortnightly hour | 12/10/26 | 29/1/27 | attending
Idris O (Y10) | Alternative provision - garage | The Bridge | 1 day a week | 2/11/26 | 12/2/27 | loves it
 | Maths tutor online | Tute | 2 hrs per week | 2/11/26 | 12/2/27 | 
Jem P (Y11) | Access to laptop | IT | all lessons | 7/9/26 | 18/12/26 | in use
`),
    },
    "Sessions done": {
      layout: "deliveryLog",
      headerRows: [1],
      rows: rowsOf(`
Date of session | Group / pupil | Taken by | Happened? | Length (mins) | Comment
2/11/26 | Memory Magic | Mrs Hay | yes | 20 |
4/11/26 | Memory Magic | Mrs Hay | no | | fire drill
6/11/26 | Sunshine Circle | ELSA | no | | off sick
9/11/26 | Memory Magic | cover TA | yes | 15 | late start
`),
    },
    "F - Ravi": {
      layout: "sectionF",
      headerRows: [2],
      rows: rowsOf(`
Ravi Menon - EHCP final 3.3.26
Ref | Section F says | Frequency / hours specified | Are we doing it? | By whom
F1 | 1:1 speech and language programme delivered by a trained TA, 3 x 15 minutes per week | 45 mins a week | Yes | Jo
F2 | Opportunities for movement breaks | not quantified | Yes | TA
F3 | SaLT to review programme termly (1.5 hours) | 1.5 hrs a term | No - SaLT vacancy | NHS
`),
    },
  },
  provisions: [
    ...linesOf(
      ISP,
      "B",
      `
row | provision | target | ledBy | sessionsPerWeek | minutesPerSession | measure | reviewDate | outcome | term
8 | Communication board | Ask for help with a card | all adults | | | tally | 2026-12-11 | met | Autumn // null
9 | Movement breaks | Stay in class for 30 mins | TA | 20 | 5 | class log | 2026-12-11 | partlyMet | Autumn // null
10 | Colourful semantics | Write 3 sentences | TA (Jo) | 3 | 15 | books | 2026-12-11 | notMet | Autumn // null
14 | Playground pal | Join a game at lunch | MDSA | 5 | 20 | observation | 2027-03-26 | | Spring // null
15 | Clicker 8 | Write 3 sentences | TA (Jo) | 4 | 20 | books | 2027-03-26 | | Spring // null`,
      {
        pupils: ["Ravi Menon"],
        yearGroups: anyOf<string[]>(["Y5"], []),
        className: anyOf<string | null>("Beech", "Beech (Y5)"),
        areaOfNeed: anyOf<typeof CI | null>(CI, null),
        startDate: anyOf<string | null>(null, "2026-09-14"),
      },
    ),
    ...linesOf(
      FORMS,
      "B",
      `
row | provision | areaOfNeed | pupils | ledBy | sessionsPerWeek | minutesPerSession | weeks | entry | exit | plannedSessions | deliveredSessions | outcome
2 | Memory Magic | cognitionAndLearning | Ali; Bex; Cam | Mrs Hay | 2 | 20 | 8 | 31% | 52% | 16 | 13 | met
15 | Sunshine Circle | ${SEMH} | Dot; Eve; Fin; Gil | ELSA | 1 | 45 | 6 | | | 6 | 2 | ?`,
    ),
    ...linesOf(
      PUPILS,
      "B",
      `
row | provision | pupils | yearGroups | ledBy | sessionsPerWeek | minutesPerSession | minutesPerWeek | startDate | reviewDate | outcome
3 | Key adult check in | Hope N // Hope N (Y8) | Y8 | Ms Bird | ? | ? | ? | 2026-09-07 | 2026-12-18 | ?
4 | Reset room pass | Hope N // Hope N (Y8) | Y8 | duty staff | | | | 2026-09-07 | 2026-12-18 |
5 | CAMHS | Hope N // Hope N (Y8) | Y8 | Nurse Ola | 0.5 | 60 | | 2026-10-12 | 2027-01-29 | ?
6 | Alternative provision - garage | Idris O // Idris O (Y10) | Y10 | The Bridge | 1 | | | 2026-11-02 | 2027-02-12 | ?
7 | Maths tutor online | Idris O // Idris O (Y10) | Y10 | Tute | ? | ? | 120 // null | 2026-11-02 | 2027-02-12 |
8 | Access to laptop | Jem P // Jem P (Y11) | Y11 | IT | | | | 2026-09-07 | 2026-12-18 | ?`,
    ),
  ],
  pupils: [
    {
      source: `${ISP}!B2`,
      name: "Ravi Menon",
      yearGroup: "Y5",
      className: anyOf("Beech", "Beech (Y5)"),
      senStatus: "E",
      primaryNeed: "ASD",
      areaOfNeed: CI,
    },
  ],
};
