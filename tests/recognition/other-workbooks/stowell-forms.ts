import { anyOf, type OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";
import { cells, says } from "./written";

const ABOVE = "Group plans";
const EHCP = "EHCP pupils";
const BLANK = "New plan";

/** A junior school's forms: labels over their values, a card a pupil with everything in one cell, and the empty form. */
export const stowellForms: OtherWorkbook = {
  name: "a junior school's group plans and EHCP cards",
  sheets: {
    [ABOVE]: {
      layout: anyOf("cards", "list"),
      headerRows: anyOf([], [2, 7, 12]),
      rows: cells(`
GROUP PROVISION PLAN 1
Intervention | Led by | How often | Length | Pupils | Review
Catch Up Maths | Mrs Toye | Mon, Wed, Fri | 15 mins | Ash, Beth & Col | #2026-12-16
Target: | all to know number bonds to 20

GROUP PROVISION PLAN 2
Intervention | Led by | How often | Length | Pupils | Review
Black Sheep narrative | HLTA | twice a week | half an hour | Di & Evan | 16.12.26
Target: | retell a story in order

GROUP PROVISION PLAN 3
Intervention | Led by | How often | Length | Pupils | Review
Circle of Friends | ELSA | once a week | 30 - 40 mins | Flo + 5 friends | w/b 14 Dec
Target: | Flo has someone to play with
`),
    },
    [EHCP]: {
      layout: "cards",
      headerRows: [],
      merges: ["A1:D1"],
      rows: cells(`
PUPILS WITH EHC PLANS 26-27
Pupil | Gus Hale | Year | 5
Need | VI | Key adult | Mrs Ivey
Provision | QTVI visit fortnightly 1 hr; Touch typing, daily 10 mins (TA); Enlarged texts
Hours in plan | 15 | Annual review | #2027-03-09

Pupil | Jo Kerr | Year | 3
Need | SLCN | Key adult | Mr Lomax
Provision | SaLT programme 4 x 15 mins; Colourful Semantics in class; Lego therapy gp of 3, Weds
Hours in plan | 20 | Annual review | #2027-05-18
`),
    },
    [BLANK]: {
      layout: anyOf("cards", "list", "notAMap"),
      headerRows: anyOf([], [2]),
      rows: cells(`
GROUP PROVISION PLAN
Intervention | Led by | How often | Length | Pupils | Review

Target: |
`),
    },
  },
  provisions: [
    ...says(
      ABOVE,
      `
at | provision | led | times | mins | pupils | review | target | group
A3 | Catch Up Maths | Mrs Toye | 3 | 15 | Ash; Beth; Col | 2026-12-16 | all to know number bonds to 20 // - |
A8 | Black Sheep narrative | HLTA | 2 | 30 | Di; Evan | 2026-12-16 | retell a story in order // - |
A13 | Circle of Friends | ELSA | 1 | 30-40 | Flo | 2026-12-14 | Flo has someone to play with // - | 6 // -
`,
    ),
    ...says(
      EHCP,
      `
at | provision | pupils | years | led | times | mins | group | review
B4 | QTVI visit // QTVI visit fortnightly 1 hr | Gus Hale | Y5 // - | QTVI // Mrs Ivey // - | 0.5 | 60 | |
B4 | Touch typing // Touch typing, daily 10 mins (TA) // Touch typing, daily 10 mins | Gus Hale | Y5 // - | TA // Mrs Ivey | 5 | 10 | |
B4 | Enlarged texts | Gus Hale | Y5 // - | Mrs Ivey // - | | | |
B9 | SaLT programme // SaLT programme 4 x 15 mins | Jo Kerr | Y3 // - | SaLT // Mr Lomax // - | 4 | 15 | |
B9 | Colourful Semantics // Colourful Semantics in class | Jo Kerr | Y3 // - | Mr Lomax // - | | | |
B9 | Lego therapy // Lego therapy gp of 3 // Lego therapy gp of 3, Weds | Jo Kerr | Y3 // - | Mr Lomax // - | 1 | | 3 |
`,
      {
        areaOfNeed: anyOf<"sensoryAndOrPhysical" | "communicationAndInteraction" | null>(
          "sensoryAndOrPhysical",
          "communicationAndInteraction",
          null,
        ),
      },
    ),
  ],
  pupils: pupilsOf(
    EHCP,
    "B",
    `
row | name | yearGroup | senStatus | primaryNeed | areaOfNeed
2 | Gus Hale | Y5 | E // null | VI | sensoryAndOrPhysical
7 | Jo Kerr | Y3 | E // null | SLCN | communicationAndInteraction`,
  ),
};
