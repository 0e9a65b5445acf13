import type { OtherWorkbook } from "./other-workbook";
import { linesOf, rowsOf } from "./sheet-text";

const JUNIOR = "Aut 26";
const UPPER = "Interventions";
const PAID = "Costed";

/** Lists whose headings may mean several things: Kind, Level, Length, Focus, Review, Cohort, In and Out, Form, Attended. */
export const wordsOfTwoMeanings: OtherWorkbook = {
  name: "lists under headings of two meanings",
  sheets: {
    [JUNIOR]: {
      layout: "list",
      headerRows: [2],
      rows: rowsOf(`
Larch Hill Juniors - what is on offer Autumn 2026
Intervention | Year | Kind | Adult | Frequency | Length | Run | Focus | Baseline | Outcome | Reviewed by | Resources
Precision Teaching | Y3/4 (6) | 1:1 | Mrs Dow | dly | 10 mins | Aut 1 | C&L | 12/50 HFW | Green | SENCO | Flashcards
Talk Boost | Y3 | Group | TA x 2 | 3 x wk | 40 mins | Aut 1 + 2 | C&I | | Made good progress | Mrs Dow | Talk Boost kit
Time to Talk | Y5 not 5W | Pair | LSA | 2-3 x wk | 20 mins | Aut II | C&I | TALC 8 | Amber | SENCO | -
Lego Therapy | Y4-5 | Group | ELSA | wkly | 45 mins | ongoing | SEMH | | To take turns in a game | ELSA | Lego
Sensory Circuits | All | Class | JB/KT | am daily | 15 mins | All yr | S&P | n/a | too early to say | SENCO | Hoops, mats
Nessy | Y6 leavers | 1:1 | n/a | 20 mins x 4 | | Aut 2 | C&L | RA 7:02 | Not yet started | SENCO | Nessy licence
`),
    },
    [UPPER]: {
      layout: "list",
      headerRows: [1],
      rows: rowsOf(`
Programme | Cohort | Form | Led by | Slot | Block | Entry | Exit | In | Out | Attended | Source
Lexonik Leap | Y7 | 1:1 | Ms Reed | P3 Mon | 6 wks | 14/09/2026 | 23/10/2026 | SS 78 | SS 86 | 92% | Pupil Premium
Catch Up Literacy | Y8 | Group | HLTA | 2 x 15 mins | 12 wks | 14/09/2026 | 18/12/2026 | SS 81 | | 85% | Catch-up
Numeracy Ninjas | Y7/8 | Class | Maths dept | daily 5 mins | 6 wks | 02/11/2026 | 18/12/2026 | 12/30 | 19/30 | 100% | Core budget
Zones of Regulation | Y9 | Group | Mentor | 1 x 50 mins | 10 wks | 14/09/2026 | 04/12/2026 | | | 78% | Top-up
Anger management | Y10 | 1:1 | Mentor | 1 x 30 mins | 6 wks | 02/11/2026 | 11/12/2026 | SDQ 19 | SDQ 14 | 60% | SEN budget
`),
    },
    [PAID]: {
      layout: "list",
      headerRows: [2],
      rows: rowsOf(`
Costed provision 2026/27
Provision | Group | Group size | Level | Support | Sessions | Length | Weeks | Target | Progress | Rate | Total
Reading Eggs | Red | 6 | Small group | TA | 3 | 20 mins | 12 | Y4 ARE | Parents met 3/11 | £17.20 | £206.40
Speech practice | Blue | 1 | 1:1 | SaLT TA | 4 | 15 mins | 38 | Say s blends | Partly met | £17.20 | £653.60
Maths recovery | Green | 3 | Small group | HLTA | 2 | 30 mins | 10 | SS 90 | met for 2/3 | £22.10 | £221.00
Friendship group | Red | 8 | Small group | ELSA | 1 | 45 mins | 6 | To name a feeling | Met | £18.50 | £83.25
`),
    },
  },
  provisions: [
    ...linesOf(
      JUNIOR,
      "A",
      `
row | provision | yearGroups | groupSize | adults | ledBy | sessionsPerWeek | minutesPerSession | term | areaOfNeed | entry | outcome | outcomeText | target | measure | className
3 | Precision Teaching | Y3;Y4 | 1 | 1 | Mrs Dow | 5 | 10 | Autumn 1 | cognitionAndLearning | 12/50 HFW // 12/50 | ? | Green | | null // HFW |
4 | Talk Boost | Y3 | | 2 | TA x 2 // TA | 3 | 40 | Autumn // Autumn 1-Autumn 2 | communicationAndInteraction | | | Made good progress | | |
5 | Time to Talk | Y5 | 2 | | LSA | 2..3 | 20 | Autumn 2 | communicationAndInteraction | TALC 8 // 8 | ? | Amber | | null // TALC | null
6 | Lego Therapy | Y4;Y5 | | | ELSA | 1 | 45 | ? | socialEmotionalAndMentalHealth | | | | To take turns in a game | |
7 | Sensory Circuits | null | | | JB/KT | 5 | 15 | All year | sensoryAndOrPhysical | | | too early to say | | |
8 | Nessy | Y6 | 1 | 1 | null | 4 | 20 | Autumn 2 | cognitionAndLearning | RA 7:02 // 7:02 | | Not yet started | | null // RA |`,
    ),
    ...linesOf(
      UPPER,
      "A",
      `
row | provision | yearGroups | groupSize | adults | ledBy | sessionsPerWeek | minutesPerSession | weeks | startDate | endDate | entry | exit | measure | fundingSource
2 | Lexonik Leap | Y7 | 1 | 1 // null | Ms Reed | 1 // null | | 6 | 2026-09-14 | 2026-10-23 | SS 78 // 78 | SS 86 // 86 | SS // null | Pupil Premium
3 | Catch Up Literacy | Y8 | | | HLTA | 2 | 15 | 12 | 2026-09-14 | 2026-12-18 | SS 81 // 81 | | SS // null | Catch-up
4 | Numeracy Ninjas | Y7;Y8 | | | Maths dept | 5 | 5 | 6 | 2026-11-02 | 2026-12-18 | 12/30 | 19/30 | | Core budget
5 | Zones of Regulation | Y9 | | | Mentor | 1 | 50 | 10 | 2026-09-14 | 2026-12-04 | | | | Top-up
6 | Anger management | Y10 | 1 | 1 // null | Mentor | 1 | 30 | 6 | 2026-11-02 | 2026-12-11 | SDQ 19 // 19 | SDQ 14 // 14 | SDQ // null | SEN budget`,
    ),
    ...linesOf(
      PAID,
      "A",
      `
row | provision | groupSize | adults | ledBy | sessionsPerWeek | minutesPerSession | weeks | target | outcome | outcomeText | cost | wave
3 | Reading Eggs | 6 | | TA | 3 | 20 | 12 | Y4 ARE | null | Parents met 3/11 | 206.4 | null
4 | Speech practice | 1 | 1 // null | SaLT TA | 4 | 15 | 38 | Say s blends | partlyMet | Partly met | 653.6 | null
5 | Maths recovery | 3 | | HLTA | 2 | 30 | 10 | SS 90 | partlyMet | met for 2/3 | 221 | null
6 | Friendship group | 8 | | ELSA | 1 | 45 | 6 | To name a feeling | met | Met | 83.25 | null`,
    ),
  ],
};
