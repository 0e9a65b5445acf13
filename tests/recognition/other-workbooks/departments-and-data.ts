import { type OtherWorkbook } from "./other-workbook";
import { cells, says } from "./written";

const W2 = "Wave 2";
const W3 = "Wave 3 + EHCP";
const SPEND = "Catch-up & PP spend";

/** A secondary academy: parents over columns, scores by their dates, a sheet a wave, and what the money went on. */
export const departmentsAndData: OtherWorkbook = {
  name: "secondary academy, logistics and data side by side",
  mostQuestions: 6,
  sheets: {
    [W2]: {
      layout: "list",
      headerRows: [3, 4],
      merges: ["A3:D3", "E3:F3", "G3:J3", "K3:M3", "N3:O3"],
      rows: cells(`
Trent Valley Academy: intervention 2026-2027 (HoD to update every data drop)

Student details |  |  |  | Programme |  | Logistics |  |  |  | Data |  |  | Impact |
UPN | Student name | Year | Form | Intervention title | Department | Staff member | Period(s) | Room | Group size | Sept 26 | Jan 27 | Target | Judgement | Comment
K123 | Amara Diallo | 7 | 7N | Reading Mentors | English | Sixth form | Mon P1, Thu P1 | Lib | 2 | 84 | 89 | 90 | Partially achieved |
K124 | Ben Szabo | 7 | 7N | Reading Mentors | English | Sixth form | Mon P1, Thu P1 | Lib | 2 | 79 | 91 | 90 | Achieved | back to normal reading lesson
K130 | Chloe Rudge | 8 | 8E | Times Tables Rockstars boost | Maths | Mr Penhale | Tue reg, Wed reg, Fri reg | M3 | 6 | 41% | 66% | 75% | Partially achieved |
K131 | Dev Anand | 8 | 8E | Times Tables Rockstars boost | Maths | Mr Penhale | Tue reg, Wed reg, Fri reg | M3 | 6 | 52% | 50% | 75% | Not achieved | poor attendance
K142 | Ellie Frost | 9 | 9W | Talk About Teens | Inclusion | Ms Iqbal (HLTA) | Weds P5 | Hub | 5 | 3/10 | 6/10 | 8/10 | Achieved |
K150 | Finn Gallagher | 9 | 9S | Boxing mentoring | Pastoral | Coach Ray | Fri P6 | Gym | date 4-6 |  |  |  | |
`),
    },
    [W3]: {
      layout: "list",
      headerRows: [2],
      rows: cells(`
W3 students - individual packages
Student | Yr/form | SEN | EHCP outcome being worked on | Package / support in place | Key adult | Hrs p/w | Review cycle | Last reviewed | Next due | Top up (band) | Annual cost to school
Ida Mbeki | 8E | E | Independent travel between lessons | 1:1 TA all lessons | Mrs Ford (TA) | 25 | termly | 6.11.26 | 12.3.27 | Band D | £ 9120
Jonah Pike | 7N | K | Attend full timetable | Bespoke timetable in Hub | Ms Iqbal (HLTA) | 10 | half termly | 16.10.26 | 4.12.26 | none | £ 3300
Kacper Nowak | 10W | E | Communicate needs to unfamiliar adults | SaLT direct + follow up | SaLT / Mrs Ford (TA) | 1.5 | termly | 6.11.26 | 12.3.27 | Band C | £ 1275
Lola Reyes | 11S | E | Access GCSE exams | Reader, scribe, rest breaks | Exams team | as needed | n/a |  | 30.4.27 | Band C |
`),
    },
    [SPEND]: {
      layout: "list",
      headerRows: [3],
      rows: cells(`
How we spent our additional funding 2025-26
* costs include on-costs; numbers are approximate
Strategy | No. of students | Cost* | Intended impact | Actual impact
ACADEMIC | | | |
Accelerated Reader licences | 210 | £ 4150 | Reading ages up by 12 months+ | Average gain 14 months
1:1 tuition in Maths | 24 | £ 7680 | Gap narrowed in Y11 | 18 of 24 met target grade
Subtotal | 234 | £ 11830 | |
SOCIAL | | | |
Breakfast club | 40 | £ 2200 | Punctuality | Lates down 31%
School counsellor (2 days) | 36 | £ 14500 | Improved wellbeing | SDQ down by 4 on average
Subtotal | 76 | £ 16700 | |
CULTURAL | | | |
Trips fund | 55 | £ 1900 | All Y7 attend residential | met
Total | 365 | £ 30430 | |
`),
    },
    Lookups: {
      layout: "notAMap",
      headerRows: [],
      rows: cells(`
Judgement | Department
Achieved | English
Partially achieved | Maths
Not achieved | Inclusion
`),
    },
  },
  provisions: [
    ...says(
      W2,
      `
at | provision | pupils | years | class | led | times | group | entry | exit | target | outcome | notes
E5 | Reading Mentors | Amara Diallo | Y7 | 7N | Sixth form | 2 | 2 | 84 | 89 | 90 | part
E6 | Reading Mentors | Ben Szabo | Y7 | 7N | Sixth form | 2 | 2 | 79 | 91 | 90 | met | back to normal reading lesson
E7 | Times Tables Rockstars boost | Chloe Rudge | Y8 | 8E | Mr Penhale | 3 | 6 | 41% | 66% | 75% | part
E8 | Times Tables Rockstars boost | Dev Anand | Y8 | 8E | Mr Penhale | 3 | 6 | 52% | 50% | 75% | not | poor attendance
E9 | Talk About Teens | Ellie Frost | Y9 | 9W | Ms Iqbal (HLTA) | 1 | 5 | 3/10 | 6/10 | 8/10 | met
E10 | Boxing mentoring | Finn Gallagher | Y9 | 9S | Coach Ray | 1 | 4-6 | | | |
`,
      { wave: 2 },
    ),
    ...says(
      W3,
      `
at | provision | pupils | years | class | led | adults | group | mins a week | target | review | cost | fund
E3 | 1:1 TA all lessons | Ida Mbeki | Y8 | 8E | Mrs Ford (TA) | - // 1 | - // 1 | 1500 | Independent travel between lessons | 2027-03-12 | 9120 | Band D // -
E4 | Bespoke timetable in Hub | Jonah Pike | Y7 | 7N | Ms Iqbal (HLTA) | | | 600 | Attend full timetable | 2026-12-04 | 3300 | -
E5 | SaLT direct + follow up | Kacper Nowak | Y10 | 10W | SaLT / Mrs Ford (TA) | | | 90 | Communicate needs to unfamiliar adults | 2027-03-12 | 1275 | Band C // -
E6 | Reader, scribe, rest breaks | Lola Reyes | Y11 | 11S | Exams team | | | | Access GCSE exams | 2027-04-30 | | Band C // -
`,
      { wave: 3 },
    ),
    ...says(
      SPEND,
      `
at | provision | group | adults | cost | target | said
A5 | Accelerated Reader licences | 210 | | 4150 | Reading ages up by 12 months+ | Average gain 14 months // -
A6 | 1:1 tuition in Maths | 24 // 1 | - // 1 | 7680 | Gap narrowed in Y11 | 18 of 24 met target grade // -
A9 | Breakfast club | 40 | | 2200 | Punctuality | Lates down 31% // -
A10 | School counsellor (2 days) // School counsellor | 36 | | 14500 | Improved wellbeing | SDQ down by 4 on average // -
A13 | Trips fund | 55 | | 1900 | All Y7 attend residential | met
`,
    ).map((line) => ({
      ...line,
      outcome: { anyOf: line.source.endsWith("A13") ? ["met" as const] : ["met" as const, null] },
    })),
  ],
  unused: {
    [`${SPEND}!A7`]: "subtotal",
    [`${SPEND}!C7`]: "subtotal",
    [`${SPEND}!C14`]: "subtotal",
    [`${SPEND}!A2`]: "note",
  },
};
