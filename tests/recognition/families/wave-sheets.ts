import { anyOf, type OtherWorkbook } from "../other-workbooks/other-workbook";
import { cellsOf } from "../other-workbooks/sheet-text";
import type { Dice } from "./dice";
import { head, Page, workbookOf } from "./page";
import { sideSheets } from "./side-sheets";
import type { Stated, Words } from "./words";

const BY_WHOM: readonly Stated[] = [
  ...cellsOf(`
cell | sessionsPerWeek | ledBy
5 x TA | 5 | TA // 5 x TA
3 x TA | 3 | TA // 3 x TA
2 x CT | 2 | CT // 2 x CT
1 x CT¶2 x TA | 3 | 1 x CT¶2 x TA // CT, TA // CT/TA
2 x CT¶2 x TA | 4 | 2 x CT¶2 x TA // CT, TA // CT/TA
TA | null | TA
CT | null | CT
HLTA | null | HLTA`),
  {
    cell: "1 x CT\n3 x TA\n1 x Ind",
    says: { ledBy: anyOf("1 x CT\n3 x TA\n1 x Ind", "CT, TA", "CT/TA") },
    ask: { acceptable: [{ sessionsPerWeek: 5 }, { sessionsPerWeek: 4 }] },
  },
];
const LENGTHS = cellsOf(`
cell | weeks | plannedSessions
12 weeks | 12
8 weeks | 8
6 weeks | 6
16 weeks (2 modules) | 16
10-12 weeks | 10..12
20 sessions | null | 20
24 Lessons | null | 24
- |`);
const WHEN = cellsOf(`
cell | term
Spring Term | Spring
Autumn Term | Autumn
Autumn/Spring Terms | Autumn-Spring
All Year | All year
Summer Term | Summer
Spring/Summer Term | Spring-Summer
Second half of Autumn Term | Autumn 2`);
const SIZES = cellsOf(`
cell | groupSize
6 | 6
4 | 4
8 | 8
1 | 1
6 to 8 | 6..8
4-6 | 4..6
1-2 | 1..2
{3-6} | 3..6
- |`);
const TIMES = cellsOf(`
cell | minutesPerSession
20 minutes | 20
30 minutes | 30
15 mins | 15
20 to 30 minutes | 20..30
15/20 minutes | 15..20
½ hr | 30
1 hour | 60
45 mins | 45
- |`);

const HEADS = {
  first: {
    name: [
      "Intervention Programmes",
      "Intervention programme",
      "Programme",
      "Name of programme",
      "Interventions",
    ],
    group: ["For whom?", "Target group", "For ‘Target Pupils’", "Who is it for?"],
    year: ["Year Group", "Year", "Year groups"],
    level: ["Approximate level", "Approx. NC level", "Approximate attainment", "Level needed"],
    links: ["Links to", "Builds on", "Revisits", "Curriculum links"],
    size: ["Number in Group", "Group size", "No. in group", "Size of group"],
    time: ["Time?", "Time", "How long?", "Timing"],
    length: [
      "Length of Sessions",
      "Length of each session",
      "Minutes per session",
      "Session length",
    ],
    perWeek: ["Number per week", "No. per week", "Sessions per week", "Times a week"],
    total: ["Number of sessions", "Number of weeks", "Length of programme", "How many weeks"],
    who: ["Who?", "By whom?", "Who with?"],
    when: ["When?", "Term", "Which term?", "When run"],
  },
  second: {
    name: ["Intervention", "Name of intervention", "Support programme"],
    group: ["Who for?", "Pupils", "Target children"],
    year: ["Yr group", "Year(s)", "Yr"],
    level: ["Working at", "Approx. level", "NC level"],
    links: ["Follows on from", "Link to curriculum", "Covers"],
    size: ["Size of group", "How many in group", "Group size"],
    time: ["How long and how often?", "Time allocation", "Sessions"],
    length: ["Length of session", "Session length", "Mins per session"],
    perWeek: ["Sessions per week", "How many per week", "Times per week"],
    total: ["Length of programme", "No. of weeks", "How many sessions/weeks"],
    who: ["Who by?", "Who with?", "Who?"],
    when: ["Term", "When in year?", "Which term?"],
  },
  third: {
    name: ["Programme / scheme", "Intervention name", "Named intervention"],
    group: ["Aimed at", "Suitable for", "Pupils it is for"],
    year: ["Year groups", "Yr grps", "Which years"],
    level: ["Rough level", "Ability level", "Where they are working"],
    links: ["Links with class work", "Covers objectives", "Ties in with"],
    size: ["Pupils per group", "Max. group", "How many pupils"],
    time: ["Time commitment", "How much?", "Session details"],
    length: ["Session length", "How long each", "Each session"],
    perWeek: ["How many a week", "Sessions p/w", "Weekly sessions"],
    total: ["Runs for", "Total length", "Length of course"],
    who: ["Delivered by", "Who delivers it?", "Staff needed"],
    when: ["When in the year", "Term(s)", "Time of year"],
  },
} as const;

/** One sheet a wave, the header in two rows with merged parents, and bands of subjects. */
export function waveSheets(dice: Dice, words: Words): OtherWorkbook {
  const waves = dice.chance(0.5) ? [2, 3] : [1, 2, 3];
  const said = Object.fromEntries(Object.entries<readonly string[]>(HEADS[words.set]).map(([key, list]) => [key, dice.of(list)])) as Record<keyof (typeof HEADS)["first"], string>;
  const key = dice.of(["", "\nCT=Class Teacher\nTA=Teaching Assistant\nInd=Independent", " (CT = class teacher, TA = teaching assistant)"]);
  const pages = waves.map((wave) => {
    const page = new Page(dice.of([`Wave ${wave}`, `W${wave}`, `Wave ${wave} map`]), "list");
    page.put(0, 0, head(`${dice.of(["Mapping", "Map of"])} Wave ${wave} Interventions`));
    page.merge(0, 0, 1, 10);
    page.skip(dice.whole(0, 1));
    const top = page.next;
    page.write(top, 0, [said.name, said.group, null, said.links, said.size, said.time, null, null, said.who + key, said.when].map((text) => (text === null ? null : head(text))));
    page.write(top + 1, 1, [head(said.year), head(said.level), null, null, head(said.length), head(said.perWeek), head(said.total)]);
    page.merge(top, 1, 1, 2);
    page.merge(top, 5, 1, 3);
    for (const column of [0, 3, 4, 8, 9]) page.merge(top, column, 2, 1);
    page.headed(top, top + 1);
    const names = dice.some(words.names, 14);
    let openLeft = 1;
    for (const band of dice.some(["Literacy", "Mathematics", "Reading", "Writing"], dice.whole(1, 3))) {
      const at = page.next;
      page.put(at, 0, { value: band, bold: true });
      page.merge(at, 0, 1, 10);
      for (let i = dice.whole(2, 4); i > 0; i--) {
        const who = dice.of(openLeft > 0 ? BY_WHOM : BY_WHOM.filter(({ ask }) => !ask));
        if (who.ask) openLeft--;
        const own = who.says.sessionsPerWeek !== undefined || who.ask;
        const name = names.pop() ?? "Reading";
        page.listRow(page.next, 0, [
          { cell: name, says: { provision: name } },
          dice.of(words.cells.yearGroups),
          { cell: dice.of(["Level 1a/2c", "Below age expected", "P8 / 1c", "W", null]), says: {} },
          { cell: dice.of(["Year 1 objectives", "Phonics phase 3", "Number bonds", "Units of work", null]), says: {} },
          dice.of(SIZES), dice.of(TIMES),
          own ? { cell: null, says: {} } : dice.of(cellsOf("cell | sessionsPerWeek\n3 | 3\n5 | 5\n2 | 2\ndaily | 5")),
          dice.of(LENGTHS), who, dice.of(WHEN),
        ], 0, { wave: wave as 1 | 2 | 3 });
      }
    }
    if (dice.chance(0.6)) {
      const note = page.next + 1;
      page.put(note, 0, "** Sessions can be shortened for younger children");
      page.drop(note, 0, "note");
    }
    return page;
  });
  return workbookOf("a sheet a wave", [...pages, ...sideSheets(dice, words, dice.whole(0, 1))]);
} // prettier-ignore
