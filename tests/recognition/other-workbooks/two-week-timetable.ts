import { type OtherWorkbook } from "./other-workbook";
import { cells, says } from "./written";

const KS3 = "KS3 Interventions 26-27";
const KS4 = "KS4";
const CLUBS = "Drop-ins & clubs";

/** A secondary school's learning support lists: tutor groups, a two-week timetable, codes and levels, grades. */
export const twoWeekTimetable: OtherWorkbook = {
  name: "secondary lists on a two-week timetable",
  mostQuestions: 6,
  sheets: {
    [KS3]: {
      layout: "list",
      headerRows: [5],
      rows: cells(`
Ashbourne Vale Academy - Learning Support Faculty
KS3 intervention list 2026-27 (two week timetable, weeks A and B)
Key: K = SEN Support   E = EHCP    L2 = targeted   L3 = specialist    JPT = Mrs Partington, HW = Mr Wray

Student | Tutor Gp | Code | Barrier to learning | Level | Intervention / Provison | Resource | Grp size | Freq\\n(per fortnight) | Time\\n(mins) | Duration | Pre\\n(NGRT SAS) | Post\\n(NGRT SAS) | Outcome | Cost (£) | Reveiw
Okoro, Daniel | 7PR | K | SpLD | L2 | Lexonik Leap | JPT (HLTA) | 4 | 4 | 50 | 6 wks | 82 | 91 | Met | £ 310 | #2026-12-11
Banks, Shay | 7PR | K | SpLD | L2 | Lexonik Leap | JPT (HLTA) | 4 | 4 | 50 | 6 wks | 79 | 80 | Partially met | £ 310 | #2026-12-11
Whitlock, Eve | 7HD | K | MLD | L2 | Fresh Start phonics | LSA | date 3-5 | 6 | 25 | 12 wks | 74 |  |  | £ 280.5 | #2026-12-11
Nasir, Hamza | 7HD | E | ASD | L3 | Social communication group | HW | time 1:3 | 2 | 50 | Autumn term |  |  |  |  | 18.12.26
Pell, Jodie | 8CT | K | SEMH | L2 | ELSA | Mrs Rudd (ELSA) | 1:1 | 2 | 50 | 8 wks |  |  | Met | £ 190 | #2026-11-27
Pell, Jodie | 8CT | K | SEMH | L3 | CAMHS link worker | external | 1:1 | 1 | 45 | ongoing |  |  |  | NHS | 
Gage, Marlon | 8CT | E | HI | L3 | Radio aid check + pre-teach vocab | LSA (BD) | 1:1 | 10 | 10 | All year |  |  |  |  | #2027-02-05
Achterberg, Noor | 8SW | K | SLCN | L2 | Word Aware | JPT (HLTA) | 6 | 2 | 50 | Aut 1-Aut 2 | 88 | 87 | Not met | £ 205 | #2026-12-11
Tull, Kieran | 9BN | E | SEMH | L3 | Alternative provision - Wheelwrights Yard | external | 1:2 | 2 | 300 | All year |  |  |  | £ 8400 | AR March 27
Vance, Lily | 9BN | K | PD | L2 | Touch typing (BBC Dance Mat) | LSA | small group | 4 | 20 | 10 wks |  |  |  | £ 90 | #2027-01-22
Ogden, Tia | 9KL | K | MLD | L2 | Numeracy Ninjas | HW | "8-10" | 3 | 30 | Spring 1 | 81 |  |  | £ 144 | #2027-02-12
Total | | | | | | | | | | | | | | £ 9929.5 |
`),
    },
    [KS4]: {
      layout: "list",
      headerRows: [2],
      rows: cells(`
Years 10 and 11: who is getting what?
Name | Form | SEN? | What is the difficulty? | Support put in place | Who by? | How many in the group? | How often? | How long for? | When did it start? | When does it finish? | Baseline grade | Target grade | Current grade | Has it worked? | What next?
Ferris, Joe | 10A2 | K | Dyslexia | English intervention P6 | Ms Hall | 6 | once a week | 1 hr | 14/9/26 | 18/12/26 | 3 | 5 | 4 | Partly | Carry on until mocks
Lal, Priyanka | 10A2 | K | anxiety | Emotional check-ins with tutor | form tutor | 1 | daily | 10 mins | #2026-09-07 | ongoing |  |  |  | Yes | 
Moss, Dean | 10B1 | E | ASC | Life skills option (ASDAN) | Mr Wray | 5 | 3 x week | 50 mins | #2026-09-07 | July 2027 | Entry 1 | Entry 3 |  |  | 
Hussain, Aleena | 11A1 | K | Hearing impairment | Pre-teaching of key vocab | LSA | 2 | twice a week | half an hour | #2026-09-14 | #2026-12-18 | 4 | 6 | 5 | Partly | 
Stubbs, Callum | 11A1 | E | SEMH | Reduced timetable + mentoring | Learning mentor | 1 | every morning | 20 minutes | #2026-10-05 | #2026-11-27 | U | 2 | U | No | Change - refer to AP panel
Orr, Bethan | 11B3 | K | Dyscalculia | Maths tuition (online) | MyTutor | 1 | weekly | 45 mins | #2026-11-02 | #2027-03-26 | 2 | 4 | 3 |  |
`),
    },
    [CLUBS]: {
      layout: "list",
      headerRows: [3],
      rows: cells(`
Lunch and after-school support - open to anyone, no need to book

Club | Which days? | Time | Where | Led by | Open to | Area of need
Homework club | Mon-Thu | 3.10-4.10 | LRC | LSA rota | Y7-11 | C&L
Quiet lunch | every day | 12.40-1.10 | Hub | Mrs Rudd (ELSA) | Y7-8 | SEMH
Board games & social skills | Tues & Fri | 12.40 - 1.10pm | H4 | Mr Wray | KS3 | C&I
Touch-typing drop in | Weds | 8.15-8.35 | IT2 | LSA (BD) | All | Sensory/Physical
`),
    },
    "Staff key": {
      layout: "notAMap",
      headerRows: [],
      rows: cells(`
Initials | Name | Ext
JPT | Mrs Partington | 214
HW | Mr Wray | 215
BD | Mrs Dodd | 220
`),
    },
  },
  provisions: [
    ...says(
      KS3,
      `
at | provision | pupils | class | years | area | wave | led | adults | group | times | mins | weeks | term | measure | entry | exit | outcome | cost | cost said | review
F6 | Lexonik Leap | Okoro, Daniel | 7PR | Y7 | CL | 2 | JPT (HLTA) | | 4 | 2 | 50 | 6 | | NGRT SAS // NGRT // - | 82 | 91 | met | 310 | | 2026-12-11
F7 | Lexonik Leap | Banks, Shay | 7PR | Y7 | CL | 2 | JPT (HLTA) | | 4 | 2 | 50 | 6 | | NGRT SAS // NGRT // - | 79 | 80 | part | 310 | | 2026-12-11
F8 | Fresh Start phonics | Whitlock, Eve | 7HD | Y7 | CL | 2 | LSA | | 3-5 | 3 | 25 | 12 | | NGRT SAS // NGRT // - | 74 | | | 280.5 | | 2026-12-11
F9 | Social communication group | Nasir, Hamza | 7HD | Y7 | CI | 3 | HW | 1 | 3 | 1 | 50 | | Autumn | - // NGRT SAS | | | | | | 2026-12-18
F10 | ELSA | Pell, Jodie | 8CT | Y8 | SEMH | 2 | Mrs Rudd (ELSA) | 1 | 1 | 1 | 50 | 8 | | - | | | met | 190 | | 2026-11-27
F11 | CAMHS link worker | Pell, Jodie | 8CT | Y8 | SEMH | 3 | external | 1 | 1 | 0.5 | 45 | | All year // - | - | | | | | NHS |
F12 | Radio aid check + pre-teach vocab | Gage, Marlon | 8CT | Y8 | SP | 3 | LSA (BD) | 1 | 1 | 5 | 10 | | All year | - | | | | | | 2027-02-05
F13 | Word Aware | Achterberg, Noor | 8SW | Y8 | CI | 2 | JPT (HLTA) | | 6 | 1 | 50 | | Autumn 1-Autumn 2 // Autumn | NGRT SAS // NGRT // - | 88 | 87 | not | 205 | | 2026-12-11
F14 | Alternative provision - Wheelwrights Yard | Tull, Kieran | 9BN | Y9 | SEMH | 3 | external | 1 | 2 | 1 | 300 | | All year | - | | | | 8400 | | - // 2027-03-01 // 2027-03-31
F15 | Touch typing (BBC Dance Mat) // Touch typing | Vance, Lily | 9BN | Y9 | SP | 2 | LSA | | | 2 | 20 | 10 | | - | | | | 90 | | 2027-01-22
F16 | Numeracy Ninjas | Ogden, Tia | 9KL | Y9 | CL | 2 | HW | | 8-10 | 1.5 | 30 | | Spring 1 | NGRT SAS // NGRT // - | 81 | | | 144 | | 2027-02-12
`,
    ),
    ...says(
      KS4,
      `
at | provision | pupils | class | years | area | led | group | times | mins | start | end | entry | target | exit | outcome | notes
E3 | English intervention P6 | Ferris, Joe | 10A2 | Y10 | CL | Ms Hall | 6 | 1 | 60 | 2026-09-14 | 2026-12-18 | 3 | 5 | 4 | part // - | Carry on until mocks
E4 | Emotional check-ins with tutor | Lal, Priyanka | 10A2 | Y10 | SEMH | form tutor | 1 | 5 | 10 | 2026-09-07 | | | | | met // - |
E5 | Life skills option (ASDAN) // Life skills option | Moss, Dean | 10B1 | Y10 | CI | Mr Wray | 5 | 3 | 50 | 2026-09-07 | 2027-07-01 // 2027-07-31 // - | Entry 1 | Entry 3 | | |
E6 | Pre-teaching of key vocab | Hussain, Aleena | 11A1 | Y11 | SP | LSA | 2 | 2 | 30 | 2026-09-14 | 2026-12-18 | 4 | 6 | 5 | part // - |
E7 | Reduced timetable + mentoring | Stubbs, Callum | 11A1 | Y11 | SEMH | Learning mentor | 1 | 5 | 20 | 2026-10-05 | 2026-11-27 | U | 2 | U | not // - | Change - refer to AP panel
E8 | Maths tuition (online) // Maths tuition | Orr, Bethan | 11B3 | Y11 | CL | MyTutor | 1 | 1 | 45 | 2026-11-02 | 2027-03-26 | 2 | 4 | 3 | |
`,
    ),
    ...says(
      CLUBS,
      `
at | provision | years | area | led | times | mins
A4 | Homework club | Y7-11 | CL | LSA rota | 4 | 60
A5 | Quiet lunch | Y7,Y8 | SEMH | Mrs Rudd (ELSA) | 5 | 30
A6 | Board games & social skills | Y7,Y8,Y9 | CI | Mr Wray | 2 | 30
A7 | Touch-typing drop in | - // Y7,Y8,Y9,Y10,Y11 | SP | LSA (BD) | 1 | 20
`,
    ),
  ],
  unused: { [`${KS3}!A17`]: "subtotal", [`${KS3}!O17`]: "subtotal", [`${KS3}!A3`]: "note" },
};
