import { CI, CL, SEMH, SP, type OtherWorkbook } from "./other-workbook";
import { cells, says } from "./written";

/** An infant school with nursery: a sheet an area of need, the year filled down, everything asked in questions. */
export const aSheetAnArea: OtherWorkbook = {
  name: "infant school, a sheet an area of need",
  mostQuestions: 6,
  sheets: {
    "C&I": {
      layout: "list",
      headerRows: [3],
      merges: ["A4:A7", "A8:A9"],
      rows: cells(`
Hollybush Infant & Nursery School - provision mapping - Communication & Interaction
(SB = Mrs Bell, TA; NM = Miss Moore, HLTA; RW = Mrs Wills, TA)
Which yr? | What are we providing? | Who for? (initials) | Who is delivering? | Group or individual? | How many times a week? | For how many minutes? | How many weeks? | Where were they at the start? | Where are they now? | Has the target been met? | Any other comments?
Nursery | Early Talk Boost | LK, PO, AA | SB | group of 3 | 3 | 20 | 9 | 12/36 | 21/36 | Partly | LK very shy at first
 | WellComm Big Book | TD | RW | indiv | daily | 10 | ongoing | Section 2 | Section 3 | |
 | Bucket time | TD, MR | RW | pair | 5 | 10 to 15 | all year | | | | started wk 3
 | Makaton (whole nursery) | all | everyone | | | | | | | |
Rec | NELI | JJ, BE, SO, CF | NM | 4 | 5 | 30/15 | 20 | SS 79 | SS 88 | Yes | 3 group + 2 individual
 | Speech sounds - SALT prog. | BE | SB | 1:1 | x3 | 10 | 6 then review | | | Not yet | Therapist 12th Nov
Y1 | Language Steps | HG, WP | NM | 2 | 2x | 20 mins | 12wks | 41% | 63% | Yes |
Y2 | Lego club | FD, EH, TS, KM | SB | small gp (4) | 1 | 40 | Aut 2 | | | Partly | carry on
`),
    },
    "C&L": {
      layout: "list",
      headerRows: [3],
      rows: cells(`
Hollybush Infant & Nursery School - provision mapping - Cognition & Learning

Which yr? | What are we providing? | Who for? (initials) | Who is delivering? | Group or individual? | How many times a week? | For how many minutes? | How many weeks? | Where were they at the start? | Where are they now? | Has the target been met? | Any other comments?
Rec | Phonics keep up | JJ, DW, LT | class TA | 3 | daily | 10 | 6 | 4 sounds | 15 sounds | Yes |
Y1 | Phonics keep up | HG, RR | class TA | 2 | daily | 10 | 6 | Ph 2 | Ph 3 | Partly |
 | Number sense | RR, OB, HG | NM | 3 | 3 | 15 | 8 | 5/20 | 16/20 | Yes |
 | Write dance | OB | RW | 1:1 | 2 | 20 | 8 | | | | moved to S&P
Y2 | Rapid phonics | FD, TS | NM | 2 | 4 | 20 | 10 | RA 5:02 | RA 5:11 | Partly | PP
 | Screening resit | FD, TS, UL, KM, BB | CT | time 1:5 | M/W/F | 15 | till June | 17/40 | 28/40 | |
`),
    },
    SEMH: {
      layout: "list",
      headerRows: [2],
      rows: cells(`
Which yr? | | | | | | | | | |
Year | Provision | Children | Adult | Size of grp | Sessions pw | Mins | Run for | Pre (Boxall) | Post (Boxall) | Impact / next step
YN | Nurture snack | TD, AA, MR | RW | 3 | 5 | 15 | all yr | | | settling well
YR | Feelings puppets | CF, SO | SB (ELSA) | 2 | 1 | 30 | 6 wks | 44 | 51 | to continue after Xmas
Y1/2 | Rainbows bereavement | EH, WP | SB (ELSA) | 2 | 1 | 45 | 12 wks | | | 2 sessions missed
Y2 | Calm corner in class | KM | CT | individual | as req'd | | | | |
`),
    },
    "Sensory-Physical": {
      layout: "list",
      headerRows: [1],
      rows: cells(`
Year | Provision | Children | Adult | Size of grp | Sessions pw | Mins | Run for | Equipment | £
YN | Chewelry + ear defenders | MR | RW | 1 | | | | £18 from SEN budget | 18
YR | Funky fingers | DW, LT, CF | class TA | 3 | 5 | 10 | term | tweezers, dough | 
Y1 | Physio stretches | OB | RW | 1:1 | daily | 15 | ongoing | mat | 64.5
Y2 | Sloping board & pencil grips | UL | CT | 1 | in all writing | | | board | 32
Total | | | | | | | | | 114.5
`),
    },
  },
  provisions: [
    ...says(
      "C&I",
      `
at | provision | years | pupils | led | adults | group | times | mins | weeks | term | entry | exit | outcome | notes | measure
B4 | Early Talk Boost | N1,N2 // N2 // N1 | LK;PO;AA | SB | | 3 | 3 | 20 | 9 | | 12/36 | 21/36 | part | LK very shy at first
B5 | WellComm Big Book | N1,N2 // N2 // N1 | TD | RW | | 1 | 5 | 10 | | All year // - | Section 2 | Section 3 | |
B6 | Bucket time | N1,N2 // N2 // N1 | TD;MR | RW | | 2 | 5 | 10-15 | | All year | | | | started wk 3
B7 | Makaton (whole nursery) // Makaton | N1,N2 // N2 // N1 | | everyone | | | | | | | | | |
B8 | NELI | R | JJ;BE;SO;CF | NM | | 4 | 5 | ? | 20 | | SS 79 // 79 | SS 88 // 88 | met | 3 group + 2 individual | - // SS
B9 | Speech sounds - SALT prog. // Speech sounds | R | BE | SB | 1 | 1 | 3 | 10 | 6 | | | | not // - | Therapist 12th Nov // Therapist 12th Nov; then review // then review; Therapist 12th Nov
B10 | Language Steps | Y1 | HG;WP | NM | | 2 | 2 | 20 | 12 | | 41% | 63% | met |
B11 | Lego club | Y2 | FD;EH;TS;KM | SB | | 4 | 1 | 40 | | Autumn 2 | | | part | carry on
`,
      { areaOfNeed: CI },
    ),
    ...says(
      "C&L",
      `
at | provision | years | pupils | led | adults | group | times | mins | weeks | term | entry | exit | outcome | notes | measure | end
B4 | Phonics keep up | R | JJ;DW;LT | class TA | | 3 | 5 | 10 | 6 | | 4 sounds | 15 sounds | met
B5 | Phonics keep up | Y1 | HG;RR | class TA | | 2 | 5 | 10 | 6 | | Ph 2 | Ph 3 | part
B6 | Number sense | Y1 | RR;OB;HG | NM | | 3 | 3 | 15 | 8 | | 5/20 | 16/20 | met
B7 | Write dance | Y1 | OB | RW | 1 | 1 | 2 | 20 | 8 | | | | | moved to S&P
B8 | Rapid phonics | Y2 | FD;TS | NM | | 2 | 4 | 20 | 10 | | RA 5:02 // 5:02 | RA 5:11 // 5:11 | part | PP | - // RA
B9 | Screening resit | Y2 | FD;TS;UL;KM;BB | CT | 1 | 5 | 3 | 15 | | | 17/40 | 28/40 | | | | - // 2027-06-01 // 2027-06-30 // 2026-06-01
`,
      { areaOfNeed: CL },
    ),
    ...says(
      "SEMH",
      `
at | provision | years | pupils | led | group | times | mins | weeks | term | entry | exit | said
B3 | Nurture snack | N1,N2 // N2 // N1 | TD;AA;MR | RW | 3 | 5 | 15 | | All year | | |
B4 | Feelings puppets | R | CF;SO | SB (ELSA) | 2 | 1 | 30 | 6 | | 44 | 51 |
B5 | Rainbows bereavement | Y1,Y2 | EH;WP | SB (ELSA) | 2 | 1 | 45 | 12 | | | |
B6 | Calm corner in class | Y2 | KM | CT | 1 | | | | | | |
`,
      { areaOfNeed: SEMH, measure: { anyOf: [null, "Boxall"] } },
    ),
    ...says(
      "Sensory-Physical",
      `
at | provision | years | pupils | led | adults | group | times | mins | term | cost
B2 | Chewelry + ear defenders | N1,N2 // N2 // N1 | MR | RW | | 1 | | | | 18
B3 | Funky fingers | R | DW;LT;CF | class TA | | 3 | 5 | 10 | |
B4 | Physio stretches | Y1 | OB | RW | 1 | 1 | 5 | 15 | All year // - | 64.5
B5 | Sloping board & pencil grips | Y2 | UL | CT | | 1 | | | | 32
`,
      { areaOfNeed: SP },
    ),
  ],
  unused: { "Sensory-Physical!J6": "subtotal" },
};
