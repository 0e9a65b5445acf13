import { CI, CL, type OtherWorkbook, SEMH, SP } from "./other-workbook";
import { linesOf, pupilsOf, rowsOf } from "./sheet-text";

const MAP = "Provision 2026-27";

/** A trust's template filled in by one school: a register from the system, one list, and the sheets that a trust asks for. */
export const trustTemplate: OtherWorkbook = {
  name: "a trust's template with everything in it",
  sheets: {
    Guidance: {
      layout: "notAMap",
      headerRows: [],
      rows: rowsOf(`
BRIDGEWATER MULTI ACADEMY TRUST - SEND PROVISION MAP TEMPLATE v4
How to use this workbook
1. Paste the register from Arbor into the second tab
2. Complete one line for every intervention
3. Send to the trust SEND lead by the last Friday of each half term
`),
    },
    "Pupil list": {
      layout: "register",
      headerRows: [2],
      rows: rowsOf(`
Exported from Arbor 16/11/2026 08:14
Pupil name | Registration form | Year group | Gender | SEN provision | SEN need (primary) | SEN need (other) | SEN start date | PP | EAL | CLA | Attendance
Ahern, Dara | Y1 Puffin | Year 1 | F | SEN Support (K) | Speech, Language and Communication Needs (SLCN) | | 01/09/2025 | No | No | No | 96.1%
Bright, Theo | Y1 Puffin | Year 1 | M | SEN Support (K) | Autistic Spectrum Disorder (ASD) | SLCN | 06/01/2026 | Yes | No | No | 91.0%
Costa, Lia | Y3 Heron | Year 3 | F | EHC Plan (E) | Physical Disability (PD) | | 12/03/2024 | No | Yes | No | 88.4%
Dunn, Kai | Y3 Heron | Year 3 | M | SEN Support (K) | Social, Emotional and Mental Health (SEMH) | | 03/09/2024 | Yes | No | Yes | 79.9%
Elliott, Maya | Y6 Eagle | Year 6 | F | SEN Support (K) | Specific Learning Difficulty (SPLD) | SEMH | 11/11/2022 | No | No | No | 97.3%
Farrow, Jude | Reception | Reception | M | SEN Support (K) | Hearing Impairment (HI) | | 02/10/2026 | No | No | No | 99.0%
`),
    },
    [MAP]: {
      layout: "list",
      headerRows: [4],
      rows: rowsOf(`
School: Marsh End Primary Academy | | | Completed by: R Osei (SENDCo)
Academic year: 2026-27 | | | Term: Autumn
|
Provision / intervention name | Description | Tier of support | Primary area | Cohort | No. pupils | Named pupils | Deliverer & role | Session frequency | Session duration | Programme start | Programme end | Impact measure | Baseline outcome | End outcome | Judgement | Est. annual cost | Funded through | SENDCo comments
WellComm | Screen then small group | Targeted | C&I | Rec, Y1 | 6 | | F Lowe, TA | 2 per week | 15 mins | 14/09/2026 | 11/12/2026 | WellComm RAG | 4 red 2 amber | 1 red 3 amber 2 green | Good impact | £540 | Notional SEN budget |
Speech sound work | Follow NHS programme | Specialist | C&I | Year 1 | 1 | Dara Ahern | F Lowe, TA | Daily | 10 mins | 07/09/2026 | Ongoing | SaLT targets met | 0 of 4 | 2 of 4 | On track | £410 | Notional SEN budget | SaLT review 8 Dec
Attention Autism | Stages 1-3 | Specialist | C&I | Year 1 | 1 | Theo Bright | T Nowak, HLTA | 4 x weekly | 20 mins | 21/09/2026 | 18/12/2026 | Engagement scale | 3 | 6 | Met | £960 | Notional / PP |
Physio and stretches | As per plan | Specialist | S&P | Year 3 | 1 | Lia Costa | G Abbey, LSA | Twice daily | 15 mins | 03/09/2026 | 21/07/2027 | Physio report | n/a | n/a | n/a | £3,950 | EHCP top up | 2nd adult for hoist
Drawing & Talking | 12 week block | Specialist | SEMH | Year 3 | 1 | Kai Dunn | P Hart, ELSA | Once weekly | 30-40 mins | 16/09/2026 | 09/12/2026 | SDQ (teacher) | 26 | 19 | Partially met | £310 | PP+ | Missed 3 (absence)
Nurture lunch | Hub, open door | Targeted | SEMH | KS2 | Up to 10 | Kai Dunn + others | P Hart, ELSA / MDSA | 5 lunchtimes | 45 mins | 07/09/2026 | 21/07/2027 | Incident log | 22 | 9 | Met | £1,860 | PP |
Nessy Reading & Spelling | Online, headphones | Targeted | C&L | Y3-Y6 | 14 | | T Nowak, HLTA | 3 x weekly | 20 mins | 14/09/2026 | 26/03/2027 | Nessy island | | | | £1,120 | Notional SEN budget | Licence £480 included
Toe by Toe | 1:1 | Specialist | C&L | Year 6 | 1 | Maya Elliott | Volunteer (Mrs Pryce) | 5 x weekly | 15 mins | 07/09/2026 | 23/10/2026 | Salford RA | 7y 2m | 7y 9m | Met | £0 | - | Continue
Arithmetic catch-up | Pre-teach | Targeted | C&L | Y5/Y6 | 8 | see list | Class teachers | 2 x weekly | 25 mins | 02/11/2026 | 30/04/2027 | Past paper % | 41% | | | £690 | School budget |
Sensory circuit | Alerting, organising, calming | Targeted | S&P | Whole school | max 12 | | G Abbey, LSA | Every morning | 8.35-8.50 | 07/09/2026 | 21/07/2027 | Time to settle | 15 min | 5 min | Met | £1,240 | Sports premium |
ToD advisory visits | LA service | Specialist | S&P | Reception | 1 | Jude Farrow | LA Teacher of the Deaf | Fortnightly | 1 hour | 12/10/2026 | 14/07/2027 | Functional hearing | | | | No charge | Local authority |
Dyslexia friendly classrooms | Audit in Oct | Universal | C&L | All | | | All teachers | Daily | - | 02/09/2026 | 21/07/2027 | Learning walk | | | | £250 | CPD budget |
TOTAL | | | | | | | | | | | | | | | | £11,330 | |
`),
    },
    "Delivery tracker": {
      layout: "deliveryLog",
      headerRows: [2],
      rows: rowsOf(`
Enter Y, N or P (part)
Session date | Provision | Pupil(s) | Staff | Length (mins) | Took place? | Reason not delivered
2026-11-02 | Speech sound work | Dara Ahern | F Lowe | 10 | Y |
2026-11-03 | Speech sound work | Dara Ahern | F Lowe | 10 | N | INSET
2026-11-04 | Attention Autism | Theo Bright | T Nowak | 20 | Y |
2026-11-05 | Attention Autism | Theo Bright | T Nowak | 20 | N | TA covering Y2
`),
    },
    "EHCP provision": {
      layout: "sectionF",
      headerRows: [1],
      rows: rowsOf(`
Pupil | EHCP outcome no. | Section F - provision specified | Total hours specified per week | Hours we deliver per week | Evidence / comments
Lia Costa | 1 | Support from a trained adult for all transfers and personal care, 10 hours per week | 10 | 10 |
Lia Costa | 2 | Physiotherapy programme twice daily for 15 minutes | 2.5 | 2.5 | log
Lia Costa | 3 | Access to adapted PE as appropriate | | | not quantified
`),
    },
    "Staff costs": {
      layout: "staffRates",
      headerRows: [3],
      rows: rowsOf(`
Trust finance - planning rates
Use the right-hand column when costing
Job title | NJC point | Annual salary (FTE) | On-costs % | Hourly cost to school
TA Level 2 | 4 | 24027 | {27%} | 19.12
TA Level 3 | 7 | 25183 | {27%} | 20.35
HLTA | 14 | 28163 | {27%} | 23.4
Teacher (main scale) | M4 | 38034 | {45%} | 43.6
SENDCo (UPS) | U2 | 47839 | {45%} | 54.9
`),
    },
    "Trust calendar": {
      layout: "termDates",
      headerRows: [2],
      rows: rowsOf(`
Bridgewater MAT term dates 2026-27
Half term | Opens | Closes | No. of days
Autumn 1 | Thursday 3 September 2026 | Friday 23 October 2026 | 37
Autumn 2 | Monday 2 November 2026 | Friday 18 December 2026 | 35
Spring 1 | Monday 4 January 2027 | Friday 12 February 2027 | 30
Spring 2 | Monday 22 February 2027 | Thursday 25 March 2027 | 24
Summer 1 | Monday 12 April 2027 | Friday 28 May 2027 | 34
Summer 2 | Monday 7 June 2027 | Wednesday 21 July 2027 | 33
`),
    },
    "Exclusions & incidents": {
      layout: "notAMap",
      headerRows: [],
      rows: rowsOf(`
Behaviour incidents by half term
Pupil | Aut 1 | Aut 2 | Spr 1 | Spr 2 | Suspensions
Kai Dunn | 22 | 9 | | | 1
Theo Bright | 14 | 11 | | | 0
Maya Elliott | 3 | 2 | | | 0
`),
    },
  },
  provisions: linesOf(
    MAP,
    "A",
    `
row | provision | wave | areaOfNeed | yearGroups | groupSize | pupils | ledBy | sessionsPerWeek | minutesPerSession | startDate | endDate | measure | entry | exit | outcome | cost | fundingSource
5 | WellComm | 2 | ${CI} | R;Y1 | 6 | | F Lowe, TA | 2 | 15 | 2026-09-14 | 2026-12-11 | WellComm RAG | 4 red 2 amber | 1 red 3 amber 2 green | null // met | 540 | Notional SEN budget
6 | Speech sound work | 3 | ${CI} | Y1 | 1 | Dara Ahern | F Lowe, TA | 5 | 10 | 2026-09-07 | | SaLT targets met | 0 of 4 | 2 of 4 | | 410 | Notional SEN budget
7 | Attention Autism | 3 | ${CI} | Y1 | 1 | Theo Bright | T Nowak, HLTA | 4 | 20 | 2026-09-21 | 2026-12-18 | Engagement scale | 3 | 6 | met | 960 | Notional / PP
8 | Physio and stretches | 3 | ${SP} | Y3 | 1 | Lia Costa | G Abbey, LSA | 10 | 15 | 2026-09-03 | 2027-07-21 | Physio report | | | | 3950 | EHCP top up
9 | Drawing & Talking | 3 | ${SEMH} | Y3 | 1 | Kai Dunn | P Hart, ELSA | 1 | 30..40 | 2026-09-16 | 2026-12-09 | SDQ (teacher) | 26 | 19 | partlyMet | 310 | PP+
10 | Nurture lunch | 2 | ${SEMH} | Y3;Y4;Y5;Y6 | 10 // 1..10 | Kai Dunn | P Hart, ELSA / MDSA | 5 | 45 | 2026-09-07 | 2027-07-21 | Incident log | 22 | 9 | met | 1860 | PP
11 | Nessy Reading & Spelling | 2 | ${CL} | Y3;Y4;Y5;Y6 | 14 | | T Nowak, HLTA | 3 | 20 | 2026-09-14 | 2027-03-26 | Nessy island | | | | 1120 | Notional SEN budget
12 | Toe by Toe | 3 | ${CL} | Y6 | 1 | Maya Elliott | Volunteer (Mrs Pryce) | 5 | 15 | 2026-09-07 | 2026-10-23 | Salford RA | 7y 2m | 7y 9m | met | 0 | null
13 | Arithmetic catch-up | 2 | ${CL} | Y5;Y6 | 8 | | Class teachers | 2 | 25 | 2026-11-02 | 2027-04-30 | Past paper % | 41% | | | 690 | School budget
14 | Sensory circuit | 2 | ${SP} | null // R;Y1;Y2;Y3;Y4;Y5;Y6 | 12 // 1..12 | | G Abbey, LSA | 5 | 15 | 2026-09-07 | 2027-07-21 | Time to settle | 15 min | 5 min | met | 1240 | Sports premium
15 | ToD advisory visits | 3 | ${SP} | R | 1 | Jude Farrow | LA Teacher of the Deaf | 0.5 | 60 | 2026-10-12 | 2027-07-14 | Functional hearing | | | | 0 // null | Local authority
16 | Dyslexia friendly classrooms | 1 | ${CL} | null // R;Y1;Y2;Y3;Y4;Y5;Y6 | | | All teachers | 5 | | 2026-09-02 | 2027-07-21 | Learning walk | | | | 250 | CPD budget`,
    { costText: { anyOf: [null, "No charge"] } },
  ),
  pupils: pupilsOf(
    "Pupil list",
    "A",
    `
row | name | className | yearGroup | senStatus | primaryNeed | areaOfNeed | flags
3 | Ahern, Dara // Dara Ahern | Y1 Puffin // Puffin | Y1 | K | SLCN | ${CI} |
4 | Bright, Theo // Theo Bright | Y1 Puffin // Puffin | Y1 | K | ASD | ${CI} | PP
5 | Costa, Lia // Lia Costa | Y3 Heron // Heron | Y3 | E | PD | ${SP} | EAL
6 | Dunn, Kai // Kai Dunn | Y3 Heron // Heron | Y3 | K | SEMH | ${SEMH} | PP;CLA
7 | Elliott, Maya // Maya Elliott | Y6 Eagle // Eagle | Y6 | K | SPLD | ${CL} |
8 | Farrow, Jude // Jude Farrow | Reception // null | R | K | HI | ${SP} |`,
  ),
  unused: { [`${MAP}!A17`]: "subtotal", [`${MAP}!Q17`]: "subtotal" },
};
