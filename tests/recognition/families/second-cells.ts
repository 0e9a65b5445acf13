import { cellsOf } from "../other-workbooks/sheet-text";
import { dates, texts, upTo } from "./first-cells";
import { SECOND_TIMES } from "./second-times";
import type { Words } from "./words";

/** Cells as the schools of the second set write them, each with what it states. */
export const SECOND_CELLS: Words["cells"] = {
  ...SECOND_TIMES,
  yearGroups: cellsOf(`
cell | yearGroups
y2 | Y2
Yr4 | Y4
Yr. 5 | Y5
Yr 1 | Y1
Year 3 | Y3
Y6 | Y6
2 | Y2
5 | Y5
FS2 | R
Rec. | R
Reception | R
Y1 & Y2 | Y1; Y2
Yr 3/4 | Y3; Y4
Year 5/6 | Y5; Y6
Y3, Y4 | Y3; Y4
Y4 - Y6 | Y4; Y5; Y6
Years 1-3 | Y1; Y2; Y3
Key Stage 1 | Y1; Y2
KS2 | Y3; Y4; Y5; Y6
Lower KS2 | Y3; Y4
Upper KS2 | Y5; Y6
1 and 2 | Y1; Y2`),
  areaOfNeed: cellsOf(`
cell | areaOfNeed | areaOfNeedText
Cog & Learning | cognitionAndLearning
Cognition/Learning | cognitionAndLearning
Cognition & learning | cognitionAndLearning
C/L | cognitionAndLearning
Comm. & Interaction | communicationAndInteraction
Communication/Interaction | communicationAndInteraction
Communication and interaction | communicationAndInteraction
C/I | communicationAndInteraction
SEMH | socialEmotionalAndMentalHealth
Soc, Emot & MH | socialEmotionalAndMentalHealth
Social, Emotional, Mental Health | socialEmotionalAndMentalHealth
Sensory and/or physical | sensoryAndOrPhysical
Phys/Sensory | sensoryAndOrPhysical
Sensory/Phys | sensoryAndOrPhysical
Physical & sensory | sensoryAndOrPhysical
EAL | | EAL`),
  needCode: cellsOf(`
cell | areaOfNeed | areaOfNeedText
SLCN | communicationAndInteraction | null // SLCN
Autism | communicationAndInteraction | null // Autism
ASD | communicationAndInteraction | null // ASD
SpLD | cognitionAndLearning | null // SpLD
MLD | cognitionAndLearning | null // MLD
HI | sensoryAndOrPhysical | null // HI
VI | sensoryAndOrPhysical | null // VI
PD | sensoryAndOrPhysical | null // PD
SEMH | socialEmotionalAndMentalHealth
EBD | socialEmotionalAndMentalHealth | EBD
S&L | communicationAndInteraction | null // S&L
EAL | | EAL`),
  wave: cellsOf(`
cell | wave
w1 | 1
Wave One | 1
2 | 2
W 2 | 2
Wave Two | 2
wave 3 | 3
3 | 3
Wave Three | 3
Tier 2 | 2
universal | 1
targeted | 2
specialist | 3`),
  pupils: cellsOf(`
cell | pupils
Mia, Zak | Mia; Zak
Lily T, Omar H and Ben P | Lily T; Omar H; Ben P
PW | PW
DS/RT | DS; RT
EJ, HK, LB, NS | EJ; HK; LB; NS
Freya + Jonah | Freya; Jonah
Alfie¶Grace | Alfie; Grace
Poppy | Poppy
Sana K; Leon D | Sana K; Leon D
Rory, Elsie & Max | Rory; Elsie; Max
Amira, Jake +3 | Amira; Jake
Tom B (MLD), Iris W | Tom B; Iris W`),
  ledBy: cellsOf(`
cell | ledBy
TA2 | TA2
Level 3 TA | Level 3 TA
KB | KB
Ms Achebe | Ms Achebe
Mr Toft (TA) | Mr Toft (TA)
HLTA (Mrs Vole) | HLTA (Mrs Vole)
SENCO | SENCO
Inclusion lead | Inclusion lead
Outreach teacher | Outreach teacher
Specialist teacher | Specialist teacher
Reading volunteer | Reading volunteer
Nursery nurse | Nursery nurse
TA or CT | TA or CT
TA/HLTA | TA/HLTA
School nurse | School nurse
Counsellor | Counsellor
Mrs Vole & Mr Toft | Mrs Vole & Mr Toft
Class teacher | Class teacher
TA | TA
SaLT | SaLT
teaching assistant | teaching assistant`),
  group: [
    ...cellsOf(`
cell | groupSize | adults
1 | 1
3 | 3
5 | 5
7 | 7
{1:3} | 3 | 1
{1:5} | 5 | 1
{2:6} | 6 | 2
'1:2 | 2 | 1
1:1 | 1 | 1
{5-6} | 5..6
{2-3} | 2..3
4 pupils | 4
grp of 4 | 4
Group (6) | 6
between 4 and 6 | 4..6
2 or 3 | 2..3
'3/4 | 3..4
3 - 5 | 3..5
one to one | 1 | null // 1
Individual | 1
pairs | 2
paired | 2
class | null
whole class | null
small group | null
5 chn | 5`),
    ...upTo("max. of 6", 6),
    ...upTo("up to 5 children", 5),
    ...upTo("no more than 4", 4),
  ],
  startDate: dates("startDate", [
    ["2026-09-08", "8th September 2026"], ["2026-09-14", "w/c 14.9.26"], ["2026-09-21", "Mon 21st Sept"], ["2026-10-05", "5 Oct 26"], ["2026-11-03", "3/11"],
  ]), // prettier-ignore
  endDate: dates("endDate", [
    ["2026-10-22", "22/10/26"], ["2026-12-10", "10th Dec 2026"], ["2026-12-18", "18.12.2026"], ["2027-02-11", "11 February"],
  ]), // prettier-ignore
  reviewDate: dates("reviewDate", [
    ["2026-12-03", "3/12/26"], ["2026-12-10", "Thurs 10 Dec"], ["2027-01-21", "21.1.27"], ["2027-02-08", "w/c 8/2/27"], ["2027-03-18", "18th March"],
  ]), // prettier-ignore
  aim: cellsOf(`
cell | target
To blend and segment CVC words | To blend and segment CVC words
Read with fluency and expression | Read with fluency and expression
To share resources with peers | To share resources with peers
Spell the Year 3 common words | Spell the Year 3 common words
To settle within 5 minutes of coming in | To settle within 5 minutes of coming in
Improve pencil control | Improve pencil control
Recall number bonds to 20 | Recall number bonds to 20
To use a wider vocabulary | To use a wider vocabulary`),
  outcome: cellsOf(`
cell | outcome
Yes | met
Met | met
Fully met | met
Target met | met
Partly | partlyMet
Partially met | partlyMet
part met | partlyMet
No | notMet
Not met | notMet
Not yet met | notMet
 | null`),
  cost: cellsOf(`
cell | cost | costText
{£95} | 95
{£212.4} | 212.4
{£2300} | 2300
£80 | 80
£1,475.50 | 1475.5
540 | 540
no cost | null // 0 | null // no cost
included in SLA | | included in SLA
 | `),
  fundingSource: texts("fundingSource", ["SEN budget", "Pupil Premium", "PPG", "Element 3", "High needs", "Notional SEN", "School budget", "PP+", "LA funded", "Catch-up funding"]),
  planned: cellsOf("cell | plannedSessions\n10 | 10\n15 | 15\n20 | 20\n36 | 36"),
  delivered: cellsOf("cell | deliveredSessions\n7 | 7\n9 | 9\n6 | 6\n8 | 8"),
  notes: ["making progress", "Dad to be told", "Try in the afternoon", "needs more time", "see IEP", "Moved class in Oct", "Discuss at PPM", "Keep an eye on attendance", "Great start!", "lost 2 wks to illness", "Ask EP", "2 more sessions needed"].map((cell) => ({ cell, says: {} })),
  className: cellsOf(`
cell | className
Maple | Maple
Rowan | Rowan
Linden | Linden
Aspen | Aspen`),
  location: ["Studio", "Quiet room", "ICT suite", "Sunshine Room", "back of class"].map((cell) => ({ cell, says: {} })),
  criteria: ["6 months behind", "Below ARE in reading", "Referred by class teacher", "Boxall profile", "Failed screening"].map((cell) => ({ cell, says: {} })),
  leadTeacher: ["CB", "Mrs Dunn", "JK", "TW"].map((cell) => ({ cell, says: {} })),
  who: cellsOf(`
cell | pupils | groupSize | adults
Group of 5 | | 5
3 pupils | | 3
MR individual | MR | 1
HB and LC | HB; LC
PT, GW & OS | PT; GW; OS
RB 1:1 | RB | 1 | 1 // null
group - JA, EF, SN | JA; EF; SN | null // 3
8 pupils including TW | TW | 8
4-5 children | | 4..5
Individual | | 1
pair | | 2`),
}; // prettier-ignore
