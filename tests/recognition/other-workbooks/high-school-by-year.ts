import { type OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";
import { cells, says } from "./written";

const Y7 = "Yr7";
const Y9 = "Yr 9 (KS3)";
const GROUPS = "Groups 26-27";
const TICKS = "Interventions KS4";
const PERIODS = "SEND timetable";
const FREQ = "Therapies+";

/** A high school: a grid a year, groups with their members under each term, marks with a key, a timetable, and letters that say how often. */
export const highSchoolByYear: OtherWorkbook = {
  name: "high school grids by year, members by term and letters for how often",
  sheets: {
    [Y7]: {
      layout: "waveByArea",
      headerRows: [2],
      rows: cells(`
Graduated response: Year 7
 | C&I | C&L | SEMH | P/S | EAL
Universal offer | Oracy starters; Word walls | Knowledge organisers; Chunked tasks | Tutor check in | Seating plan | Buddies
Targeted support | Talk About (KM, 1 x 50) | Lexia x3 20 mins; Maths mastery gp (Mr Oyo) | Resilience gp, 6 wks | Touch typing Tues/Thurs P6 | New arrivals gp daily P1
Specialist support | SaLT (Fri am) | Dyslexia tutor 1:1 60 mins fortnightly | CAMHS; Counsellor, weekly | VI teacher | 
`),
    },
    [Y9]: {
      layout: "waveByArea",
      headerRows: [3],
      rows: cells(`
Provision in year 9

Need | What everyone gets | Short-term groups | Long-term / 1:1
Communication | Glossaries | Debate club for SLCN | SaLT
Learning | Reading age shared, Coloured paper | Hegarty catch-up (max. 8), Reading leaders | Corrective Reading 4 x 30 (LSA)
Wellbeing | PSHE | Boxall breakfast club | Mentor (AJ) twice weekly
Physical | | Hand gym | Physio - 20 mins daily
`),
    },
    [GROUPS]: {
      layout: "list",
      headerRows: [3],
      rows: cells(`
Who's in which group

Group | Yr | Staff | Slot | Autumn | Spring | Summer
Fresh Start | 7 | Ms Hill | 4 x 30 | TA, RB, OC | RB, OC, WD | WD
Number gym | 8 | LSA (PF) | Mon & Wed reg 20m | ES, HT | ES, HT, IU | IU, JV
Anger mgt | 9 | Mr Oyo | 1 x 50 | KW |  | KW, LX
Lego | 7 | LSA (PF) | Fri lunch | MY, NZ | MY, NZ | 
`),
    },
    [TICKS]: {
      layout: "pupilByProvision",
      headerRows: [4],
      rows: cells(`
KS4 interventions
Y = attending  S = started late  X = refused  W/L = waiting list

Surname | First name | Form | EHCP | PP | Eng P6 | Maths P6 | Sci P6 | Mentor | Careers 1:1
Abara | Uche | 10B | | Y | Y | Y | | | Y
Blythe | Sam | 10B | Y | | Y | | | S | Y
Cole | Tia | 10G | | Y | | X | Y | Y |
Diaz | Leo | 11B | | | S | Y | | |  W/L
Eze | Ada | 11G | Y | Y | | Y | | Y | Y
Fox | Ned | 11G | | | Y | | S | |
`),
    },
    [PERIODS]: {
      layout: "notAMap",
      headerRows: [],
      rows: cells(`
SEND timetable wk A
 | P1 | P2 | P3 | P4 | P5
Mon | 7x3 Eng | Lexia | 8y2 Ma | Talk About | 10b Sci
Tue | Lexia | 9x1 Sci | Meeting | 7x3 Eng | PPA
Wed | 8y2 Ma | Lexia | Corrective Rdg | 10b Sci | Duty
`),
    },
    [FREQ]: {
      layout: "provisionByPupil",
      headerRows: [3],
      rows: cells(`
Specialist input - who & how often
D daily   W weekly   F fortnightly   T termly
Provision | Provider | Sam Blythe | Ada Eze | Kit Moss | Jo Nunn
SaLT | NHS | F | | W |
Physio | NHS | | T | | D
EP | LA | T | T | |
ELSA | Mrs Ray | W | | W | W
`),
    },
  },
  provisions: [
    ...says(
      Y7,
      `
at | provision | area | area said | wave | led | times | mins | weeks | group | adults
B3 | Oracy starters | CI | | 1 | | | | | |
B3 | Word walls | CI | | 1 | | | | | |
C3 | Knowledge organisers | CL | | 1 | | | | | |
C3 | Chunked tasks | CL | | 1 | | | | | |
D3 | Tutor check in | SEMH | | 1 | Tutor // - | | | | |
E3 | Seating plan | SP | | 1 | | | | | |
F3 | Buddies | - | EAL | 1 | | | | | |
B4 | Talk About (KM, 1 x 50) // Talk About | CI | | 2 | KM // - | 1 | 50 | | |
C4 | Lexia x3 20 mins // Lexia | CL | | 2 | | 3 | 20 | | |
C4 | Maths mastery gp (Mr Oyo) // Maths mastery gp | CL | | 2 | Mr Oyo | | | | |
D4 | Resilience gp, 6 wks // Resilience gp | SEMH | | 2 | | | | 6 | |
E4 | Touch typing Tues/Thurs P6 // Touch typing | SP | | 2 | | 2 | | | |
F4 | New arrivals gp daily P1 // New arrivals gp | - | EAL | 2 | | 5 | | | |
B5 | SaLT (Fri am) // SaLT | CI | | 3 | SaLT // - | 1 // - | | | |
C5 | Dyslexia tutor 1:1 60 mins fortnightly // Dyslexia tutor 1:1 // Dyslexia tutor | CL | | 3 | Dyslexia tutor // tutor // - | 0.5 | 60 | | 1 | 1 // -
D5 | CAMHS | SEMH | | 3 | CAMHS // - | | | | |
D5 | Counsellor, weekly // Counsellor | SEMH | | 3 | Counsellor // - | 1 | | | |
E5 | VI teacher | SP | | 3 | VI teacher // - | | | | |
`,
      { yearGroups: ["Y7"] },
    ),
    ...says(
      Y9,
      `
at | provision | area | wave | led | group | times | mins
B4 | Glossaries | CI | 1 | | | |
C4 | Debate club for SLCN | CI | 2 | | | |
D4 | SaLT | CI | 3 | SaLT // - | | |
B5 | Reading age shared | CL | 1 | | | |
B5 | Coloured paper | CL | 1 | | | |
C5 | Hegarty catch-up (max. 8) // Hegarty catch-up | CL | 2 | | 8 // 1-8 | |
C5 | Reading leaders | CL | 2 | | | |
D5 | Corrective Reading 4 x 30 (LSA) // Corrective Reading | CL | 3 | LSA | | 4 | 30
B6 | PSHE | SEMH | 1 | | | |
C6 | Boxall breakfast club | SEMH | 2 | | | |
D6 | Mentor (AJ) twice weekly // Mentor | SEMH | 3 | AJ // Mentor // Mentor (AJ) // - | | 2 |
C7 | Hand gym | SP | 2 | | | |
D7 | Physio - 20 mins daily // Physio | SP | 3 | Physio // - | | 5 | 20
`,
      { yearGroups: ["Y9"] },
    ),
    ...says(
      GROUPS,
      `
at | provision | years | led | times | mins | term | pupils
A4 | Fresh Start | Y7 | Ms Hill | 4 | 30 | Autumn | TA; RB; OC // RB; OC
A4 | Fresh Start | Y7 | Ms Hill | 4 | 30 | Spring | RB; OC; WD
A4 | Fresh Start | Y7 | Ms Hill | 4 | 30 | Summer | WD
A5 | Number gym | Y8 | LSA (PF) | 2 | 20 | Autumn | ES; HT
A5 | Number gym | Y8 | LSA (PF) | 2 | 20 | Spring | ES; HT; IU
A5 | Number gym | Y8 | LSA (PF) | 2 | 20 | Summer | IU; JV
A6 | Anger mgt | Y9 | Mr Oyo | 1 | 50 | Autumn | KW
A6 | Anger mgt | Y9 | Mr Oyo | 1 | 50 | Summer | KW; LX
A7 | Lego | Y7 | LSA (PF) | 1 // - | | Autumn | MY; NZ
A7 | Lego | Y7 | LSA (PF) | 1 // - | | Spring | MY; NZ
`,
    ),
    ...says(
      TICKS,
      `
at | provision | pupils | group
F4 | Eng P6 | Uche Abara; Sam Blythe; Leo Diaz; Ned Fox |
G4 | Maths P6 | Uche Abara; Leo Diaz; Ada Eze |
H4 | Sci P6 | Tia Cole; Ned Fox |
I4 | Mentor | Sam Blythe; Tia Cole; Ada Eze |
J4 | Careers 1:1 | Uche Abara; Sam Blythe; Ada Eze | 1 // -
`,
      {
        yearGroups: { anyOf: [["Y10", "Y11"], []] },
        ambiguous: ["adults", "ledBy"],
      },
    ),
    ...says(
      FREQ,
      `
at | provision | led | pupils
A4 | SaLT | NHS | Sam Blythe; Kit Moss
A5 | Physio | NHS | Ada Eze; Jo Nunn
A6 | EP | LA | Sam Blythe; Ada Eze
A7 | ELSA | Mrs Ray | Sam Blythe; Kit Moss; Jo Nunn
`,
      { ambiguous: ["sessionsPerWeek"] },
    ),
  ],
  pupils: [
    ...pupilsOf(
      TICKS,
      "A",
      `
cell | name | yearGroup | className | senStatus | flags
5 | Uche Abara | Y10 | 10B | | PP
6 | Sam Blythe | Y10 | 10B | E |
7 | Tia Cole | Y10 | 10G | | PP
8 | Leo Diaz | Y11 | 11B | |
9 | Ada Eze | Y11 | 11G | E | PP
10 | Ned Fox | Y11 | 11G | |`,
    ),
    ...pupilsOf(
      FREQ,
      "",
      `
cell | name
C3 | Sam Blythe
D3 | Ada Eze
E3 | Kit Moss
F3 | Jo Nunn`,
    ),
  ],
  unused: { [`${PERIODS}!A1`]: "notAMap" },
  mostQuestions: 6,
};
