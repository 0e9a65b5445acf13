import { CI, SEMH, type OtherWorkbook } from "./other-workbook";
import { cells, says } from "./written";

const ELSA = "ELSA caseload";
const LEXIA = "Lexia";
const NURTURE = "Nurture";
const TALK = "SaLT list";
const FOREST = "Outdoors";
const DOSES = "5J doses";
const WEEK = "Y6 boosters";

/** Registers of one programme each, named only in their titles, and class maps whose heads say how often. */
export const caseloadsAndDoses: OtherWorkbook = {
  name: "caseloads of one programme, and heads that say how often",
  sheets: {
    [ELSA]: {
      layout: "list",
      headerRows: [3],
      rows: cells(`
ELSA caseload

Name | Year | Start date | Sessions planned | Sessions delivered | Entry SDQ | Exit SDQ | Comments
Abi R | 4 | #2026-09-14 | 12 | 11 | 19 | 12 | calmer
Ben S | 5 | #2026-09-21 | 12 | 8 | 22 | 20 |
Cleo T | 3 | #2027-01-11 | 10 | | 16 | |
`),
    },
    [LEXIA]: {
      layout: "list",
      headerRows: [2],
      rows: cells(`
Lexia group – register
Pupil | Class | Baseline RA | RA now | Target | Times a week | Mins
Dan U | 4H | 6.04 | 6.11 | 7.00 | 3 | 20
Ella V | 4H | 7.02 | 7.08 | 8.00 | 3 | 20
Finn W | 5J | 6.08 | | 7.06 | 5 | 15
`),
    },
    [NURTURE]: {
      layout: { anyOf: ["list", "register"] },
      headerRows: [3],
      rows: cells(`
Nurture group 2026-27 (Mrs Gill)
Afternoons in the Den
Child | Yr | SEN | Need | Since | Boxall start | Boxall now | Review date
Gia X | 1 | K | SEMH | #2026-09-07 | 58 | 49 | #2027-02-12
Hugo Y | 2 | E | ASD | #2026-11-02 | 71 | 66 | #2027-02-12
`),
    },
    [TALK]: {
      layout: "list",
      headerRows: [2],
      rows: cells(`
Speech and language therapy caseload, Spring 2027
Pupil | Year | Target | Sessions per week | Minutes | Delivered by | Review
Ivy Z | R | two-word phrases | 3 | 10 | TA | #2027-03-19
Jago A | 1 | final consonants | 2 | 15 | Ms Lune | #2027-03-19
Kira B | 2 | following instructions | 1 | 30 | Ms Lune | #2027-03-26
`),
    },
    [DOSES]: {
      layout: "pupilByProvision",
      headerRows: [2],
      rows: cells(`
5J interventions
Name | SEN | Lexia 3x20 | 1:1 reading | ELSA weekly 40 mins | Maths booster (4) | Precision teaching 5 x 10 mins
Lara C | K | √ | | √ | | √
Milo D | | √ | √ | | √ |
Nell E | K | | √ | | √ | √
Otto F | E | √ | | √ | √ |
`),
    },
    [WEEK]: {
      layout: "pupilByProvision",
      headerRows: [2],
      rows: cells(`
Year 6
Pupil | Reading group of 6 - 2 x 30 mins | Arithmetic daily 15m | Handwriting 1-1 | Nessy 20 mins x 4
Pia G | x | | | x
Quin H | x | x | |
Rae I | | x | x | x
`),
    },
    "Talk Boost": {
      layout: "list",
      headerRows: [1],
      rows: cells(`
Name | Class | Led by | Started | Pre | Post
Ned J | RW | Miss Poe | #2026-10-05 | 22 | 31
Oona K | RW | Miss Poe | #2026-10-05 | 18 | 26
`),
    },
    [FOREST]: {
      layout: "list",
      headerRows: [2],
      rows: cells(`
Children on Forest School, Autumn 2026
Surname | First name | Yr | Adult | When | Weeks | Review
Lunn | Pat | 3 | Mr Fir | Fri pm | 6 | #2026-12-11
Moss | Quy | 4 | Mr Fir | Fri pm | 6 | #2026-12-11
`),
    },
    Phonics: {
      layout: "notAMap",
      headerRows: [],
      rows: cells(`
Phonics screening list 2026
Name | Class | Y1 score | Passed? | Retake | Y2 score
Ned J | 2W | 28 | N | Y | 33
Oona K | 2W | 36 | Y | |
`),
    },
    Readers: {
      layout: "notAMap",
      headerRows: [],
      rows: cells(`
Reading tracker
Name | Class | Autumn RA | Spring RA | Summer RA | Target
Ned J | 2W | 5.11 | 6.02 | 6.08 | 7.00
Oona K | 2W | 6.06 | 6.10 | 7.01 | 7.06
`),
    },
    Peripatetic: {
      layout: "notAMap",
      headerRows: [],
      rows: cells(`
Music lessons register, paid and unpaid
Name | Class | Instrument | Term paid | Amount | Parent email
Ned J | 2W | violin | Autumn | £ 84 | j@example.org
Oona K | 2W | cornet | Autumn | £ 84 | k@example.org
`),
    },
    Homework: {
      layout: "notAMap",
      headerRows: [],
      rows: cells(`
Homework club list
Name | Class | Consent | Collected by | Allergies
Ned J | 2W | Y | gran | nuts
Oona K | 2W | Y | walks | none
`),
    },
  },
  provisions: [
    ...says(
      "Talk Boost",
      `
at | provision | pupils | class | years | led | start | entry | exit
A1 | Talk Boost | Ned J | RW | R | Miss Poe | 2026-10-05 | 22 | 31
A1 | Talk Boost | Oona K | RW | R | Miss Poe | 2026-10-05 | 18 | 26
`,
    ),
    ...says(
      FOREST,
      `
at | provision | pupils | years | led | times | weeks | review | term
A1 | Forest School | Pat Lunn | Y3 | Mr Fir | 1 // - | 6 | 2026-12-11 | Autumn // -
A1 | Forest School | Quy Moss | Y4 | Mr Fir | 1 // - | 6 | 2026-12-11 | Autumn // -
`,
    ),
    ...says(
      ELSA,
      `
at | provision | pupils | years | start | planned | delivered | entry | exit | measure | notes
A1 | ELSA | Abi R | Y4 | 2026-09-14 | 12 | 11 | 19 | 12 | SDQ // - | calmer
A1 | ELSA | Ben S | Y5 | 2026-09-21 | 12 | 8 | 22 | 20 | SDQ // - |
A1 | ELSA | Cleo T | Y3 | 2027-01-11 | 10 | | 16 | | SDQ // - |
`,
    ),
    ...says(
      LEXIA,
      `
at | provision | pupils | years | class | entry | exit | target | times | mins | measure
A1 | Lexia // Lexia group | Dan U | Y4 | 4H | 6.04 | 6.11 | 7 // 7.00 | 3 | 20 | RA // -
A1 | Lexia // Lexia group | Ella V | Y4 | 4H | 7.02 | 7.08 | 8 // 8.00 | 3 | 20 | RA // -
A1 | Lexia // Lexia group | Finn W | Y5 | 5J | 6.08 | | 7.06 | 5 | 15 | RA // -
`,
    ),
    ...says(
      NURTURE,
      `
at | provision | pupils | years | start | entry | exit | review | area | measure | led
A1 | Nurture group // Nurture | Gia X | Y1 | 2026-09-07 // - | 58 | 49 | 2027-02-12 | SEMH // - | Boxall // - | Mrs Gill // -
A1 | Nurture group // Nurture | Hugo Y | Y2 | 2026-11-02 // - | 71 | 66 | 2027-02-12 | CI // - | Boxall // - | Mrs Gill // -
`,
    ),
    ...says(
      TALK,
      `
at | provision | pupils | years | target | times | mins | led | review | term | area
A1 | Speech and language therapy | Ivy Z | R | two-word phrases | 3 | 10 | TA | 2027-03-19 | Spring // - | CI // -
A1 | Speech and language therapy | Jago A | Y1 | final consonants | 2 | 15 | Ms Lune | 2027-03-19 | Spring // - | CI // -
A1 | Speech and language therapy | Kira B | Y2 | following instructions | 1 | 30 | Ms Lune | 2027-03-26 | Spring // - | CI // -
`,
    ),
    ...says(
      DOSES,
      `
at | provision | pupils | years | class | times | mins | group | adults
C2 | Lexia 3x20 // Lexia | Lara C; Milo D; Otto F | Y5 | 5J | 3 | 20 | |
D2 | 1:1 reading // reading | Milo D; Nell E | Y5 | 5J | | | 1 | 1 // -
E2 | ELSA weekly 40 mins // ELSA | Lara C; Otto F | Y5 | 5J | 1 | 40 | |
F2 | Maths booster (4) // Maths booster | Milo D; Nell E; Otto F | Y5 | 5J | | | 4 // - |
G2 | Precision teaching 5 x 10 mins // Precision teaching | Lara C; Nell E | Y5 | 5J | 5 | 10 | |
`,
    ),
    ...says(
      WEEK,
      `
at | provision | pupils | years | times | mins | group | adults
B2 | Reading group of 6 - 2 x 30 mins // Reading group | Pia G; Quin H | Y6 | 2 | 30 | 6 |
C2 | Arithmetic daily 15m // Arithmetic | Quin H; Rae I | Y6 | 5 | 15 | |
D2 | Handwriting 1-1 // Handwriting | Rae I | Y6 | | | 1 | 1 // -
E2 | Nessy 20 mins x 4 // Nessy | Pia G; Rae I | Y6 | 4 | 20 | |
`,
    ),
  ],
  pupils: [
    ...down(NURTURE, 4, "Gia X Y1 K SEMH, Hugo Y Y2 E ASD"),
    ...down(DOSES, 3, "Lara C Y5 K, Milo D Y5 -, Nell E Y5 K, Otto F Y5 E", "5J"),
    ...down(WEEK, 3, "Pia G Y6 -, Quin H Y6 -, Rae I Y6 -"),
  ],
};

/** "Gia X Y1 K SEMH": name, year, stage and need of each pupil down the first column. */
function down(
  sheet: string,
  first: number,
  text: string,
  className: string | null = null,
): NonNullable<OtherWorkbook["pupils"]>[number][] {
  return text.split(", ").map((pupil, i) => {
    const [forename = "", initial = "", year = "", stage = "-", need] = pupil.split(" ");
    return {
      source: `${sheet}!A${first + i}`,
      name: `${forename} ${initial}`,
      yearGroup: year,
      ...(className === null ? {} : { className }),
      ...(stage === "-" ? {} : { senStatus: stage as "K" }),
      ...(need === undefined ? {} : { primaryNeed: need, areaOfNeed: need === "SEMH" ? SEMH : CI }),
    };
  });
}
