import { CI, CL, type OtherWorkbook, SEMH, SP } from "./other-workbook";
import { linesOf, rowsOf } from "./sheet-text";

const KS1 = "EYFS KS1";
const KS2 = "Juniors";

/** A year-group list in two hands: years given once, dosage and children in sentences, no column for a wave. */
export const yearsInTwoHands: OtherWorkbook = {
  name: "years in two hands",
  sheets: {
    [KS1]: {
      layout: "list",
      headerRows: [4],
      rows: rowsOf(`
Stonebeck Primary School | | | | Spring term 2027
What we do over and above for children with additional needs

Yr gp | Need | Intervention/support | How much? | Adult | Who is in it | Until
Nursery | S&L | Listening ears | 2 ten minute slots a week | Nursery nurse | Bobbi, Teo, Wren + Sunny | Easter
 | Physical | Squiggle while you wiggle | every day 10m | all staff | whole group |
Rec | S&L | NELI | 3 group sessions 30 mins + 2 indiv 15 mins weekly | TA - Mrs Hobday | Ottilie M, Raj P, Cai D | 20 wks
 | Cog & learning | Number blocks catch up | 4 x 1/4 hr | CT | 5 chn |
 | SEMH | Settling in plan with mum | am drop off daily | Key person | Idris K | as long as needed
Year 1 | Cog & learning | Phonics - Daily keep up | Daily 10 mins in p.m. | Mrs Hobday (TA) | AB, CD, EF, GH & IJ | PSC in June
Year 1 | S&L | SALT targets | 5-10 mins 3 times per week | Miss Roe | AB 1:1, CD 1:1 |
Yr 1/2 | Cog & learning | Precision teaching (HFW) | 5x5 | Mrs Hobday | CD (Y1), KL (Y2) | 6 wks
Yr 2 | SEMH | Nurture nook | Tues & Thurs 1.15-2pm | ELSA | KL / MN / OP | 12 weeks then review
 | VI/physical | Touch typing | 20 mins alternate days | independent w/ laptop | QR |
 | Cog & learning | Reading w. volunteer | once a fortnight for 20 mins | Mr Potts (vol.) | KL; ST; UV (not Fri) | ongoing
* S&L = speech and language
`),
    },
    [KS2]: {
      layout: "list",
      headerRows: [2],
      rows: rowsOf(`
Juniors provision (W2 + W3 only) - spring 27
CLASS / YEAR | Provision | Group or 1-1 | Time allocated | by whom | Area of need | Outcome so far
3 (Otters) | Nessy | 6 ch on ipads | 4 x 20 | TA to log on | Literacy/SpLD | going well
3 (Otters) | Lego therapy | gp of 3: HJ, KM, LT | 1 hr fri pm | Mrs Vine | Social comm. |
4 (Herons) | Speed Up! | {4-6} | 2x20mins for 8 wks | HLTA | Fine motor |
4 (Herons) | Counselling | 1-1 BW | 50 mins weekly | Place2Be | SEMH |
4/5 mixed | Inference training | pairs | 40 mins x2 | Mr Quill | C+L | most made 6m+
5 (Kites) | Physio exercises | 1:1 TK | 3x day x 5 mins | 1-1 TA | PD |
6 (Eagles) | Third Space maths | 1-1 online, 8 pupils | 1 x 45 min | online tutor | Maths |
6 (Eagles) | Transition visits | XY and ZA | 3 visits in summer 2 | SENCO | SEMH |
All KS2 | Breakfast club | anyone | 8.00-8.40 every day | kitchen staff | - |
`),
    },
  },
  provisions: [
    ...linesOf(
      KS1,
      "C",
      `
row | yearGroups | areaOfNeed | provision | sessionsPerWeek | minutesPerSession | ledBy | pupils | groupSize | weeks | adults | endDate
5 | N1;N2 // N // N2 // N1 | ${CI} | Listening ears | 2 | 10 | Nursery nurse | Bobbi;Teo;Wren;Sunny | | | |
6 | N1;N2 // N // N2 // N1 | ${SP} | Squiggle while you wiggle | 5 | 10 | all staff | null | | | |
7 | R | ${CI} | NELI | ? | ? | TA - Mrs Hobday // Mrs Hobday | Ottilie M;Raj P;Cai D | ? | 20 | |
8 | R | ${CL} | Number blocks catch up | 4 | 15 | CT | null | 5 | | |
9 | R | ${SEMH} | Settling in plan with mum | 5 | | Key person | Idris K | | | |
10 | Y1 | ${CL} | Phonics - Daily keep up | 5 | 10 | Mrs Hobday (TA) | AB;CD;EF;GH;IJ | | | | null // 2027-06-01 // 2027-06-30
11 | Y1 | ${CI} | SALT targets | 3 | 5..10 | Miss Roe | AB;CD | 1 // null | | 1 // null |
12 | Y1;Y2 | ${CL} | Precision teaching (HFW) | 5 | 5 | Mrs Hobday | CD;KL // CD (Y1);KL (Y2) | | 6 | |
13 | Y2 | ${SEMH} | Nurture nook | 2 | 45 | ELSA | KL;MN;OP | | 12 | |
14 | Y2 | ${SP} | Touch typing | ? | 20 | independent w/ laptop // null | QR | | | |
15 | Y2 | ${CL} | Reading w. volunteer | 0.5 | 20 | Mr Potts (vol.) | KL;ST;UV // KL;ST;UV (not Fri) | | | |`,
    ),
    ...linesOf(
      KS2,
      "B",
      `
row | yearGroups | className | provision | groupSize | adults | pupils | sessionsPerWeek | minutesPerSession | weeks | ledBy | areaOfNeed | outcome | outcomeText | plannedSessions
3 | Y3 | Otters // 3 (Otters) | Nessy | 6 | | | 4 | 20 | | TA to log on // TA | ${CL} | null // partlyMet // met | going well // null
4 | Y3 | Otters // 3 (Otters) | Lego therapy | 3 | | HJ;KM;LT | 1 | 60 | | Mrs Vine | ${CI} | |
5 | Y4 | Herons // 4 (Herons) | Speed Up! | 4..6 | | | 2 | 20 | 8 | HLTA | ${SP} | |
6 | Y4 | Herons // 4 (Herons) | Counselling | 1 | 1 // null | BW | 1 | 50 | | Place2Be | ${SEMH} | |
7 | Y4;Y5 | null // 4/5 mixed // mixed // 4/5 | Inference training | 2 | | | 2 | 40 | | Mr Quill | ${CL} | null // partlyMet | most made 6m+
8 | Y5 | Kites // 5 (Kites) | Physio exercises | 1 | 1 // null | TK | 15 | 5 | | 1-1 TA // TA | ${SP} | |
9 | Y6 | Eagles // 6 (Eagles) | Third Space maths | ? | ? | | 1 | 45 | | online tutor | ${CL} // null | |
10 | Y6 | Eagles // 6 (Eagles) | Transition visits | 2 // null | | XY;ZA | null | | | SENCO | ${SEMH} | | | 3 // null
11 | Y3;Y4;Y5;Y6 | null // All KS2 | Breakfast club | | | null | 5 | 40 | | kitchen staff | null | |`,
    ),
  ],
  mustAsk: [
    {
      about: `${KS1}!D7`,
      line: `${KS1}!C7`,
      acceptable: [
        { sessionsPerWeek: 3, minutesPerSession: 30 },
        { sessionsPerWeek: 5, minutesPerSession: { min: 15, max: 30 } },
        { sessionsPerWeek: 5, minutesPerSession: 24 },
        { sessionsPerWeek: null, minutesPerSession: null },
      ],
    },
  ],
  unused: { [`${KS1}!A16`]: "note", [`${KS1}!A2`]: "banner" },
  mostQuestions: 9,
};
