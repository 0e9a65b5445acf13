import { CI, CL, type OtherWorkbook, SEMH, SP } from "./other-workbook";
import { linesOf, rowsOf } from "./sheet-text";

const LIST = "Interventions Spr";
const EXTRA = "Lunch & after school";

/** Two lists of one term in which no two people wrote how often, how many and how long in the same words. */
export const timetabledDoses: OtherWorkbook = {
  name: "doses in everybody's own words",
  sheets: {
    [LIST]: {
      layout: "list",
      headerRows: [4],
      rows: rowsOf(`
Hollybank Primary - what is running this term
Spring 2026. Please fill in YOUR OWN lines by Friday!! KM
|
Yr | Type of need | Intervention | With | When & how long | Size of group | Runs for | Pupils
Y1 | C+L | Phonics keep-up | Mrs Dacre TA | 20 min sessions, three times a week | 1 to 4 | 10wks | Ali R, Bo T, Cass W, Dev P
Y1 | C+L | Number stacks | Mr Eames | Twice weekly (30m) | 1 adult 3 chn | half a term | Eve S / Finn T / Gil U
Y1 | C+I | Bucket time | Mrs Dacre TA | daily - 10 minutes | six | Ongoing |
Y1 | SEMH | Worry monsters | ELSA | 30 mins, Tues + Thurs | pairs | 6 week block | Ali R & Eve S
Y1 | S&P | Funky fingers | LSA | 10m/day | gp 5 | whole year |
Y2 | C+L | Reading recovery style | HLTA (Jo) | ½ hour Mon/Weds | 1-2-1 | 20 wk prog | Hari V
Y2 | C+L | Maths catch up | CT | x3 p/w 15mins | 4 pupils | ten weeks |
Y2 | C+I | Blank levels | SLT asst | 45 mins once a fortnight | 2 chn | Spring 1 | Ivy W, Jon X
Y2 | C+I | Narrative group | Mrs Dacre TA | Every other Friday, 40 mins | 5 ch | 12 weeks then review |
Y2 | SEMH | Calm club | ELSA | 15 x 3 | no more than 6 | 8-10 weeks |
Y2 | S&P | Gym trail | LSA | Every day before lunch for 15 min | 1:6 (TA) | 3 half terms |
Y3 | C+L | Beat dyslexia | HLTA (Jo) | 4 times weekly for 20-25 mins | one to one | 20 weeks | Kit Y
Y3 | C+L | Times tables rescue | LSA | quarter of an hour daily | {1:5} | till July |
Y3 | C+L | Comprehension crew | CT | three quarters of an hour on a Friday | 8 | Spring 2 |
Y3 | C+I | Talk time | LSA | Mon-Thurs 9:00-9:20 | {4-6} | 6wk cycle |
Y3 | SEMH | Lego club | ELSA | 1.15pm-2.45pm Weds | 4 or 5 | Spr 1 + 2 |
Y4 | C+L | Spelling detectives | LSA | 2 x per week, half an hour each | group of three | 10 weeks |
Y4 | C+L | Fluency | CT | M T Th 20' | {1:3} | a term |
Y4 | C+L | Handwriting heroes | LSA | once a week 50mins | up to 5 | 7 wks |
Y4 | SEMH | Mentor time | Mr Eames | 1x week 1 hr 10 | individual | All yr | Lou Z
Y4 | S&P | OT programme | LSA | Twice a day, 5 mins | 1-1 | Ongoing | Moe A
Y5 | C+L | Arithmetic gaps | CT | 2 mornings, 1 hour each | 1:10 | 5 wks |
Y5 | C+L | Registration readers | LSA | every morning at registration (20 mins) | 2 | full year | Ned B, Oz C
Y5 | C+I | SALT targets | LSA | AM & PM daily, 5 mins | 1:1 | ongoing | Pat D
Y5 | SEMH | Check-ins | Mr Eames | as and when | 1:1 | - | Quinn E
Y5 | SEMH | Art therapy | Ms Farr (art therapist) | Weds 50 mins | 1:1 | 12 sessions | Rae F
Y6 | C+L | SATs boosters | CT | Tu,Th 2-2.30 | {8-10} | until SATs |
Y6 | C+L | Vocabulary | HLTA (Jo) | 2/wk 25m | 6-8 pupils | 6 wks |
Y6 | C+L | Paired reading | Y6 buddies | three x 20 | pairs | Spring term |
Y6 | C+L | Pre-teach maths | LSA | 25 minutes 4 days a week | 3 or 4 chn | 6 wks |
Y6 | C+I | Social detectives | ELSA | 3-4 times a week 15 min | x6 | 8 wks |
Y6 | SEMH | Transition worries | ELSA | alternate weeks 30 mins | small gp (4) | Summer 1 |
Y6 | S&P | Touch typing | - | 8.40 - 8.55 daily | individually | 12 wks |
Y6 | C+L | Tutoring | Tutor | Fri 11-12 | 1:3 online | 15 wks |
Y6 | C+L | Precision teaching | LSA | 5 x 1 minute | 121 | 4 wks | Sid G
|
* ELSA = Miss Lowther. LSA = whoever is free!
`),
    },
    [EXTRA]: {
      layout: "list",
      headerRows: [2],
      rows: rowsOf(`
Lunch and after school clubs that count as SEN provision
What | Who runs it | When? | How many? | Need
Sensory den | MDSA | drop in every lunchtime | max 8 | S&P
Homework help | Mr Eames | Mon & Wed 3.15-4.00 | 12ish | C+L
Games club | ELSA | weekly (Friday lunch, 35 mins) | approx 10 | SEMH
Typing club | LSA | Tuesdays after school 1hr | 15 max | S&P
Swimming | Pool staff | once a week, 1.5 hrs | 9 | S&P
Riding for the disabled | RDA | Thursday pm | 2-3 | S&P
`),
    },
  },
  provisions: [
    ...linesOf(
      LIST,
      "C",
      `
row | yearGroups | areaOfNeed | provision | ledBy | sessionsPerWeek | minutesPerSession | adults | groupSize | weeks | plannedSessions | term | pupils
5 | Y1 | ${CL} | Phonics keep-up | Mrs Dacre TA | 3 | 20 | 1 // null | 4 // 1..4 | 10 | | | Ali R;Bo T;Cass W;Dev P
6 | Y1 | ${CL} | Number stacks | Mr Eames | 2 | 30 | 1 | 3 | ? | | | Eve S;Finn T;Gil U
7 | Y1 | ${CI} | Bucket time | Mrs Dacre TA | 5 | 10 | | 6 | | | Spring // All year // null
8 | Y1 | ${SEMH} | Worry monsters | ELSA | 2 | 30 | | 2 | 6 | | | Ali R;Eve S
9 | Y1 | ${SP} | Funky fingers | LSA | 5 | 10 | | 5 | | | All year
10 | Y2 | ${CL} | Reading recovery style | HLTA (Jo) | 2 | 30 | 1 // null | 1 | 20 | | | Hari V
11 | Y2 | ${CL} | Maths catch up | CT | 3 | 15 | | 4 | 10
12 | Y2 | ${CI} | Blank levels | SLT asst | 0.5 | 45 | | 2 | | | Spring 1 | Ivy W;Jon X
13 | Y2 | ${CI} | Narrative group | Mrs Dacre TA | 0.5 | 40 | | 5 | 12
14 | Y2 | ${SEMH} | Calm club | ELSA | 3 | 15 | | 6 // 1..6 | 8..10
15 | Y2 | ${SP} | Gym trail | LSA | 5 | 15 | 1 | 6 | ?
16 | Y3 | ${CL} | Beat dyslexia | HLTA (Jo) | 4 | 20..25 | 1 // null | 1 | 20 | | | Kit Y
17 | Y3 | ${CL} | Times tables rescue | LSA | 5 | 15 | 1 | 5
18 | Y3 | ${CL} | Comprehension crew | CT | 1 | 45 | | 8 | | | Spring 2
19 | Y3 | ${CI} | Talk time | LSA | 4 | 20 | | 4..6 | 6
20 | Y3 | ${SEMH} | Lego club | ELSA | 1 | 90 | | 4..5 | | | Spring 1-Spring 2 // Spring
21 | Y4 | ${CL} | Spelling detectives | LSA | 2 | 30 | | 3 | 10
22 | Y4 | ${CL} | Fluency | CT | 3 | 20 | 1 | 3 | ?
23 | Y4 | ${CL} | Handwriting heroes | LSA | 1 | 50 | | 5 // 1..5 | 7
24 | Y4 | ${SEMH} | Mentor time | Mr Eames | 1 | 70 | | 1 | | | All year | Lou Z
25 | Y4 | ${SP} | OT programme | LSA | 10 | 5 | 1 // null | 1 | | | Spring // All year // null | Moe A
26 | Y5 | ${CL} | Arithmetic gaps | CT | 2 | 60 | 1 | 10 | 5
27 | Y5 | ${CL} | Registration readers | LSA | 5 | 20 | | 2 | | | All year | Ned B;Oz C
28 | Y5 | ${CI} | SALT targets | LSA | ? | 5 | 1 | 1 | | | | Pat D
29 | Y5 | ${SEMH} | Check-ins | Mr Eames | | | 1 | 1 | | | | Quinn E
30 | Y5 | ${SEMH} | Art therapy | Ms Farr (art therapist) | 1 | 50 | 1 | 1 | | 12 | | Rae F
31 | Y6 | ${CL} | SATs boosters | CT | 2 | 30 | | 8..10
32 | Y6 | ${CL} | Vocabulary | HLTA (Jo) | 2 | 25 | | 6..8 | 6
33 | Y6 | ${CL} | Paired reading | Y6 buddies | 3 | 20 | | 2 | | | Spring
34 | Y6 | ${CL} | Pre-teach maths | LSA | 4 | 25 | | 3..4 | 6
35 | Y6 | ${CI} | Social detectives | ELSA | ? | 15 | | 6 | 8
36 | Y6 | ${SEMH} | Transition worries | ELSA | 0.5 | 30 | | 4 | | | Summer 1
37 | Y6 | ${SP} | Touch typing | null | 5 | 15 | | 1 | 12
38 | Y6 | ${CL} | Tutoring | Tutor | 1 | 60 | 1 | 3 | 15
39 | Y6 | ${CL} | Precision teaching | LSA | 5 | 1 | 1 // null | 1 | 4 | | | Sid G`,
    ),
    ...linesOf(
      EXTRA,
      "A",
      `
row | provision | ledBy | sessionsPerWeek | minutesPerSession | groupSize | areaOfNeed
3 | Sensory den | MDSA | 5 | | 8 // 1..8 | ${SP}
4 | Homework help | Mr Eames | 2 | 45 | 12 | ${CL}
5 | Games club | ELSA | 1 | 35 | 10 | ${SEMH}
6 | Typing club | LSA | 1 | 60 | 15 // 1..15 | ${SP}
7 | Swimming | Pool staff | 1 | 90 | 9 | ${SP}
8 | Riding for the disabled | RDA | 1 | | 2..3 | ${SP}`,
    ),
  ],
  mustAsk: [
    {
      about: `${LIST}!E28`,
      line: `${LIST}!C28`,
      acceptable: [{ sessionsPerWeek: 10 }, { sessionsPerWeek: 5 }],
      unreadIsFine: true,
    },
    {
      about: `${LIST}!E35`,
      line: `${LIST}!C35`,
      acceptable: [
        { sessionsPerWeek: { min: 3, max: 4 } },
        { sessionsPerWeek: 3 },
        { sessionsPerWeek: 4 },
        { sessionsPerWeek: 3.5 },
      ],
      unreadIsFine: true,
    },
  ],
  unused: { [`${LIST}!A41`]: "note" },
};
