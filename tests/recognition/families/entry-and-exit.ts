import type { OtherWorkbook } from "../other-workbooks/other-workbook";
import type { Dice } from "./dice";
import { columnsFor, rowFor } from "./list-columns";
import { cellAt, head, Page, textOf, workbookOf } from "./page";
import { sideSheets } from "./side-sheets";
import type { Role, Words } from "./words";

/** A row a pupil with entry, target and exit in many measures; and the same by term across. */
export function entryAndExit(dice: Dice, words: Words): OtherWorkbook {
  const page = new Page(dice.of(["Interventions 26-27", "Entry and exit data"]), "list");
  page.put(0, 0, head("Intervention Record 2026-27 - entry and exit data"));
  page.put(1, 0, "Please assess in the first and the last week. RA = reading age (years.months). SS = standardised score.");
  page.drop(0, 0, "banner");
  page.drop(1, 0, "banner");
  page.skip(dice.whole(0, 1));
  const who: Role[] = dice.shuffled(["pupil", "yearGroups"]);
  const middle: Role[] = dice.shuffled(["areaOfNeed", "ledBy", "group", "dose"]);
  const dates: Role[] = dice.chance(0.7) ? ["startDate", "endDate"] : ["term"];
  const columns = columnsFor(dice, words, [...who, "provision", ...middle, ...dates, "measure", "entry", ...(dice.chance(0.7) ? (["target"] as const) : []), "exit", "outcome", "notes"]);
  const gain = dice.chance(0.5);
  const width = columns.length;
  const top = page.next;
  page.write(top, 0, [...columns.map((one) => head(one.head)), ...(gain ? [head(dice.of(["Gain", "Difference", "Progress (points)"]))] : [])]);
  page.headed(top);
  const [entryAt, exitAt] = [columns.findIndex(({ role }) => role === "entry"), columns.findIndex(({ role }) => role === "exit")];
  const open = dice.whole(2, 9);
  for (let i = dice.whole(10, 24); i > 0; i--) {
    const row = page.next;
    const cells = rowFor(dice, words, columns, dice.of(words.names));
    if (i === open) cells[exitAt] = dice.of(words.open.exit);
    page.listRow(row, 0, cells, columns.findIndex(({ role }) => role === "provision"));
    const [entry, exit] = [cells[entryAt]?.cell, cells[exitAt]?.cell];
    if (gain && typeof entry === "number" && typeof exit === "number") page.put(row, width, { value: exit - entry, formula: `=${cellAt(row, exitAt)}-${cellAt(row, entryAt)}` });
  }
  const pages = dice.chance(0.5) ? [page, termsAcross(dice, words)] : [page];
  return workbookOf("entry and exit", [...pages, ...sideSheets(dice, words, dice.whole(0, 2))]);
} // prettier-ignore

function termsAcross(dice: Dice, words: Words): Page {
  const page = new Page("Tracking by term", "list");
  page.put(0, 0, head("Intervention tracking by term 2026-27"));
  page.drop(0, 0, "banner");
  page.skip();
  const terms = dice.of([["Autumn", "Spring", "Summer"], ["Autumn Term", "Spring Term", "Summer Term"], ["Autumn 1", "Autumn 2", "Spring 1"]]);
  const parts = dice.of([["Entry", "Exit", "Cost"], ["Start", "End"], ["Baseline", "Exit"], ["Pre", "Post"]]);
  const first = dice.chance(0.5) ? ["Pupil", "Year", "Intervention"] : ["Intervention", "Year", "Pupil"];
  const top = page.next;
  page.write(top, 0, first.map(head));
  terms.forEach((term, t) => {
    page.put(top, 3 + t * parts.length, head(term));
    page.merge(top, 3 + t * parts.length, 1, parts.length);
  });
  page.write(top + 1, 3, terms.flatMap(() => parts.map(head)));
  first.forEach((_, column) => { page.merge(top, column, 2, 1); });
  page.headed(top, top + 1);
  for (const name of dice.some(words.names, dice.whole(4, 8))) {
    const row = page.next;
    const pupil = dice.of(words.pupils);
    const year = dice.of(words.cells.yearGroups.filter(({ says }) => Array.isArray(says.yearGroups) && says.yearGroups.length === 1));
    page.write(row, 0, first.map((text) => (text === "Pupil" ? pupil : text === "Year" ? year.cell : name)));
    const when = dice.whole(0, terms.length - 1);
    let score = dice.whole(10, 40);
    terms.forEach((term, t) => {
      if (t !== when && !dice.chance(0.4)) return;
      const values = [score, (score += dice.whole(1, 9)), { value: dice.whole(50, 250), format: '"£"#,##0' }].slice(0, parts.length);
      page.write(row, 3 + t * parts.length, values);
      page.line(row, first.indexOf("Intervention"), name, {
        ...year.says, pupils: [pupil], term: term.replace(" Term", ""), entry: textOf(values[0] ?? null), exit: textOf(values[1] ?? null),
        ...(parts.length === 3 ? { cost: (values[2] as { value: number }).value } : {}),
      });
    });
  }
  return page;
} // prettier-ignore
