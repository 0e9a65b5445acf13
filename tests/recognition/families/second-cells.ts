import { anyOf } from "../other-workbooks/other-workbook";
import { cellsOf } from "../other-workbooks/sheet-text";
import { dates, texts, upTo } from "./first-cells";
import type { Words } from "./words";

/** Cells as the schools of the second set write them, each with what it states. */
export const SECOND_CELLS: Words["cells"] = {
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
  dose: cellsOf(`
cell | sessionsPerWeek | minutesPerSession
3 sessions x 20 mins | 3 | 20
5 x wk 15m | 5 | 15
20 mins Mon/Wed/Fri | 3 | 20
Mon/Wed/Fri 20 mins | 3 | 20
30 minutes twice weekly | 2 | 30
twice weekly for 25 minutes | 2 | 25
15mins x 5 | 5 | 15
2 x 45m | 2 | 45
4 times a week (10 mins) | 4 | 10
daily, 20m | 5 | 20
20m daily | 5 | 20
every day 9.00-9.15 | 5 | 15
Mon & Wed 1.15-1.45 | 2 | 30
Thursday pm 1 hour | 1 | 60
Fri am 30 mins | 1 | 30
weekly (45 mins) | 1 | 45
1x45 mins/week | 1 | 45
once weekly 50m | 1 | 50
1 hr x 2 per week | 2 | 60
1 hr 30 weekly | 1 | 90
fortnightly - 30 mins | 0.5 | 30
every 2 weeks, 45 mins | 0.5 | 45
every lunch, 20 mins | 5 | 20
5 days a week, 10 mins | 5 | 10
3 days, 15 mins | 3 | 15
each day 5 mins | 5 | 5
10-15 mins daily | 5 | 10..15
20/30 mins x 3 | 3 | 20..30
x5 10 mins | 5 | 10
2 x half hour | 2 | 30
half an hour a week | 1 | 30
3 mornings a week, 15 mins | 3 | 15
4 x 20 minutes per week | 4 | 20
once a fortnight, 1 hr | 0.5 | 60
3 x per week | 3 | null
Every day | 5 | null
once a week | 1 | null
Tues, Thurs | 2 | null
as timetabled | null | null
ad hoc | null | null
TBC | null | null`),
  sessions: cellsOf(`
cell | sessionsPerWeek
1 | 1
2 | 2
4 | 4
5 | 5
x 3 | 3
2x | 2
every day | 5
once | 1
three | 3
1 per week | 1
Mon, Thurs | 2
'3 | 3
2 or 3 | 2..3`),
  minutes: cellsOf(`
cell | minutesPerSession
10 | 10
20 | 20
25 | 25
40 | 40
50 | 50
15mins | 15
30 min | 30
45m | 45
half hour | 30
1 hour | 60
1½ hrs | 90
15 - 20 | 15..20
20 to 25 mins | 20..25
30-40 mins | 30..40`),
  length: [
    ...cellsOf(`
cell | weeks | term
8 wk block | 8
6 wk cycle | 6
10wks | 10
6-8 wks | 6..8
12 wk programme | 12
10 weeks (Spring) | 10 | Spring
Autumn 1 only | | Autumn 1
Autumn 2 | | Autumn 2
Spring 1 & 2 | | Spring 1-Spring 2 // Spring
Sum 1 | | Summer 1
Summer Term | | Summer
throughout the year | | All year
full year | | All year
all yr | | All year
Spr/Sum | | Spring-Summer
Autumn 2 to Spring 1 | | Autumn 2-Spring 1
on-going | | null // All year`),
    { cell: "12 sessions", says: { plannedSessions: anyOf(12, null) } },
  ],
  term: cellsOf(`
cell | term
Aut1 | Autumn 1
Autumn 2 | Autumn 2
Spr 1 | Spring 1
Sp 2 | Spring 2
Autumn Term | Autumn
Spring | Spring
Sum | Summer
Full year | All year
Aut-Spr | Autumn-Spring
Su1 | Summer 1`),
  weeks: cellsOf(`
cell | weeks
5 | 5
7 | 7
10 | 10
12 | 12
15 | 15
8 weeks | 8
6wks | 6
6-8 | 6..8
'10 | 10`),
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
  time: cellsOf(`
cell | sessionsPerWeek | minutesPerSession | ledBy
2 x 20 mins TA | 2 | 20 | TA
4 x 30 mins with HLTA | 4 | 30 | HLTA
daily 10 mins | 5 | 10
5 x 15 mins LSA | 5 | 15 | LSA
3 x 25 mins | 3 | 25
1 x 40 mins weekly | 1 | 40
20 mins daily with class teacher | 5 | 20 | class teacher
2 x 45 mins (HLTA) | 2 | 45 | HLTA
1 hr fortnightly | 0.5 | 60
N/A | null | null
tbc | null | null
1 x 1 hour | 1 | 60`),
}; // prettier-ignore
