import { CI, CL, type OtherWorkbook, SEMH, SP } from "./other-workbook";
import { linesOf, rowsOf } from "./sheet-text";

const NOTES = "Spring roundup";
const KS4 = "KS4 & 5 support";

/** Dense lists with every cell in other words: an untidy primary round-up and a secondary one with timetable periods. */
export const springRoundUp: OtherWorkbook = {
  name: "a round-up of the spring in everybody's hand",
  sheets: {
    [NOTES]: {
      layout: "list",
      headerRows: [3],
      rows: rowsOf(`
INTERVENTIONS ROUND UP (all classes) | | | | Spring 2027
St Aldhelm's C.E. Primary School
Who it's for | Class | What they're doing | Barrier to learning | Person running it | Time given each week | Where | In what size group | Since when | Until when | We'll look again | Where they started | Where they are now | So, did it work?
Ottoline P, Bram Q | Yr 1 Acorns | Phonics precision teaching | Cognition and learning | Miss Fenn (apprentice TA) | 5 x 10 minutes | corridor | ones | 5th Jan | 12th Feb | 22/2/27 | 6/20 sounds | 15/20 sounds | yes, target met
Cleo R | Yr 1 Acorns | Colourful semantics | Communication & interaction | Miss Fenn (apprentice TA) | daily, 10 mins ish | class | 1:1 | 5th Jan | 25th March | Easter | 2 word level | 3 word level | partly
Dov S / Elif T / Fox U | Yr 2 Beech | Reading comprehension club | Cognition and learning | Mr Adair | Mons and Weds 1.00 - 1.25 | library | three children | 11.1.27 | 24.3.27 | 24.3.27 | SS 81, 84, 79 | SS 88, 86, 80 | mostly
Gwen V | Yr 2 Beech | Emotion coaching | SEMH | all adults | through the day | - | - | Sept 26 | ongoing | termly | | |
Hugo W + Ivy X | Yr 3 Cedar | Sensory snack / movement | Sensory | Mrs Bell & Mr Adair | 3 times a day for 5 mins | hall | a pair | 04/01/27 | end of year | May 27 | | |
4 from Yr 3 | Yr 3 Cedar | Fischer Family Trust | Cognition and learning | HLTA | half an hour x 4 | The Den | 1 adult to 4 | January | Easter | | BB 9 | BB 14 | met
Jago Y | Yr 4 Damson | Talking mats | Communication & interaction | SaLT (NHS) then TA | 1 x fortnight (45 mins) | The Den | 121 | 14/1/27 | 18/3/27 | 18/3/27 | | | ongoing
Kezia Z, Lowen A | Yr 4 Damson | Times table blast | Cognition and learning | volunteer (Ron) | ten mins daily | class | 2:1 | 4 Jan | 12 Feb | 15 Feb | 22/144 | 97/144 | Met
Merryn B | Yr 5 Elder | Theraplay | SEMH | Ms Crane, therapist | Thursdays 11.00-11.50 | Rainbow Rm | one | 7/1/27 | 1/7/27 | 25/3/27 | Boxall 41 | Boxall 52 |
Nye C, Oona D, Perran E, Rosen F | Yr 5 Elder | Social communication gp | Communication & interaction | Mrs Bell | wkly, 40m | hall | four | w/b 11 Jan | w/b 22 Mar | w/b 22 Mar | | | some impact
All of Yr 6 | Yr 6 Fir | SATs breakfast | Cognition and learning | CT | Tu-Th 8.15-8.45 | hall | whole class | March | May | - | | |
Senara G | Yr 6 Fir | Handwriting (Teodorescu) | Physical | LSA | 20 mins M/W/F | class | individual | 4/1 | 12/2 | 22/2 | 9 letters/min | 16 letters/min | exceeded
`),
    },
    [KS4]: {
      layout: "list",
      headerRows: [1],
      rows: rowsOf(`
Support in place | Student(s) | Form | Key worker | Periods / wk | Period (mins) | From half-term | To half-term | Staff : student | Predicted | Latest | £ | Which pot?
In-class support: English | T. Ash, U. Birch | 10A, 10C | LSA (DK) | 3 | 50 | HT1 | HT6 | 1:2 | 3 | 4 | 2,140 | E3
Maths withdrawal | V. Cole | 10B | Mr Dale (Maths) | 1 | 50 | HT2 | HT3 | 1:1 | 2 | 2+ | £610 | PP
Read & scribe practice | W. Dace; X. East | 11A; 11D | LSA (DK) | 1 | 25 | HT2 | HT5 | 1 to 2 | | | £0.00 | n/a
Counselling (Kooth) | Y. Finch | 11B | external | 1 | 50 | HT1 | ongoing | 1-1 | | | £45 p/s | NHS
Mobility & independence | Z. Gale | 12 | Hab. officer (LA) | 0.5 | 100 | HT1 | HT2 | 1:1 | | | SLA | LA
Prep for adulthood course | 12 & 13 group | Sixth form | Ms Hurst + LSA | 2 | 50 | HT1 | HT6 | {2:9} | | | 3800 | High needs
Laptop & typing | A. Ives | 10C | ICT technician | 5 | 15 | HT3 | HT4 | self | 18 wpm | 27 wpm | 399 | Element 2
`),
    },
  },
  provisions: [
    ...linesOf(
      NOTES,
      "C",
      `
row | pupils | className | yearGroups | provision | areaOfNeed | ledBy | sessionsPerWeek | minutesPerSession | adults | groupSize | startDate | endDate | reviewDate | entry | exit | outcome | measure
4 | Ottoline P;Bram Q | Acorns // Yr 1 Acorns | Y1 | Phonics precision teaching | ${CL} | Miss Fenn (apprentice TA) | 5 | 10 | | 1 // null | 2027-01-05 | 2027-02-12 | 2027-02-22 | 6/20 sounds // 6/20 | 15/20 sounds // 15/20 | met
5 | Cleo R | Acorns // Yr 1 Acorns | Y1 | Colourful semantics | ${CI} | Miss Fenn (apprentice TA) | 5 | 10 | 1 | 1 | 2027-01-05 | 2027-03-25 | | 2 word level | 3 word level | partlyMet
6 | Dov S;Elif T;Fox U | Beech // Yr 2 Beech | Y2 | Reading comprehension club | ${CL} | Mr Adair | 2 | 25 | | 3 | 2027-01-11 | 2027-03-24 | 2027-03-24 | SS 81, 84, 79 // 81, 84, 79 | SS 88, 86, 80 // 88, 86, 80 | null // partlyMet | null // SS
7 | Gwen V | Beech // Yr 2 Beech | Y2 | Emotion coaching | ${SEMH} | all adults | | | | | null // 2026-09-01 | | | | |
8 | Hugo W;Ivy X | Cedar // Yr 3 Cedar | Y3 | Sensory snack / movement | ${SP} | Mrs Bell & Mr Adair | 15 | 5 | | 2 | 2027-01-04 | | null // 2027-05-01 // 2027-05-31 | | |
9 | null | Cedar // Yr 3 Cedar | Y3 | Fischer Family Trust | ${CL} | HLTA | 4 | 30 | 1 | 4 | null // 2027-01-01 | | | BB 9 | BB 14 | met
10 | Jago Y | Damson // Yr 4 Damson | Y4 | Talking mats | ${CI} | SaLT (NHS) then TA | 0.5 | 45 | 1 | 1 | 2027-01-14 | 2027-03-18 | 2027-03-18 | | |
11 | Kezia Z;Lowen A | Damson // Yr 4 Damson | Y4 | Times table blast | ${CL} | volunteer (Ron) | 5 | 10 | ? | ? | 2027-01-04 | 2027-02-12 | 2027-02-15 | 22/144 | 97/144 | met
12 | Merryn B | Elder // Yr 5 Elder | Y5 | Theraplay | ${SEMH} | Ms Crane, therapist | 1 | 50 | | 1 | 2027-01-07 | 2027-07-01 | 2027-03-25 | Boxall 41 // 41 | Boxall 52 // 52 | | null // Boxall
13 | Nye C;Oona D;Perran E;Rosen F | Elder // Yr 5 Elder | Y5 | Social communication gp | ${CI} | Mrs Bell | 1 | 40 | | 4 | 2027-01-11 | 2027-03-22 | 2027-03-22 | | | null // partlyMet
14 | null | Fir // Yr 6 Fir | Y6 | SATs breakfast | ${CL} | CT | 3 | 30 | | | null // 2027-03-01 | null // 2027-05-01 // 2027-05-31 | | | |
15 | Senara G | Fir // Yr 6 Fir | Y6 | Handwriting (Teodorescu) | ${SP} | LSA | 3 | 20 | | 1 | 2027-01-04 | 2027-02-12 | 2027-02-22 | 9 letters/min // 9 | 16 letters/min // 16 | met | null`,
    ),
    ...linesOf(
      KS4,
      "A",
      `
row | provision | pupils | className | yearGroups | ledBy | sessionsPerWeek | minutesPerSession | term | adults | groupSize | target | exit | cost | costText | fundingSource | measure
2 | In-class support: English | T. Ash;U. Birch | 10A, 10C | Y10 | LSA (DK) | 3 | 50 | | 1 | 2 | 3 // null | 4 | 2140 | | E3
3 | Maths withdrawal | V. Cole | 10B | Y10 | Mr Dale (Maths) | 1 | 50 | | 1 | 1 | 2 // null | 2+ | 610 | | PP
4 | Read & scribe practice | W. Dace;X. East | 11A; 11D | Y11 | LSA (DK) | 1 | 25 | | 1 // null | 2 // 1..2 | | | 0 | | null
5 | Counselling (Kooth) | Y. Finch | 11B | Y11 | external | 1 | 50 | | 1 // null | 1 | | | null | £45 p/s | NHS
6 | Mobility & independence | Z. Gale | 12 // null | Y12 | Hab. officer (LA) | 0.5 | 100 | | 1 | 1 | | | null | SLA | LA
7 | Prep for adulthood course | null | Sixth form // null | Y12;Y13 | Ms Hurst + LSA | 2 | 50 | | 2 | 9 | | | 3800 | | High needs
8 | Laptop & typing | A. Ives | 10C | Y10 | ICT technician | 5 | 15 | | | 1 // null | 18 wpm // 18 // null | 27 wpm // 27 | 399 | | Element 2 | wpm // null`,
    ),
  ],
};
