import { anyOf, CI, type OtherWorkbook } from "./other-workbook";
import { linesOf, rowsOf } from "./sheet-text";

const A1 = "Aut 1";
const A2 = "Aut 2";
const AREAS = "C&I";

/** Two infant schools: a sheet for each half-term, one for an area, the phonics results, and who is on duty. */
export const federationByHalfTerm: OtherWorkbook = {
  name: "a federation's sheets by half-term with phonics results",
  sheets: {
    [A1]: {
      layout: "list",
      headerRows: [3],
      merges: ["A1:K1"],
      rows: rowsOf(`
Meadow & Brook Infants Federation | SEND and catch-up groups 2026-27
Group leaders: fill in the white columns ONLY. Sessions missed = write the number.
Site | Yr | Name of programme | Children (initials) | Adult in charge | Sess. per wk | Mins | Sessions run / planned | Entry score | Exit score | What did the group achieve? | Carry on?
M | N | Chatterbugs | LK JP AO | Dee | 2 | 15 | 11/14 | | | All 3 using 2-word phrases | Y
 | R | Nuffield Early Language | SB, TM, WK, DD | Dee | 5 | 20-30 | 30/35 | 82 | 91 | Target met | Y
 | 1 | Daily phonics top up | Gp of 6 | Mrs Foy | 5 | 10 | 35/35 | 12 | 23 | Partly met | Y
 | 2 | Write away together | EL | LSA | 3 | 20 | 18/21 | 4/20 | 9/20 | Not met | N - try 1:1
B | R/1 | Funky fingers | 5 chn | TA | daily | 10 | | | | |
 | 1&2 | Socially speaking | RA, HN | ELSA | 1 | 40 | 6/7 | | | achieved | Y
`),
    },
    [A2]: {
      layout: "list",
      headerRows: [3],
      rows: rowsOf(`
Meadow & Brook Infants Federation | SEND and catch-up groups 2026-27
Group leaders: fill in the white columns ONLY. Sessions missed = write the number.
Site | Yr | Name of programme | Children (initials) | Adult in charge | Sess. per wk | Mins | Sessions run / planned | Entry score | Exit score | What did the group achieve? | Carry on?
M | N | Chatterbugs | LK JP AO FE | Dee | 2 | 15 | | | | |
 | R | Nuffield Early Language | SB, TM, WK, DD | Dee | 5 | 20-30 | | 91 | | |
B | 1&2 | Time to talk | RA, HN and PB | ELSA | 2 | 20 | | | | |
TOTAL GROUPS | 3 | | | | | | | | | |
`),
    },
    [AREAS]: {
      layout: "list",
      headerRows: [1],
      rows: rowsOf(`
What helps? | Who needs this? | When in the day | By | Since | Until | What we hoped | What happened
Now and next board | all | all day | everyone | Sept 26 | | |
Makaton | N and R | carpet time, snack | Dee + all | Sept 26 | | understand 20 signs | 14 so far
SALT block | J.P. | Thurs 9:30-10:00 | NHS SALT | 05/10/26 | 16/11/26 | /k/ and /g/ in words | Achieved
Lego club | W.K., D.D., R.A. | Fri pm 30 mins | ELSA | 6.11.26 | Xmas | take turns | 
`),
    },
    Phonics: {
      layout: "notAMap",
      headerRows: [],
      rows: rowsOf(`
Phonics screening check mock - Nov 26
Child | Class | Real words /20 | Pseudo /20 | Total /40 | Pass (32)?
Arlo B | 1F | 18 | 15 | 33 | Y
Betsy C | 1F | 11 | 9 | 20 | N
Cass D | 1F | 20 | 20 | 40 | Y
Dov E | 1G | 7 | 6 | 13 | N
Average | | 14 | 12.5 | 26.5 |
`),
    },
    Duties: {
      layout: "notAMap",
      headerRows: [],
      rows: rowsOf(`
Playground duty (both sites)
 | Mon | Tue | Wed | Thu | Fri
Break M | Dee | Mrs Foy | LSA | Dee | Mrs Foy
Lunch M | TA | TA | ELSA | TA | TA
Break B | TA | LSA | TA | LSA | TA
`),
    },
  },
  provisions: [
    ...linesOf(
      A1,
      "C",
      `
row | provision | yearGroups | pupils | groupSize | ledBy | sessionsPerWeek | minutesPerSession | deliveredSessions | plannedSessions | entry | exit | outcome
4 | Chatterbugs | N1; N2 | LK; JP; AO | | Dee | 2 | 15 | 11 // null | 14 // null | | | ?
5 | Nuffield Early Language | R | SB; TM; WK; DD | | Dee | 5 | 20..30 | 30 // null | 35 // null | 82 | 91 | met
6 | Daily phonics top up | Y1 | | 6 | Mrs Foy | 5 | 10 | 35 // null | 35 // null | 12 | 23 | partlyMet
7 | Write away together | Y2 | EL | | LSA | 3 | 20 | 18 // null | 21 // null | 4/20 | 9/20 | notMet
8 | Funky fingers | R; Y1 | | 5 | TA | 5 | 10 | | | | |
9 | Socially speaking | Y1; Y2 | RA; HN | | ELSA | 1 | 40 | 6 // null | 7 // null | | | met`,
      { term: anyOf<string | null>("Autumn 1") },
    ),
    ...linesOf(
      A2,
      "C",
      `
row | provision | yearGroups | pupils | ledBy | sessionsPerWeek | minutesPerSession | entry
4 | Chatterbugs | N1; N2 | LK; JP; AO; FE | Dee | 2 | 15 |
5 | Nuffield Early Language | R | SB; TM; WK; DD | Dee | 5 | 20..30 | 91
6 | Time to talk | Y1; Y2 | RA; HN; PB | ELSA | 2 | 20 |`,
      { term: "Autumn 2" },
    ),
    ...linesOf(
      AREAS,
      "A",
      `
row | provision | pupils | yearGroups | ledBy | sessionsPerWeek | minutesPerSession | startDate | endDate | target | outcome
2 | Now and next board | null // all | | everyone | | | ? | | |
3 | Makaton | null | N1; N2; R | Dee + all | | | ? | | understand 20 signs | ?
4 | SALT block | J.P. // JP | | NHS SALT | 1 | 30 | 2026-10-05 | 2026-11-16 | /k/ and /g/ in words | met
5 | Lego club | W.K.; D.D.; R.A. | | ELSA | 1 | 30 | 2026-11-06 | ? | take turns |`,
      { areaOfNeed: CI },
    ),
  ],
  unused: { [`${A2}!A7`]: "subtotal", [`${A1}!A2`]: "note" },
};
