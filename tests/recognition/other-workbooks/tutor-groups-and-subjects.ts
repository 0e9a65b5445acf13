import { type OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";
import { cells, says } from "./written";

const TUTOR = "Yr 8 by tutor group";
const SUBJECTS = "Depts x tier";
const KS4 = "KS4 matrix";
const AA = "Access arr";
const SIXTH = "6th Form";

/** A secondary school: tutor groups across, subjects by tier, a KS4 matrix with staff initials, exam arrangements and a sixth form. */
export const tutorGroupsAndSubjects: OtherWorkbook = {
  name: "secondary tutor groups, subjects and exam arrangements",
  sheets: {
    [TUTOR]: {
      layout: "yearColumns",
      headerRows: [3],
      merges: ["A1:E1"],
      rows: cells(`
KINGSMEAD HIGH - YEAR 8 INTERVENTION BY TUTOR GROUP (AUT 2)

 | 8A | 8B | 8C | 8D
Literacy | Lexia (P3 x 2)\\nPaired reading - Weds am reg | Lexia | Read Write Inc Fresh Start, 4 x 30, Mrs Toft | Spelling mentors
Numeracy | Numeracy Ninjas |  | Catch up Numeracy 2 x 15 mins 1:1 (HLTA) | Numeracy Ninjas
SEMH | ELSA (Mrs Dunn, fortnightly) | Boxing mentoring, 6 wks | Lunch club - daily | Zones booster; Check-ins with HoY
Speech & language | Word Aware | Talk about for Teenagers (gp of 5) |  | 
Medical / sensory | Movement pass |  | Radio aid checks daily | Typing tuition
`),
    },
    [SUBJECTS]: {
      layout: "waveByArea",
      headerRows: [2],
      rows: cells(`
Departmental offer 2026/27
Dept | QFT (Wave 1) | Catch up (Wave 2) | Personalised (Wave 3)
English | Sentence starters\\nWord banks | Y7 Accelerated Reader; Y9 phonics (Fresh Start) | 1:1 tuition (Ms Hale)
Maths | Multiplication grids, Formula sheets | Numeracy Ninjas, Y7-8 | Plus 1 (TA, 5 x 10 min)
Science | Key word mats | Science homework club Thurs 3.15-4.15 | 
PE | Adapted kit |  | Physio in PE (daily)
`),
    },
    [KS4]: {
      layout: "pupilByProvision",
      headerRows: [2, 3],
      merges: ["D2:F2", "G2:H2"],
      rows: cells(`
KS4 SUPPORT MATRIX: who sees whom (initials = adult: CB Mr Bell, SN Ms Nash, KW Kirsty W)
 |  |  | Core | | | Wellbeing |
Student | TG | SEN | GCSE resit Eng | Maths surgery | Study skills | Mentoring | Counselling
Aisha Rahman | 10K | K | CB |  | SN |  | 
Ben Foley | 10K | K |  | KW |  | KW | 
Chloe Ness | 10M | E | CB | KW | SN |  | KW
Dan Oakes | 11P |  |  | KW |  | KW | 
Eve Petrov | 11P | K | CB |  |  |  | KW
Farid Qazi | 11R | K |  |  | SN | KW | 
Number |  |  | 3 | 3 | 3 | 3 | 2
`),
    },
    [AA]: {
      layout: { anyOf: ["notAMap", "register"] },
      headerRows: { anyOf: [[], [3]] },
      rows: cells(`
Exam access arrangements - Yr 11 - CONFIDENTIAL

Candidate | Tutor grp | Need | Extra time | Reader | Scribe | Laptop | Rest breaks
Dan Oakes | 11P | SpLD | 25% | Y |  | Y | 
Eve Petrov | 11P | ADHD | 25% |  |  |  | Y
Farid Qazi | 11R | HI |  |  |  |  | Y
Gemma Rudd | 11R | ASC | 25% | Y | Y |  | Y
Harry Sims | 11S | SEMH |  |  |  | Y | Y
`),
    },
    [SIXTH]: {
      layout: "transposed",
      headerRows: [2],
      rows: cells(`
Sixth form support on offer
 | Study skills seminar | EPQ mentoring | Maths resit | Wellbeing drop in
Open to | Y12 & Y13 | Y13 | Y12-13 | all
Staff | Mr Lowe | Ms Ahn | Maths dept | Pastoral mentor
No. in group | 15 | 1 | date 8-10 | 1:1
Sessions pw | 1 | 0.5 | 3 | as reqd
Length | 1 hr | 40 | 60 mins | 20-30 mins
Runs for | 6 weeks | all year | Sept to June | ongoing
How we know it worked | Survey | EPQ grade | GCSE grade | SDQ
Cost | nil | £250 | £1,400 | 
`),
    },
  },
  provisions: [
    ...says(
      TUTOR,
      `
at | provision | area | class | led | group | adults | times | mins | weeks
B4 | Lexia (P3 x 2) // Lexia | CL // - | 8A | | | | 2 // - | |
B4 | Paired reading - Weds am reg // Paired reading | CL // - | 8A | | | | 1 // - | |
C4 | Lexia | CL // - | 8B | | | | | |
D4 | Read Write Inc Fresh Start // Read Write Inc Fresh Start, 4 x 30, Mrs Toft | CL // - | 8C | Mrs Toft | | | 4 | 30 |
E4 | Spelling mentors | CL // - | 8D | mentors // - | | | | |
B5 | Numeracy Ninjas | CL // - | 8A | | | | | |
D5 | Catch up Numeracy // Catch up Numeracy 2 x 15 mins 1:1 (HLTA) // Catch up Numeracy 1:1 | CL // - | 8C | HLTA | 1 | 1 // - | 2 | 15 |
E5 | Numeracy Ninjas | CL // - | 8D | | | | | |
B6 | ELSA // ELSA (Mrs Dunn, fortnightly) | SEMH | 8A | Mrs Dunn | | | 0.5 | |
C6 | Boxing mentoring, 6 wks // Boxing mentoring | SEMH | 8B | | | | | | 6
D6 | Lunch club - daily // Lunch club | SEMH | 8C | | | | 5 | |
E6 | Zones booster | SEMH | 8D | | | | | |
E6 | Check-ins with HoY // Check-ins | SEMH | 8D | HoY // - | | | | |
B7 | Word Aware | CI | 8A | | | | | |
C7 | Talk about for Teenagers (gp of 5) // Talk about for Teenagers | CI | 8B | | 5 | | | |
B8 | Movement pass | SP | 8A | | | | | |
D8 | Radio aid checks daily // Radio aid checks | SP | 8C | | | | 5 | |
E8 | Typing tuition | SP | 8D | | | | | |
`,
      { yearGroups: ["Y8"], term: { anyOf: ["Autumn 2", null] } },
    ),
    ...says(
      SUBJECTS,
      `
at | provision | area | wave | years | led | group | adults | times | mins
B3 | Sentence starters | CL // - | 1 | | | | | |
B3 | Word banks | CL // - | 1 | | | | | |
C3 | Y7 Accelerated Reader // Accelerated Reader | CL // - | 2 | Y7 | | | | |
C3 | Y9 phonics (Fresh Start) // phonics (Fresh Start) | CL // - | 2 | Y9 | | | | |
D3 | 1:1 tuition (Ms Hale) // 1:1 tuition | CL // - | 3 | | Ms Hale | 1 | 1 // - | |
B4 | Multiplication grids | CL // - | 1 | | | | | |
B4 | Formula sheets | CL // - | 1 | | | | | |
C4 | Numeracy Ninjas // Numeracy Ninjas, Y7-8 | CL // - | 2 | Y7-8 | | | | |
D4 | Plus 1 (TA, 5 x 10 min) // Plus 1 | CL // - | 3 | | TA | | 1 // - | 5 | 10
B5 | Key word mats | CL // - | 1 | | | | | |
C5 | Science homework club // Science homework club Thurs 3.15-4.15 | CL // - | 2 | | | | | 1 | 60
B6 | Adapted kit | SP // - | 1 | | | | | |
D6 | Physio in PE (daily) // Physio in PE | SP // - | 3 | | | | | 5 |
`,
    ),
    ...says(
      KS4,
      `
at | provision | area | pupils | led
D3 | GCSE resit Eng | CL // - | Aisha Rahman; Chloe Ness; Eve Petrov | CB // Mr Bell // -
E3 | Maths surgery | CL // - | Ben Foley; Chloe Ness; Dan Oakes | KW // Kirsty W // -
F3 | Study skills | CL // - | Aisha Rahman; Chloe Ness; Farid Qazi | SN // Ms Nash // -
G3 | Mentoring | SEMH // - | Ben Foley; Dan Oakes; Farid Qazi | KW // Kirsty W // -
H3 | Counselling | SEMH // - | Chloe Ness; Eve Petrov | KW // Kirsty W // -
`,
      { yearGroups: { anyOf: [["Y10", "Y11"], []] } },
    ),
    ...says(
      SIXTH,
      `
at | provision | years | led | group | adults | times | mins | weeks | term | measure | cost | cost said
B2 | Study skills seminar | Y12-13 | Mr Lowe | 15 | | 1 | 60 | 6 | | Survey | 0 // - | nil // -
C2 | EPQ mentoring | Y13 | Ms Ahn | 1 | | 0.5 | 40 | | All year | EPQ grade | 250 |
D2 | Maths resit | Y12-13 | Maths dept | 8-10 | | 3 | 60 | | | GCSE grade | 1400 |
E2 | Wellbeing drop in | Y12,Y13 // - | Pastoral mentor | 1 | 1 // - | | 20-30 | | | SDQ | |
`,
    ),
  ],
  pupils: [
    ...pupilsOf(
      KS4,
      "A",
      `
cell | name | yearGroup | className | senStatus
4 | Aisha Rahman | Y10 | 10K | K
5 | Ben Foley | Y10 | 10K | K
6 | Chloe Ness | Y10 | 10M | E
7 | Dan Oakes | Y11 | 11P |
8 | Eve Petrov | Y11 | 11P | K
9 | Farid Qazi | Y11 | 11R | K`,
    ),
  ],
  unused: { [`${KS4}!D10`]: "subtotal" },
  mostQuestions: 6,
};
