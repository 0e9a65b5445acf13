import { CI, CL, SEMH, SP, type OtherWorkbook } from "./other-workbook";
import { linesOf, pupilsOf, rowsOf } from "./sheet-text";

const MIS = "SIMS export";
const OLD = "Register (mine)";
const MAP = "Provision Y5-6";

/** An export of the school's system, the SENCO's own register, one map, a log, two EHC plans and the year's dates. */
export const exportsLogAndPlans: OtherWorkbook = {
  name: "an export, a register, a log and Section F beside one map",
  sheets: {
    [MIS]: {
      layout: "register",
      headerRows: [1],
      rows: rowsOf(`
Adno | Legal Surname | Legal Forename | Gender | Year | Reg | SEN Status | SEN Need (Rank 1) | SEN Need (Rank 2) | FSM Ever 6 | LAC | EAL
'002314 | AKHTAR | Zayn | M | Year 5 | 5C | K - SEN Support | Speech, language and communication need | | Y | N | Y
'002398 | Bellamy | Rose | F | Year 5 | 5C | E - Education, health and care plan | Autistic spectrum disorder | Sensory | N | N | N
'002402 | Costa | Luis | M | Year 6 | 6D | K - SEN Support | Specific learning difficulty | | Y | Y | Y
'002455 | Dunn | Casey | F | Year 6 | 6D | N - No special educational need | | | N | N | N
'002461 | Eaves | Sam | M | Year 6 | 6D | E - Education, health and care plan | Physical disability | Moderate learning difficulty | Y | N | N
`),
    },
    [OLD]: {
      layout: "register",
      headerRows: [3],
      rows: rowsOf(`
SEND register & monitoring - HB
red = leaving, italics = new
Pupil | Cl. | Stage | Diagnosis / need | Agencies | PP? | Comments
Zayn Akhtar | 5C | SS | SLCN | SALT | PP | discharged from SALT Nov
Rose Bellamy | 5C | EHCP | ASD, sensory | OT, SCAAS | | AR due March
Luis Costa | 6D | SEN Sup | dyslexia (not formally dx) | SENSS | PP LAC |
Casey Dunn | 6D | Mon | SEMH? | | | watch after half term
Sam Eaves | 6D | EHCP | CP - wheelchair user | PDT | PP | transition visit June
`),
    },
    [MAP]: {
      layout: "list",
      headerRows: [2],
      rows: rowsOf(`
Provision map UKS2 26-27 (see register for need)
Child's name | Class | Intervention / support | Area (CL/CI/SEMH/PS) | W | Staff | x per wk | Length (mins) | Start | Finish | Baseline | Now | RAG | Next review
Zayn A | 5C | Language for Thinking | CI | 2 | TA MB | 2 | 30 | Sept | Dec | 14/50 | 26/50 | G | 11.12.26
Zayn A | 5C | Pre-teach vocab | CI | 2 | CT | 5 | 5 | Sept | July | | | G | 11.12.26
Rose B | 5C | Attention Autism | CI | 3 | TA MB | 4 | 20 | Sept | July | stage 1 | stage 3 | A | 29/01/27
Rose B | 5C | Sensory diet | PS | 3 | all adults | 25 | 5 | Sept | ongoing | | | A | 29/01/27
Luis C | 6D | Toe by Toe | CL | 3 | TA RP | 5 | 10 | 14/9/26 | | p. 12 | p. 47 | G | 11.12.26
Luis C | 6D | Touch Type Read & Spell | CL | 2 | self | 3 | 20 | 14/9/26 | | 6wpm | 15wpm | | 11.12.26
Casey D | 6D | ELSA | SEMH | 2 | Mrs Yeo | 1 | 45 | 2/11/26 | 18/12/26 | 18 (SDQ) | | R | 11.12.26
Sam E | 6D | Physio stretches | PS | 3 | TA RP | 5 | 15 | Sept | ongoing | | | G | March 27 AR
Sam E | 6D | In-class maths | CL | 3 | TA RP | 5 | 60 | Sept | ongoing | EXS- | | A | March 27 AR
RAG: G = on track to meet target, A = some progress, R = no impact, change it
`),
    },
    "Log Nov": {
      layout: "deliveryLog",
      headerRows: [2],
      rows: rowsOf(`
Did it happen? One line a session please!
Date | What | Who | Adult | Mins | Y/N | If not, why
2026-11-02 | Toe by Toe | Luis C | RP | 10 | Y |
2026-11-02 | Attention Autism | Rose B | MB | 20 | N | MB covering Y2
2026-11-03 | Toe by Toe | Luis C | RP | 10 | Y |
2026-11-03 | Lang for Thinking | Zayn A | MB | 30 | Y |
2026-11-04 | ELSA | Casey D | YE | 45 | N | refused
2026-11-05 | Attention Autism | Rose B | MB | 20 | Y |
`),
    },
    "EHCP provision": {
      layout: "sectionF",
      headerRows: [1],
      rows: rowsOf(`
Child | Outcome no. | Wording in plan (section F) | Who provides | Hours per week in plan | What we do
Rose Bellamy | 1 | A daily Attention Autism session of 20 minutes delivered by a trained adult | TA | 1.67 | Attention Autism x4
Rose Bellamy | 2 | Access to a sensory diet as advised by OT | all | not specified | yes
Sam Eaves | 1 | 15 minutes physiotherapy programme each day | TA | 1.25 | yes
Sam Eaves | 3 | Would benefit from regular support in maths | TA | 5 | in class
`),
    },
    Dates: {
      layout: "termDates",
      headerRows: [2],
      rows: rowsOf(`
Holidays and terms 2026-2027
Half term | Opens | Closes | Weeks
Autumn 1 | 2026-09-03 | 2026-10-23 | 7
Autumn 2 | 2026-11-02 | 2026-12-18 | 7
Spring 1 | 2027-01-05 | 2027-02-12 | 6
Spring 2 | 2027-02-22 | 2027-03-25 | 5
Summer 1 | 2027-04-12 | 2027-05-28 | 7
Summer 2 | 2027-06-07 | 2027-07-21 | 7
INSET: 1 & 2 Sept, 4 Jan
`),
    },
  },
  provisions: linesOf(
    MAP,
    "C",
    `
row | provision | pupils | className | yearGroups | areaOfNeed | wave | ledBy | sessionsPerWeek | minutesPerSession | startDate | endDate | entry | exit | outcome | reviewDate | measure
3 | Language for Thinking | Zayn A | 5C | Y5 | communicationAndInteraction | 2 | TA MB | 2 | 30 | ? | ? | 14/50 | 26/50 | ? | 2026-12-11 |
4 | Pre-teach vocab | Zayn A | 5C | Y5 | communicationAndInteraction | 2 | CT | 5 | 5 | ? | ? | | | ? | 2026-12-11 |
5 | Attention Autism | Rose B | 5C | Y5 | communicationAndInteraction | 3 | TA MB | 4 | 20 | ? | ? | stage 1 | stage 3 | ? | 2027-01-29 |
6 | Sensory diet | Rose B | 5C | Y5 | sensoryAndOrPhysical | 3 | all adults | 25 | 5 | ? | | | | ? | 2027-01-29 |
7 | Toe by Toe | Luis C | 6D | Y6 | cognitionAndLearning | 3 | TA RP | 5 | 10 | 2026-09-14 | | p. 12 | p. 47 | ? | 2026-12-11 |
8 | Touch Type Read & Spell | Luis C | 6D | Y6 | cognitionAndLearning | 2 | self | 3 | 20 | 2026-09-14 | | 6wpm | 15wpm | | 2026-12-11 | ?
9 | ELSA | Casey D | 6D | Y6 | socialEmotionalAndMentalHealth | 2 | Mrs Yeo | 1 | 45 | 2026-11-02 | 2026-12-18 | 18 (SDQ) // 18 | | ? | 2026-12-11 | ?
10 | Physio stretches | Sam E | 6D | Y6 | sensoryAndOrPhysical | 3 | TA RP | 5 | 15 | ? | | | | ? | ? |
11 | In-class maths | Sam E | 6D | Y6 | cognitionAndLearning | 3 | TA RP | 5 | 60 | ? | | EXS- | | ? | ? |`,
  ),
  pupils: [
    ...pupilsOf(
      MIS,
      "B",
      `
row | name | yearGroup | className | senStatus | primaryNeed | areaOfNeed | flags
2 | AKHTAR, Zayn // Zayn AKHTAR // Zayn Akhtar | Y5 | 5C | K | SLCN | ${CI} | FSM Ever 6; EAL
3 | Bellamy, Rose // Rose Bellamy | Y5 | 5C | E | ASD | ${CI} |
4 | Costa, Luis // Luis Costa | Y6 | 6D | K | SPLD | ${CL} | FSM Ever 6; LAC; EAL
5 | Dunn, Casey // Casey Dunn | Y6 | 6D | N | null | null |
6 | Eaves, Sam // Sam Eaves | Y6 | 6D | E | PD | ${SP} | FSM Ever 6`,
    ),
    ...pupilsOf(
      OLD,
      "A",
      `
row | name | yearGroup | className | senStatus | primaryNeed | areaOfNeed | flags
4 | Zayn Akhtar | Y5 | 5C | K | SLCN | ${CI} | PP
5 | Rose Bellamy | Y5 | 5C | E | ASD | ${CI} |
6 | Luis Costa | Y6 | 6D | K | SPLD | ${CL} | PP; LAC
7 | Casey Dunn | Y6 | 6D | N // K | SEMH | ${SEMH} |
8 | Sam Eaves | Y6 | 6D | E | PD | ${SP} | PP`,
    ),
  ],
};
