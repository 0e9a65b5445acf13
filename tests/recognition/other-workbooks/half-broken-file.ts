import { anyOf, CI, CL, type OtherWorkbook, SEMH, SP } from "./other-workbook";
import { linesOf, pupilsOf, rowsOf } from "./sheet-text";

const MAP = "Sheet1 (2)";
const NBSP = "\u00a0";

/** A file that came by way of e-mail, another program and three computers: what is a number, a date or a space is not what it was. */
export const halfBrokenFile: OtherWorkbook = {
  name: "a file that came through three computers",
  sheets: {
    [MAP]: {
      layout: "list",
      headerRows: [4],
      rows: rowsOf(`
Provision Map${NBSP}${NBSP}Autumn${NBSP}2026
Thornfield Junior${NBSP}School
Last saved 11/13/2026 by office-pc2
SEN${NBSP}Pupil | NC Yr | Area${NBSP}of${NBSP}Need | WAVE${NBSP} | Intervention | Staff Member | Adult:Pupil | Sessions p.w. | Duration (mins) | Weeks planned | Start Date | Review Date | Pre${NBSP}test | Post${NBSP}test | % gain | Met? | Sessions offered | Sessions attended
Ada${NBSP}Moss | '3 | C&L | '2 | Rapid Maths${NBSP} | TA${NBSP}(KB) | {1:4} | '3 | '20 | '10 | 09/14/2026 | 11/27/2026 | '61 | '74 | {21%} | Y | 30 | 26
Bo${NBSP}Nunn | '3 | C&L | '2 | Rapid Maths | TA (KB) | {1:4} | 3 | 20 | 10 | 09/14/2026 | 11/27/2026 | 58 | 59 | {2%} | N | 30 | 17
Cy Orme | 4 | C&I | 2 | Lego therapy | ELSA | {1:3} | 1 | 45 | '8 | 2026-09-15 | 2026-11-17 | 12 | 17 | {42%} | Y | 8 | 8
Di Pike | 4 | SEMH | 3 | Worry box 1:1 | ELSA | {1:1} | 1 | {20-30} | 12 | 10/05/2026 | 12/18/2026 | 24 | 20 | {-17%} | P | 12 |
Ed Quay | 5 | C&L | 3 | Toe by toe | '- | '1:1 | 5 | 15 | 20 | 2026-09-07 | 2027-02-12 | {6.04} | {7.01} | | Y | 100 | 71
Flo Rudd | 5 | S&P | 2 | Gym Trail | TA (KB) | '1-6 | {2-3} | 20 | {6-8} | 09/21/2026 | 12/11/2026 | 4/10 | {9/10} | | Y | |
Gil Swann | 6 | C&I | 3 | SaLT programme | HLTA | '1:1 | 5 | 10 | | 2026-09-07 | | | | | | |
Hal Tope | 6 | C&L | 2 | Inference | HLTA | {4-6} | 2 | 30 | 10 | 2026-09-14 | 2026-12-04 | 88 | 88 | {0%} | N | 20 | 19
`),
    },
    "SEN list": {
      layout: "register",
      headerRows: [1],
      rows: rowsOf(`
Forename${NBSP} | Surname${NBSP} | NCY | SEN | Needs | PP | Notes
Ada | Moss | '3 | 'K | SpLD, SLCN | ✓ |
Bo | Nunn | '3 | 'K | MLD | |
Cy | Orme | '4 | 'K | ASD (awaiting) | ✓ | pathway Nov 25
Di | Pike | '4 | 'E | SEMH | |
Ed | Quay | '5 | 'K | Dyslexia | |
`),
    },
    "Curriculum overview": {
      layout: "notAMap",
      headerRows: [],
      rows: rowsOf(`
Subject | Autumn 1 | Autumn 2 | Spring 1 | Spring 2 | Summer 1 | Summer 2
English | Myths | Newspapers | Poetry | Persuasion | Diaries | Plays
Maths | Place value | Multiplication | Fractions | Measures | Shape | Statistics
Science | Forces | Light | Electricity | Plants | Animals | Rocks
`),
    },
  },
  provisions: linesOf(
    MAP,
    "E",
    `
row | pupils | yearGroups | areaOfNeed | wave | provision | ledBy | adults | groupSize | sessionsPerWeek | minutesPerSession | weeks | startDate | reviewDate | entry | exit | outcome | plannedSessions | deliveredSessions
5 | Ada Moss | Y3 | ${CL} | 2 | Rapid Maths | TA (KB) | 1 | 4 | 3 | 20 | 10 | 2026-09-14 | 2026-11-27 | 61 | 74 | met | 30 | 26
6 | Bo Nunn | Y3 | ${CL} | 2 | Rapid Maths | TA (KB) | 1 | 4 | 3 | 20 | 10 | 2026-09-14 | 2026-11-27 | 58 | 59 | notMet | 30 | 17
7 | Cy Orme | Y4 | ${CI} | 2 | Lego therapy | ELSA | 1 | 3 | 1 | 45 | 8 | 2026-09-15 | 2026-11-17 | 12 | 17 | met | 8 | 8
8 | Di Pike | Y4 | ${SEMH} | 3 | Worry box 1:1 | ELSA | 1 | 1 | 1 | 20..30 // null | 12 | 2026-10-05 | 2026-12-18 | 24 | 20 | null // partlyMet | 12 |
9 | Ed Quay | Y5 | ${CL} | 3 | Toe by toe | null | 1 | 1 | 5 | 15 | 20 | 2026-09-07 | 2027-02-12 | 6.04 | 7.01 | met | 100 | 71
10 | Flo Rudd | Y5 | ${SP} | 2 | Gym Trail | TA (KB) | ? | ? | ? | 20 | 6..8 | 2026-09-21 | 2026-12-11 | 4/10 | ? | met | |
11 | Gil Swann | Y6 | ${CI} | 3 | SaLT programme | HLTA | 1 | 1 | 5 | 10 | | 2026-09-07 | | | | | |
12 | Hal Tope | Y6 | ${CL} | 2 | Inference | HLTA | | 4..6 | 2 | 30 | 10 | 2026-09-14 | 2026-12-04 | 88 | 88 | notMet | 20 | 19`,
  ),
  pupils: pupilsOf(
    "SEN list",
    "A",
    `
row | name | yearGroup | senStatus | primaryNeed | areaOfNeed | flags
2 | Ada Moss | Y3 | K | SPLD | ${CL} | PP
3 | Bo Nunn | Y3 | K | MLD | ${CL} |
4 | Cy Orme | Y4 | K | ASD | ${CI} | PP
5 | Di Pike | Y4 | E | SEMH | ${SEMH} |
6 | Ed Quay | Y5 | K | SPLD | ${CL} |`,
  ),
  mustAsk: [
    {
      about: `${MAP}!H10`,
      line: `${MAP}!E10`,
      acceptable: [
        { sessionsPerWeek: { min: 2, max: 3 } },
        { sessionsPerWeek: 2 },
        { sessionsPerWeek: 3 },
      ],
      unreadIsFine: true,
    },
    {
      about: `${MAP}!N10`,
      line: `${MAP}!E10`,
      acceptable: [{ exit: "9/10" }, { exit: anyOf("Sep-10", "sep-10") }],
      unreadIsFine: true,
    },
  ],
};
