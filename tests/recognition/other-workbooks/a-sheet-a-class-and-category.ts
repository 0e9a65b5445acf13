import { anyOf, type OtherWorkbook } from "./other-workbook";
import { linesOf, rowsOf } from "./sheet-text";

/** A small school with a sheet for each class; support by category; a week on paper; an old term kept hidden. */
export const aSheetAClassAndCategory: OtherWorkbook = {
  name: "a sheet for each class, with categories, keys and an old term",
  sheets: {
    "Class 1 (EYFS-Y1)": {
      layout: "list",
      headerRows: [4],
      comments: { A6: "NELI kit is in the office" },
      rows: rowsOf(`
Thornbury St John's - Class 1 (Miss Penn)
Spring Term 2027 | | | KEY: G = target met, A = nearly, R = not met
Level: 1 = whole class, 2 = group, 3 = individual
Support | Level | Chn | Adult(s) | Dosage | Target for end of term | Start pt | End pt | RAG
Squiggle Whilst You Wiggle | 1 | all | Miss Penn | daily 10m | | | |
NELI | 2 | Ana, Bea, Cai | Mrs Tope | 3 x 30 mins gp, 2 x 15 mins 1:1 | age-appropriate vocab | SS 79 | SS 88 | G
Bucket time | 3 | Dan | Mrs Tope | 10 mins x 4 | attend for 5 mins | 1 min | 4 min | A
Toileting plan | 3 | Dan | any | as & when | dry by Easter | | | R
`),
    },
    "Class 2 (Y2-Y3)": {
      layout: "list",
      headerRows: [4],
      rows: rowsOf(`
Thornbury St John's - Class 2 (Mr Rudd)
Spring Term 2027 | | | KEY: G = target met, A = nearly, R = not met
Level: 1 = whole class, 2 = group, 3 = individual
Support | Level | Chn | Adult(s) | Dosage | Target for end of term | Start pt | End pt | RAG
FFT Lightning Squad | 2 | Eve, Fay, Gus, Hal | TA | 4 per week / 30 mins | ORT band 6 | band 3 | band 6 | G
Two to three weekly sessions of Catch Up Numeracy | 3 | Ian | TA | 15 mins | number bonds to 20 | 7/20 | 11/20 | A
Emotion coaching | 1 | all | all | ongoing | | | |
Pencil grip | 3 | Joy, Kit | TA | Mon 10 mins | legible | | | 
`),
    },
    "Category summary": {
      layout: "list",
      headerRows: [2],
      rows: rowsOf(`
Support by category - for the governors' SEND report
Provision | Category | Delivered by | Pupils | Funding
NELI | 2 | TA | 3 | school budget share
FFT Lightning Squad | 2 | TA | 4 | PPG
Catch Up Numeracy | 3 | TA | 1 | top up
Bucket time | 3 | TA | 1 | top up
Emotion coaching | 1 | all staff | 52 | -
`),
    },
    "TA week": {
      layout: "notAMap",
      headerRows: [],
      rows: rowsOf(`
Mrs Tope's week
 | Mon | Tues | Wed | Thurs | Fri
8.50 | Bucket (Dan) | Bucket (Dan) | NELI | Bucket (Dan) | Bucket (Dan)
9.15 | Phonics | Phonics | Phonics | Phonics | Phonics
10.30 | break duty | | break duty | | PPA cover
11.00 | NELI | C1 maths | NELI | C1 maths | C1 maths
1.15 | NELI 1:1 | Off | NELI 1:1 | Off | FRENCH
`),
    },
    "Aut 26 OLD": {
      layout: "list",
      headerRows: [1],
      hidden: true,
      rows: rowsOf(`
Support | Level | Chn | Adult(s) | Dosage | RAG
NELI | 2 | Ana, Bea | Mrs Tope | 3 x 30 mins | A
`),
    },
  },
  provisions: [
    ...linesOf(
      "Class 1 (EYFS-Y1)",
      "A",
      `
row | provision | wave | pupils | ledBy | sessionsPerWeek | minutesPerSession | target | entry | exit | outcome | measure
5 | Squiggle Whilst You Wiggle | 1 | null // all | Miss Penn | 5 | 10 | | | | |
6 | NELI | 2 | Ana; Bea; Cai | Mrs Tope | ? | ? | age-appropriate vocab | SS 79 // 79 | SS 88 // 88 | met | ?
7 | Bucket time | 3 | Dan | Mrs Tope | 4 | 10 | attend for 5 mins | 1 min | 4 min | partlyMet |
8 | Toileting plan | 3 | Dan | any | | | dry by Easter | | | notMet |`,
      {
        yearGroups: anyOf<string[]>(["N1", "N2", "R", "Y1"], ["N2", "R", "Y1"], ["R", "Y1"]),
        className: anyOf<string | null>("Class 1", "Class 1 (EYFS-Y1)", "Class 1 (Miss Penn)"),
      },
    ).map((line) =>
      line.provision === "NELI"
        ? { ...line, ambiguous: [...(line.ambiguous ?? []), "groupSize", "adults"] }
        : line,
    ),
    ...linesOf(
      "Class 2 (Y2-Y3)",
      "A",
      `
row | provision | wave | pupils | ledBy | sessionsPerWeek | minutesPerSession | target | entry | exit | outcome
5 | FFT Lightning Squad | 2 | Eve; Fay; Gus; Hal | TA | 4 | 30 | ORT band 6 | band 3 | band 6 | met
6 | Catch Up Numeracy // Two to three weekly sessions of Catch Up Numeracy | 3 | Ian | TA | 2..3 | 15 | number bonds to 20 | 7/20 | 11/20 | partlyMet
7 | Emotion coaching | 1 | null // all | all | | | | | |
8 | Pencil grip | 3 | Joy; Kit | TA | 1 | 10 | legible | | |`,
      {
        yearGroups: ["Y2", "Y3"],
        className: anyOf<string | null>("Class 2", "Class 2 (Y2-Y3)", "Class 2 (Mr Rudd)"),
      },
    ),
    ...linesOf(
      "Category summary",
      "A",
      `
row | provision | wave | ledBy | groupSize | fundingSource
3 | NELI | ? | TA | 3 | school budget share
4 | FFT Lightning Squad | ? | TA | 4 | PPG
5 | Catch Up Numeracy | ? | TA | 1 | top up
6 | Bucket time | ? | TA | 1 | top up
7 | Emotion coaching | ? | all staff | 52 | `,
    ),
  ],
  mustAsk: [
    {
      about: "Category summary!B3",
      line: "Category summary!A3",
      acceptable: [{ wave: 2 }, { wave: null }],
    },
    {
      about: "Class 1 (EYFS-Y1)!E6",
      line: "Class 1 (EYFS-Y1)!A6",
      acceptable: [
        { sessionsPerWeek: 3, minutesPerSession: 30 },
        { sessionsPerWeek: 5 },
        { sessionsPerWeek: 2, minutesPerSession: 15 },
        { sessionsPerWeek: { min: 2, max: 3 } },
      ],
    },
  ],
};
