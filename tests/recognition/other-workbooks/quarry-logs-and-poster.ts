import { anyOf, type OtherWorkbook } from "./other-workbook";
import { cells, says } from "./written";

const DONE = "Sessions done";
const POSTER = "One page offer";
const PLAN = "Sec F tracker";
const SPLIT = "Offer by staff";

/** A special school: sessions ticked by week, a poster of areas with three tiers in each, a tracker of Section F, and provisions by who gives them. */
export const quarryLogsAndPoster: OtherWorkbook = {
  name: "a special school's sessions by week and one page offer",
  sheets: {
    [DONE]: {
      layout: "deliveryLog",
      headerRows: anyOf([3], [3, 4]),
      rows: cells(`
Did it happen? Spring 1 2027. ✓ = yes, x = no, C = closed

Intervention | Group | Day | w/b 4 Jan | w/b 11 Jan | w/b 18 Jan | w/b 25 Jan | Done
Rebound | Elm | Tues | ✓ | ✓ | x | ✓ | 3
Hydro | Ash | Thurs | x | ✓ | C | ✓ | 2
Music therapy | Elm | Fri | ✓ | ✓ | ✓ | ✓ | 4
`),
    },
    [POSTER]: {
      layout: anyOf("waveByArea", "list"),
      headerRows: anyOf([2], []),
      rows: cells(`
Quarry Lane School: our offer on a page
 | Everyone gets | Some of us need | A few of us need
Talking and listening | Symbols everywhere; Total communication | Attention Autism, 4 x 20 mins (class staff) | PODD book; SaLT 1:1, Mon am
Thinking and learning | Structured routines | TEACCH stations daily, gp of 3 | 1:1 numeracy (HLTA) 5 x 15 mins
Feeling OK | Zones check-in x 2 daily | Drama group, Weds pm, 6-8 pupils | Play therapy 45 mins pw (Ms Roth)
Moving and sensing | Rebound, weekly | Sensory circuit 9.00 - 9.20 every day | Physio programme x3 wkly; Hydro alt. weeks
`),
    },
    [PLAN]: {
      layout: "sectionF",
      headerRows: [2],
      rows: cells(`
Section F tracker (check before annual reviews)
Pupil | F ref | What section F says | Hours p/w | Provided by | RAG
Ada P | F1 | Daily speech and language programme delivered by trained TA | 2.5 | TA | [G] G
Ada P | F2 | Direct OT, 6 sessions per year | | NHS OT | [R] R
Ben R | F1 | Full time 1:1 support | 32.5 | LSA | [G] G
`),
    },
    [SPLIT]: {
      layout: anyOf("list", "waveByArea", "transposed", "notAMap"),
      headerRows: anyOf([1], []),
      rows: cells(`
Role | Name | Hours a week | Grade | Trained in
HLTA | J Marsh | 32.5 | 5 | TEACCH, Numicon
TA | P Oduya | 27.5 | 3 | Makaton
TA | S Lind | 25 | 3 |
`),
    },
  },
  provisions: says(
    POSTER,
    `
at | provision | area | area said | wave | led | times | mins | group | adults
B3 | Symbols everywhere | CI | | 1 | | | | |
B3 | Total communication | CI | | 1 | | | | |
C3 | Attention Autism // Attention Autism, 4 x 20 mins (class staff) // Attention Autism (class staff) | CI | | 2 | class staff | 4 | 20 | |
D3 | PODD book | CI | | 3 | | | | |
D3 | SaLT 1:1 // SaLT // SaLT 1:1, Mon am | CI | | 3 | SaLT // - | 1 | | 1 | 1 // -
B4 | Structured routines | CL | | 1 | | | | |
C4 | TEACCH stations // TEACCH stations daily, gp of 3 // TEACCH stations daily | CL | | 2 | | 5 | | 3 |
D4 | 1:1 numeracy // 1:1 numeracy (HLTA) // 1:1 numeracy (HLTA) 5 x 15 mins | CL | | 3 | HLTA | 5 | 15 | 1 | 1 // -
B5 | Zones check-in // Zones check-in x 2 daily | SEMH | | 1 | | 10 | | |
C5 | Drama group // Drama group, Weds pm, 6-8 pupils | SEMH | | 2 | | 1 | | 6-8 |
D5 | Play therapy // Play therapy 45 mins pw (Ms Roth) | SEMH | | 3 | Ms Roth | 1 // - | 45 // - | |
B6 | Rebound // Rebound, weekly | SP | | 1 | | 1 | | |
C6 | Sensory circuit // Sensory circuit 9.00 - 9.20 every day | SP | | 2 | | 5 | 20 | |
D6 | Physio programme // Physio programme x3 wkly | SP | | 3 | Physio // - | 3 | | |
D6 | Hydro // Hydro alt. weeks | SP | | 3 | | 0.5 | | |
`,
  ),
  unused: { [`${POSTER}!A1`]: "banner" },
};
