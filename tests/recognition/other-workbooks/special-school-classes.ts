import { type OtherWorkbook } from "./other-workbook";
import { cells, says } from "./written";

const ROBINS = "Robins (EYFS)";
const KESTRELS = "Kestrels KS2";
const EAGLES = "Eagles - Post 16";
const THERAPY = "Therapy timetable summary";

/** A special school: a sheet a class, each pupil's name once over several therapies, outcomes of plans as targets. */
export const specialSchoolClasses: OtherWorkbook = {
  name: "special school, a sheet a class",
  mostQuestions: 6,
  sheets: {
    [ROBINS]: {
      layout: "list",
      headerRows: [4],
      merges: ["A5:A7", "B5:B7", "A8:A9", "B8:B9"],
      rows: cells(`
HAWTHORN BANK SCHOOL
Class provision map: Robins          Teacher: Miss Ola          Autumn 2026
Please keep to one line per therapy
Pupil | Need | Therapy / approach | EHCP outcome | Led by | Ratio | Sessions p/w | Mins | Since | Next review | Progress towards outcome | Funded from
Zak | PMLD | Rebound therapy | Tolerates change of position for 5 mins | Physio / TA | "2:1" | 1 | 30 | #2026-09-07 | #2026-12-04 | Partly met | Banding
| | Intensive Interaction | Initiates contact with a familiar adult | Class team | "1:1" | 5 | 10 | #2026-09-07 | #2026-12-04 | Met |
| | Hydrotherapy | Relaxes limbs in water | Physio | "2:1" | 1 | 40 | #2026-09-14 | #2026-12-04 |  | PE & sport premium
Imani | SLD | Attention Autism (stages 1-2) | Attends to an adult-led activity for 4 mins | Miss Ola | "1:4" | 5 | 15 | #2026-09-07 | #2026-12-04 | Not met |
| | Signalong | Uses 10 signs to request | Class team |  |  |  | #2026-09-07 | #2026-12-04 | Partly met |
Bertie | ASD | TACPAC | Accepts touch to hands and feet | TA (Lou) | "1:1" | 2 | 20 | #2026-10-05 | #2027-02-05 |  |
Bertie | ASD | PECS phase 2 | Travels to get communication book | SaLT asst | "1:1" | daily | 10 | #2026-09-07 | #2027-02-05 | Met |
`),
    },
    [KESTRELS]: {
      layout: "list",
      headerRows: [3],
      rows: cells(`
Class provision map: Kestrels          Teacher: Mr Dunne          Autumn 2026

Name | Yr | Area of need | Approach | Adult(s) | Grouping | How much | From | Review on | B Squared\\nAut | B Squared\\nSum target | Comments
Freya | 4 | Cog & Learning | Attention bucket + TEACCH workstation | TA | individual | 2 x 20 mins daily | Sept 26 | Dec 26 | P5 45% | P5 80% |
| | Comm & Int | Colourful Semantics | SaLT asst | pairs | weekly 30m |  |  |  |  | new this term
| | Phys/Sens | MOVE programme | Physio / TA | 2 adults : 1 child | daily 20m |  |  | MOVE 3.2 | MOVE 4 |
Dev | 5 | SEMH | Zones of Regulation | TA (Pat) | group of 4 | 1 x 40 mins | Sept 26 |  |  |  |
| | SEMH | Music therapy | Nordoff (music therapist) | 1-1 | 1 x 30 mins |  | Feb 27 |  |  | funded by PTA
Oluchi | 6 | Cog & Learning | Lexia Core5 | TA | individual | 4 x 15m | 2.11.26 | 12.2.27 | Level 3 | Level 6 |
| | Phys/Sens | Sensory diet | Class team | individual | as needed throughout the day |  |  |  |  | OT to review
`),
    },
    [EAGLES]: {
      layout: "list",
      headerRows: [2],
      rows: cells(`
Eagles (Y12 and Y13): pathway and additional provision 2026/27
Student | Year | Pathway | Additional provision | Staff | Hrs per week | Start | End | Accreditation | Cost to school
Jamal | Y12 | Supported internship prep | Travel training | Job coach | 2 | #2026-09-09 | #2027-04-01 | ASDAN | £ 1450
Kezia | Y12 | Semi-formal | Sensory circuits | TA | 2.5 | #2026-09-09 | #2027-07-21 |  |
Tom P | Y13 | Supported internship prep | College link: Wexcombe (catering) | TA (Jo) | 6 | #2026-09-16 | #2027-05-28 | Entry 2 | £ 2300
Tom P | Y13 | Supported internship prep | Talkabout for teenagers | SaLT | 0.75 | #2026-09-16 | #2026-12-18 |  | in SLA
Ruth | Y13 | Pre-formal | Hydrotherapy | Physio | 1 | #2026-09-09 | #2027-07-21 |  | £ 600
`),
    },
    [THERAPY]: {
      layout: "notAMap",
      headerRows: [],
      rows: cells(`
Who is where (see class sheets for detail)
 | Mon | Tues | Weds | Thurs | Fri
am | Pool: Robins | Rebound: Robins | OT visiting | Pool: Eagles | Music
pm | Soft play |  | OT visiting | College link | Music
`),
    },
  },
  provisions: [
    ...says(
      ROBINS,
      `
at | provision | pupils | area | target | led | adults | group | times | mins | start | review | outcome | fund | class
C5 | Rebound therapy | Zak | CL // SP | Tolerates change of position for 5 mins | Physio / TA | 2 | 1 | 1 | 30 | 2026-09-07 | 2026-12-04 | part | Banding | Robins
C6 | Intensive Interaction | Zak | CL // CI | Initiates contact with a familiar adult | Class team | 1 | 1 | 5 | 10 | 2026-09-07 | 2026-12-04 | met | | Robins
C7 | Hydrotherapy | Zak | CL // SP | Relaxes limbs in water | Physio | 2 | 1 | 1 | 40 | 2026-09-14 | 2026-12-04 | | PE & sport premium | Robins
C8 | Attention Autism (stages 1-2) // Attention Autism | Imani | CL | Attends to an adult-led activity for 4 mins | Miss Ola | 1 | 4 | 5 | 15 | 2026-09-07 | 2026-12-04 | not | | Robins
C9 | Signalong | Imani | CL | Uses 10 signs to request | Class team | | | | | 2026-09-07 | 2026-12-04 | part | | Robins
C10 | TACPAC | Bertie | CI | Accepts touch to hands and feet | TA (Lou) | 1 | 1 | 2 | 20 | 2026-10-05 | 2027-02-05 | | | Robins
C11 | PECS phase 2 | Bertie | CI | Travels to get communication book | SaLT asst | 1 | 1 | 5 | 10 | 2026-09-07 | 2027-02-05 | met | | Robins
`,
      {
        yearGroups: { anyOf: [[], ["N1", "N2", "R"], ["N2", "R"], ["R"]] },
        term: { anyOf: ["Autumn", null] },
      },
    ),
    ...says(
      KESTRELS,
      `
at | provision | pupils | years | area | led | adults | group | times | mins | start | review | entry | target | notes
D4 | Attention bucket + TEACCH workstation | Freya | Y4 | CL | TA | | 1 | 10 | 20 | 2026-09-01 // - | 2026-12-01 // 2026-12-31 // - | P5 45% | P5 80% |
D5 | Colourful Semantics | Freya | Y4 | CI | SaLT asst | | 2 | 1 | 30 | | | | | new this term
D6 | MOVE programme | Freya | Y4 | SP | Physio / TA | 2 | 1 | 5 | 20 | | | MOVE 3.2 | MOVE 4 |
D7 | Zones of Regulation | Dev | Y5 | SEMH | TA (Pat) | | 4 | 1 | 40 | 2026-09-01 // - | | | |
D8 | Music therapy | Dev | Y5 | SEMH | Nordoff (music therapist) | 1 // - | 1 | 1 | 30 | | 2027-02-01 // 2027-02-28 // - | | | funded by PTA
D9 | Lexia Core5 | Oluchi | Y6 | CL | TA | | 1 | 4 | 15 | 2026-11-02 | 2027-02-12 | Level 3 | Level 6 |
D10 | Sensory diet | Oluchi | Y6 | SP | Class team | | 1 | | | | | | | OT to review // OT to review; as needed throughout the day // as needed throughout the day; OT to review
`,
      {
        className: "Kestrels",
        term: { anyOf: ["Autumn", null] },
        measure: { anyOf: ["B Squared", null] },
      },
    ),
    ...says(
      EAGLES,
      `
at | provision | pupils | years | led | mins a week | start | end | cost | cost said | measure
D3 | Travel training | Jamal | Y12 | Job coach | 120 | 2026-09-09 | 2027-04-01 | 1450 | | ASDAN // -
D4 | Sensory circuits | Kezia | Y12 | TA | 150 | 2026-09-09 | 2027-07-21 | | | -
D5 | College link: Wexcombe (catering) // College link: Wexcombe | Tom P | Y13 | TA (Jo) | 360 | 2026-09-16 | 2027-05-28 | 2300 | | Entry 2 // -
D6 | Talkabout for teenagers | Tom P | Y13 | SaLT | 45 | 2026-09-16 | 2026-12-18 | | in SLA | -
D7 | Hydrotherapy | Ruth | Y13 | Physio | 60 | 2026-09-09 | 2027-07-21 | 600 | | -
`,
      { className: { anyOf: ["Eagles", null] } },
    ),
  ],
  unused: { [`${ROBINS}!A1`]: "banner", [`${ROBINS}!A3`]: "note" },
};
