import { anyOf, CI, CL, type OtherWorkbook, SEMH, SP } from "./other-workbook";
import { linesOf, pupilsOf, rowsOf } from "./sheet-text";

const MAP = "Spring map";
const REG = "K and E";

/** Everything the SENCO has, in one file: the to-do list first, the map fourth, tabs named after people. */
export const everythingInOneFile: OtherWorkbook = {
  name: "everything the SENCO has in one file",
  sheets: {
    "TO DO!!": {
      layout: "notAMap",
      headerRows: [],
      rows: rowsOf(`
To do this half term
Job | For | By when | Done
Chase EP report | Milo F | 2027-01-22 | y
APDR cycle 2 paperwork | all K | 2027-02-12 |
Order Toe by Toe x3 | | asap | y
Ring SALT re waiting list | Suri K, Ned L | 2027-01-15 | left msg
`),
    },
    [REG]: {
      layout: "register",
      headerRows: [2],
      rows: rowsOf(`
CONFIDENTIAL - SEND register spring 27 (28 K, 4 E) extract
First name | Last name | Y | Class name | SEND stage | Main need | Also | PP? | EAL? | Plan review
Milo | Farrant | 5 | Turner | K | C&L - MLD | SLCN | yes | no | Feb
Suri | Kaye | 1 | Kahlo | K | SLCN | | no | yes | Feb
Ned | Lyle | R | Miro | Monitoring | SLCN? | | no | no |
Ottoline | Mudd | 3 | Klee | E | ASC/ADHD | Anxiety | no | no | AR 12/5
Pip | Nunn | 6 | Hockney | K | SEMH | | yes | no | Feb
Rex | O'Dowd | 4 | Matisse | K | Dyspraxia | | no | no | Feb
Sana | Pirzada | 2 | Monet | E | PD | HI | no | yes | AR 3/3
`),
    },
    [MAP]: {
      layout: "list",
      headerRows: [3],
      hiddenColumns: ["M"],
      rows: rowsOf(`
Windmill Hill Primary  SPRING TERM 2027 provision (mapped to register)

Tier | Class | Child / group | Provision | Lead teacher | Run by | Wkly sessions | Mins | Adult : child | Begin | Finish | Pre | cost p/w
T2 | Turner | Milo F, + 2 others | Catch Up Literacy | Miss Vane | Ros (TA) | 2 | 15 | 1:1 | 2027-01-05 | 2027-03-25 | RA 7:01 | {£8.7}
T2 | Turner | Milo F | Number Stacks | Miss Vane | Ros (TA) | 3 | 20 | {1:3} | 2027-01-11 | 2027-03-25 | | {£5.8}
T2 | Kahlo | Suri K, Wyn B, Abe C | Racing to English | Mr Hale | Mrs Iqbal | 4 | 15 | {1:3} | 5/1/27 | 12/2/27 | | {£5.8}
T3 | Kahlo | Suri K | Speech sounds | Mr Hale | Mrs Iqbal | daily | 10 | 1:1 | 5/1/27 | 25/3/27 | 11/30 | {£14.5}
T2 | Miro | Reception talkers | Chatter Bugs | Mrs Jay | Mrs Jay | 2 | 20 | {1:6} | w/b 11.1.27 | Easter | |
T3 | Klee | Ottoline M | TEACCH station | Mr Kerr | Deb (1:1) | 5 | 60 | 1:1 | 2027-01-05 | 2027-07-20 | | {£87}
T2 | Klee | Ottoline M & peers | Circle of Friends | Mr Kerr | Deb (1:1) | 1 | 30 | 1:7 | 2027-01-14 | 2027-03-25 | | {£8.7}
T3 | Hockney | Pip N | Drawing & Talking | Mrs Lowe | Kim - ELSA | 1 | 30 | 1:1 | 2027-01-12 | 2027-03-30 | SDQ 19 | {£8.7}
T2 | Matisse | Rex O'D | Fizzy 2 | Miss Moss | Ros (TA) | 3 | 15-20 | {1:2} | 2027-01-05 | 2027-02-12 | 14/30 | {£6.5}
T3 | Monet | Sana P | Physio stretches | Mr Noon | Jan (1:1) | 10 | 10 | 1:1 | ongoing | | | {£29}
T3 | Monet | Sana P | ToD visit | Mr Noon | Sensory Service | 0.25 | 60 | 1:1 | 2027-01-19 | | |
T1 | Monet | whole class | Radio aid + sound field | Mr Noon | all staff | | | | | | |
SATs | Hockney | 8 Y6 | Booster | Mrs Lowe | Mrs Lowe | Mon & Thu | 45 | {1:8} | 2027-02-22 | 2027-05-07 | |
`),
    },
    "Ros - diary": {
      layout: "deliveryLog",
      headerRows: [1],
      rows: rowsOf(`
Date | Group | Who came | Mins done | Did it happen? | If not why
2027-01-11 | Catch Up Literacy | Milo | 15 | yes |
2027-01-11 | Number Stacks | Milo, Xan, Yuri | 20 | yes |
2027-01-12 | Fizzy 2 | Rex | 0 | NO | on trip duty
2027-01-13 | Catch Up Literacy | - | 0 | NO | Milo absent
2027-01-14 | Fizzy 2 | Rex | 10 | part | fire drill
`),
    },
    "hourly £": {
      layout: "staffRates",
      headerRows: [2],
      rows: rowsOf(`
from Finance, Sept 26
Role | Who | £ per hour | With on-costs
TA | Ros, Mrs Iqbal | {£13.1} | {£17.4}
1:1 TA | Deb, Jan | {£13.1} | {£17.4}
ELSA | Kim | {£14.2} | {£18.9}
Teacher | all CTs | | {£44}
`),
    },
    "EHCP provision": {
      layout: "sectionF",
      headerRows: [2],
      rows: rowsOf(`
What the plans say we MUST do
Child | Outcome (Sect E) | Provision in Section F | How often | Are we doing it?
Ottoline Mudd | Manage transitions | Individual workstation and visual schedule used daily | daily | yes
Ottoline Mudd | Play with peers | Weekly adult led social group 30 minutes | 1 x 30 | yes
Sana Pirzada | Keep range of movement | Stretches twice daily for 10 minutes by trained adult | 10 x 10 | yes
Sana Pirzada | Access the lesson | Teacher of the Deaf 6 visits a year | half termly | 5 of 6 booked
`),
    },
    "Term dates": {
      layout: "termDates",
      headerRows: [1],
      rows: rowsOf(`
Half term | Starts | Breaks up | INSET
Autumn 1 | 2026-09-02 | 2026-10-23 | 1 & 2 Sept
Autumn 2 | 2026-11-02 | 2026-12-18 |
Spring 1 | 2027-01-05 | 2027-02-12 | 4 Jan
Spring 2 | 2027-02-22 | 2027-03-25 |
Summer 1 | 2027-04-12 | 2027-05-28 |
Summer 2 | 2027-06-07 | 2027-07-20 | 21 July
`),
    },
    "Kim timetable": {
      layout: "notAMap",
      headerRows: [],
      rows: rowsOf(`
Kim's ELSA week | Mon | Tue | Wed | Thu | Fri
9.00-9.45 | Pip N | | Jed Y4 | planning | Group Y3
9.45-10.30 | Group Y5 | Pip N | Jed Y4 | Ada Y2 | Group Y3
11.00-11.45 | supervision | | | Ada Y2 | paperwork
`),
    },
    "SEND budget": {
      layout: "notAMap",
      headerRows: [],
      rows: rowsOf(`
Code | Description | Budget | Spent | Left
E26 | Agency supply staff | {£4000} | {£1200} | {£2800}
E19 | SEN resources | {£1500} | {£1410} | {£90}
E27 | EP + SALT buy in | {£6200} | {£3100} | {£3100}
Total | | {£11700} | {£5710} | {£5990}
`),
    },
    Staff: {
      layout: "notAMap",
      headerRows: [],
      rows: rowsOf(`
Name | Role | Training | Date | Certificate seen
Ros Teal | TA | Catch Up Literacy | 2024-03-12 | y
Kim Upton | ELSA | ELSA 6 days | 2022-11-01 | y
Deb Vine | 1:1 TA | Team Teach | 2025-09-03 | y - renew Sept 27
Jan Wray | 1:1 TA | Manual handling | 2026-09-01 | n
`),
    },
  },
  provisions: linesOf(
    MAP,
    "D",
    `
row | wave | className | yearGroups | pupils | provision | ledBy | sessionsPerWeek | minutesPerSession | adults | groupSize | startDate | endDate | entry | measure | cost
4 | 2 | Turner | Y5 // null | Milo F | Catch Up Literacy | Ros (TA) | 2 | 15 | 1 | 1 | 2027-01-05 | 2027-03-25 | RA 7:01 // 7:01 | RA // null // Reading age | ?
5 | 2 | Turner | Y5 // null | Milo F | Number Stacks | Ros (TA) | 3 | 20 | 1 | 3 | 2027-01-11 | 2027-03-25 | | | ?
6 | 2 | Kahlo | Y1 // null | Suri K;Wyn B;Abe C | Racing to English | Mrs Iqbal | 4 | 15 | 1 | 3 | 2027-01-05 | 2027-02-12 | | | ?
7 | 3 | Kahlo | Y1 // null | Suri K | Speech sounds | Mrs Iqbal | 5 | 10 | 1 | 1 | 2027-01-05 | 2027-03-25 | 11/30 | | ?
8 | 2 | Miro | R // null | null // Reception talkers | Chatter Bugs | Mrs Jay | 2 | 20 | 1 | 6 | 2027-01-11 | | | | ?
9 | 3 | Klee | Y3 // null | Ottoline M | TEACCH station | Deb (1:1) | 5 | 60 | 1 | 1 | 2027-01-05 | 2027-07-20 | | | ?
10 | 2 | Klee | Y3 // null | Ottoline M | Circle of Friends | Deb (1:1) | 1 | 30 | 1 | 7 | 2027-01-14 | 2027-03-25 | | | ?
11 | 3 | Hockney | Y6 // null | Pip N | Drawing & Talking | Kim - ELSA | 1 | 30 | 1 | 1 | 2027-01-12 | 2027-03-30 | SDQ 19 // 19 | SDQ // null | ?
12 | 2 | Matisse | Y4 // null | Rex O'D | Fizzy 2 | Ros (TA) | 3 | 15..20 | 1 | 2 | 2027-01-05 | 2027-02-12 | 14/30 | | ?
13 | 3 | Monet | Y2 // null | Sana P | Physio stretches | Jan (1:1) | 10 | 10 | 1 | 1 | | | | | ?
14 | 3 | Monet | Y2 // null | Sana P | ToD visit | Sensory Service | 0.25 | 60 | 1 | 1 | 2027-01-19 | | | | ?
15 | 1 | Monet | Y2 // null | null | Radio aid + sound field | all staff | | | | | | | | |
16 | null | Hockney | Y6 | null | Booster | Mrs Lowe | 2 | 45 | 1 | 8 | 2027-02-22 | 2027-05-07 | | | ?`,
    { term: anyOf<string | null>("Spring", null) },
  ),
  pupils: pupilsOf(
    REG,
    "A",
    `
row | name | yearGroup | className | senStatus | primaryNeed | areaOfNeed | flags
3 | Milo Farrant | Y5 | Turner | K | MLD | ${CL} | PP // PP?
4 | Suri Kaye | Y1 | Kahlo | K | SLCN | ${CI} | EAL // EAL?
5 | Ned Lyle | R | Miro | N // null | SLCN // null | ${CI} // null |
6 | Ottoline Mudd | Y3 | Klee | E | ASD | ${CI} |
7 | Pip Nunn | Y6 | Hockney | K | SEMH | ${SEMH} | PP // PP?
8 | Rex O'Dowd | Y4 | Matisse | K | PD // SPLD // null // OTH | ${SP} // ${CL} // null |
9 | Sana Pirzada | Y2 | Monet | E | PD | ${SP} | EAL // EAL?`,
  ),
  mustAsk: [{ about: `${MAP}!M3`, acceptable: [{}] }],
  unused: { [`${REG}!A1`]: "banner", "Staff!A2": "notAMap" },
};
