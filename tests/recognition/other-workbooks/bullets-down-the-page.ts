import { anyOf, CI, CL, SEMH, type OtherWorkbook } from "./other-workbook";
import { inCell } from "./in-cell";
import { linesOf, rowsOf } from "./sheet-text";

const WEB = "For website";
const MENU = "Menu by class";
const LIST = "Support in Y5";

const MORE: Readonly<
  Record<string, { names: string[]; says: Partial<OtherWorkbook["provisions"][number]> }>
> = {
  "CRWI 1:1 tutoring": {
    names: ["RWI 1:1 tutoring (10 mins daily)"],
    says: { sessionsPerWeek: 5, minutesPerSession: 10 },
  },
  "D1stClass@Number": {
    names: ["1stClass@Number 2 x 30 mins"],
    says: { sessionsPerWeek: 2, minutesPerSession: 30 },
  },
  "ETimes Tables Rock Stars": {
    names: ["Times Tables Rock Stars (TA, before school)"],
    says: { ledBy: "TA" },
  },
};

/** What a school puts on its website, in one column under headings; a menu of bullets in cells; and a list whose cells hold several. */
export const bulletsDownThePage: OtherWorkbook = {
  name: "a website's bullets in one column and a menu of classes",
  sheets: {
    [WEB]: {
      layout: { anyOf: ["list", "waveByArea", "cards"] },
      headerRows: { anyOf: [[], [4], [4, 18]] },
      rows: [
        ["St Edith's C of E Primary: whole school provision map"],
        ["Below is what we offer. Please ask Mrs Hart (SENDCO) if you have any questions."],
        [],
        [{ value: "Cognition and Learning", bold: true }],
        [{ value: "Universal (all pupils)", bold: true }],
        ["• Differentiated planning"],
        ["• Working walls"],
        [{ value: "Targeted (some pupils)", bold: true }],
        ["• Precision Teaching - daily, 10 minutes"],
        ["• Dynamo Maths 3 x 20 mins"],
        ["- Rapid Readers (Y3/4)"],
        [{ value: "Specialist (few pupils)", bold: true }],
        ["• 1:1 programme from SpLD teacher, weekly"],
        [],
        [],
        [{ value: "Social, Emotional and Mental Health", bold: true }],
        [{ value: "Universal (all pupils)", bold: true }],
        ["• Zones of Regulation"],
        ["• Worry box"],
        [{ value: "Targeted (some pupils)", bold: true }],
        ["• Nurture breakfast"],
        ["• ELSA"],
        [{ value: "Specialist (few pupils)", bold: true }],
        ["• CAMHS"],
        [],
        ["Reviewed September 2026. Next review September 2027"],
      ],
    },
    [MENU]: {
      layout: "yearColumns",
      headerRows: [2],
      rows: rowsOf(`
Additional to and different from - by class
 | Acorns (R) | Y1 Chestnut | Y2 Elm | Year 3/4 Oak
Literacy | • Phonics keep up¶• Fine motor gym | • RWI 1:1 tutoring (10 mins daily)¶• Beanstalk reader | • RWI 1:1 tutoring¶• Spelling shed | • Nessy¶• Toe by Toe¶• Word Wasp
Maths | • Number Sense | • 1stClass@Number | • 1stClass@Number 2 x 30 mins | • Times Tables Rock Stars¶(TA, before school)
Speech, lang & comm | • WellComm¶• NELI | • Talk Boost | | • Lego therapy
Emotional | • Chatter time | • ELSA | • ELSA¶• Circle of friends | • ELSA
Total ch. on SEN register | 3 | 4 | 6 | 9
`),
    },
    [LIST]: {
      layout: "list",
      headerRows: [1],
      rows: rowsOf(`
Need | Pupils | Provision | Adult | Time
SpLD | Ava R¶Ben S | • IDL - 3 x 20 mins¶• Coloured overlays¶• Reading ruler | TA | 
SLCN | Cal T | • Vocabulary pre-teach¶• Barrier games | TA | 2 x 15 min
SEMH | Dee U, Eli V | 1. ELSA¶2. Calm box | Miss F | weekly 30 mins
`),
    },
  },
  provisions: [
    ...linesOf(
      WEB,
      "A",
      `
row | provision | wave | sessionsPerWeek | minutesPerSession | yearGroups
6 | Differentiated planning | 1 | | |
7 | Working walls | 1 | | |
9 | Precision Teaching // Precision Teaching - daily, 10 minutes | 2 | 5 | 10 |
10 | Dynamo Maths // Dynamo Maths 3 x 20 mins | 2 | 3 | 20 |
11 | Rapid Readers // Rapid Readers (Y3/4) | 2 | | | Y3; Y4`,
      { areaOfNeed: CL },
    ),
    {
      source: `${WEB}!A13`,
      provision: anyOf(
        "1:1 programme from SpLD teacher, weekly",
        "1:1 programme from SpLD teacher",
      ),
      areaOfNeed: CL,
      wave: 3,
      sessionsPerWeek: 1,
      adults: anyOf<number | null>(1, null),
      groupSize: anyOf<number | null>(1, null),
      ledBy: anyOf<string | null>("SpLD teacher", null),
    },
    ...linesOf(
      WEB,
      "A",
      `
row | provision | wave
18 | Zones of Regulation | 1
19 | Worry box | 1
21 | Nurture breakfast | 2
22 | ELSA | 2
24 | CAMHS | 3`,
      { areaOfNeed: SEMH },
    ),
    ...menu("B", ["R"], "Acorns", {
      3: ["Phonics keep up", "Fine motor gym"],
      4: ["Number Sense"],
      5: ["WellComm", "NELI"],
      6: ["Chatter time"],
    }),
    ...menu("C", ["Y1"], "Chestnut", {
      3: ["RWI 1:1 tutoring", "Beanstalk reader"],
      4: ["1stClass@Number"],
      5: ["Talk Boost"],
      6: ["ELSA"],
    }),
    ...menu("D", ["Y2"], "Elm", {
      3: ["RWI 1:1 tutoring", "Spelling shed"],
      4: ["1stClass@Number"],
      6: ["ELSA", "Circle of friends"],
    }),
    ...menu("E", ["Y3", "Y4"], "Oak", {
      3: ["Nessy", "Toe by Toe", "Word Wasp"],
      4: ["Times Tables Rock Stars"],
      5: ["Lego therapy"],
      6: ["ELSA"],
    }),
    ...inCell(
      `${LIST}!C2`,
      { areaOfNeed: CL, pupils: ["Ava R", "Ben S"], ledBy: "TA", yearGroups: ["Y5"] },
      [anyOf("IDL", "IDL - 3 x 20 mins"), { sessionsPerWeek: 3, minutesPerSession: 20 }],
      "Coloured overlays",
      "Reading ruler",
    ),
    ...inCell(
      `${LIST}!C3`,
      {
        areaOfNeed: CI,
        pupils: ["Cal T"],
        ledBy: "TA",
        yearGroups: ["Y5"],
        sessionsPerWeek: 2,
        minutesPerSession: 15,
      },
      "Vocabulary pre-teach",
      "Barrier games",
    ),
    ...inCell(
      `${LIST}!C4`,
      {
        areaOfNeed: SEMH,
        pupils: ["Dee U", "Eli V"],
        ledBy: "Miss F",
        yearGroups: ["Y5"],
        sessionsPerWeek: 1,
        minutesPerSession: 30,
      },
      "ELSA",
      "Calm box",
    ),
  ],
  unused: { [`${WEB}!A2`]: "note", [`${WEB}!A26`]: "note", [`${MENU}!B7`]: "subtotal" },
};

/** The bullets of one class's column; only the two cells with words behind the name say more than a name. */
function menu(
  column: string,
  yearGroups: string[],
  className: string,
  items: Readonly<Record<number, readonly string[]>>,
): OtherWorkbook["provisions"] {
  const area = { 3: [CL, null], 4: [CL, null], 5: [CI], 6: [SEMH, null] } as const;
  return Object.entries(items).flatMap(([row, names]) =>
    names.map((name) => ({
      source: `${MENU}!${column}${row}`,
      provision: anyOf(name, ...(MORE[`${column}${name}`]?.names ?? [])),
      yearGroups,
      className: anyOf<string | null>(className, `Y1 ${className}`, `Y2 ${className}`, null),
      areaOfNeed: { anyOf: [...area[Number(row) as 3]] },
      ...(name.startsWith("RWI 1:1")
        ? { adults: anyOf<number | null>(1, null), groupSize: anyOf<number | null>(1, null) }
        : {}),
      ...MORE[`${column}${name}`]?.says,
    })),
  );
}
