import { anyOf } from "../other-workbooks/other-workbook";
import { cellsOf } from "../other-workbooks/sheet-text";
import { FIRST_TIMES } from "./first-times";
import type { Stated, Words } from "./words";

/** Cells as the schools of the first set write them, each with what it states. */
export const FIRST_CELLS: Words["cells"] = {
  ...FIRST_TIMES,
  yearGroups: cellsOf(`
cell | yearGroups
Y1 | Y1
Y2 | Y2
Y4 | Y4
Yr 3 | Y3
Yr 5 | Y5
Year 6 | Y6
Year 1 | Y1
3 | Y3
6 | Y6
Rec | R
R | R
Reception | R
YR | R
Y3/4 | Y3; Y4
Y3-4 | Y3; Y4
Years 5 and 6 | Y5; Y6
Y5 & 6 | Y5; Y6
Y1-Y3 | Y1; Y2; Y3
Year 1 to 3 | Y1; Y2; Y3
KS1 | Y1; Y2
KS2 | Y3; Y4; Y5; Y6
LKS2 | Y3; Y4
UKS2 | Y5; Y6
Y2, 3 | Y2; Y3
Y4, Y5, Y6 | Y4; Y5; Y6`),
  areaOfNeed: cellsOf(`
cell | areaOfNeed | areaOfNeedText
Cognition & Learning | cognitionAndLearning
Cognition and learning | cognitionAndLearning
C&L | cognitionAndLearning
C and L | cognitionAndLearning
C+L | cognitionAndLearning
Communication & Interaction | communicationAndInteraction
Comm & Interaction | communicationAndInteraction
C&I | communicationAndInteraction
C and I | communicationAndInteraction
SEMH | socialEmotionalAndMentalHealth
Social, emotional & mental health | socialEmotionalAndMentalHealth
Social/Emotional | socialEmotionalAndMentalHealth
S,E & MH | socialEmotionalAndMentalHealth
Sensory/Physical | sensoryAndOrPhysical
Physical and Sensory | sensoryAndOrPhysical
Sensory & Physical | sensoryAndOrPhysical
P&S | sensoryAndOrPhysical
EAL | | EAL`),
  needCode: cellsOf(`
cell | areaOfNeed | areaOfNeedText
SLCN | communicationAndInteraction | null // SLCN
ASD | communicationAndInteraction | null // ASD
ASC | communicationAndInteraction | null // ASC
SpLD | cognitionAndLearning | null // SpLD
MLD | cognitionAndLearning | null // MLD
HI | sensoryAndOrPhysical | null // HI
VI | sensoryAndOrPhysical | null // VI
PD | sensoryAndOrPhysical | null // PD
BESD | socialEmotionalAndMentalHealth | BESD
SEMH | socialEmotionalAndMentalHealth
Dyslexia | cognitionAndLearning // null | null // Dyslexia
EAL | | EAL`),
  wave: cellsOf(`
cell | wave
1 | 1
2 | 2
2 | 2
3 | 3
W2 | 2
W3 | 3
Wave 2 | 2
Wave 3 | 3
Universal | 1
Targeted | 2
Specialist | 3`),
  pupils: cellsOf(`
cell | pupils
Ava | Ava
Tom and Isla | Tom; Isla
JB, KM, TW | JB; KM; TW
LH & SP | LH; SP
Oscar, Mia, Zara + Leo | Oscar; Mia; Zara; Leo
AD | AD
Noah F, Esme R | Noah F; Esme R
Kai/Jude | Kai; Jude
MB, RS and CT | MB; RS; CT
Ellie P¶Jacob H¶Priya N | Ellie P; Jacob H; Priya N
Harry, Ruby + 2 others | Harry; Ruby
Ben, Summer (Y4), Rio | Ben; Summer // Ben; Summer (Y4); Rio`).map(mendGuest),
  ledBy: cellsOf(`
cell | ledBy
TA | TA
TA (KW) | TA (KW)
Mrs Ford | Mrs Ford
Mrs Ford (TA) | Mrs Ford (TA)
Miss O'Dea | Miss O'Dea
HLTA | HLTA
Mr Bano (HLTA) | Mr Bano (HLTA)
CT | CT
Class TA | Class TA
LSA | LSA
Class teacher | Class teacher
SENDCo | SENDCo
ELSA | ELSA
SaLT | SaLT
EP | EP
Learning mentor | Learning mentor
Sports coach | Sports coach
CT/TA | CT/TA
CT and TA | CT and TA
Volunteer | Volunteer
Speech therapist | Speech therapist
Mr Bano / Mrs Ford | Mr Bano / Mrs Ford
Pastoral lead | Pastoral lead
Play therapist | Play therapist`),
  group: [
    ...cellsOf(`
cell | groupSize | adults
1 | 1
2 | 2
3 | 3
4 | 4
6 | 6
8 | 8
1:1 | 1 | 1
1:2 | 2 | 1
'1:3 | 3 | 1
1-1 | 1 | null // 1
1 to 1 | 1 | null // 1
{1:4} | 4 | 1
{1:6} | 6 | 1
{2:8} | 8 | 2
{4-6} | 4..6
{3-5} | 3..5
{6-8} | 6..8
4 children | 4
3-4 pupils | 3..4
5 to 6 | 5..6
group of 5 | 5
gp of 3 | 3
Group of 4 | 4
pair | 2
pairs | 2
individual | 1
Indiv | 1
small group | null
whole class | null
- | null`),
    ...upTo("up to 6", 6),
    ...upTo("max 5", 5),
    ...upTo("Max. 8", 8),
  ],
  startDate: dates("startDate", [
    ["2026-09-07", "07.09.26"], ["2026-09-14", "14/9/26"], ["2026-09-21", "w/b 21/9/26"], ["2026-11-02", "2nd Nov 2026"], ["2026-09-28", "28 Sept"],
  ]), // prettier-ignore
  endDate: dates("endDate", [
    ["2026-10-23", "23.10.26"], ["2026-12-11", "11/12/2026"], ["2026-12-18", "18th December"], ["2027-02-12", "12 Feb 27"],
  ]), // prettier-ignore
  reviewDate: dates("reviewDate", [
    ["2026-12-04", "4.12.26"], ["2026-12-11", "11/12/26"], ["2027-01-22", "22nd Jan 2027"], ["2026-12-07", "w/b 7 Dec"], ["2027-03-19", "Fri 19 March"],
  ]), // prettier-ignore
  aim: cellsOf(`
cell | target
To read 100 high frequency words | To read 100 high frequency words
To use full sentences when answering | To use full sentences when answering
To join in with a group game for 10 minutes | To join in with a group game for 10 minutes
Improve spelling of common words | Improve spelling of common words
Reading age to rise by 6 months | Reading age to rise by 6 months
To form all letters correctly | To form all letters correctly
To be able to ask for help | To be able to ask for help
Counts reliably to 20 | Counts reliably to 20`),
  outcome: cellsOf(`
cell | outcome
Met | met
met | met
Fully met | met
Achieved | met
Partly met | partlyMet
Partially met | partlyMet
Partially achieved | partlyMet
PM | partlyMet
Not met | notMet
Not achieved | notMet
NM | notMet
 | null`),
  cost: cellsOf(`
cell | cost | costText
{£120} | 120
{£86.5} | 86.5
{£1450} | 1450
£45 | 45
£1,250 | 1250
360 | 360
in class | | in class
SLA | | SLA
{£0} | 0
 | `),
  fundingSource: texts("fundingSource", ["Notional SEN", "PP", "Pupil Premium", "Top-up", "SEN budget", "EHCP top up", "LA", "School", "PP+", "Sports Premium"]),
  planned: cellsOf(`
cell | plannedSessions
12 | 12
18 | 18
24 | 24
30 | 30`),
  delivered: cellsOf(`
cell | deliveredSessions
9 | 9
10 | 10
11 | 11
8 | 8`),
  notes: ["Going well", "Mum worried about reading at home", "change group after half-term", "see SALT report", "Absent 2 weeks", "Book 2 missing!", "needs new target", "Speak to dad", "Loves it", "KW off sick - missed 3", "Moved from wave 2", "Keep going", "on trial"].map((cell) => ({ cell, says: {} })),
  className: cellsOf(`
cell | className
Owl | Owl
Robin | Robin
Kestrel | Kestrel
Wren class | Wren class // Wren
Heron | Heron`),
  location: ["Library", "The Den", "Room 4", "Hall", "Corridor", "The Nest"].map((cell) => ({ cell, says: {} })),
  criteria: ["Below 85 on NGRT", "Did not pass phonics check", "Teacher concern", "SDQ over 17", "One term behind"].map((cell) => ({ cell, says: {} })),
  who: cellsOf(`
cell | pupils | groupSize | adults
JB individual | JB | 1
TB, KM and EW | TB; KM; EW
Small group: TB, EW | TB; EW | null // 2
Group of 6 | | 6
5 pupils inc. BT, MC | BT; MC | 5
4 children | | 4
LH (1:1) | LH | 1 | 1 // null
FD and AJ | FD; AJ
AS, MK | AS; MK
Whole class | | null
OS receiving targeted support | OS
6-8 children | | 6..8
Individual - NR | NR | 1
pair (KL, MN) | KL; MN | 2`),
  leadTeacher: ["AH", "JP", "Mrs Lane", "RB"].map((cell) => ({ cell, says: {} })),
}; // prettier-ignore

function mendGuest(stated: Stated): Stated {
  return stated.cell === "Ben, Summer (Y4), Rio"
    ? { cell: stated.cell, says: { pupils: anyOf(["Ben", "Summer", "Rio"], ["Ben", "Summer (Y4)", "Rio"]) } }
    : stated;
} // prettier-ignore

export function upTo(cell: string, max: number): Stated[] {
  return [{ cell, says: { groupSize: anyOf<number | { min: number; max: number }>(max, { min: 1, max }) } }];
} // prettier-ignore

export function texts(field: "fundingSource" | "measure", list: readonly string[]): Stated[] {
  return list.map((cell) => ({ cell, says: { [field]: cell } }));
}

/** Each day as Excel keeps it, and as somebody typed it. */
export function dates(field: "startDate" | "endDate" | "reviewDate", list: readonly (readonly [string, string])[]): Stated[] {
  return list.flatMap(([iso, typed]) => [
    ...cellsOf(`cell | ${field}\n${iso} | ${iso}`),
    { cell: typed, says: { [field]: iso } },
  ]);
} // prettier-ignore
