import { anyOf, type OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";
import { cells, says } from "./written";

const TIA = "Tia W";
const LEON = "Leon B";
const AYA = "Aya S";
const IDRIS = "Idris K";

/** Four pupils' plans, each with its own way of saying whose it is: in one cell, down the side, in a strip of headings, in a sentence. */
export const whosePlans: OtherWorkbook = {
  name: "pupils' plans that say whose they are in four ways",
  sheets: {
    [TIA]: {
      layout: "list",
      headerRows: [5],
      rows: cells(`
**PUPIL PASSPORT AND PROVISION**
Pupil: Tia Walsh     Class: 4 Elm     SEN status: K
What matters to me: dancing, my dog, being listened to

**Provision** | **By whom** | **When and how long** | **Ratio** | **Success looks like** | **Start** | **End** | **How did it go?**
Toe by Toe | Mrs Quill (TA) | 5 x 10 mins | 1:1 | Reads the first 100 words | 12 | 74 | Met
Memory games | Mrs Quill (TA) | 2 x 15 mins | 1:3 | Follows three instructions | 2 | 3 | Partly met
Colour overlay and reading ruler | All staff | every lesson | | Reads for 10 minutes without a break | | | Met

Parent / carer signature
`),
    },
    [LEON]: {
      layout: "list",
      headerRows: [9],
      rows: cells(`
Support plan

Child's name | Leon Barker
Date of birth | #2019-02-11
Class | 1 Ash
Need | SEMH
SEN register | SEN Support
Professionals | CAMHS, Early Help
Support | Who | How often | Group | Aim | Review
Calm box and exit card | Class teacher | as needed | 1:1 | Uses his card without being asked | #2026-03-27
Nurture breakfast | Miss Hale | daily 20 mins | up to 8 | In class by 9.10 each day | #2026-03-27
Theraplay | Play therapist | weekly 30 mins | 1:1 | Lets an adult help him | #2026-03-27
`),
    },
    [AYA]: {
      layout: "list",
      headerRows: anyOf([6], [2, 6], [2]),
      rows: cells(`
**Individual provision map**
**Name** | **Year** | **Class** | **SEN** | **Main need** | **PP?**
Aya Sato | 5 | Birch | EHCP | HI | No

**Provision for this pupil, spring term**
**Intervention** | **Adult** | **Sessions a week** | **Minutes** | **Baseline** | **Target** | **Exit**
Pre-teaching of vocabulary | Teacher of the Deaf | 1 | 45 | 11/30 | 25/30 | 22/30
Radio aid check | TA | 5 | 5 | | Aid works all day | 
Speech practice | TA (trained by SaLT) | 4 | 10 | sh 2/10 | sh 8/10 | sh 9/10
`),
    },
    [IDRIS]: {
      layout: "list",
      headerRows: [5],
      rows: cells(`
This plan belongs to: | Idris Khan
I am in: | Year 3, Willow class
I need help with: | talking and understanding (SLCN)

What we will do | Adult helping | Times a week | Mins each | What I want to be able to do | Done?
Colourful Semantics | Mr Frost | 3 | 20 | Say who, what doing, where | Yes
Narrative group | Mr Frost | 2 | 25 | Tell a story with a beginning and an end | Nearly
Barrier games | TA | 1 | 15 | Ask when I do not understand | Not yet
`),
    },
  },
  provisions: [
    ...says(
      TIA,
      `
at | provision | led | times | mins | adults | group | target | entry | exit | outcome | said
A6 | Toe by Toe | Mrs Quill (TA) | 5 | 10 | 1 | 1 | Reads the first 100 words | 12 | 74 | met | Met
A7 | Memory games | Mrs Quill (TA) | 2 | 15 | 1 | 3 | Follows three instructions | 2 | 3 | part | Partly met
A8 | Colour overlay and reading ruler | All staff | | | | | Reads for 10 minutes without a break | | | met | Met
`,
      {
        pupils: ["Tia Walsh"],
        yearGroups: anyOf(["Y4"], []),
        className: anyOf<string | null>("Elm", "4 Elm", null),
      },
    ),
    ...says(
      LEON,
      `
at | provision | led | times | mins | adults | group | target
A10 | Calm box and exit card | Class teacher | | | 1 // - | 1 | Uses his card without being asked
A11 | Nurture breakfast | Miss Hale | 5 | 20 | | 1-8 // 8 | In class by 9.10 each day
A12 | Theraplay | Play therapist | 1 | 30 | 1 // - | 1 | Lets an adult help him
`,
      {
        pupils: ["Leon Barker"],
        yearGroups: anyOf(["Y1"], []),
        className: anyOf<string | null>("Ash", "1 Ash", null),
        areaOfNeed: anyOf("socialEmotionalAndMentalHealth", null),
        reviewDate: "2026-03-27",
      },
    ),
    ...says(
      AYA,
      `
at | provision | led | times | mins | entry | target | exit
A7 | Pre-teaching of vocabulary | Teacher of the Deaf | 1 | 45 | 11/30 | 25/30 | 22/30
A8 | Radio aid check | TA | 5 | 5 | | Aid works all day |
A9 | Speech practice | TA (trained by SaLT) // TA | 4 | 10 | sh 2/10 | sh 8/10 | sh 9/10
`,
      {
        pupils: ["Aya Sato"],
        yearGroups: anyOf(["Y5"], []),
        className: anyOf<string | null>("Birch", null),
        areaOfNeed: anyOf("sensoryAndOrPhysical", null),
        term: anyOf<string | null>("Spring", null),
      },
    ),
    ...says(
      IDRIS,
      `
at | provision | led | times | mins | target | outcome | said
A6 | Colourful Semantics | Mr Frost | 3 | 20 | Say who, what doing, where | met | Yes
A7 | Narrative group | Mr Frost | 2 | 25 | Tell a story with a beginning and an end | part // - | Nearly
A8 | Barrier games | TA | 1 | 15 | Ask when I do not understand | not // - | Not yet
`,
      {
        pupils: ["Idris Khan"],
        yearGroups: anyOf(["Y3"], []),
        className: anyOf<string | null>("Willow", null),
        areaOfNeed: anyOf("communicationAndInteraction", null),
      },
    ),
  ],
  pupils: [
    ...pupilsOf(
      TIA,
      "A",
      `
row | name | yearGroup | className | senStatus
2 | Tia Walsh | Y4 // null | Elm // 4 Elm // null | K`,
    ),
    ...pupilsOf(
      LEON,
      "B",
      `
row | name | yearGroup | className | senStatus | primaryNeed | areaOfNeed
3 | Leon Barker | Y1 // null | Ash // 1 Ash // null | K | SEMH | socialEmotionalAndMentalHealth // null`,
    ),
    ...pupilsOf(
      AYA,
      "A",
      `
row | name | yearGroup | className | senStatus | primaryNeed | areaOfNeed
3 | Aya Sato | Y5 | Birch | E | HI | sensoryAndOrPhysical // null`,
    ),
    ...pupilsOf(
      IDRIS,
      "B",
      `
row | name | yearGroup | className | primaryNeed | areaOfNeed
1 | Idris Khan | Y3 // null | Willow // null | SLCN // null | communicationAndInteraction // null`,
    ),
  ],
};
