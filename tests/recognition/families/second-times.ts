import { anyOf } from "../other-workbooks/other-workbook";
import { cellsOf } from "../other-workbooks/sheet-text";
import type { Words } from "./words";

/** When, how often, how long: cells of the second set and what they state. */
export const SECOND_TIMES: Pick<
  Words["cells"],
  "dose" | "sessions" | "minutes" | "length" | "term" | "weeks" | "time"
> = {
  dose: cellsOf(`
cell | sessionsPerWeek | minutesPerSession
3 sessions x 20 mins | 3 | 20
5 x wk 15m | 5 | 15
20 mins Mon/Wed/Fri | 3 | 20
Mon/Wed/Fri 20 mins | 3 | 20
30 minutes twice weekly | 2 | 30
twice weekly for 25 minutes | 2 | 25
15mins x 5 | 5 | 15
2 x 45m | 2 | 45
4 times a week (10 mins) | 4 | 10
daily, 20m | 5 | 20
20m daily | 5 | 20
every day 9.00-9.15 | 5 | 15
Mon & Wed 1.15-1.45 | 2 | 30
Thursday pm 1 hour | 1 | 60
Fri am 30 mins | 1 | 30
weekly (45 mins) | 1 | 45
1x45 mins/week | 1 | 45
once weekly 50m | 1 | 50
1 hr x 2 per week | 2 | 60
1 hr 30 weekly | 1 | 90
fortnightly - 30 mins | 0.5 | 30
every 2 weeks, 45 mins | 0.5 | 45
every lunch, 20 mins | 5 | 20
5 days a week, 10 mins | 5 | 10
3 days, 15 mins | 3 | 15
each day 5 mins | 5 | 5
10-15 mins daily | 5 | 10..15
20/30 mins x 3 | 3 | 20..30
x5 10 mins | 5 | 10
2 x half hour | 2 | 30
half an hour a week | 1 | 30
3 mornings a week, 15 mins | 3 | 15
4 x 20 minutes per week | 4 | 20
once a fortnight, 1 hr | 0.5 | 60
3 x per week | 3 | null
Every day | 5 | null
once a week | 1 | null
Tues, Thurs | 2 | null
as timetabled | null | null
ad hoc | null | null
TBC | null | null`),
  sessions: cellsOf(`
cell | sessionsPerWeek
1 | 1
2 | 2
4 | 4
5 | 5
x 3 | 3
2x | 2
every day | 5
once | 1
three | 3
1 per week | 1
Mon, Thurs | 2
'3 | 3
2 or 3 | 2..3`),
  minutes: cellsOf(`
cell | minutesPerSession
10 | 10
20 | 20
25 | 25
40 | 40
50 | 50
15mins | 15
30 min | 30
45m | 45
half hour | 30
1 hour | 60
1½ hrs | 90
15 - 20 | 15..20
20 to 25 mins | 20..25
30-40 mins | 30..40`),
  length: [
    ...cellsOf(`
cell | weeks | term
8 wk block | 8
6 wk cycle | 6
10wks | 10
6-8 wks | 6..8
12 wk programme | 12
10 weeks (Spring) | 10 | Spring
Autumn 1 only | | Autumn 1
Autumn 2 | | Autumn 2
Spring 1 & 2 | | Spring 1-Spring 2 // Spring
Sum 1 | | Summer 1
Summer Term | | Summer
throughout the year | | All year
full year | | All year
all yr | | All year
Spr/Sum | | Spring-Summer
Autumn 2 to Spring 1 | | Autumn 2-Spring 1
on-going | | null // All year`),
    { cell: "12 sessions", says: { plannedSessions: anyOf(12, null) } },
  ],
  term: cellsOf(`
cell | term
Aut1 | Autumn 1
Autumn 2 | Autumn 2
Spr 1 | Spring 1
Sp 2 | Spring 2
Autumn Term | Autumn
Spring | Spring
Sum | Summer
Full year | All year
Aut-Spr | Autumn-Spring
Su1 | Summer 1`),
  weeks: cellsOf(`
cell | weeks
5 | 5
7 | 7
10 | 10
12 | 12
15 | 15
8 weeks | 8
6wks | 6
6-8 | 6..8
'10 | 10`),
  time: cellsOf(`
cell | sessionsPerWeek | minutesPerSession | ledBy
2 x 20 mins TA | 2 | 20 | TA
4 x 30 mins with HLTA | 4 | 30 | HLTA
daily 10 mins | 5 | 10
5 x 15 mins LSA | 5 | 15 | LSA
3 x 25 mins | 3 | 25
1 x 40 mins weekly | 1 | 40
20 mins daily with class teacher | 5 | 20 | class teacher
2 x 45 mins (HLTA) | 2 | 45 | HLTA
1 hr fortnightly | 0.5 | 60
N/A | null | null
tbc | null | null
1 x 1 hour | 1 | 60`),
};
