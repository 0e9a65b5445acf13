import { anyOf, CI, CL, type OtherWorkbook, SEMH, SP } from "./other-workbook";
import { linesOf, rowsOf } from "./sheet-text";

const LIST = "Impact 25-26";
const COSTS = "£ by provision";

/** Scores, outcomes, money and staff, each in another shape, and a second sheet that only costs. */
export const scoresAndMoney: OtherWorkbook = {
  name: "scores, outcomes and money in every shape",
  sheets: {
    [LIST]: {
      layout: "list",
      headerRows: [3],
      rows: rowsOf(`
St Bede's Infant & Junior | | | INTERVENTION IMPACT LOG 2025-26
|
Surname, first name | Cls | Programme | Strand of need | Staff | Tool used | Entry data | Hoped for | Exit data | Result | Next step | Date started | Finished | Rev.
Abbot, Jude | 2M | Rapid Phonics | Cog & L | K Shah (TA) | Phonics screening | 14/40 | 32/40 | 29/40 | Nearly | Keep going | 2025-09-15 | 2025-12-12 | 2026-01-09
Baines, Tia | 2M | Rapid Phonics | Cog & L | K Shah (TA) | Phonics screening | {11/40} | 32 | 35/40 | Yes | Stop | 15.9.25 | 12.12.25 |
Croft, Ivo | 3L | Paired maths | Cog & L | Volunteer | Sandwell maths age | 6y 3m | 7y 0m | 6y 11m | Partially | Repeat | 15/09/2025 | 12/12/2025 | 9th Jan
Dean, Mia | 3L | Reading Rocketeers | Cog & L | HLTA | NGRT SAS | '82 | '90 | '91 | Achieved | stop | Sept 25 | Dec 25 |
Eke, Obi | 3L | Reading Rocketeers | Cog & L | HLTA | NGRT SAS | 84 | 90 | abs | - | retest in Jan | | |
Finch, Lola | 4R | Spelling mastery | C/L | Mrs Yorke & TA | SWST SA | {6.10} | {7.06} | {7.10} | Met+ | back to class | 2025-09-22 | 2025-12-19 | 2026-01-16
Garner, Zak | 4R | Spelling mastery | C/L | Mrs Yorke & TA | SWST SA | 6:09 | 7:06 | 6:09 | Not yet | change prog | 2025-09-22 | 2025-12-19 | 2026-01-16
Hale, Nico | 4R | Social stories | Comm & Int | CT/TA | Observation | rarely | most days | sometimes | Partly achieved | | 2025-09-08 | ongoing | termly
Ince, Ottilie | 5P | Talkabout | Comm & Int | SaLT (private) | Wheel /24 | 7 | 15 | 16 | G | | 2026-01-12 | 2026-03-27 | w/b 30/3
Joss, Perry | 5P | ELSA | SEMH | Miss Bird | SDQ | 24 | under 17 | 19 | A | more ELSA | 2026-01-12 | 2026-03-27 | 30/03/26
Kemp, Rory | 5P | ELSA | SEMH | Miss Bird | SDQ total | 21 (high) | 15 | 22 | R | CAMHS ref | 2026-01-13 | 2026-03-27 | 30.3.26
Lunn, Seb | 6D | Thrive | SEMH | Miss Bird | Thrive profile | 42% | 70% | 66% | improving | | 2026-01-12 | 2026-07-10 | 10th July 2026
Mott, Una | 6D | Boxing mentor | SEMH | Jab Academy (ext) | Exclusions | 4 | 0 | 1 | Mostly met | | 2026-01-12 | 2026-07-10 |
Nye, Vic | 6D | Maths tuition | Cog + L | Tutor (agency) | Test score | {35%} | {60%} | {58%} | Nearly there | carry on | 2026-01-12 | 2026-05-08 |
Oates, Wren | 6D | Touch typing | S & P | unsupervised | WPM | 8 wpm | 20 wpm | 23 wpm | Exceeded | | 2026-01-12 | 2026-05-08 |
Pugh, Xan | 1S | Fine motor | Phys | TA | Cutting checklist | 3 of 10 | 8 of 10 | 8 of 10 | ✓ | stop | 2026-01-12 | 2026-03-27 |
Quill, Yas | 1S | Early talk | Comm & Int | TA (Mo) | LanguageScreen | SS 79 | SS 85+ | SS 88 | fully met | discharge | 2026-01-12 | 2026-03-27 |
Roe, Zeb | RB | NELI | Comm & Int | TA (Mo) | BPVS | 5th centile | 25th | 16th centile | PM | Part 2 in Y1 | 2026-01-12 | 2026-06-26 |
Sharp, Amy | RB | Squiggle | Phys | all staff | Gross motor | emerging | expected | expected | EXS | | 2026-01-12 | 2026-06-26 |
Tuck, Ben | 2M | Reading 1:1 | Cog & L | Mrs Ali, vol | Book band | Yellow | Green | Orange | exceeded target | | 2026-04-20 | 2026-07-17 |
Upton, Cy | 2M | Reading 1:1 | Cog & L | Mrs Ali, vol | Salford RA | below 5.0 | 6.0 | 5:11 | no | | 2026-04-20 | 2026-07-17 |
Vane, Dot | 3L | Colourful Semantics | Comm & Int | HLTA + SaLT asst | Sentence level | L2 | L4 | L3 | some progress | | 2026-04-20 | 2026-07-17 |
`),
    },
    [COSTS]: {
      layout: "list",
      headerRows: [2],
      rows: rowsOf(`
2025-26 what it cost us (SBM to check)
Provision | Delivered by | Pot | Cost
Rapid Phonics | K Shah | Notional | {£486.5}
Paired maths | volunteer | - | nil
Reading Rocketeers | HLTA | PP / notional | £1,204
Talkabout | Private SaLT | Top up | 6 x £85
Boxing mentor | Jab Academy | PPG | £35 per hour
Maths tuition | Agency | NTP | approx £900
ELSA | Miss Bird | E2 | 1,150.00
Thrive | Miss Bird | Notional SEN | included in ELSA
Swim | Leisure centre | Sports premium | £6.50 pp
NELI | TA | DfE funded | free
Riding | RDA | High needs top-up | £0
Counselling | Place2Be | School budget | 50% of SLA
Total | | | {£3740.5}
`),
    },
  },
  provisions: [
    ...linesOf(
      LIST,
      "C",
      `
row | pupils | className | yearGroups | provision | areaOfNeed | ledBy | measure | entry | target | exit | outcome | startDate | endDate | reviewDate
4 | Abbot, Jude // Jude Abbot | 2M | Y2 | Rapid Phonics | ${CL} | K Shah (TA) | Phonics screening | 14/40 | 32/40 | 29/40 | null // partlyMet | 2025-09-15 | 2025-12-12 | 2026-01-09
5 | Baines, Tia // Tia Baines | 2M | Y2 | Rapid Phonics | ${CL} | K Shah (TA) | Phonics screening | ? | 32 | 35/40 | met | 2025-09-15 | 2025-12-12
6 | Croft, Ivo // Ivo Croft | 3L | Y3 | Paired maths | ${CL} | Volunteer | Sandwell maths age | 6y 3m | 7y 0m | 6y 11m | partlyMet | 2025-09-15 | 2025-12-12 | 2026-01-09
7 | Dean, Mia // Mia Dean | 3L | Y3 | Reading Rocketeers | ${CL} | HLTA | NGRT SAS | 82 | 90 | 91 | met | 2025-09-01 // null | 2025-12-01 // 2025-12-31 // null
8 | Eke, Obi // Obi Eke | 3L | Y3 | Reading Rocketeers | ${CL} | HLTA | NGRT SAS | 84 | 90
9 | Finch, Lola // Lola Finch | 4R | Y4 | Spelling mastery | ${CL} | Mrs Yorke & TA | SWST SA | 6.10 | 7.06 | 7.10 | met | 2025-09-22 | 2025-12-19 | 2026-01-16
10 | Garner, Zak // Zak Garner | 4R | Y4 | Spelling mastery | ${CL} | Mrs Yorke & TA | SWST SA | 6:09 | 7:06 | 6:09 | notMet // null | 2025-09-22 | 2025-12-19 | 2026-01-16
11 | Hale, Nico // Nico Hale | 4R | Y4 | Social stories | ${CI} | CT/TA | Observation | rarely | most days | sometimes | partlyMet | 2025-09-08
12 | Ince, Ottilie // Ottilie Ince | 5P | Y5 | Talkabout | ${CI} | SaLT (private) | Wheel /24 // Wheel | 7 | 15 | 16 | met // null | 2026-01-12 | 2026-03-27 | 2026-03-30
13 | Joss, Perry // Perry Joss | 5P | Y5 | ELSA | ${SEMH} | Miss Bird | SDQ | 24 | under 17 | 19 | partlyMet // null | 2026-01-12 | 2026-03-27 | 2026-03-30
14 | Kemp, Rory // Rory Kemp | 5P | Y5 | ELSA | ${SEMH} | Miss Bird | SDQ total | 21 (high) // 21 | 15 | 22 | notMet // null | 2026-01-13 | 2026-03-27 | 2026-03-30
15 | Lunn, Seb // Seb Lunn | 6D | Y6 | Thrive | ${SEMH} | Miss Bird | Thrive profile | 42% | 70% | 66% | null // partlyMet | 2026-01-12 | 2026-07-10 | 2026-07-10
16 | Mott, Una // Una Mott | 6D | Y6 | Boxing mentor | ${SEMH} | Jab Academy (ext) | Exclusions | 4 | 0 | 1 | partlyMet // null | 2026-01-12 | 2026-07-10
17 | Nye, Vic // Vic Nye | 6D | Y6 | Maths tuition | ${CL} | Tutor (agency) | Test score | 35% | 60% | 58% | partlyMet // null | 2026-01-12 | 2026-05-08
18 | Oates, Wren // Wren Oates | 6D | Y6 | Touch typing | ${SP} | unsupervised // null | WPM | 8 wpm // 8 | 20 wpm // 20 | 23 wpm // 23 | met | 2026-01-12 | 2026-05-08
19 | Pugh, Xan // Xan Pugh | 1S | Y1 | Fine motor | ${SP} | TA | Cutting checklist | 3 of 10 | 8 of 10 | 8 of 10 | met | 2026-01-12 | 2026-03-27
20 | Quill, Yas // Yas Quill | 1S | Y1 | Early talk | ${CI} | TA (Mo) | LanguageScreen | SS 79 // 79 | SS 85+ // 85+ | SS 88 // 88 | met | 2026-01-12 | 2026-03-27
21 | Roe, Zeb // Zeb Roe | RB | R | NELI | ${CI} | TA (Mo) | BPVS | 5th centile | 25th | 16th centile | partlyMet | 2026-01-12 | 2026-06-26
22 | Sharp, Amy // Amy Sharp | RB | R | Squiggle | ${SP} | all staff | Gross motor | emerging | expected | expected | met // null | 2026-01-12 | 2026-06-26
23 | Tuck, Ben // Ben Tuck | 2M | Y2 | Reading 1:1 | ${CL} | Mrs Ali, vol | Book band | Yellow | Green | Orange | met | 2026-04-20 | 2026-07-17
24 | Upton, Cy // Cy Upton | 2M | Y2 | Reading 1:1 | ${CL} | Mrs Ali, vol | Salford RA | below 5.0 | 6.0 // 6 | 5:11 | notMet | 2026-04-20 | 2026-07-17
25 | Vane, Dot // Dot Vane | 3L | Y3 | Colourful Semantics | ${CI} | HLTA + SaLT asst | Sentence level | L2 | L4 | L3 | partlyMet // null | 2026-04-20 | 2026-07-17`,
    ),
    ...linesOf(
      COSTS,
      "A",
      `
row | provision | ledBy | fundingSource | cost | costText
3 | Rapid Phonics | K Shah | Notional | 486.5
4 | Paired maths | volunteer | null | 0 // null | nil // null
5 | Reading Rocketeers | HLTA | PP / notional | 1204
6 | Talkabout | Private SaLT | Top up | 510 // null | 6 x £85 // null
7 | Boxing mentor | Jab Academy | PPG | null | £35 per hour
8 | Maths tuition | Agency | NTP | 900 | approx £900 // null
9 | ELSA | Miss Bird | E2 | 1150
10 | Thrive | Miss Bird | Notional SEN | null | included in ELSA
11 | Swim | Leisure centre | Sports premium | null | £6.50 pp
12 | NELI | TA | DfE funded | 0 // null | free // null
13 | Riding | RDA | High needs top-up | 0
14 | Counselling | Place2Be | School budget | null | 50% of SLA`,
    ),
  ],
  mustAsk: [
    {
      about: `${LIST}!G5`,
      line: `${LIST}!C5`,
      acceptable: [{ entry: "11/40" }, { entry: anyOf("Nov-40", "nov-40") }],
    },
  ],
  unused: { [`${COSTS}!A15`]: "subtotal", [`${COSTS}!D15`]: "subtotal" },
};
