import { type OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";
import { cells, says } from "./written";

const CLASSES = "Pathways";
const THERAPY = "Therapy mins";
const RAG = "Hazel RAG Dec 26";
const BLOCKS = "Programmes";

/** A special school: classes across under pathways, therapy minutes, fills with a key beside, and programmes on their side. */
export const riversideSpecial: OtherWorkbook = {
  name: "special school pathways, therapy minutes and programmes on their side",
  sheets: {
    [CLASSES]: {
      layout: "yearColumns",
      headerRows: [3, 4],
      merges: ["B3:C3", "D3:E3"],
      rows: cells(`
Riverside School: what runs in each class
Rev. Oct 26
 | Pre-formal | | Semi-formal |
Area | Otters | Herons | Kingfishers | Swans
Communication & Interaction | Intensive interaction\\nObjects of reference | PECS phase 1-3\\nAttention Autism daily | Colourful Semantics (SaLTA, 2 x 20) | Talkabout
Cognition | TACPAC | Sensory stories 3xwk | Numicon 1:1\\nSee and Learn reading | Functional maths
Social & emotional | Rest & relax | Zones | ELSA (Bev, weekly 40m) | ELSA; Relationship ed
Physical & sensory | MOVE\\nHydro - Tues & Thurs\\nStanding 2 x 30 mins | Rebound - Fri | Sensory circuits 9-9.15 daily | Bikeability
`),
    },
    [THERAPY]: {
      layout: "pupilByProvision",
      headerRows: [3],
      merges: ["A1:H1"],
      rows: cells(`
THERAPIES - MINUTES PER WEEK (Section F)

Pupil | Class | Primary need | SaLT | OT | Physio | Music therapy | Total
Abi W | Otters | PMLD | 2x20 | 30 | 45 |  | 115
Bilal Y | Otters | MSI | 20 |  | 1 x 60 | 30 | 110
Coral Z | Herons | SLD | 2x20 | 30m |  |  | 70
Dev A | Swans | ASD | 40 mins |  | 0 | 30 | 70
Effie B | Swans | SLD |  | 3x10 | n/a |  | 30
Total hrs |  |  | 2.3 | 1.5 | 1.75 | 1 | 
`),
    },
    [RAG]: {
      layout: "pupilByProvision",
      headerRows: [4],
      merges: ["A1:F1"],
      rows: cells(`
Hazel class (Y9): progress towards outcomes, December 2026

 |  |  |  |  |  | Colours |
Pupil | Attention Autism | Swimming | Cooking | Travel training |  | [G] | outcome achieved
Gus C | [G] | [A] |  | [R] |  | [A] | getting there
Hope D | [G] |  | [A] | [G] |  | [R] | not achieved
Isaac E |  | [A] | [A] |  |  | (blank) | not doing it
Juno F | [G] | [A] |  | [G] |  |  | 
`),
    },
    [BLOCKS]: {
      layout: "transposed",
      headerRows: [3, 15],
      rows: cells(`
Targeted programmes (what they are and who runs them)

Programme | Elklan groups | Fine motor club | Sleep well
For | Kingfishers | Herons and Swans | parents
Area of need | C&I | P&S | SEMH
Run by | Elklan TAs | OT assistant | Family worker
Size | time 1:3 | date 4-6 | 8
How often | twice a week | 3 | weekly for 6 wks
Mins | 20 | 15 | 90
Starts | 14.9.26 | #2026-09-21 | Nov 4th 2026
Review by | 18.12.26 | #2027-02-12 | 
Baseline tool | Elklan checklist | COPM | 

Intensive
Programme | 1:1 physio | Trauma counselling
For | Otters | Swans
Area of need | P&S | SEMH
Run by | NHS physio | A. Mott
How often | fortnightly | weekly
Mins | 45 | time 0:50
Starts | #2026-09-07 | 7.9.26
Review by | 12/02/2027 | 
Baseline tool | GMFM | SDQ
`),
    },
  },
  provisions: [
    ...says(
      CLASSES,
      `
at | provision | area | class | led | group | adults | times | mins
B5 | Intensive interaction | CI | Otters | | | | |
B5 | Objects of reference | CI | Otters | | | | |
C5 | PECS phase 1-3 // PECS | CI | Herons | | | | |
C5 | Attention Autism daily // Attention Autism | CI | Herons | | | | 5 |
D5 | Colourful Semantics // Colourful Semantics (SaLTA, 2 x 20) | CI | Kingfishers | SaLTA | | | 2 | 20
E5 | Talkabout | CI | Swans | | | | |
B6 | TACPAC | CL | Otters | | | | |
C6 | Sensory stories 3xwk // Sensory stories | CL | Herons | | | | 3 |
D6 | Numicon 1:1 // Numicon | CL | Kingfishers | | 1 | 1 // - | |
D6 | See and Learn reading | CL | Kingfishers | | | | |
E6 | Functional maths | CL | Swans | | | | |
B7 | Rest & relax | SEMH | Otters | | | | |
C7 | Zones | SEMH | Herons | | | | |
D7 | ELSA (Bev, weekly 40m) // ELSA | SEMH | Kingfishers | Bev // - | | | 1 | 40
E7 | ELSA | SEMH | Swans | | | | |
E7 | Relationship ed | SEMH | Swans | | | | |
B8 | MOVE | SP | Otters | | | | |
B8 | Hydro - Tues & Thurs // Hydro | SP | Otters | | | | 2 |
B8 | Standing 2 x 30 mins // Standing | SP | Otters | | | | 2 | 30
C8 | Rebound - Fri // Rebound | SP | Herons | | | | 1 // - |
D8 | Sensory circuits 9-9.15 daily // Sensory circuits | SP | Kingfishers | | | | 5 | 15
E8 | Bikeability | SP | Swans | | | | |
`,
    ),
    ...says(
      THERAPY,
      `
at | provision | pupils
D3 | SaLT | Abi W; Bilal Y; Coral Z; Dev A
E3 | OT | Abi W; Coral Z; Effie B
F3 | Physio | Abi W; Bilal Y
G3 | Music therapy | Bilal Y; Dev A
`,
      { ambiguous: ["sessionsPerWeek", "minutesPerSession", "ledBy"] },
    ),
    ...says(
      RAG,
      `
at | provision | pupils | outcome
B4 | Attention Autism | Gus C; Hope D; Juno F | met
C4 | Swimming | Gus C; Isaac E; Juno F | part
D4 | Cooking | Hope D; Isaac E | part
E4 | Travel training | Gus C; Hope D; Juno F | ?
`,
      { yearGroups: ["Y9"], className: { anyOf: ["Hazel", "Hazel class", "Hazel Class"] } },
    ),
    ...says(
      BLOCKS,
      `
at | provision | wave | area | class | led | adults | group | times | mins | weeks | start | review | measure
B3 | Elklan groups | 2 // - | CI | Kingfishers // - | Elklan TAs | 1 | 3 | 2 | 20 | | 2026-09-14 | 2026-12-18 | Elklan checklist
C3 | Fine motor club | 2 // - | SP | ? | OT assistant | | 4-6 | 3 | 15 | | 2026-09-21 | 2027-02-12 | COPM
D3 | Sleep well | 2 // - | SEMH | | Family worker | | 8 | 1 | 90 | 6 | 2026-11-04 | |
B15 | 1:1 physio | 3 // - | SP | Otters // - | NHS physio | 1 // - | 1 // - | 0.5 | 45 | | 2026-09-07 | 2027-02-12 | GMFM
C15 | Trauma counselling | 3 // - | SEMH | Swans // - | A. Mott | | | 1 | 50 | | 2026-09-07 | | SDQ
`,
    ),
  ],
  pupils: [
    ...pupilsOf(
      THERAPY,
      "A",
      `
cell | name | className | primaryNeed | areaOfNeed
4 | Abi W | Otters | PMLD | cognitionAndLearning // null
5 | Bilal Y | Otters | MSI | sensoryAndOrPhysical // null
6 | Coral Z | Herons | SLD | cognitionAndLearning // null
7 | Dev A | Swans | ASD | communicationAndInteraction // null
8 | Effie B | Swans | SLD | cognitionAndLearning // null`,
    ),
    ...pupilsOf(
      RAG,
      "A",
      `
cell | name | yearGroup | className
5 | Gus C | Y9 | Hazel // Hazel class
6 | Hope D | Y9 | Hazel // Hazel class
7 | Isaac E | Y9 | Hazel // Hazel class
8 | Juno F | Y9 | Hazel // Hazel class`,
    ),
  ],
  unused: {
    [`${CLASSES}!A1`]: "banner",
    [`${THERAPY}!H4`]: "subtotal",
    [`${THERAPY}!D9`]: "subtotal",
  },
  mostQuestions: 6,
};
