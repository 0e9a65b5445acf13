import { type OtherWorkbook } from "./other-workbook";
import { cells, says } from "./written";

const BLOCKS = "Groups 2026-27";
const SIDES = "EYFS & KS1 | KS2";
const W3 = "Wave 3";

/** Blocks under one another with columns that shift, two phases side by side, and a sheet whose name is the wave. */
export const halfTermsAndPhases: OtherWorkbook = {
  name: "half-term blocks that shift, and two phases side by side",
  mostQuestions: 6,
  sheets: {
    [BLOCKS]: {
      layout: "list",
      headerRows: [4, 12, 20],
      rows: cells(`
Greystone Community Primary: intervention groups 2026-27
TAs - add your end data before the half-term break please. Ta! (Jo, SENCo)
Autumn first half (7 wks)
Group | Who's in it | Yr | Run by | x per wk | Mins | Start data | End data | Progress | TA comments
Fischer Family Trust | Amos; Tilda; Wren K | 1 | Mrs Dack | 5 | 20 | Book band pink | Book band yellow | good | Wren K very shy
1st Class @ Number | Idris, Poppy-Mae & Saul | 2 | Mr Quill | 3 | 30 | SS 84 | SS 91 | good | 
Socially Speaking | Theo C, Zara + 3 | 4 | Miss Ali (ELSA) | 1 | 40 |  |  | OK | 
Better Reading Partners | Nell | 3 | vol (Mr Hope) | 3 | 15 | RA 6:02 | RA 6:08 | good | Nell loves it!
Write from the Start | Obi; Finn L | 1 | Mrs Dack | daily | 10 |  |  |  | 

Autumn second half (7 wks)
Group | Who's in it | Yr | Run by | Where | x per wk | Mins | Start data | End data | Progress | TA comments
Fischer Family Trust | Amos; Tilda | 1 | Mrs Dack | library | 5 | 20 | Book band yellow | Book band blue | good |
1st Class @ Number | Idris, Saul | 2 | Mr Quill | Y2 | 3 | 30 | SS 91 | SS 90 | none | Poppy-Mae caught up
Socially Speaking | Theo C, Zara + 3 | 4 | Miss Ali (ELSA) | Rainbow rm | 1 | 40 |  |  |  | 
Lego therapy | Kofi, Bram, Elin | 5 | Miss Ali (ELSA) | Rainbow rm | 1 | 45 | SDQ 18 | SDQ 13 | good |
Circle of Friends | for Jem | 6 | Jo (SENCo) | Y6 | 1 | 30 |  |  |  | 8 peers

Spring first half
Yr | Group | Who's in it | Run by | Where | x per wk | Mins | Start data | End data | Next steps
1 | Fischer Family Trust | Tilda | Mrs Dack | library | 5 | 20 | Book band blue |  | 
5 | Lego therapy | Kofi, Elin | Miss Ali (ELSA) | Rainbow rm | 1 | 45 | SDQ 13 |  | stop at half term
6 | Booster maths (before school) | 10 chn | Mrs Ash (CT) | Y6 | 2 | 45 | 58/110 |  |
Total groups running | 3
`),
    },
    [SIDES]: {
      layout: "list",
      headerRows: [3],
      rows: cells(`
Who does what - updated Jan 2027
EYFS and Key Stage 1 | | | | | | Key Stage 2
Intervention | Adult | Children | Sessions | Review | | Intervention | Adult | Children | Sessions | Review
NELI | Miss Roe | 5 Rec children | 3 x 30 mins | end of Spring 2 | | Rapid Maths | Mr Quill | Kofi, Nell | 3 x 15 mins | #2027-03-19
Early Talk Boost | Miss Roe | Nursery x 6 | 3x wk 20 mins | #2027-03-19 | | Dancing Bears | Mrs Dack | Saskia (Y4) | 10 mins daily | #2027-03-19
Funky Fingers | Mrs Dack | Rec | daily 10 mins | #2027-03-19 | | Friendship terrace | MDSAs | Y3 & Y4 | lunchtimes |
 | | | | | | SATs nurture | Jo (SENCo) | Jem, Rio, Lottie | Mon Wed 40 mins | May 27
`),
    },
    [W3]: {
      layout: "list",
      headerRows: [1],
      rows: cells(`
Child's initials | YG | Class | SEN stage | What support? | Hours per week | Who by | Outside agency | Desired outcome | Date set | Date for review | Achieved?
J.B. | R | Ladybirds | EHCP | 1:1 for all adult led activities | 12.5 | Miss Roe | ASC outreach | To join in for 5 mins | 6/1/27 | 12/2/27 | partly
S.O'N. | Y2 | Bees | SEN Support | Colourful semantics | 1.5 | Mrs Dack | SALT | To use who/what/where | 6/1/27 | 26/3/27 |
T.W-L. | Y5 | Kites | EHCP | Physio programme | 2 | Mrs Fry | Physio (NHS) | To climb stairs safely | 6/1/27 | 26/3/27 | yes
T.W-L. | Y5 | Kites | EHCP | Writing on laptop | | Mrs Fry | OT | 20 wpm by July | 6/1/27 | 26/3/27 | no
K.D. | Y6 | Hawks | SEN Support | Bereavement counselling | 0.75 | Place2Be | Place2Be | To talk about dad | 13/1/27 | 26/3/27 |
`),
    },
  },
  provisions: [
    ...says(
      BLOCKS,
      `
at | provision | pupils | years | led | group | times | mins | entry | exit | term | weeks | notes | measure | said
A5 | Fischer Family Trust | Amos;Tilda;Wren K | Y1 | Mrs Dack | - // 3 | 5 | 20 | Book band pink // pink | Book band yellow // yellow | Autumn 1 | 7 // - | Wren K very shy | - // Book band
A6 | 1st Class @ Number | Idris;Poppy-Mae;Saul | Y2 | Mr Quill | | 3 | 30 | SS 84 // 84 | SS 91 // 91 | Autumn 1 | 7 // - | | - // SS
A7 | Socially Speaking | Theo C;Zara | Y4 | Miss Ali (ELSA) | 5 // - | 1 | 40 | | | Autumn 1 | 7 // - |
A8 | Better Reading Partners | Nell | Y3 | vol (Mr Hope) | | 3 | 15 | RA 6:02 // 6:02 | RA 6:08 // 6:08 | Autumn 1 | 7 // - | Nell loves it! | - // RA
A9 | Write from the Start | Obi;Finn L | Y1 | Mrs Dack | | 5 | 10 | | | Autumn 1 | 7 // - |
A13 | Fischer Family Trust | Amos;Tilda | Y1 | Mrs Dack | | 5 | 20 | Book band yellow // yellow | Book band blue // blue | Autumn 2 | 7 // - | | - // Book band
A14 | 1st Class @ Number | Idris;Saul | Y2 | Mr Quill | | 3 | 30 | SS 91 // 91 | SS 90 // 90 | Autumn 2 | 7 // - | | - // SS
A15 | Socially Speaking | Theo C;Zara | Y4 | Miss Ali (ELSA) | 5 // - | 1 | 40 | | | Autumn 2 | 7 // - |
A16 | Lego therapy | Kofi;Bram;Elin | Y5 | Miss Ali (ELSA) | | 1 | 45 | SDQ 18 // 18 | SDQ 13 // 13 | Autumn 2 | 7 // - | | - // SDQ
A17 | Circle of Friends | Jem // for Jem | Y6 | Jo (SENCo) | - | 1 | 30 | | | Autumn 2 | 7 // - |
B21 | Fischer Family Trust | Tilda | Y1 | Mrs Dack | | 5 | 20 | Book band blue // blue | | Spring 1 | | | - // Book band
B22 | Lego therapy | Kofi;Elin | Y5 | Miss Ali (ELSA) | | 1 | 45 | SDQ 13 // 13 | | Spring 1 | | | - // SDQ
B23 | Booster maths (before school) // Booster maths | | Y6 | Mrs Ash (CT) | 10 | 2 | 45 | 58/110 | | Spring 1 | | |
`,
    ),
    ...says(
      SIDES,
      `
at | provision | led | pupils | group | years | times | mins | review
A4 | NELI | Miss Roe | | 5 | R | 3 | 30 | -
G4 | Rapid Maths | Mr Quill | Kofi;Nell | | Y3,Y4,Y5,Y6 // - | 3 | 15 | 2027-03-19
A5 | Early Talk Boost | Miss Roe | | 6 | N1,N2 // N2 // N1 | 3 | 20 | 2027-03-19
G5 | Dancing Bears | Mrs Dack | Saskia // Saskia (Y4) | | Y4 | 5 | 10 | 2027-03-19
A6 | Funky Fingers | Mrs Dack | | | R | 5 | 10 | 2027-03-19
G6 | Friendship terrace | MDSAs | | | Y3,Y4 | 5 | |
G7 | SATs nurture | Jo (SENCo) | Jem;Rio;Lottie | | Y3,Y4,Y5,Y6 // - | 2 | 40 | - // 2027-05-01 // 2027-05-31
`,
    ),
    ...says(
      W3,
      `
at | provision | pupils | years | class | mins a week | led | target | start | review | outcome
E2 | 1:1 for all adult led activities | J.B. | R | Ladybirds | 750 | Miss Roe | To join in for 5 mins | 2027-01-06 | 2027-02-12 | part
E3 | Colourful semantics | S.O'N. | Y2 | Bees | 90 | Mrs Dack | To use who/what/where | 2027-01-06 | 2027-03-26 |
E4 | Physio programme | T.W-L. | Y5 | Kites | 120 | Mrs Fry | To climb stairs safely | 2027-01-06 | 2027-03-26 | met
E5 | Writing on laptop | T.W-L. | Y5 | Kites | | Mrs Fry | 20 wpm by July | 2027-01-06 | 2027-03-26 | not
E6 | Bereavement counselling | K.D. | Y6 | Hawks | 45 | Place2Be | To talk about dad | 2027-01-13 | 2027-03-26 |
`,
      { wave: 3 },
    ).map((line) =>
      line.source.endsWith("E2")
        ? { ...line, adults: { anyOf: [1, null] }, groupSize: { anyOf: [1, null] } }
        : line,
    ),
  ],
  unused: { [`${BLOCKS}!A1`]: "banner", [`${BLOCKS}!A2`]: "note" },
};
