import { type OtherWorkbook } from "./other-workbook";
import { cells, says } from "./written";

const MAP = "Prov map";
const TRACK = "Tracker 25-26";

/** Two-level headers: parents that decide what a bare "Time" or "Level" is, and terms side by side in their own columns. */
export const twoLevelThirds: OtherWorkbook = {
  name: "two-level headers and terms side by side",
  mostQuestions: 6,
  sheets: {
    [MAP]: {
      layout: "list",
      headerRows: [4, 5],
      merges: [
        "A4:A5",
        "B4:B5",
        "C4:D4",
        "E4:G4",
        "H4:J4",
        "K4:L4",
        "M4:M5",
        "A6:M6",
        "A11:M11",
        "A15:M15",
      ],
      rows: cells(`
St Oswin's RC Primary School
Provision map - Spring term 2027 - Wave 2 and Wave 3 only

Intervention | Wave | Who? |  | When? |  |  | Impact |  |  | Cost |  | Any other info
 | | Pupils | Adult | Days | Time | Weeks | Assessment | Start | End | Total | Per child |
COGNITION AND LEARNING
Fresh Start (RWI) | 2 | Y5: Tia, Kole, Bea M | Mrs Garrity TA | Mon-Thurs | 30 mins | 10 | RWI level | Mod 2 | Mod 9 | £ 340 | £ 113.33 |
Sandwell numeracy | 2 | Y3: Ned F, Asha | Mr Boyle HLTA | Tu/Th | 25 mins | 10 | Sandwell age | 5y9m | 6y4m | £ 210 | £ 105 | Asha absent 2 wks
Beat Dyslexia | 3 | Y4: Corey | Mrs Garrity TA | daily | 15 mins | 12 | Salford RA | 6.02 | 6.07 | £ 258 | £ 258 |
Clicker 8 (1:1 laptop) | 3 | Y6: Bo | - | in all writing lessons |  |  |  |  |  | £ 129 | £ 129 | licence renewal Sept
COMMUNICATION & INTERACTION
Talk Boost KS2 | 2 | Y4: Corey, Ines, Mal, Yusra | Miss Tran TA | M/W/F | 40 mins | 10 | TB tracker | red | amber | £ 430 | £ 107.5 |
SaLT targets | 3 | Y1: Ottis | Miss Tran TA | daily | 10 mins | 10 | SaLT report |  |  |  |  | therapist in 4th March
Shape Coding | 2 | Y2: Lyra, Penn | Miss Tran TA | Weds | 30 mins | 6 |  |  |  |  |  |
S.E.M.H.
Feelings Detectives | 2 | Y3: Asha, Gil, Rory D | Mrs Noon (ELSA) | Fri pm | 45 mins | 6 | SDQ | 19 | 14 | £ 95 | £ 31.67 |
Theraplay | 3 | Y1: Ottis + mum | Mrs Noon (ELSA) | Tues | 30 mins | 12 | Boxall | 61 | 48 | £ 186 | £ 186 |
`),
    },
    [TRACK]: {
      layout: "list",
      headerRows: [3, 4],
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:G3", "H3:K3", "L3:O3"],
      rows: cells(`
Intervention tracker 2025-26: sessions planned and delivered, scores in and out

Child | Yr | Programme | AUTUMN |  |  |  | SPRING |  |  |  | SUMMER |  |  | 
 | | | Sessions planned | Sessions delivered | In | Out | Sessions planned | Sessions delivered | In | Out | Sessions planned | Sessions delivered | In | Out
Ada N | 2 | Precision teaching | 50 | 41 | 12 | 37 | 50 | 48 | 37 | 66 |  |  |  |
Wilf O | 3 | Toe by Toe | 60 | 60 | 6.01 | 6.05 | 55 | 39 | 6.05 | 6.09 | 55 | 50 | 6.09 | 7.02
Hattie S | 5 | Reciprocal reading |  |  |  |  | 24 | 22 | 91 | 97 |  |  |  |
Corin B | 6 | Mentoring | 12 | 12 | 21 | 18 |  |  |  |  | 12 | 9 | 18 |
`),
    },
    Notes: {
      layout: "notAMap",
      headerRows: [],
      rows: cells(`
Ask Mrs Noon about Theraplay supervision
Order more Fresh Start modules (10-15)
Governors 17 March
`),
    },
  },
  provisions: [
    ...says(
      MAP,
      `
at | provision | wave | years | pupils | led | times | mins | weeks | measure | entry | exit | cost | area | notes | target
A7 | Fresh Start (RWI) // Fresh Start | 2 | Y5 | Tia;Kole;Bea M | Mrs Garrity TA | 4 | 30 | 10 | RWI level | Mod 2 | Mod 9 | 340 | CL
A8 | Sandwell numeracy | 2 | Y3 | Ned F;Asha | Mr Boyle HLTA | 2 | 25 | 10 | Sandwell age | 5y9m | 6y4m | 210 | CL | Asha absent 2 wks
A9 | Beat Dyslexia | 3 | Y4 | Corey | Mrs Garrity TA | 5 | 15 | 12 | Salford RA | 6.02 | 6.07 | 258 | CL
A10 | Clicker 8 (1:1 laptop) // Clicker 8 | 3 | Y6 | Bo | | | | | | | | 129 | CL | licence renewal Sept // in all writing lessons; licence renewal Sept // licence renewal Sept; in all writing lessons
A12 | Talk Boost KS2 | 2 | Y4 | Corey;Ines;Mal;Yusra | Miss Tran TA | 3 | 40 | 10 | TB tracker | red | amber | 430 | CI
A13 | SaLT targets | 3 | Y1 | Ottis | Miss Tran TA | 5 | 10 | 10 | SaLT report | | | | CI | therapist in 4th March
A14 | Shape Coding | 2 | Y2 | Lyra;Penn | Miss Tran TA | 1 | 30 | 6 | | | | | CI
A16 | Feelings Detectives | 2 | Y3 | Asha;Gil;Rory D | Mrs Noon (ELSA) | 1 | 45 | 6 | SDQ | 19 | 14 | 95 | SEMH
A17 | Theraplay | 3 | Y1 | Ottis | Mrs Noon (ELSA) | 1 | 30 | 12 | Boxall | 61 | 48 | 186 | SEMH
`,
      { term: { anyOf: ["Spring", null] } },
    ).map((line) =>
      // A laptop for one pupil and "+ mum" may be read either way.
      line.source.endsWith("A10")
        ? { ...line, adults: { anyOf: [1, null] }, groupSize: { anyOf: [1, null] } }
        : line.source.endsWith("A17")
          ? { ...line, pupils: { anyOf: [["Ottis"], ["Ottis + mum"], ["Ottis", "mum"]] } }
          : line,
    ),
    ...says(
      TRACK,
      `
at | provision | pupils | years | term | planned | delivered | entry | exit
C5 | Precision teaching | Ada N | Y2 | Autumn | 50 | 41 | 12 | 37
C5 | Precision teaching | Ada N | Y2 | Spring | 50 | 48 | 37 | 66
C6 | Toe by Toe | Wilf O | Y3 | Autumn | 60 | 60 | 6.01 | 6.05
C6 | Toe by Toe | Wilf O | Y3 | Spring | 55 | 39 | 6.05 | 6.09
C6 | Toe by Toe | Wilf O | Y3 | Summer | 55 | 50 | 6.09 | 7.02
C7 | Reciprocal reading | Hattie S | Y5 | Spring | 24 | 22 | 91 | 97
C8 | Mentoring | Corin B | Y6 | Autumn | 12 | 12 | 21 | 18
C8 | Mentoring | Corin B | Y6 | Summer | 12 | 9 | 18 |
`,
    ),
  ],
};
