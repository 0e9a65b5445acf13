import type { OtherWorkbook } from "./other-workbook";
import { cells, says } from "./written";

const MAP = "Map Spring 27";
const TRACKER = "Referral tracker";
const no = (text: string): OtherWorkbook["sheets"][string] => ({
  layout: "notAMap",
  headerRows: [],
  rows: cells(text),
});

/** A short map, a tracker of referrals that says what each pupil is given, and everything else a SENCO keeps in one file. */
export const driveOfASenco: OtherWorkbook = {
  name: "SENCO's whole drive in one file",
  sheets: {
    [MAP]: {
      layout: "list",
      headerRows: [2],
      rows: cells(`
Provision map, Spring 2027
Provision | Year | Pupils | Adult | Times | Group size | Review date
Lexia | Y4 | Ann B, Cal D | TA | 3 x 20 mins | 2 | #2027-03-19
ELSA | Y5 | Eve F | Mrs Gill | 1 x 40 mins | 1 | #2027-03-26
`),
    },
    [TRACKER]: {
      layout: "list",
      headerRows: [2],
      rows: cells(`
Referrals for in-school support
Pupil | Year | Concern | Intervention offered | Led by | Start date | Sessions | Outcome
Ann B | 4 | spelling | Precision teaching | TA | #2026-11-02 | 5 x 10 mins | Met
Eve F | 5 | anxiety | Drawing and Talking | Mrs Gill | #2026-11-09 | 1 x 30 mins | Partially met
Hal J | 6 | friendships | Circle of friends | Mrs Gill | #2027-01-11 | 1 x 40 mins |
`),
    },
    Visitors: no(`
Visitor log - SEN office
Date | Name | Organisation | To see | Time in | Time out | Badge
#2027-01-06 | Dr P Kerr | EP Service | Eve F | time 9:10 | time 11:30 | 14
#2027-01-13 | Ms A Lune | SaLT | Ann B, Cal D | time 9:00 | time 12:00 | 3
#2027-01-20 | Mr B Otto | Autism Outreach | Y4 lesson visit | time 13:05 | time 14:10 | 9
`),
    "Access rooms": no(`
Exam access arrangements: rooms, Y6 mocks
Date | Paper | Start | Room | Pupils | Arrangement | Adult | Extra time
#2027-02-08 | Reading | time 9:15 | Library | Hal J, Kim L | Reader, 25% extra time | TA | 25%
#2027-02-09 | Maths 1 | time 9:15 | Library | Hal J | Reader, prompter | Mrs Gill | 25%
#2027-02-09 | Maths 2 | time 10:30 | Hub | Kim L | Scribe | TA | 25%
`),
    "Dinner money": no(`
Dinner money owed w/e 15 Jan
Name | Class | Mon | Tue | Wed | Thu | Fri | Total | Paid
Ann B | 4H | 1 | 1 | 1 | 0 | 1 | £ 10.4 | £ 10.4
Cal D | 4H | 1 | 1 | 1 | 1 | 1 | £ 13 | £ 0
Eve F | 5J | 0 | 1 | 0 | 1 | 0 | £ 5.2 | £ 5.2
`),
    "Staff absence": no(`
TA absence and cover, Spring term
Staff | Date from | Date to | Reason | Days | Cover arranged | Group affected
J Tate | #2027-01-11 | #2027-01-12 | sickness | 2 | Mrs Gill | Lexia
P Noor | #2027-01-18 | #2027-01-18 | course | 1 | none | Phonics catch-up
J Tate | #2027-02-01 | #2027-02-01 | dependant | 1 | supply | ELSA
`),
    Equipment: no(`
Equipment inventory
Item | Serial no. | Location | Loaned to | Date out | Condition | Cost
Reading pen | RP-1042 | SEN office | Ann B | #2026-10-05 | good | £ 199
Wobble cushion x 4 | n/a | 4H | class | #2026-09-07 | worn | £ 72
Laptop | LT-77 | Hub | Hal J | #2026-11-16 | good | £ 340
`),
    "EHCP reviews": no(`
EHCP annual reviews
Pupil | Year | EHCP issued | Last review | Next review due | Invites sent | Papers to LA | Done?
Eve F | 5 | #2023-05-11 | #2026-05-06 | #2027-05-05 | | |
Kim L | 6 | #2021-02-01 | #2026-02-03 | #2027-02-02 | Y | | Y
`),
    Minutes: no(`
SEN team meeting, 14 January 2027
Present: Mrs Gill, J Tate, P Noor
1. Lexia licences - 3 left, order 5 more
2. ELSA supervision is on 3 Feb
Action | Who | By when
Order Lexia licences | Mrs Gill | 22 Jan
Move phonics group to the hall | P Noor | asap
`),
    "Outside agencies": no(`
Referral log - outside agencies
Date sent | Pupil | Agency | Reason | Form used | Acknowledged | Waiting time (weeks) | Seen on
#2026-10-12 | Cal D | SaLT | unclear speech | EHM1 | Y | 14 | #2027-01-13
#2026-11-02 | Hal J | CAMHS | low mood | online | Y | 22 |
#2026-12-01 | Kim L | OT | handwriting | letter | | |
`),
    CPD: no(`
CPD record
Name | Course | Provider | Date | Hours | Cost | Evaluation
J Tate | Precision teaching | EP Service | #2026-10-07 | 2 | £ 0 | very useful
P Noor | ELSA training day 3 | EP Service | #2026-11-18 | 6 | £ 110 | good
Mrs Gill | Lego therapy | online | #2027-01-20 | 3 | £ 45 | ok
`),
    "Phone list": no(`
Useful numbers
Service | Contact | Phone | Email
Speech and language therapy | A Lune | "01632 960114" | a.lune@example.org
Autism outreach | B Otto | "01632 960115" | b.otto@example.org
`),
    "Budget codes": no(`
Codes
Code | Description | Budget | Spent | Left
E27-01 | SEN resources | £ 1500 | £ 640 | £ 860
E27-02 | Intervention programmes | £ 2200 | £ 1999 | £ 201
E27-03 | ELSA supervision | £ 300 | £ 300 | £ 0
`),
    "Seating 4H": no(`
Board
Ann B | Cal D | | Flo M | Gus N
Ida O | Jon P | | Kit Q | Liv R
Max S | Nia T | | Ola U | Pia V
Door
`),
    Attendance: no(`
Attendance summary, SEN pupils
Pupil | Class | SEN | Attendance % | Lates | Unauthorised | Letter sent
Ann B | 4H | K | 96.2 | 1 | 0 |
Cal D | 4H | K | 88.4 | 6 | 3 | #2027-01-15
Eve F | 5J | E | 91 | 0 | 0 |
`),
    "Behaviour pts": no(`
Behaviour points by week
Pupil | Wk 1 | Wk 2 | Wk 3 | Wk 4 | Total
Ann B | 0 | 1 | 0 | 0 | 1
Cal D | 3 | 2 | 4 | 1 | 10
Hal J | 1 | 1 | 0 | 2 | 4
`),
    "Book bands": no(`
Reading book bands
Name | Sept | Oct | Nov | Dec | Jan
Ann B | Orange | Orange | Turquoise | Turquoise | Purple
Cal D | Yellow | Blue | Blue | Green | Green
Eve F | Lime | Lime | Free | Free | Free
`),
    SATs: no(`
KS2 SATs 2026
Name | SEN | Reading raw | Reading SS | GPS raw | GPS SS | Maths raw | Maths SS | Writing TA
Kim L | E | 18 | 94 | 22 | 91 | 40 | 92 | WTS
Hal J | K | 31 | 103 | 41 | 101 | 66 | 99 | EXS
`),
    "Parents' evening": no(`
Parents' evening with the SENCO - 10 Feb
Time | Pupil | Class | Parent coming | Confirmed | To discuss
3.30 | Ann B | 4H | mum | Y | Lexia and spelling
3.45 | Cal D | 4H | dad | | SaLT report
4.00 | Eve F | 5J | both | Y | ELSA, EHCP review
`),
    Duty: no(`
Lunch and gate duty
Day | Gate | Hall | Field | Hub
Mon | J Tate | P Noor | Mrs Gill | J Tate
Tue | P Noor | J Tate | Mr Hale | Mrs Gill
Wed | J Tate | Mrs Gill | P Noor | J Tate
`),
    Parking: no(`
Parking rota
Space | Mon | Tue | Wed | Thu | Fri
1 | Gill | Gill | Noor | Gill | Gill
2 | EP | Tate | Tate | SaLT | Tate
`),
  },
  provisions: [
    ...says(
      MAP,
      `
at | provision | years | pupils | led | times | mins | group | review
A3 | Lexia | Y4 | Ann B; Cal D | TA | 3 | 20 | 2 | 2027-03-19
A4 | ELSA | Y5 | Eve F | Mrs Gill | 1 | 40 | 1 | 2027-03-26
`,
    ),
    ...says(
      TRACKER,
      `
at | provision | years | pupils | led | start | times | mins | outcome | said
D3 | Precision teaching | Y4 | Ann B | TA | 2026-11-02 | 5 | 10 | met | Met // -
D4 | Drawing and Talking | Y5 | Eve F | Mrs Gill | 2026-11-09 | 1 | 30 | part | Partially met // -
D5 | Circle of friends | Y6 | Hal J | Mrs Gill | 2027-01-11 | 1 | 40 | |
`,
    ),
  ],
};
