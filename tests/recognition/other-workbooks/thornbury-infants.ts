import { anyOf, type OtherWorkbook } from "./other-workbook";
import { cells, says } from "./written";

const OFFER = "Our offer";
const SUBJECTS = "Eng + Ma by year";
const ROOMS = "By room";

/** An infant school's offer: tiers across with empty columns between, tiers and subjects in one heading, and rooms across. */
export const thornburyInfants: OtherWorkbook = {
  name: "an infant school's offer by tier, subject and room",
  sheets: {
    [OFFER]: {
      layout: "waveByArea",
      headerRows: [4],
      merges: ["A1:F1"],
      rows: cells(`
**THORNBURY LANE INFANT & NURSERY SCHOOL: SEND OFFER**
Agreed by governors Sept 2026. SENCO: Mrs P Quayle

Need | Everyone (Wave 1) | | Some children (Wave 2) | | A few children (Wave 3)
Cognition and learning | - Little Wandle, whole class\\n- word banks* | | - Keep Up phonics, daily 10 mins, TA\\n- 1st Class @ Number (Y2, gp of 4, 3 x 30 mins)\\n- pre-teach vocab: Tues + Thurs | | - Precision Teach 1:1, 5 x 10 mins\\n- EP advice (Dr Farr)
Communication and interaction | - now & next boards | | - Talk Boost KS1, 3 x 30 mins for 10 weeks\\n- Bucket time (Mrs Iqbal) daily | | - SaLT home programme, 10 mins a day\\n- PECS
SEMH | - worry monster\\n- Jigsaw PSHE | | - Nurture breakfast every morning, max 8 | | - Drawing & Talking 30 mins pw (ELSA)\\n- Play therapist 1hr p/w
Physical &/or sensory | - wobble cushions | | - Funky Fingers 2 x 15 mins | | 

* in home languages where we can
Colours: green = free, orange = costs us
`),
    },
    [SUBJECTS]: {
      layout: anyOf("yearColumns", "waveByArea"),
      headerRows: [3],
      rows: cells(`
What each year group runs - spring term

Year | Wave 2 – Literacy | Wave 2 – Numeracy | Wave 3 – Literacy | Wave 3 – Numeracy
Reception | Phonics keep up (MT) | Numicon gp, 2 x 15m | Tracking pots daily | 
Year 1 | Rapid Phonics 4 x 20; Reading buddies | Number box | Toe by Toe - 10 mins daily 1:1 | Plus 1, TA
Year 2 | BRP (volunteers) 3 x 15 mins | Success @ Arithmetic, 6 wks | IDL 4 x 15m | Power of 2
`),
    },
    [ROOMS]: {
      layout: "yearColumns",
      headerRows: [2],
      rows: cells(`
Extra help, room by room
 | Caterpillars (N2) | Ladybirds (Rec) | Bees Y1 | Butterflies Y2
C&L | Dough disco | Phonics catch up gp of 5, daily | Number box 15 mins x 3 | n/a
C&I | Early Talk Boost | NELI (AB, CD, EF) | Lego club: GH, IJ - Weds pm | SaLT targets x 2 wkly
SEMH | - | Theraplay | Happy to be me 1 x wk | ELSA (Mrs Tan): KL 40 mins weekly
Staff | Jo | Meena + Kay | Mr Fry | Mrs Tan
`),
    },
  },
  provisions: [
    ...says(
      OFFER,
      `
at | provision | area | wave | years | led | times | mins | weeks | group | adults
B5 | Little Wandle, whole class // Little Wandle | CL | 1 | | | | | | |
B5 | word banks // word banks* | CL | 1 | | | | | | |
D5 | Keep Up phonics // Keep Up phonics, daily 10 mins, TA | CL | 2 | | TA | 5 | 10 | | |
D5 | 1st Class @ Number // 1st Class @ Number (Y2, gp of 4, 3 x 30 mins) | CL | 2 | Y2 | | 3 | 30 | | 4 |
D5 | pre-teach vocab // pre-teach vocab: Tues + Thurs | CL | 2 | | | 2 | | | |
F5 | Precision Teach // Precision Teach 1:1 // Precision Teach 1:1, 5 x 10 mins | CL | 3 | | | 5 | 10 | | 1 | 1 // -
F5 | EP advice // EP advice (Dr Farr) | CL | 3 | | Dr Farr | | | | |
B6 | now & next boards | CI | 1 | | | | | | |
D6 | Talk Boost KS1 // Talk Boost // Talk Boost KS1, 3 x 30 mins for 10 weeks | CI | 2 | Y1,Y2 | | 3 | 30 | 10 | |
D6 | Bucket time // Bucket time (Mrs Iqbal) daily | CI | 2 | | Mrs Iqbal | 5 | | | |
F6 | SaLT home programme // SaLT home programme, 10 mins a day | CI | 3 | | SaLT // - | 5 // 7 | 10 | | |
F6 | PECS | CI | 3 | | | | | | |
B7 | worry monster | SEMH | 1 | | | | | | |
B7 | Jigsaw PSHE | SEMH | 1 | | | | | | |
D7 | Nurture breakfast // Nurture breakfast every morning, max 8 | SEMH | 2 | | | 5 | | | 8 // 1-8 |
F7 | Drawing & Talking // Drawing & Talking 30 mins pw (ELSA) | SEMH | 3 | | ELSA | 1 // - | 30 | | |
F7 | Play therapist // Play therapist 1hr p/w | SEMH | 3 | | Play therapist // - | 1 // - | 60 | | |
B8 | wobble cushions | SP | 1 | | | | | | |
D8 | Funky Fingers // Funky Fingers 2 x 15 mins | SP | 2 | | | 2 | 15 | | |
`,
    ),
    ...says(
      SUBJECTS,
      `
at | provision | area | wave | years | led | times | mins | weeks | group | adults
B4 | Phonics keep up // Phonics keep up (MT) | CL // - | 2 | R | MT // - | | | | |
C4 | Numicon gp // Numicon gp, 2 x 15m | CL // - | 2 | R | | 2 | 15 | | |
D4 | Tracking pots // Tracking pots daily | CL // - | 3 | R | | 5 | | | |
B5 | Rapid Phonics // Rapid Phonics 4 x 20 | CL // - | 2 | Y1 | | 4 | 20 | | |
B5 | Reading buddies | CL // - | 2 | Y1 | | | | | |
C5 | Number box | CL // - | 2 | Y1 | | | | | |
D5 | Toe by Toe // Toe by Toe - 10 mins daily 1:1 | CL // - | 3 | Y1 | | 5 | 10 | | 1 | 1 // -
E5 | Plus 1 // Plus 1, TA | CL // - | 3 | Y1 | TA | | | | |
B6 | BRP // BRP (volunteers) // BRP (volunteers) 3 x 15 mins | CL // - | 2 | Y2 | volunteers | 3 | 15 | | |
C6 | Success @ Arithmetic // Success @ Arithmetic, 6 wks | CL // - | 2 | Y2 | | | | 6 | |
D6 | IDL // IDL 4 x 15m | CL // - | 3 | Y2 | | 4 | 15 | | |
E6 | Power of 2 | CL // - | 3 | Y2 | | | | | |
`,
    ),
    ...says(
      ROOMS,
      `
at | provision | area | years | class | led | times | mins | group | adults | pupils
B3 | Dough disco | CL | N2 | Caterpillars // Caterpillars (N2) | Jo // - | | | | |
C3 | Phonics catch up // Phonics catch up gp of 5, daily | CL | R | Ladybirds // Ladybirds (Rec) | Meena + Kay // - | 5 | | 5 | 2 // - |
D3 | Number box // Number box 15 mins x 3 | CL | Y1 | Bees // Bees Y1 | Mr Fry // - | 3 | 15 | | |
B4 | Early Talk Boost | CI | N2 | Caterpillars // Caterpillars (N2) | Jo // - | | | | |
C4 | NELI // NELI (AB, CD, EF) | CI | R | Ladybirds // Ladybirds (Rec) | Meena + Kay // - | | | 3 // - | 2 // - | AB; CD; EF
D4 | Lego club // Lego club: GH, IJ - Weds pm | CI | Y1 | Bees // Bees Y1 | Mr Fry // - | 1 | | 2 // - | | GH; IJ
E4 | SaLT targets // SaLT targets x 2 wkly | CI | Y2 | Butterflies // Butterflies Y2 | Mrs Tan // SaLT // - | 2 | | | |
C5 | Theraplay | SEMH | R | Ladybirds // Ladybirds (Rec) | Meena + Kay // - | | | | 2 // - |
D5 | Happy to be me // Happy to be me 1 x wk | SEMH | Y1 | Bees // Bees Y1 | Mr Fry // - | 1 | | | |
E5 | ELSA // ELSA (Mrs Tan) // ELSA (Mrs Tan): KL 40 mins weekly | SEMH | Y2 | Butterflies // Butterflies Y2 | Mrs Tan | 1 | 40 | 1 // - | | KL
`,
    ),
  ],
  unused: {
    [`${OFFER}!A1`]: "banner",
    [`${OFFER}!A2`]: "banner",
    [`${OFFER}!A10`]: "note",
    [`${OFFER}!A11`]: "note",
  },
};
