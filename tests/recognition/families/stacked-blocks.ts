import { anyOf, type OtherWorkbook } from "../other-workbooks/other-workbook";
import type { Dice } from "./dice";
import { columnsFor, rowFor, type Column } from "./list-columns";
import { head, Page, workbookOf } from "./page";
import { sideSheets } from "./side-sheets";
import type { Role, Words } from "./words";

const TERMS = [
  [["AUTUMN 1", "Autumn 1"], ["AUTUMN 2", "Autumn 2"], ["SPRING 1", "Spring 1"]],
  [["Autumn Term 1st half", "Autumn 1"], ["Autumn Term 2nd half", "Autumn 2"], ["Spring Term 1st half", "Spring 1"]],
  [["Autumn term", "Autumn"], ["Spring term", "Spring"], ["Summer term", "Summer"]],
  [["Half Term 1 (Autumn 1)", "Autumn 1"], ["Half Term 2 (Autumn 2)", "Autumn 2"], ["Half Term 3 (Spring 1)", "Spring 1"]],
  [["Aut 1 2026", "Autumn 1"], ["Aut 2 2026", "Autumn 2"], ["Spr 1 2027", "Spring 1"]],
] as const; // prettier-ignore

const ROLES: readonly Role[] = [
  "provision",
  "yearGroups",
  "pupils",
  "ledBy",
  "group",
  "dose",
  "entry",
  "exit",
  "notes",
];

/** Half-terms below each other in one list, the header repeated, once with a column more; and year groups across. */
export function stackedBlocks(dice: Dice, words: Words): OtherWorkbook {
  const page = new Page("Interventions 26-27", "list");
  page.put(0, 0, head("Intervention groups 2026/27"));
  page.put(1, 0, `${dice.of(words.staff)}, SENCO - please fill in your end scores!!`);
  page.drop(0, 0, "banner");
  const columns = columnsFor(dice, words, ROLES);
  const more: Column = { role: "measure", head: dice.of(words.heads.measure) };
  const blocks = dice.of(TERMS);
  const heads: number[] = [];
  blocks.forEach(([text, term], b) => {
    page.skip();
    const top = page.next;
    const own = b === blocks.length - 1 ? columns.toSpliced(6, 0, more) : columns;
    page.put(top, 0, head(text));
    page.merge(top, 0, 1, own.length);
    page.write(top + 1, 0, own.map((one) => head(one.head)));
    heads.push(top + 1);
    for (const name of dice.some(words.names, dice.whole(3, 6))) {
      const cells = rowFor(dice, words, own, name);
      page.listRow(page.next, 0, cells, 0, { term });
    }
  });
  page.headed(...heads);
  const pages = dice.chance(0.6) ? [page, yearColumns(dice, words)] : [page];
  return workbookOf("half-terms stacked", [...pages, ...sideSheets(dice, words, dice.whole(0, 1))]);
} // prettier-ignore

const LABELS = [
  ["Phonic Phase", "NC Level at start of year", "Intervention Offer", "MONITORING"],
  ["Expected at start", "Intervention offer", "Monitoring"],
  ["Below age related", "Interventions", "Who monitors"],
] as const; // prettier-ignore

/** Year groups across; one of the labelled rows of each block holds the provisions. */
export function yearColumns(dice: Dice, words: Words): Page {
  const page = new Page(dice.of(["Literacy offer", "Offer by year"]), "yearColumns");
  page.put(0, 0, head("INTERVENTION OFFER FOR LITERACY"));
  page.skip();
  const years = dice.of([["Year 1", "Year 2", "Year 3", "Year 4", "Year 5", "Year 6"], ["Reception", "Year 1", "Year 2"], ["Y3", "Y4", "Y5", "Y6"], ["End Year 1", "Year 2", "Year 3", "Year 4"]]);
  const labels = dice.of(LABELS);
  const tops: number[] = [];
  for (const wave of dice.chance(0.5) ? [3, 2] : [dice.of([2, 3])]) {
    if (page.next > 2) page.skip();
    const top = page.next;
    tops.push(top);
    page.write(top, 0, [`Wave ${wave}`, ...years].map(head));
    labels.forEach((label, l) => {
      const row = top + 1 + l;
      page.put(row, 0, head(label));
      years.forEach((year, y) => {
        if (!/offer|interventions/i.test(label)) {
          page.put(row, y + 1, /monitor/i.test(label) ? "Reviewed every 6 weeks" : /phase/i.test(label) ? 2 + y : dice.of(["Below 4", "L1c and below", "Not secure in phase 3", "One year behind"]));
          return;
        }
        const names = dice.some(words.names, dice.whole(1, 3));
        const timed = dice.chance(0.3);
        page.put(row, y + 1, names.map((name, i) => `• ${name}${timed && i === 0 ? " 15 mins daily." : ""}`).join("\n"));
        names.forEach((name, i) => {
          const has = timed && i === 0;
          page.line(row, y + 1, has ? anyOf(name, `${name} 15 mins daily.`) : name, {
            wave: wave as 2 | 3, yearGroups: [yearOf(year)], ...(has ? { sessionsPerWeek: 5, minutesPerSession: 15 } : {}),
          });
        });
      });
    });
  }
  page.headed(...tops);
  return page;
} // prettier-ignore

const yearOf = (text: string): string =>
  text === "Reception" ? "R" : `Y${/\d+/.exec(text)?.[0] ?? ""}`;
