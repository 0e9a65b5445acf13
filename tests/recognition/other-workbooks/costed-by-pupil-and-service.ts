import { anyOf, type OtherWorkbook } from "./other-workbook";
import { linesOf, rowsOf } from "./sheet-text";

const SERVICES = "Traded services";
const STAFFING = "Staffing of provision";

/** What a business manager keeps: services bought in, staff time costed, a top-up calculator, salaries, and term dates. */
export const costedByPupilAndService: OtherWorkbook = {
  name: "a business manager's services, staffing and salaries",
  sheets: {
    [SERVICES]: {
      layout: "list",
      headerRows: [3],
      rows: rowsOf(`
Traded services and therapies 26-27
£ ex VAT. Orange = not yet invoiced
Provider | What we buy | For whom | Days / sessions bought | Used so far | Rate | Charged | Budget | Good value?
Compass EP | EP consultation | see EP log | 6 days | 2 | £540 per day | {£3240} | SEN notional | yes
TalkWell | SaLT therapist in school | Reception, Y1 and Y2 | 38 half days | 9 | £165 | {£6270} | HNF / top-up | yes
Bright Steps | Play therapy | Milo T, Freya W | 24 sessions | 8 | £48 per session | {£1152} | PP | too soon
County | Learning support teacher | Y3-6 | 12 visits | 4 | SLA | {£2100} | SEN notional | no - no change
Music Hub | Ukulele nurture group | 8 children | 30 x 45 mins | 10 | free | {£0} | grant |
 | | | | | | {£12762} | |
`),
    },
    [STAFFING]: {
      layout: "list",
      headerRows: [2, 10],
      rows: rowsOf(`
TEACHING ASSISTANT TIME
Provision | Post holder | Yr | Group of | Times weekly | Length | Weeks in year | Hours in year | Cost of staff | Per pupil
Beat Dyslexia | Mrs Orme (L3) | 4 | 2 | 3 | 30m | 36 | 54 | £1,045.44 | £522.72
Speech Link | Mr Tan (L2) | R | 4 | 2 | 15m | 30 | 15 | £276.30 | £69.08
In-class support - morning | Ms Ito (L2) | 6 | 1 | 5 | 3 hrs | 38 | 570 | £10,499.40 | £10,499.40
Sensory breaks | any TA | 1 | 1 | 10 | 10m | 38 | 63.3 | £1,166.60 | £1,166.60
Sub total TA | | | | | | | 702.3 | £12,987.74 |

TEACHER TIME
Provision | Post holder | Yr | Group of | Times weekly | Length | Weeks in year | Hours in year | Cost of staff | Per pupil
Maths mastery catch up | Mr Bell (UPS) | 6 | 5 | 1 | 45m | 20 | 15 | £690.00 | £138.00
SENCO drop in | SENCO | - | varies | 2 | 30m | 38 | 38 | £1,900 | n/a
Sub total teacher | | | | | | | 53 | £2,590.00 |
All staff | | | | | | | 755.3 | £15,577.74 |
`),
    },
    "Top-up calc": {
      layout: "notAMap",
      headerRows: [],
      rows: rowsOf(`
Top up calculator (ask Jan before changing)
Band | LA rate | No. of pupils | Income | Less first 6k | Net
Band 2 | {£2500} | 3 | {£7500} | n/a | {£7500}
Band 3 | {£5100} | 1 | {£5100} | n/a | {£5100}
Total | | 4 | {£12600} | | {£12600}
`),
    },
    Salaries: {
      layout: "staffRates",
      headerRows: [2],
      rows: rowsOf(`
From April 2026 pay award (mid point)
Grade | Post | Basic £/hr | With on-costs £/hr
D | TA level 2 | 13.26 | 18.42
E | TA level 3 | 14.02 | 19.36
G | HLTA | 16.62 | 23.1
MPS/UPS | Teacher | 33.2 | 46
`),
    },
    Calendar: {
      layout: "termDates",
      headerRows: [1],
      rows: rowsOf(`
2026/27 | First day for pupils | Breaks up | School weeks
Autumn first half | Thu 3 Sept 2026 | Fri 23 Oct 2026 | 7.4
Autumn second half | Mon 2 Nov 2026 | Fri 18 Dec 2026 | 7
Spring first half | Tue 5 Jan 2027 | Fri 12 Feb 2027 | 5.8
Spring second half | Mon 22 Feb 2027 | Thu 25 Mar 2027 | 4.8
Summer first half | Mon 12 Apr 2027 | Fri 28 May 2027 | 6.8
Summer second half | Mon 7 Jun 2027 | Wed 21 Jul 2027 | 6.6
`),
    },
  },
  provisions: [
    ...linesOf(
      SERVICES,
      "B",
      `
row | provision | ledBy | pupils | yearGroups | groupSize | plannedSessions | deliveredSessions | minutesPerSession | cost | fundingSource
4 | EP consultation | Compass EP // null | null | | | ? | 2 // null | | 3240 | SEN notional
5 | SaLT therapist in school | TalkWell // null | null | R; Y1; Y2 | | ? | 9 // null | | 6270 | HNF / top-up
6 | Play therapy | Bright Steps // null | Milo T; Freya W | | | 24 // null | 8 // null | | 1152 | PP
7 | Learning support teacher | County // null | null | Y3; Y4; Y5; Y6 | | 12 // null | 4 // null | | 2100 | SEN notional
8 | Ukulele nurture group | Music Hub // null | null | | 8 | 30 // null | 10 // null | 45 // null | 0 | grant`,
    ).map((line) => ({ ...line, ambiguous: [...(line.ambiguous ?? []), "outcome"] })),
    ...linesOf(
      STAFFING,
      "A",
      `
row | provision | ledBy | yearGroups | groupSize | sessionsPerWeek | minutesPerSession | weeks | cost
3 | Beat Dyslexia | Mrs Orme (L3) | Y4 | 2 | 3 | 30 | 36 | 1045.44
4 | Speech Link | Mr Tan (L2) | R | 4 | 2 | 15 | 30 | 276.30
5 | In-class support - morning | Ms Ito (L2) | Y6 | 1 | 5 | 180 | 38 | 10499.40
6 | Sensory breaks | any TA | Y1 | 1 | 10 | 10 | 38 | 1166.60
11 | Maths mastery catch up | Mr Bell (UPS) | Y6 | 5 | 1 | 45 | 20 | 690
12 | SENCO drop in | SENCO | null | null | 2 | 30 | 38 | 1900`,
      {
        costText: anyOf<string | null>(
          null,
          "£1,045.44",
          "£276.30",
          "£10,499.40",
          "£1,166.60",
          "£690.00",
          "£1,900",
        ),
      },
    ),
  ],
  unused: {
    [`${SERVICES}!G9`]: "subtotal",
    [`${STAFFING}!A7`]: "subtotal",
    [`${STAFFING}!A13`]: "subtotal",
    [`${STAFFING}!A14`]: "subtotal",
  },
};
