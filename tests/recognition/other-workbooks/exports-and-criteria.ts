import { type OtherWorkbook } from "./other-workbook";
import { cells, says } from "./written";

const EXPORT = "Provisions export";
const OFFER = "What we offer";
const REGISTER = "SEND list from MIS";

/** Rows pasted from a provision system and from the MIS, beside a whole-school offer with entry and exit criteria. */
export const exportsAndCriteria: OtherWorkbook = {
  name: "pasted exports and an offer with criteria",
  mostQuestions: 6,
  sheets: {
    [EXPORT]: {
      layout: "list",
      headerRows: [1],
      rows: cells(`
Provision ID | Title | Type | Wave | Area of concern | Pupil forename | Pupil surname | Reg group | Year group | Start date | End date | Lead | Session length (mins) | Sessions per week | Sessions attended | Sessions scheduled | Intended outcome | Start grade | End grade | Review outcome | Review comments | Total cost (£) | Confidential
10231 | Reading Plus | Intervention | Wave 2 | Cognition and Learning | Ada | Fenn | 8R | 8 | 07/09/2026 | 18/12/2026 | Ms T Locke | 20 | 3 | 31 | 42 | Reading age within 12 months of actual | 8.06 | 9.02 | Achieved | Keen | 96 | N
10231 | Reading Plus | Intervention | Wave 2 | Cognition and Learning | Bashir | Noor | 8T | 8 | 07/09/2026 | 18/12/2026 | Ms T Locke | 20 | 3 | 18 | 42 | Reading age within 12 months of actual | 7.11 | 8.01 | Partially achieved | Attendance | 96 | N
10240 | Art therapy | Therapy | Wave 3 | Social, Emotional and Mental Health | Cleo | Marsh | 9A | 9 | 14/09/2026 | 18/12/2026 | External - R Vane | 50 | 1 | 12 | 13 | Reduction in exits from lessons | 14 | 3 | Achieved |  | 715 | Y
10244 | Key adult | Mentoring | Wave 2 | Social, Emotional and Mental Health | Cleo | Marsh | 9A | 9 | 07/09/2026 |  | Mr J Orme | 10 | 5 |  |  | Feels safe in school |  |  |  |  |  | N
10251 | Zones group | Intervention | Wave 2 | Social, Emotional and Mental Health | Dylan | Pike | 7S | 7 | 02/11/2026 | 11/12/2026 | Mr J Orme | 40 | 1 | 5 | 6 | Names feelings | 3 | 6 | Not achieved | Repeat in spring | 41.5 | N
10255 | Laptop for recording | Resource | Wave 3 | Sensory and/or Physical | Esi | Boateng | 7L | 7 | 07/09/2026 | 16/07/2027 | SEND dept |  |  |  |  | Completes written work |  |  |  |  | 349 | N
`),
    },
    [OFFER]: {
      layout: "list",
      headerRows: [4],
      merges: ["A5:A7", "A8:A9", "A10:A12"],
      rows: cells(`
Whole-school provision: what we offer, who for, and how we know it works
Luxcombe High - reviewed by governors June 2026

Broad area | Provision | Entry criteria | Exit criteria | Staffing | Group size | Frequency and duration | Cost per pupil | How we measure impact
Cognition &\\nLearning | Reading Plus | NGRT SAS below 85 | SAS 90+ two tests running | LRC manager | up to 15 | 3 x 20 mins, 12 weeks | £ 96 | NGRT
 | Numeracy Workshop | Below 90 in KS2 maths | Secure on Y6 objectives | Maths HLTA | 4-6 | twice weekly 30 mins for a term | £ 140 | Sandwell
 | Exam concessions | Form 8 assessment | n/a | SENCo / assessor | n/a | as required | £ 55 | n/a
SEMH | Art therapy | Referral through pastoral panel | Agreed at review | R Vane (external) | 1:1 | weekly, 50 mins, 12-14 weeks | £ 715 | SDQ / Boxall
 | Peer mentors | Self-referral | When pupil feels ready | Sixth formers | "1:1" | 1 x 20 mins per week |  | Pupil voice
Sensory / physical | Sensory room | OT advice | OT advice | TA on rota | max 2 | as needed |  | 
 | Handwriting club | DASH below 85 | DASH 90+ | Ms T Locke | 8 | Tues lunch 30 mins, half a term | £ 18 | DASH
 | Radio aids | Diagnosed hearing loss | n/a | ToD | 1 | all lessons | in LA SLA | ToD report
`),
    },
    [REGISTER]: {
      layout: "register",
      headerRows: [3],
      rows: cells(`
Report run: 02/11/2026 08:41

Legal surname | Preferred forename | Reg | Yr | SEN status | SEN type 1 | SEN type 2 | Pupil premium | EAL | In care
Fenn | Ada | 8R | 8 | K - SEN support | SPLD - Specific learning difficulty |  | T | F | F
Noor | Bashir | 8T | 8 | K - SEN support | SLCN - Speech, language and communication |  | F | T | F
Marsh | Cleo | 9A | 9 | E - EHC plan | SEMH - Social, emotional and mental health | ASD - Autistic spectrum disorder | T | F | T
Pike | Dylan | 7S | 7 | K - SEN support | SEMH - Social, emotional and mental health |  | F | F | F
Boateng | Esi | 7L | 7 | E - EHC plan | PD - Physical disability |  | F | F | F
Count: 5
`),
    },
  },
  provisions: [
    ...says(
      EXPORT,
      `
at | provision | wave | area | pupils | class | years | start | end | led | mins | times | delivered | planned | target | entry | exit | outcome | notes | cost
B2 | Reading Plus | 2 | CL | Ada Fenn // Fenn, Ada | 8R | Y8 | 2026-09-07 | 2026-12-18 | Ms T Locke | 20 | 3 | 31 | 42 | Reading age within 12 months of actual | 8.06 | 9.02 | met | Keen | 96
B3 | Reading Plus | 2 | CL | Bashir Noor // Noor, Bashir | 8T | Y8 | 2026-09-07 | 2026-12-18 | Ms T Locke | 20 | 3 | 18 | 42 | Reading age within 12 months of actual | 7.11 | 8.01 | part | Attendance | 96
B4 | Art therapy | 3 | SEMH | Cleo Marsh // Marsh, Cleo | 9A | Y9 | 2026-09-14 | 2026-12-18 | External - R Vane | 50 | 1 | 12 | 13 | Reduction in exits from lessons | 14 | 3 | met | | 715
B5 | Key adult | 2 | SEMH | Cleo Marsh // Marsh, Cleo | 9A | Y9 | 2026-09-07 | | Mr J Orme | 10 | 5 | | | Feels safe in school | | | | |
B6 | Zones group | 2 | SEMH | Dylan Pike // Pike, Dylan | 7S | Y7 | 2026-11-02 | 2026-12-11 | Mr J Orme | 40 | 1 | 5 | 6 | Names feelings | 3 | 6 | not | Repeat in spring | 41.5
B7 | Laptop for recording | 3 | SP | Esi Boateng // Boateng, Esi | 7L | Y7 | 2026-09-07 | 2027-07-16 | SEND dept | | | | | Completes written work | | | | | 349
`,
    ).map((line) => ({ ...line })),
    ...says(
      OFFER,
      `
at | provision | area | led | adults | group | times | mins | weeks | term | cost | cost said | measure | target
B5 | Reading Plus | CL | LRC manager | | 15 // 1-15 | 3 | 20 | 12 | | 96 // - | | NGRT | SAS 90+ two tests running // -
B6 | Numeracy Workshop | CL | Maths HLTA | | 4-6 | 2 | 30 | | | 140 // - | | Sandwell | Secure on Y6 objectives // -
B7 | Exam concessions | CL | SENCo / assessor | | | | | | | 55 // - | | - | -
B8 | Art therapy | SEMH | R Vane (external) | 1 | 1 | 1 | 50 | 12-14 | | 715 // - | | SDQ / Boxall | Agreed at review // -
B9 | Peer mentors | SEMH | Sixth formers | 1 | 1 | 1 | 20 | | | | | Pupil voice | When pupil feels ready // -
B10 | Sensory room | SP | TA on rota | | 2 // 1-2 | | | | | | | | OT advice // -
B11 | Handwriting club | SP | Ms T Locke | | 8 | 1 | 30 | | | 18 // - | | DASH | DASH 90+ // -
B12 | Radio aids | SP | ToD | | 1 | | | | | | in LA SLA | ToD report | -
`,
    ),
  ],
  pupils: [
    {
      source: `${REGISTER}!A4`,
      name: { anyOf: ["Ada Fenn", "Fenn, Ada"] },
      yearGroup: "Y8",
      className: "8R",
      senStatus: "K",
      primaryNeed: "SPLD",
      areaOfNeed: { anyOf: ["cognitionAndLearning"] },
      flags: ["Pupil premium"],
    },
    {
      source: `${REGISTER}!A5`,
      name: { anyOf: ["Bashir Noor", "Noor, Bashir"] },
      yearGroup: "Y8",
      className: "8T",
      senStatus: "K",
      primaryNeed: "SLCN",
      areaOfNeed: { anyOf: ["communicationAndInteraction"] },
      flags: ["EAL"],
    },
    {
      source: `${REGISTER}!A6`,
      name: { anyOf: ["Cleo Marsh", "Marsh, Cleo"] },
      yearGroup: "Y9",
      className: "9A",
      senStatus: "E",
      primaryNeed: "SEMH",
      areaOfNeed: { anyOf: ["socialEmotionalAndMentalHealth"] },
      flags: { anyOf: [["Pupil premium", "In care"]] },
    },
    {
      source: `${REGISTER}!A7`,
      name: { anyOf: ["Dylan Pike", "Pike, Dylan"] },
      yearGroup: "Y7",
      className: "7S",
      senStatus: "K",
      primaryNeed: "SEMH",
      areaOfNeed: { anyOf: ["socialEmotionalAndMentalHealth"] },
    },
    {
      source: `${REGISTER}!A8`,
      name: { anyOf: ["Esi Boateng", "Boateng, Esi"] },
      yearGroup: "Y7",
      className: "7L",
      senStatus: "E",
      primaryNeed: "PD",
      areaOfNeed: { anyOf: ["sensoryAndOrPhysical"] },
    },
  ],
};
