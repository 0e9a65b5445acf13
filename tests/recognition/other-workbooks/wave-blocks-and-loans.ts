import { anyOf, CI, CL, SEMH, SP, type OtherWorkbook } from "./other-workbook";
import { linesOf, pupilsOf, rowsOf } from "./sheet-text";

const MAP = "Prov map";
const SEN = "SEN list Nov";

/** A village primary: blocks by wave with their own titles, a SEN list with everything in one column, loans and seats. */
export const waveBlocksAndLoans: OtherWorkbook = {
  name: "a village primary's blocks by wave with loans and seats",
  sheets: {
    [MAP]: {
      layout: "list",
      headerRows: [6, 13],
      rows: rowsOf(`
Little Hadlow CE (VA) Primary - Provision Map
Academic year 2026/27      Last edited by: C. Stott

WAVE 2 - extra, time limited
* = started late
Programme | Need | Yr(s) | Chn | Staff | Freq | Length | Block | In | Out | Result
Beat Dyslexia | SpLD | 4/5 | Tess, Uri | Mrs Gow | 2/wk | 25' | 10wks | 7:02 | 7:09 | target met
Speech Bubbles* | SLCN | 1 | Vi, Wyn, Xan, Yara | Drama TA | 1/wk | 45' | 2 terms | | | 
Number Box | MLD | 3 | Zed + 2 | TA | 4/wk | 0.25h | 6wks | 3/20 | 11/20 | partly
Check in/out | SEMH | 6 | Abe | Mr Hill | 2/day | 5' | ongoing | | | met in part

WAVE 3 - specialist and individual
Programme | Need | Yr(s) | Chn | Staff | Freq | Length | Block | In | Out | Result
EP cognitive work | MLD | 5 | Cass | EP | one-off | 2 hrs | - | | | report rec'd
Hydro | PD | 2 | Dee | TA + physio | 1/wk | 1h | all yr | | | continuing
ELKLAN 1:1 | SLCN | R | Ed | SALT asst | 3/wk | 15-20' | 12wks | 0 | 4 | met
`),
    },
    [SEN]: {
      layout: "register",
      headerRows: [2],
      rows: rowsOf(`
Updated after pupil progress mtgs
Child + class | Support level | Main area(s) | PP/LAC etc. | Next step
Tess R (Y4 Ash) | K | C&L - dyslexic tendencies | PP | screen
Cass T (Y5 Elm) | K | C&L | | EP Dec
Dee V (Y2 Oak) | EHCP | Phys - CP | | AR Feb
Abe W (Y6 Elm) | K | SEMH | LAC | PEP
Ed X (Rec) | K | C&I - speech | EAL | SALT ref
`),
    },
    Loans: {
      layout: "notAMap",
      headerRows: [],
      rows: rowsOf(`
Equipment on loan
Item | Lent to | Date out | Date back | Condition
Writing slope | Tess | 4/9/26 | | good
Ear defenders x2 | Y1 | 7/9/26 | 19/10/26 | one cracked
iPad 7 | Ed | 2/11/26 | |
`),
    },
    Seating: {
      layout: "notAMap",
      headerRows: [],
      rows: rowsOf(`
Y4/5 carpet and table places
Blue | Red | Green | Yellow
Tess | Uri | Fin | Gia
Hal | Ivy | Jo | Kit
Lou | Mo | Nia | Cass
`),
    },
  },
  provisions: [
    ...linesOf(
      MAP,
      "A",
      `
row | provision | areaOfNeed | yearGroups | pupils | ledBy | sessionsPerWeek | minutesPerSession | weeks | entry | exit | outcome
7 | Beat Dyslexia | ${CL} | Y4; Y5 | Tess; Uri | Mrs Gow | 2 | 25 | 10 | 7:02 | 7:09 | met
8 | Speech Bubbles // Speech Bubbles* | ${CI} | Y1 | Vi; Wyn; Xan; Yara | Drama TA | 1 | 45 | ? | | |
9 | Number Box | ${CL} | Y3 | ? | TA | 4 | 15 | 6 | 3/20 | 11/20 | partlyMet
10 | Check in/out | ${SEMH} | Y6 | Abe | Mr Hill | 10 | 5 | | | | partlyMet`,
      { wave: 2 },
    ).map((line) =>
      line.provision === "Number Box" ? { ...line, ambiguous: ["pupils", "groupSize"] } : line,
    ),
    ...linesOf(
      MAP,
      "A",
      `
row | provision | areaOfNeed | yearGroups | pupils | ledBy | sessionsPerWeek | minutesPerSession | weeks | entry | exit | outcome | plannedSessions
14 | EP cognitive work | ${CL} | Y5 | Cass | EP | | 120 | | | | | 1 // null
15 | Hydro | ${SP} | Y2 | Dee | TA + physio | 1 | 60 | | | | |
16 | ELKLAN 1:1 | ${CI} | R | Ed | SALT asst | 3 | 15..20 | 12 | 0 | 4 | met |`,
      {
        wave: 3,
        adults: anyOf<number | null>(null, 1, 2),
        groupSize: anyOf<number | null>(null, 1),
      },
    ),
  ],
  pupils: pupilsOf(
    SEN,
    "A",
    `
row | name | yearGroup | className | senStatus | primaryNeed | areaOfNeed | flags
3 | Tess R // Tess R (Y4 Ash) | Y4 | Ash // Y4 Ash | K | SPLD // null | ${CL} | PP
4 | Cass T // Cass T (Y5 Elm) | Y5 | Elm // Y5 Elm | K | null | ${CL} |
5 | Dee V // Dee V (Y2 Oak) | Y2 | Oak // Y2 Oak | E | PD | ${SP} |
7 | Abe W // Abe W (Y6 Elm) | Y6 | Elm // Y6 Elm | K | SEMH | ${SEMH} | LAC
8 | Ed X // Ed X (Rec) | R | null // Rec | K | SLCN // null | ${CI} | EAL`,
  ),
};
