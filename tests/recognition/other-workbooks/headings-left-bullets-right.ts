import { anyOf, CI, CL, type OtherWorkbook } from "./other-workbook";
import { linesOf, rowsOf } from "./sheet-text";

const PAGE = "SEND offer";
const SUBJECTS = "Catch-up by dept";

/** A middle school: a page with headings left and bullets right, departments' catch-up, and lists that are no maps. */
export const headingsLeftBulletsRight: OtherWorkbook = {
  name: "a middle school's page of bullets and departments' catch-up",
  sheets: {
    [PAGE]: {
      layout: { anyOf: ["list", "waveByArea"] },
      headerRows: { anyOf: [[], [3]] },
      rows: rowsOf(`
Brackley Middle: what we can offer (extract from SEN information report)

Cognition & learning
Everyone | • Word mats
 | • Chunked instructions
Some pupils | • Catch Up Literacy (2 x 15 mins, TA)
 | • Maths Whizz
A few pupils | • SpLD teacher 1:1 weekly
Communication & interaction
Everyone | • Visual timetable
Some pupils | • Social stories
 | • Talkabout group - Thursdays 30 mins
A few pupils | • SaLT programmes
Contact: senco@brackleymiddle.example
`),
    },
    [SUBJECTS]: {
      layout: "list",
      headerRows: [3],
      merges: ["A4:A5", "A6:A8"],
      rows: rowsOf(`
Catch-up and keep-up - all departments to fill in by half term please
NB. Periods are 50 mins
Dept | Session | Year(s) | Who's invited | Taught by | When it's on | No. coming | Started | Finishes | Cost so far | Making a difference?
English | Reading for pleasure | 5 and 6 | Ana B, Bo C, Cy D | LSA Tan | Mon + Wed p1 | 3 | 14 Sept | Dec | £0 | too soon
 | Spelling bees | 7 | whole set 4 | Ms Ray | form time daily (15 min) | 14 | 21 Sept | 16 Oct | £35 books | yes
Maths | Times tables rescue | 5 | Di E, Ed F | Mr Poe | Tues & Thurs 8.30 - 8.45 | 2 | 14 Sept | ongoing | | RAG: green
 | Numeracy SRP | 6 | Flo G | HLTA Kay | 4 x 20 | 1 | 2 Nov | 18 Dec | | No
 | Plus 1 | 8 | Gus H | parent helper | weekly | 1 | 5/10/26 | 11/12/26 | £12.50 |
`),
    },
    Absence: {
      layout: "notAMap",
      headerRows: [],
      rows: rowsOf(`
Attendance under 90% (SEN K and E) wk 9
Pupil | Yr | SEN | % att | Lates | EWO?
Bo C | 5 | K | 88.1 | 3 | letter 1
Flo G | 6 | E | 71.4 | 0 | mtg 12/11
Gus H | 8 | K | 86 | 9 | letter 2
`),
    },
    "Wish list": {
      layout: "notAMap",
      headerRows: [],
      rows: rowsOf(`
Things to buy if there's money left
Thing | Where from | How much | Asked for by
Wobble stools x4 | TTS | £120 | Ms Ray
Coloured paper | ESPO | £18.40 | English
Reading pens | Scanning Pens | £199 each | SENCO
`),
    },
  },
  provisions: [
    ...linesOf(
      PAGE,
      "B",
      `
row | provision | areaOfNeed | wave | sessionsPerWeek | minutesPerSession | ledBy | adults | groupSize
4 | Word mats | ${CL} | 1 | | | | |
5 | Chunked instructions | ${CL} | 1 | | | | |
6 | Catch Up Literacy // Catch Up Literacy (2 x 15 mins, TA) | ${CL} | 2 | 2 | 15 | TA // null | |
7 | Maths Whizz | ${CL} | 2 | | | | |
8 | SpLD teacher 1:1 weekly | ${CL} | 3 | 1 | | SpLD teacher // null | 1 // null | 1 // null
10 | Visual timetable | ${CI} | 1 | | | | |
11 | Social stories | ${CI} | 2 | | | | |
12 | Talkabout group // Talkabout group - Thursdays 30 mins | ${CI} | 2 | 1 | 30 | | |
13 | SaLT programmes | ${CI} | 3 | | | SaLT // null | |`,
    ),
    ...linesOf(
      SUBJECTS,
      "B",
      `
row | provision | yearGroups | pupils | ledBy | sessionsPerWeek | minutesPerSession | groupSize | startDate | endDate | cost | outcome
4 | Reading for pleasure | Y5; Y6 | Ana B; Bo C; Cy D | LSA Tan | 2 | 50 // null | 3 | ? | ? | 0 |
5 | Spelling bees | Y7 | null | Ms Ray | 5 | 15 | 14 | ? | ? | 35 | ?
6 | Times tables rescue | Y5 | Di E; Ed F | Mr Poe | 2 | 15 | 2 | ? | | | ?
7 | Numeracy SRP | Y6 | Flo G | HLTA Kay | 4 | 20 | 1 | ? | ? | | notMet // null
8 | Plus 1 | Y8 | Gus H | parent helper | 1 | | 1 | 2026-10-05 | 2026-12-11 | 12.5 |`,
      {
        areaOfNeed: anyOf<typeof CL | null>(CL, null),
        className: anyOf<string | null>(null, "set 4"),
      },
    ),
  ],
};
