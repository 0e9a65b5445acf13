import { anyOf, type OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";
import { cells, says } from "./written";

const MENU = "Ticked menu";
const SIDE = "Therapies on side";
const BASE = "Base pupils";
const TIERS = "Universal to bespoke";

/** A primary with a resourced base: a menu ticked by year and area, therapies as columns, base pupils by need, and tiers down with one text column a need. */
export const larkfieldBase: OtherWorkbook = {
  name: "a resourced base's ticked menu and therapies on their side",
  sheets: {
    [MENU]: {
      layout: anyOf("list", "yearColumns", "provisionByPupil"),
      headerRows: anyOf([3, 4], [4]),
      merges: ["D3:J3", "K3:N3"],
      rows: cells(`
LARKFIELD PRIMARY + BASE - what we run and who for
✓ = yes
 | | | Year group | | | | | | | Area of need | | |
Intervention | Run by | Session | R | 1 | 2 | 3 | 4 | 5 | 6 | C&L | C&I | SEMH | S/P
Bucket Time | Base TAs | daily 10 mins | ✓ | ✓ | | | | | | | ✓ | |
Colourful Semantics | Mrs Oyelaran | 3 x 15 mins | | ✓ | ✓ | ✓ | | | | | ✓ | |
Rapid Reading | Ms Pratt | 4 x 20 mins | | | | ✓ | ✓ | | | ✓ | | |
Circle of Friends | Mr Dace | 1 x 30 mins | | | | | ✓ | ✓ | ✓ | | | ✓ |
Jump Ahead | Base TAs | 3 x wk | | ✓ | ✓ | | | | | | | | ✓
`),
    },
    [SIDE]: {
      layout: "transposed",
      headerRows: anyOf([2], []),
      rows: cells(`
Bought-in therapies 2026/27
 | Speech therapy | OT | Music therapy | Play therapy | Rebound
Provider | TalkWell Ltd | NHS | Wren Music | Ms Ito | Coach Bell
Pupils | Ada P, Ben R, Cai S | Ada P, Dex V | Ben R | Elin Y, Cai S | whole base
Day and time | Tues 9-12 | alt. Weds pm | Fri 10.00-10.40 | Mon 1.30 - 2.15 | Thurs pm
Individual or group? | Ind. | Indiv | 1:1 | 1:1 | group of 6
Start | #2026-09-15 | Sept 26 | #2026-09-18 | #2026-11-02 | #2026-09-10
Next review | #2027-01-19 | #2027-02-03 | tbc | #2027-02-08 | -
Annual cost | £ 7220 | nil | £ 1360 | £ 2100 | £ 950
Paid from | Top-up | NHS | PP | Top-up | Base budget
Impact so far | All on track | slow | Engages well | too early | 
`),
    },
    [BASE]: {
      layout: anyOf("list", "waveByArea", "yearColumns", "pupilByProvision"),
      headerRows: [3],
      rows: cells(`
Base pupils - what each one has, by need

Name | Yr | Communication & interaction | Cognition & learning | SEMH | Sensory / physical
Ada P | 1 | SaLT weekly; PECS | Base maths 5 x 40 mins | - | OT fortnightly
Ben R | 3 | Attention Autism daily | 1:1 reading, 10 mins x 4 | Music therapy 1 x 40 mins | 
Cai S | 4 | SaLT weekly | | Play therapy (Ms Ito) | Sensory diet, x 3 daily
`),
    },
    [TIERS]: {
      layout: "waveByArea",
      headerRows: [3],
      merges: ["A4:A5"],
      rows: cells(`
From universal to bespoke

Level of support | Speech, language & communication | Learning | Emotional health & wellbeing | Physical, hearing & vision
Universal | 1. Visual timetable 2. Chunked talk | 1. Word mats 2. Working wall | 1. Zones 2. Worry box | 1. Movement breaks
 | Staff: all | Staff: all | Staff: all | Staff: all
Enhanced | 1. Bucket Time (base TAs) 2. Language Link, 2 x 20 | 1. Rapid Reading, Ms Pratt | 1. Circle of Friends (6 wks) | 1. Jump Ahead
Bespoke | Intensive Interaction | Base maths | Play therapy | Hydro, fortnightly
`),
    },
  },
  provisions: [
    ...says(
      MENU,
      `
at | provision | area | years | led | times | mins
A5 | Bucket Time | CI | R,Y1 | Base TAs | 5 | 10
A6 | Colourful Semantics | CI | Y1-3 | Mrs Oyelaran | 3 | 15
A7 | Rapid Reading | CL | Y3,Y4 | Ms Pratt | 4 | 20
A8 | Circle of Friends | SEMH | Y4-6 | Mr Dace | 1 | 30
A9 | Jump Ahead | SP | Y1,Y2 | Base TAs | 3 |
`,
    ),
    ...says(
      SIDE,
      `
at | provision | area | led | pupils | times | mins | group | adults | start | review | cost | fund | outcome
B2 | Speech therapy | CI // - | TalkWell Ltd | Ada P; Ben R; Cai S | 1 | 180 | 1 | | 2026-09-15 | 2027-01-19 | 7220 | Top-up | ?
C2 | OT | SP // - | NHS | Ada P; Dex V | 0.5 | | 1 | | ? | 2027-02-03 | 0 // - | NHS | ?
D2 | Music therapy | - // SEMH | Wren Music | Ben R | 1 | 40 | 1 | 1 // - | 2026-09-18 | | 1360 | PP | 
E2 | Play therapy | SEMH // - | Ms Ito | Elin Y; Cai S | 1 | 45 | 1 | 1 // - | 2026-11-02 | 2027-02-08 | 2100 | Top-up | 
F2 | Rebound | SP // - | Coach Bell | | 1 | | 6 | | 2026-09-10 | | 950 | Base budget |
`,
    ),
    ...says(
      BASE,
      `
at | provision | area | years | pupils | times | mins | led | group | adults
C4 | SaLT // SaLT weekly | CI | Y1 | Ada P | 1 | | SaLT // - | |
C4 | PECS | CI | Y1 | Ada P | | | | |
D4 | Base maths // Base maths 5 x 40 mins | CL | Y1 | Ada P | 5 | 40 | | |
F4 | OT // OT fortnightly | SP | Y1 | Ada P | 0.5 | | OT // - | |
C5 | Attention Autism // Attention Autism daily | CI | Y3 | Ben R | 5 | | | |
D5 | 1:1 reading // 1:1 reading, 10 mins x 4 | CL | Y3 | Ben R | 4 | 10 | | 1 | 1 // -
E5 | Music therapy // Music therapy 1 x 40 mins | SEMH | Y3 | Ben R | 1 | 40 | | |
C6 | SaLT // SaLT weekly | CI | Y4 | Cai S | 1 | | SaLT // - | |
E6 | Play therapy // Play therapy (Ms Ito) | SEMH | Y4 | Cai S | | | Ms Ito | |
F6 | Sensory diet // Sensory diet, x 3 daily | SP | Y4 | Cai S | 15 | | | |
`,
    ),
    ...says(
      TIERS,
      `
at | provision | area | wave | times | mins | led | weeks
B4 | Visual timetable | CI | 1 | | | all // - |
B4 | Chunked talk | CI | 1 | | | all // - |
C4 | Word mats | CL | 1 | | | all // - |
C4 | Working wall | CL | 1 | | | all // - |
D4 | Zones | SEMH | 1 | | | all // - |
D4 | Worry box | SEMH | 1 | | | all // - |
E4 | Movement breaks | SP | 1 | | | all // - |
B6 | Bucket Time // Bucket Time (base TAs) | CI | 2 | | | base TAs |
B6 | Language Link // Language Link, 2 x 20 | CI | 2 | 2 | 20 | |
C6 | Rapid Reading // Rapid Reading, Ms Pratt | CL | 2 | | | Ms Pratt |
D6 | Circle of Friends // Circle of Friends (6 wks) | SEMH | 2 | | | | 6
E6 | Jump Ahead | SP | 2 | | | |
B7 | Intensive Interaction | CI | 3 | | | |
C7 | Base maths | CL | 3 | | | |
D7 | Play therapy | SEMH | 3 | | | |
E7 | Hydro // Hydro, fortnightly | SP | 3 | 0.5 | | |
`,
    ),
  ],
  pupils: pupilsOf(
    BASE,
    "A",
    `
row | name | yearGroup
4 | Ada P | Y1
5 | Ben R | Y3
6 | Cai S | Y4`,
  ),
  unused: { [`${MENU}!A1`]: "banner", [`${TIERS}!A1`]: "banner" },
};
