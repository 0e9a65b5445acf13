import { SEMH, type OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";
import { cells, says } from "./written";

/** Lists and registers under words of the school's own: what stands below tells what they mean. */
export const orchardBank: OtherWorkbook = {
  name: "lists and registers under words of its own",
  sheets: {
    Additionality: {
      layout: "list",
      headerRows: [1],
      rows: cells(`
Ph | Focus area | What's on offer | Cohort | Facilitated by | Lifespan | Point A | Point B | Where we hope to be
KS1 | C&L | Reading Recovery | Asha R | Mrs Quill (RR teacher) | 20 weeks | L3 | L9 | L14
KS1 | C&I | Talk Boost KS1 | Bo, Cy, Dee, Eve | Miss Nash (TA) | 10 wks | L1 | L2 | L4
LKS2 | C&L | Number stacks | Fin G, Gia H | Mr Ojo (TA) | 12 wks | L2 | L5 | L6
UKS2 | SEMH | SATs boosters | 12-14 children | Y6 teachers | Spring Term | | | ARE
`),
    },
    "Why and how": {
      layout: "list",
      headerRows: [1],
      rows: cells(`
Cls | Who is getting it | Name of group / programme | Type | Why are we doing it? | How will we know? | Adult | Sessions | Length | Planned end | Actual end | So far
3H | Ellie M, Jay P | Rapid Readers | C&L | SS below 85 | SS of 90+ | Mrs Cope TA | 3 | 20 | #2026-12-11 | #2026-12-04 |
3H | Kofi A | Speech sounds | C&I | SALT report | k and g in words | Mrs Cope TA | 5 | 10 | #2026-12-11 | #2026-12-11 |
5B | Olu F | Touch typing | S&P | OT advice | 20 wpm | Mr Dace TA | 2 | 20 | #2026-12-18 | #2026-12-16 |
`),
    },
    "By teacher": {
      layout: "list",
      headerRows: [1],
      rows: cells(`
Teacher | Pupil | Focus | Intervention | Run by | x per week | Duration | Impact /5
Miss Abbot | Ewan L | C&I | Talk Boost | Mrs Nunn | 3 | 30 mins | 4
 | Faye M | C&L | Numicon | Mrs Nunn | 4 | 10 mins | 3
Mr Ibbot | Greg N | SEMH | ELSA | Mrs Ode (ELSA) | 1 | 40 mins | 5
`),
    },
    "Time and duration": {
      layout: "list",
      headerRows: [1],
      rows: cells(`
Student | Support | Per fortnight | Time | Duration
Ash P | Lexonik | 4 | 60 mins | 6
Cerys R | Counselling | 2 | 50 mins | 12
Efa T | English resit group | 6 | 45 mins | 10
`),
    },
    "Planned and held": {
      layout: "list",
      headerRows: [1],
      rows: cells(`
Intervention | Run by | Pupils | Planned sessions | Held so far | Start | Before | After
Toe by Toe | K Taylor (TA) | Una P | 60 | 41 | #2026-09-14 | 6.04 | 6.11
Numicon | K Taylor (TA) | Vik R | 36 | 29 | #2026-09-14 | 74 | 79
`),
    },
    Export: {
      layout: "register",
      headerRows: [1],
      rows: cells(`
Legal Surname | Preferred Forename | Reg Group | SEN provision | SEN type (rank 1) | SEN type (rank 2) | In LEA Care | Date of entry to register | Strategies in class
Dass | Arun | 1P | SEN Support | Specific learning difficulty | | F | #2025-09-01 | Overlay, seat at front
Kerr | Lois | 2T | SEN Support | Speech, language and communication needs | Social, emotional and mental health | T | #2024-09-01 | Word mats
`),
    },
    "On the list": {
      layout: "register",
      headerRows: [1],
      rows: cells(`
Child | Base | Support / Plan | Presenting need | Also | Disadv? | Extra
Asha R | 1 Oak | Support | SpLD | | Y | EAL
Hal J | 4 Ash | Plan | SEMH | SLCN | N | LAC
Ivo K | 6 Fir | Support | PD | SLCN | Y | LAC, EAL
`),
    },
  },
  provisions: [
    ...says(
      "Additionality",
      `
at | provision | area | years | pupils | group | led | weeks | term | entry | exit | target
C2 | Reading Recovery | CL | Y1,Y2 | Asha R | | Mrs Quill (RR teacher) | 20 | | L3 | L9 | L14
C3 | Talk Boost KS1 | CI | Y1,Y2 | Bo; Cy; Dee; Eve | | Miss Nash (TA) | 10 | | L1 | L2 | L4
C4 | Number stacks | CL | Y3,Y4 | Fin G; Gia H | | Mr Ojo (TA) | 12 | | L2 | L5 | L6
C5 | SATs boosters | SEMH | Y5,Y6 | | 12-14 | Y6 teachers | | Spring | | | ARE
`,
    ),
    ...says(
      "Why and how",
      `
at | provision | class | years | pupils | area | led | times | mins | end | target
C2 | Rapid Readers | 3H | Y3 | Ellie M; Jay P | CL | Mrs Cope TA | 3 | 20 | 2026-12-04 | SS of 90+
C3 | Speech sounds | 3H | Y3 | Kofi A | CI | Mrs Cope TA | 5 | 10 | 2026-12-11 | k and g in words
C4 | Touch typing | 5B | Y5 | Olu F | SP | Mr Dace TA | 2 | 20 | 2026-12-16 | 20 wpm
`,
    ),
    ...says(
      "By teacher",
      `
at | provision | pupils | area | led | times | mins
D2 | Talk Boost | Ewan L | CI | Mrs Nunn | 3 | 30
D3 | Numicon | Faye M | CL | Mrs Nunn | 4 | 10
D4 | ELSA | Greg N | SEMH | Mrs Ode (ELSA) | 1 | 40
`,
    ),
    ...says(
      "Time and duration",
      `
at | provision | pupils | times | mins | weeks
B2 | Lexonik | Ash P | 2 | 60 | 6
B3 | Counselling | Cerys R | 1 | 50 | 12
B4 | English resit group | Efa T | 3 | 45 | 10
`,
    ),
    ...says(
      "Planned and held",
      `
at | provision | led | pupils | planned | delivered | start | entry | exit
A2 | Toe by Toe | K Taylor (TA) | Una P | 60 | 41 | 2026-09-14 | 6.04 | 6.11
A3 | Numicon | K Taylor (TA) | Vik R | 36 | 29 | 2026-09-14 | 74 | 79
`,
    ),
  ],
  pupils: [
    ...pupilsOf(
      "Export",
      "A",
      `
at | name | yearGroup | className | senStatus | primaryNeed | areaOfNeed | flags
2 | Arun Dass | Y1 | 1P | K | SPLD | cognitionAndLearning |
3 | Lois Kerr | Y2 | 2T | K | SLCN | communicationAndInteraction | In LEA Care
`,
    ),
    ...pupilsOf(
      "On the list",
      "A",
      `
at | name | yearGroup | className | senStatus | primaryNeed | areaOfNeed | flags
2 | Asha R | Y1 | 1 Oak // Oak | K | SPLD | cognitionAndLearning | Disadv; EAL
3 | Hal J | Y4 | 4 Ash // Ash | E | SEMH | ${SEMH} | LAC
4 | Ivo K | Y6 | 6 Fir // Fir | K | PD | sensoryAndOrPhysical | Disadv; LAC; EAL
`,
    ),
  ],
};
