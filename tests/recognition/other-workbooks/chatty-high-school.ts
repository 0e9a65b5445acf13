import type { OtherWorkbook } from "./other-workbook";
import { linesOf, rowsOf } from "./sheet-text";

const MAP = "What we do 26-27";
const LEVELS = "Tiers";

/** A high school's list with questions as headers and areas given once, a second list by level, and three sheets that are no maps. */
export const chattyHighSchool: OtherWorkbook = {
  name: "a high school's list of questions, with notes and a trip list",
  sheets: {
    [MAP]: {
      layout: "list",
      headerRows: [4],
      rows: rowsOf(`
Ashby Vale High: what have we put in place and does it work?? (KD, updated 6/11/26)
Initials only please. Don't delete rows!

Broad area | What are we doing? | Which yr grp? | Who's in it? | Who runs it? | How many at once? | How often? | How long each time? | For how many weeks? | What do we want to see? | Where they started | Where they finished | Did it work? | Then what?
C & L | Lexia Power Up | Y7 | AB, CD, EF | Miss Ong (TA) | 6 | 4x wk | 25 mins | 12 | RA within 12 months of actual age | RA 8.06 | RA 9.02 | Yes - met | stop, back to class
 | Reading Plus | 7 & 8 | GH / IJ | Librarian | up to 15 | every day in tutor time | 20m | whole year | | | | too early to say |
 | Numeracy Ninjas | Y8 | KL, MN and OP | Maths dept | {4-6} | twice a week | half an hour | 10 wks | Times tables secure | {12/30} | 24/30 | Partly | carry on
 | Handwriting - speed up | Yr 9 | SW | TA | {1:2} | x3 | 15 | | | | | |
SEMH | ELSA | any | QR; ST | Mrs Pell | 1:1 | weekly | 45-60 mins | 6 to 8 | fewer exits from lessons | SDQ 21 | SDQ 14 | met | review Feb
 | Lunch club | KS3 | drop in | LSAs on rota | - | Mon-Fri | ½ hr | ongoing | | | | n/a |
 | Boxing mentoring | Y9, 10 | UV | Mr Dacosta (ext.) | 1:1 | every other week | 1 hr | til Easter | back in maths | | | not yet | chase invoice
Comms & Int | Talkabout for Teenagers | Y7 | WX, YZ | LSA2 | 3-4 | Tues & Fri | 30min | 8wks | | | | |
 | SaLT programme | 8 | AC | SLT assistant | individual | half termly visit | 40 mins | | targets in SLT report | | | No | ask SLT to review
Phys / Sensory | Touch typing | Y7-9 | BD CE | IT tech | 2 | 2 lunchtimes | 20 | 6 | 25 wpm | 11 wpm | 19 wpm | partially |
`),
    },
    [LEVELS]: {
      layout: "list",
      headerRows: [2],
      rows: rowsOf(`
Provision on offer - SLT summary. 1 = everyone, 2 = some, 3 = few
Tier | Offer | Delivered by | TA grade needed | Notes for governors
1 | Visual timetables in every room | all staff | |
1 | Word banks | all staff | |
2 | Lexia Power Up | TA | Level 2 | licence ends 31/8/27
2 | Talkabout for Teenagers | LSA | Level 2 |
3 | Boxing mentoring | external | | £40 a session
3 | 1:1 tutoring | tutor | Level 4 | NTP ended
`),
    },
    "SEND mtg 3 Nov": {
      layout: "notAMap",
      headerRows: [],
      rows: rowsOf(`
SEND team meeting 3rd Nov 2026
Present: KD, JP, Miss Ong, Mrs Pell      Apologies: LSA2

Item | Discussion | Action | Who | By when
1 | Lexia laptops still missing from library | KD to email IT | KD | 10/11
2 | ELSA referrals up again - 11 on waiting list | Triage | Mrs Pell | 17/11
3 | Exam access: 14 to be tested | book rooms | JP | 30/11
4 | Lunch duty rota | swap Fri | all | asap
AOB: Christmas do!!
`),
    },
    "Zoo trip": {
      layout: "notAMap",
      headerRows: [],
      rows: rowsOf(`
Chester Zoo 12 June - who's paid
Name | Form | Slip | Paid | Packed lunch | Coach
Asha B | 7B | y | £18 | own | 1
Cal D | 7B | y | | school | 1
Erin F | 7R | | £18 | own | 2
Gus H | 7R | y | £10 | school | 2
Ivy J | 7W | y | £18 | school | 2
`),
    },
  },
  provisions: [
    ...linesOf(
      MAP,
      "B",
      `
row | provision | areaOfNeed | yearGroups | pupils | ledBy | adults | groupSize | sessionsPerWeek | minutesPerSession | weeks | term | target | entry | exit | outcome | measure
5 | Lexia Power Up | cognitionAndLearning | Y7 | AB; CD; EF | Miss Ong (TA) | | 6 | 4 | 25 | 12 | | RA within 12 months of actual age | RA 8.06 // 8.06 | RA 9.02 // 9.02 | met | ?
6 | Reading Plus | cognitionAndLearning | Y7; Y8 | GH; IJ | Librarian | | 15 // 1..15 | 5 | 20 | | All year // null | | | | | 
7 | Numeracy Ninjas | cognitionAndLearning | Y8 | KL; MN; OP | Maths dept | | 4..6 | 2 | 30 | 10 | | Times tables secure | ? | 24/30 | partlyMet |
8 | Handwriting - speed up | cognitionAndLearning | Y9 | SW | TA | 1 | 2 | 3 | 15 | | | | | | |
9 | ELSA | socialEmotionalAndMentalHealth | null | QR; ST | Mrs Pell | 1 | 1 | 1 | 45..60 | 6..8 | | fewer exits from lessons | SDQ 21 // 21 | SDQ 14 // 14 | met | ?
10 | Lunch club | socialEmotionalAndMentalHealth | Y7; Y8; Y9 | null | LSAs on rota | | | 5 | 30 | | null // All year | | | | |
11 | Boxing mentoring | socialEmotionalAndMentalHealth | Y9; Y10 | UV | Mr Dacosta (ext.) | 1 | 1 | 0.5 | 60 | | ? | back in maths | | | ? |
12 | Talkabout for Teenagers | communicationAndInteraction | Y7 | WX; YZ | LSA2 | | 3..4 | 2 | 30 | 8 | | | | | |
13 | SaLT programme | communicationAndInteraction | Y8 | AC | SLT assistant | | 1 | | 40 | | | targets in SLT report | | | notMet |
14 | Touch typing | sensoryAndOrPhysical | Y7; Y8; Y9 | BD; CE | IT tech | | 2 | 2 | 20 | 6 | | 25 wpm | 11 wpm // 11 | 19 wpm // 19 | partlyMet | ?`,
    ),
    ...linesOf(
      LEVELS,
      "B",
      `
row | provision | wave | ledBy | adults | groupSize
3 | Visual timetables in every room | 1 | all staff | |
4 | Word banks | 1 | all staff | |
5 | Lexia Power Up | 2 | TA | |
6 | Talkabout for Teenagers | 2 | LSA | |
7 | Boxing mentoring | 3 | external | |
8 | 1:1 tutoring | 3 | tutor | 1 // null | 1 // null`,
    ),
  ],
  mustAsk: [
    {
      about: `${MAP}!K7`,
      line: `${MAP}!B7`,
      acceptable: [{ entry: "12/30" }, { entry: "Dec-30" }],
    },
  ],
  unused: { [`${MAP}!A2`]: "note" },
};
