import { CI, CL, type OtherWorkbook, SEMH, SP } from "./other-workbook";
import { linesOf, pupilsOf, rowsOf } from "./sheet-text";

const GRID = "Offer at a glance";
const NOW = "Groups running now";
const REG = "SEND list Jan 27";

/** A poster of the whole offer, the groups actually running, and the list of pupils behind them. */
export const posterGroupsAndRegister: OtherWorkbook = {
  name: "a poster, the groups running and the register",
  sheets: {
    [GRID]: {
      layout: "waveByArea",
      headerRows: [3],
      rows: rowsOf(`
Penmoor C of E Primary: our SEND offer at a glance

 | Wave 1: what every child gets (Quality First Teaching) | Wave 2: short-term catch up in small groups | Wave 3: personalised, usually 1:1, often with outside help
Thinking and learning (Cognition & Learning) | Working walls¶Pre-teaching of vocabulary¶Coloured paper / overlays | Rapid Readers (Y3/4)¶Plus 1 maths¶Same-day intervention | Beat Dyslexia¶EP consultation
Talking and understanding (Communication & Interaction) | - visual timetables¶- "talk partners" | - Talk Boost KS1¶- Socially Speaking (KS2) | - SALT care plans
Feelings and friendships (SEMH) | Zones of Regulation; worry monster; class charter | Forest school group (6 weeks), Lunch club | ELSA 1:1, CAMHS / MHST referral, Part-time timetable (with LA agreement)
Body and senses (Sensory & Physical) | Movement breaks¶Pencil grips and¶sloping boards | Fizzy¶Busy Fingers | OT programme¶Hearing support service
EAL | Bilingual dictionaries | New arrivals group | n/a
To find out more ask Mrs Ransome (SENDCo)
`),
    },
    [NOW]: {
      layout: "list",
      headerRows: [2],
      rows: rowsOf(`
updated 12/1/27 KR | | | | | | | | don't print - names!
Tier | Group | Broad area | Pupil(s) | Yr(s) | Staff member | Day/time | Began | Ends | Next look | Progress RAG (G met A some R none)
Wave 2 | Rapid Readers | C and L | Alma T, Bruno V, Col W | 3/4 | Mrs Sedge TA | M T W Th 9.05-9.25 | 2027-01-11 | 2027-03-26 | 2027-03-29 | A
Wave 2 | Plus 1 maths | C and L | Alma T | 3 | Mrs Sedge TA | 5 x 10 mins | 2027-01-11 | 2027-03-26 | 2027-03-29 | G
Wave 2 | Socially Speaking | C and I | Dora X; Ems Y | 5 | ELSA (Jude) | Wed 2-2.45 | 2027-01-13 | 2027-02-10 | 2027-02-22 | R
Wave 2 | Forest school group | SEMH | Col W, Ems Y, Fred Z + 5 non SEN | 4, 5, 6 | Forest lead + TA | Fri pm (1½ hrs) | 2027-01-15 | 2027-03-05 | |
Wave 3 | Beat Dyslexia | C and L | Gus A | Y6 | Miss Orme SpLD tchr | Tues 11.00-11.40 | 2026-09-15 | July 27 | 2027-03-29 | A
Wave 3 | SALT care plan | C and I | Hal B | R | Mrs Ng (NN) | little & often - 3 x 5m daily | 2026-11-02 | | 2027-02-08 |
Wave 3 | ELSA 1:1 | SEMH | Fred Z | 6 | ELSA (Jude) | Thurs 10-10.30 | 2027-01-14 | 2027-03-25 | 2027-03-29 | G
Wave 3 | Part-time timetable | SEMH | Ivy C | 2 | SLT | mornings only | 2027-01-04 | 2027-02-12 | weekly |
`),
    },
    [REG]: {
      layout: "register",
      headerRows: [1],
      rows: rowsOf(`
UPN | Child (surname first) | NC Yr | Base | Code | Need 1 | Need 2 | Pupil Prem | CLA | Agencies
K8001 | Tamm, Alma | 3 | Plover | K | SPLD | | Y | | -
K8002 | Vale, Bruno | 4 | Dunlin | K | MLD | SLCN | | | SALT
K8003 | Webb, Col | 4 | Dunlin | K | ADHD | | Y | | Paeds
K8004 | Xerri, Dora | 5 | Curlew | E | ASC | | | | ASD team
K8005 | Yeo, Ems | 5 | Curlew | K | SEMH | | Y | Y | VS
K8006 | Zukas, Fred | 6 | Heron | K | SEMH | | | | MHST
K8007 | Abara, Gus | 6 | Heron | K | Dyslexia | | | |
K8008 | Bow, Hal | R | Wren | K | Speech | | | | SALT
K8009 | Crisp, Ivy | 2 | Teal | EHCNA in | SEMH | ASC | | | EP
`),
    },
  },
  provisions: [
    ...linesOf(
      GRID,
      "A",
      `
cell | areaOfNeed | wave | provision | yearGroups
B4 | ${CL} | 1 | Working walls
B4 | ${CL} | 1 | Pre-teaching of vocabulary
B4 | ${CL} | 1 | Coloured paper / overlays
C4 | ${CL} | 2 | Rapid Readers (Y3/4) // Rapid Readers | Y3;Y4 // null
C4 | ${CL} | 2 | Plus 1 maths
C4 | ${CL} | 2 | Same-day intervention
D4 | ${CL} | 3 | Beat Dyslexia
D4 | ${CL} | 3 | EP consultation
B5 | ${CI} | 1 | visual timetables
B5 | ${CI} | 1 | "talk partners" // talk partners
C5 | ${CI} | 2 | Talk Boost KS1 // Talk Boost | Y1;Y2 // null
C5 | ${CI} | 2 | Socially Speaking (KS2) // Socially Speaking | Y3;Y4;Y5;Y6 // null
D5 | ${CI} | 3 | SALT care plans
B6 | ${SEMH} | 1 | Zones of Regulation
B6 | ${SEMH} | 1 | worry monster
B6 | ${SEMH} | 1 | class charter`,
    ),
    ...linesOf(
      GRID,
      "A",
      `
cell | areaOfNeed | wave | provision | weeks | groupSize | adults | ledBy
C6 | ${SEMH} | 2 | Forest school group (6 weeks) // Forest school group | 6 // null | | |
C6 | ${SEMH} | 2 | Lunch club | | | |
D6 | ${SEMH} | 3 | ELSA 1:1 // ELSA | | 1 // null | 1 // null | ELSA // null
D6 | ${SEMH} | 3 | CAMHS / MHST referral | | | |
D6 | ${SEMH} | 3 | Part-time timetable (with LA agreement) // Part-time timetable | | | |
B7 | ${SP} | 1 | Movement breaks | | | |
B7 | ${SP} | 1 | Pencil grips and sloping boards | | | |
C7 | ${SP} | 2 | Fizzy | | | |
C7 | ${SP} | 2 | Busy Fingers | | | |
D7 | ${SP} | 3 | OT programme | | | |
D7 | ${SP} | 3 | Hearing support service | | | |
B8 | null | 1 | Bilingual dictionaries | | | |
C8 | null | 2 | New arrivals group | | | |`,
    ),
    ...linesOf(
      NOW,
      "B",
      `
row | wave | provision | areaOfNeed | pupils | yearGroups | ledBy | sessionsPerWeek | minutesPerSession | startDate | endDate | reviewDate | outcome | groupSize | adults
3 | 2 | Rapid Readers | ${CL} | Alma T;Bruno V;Col W | Y3;Y4 | Mrs Sedge TA | 4 | 20 | 2027-01-11 | 2027-03-26 | 2027-03-29 | partlyMet | |
4 | 2 | Plus 1 maths | ${CL} | Alma T | Y3 | Mrs Sedge TA | 5 | 10 | 2027-01-11 | 2027-03-26 | 2027-03-29 | met | |
5 | 2 | Socially Speaking | ${CI} | Dora X;Ems Y | Y5 | ELSA (Jude) | 1 | 45 | 2027-01-13 | 2027-02-10 | 2027-02-22 | notMet | |
6 | 2 | Forest school group | ${SEMH} | Col W;Ems Y;Fred Z | Y4;Y5;Y6 | Forest lead + TA | 1 | 90 | 2027-01-15 | 2027-03-05 | | | 8 // null | 2 // null
7 | 3 | Beat Dyslexia | ${CL} | Gus A | Y6 | Miss Orme SpLD tchr | 1 | 40 | 2026-09-15 | null // 2027-07-01 // 2027-07-31 | 2027-03-29 | partlyMet | |
8 | 3 | SALT care plan | ${CI} | Hal B | R | Mrs Ng (NN) | 15 | 5 | 2026-11-02 | | 2027-02-08 | | |
9 | 3 | ELSA 1:1 | ${SEMH} | Fred Z | Y6 | ELSA (Jude) | 1 | 30 | 2027-01-14 | 2027-03-25 | 2027-03-29 | met | 1 // null | 1 // null
10 | 3 | Part-time timetable | ${SEMH} | Ivy C | Y2 | SLT | 5 // null | | 2027-01-04 | 2027-02-12 | null | | |`,
    ),
  ],
  pupils: pupilsOf(
    REG,
    "B",
    `
row | name | yearGroup | className | senStatus | primaryNeed | areaOfNeed | flags
2 | Tamm, Alma // Alma Tamm | Y3 | Plover | K | SPLD | ${CL} | PP // Pupil Prem
3 | Vale, Bruno // Bruno Vale | Y4 | Dunlin | K | MLD | ${CL} |
4 | Webb, Col // Col Webb | Y4 | Dunlin | K | SEMH // null // OTH | ${SEMH} // null | PP // Pupil Prem
5 | Xerri, Dora // Dora Xerri | Y5 | Curlew | E | ASD | ${CI} |
6 | Yeo, Ems // Ems Yeo | Y5 | Curlew | K | SEMH | ${SEMH} | PP;CLA // Pupil Prem;CLA
7 | Zukas, Fred // Fred Zukas | Y6 | Heron | K | SEMH | ${SEMH} |
8 | Abara, Gus // Gus Abara | Y6 | Heron | K | SPLD | ${CL} |
9 | Bow, Hal // Hal Bow | R | Wren | K | SLCN | ${CI} |
10 | Crisp, Ivy // Ivy Crisp | Y2 | Teal | K // null | SEMH | ${SEMH} |`,
  ),
  unused: { [`${GRID}!A9`]: "note" },
};
