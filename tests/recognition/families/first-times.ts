import { anyOf } from "../other-workbooks/other-workbook";
import { cellsOf } from "../other-workbooks/sheet-text";
import type { Words } from "./words";

/** When, how often, how long: cells of the first set and what they state. */
export const FIRST_TIMES: Pick<
  Words["cells"],
  "dose" | "sessions" | "minutes" | "length" | "term" | "weeks" | "time"
> = {
  dose: cellsOf(`
cell | sessionsPerWeek | minutesPerSession
4 x 25 mins | 4 | 25
3x25 | 3 | 25
2 x 35 mins | 2 | 35
5x20 mins | 5 | 20
3 X 15 min | 3 | 15
twice weekly, 30 mins | 2 | 30
2 x per week, 20 mins | 2 | 20
20 mins, 3 x week | 3 | 20
20 mins 3x a week | 3 | 20
15 min x 4/wk | 4 | 15
every day, 10 mins | 5 | 10
10 minutes a day | 5 | 10
daily (15 mins) | 5 | 15
daily for 20 mins | 5 | 20
Mon, Wed, Fri - 20 mins | 3 | 20
Tues/Thurs 30 mins | 2 | 30
Tues & Fri 25 mins | 2 | 25
Mon-Thu 10 mins | 4 | 10
Wed pm, 1 hr | 1 | 60
once a week, 45 mins | 1 | 45
once a week for 30 mins | 1 | 30
1 hour weekly | 1 | 60
1 x weekly 30 mins | 1 | 30
1 x wk, 50 mins | 1 | 50
alternate weeks, 40 mins | 0.5 | 40
fortnightly 1 hr | 0.5 | 60
9.00-9.20 daily | 5 | 20
8.50 - 9.05 every day | 5 | 15
each morning, 15 mins | 5 | 15
5 x a week for 10 mins | 5 | 10
3 times weekly, 15 mins | 3 | 15
2 sessions of 25 mins | 2 | 25
3 x 20 minute sessions | 3 | 20
½ hour x 3 | 3 | 30
1/2 hr weekly | 1 | 30
1½ hrs weekly | 1 | 90
M/T/Th 15 mins | 3 | 15
2 x 15-20 mins | 2 | 15..20
5 lunchtimes, 30 mins | 5 | 30
daily | 5 | null
Weekly | 1 | null
twice a week | 2 | null
x3 | 3 | null
2 x week | 2 | null
Mon & Fri | 2 | null
as and when | null | null
as required | null | null
tbc | null | null`),
  sessions: cellsOf(`
cell | sessionsPerWeek
1 | 1
2 | 2
3 | 3
5 | 5
0.5 | 0.5
'4 | 4
x2 | 2
3x | 3
daily | 5
weekly | 1
twice | 2
fortnightly | 0.5
M/W/F | 3
2 per wk | 2`),
  minutes: cellsOf(`
cell | minutesPerSession
10 | 10
15 | 15
20 | 20
30 | 30
45 | 45
60 | 60
25 mins | 25
15 minutes | 15
40m | 40
½ hr | 30
1/2 hour | 30
1 hr | 60
1hr | 60
1 hour 15 | 75
10-15 mins | 10..15
20-30 minutes | 20..30
15/20 mins | 15..20`),
  length: [
    ...cellsOf(`
cell | weeks | term
6 wks | 6
7 weeks | 7
12wks | 12
10 week block | 10
8-10 weeks | 8..10
6 weeks (Aut 1) | 6 | Autumn 1
Autumn term | | Autumn
Spring Term | | Spring
Aut 1 | | Autumn 1
Aut 2 | | Autumn 2
Spr 1 | | Spring 1
Summer 2 | | Summer 2
All year | | All year
Whole year | | All year
Autumn 1 and 2 | | Autumn 1-Autumn 2 // Autumn
Aut/Spr | | Autumn-Spring
Autumn and Spring terms | | Autumn-Spring
Aut 2 - Spr 1 | | Autumn 2-Spring 1
ongoing | | null // All year
Continuous | | null // All year`),
    { cell: "10 sessions", says: { plannedSessions: anyOf(10, null) } },
  ],
  term: cellsOf(`
cell | term
Autumn 1 | Autumn 1
Aut 2 | Autumn 2
Spr 1 | Spring 1
Spring 2 | Spring 2
Autumn | Autumn
Spring term | Spring
Summer | Summer
All year | All year
Aut/Spr | Autumn-Spring
A1 | Autumn 1
Sp2 | Spring 2`),
  weeks: cellsOf(`
cell | weeks
6 | 6
8 | 8
10 | 10
12 | 12
20 | 20
6 wks | 6
10 weeks | 10
12-15 | 12..15
'6 | 6`),
  time: cellsOf(`
cell | sessionsPerWeek | minutesPerSession | ledBy
3 x 20 mins TA | 3 | 20 | TA
2 x 30 mins with LSA | 2 | 30 | LSA
5 x 10 mins | 5 | 10
1 x 45min session weekly - see timetable | 1 | 45
5 mins x 5 mornings with TA | 5 | 5 | TA
daily 15 mins TA or class teacher | 5 | 15 | TA or class teacher
4 x 15 mins CT | 4 | 15 | CT
10 x 10 mins | 10 | 10
1 x 30mins every two weeks | 0.5 | 30
2 x 25 mins (TA) | 2 | 25 | TA
N/A - work differentiated | null | null
TBC | null | null
1 hr weekly | 1 | 60
30 mins x 2, HLTA | 2 | 30 | HLTA`),
};
