import { anyOf } from "../other-workbooks/other-workbook";
import { cellsOf } from "../other-workbooks/sheet-text";
import type { Words } from "./words";

/** When, how often, how long: cells of the third set and what they state. */
export const THIRD_TIMES: Pick<
  Words["cells"],
  "dose" | "sessions" | "minutes" | "length" | "term" | "weeks" | "time"
> = {
  dose: cellsOf(`
cell | sessionsPerWeek | minutesPerSession
3 times per week for 20 mins | 3 | 20
3 x 20 mins p/w | 3 | 20
2x30 p.w. | 2 | 30
4 x 15 mins/wk | 4 | 15
5 x 10 min sessions | 5 | 10
Two 25 minute sessions | 2 | 25
Three 15 min slots per week | 3 | 15
15 mins every morning | 5 | 15
15 mins every day after register | 5 | 15
20 mins, Mon - Thurs | 4 | 20
Mon/Tues/Thurs 9.10-9.30 | 3 | 20
Weds 2.00 - 2.45 | 1 | 45
Friday afternoons, 1 hour | 1 | 60
1 hour per week | 1 | 60
One hour a week | 1 | 60
45 mins weekly | 1 | 45
1 x 45 mins p/w | 1 | 45
30 mins per fortnight | 0.5 | 30
once every two weeks, 45 mins | 0.5 | 45
4 days x 15 mins | 4 | 15
4 afternoons, 20 mins | 4 | 20
20 min x 3 days | 3 | 20
30m x2 | 2 | 30
40 mins x 1 weekly | 1 | 40
10-15 mins each day | 5 | 10..15
2 x 20/25 mins | 2 | 20..25
half an hour, twice a week | 2 | 30
quarter of an hour daily | 5 | 15
3/week, 20 mins | 3 | 20
5 sessions per week @ 15 mins | 5 | 15
2 x 30 mins @ lunchtime | 2 | 30
1 x 1hr session p/w | 1 | 60
1x 90 mins weekly | 1 | 90
1.5 hours a week | 1 | 90
20 mins before school x 3 | 3 | 20
Tues PM 45m | 1 | 45
twice/week | 2 | null
3 per week | 3 | null
1 x per week | 1 | null
each morning | 5 | null
Mon, Tues, Thurs | 3 | null
wkly | 1 | null
when needed | null | null
in class daily | 5 | null
to be confirmed | null | null`),
  sessions: cellsOf(`
cell | sessionsPerWeek
1 | 1
2 | 2
3 | 3
4 | 4
5 | 5
5x | 5
4 x | 4
Once | 1
Twice | 2
Daily | 5
every morning | 5
3 times | 3
2 a week | 2
Tues, Thurs | 2
'1 | 1`),
  minutes: cellsOf(`
cell | minutesPerSession
5 | 5
15 | 15
20 | 20
35 | 35
45 | 45
20 mins. | 20
30mins | 30
50 min | 50
30' | 30
an hour | 60
1hr 15 | 75
half an hour | 30
¾ hr | 45
10 to 15 | 10..15
20-25 mins | 20..25
15 mins each | 15`),
  length: [
    ...cellsOf(`
cell | weeks | term
6 week block | 6
8-week programme | 8
10 wk | 10
9 weeks | 9
15 weeks total | 15
5-6 weeks | 5..6
12 weeks (Aut) | 12 | Autumn
Autumn 1st half | | Autumn 1
Autumn 2nd half | | Autumn 2
Spring 1 | | Spring 1
Autumn Term 2 | | Autumn 2
Summer 1 + 2 | | Summer 1-Summer 2 // Summer
Spr term | | Spring
All three terms | | All year
whole yr | | All year
Year round | | All year // null
Aut & Spr | | Autumn-Spring
Autumn to Summer | | Autumn-Summer // All year
Spring 2 into Summer 1 | | Spring 2-Summer 1
open-ended | | null // All year
long term | | null // All year`),
    { cell: "18 sessions", says: { plannedSessions: anyOf(18, null) } },
  ],
  term: cellsOf(`
cell | term
AUT 1 | Autumn 1
Aut. 2 | Autumn 2
Autumn(1) | Autumn 1
Spring 1 | Spring 1
SPR2 | Spring 2
Summer term | Summer
Aut | Autumn
Spr | Spring
all yr | All year
Autumn + Spring | Autumn-Spring
Su2 | Summer 2`),
  weeks: cellsOf(`
cell | weeks
6 | 6
7 | 7
9 | 9
11 | 11
14 | 14
38 | 38
6 wk | 6
12 weeks | 12
10wks | 10
8 to 10 | 8..10
'8 | 8`),
  time: cellsOf(`
cell | sessionsPerWeek | minutesPerSession | ledBy
3 x 15 mins with TA | 3 | 15 | TA
2 x 20mins (LSA) | 2 | 20 | LSA
5 x 20 mins | 5 | 20
1 x 50 min session | 1 | 50
daily 20 mins with LSA | 5 | 20 | LSA
4 x 10 mins - HLTA | 4 | 10 | HLTA
2 x 1/2 hour | 2 | 30
1 x 45 mins every other week | 0.5 | 45
10 mins x 5 with class TA | 5 | 10 | class TA
1 hour (CT) | 1 // null | 60 // null | CT
in class | null | null
to be arranged | null | null`),
};
