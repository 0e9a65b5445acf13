import type { OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";
import { cells, says } from "./written";

const notAMap = (text: string): OtherWorkbook["sheets"][string] => ({
  layout: "notAMap",
  headerRows: [],
  rows: cells(text),
});

/** What lies about in a SENCO's file beside the map: training, plans, rotas, orders, results; flags set with crosses. */
export const rookLaneOffice: OtherWorkbook = {
  name: "office sheets beside a tutoring record and two registers",
  sheets: {
    Tutoring: {
      layout: "list",
      headerRows: [1],
      rows: cells(`
Learner | Tutoring subject | Tutor | Sessions booked | Sessions attended | Length (mins) | Pre-test | Post-test | Stopped
Ellie-May K | English | S Blake | 15 | 13 | 60 | 42 | 57 | #2026-12-04
Omar N | Maths | R Dean | 15 | 9 | 60 | 31 | 36 | #2026-12-11
`),
    },
    "Extra help": {
      layout: "list",
      headerRows: [1],
      rows: cells(`
Children | Support | Who | How often
Gus, Hal | WellComm | Mrs Ives | 10 mins daily
Ivy | Phonics keep-up | Mr Kay | 5 x 15 mins
Jem & Kim | Fizzy | Mr Kay | M/W/F 15 mins
`),
    },
    "SEND list": {
      layout: "register",
      headerRows: [1],
      rows: cells(`
Surname | First name | Class | SEN | Need | PP | EAL
Adair | Rosa | 2P | K | SLCN | x |
Bux | Hamid | 2P | E | ASD |  | x
`),
    },
    "Year 4": {
      layout: "register",
      headerRows: [1],
      rows: cells(`
Name | DOB | SEN | Area of need | PPG
Lu Moss | #2018-03-09 | EHCP | SEMH | *
Jo Kerr | #2018-01-03 | K | SEMH |
`),
    },
    "By stage": {
      layout: "register",
      headerRows: [1],
      merges: ["A2:D2", "A4:D4"],
      rows: cells(`
Pupil | Class | Primary need | PP
EHC plans
Roo Tanner | 5M | SEMH | Y
SEN Support
Abi North | 4H | MLD |
Ivy Yule | 1C | PD | Y
`),
    },
    "By class": {
      layout: "register",
      headerRows: [1],
      merges: ["A2:C2", "A5:C5"],
      rows: cells(`
Name | Stage | Need
3B – Mr Gow
Zed Fox | K | SLCN
Una Hale | EHCP | ASD
4W – Mrs Lee
Vic Ide | K | MLD
`),
    },
    Rates: {
      layout: "staffRates",
      headerRows: [1],
      rows: cells(`
Job | £ph | Notes
Teaching assistant | 17.4 | SCP 4
Learning mentor | 21 | SCP 11
SENCO | 52 |
`),
    },
    Training: notAMap(`
Member of staff | Course | Date | Provider | Cost
Mrs Lea | ELSA training | #2026-11-03 | EP service | 450
Mr Dow | Lego Therapy | #2026-12-01 | online | 60
`),
    "Action plan": notAMap(`
Objective | Action | Who | By when | Success criteria | RAG
Improve TA deployment | Observe each TA | SENCO | #2027-02-01 | All TAs observed | A
Raise outcomes | Half-termly progress meetings | HT | #2027-07-01 | Gap narrows | G
`),
    "Lunch rota": notAMap(`
 | Hall | Playground | Quiet room
Mon | Mrs Pole | Mr Dow | Mrs Lea
Tue | Mr Dow | Mrs Pole | Mrs Lea
Wed | Mrs Pole | Mrs Lea | Mr Dow
`),
    "Books order": notAMap(`
Title | ISBN | Copies | Price each | Total
Toe by Toe | "0952256401" | 4 | 28 | 112
Stareway to Spelling | "0952256428" | 2 | 24 | 48
`),
    "SATs 2026": notAMap(`
Pupil | Reading SS | GPS SS | Maths SS | Combined
Isaac Lowe | 94 | 91 | 99 | N
Freya Kane | 101 | 104 | 97 | N
`),
  },
  provisions: [
    ...says(
      "Tutoring",
      `
at | provision | pupils | led | planned | delivered | mins | entry | exit | end
B2 | English | Ellie-May K | S Blake | 15 | 13 | 60 | 42 | 57 | 2026-12-04
B3 | Maths | Omar N | R Dean | 15 | 9 | 60 | 31 | 36 | 2026-12-11
`,
    ),
    ...says(
      "Extra help",
      `
at | provision | pupils | led | times | mins
B2 | WellComm | Gus; Hal | Mrs Ives | 5 | 10
B3 | Phonics keep-up | Ivy | Mr Kay | 5 | 15
B4 | Fizzy | Jem; Kim | Mr Kay | 3 | 15
`,
    ),
  ],
  pupils: [
    ...pupilsOf(
      "SEND list",
      "A",
      `
at | name | yearGroup | className | senStatus | primaryNeed | areaOfNeed | flags
2 | Rosa Adair | Y2 | 2P | K | SLCN | communicationAndInteraction | PP
3 | Hamid Bux | Y2 | 2P | E | ASD | communicationAndInteraction | EAL
`,
    ),
    ...pupilsOf(
      "Year 4",
      "A",
      `
at | name | yearGroup | senStatus | primaryNeed | areaOfNeed | flags
2 | Lu Moss | Y4 | E | SEMH | socialEmotionalAndMentalHealth | PPG
3 | Jo Kerr | Y4 | K | SEMH | socialEmotionalAndMentalHealth |
`,
    ),
    ...pupilsOf(
      "By stage",
      "A",
      `
at | name | yearGroup | className | senStatus | primaryNeed | areaOfNeed | flags
3 | Roo Tanner | Y5 | 5M | E | SEMH | socialEmotionalAndMentalHealth | PP
5 | Abi North | Y4 | 4H | K | MLD | cognitionAndLearning |
6 | Ivy Yule | Y1 | 1C | K | PD | sensoryAndOrPhysical | PP
`,
    ),
    ...pupilsOf(
      "By class",
      "A",
      `
at | name | yearGroup | className | senStatus | primaryNeed | areaOfNeed
3 | Zed Fox | Y3 | 3B | K | SLCN | communicationAndInteraction
4 | Una Hale | Y3 | 3B | E | ASD | communicationAndInteraction
6 | Vic Ide | Y4 | 4W | K | MLD | cognitionAndLearning
`,
    ),
  ],
};
