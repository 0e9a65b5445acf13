import { cellsOf } from "../other-workbooks/sheet-text";
import { dates, texts, upTo } from "./first-cells";
import { THIRD_TIMES } from "./third-times";
import type { Words } from "./words";

/** Cells as the schools of the third set write them, each with what it states. */
export const THIRD_CELLS: Words["cells"] = {
  ...THIRD_TIMES,
  yearGroups: cellsOf(`
cell | yearGroups
Yr2 | Y2
YR 4 | Y4
year 5 | Y5
Y 6 | Y6
Yr1 | Y1
1 | Y1
4 | Y4
EYFS | N1; N2; R // R // N2; R // N1; N2; R
Nursery | N1; N2 // N2 // N1
Rec | R
YrR | R
Y3+4 | Y3; Y4
Yrs 5 & 6 | Y5; Y6
Yr 1 and Yr 2 | Y1; Y2
Y4/Y5 | Y4; Y5
Years 3 to 6 | Y3; Y4; Y5; Y6
Y2-Y4 | Y2; Y3; Y4
KS 1 | Y1; Y2
KS 2 | Y3; Y4; Y5; Y6
UKS2 | Y5; Y6
3, 4 | Y3; Y4
Y1,2,3 | Y1; Y2; Y3`),
  areaOfNeed: cellsOf(`
cell | areaOfNeed | areaOfNeedText
Cognition | cognitionAndLearning
Learning & Cognition | cognitionAndLearning
Cognition & Learning | cognitionAndLearning
CL | cognitionAndLearning
Cog & Lrng | cognitionAndLearning
Communication | communicationAndInteraction
Communication and Interaction | communicationAndInteraction
CI | communicationAndInteraction
Comms & Interaction | communicationAndInteraction
Interaction & Communication | communicationAndInteraction
Social, Emotional and Mental Health | socialEmotionalAndMentalHealth
Social Emotional Mental Health | socialEmotionalAndMentalHealth
SEMH needs | socialEmotionalAndMentalHealth
Social and emotional | socialEmotionalAndMentalHealth
Physical/Sensory | sensoryAndOrPhysical
Sensory and Physical | sensoryAndOrPhysical
Sens/Phys | sensoryAndOrPhysical
SP | sensoryAndOrPhysical
EAL | | EAL`),
  needCode: cellsOf(`
cell | areaOfNeed | areaOfNeedText
SLCN | communicationAndInteraction | null // SLCN
ASD/ASC | communicationAndInteraction | null // ASD/ASC
Autism | communicationAndInteraction | null // Autism
Speech & language | communicationAndInteraction | null // Speech & language
SPLD | cognitionAndLearning | null // SPLD
Dyslexia | cognitionAndLearning // null | null // Dyslexia
MLD | cognitionAndLearning | null // MLD
Hearing | sensoryAndOrPhysical | null // Hearing
VI | sensoryAndOrPhysical | null // VI
PD | sensoryAndOrPhysical | null // PD
SEMH | socialEmotionalAndMentalHealth
Behaviour | socialEmotionalAndMentalHealth // null | Behaviour // null
EAL | | EAL`),
  wave: cellsOf(`
cell | wave
1 | 1
2 | 2
3 | 3
W1 | 1
W.2 | 2
Wave2 | 2
wave 3 | 3
WAVE 2 | 2
Targeted | 2
Specialist | 3
Universal | 1
T2 | 2
T3 | 3`),
  pupils: cellsOf(`
cell | pupils
Betsy | Betsy
Dylan & Carys | Dylan; Carys
Arjun, Bea, Femi | Arjun; Bea; Femi
AW + RJ | AW; RJ
HM; LP; TS | HM; LP; TS
EF, GH & IJ | EF; GH; IJ
Rhys P, Megan L, Cai J | Rhys P; Megan L; Cai J
Blessing A / Hugo R | Blessing A; Hugo R
Wren¶Otis¶Ffion | Wren; Otis; Ffion
ML | ML
Zofia K and Aidan M | Zofia K; Aidan M
Nell, Idris and 3 others | Nell; Idris
Joe B (PP), Tia L (LAC) | Joe B; Tia L // Joe B (PP); Tia L (LAC)`).map((stated) =>
    stated.cell === "Joe B (PP), Tia L (LAC)" ? { cell: stated.cell, says: { pupils: { anyOf: [["Joe B", "Tia L"], ["Joe B (PP)", "Tia L (LAC)"]] } } } : stated,
  ),
  ledBy: cellsOf(`
cell | ledBy
TA3 | TA3
L2 TA | L2 TA
TA - Sarah | TA - Sarah
Sarah (TA) | Sarah (TA)
Mrs Pryce | Mrs Pryce
Mr Eze - HLTA | Mr Eze - HLTA
KT/LM | KT/LM
CT + TA | CT + TA
Yr 4 TA | Yr 4 TA
1:1 TA | 1:1 TA
Class staff | Class staff
All staff | All staff
ELSA (Mrs Pryce) | ELSA (Mrs Pryce)
AHT | AHT
SENCo | SENCo
NHS SaLT | NHS SaLT
SALT assistant | SALT assistant
EMAS teacher | EMAS teacher
ToD | ToD
Family support worker | Family support worker
Cover supervisor | Cover supervisor
Teaching assistant | Teaching assistant
HLTAs | HLTAs
Mrs Pryce/Miss Bell | Mrs Pryce/Miss Bell
Reading volunteer | Reading volunteer
External tutor | External tutor`),
  group: [
    ...cellsOf(`
cell | groupSize | adults
1 | 1
2 | 2
4 | 4
5 | 5
6 | 6
9 | 9
1:1 | 1 | 1
'1:4 | 4 | 1
{1:2} | 2 | 1
{1:8} | 8 | 1
{3-4} | 3..4
{2-5} | 2..5
1 - 1 | 1 | null // 1
1:1 support | 1 | 1 // null
3 pupils | 3
6 ch | 6
Gp of 6 | 6
group (4) | 4
group of 3-4 | 3..4
6 to 8 pupils | 6..8
5 or 6 | 5..6
'4/5 | 4..5
4-5 ch | 4..5
Paired | 2
a pair | 2
1-to-1 | 1 | null // 1
individual | 1
small gp | null
Whole class | null
Whole Class (30) | 30 // null`).map((stated) =>
      stated.cell === "Whole Class (30)" ? { cell: stated.cell, says: { groupSize: { anyOf: [30, null] } } } : stated,
    ),
    ...upTo("Up to 4", 4),
    ...upTo("max 6 pupils", 6),
  ],
  startDate: dates("startDate", [
    ["2026-09-09", "9/9/26"], ["2026-09-14", "w/c 14/9"], ["2026-09-28", "28th Sep 26"], ["2026-10-12", "Mon 12 Oct"], ["2026-11-04", "04-11-26"],
  ]),
  endDate: dates("endDate", [
    ["2026-10-23", "23/10"], ["2026-12-04", "Fri 4th Dec"], ["2026-12-17", "17-12-26"], ["2027-02-12", "12.2.27"],
  ]),
  reviewDate: dates("reviewDate", [
    ["2026-12-02", "Wed 2nd Dec"], ["2026-12-14", "w/b 14.12.26"], ["2027-01-15", "15 Jan 2027"], ["2027-02-05", "5/2"], ["2027-03-25", "25.03.2027"],
  ]),
  aim: cellsOf(`
cell | target
Reads CVC words without sounding out | Reads CVC words without sounding out
Can follow a two-part instruction | Can follow a two-part instruction
Will sit with the group for a story | Will sit with the group for a story
Confident with bonds to 10 and 20 | Confident with bonds to 10 and 20
To raise self-esteem and cut down on lates | To raise self-esteem and cut down on lates
Forms all lower case letters correctly | Forms all lower case letters correctly
To close the gap in reading by 6 months | To close the gap in reading by 6 months
Uses a calm-down strategy when prompted | Uses a calm-down strategy when prompted`),
  outcome: cellsOf(`
cell | outcome
Met | met
MET | met
Yes | met
Y | met
Target met | met
Exceeded | met
Partially | partlyMet
Partly | partlyMet
Part met | partlyMet
Almost met | partlyMet
Not met | notMet
No | notMet
Not achieved | notMet
 | null`),
  cost: cellsOf(`
cell | cost | costText
{£75} | 75
{£318.25} | 318.25
{£1980} | 1980
£60 | 60
£2,040.00 | 2040
425 | 425
1150 | 1150
Free | null // 0 | null // Free
NHS funded | | NHS funded
 | `),
  fundingSource: texts("fundingSource", ["SEN notional", "PPG", "EHCP", "Top up funding", "High Needs Block", "Core budget", "Delegated", "LA", "Trust", "Pupil premium"]),
  planned: cellsOf("cell | plannedSessions\n12 | 12\n16 | 16\n22 | 22\n40 | 40"),
  delivered: cellsOf("cell | deliveredSessions\n5 | 5\n7 | 7\n10 | 10\n11 | 11"),
  notes: ["Good start", "not keen - try pairs", "TA absence in wk 3", "Mum to come in", "ready to move on?", "Needs glasses!", "On hold until SALT report", "Bank holiday missed", "More practice with blends", "swap days after half term", "see Boxall", "CP concern - see DSL"].map((cell) => ({ cell, says: {} })),
  className: cellsOf(`
cell | className
Otters | Otters
Puffins | Puffins
Badgers | Badgers
Hedgehogs | Hedgehogs`),
  location: ["Hub", "Group room", "Rainbow Room", "Outside", "Small hall"].map((cell) => ({ cell, says: {} })),
  criteria: ["SS below 90", "Gap of 12 months +", "HoY request", "PASS survey", "Y1 re-sit"].map((cell) => ({ cell, says: {} })),
  leadTeacher: ["DB", "Miss Bell", "KP", "SLT"].map((cell) => ({ cell, says: {} })),
  who: cellsOf(`
cell | pupils | groupSize | adults
Group of 3 | | 3
Individual | | 1
DM (individual) | DM | 1
RA, TK and JS | RA; TK; JS
EC & WB | EC; WB
group: FM, PL, AO | FM; PL; AO | null // 3
6 children | | 6
5 pupils including JS | JS | 5
3-4 pupils | | 3..4
PT 1:1 | PT | 1 | 1 // null
pairs | | 2`),
}; // prettier-ignore
