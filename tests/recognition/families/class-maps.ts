import { anyOf, type Entry, type OtherWorkbook } from "../other-workbooks/other-workbook";
import type { Dice } from "./dice";
import { cellAt, head, Page, workbookOf } from "./page";
import { sideSheets } from "./side-sheets";
import type { Words } from "./words";

const MARKS = [["✓"], ["√"], ["Y"], ["x"], ["✓", "√"], ["1"], ["yes"], ["X"], ["✔"]] as const;
const MINUTES: readonly (readonly [string | number, number])[] = [
  [60, 60], [45, 45], [30, 30], ["3 x 20", 60], ["2x15", 30], ["5x10", 50], ["40m", 40], ["30 mins", 30], ["1/2 hr", 30], ["20", 20],
]; // prettier-ignore

/** Pupils down, provisions across, under headings of the areas of need: ticks, RAG or minutes. */
export function classMaps(dice: Dice, words: Words): OtherWorkbook {
  const classes = dice.some(words.classes, dice.whole(1, 3));
  const pages = classes.map((name, i) => classMap(dice, words, name, 1 + ((i * 2 + dice.whole(0, 1)) % 6), dice.of(["ticks", "ticks", "rag", "minutes"] as const)));
  return workbookOf("pupils by provision", [...pages, ...sideSheets(dice, words, dice.whole(0, 1))]);
} // prettier-ignore

function classMap(dice: Dice, words: Words, className: string, year: number, kind: "ticks" | "rag" | "minutes"): Page {
  const page = new Page(dice.of([`${className} Y${year}`, `Y${year} ${className}`]), "pupilByProvision");
  const title = kind === "minutes" ? "minutes out of class per week" : dice.of(["Provision Map - Autumn 2026", "Autumn 2026", "interventions Autumn term 2026"]);
  page.put(0, 0, head(`${className} Class (Year ${year}) - ${title}`));
  page.put(1, 0, `Teacher: ${dice.of(words.staff)}   TA: ${dice.of(words.staff)}`);
  page.drop(1, 0, "banner");
  page.skip(dice.whole(0, 1));
  const extras = dice.of([["SEN", "PP"], ["SEN"], ["SEN status", "PP", "EAL"], []] as const);
  const first = 1 + extras.length;
  const areas = dice.of(words.areas).filter(([, area]) => area !== null);
  const banded = dice.chance(0.7);
  const top = page.next;
  const headRow = banded ? top + 1 : top;
  page.write(headRow, 0, [dice.of(words.heads.pupil), ...extras].map(head));
  const provisions: { name: string; area: Words["areas"][number][number][1] }[] = [];
  const names = dice.some(words.names, 14);
  let column = first;
  for (const [text, area] of areas) {
    const count = dice.whole(1, 3);
    if (banded) {
      page.put(top, column, head(text));
      page.merge(top, column, 1, count);
    }
    for (let i = 0; i < count; i++, column++) {
      const name = names.pop() ?? "Reading";
      provisions.push({ name, area });
      page.put(headRow, column, head(name));
    }
  }
  if (banded) page.headed(top, headRow);
  else page.headed(headRow);
  if (kind === "minutes") page.put(headRow, column, head("Total mins"));
  const marks = dice.of(MARKS);
  const who = provisions.map((): string[] => []);
  const pupils = dice.some(words.pupils, dice.whole(6, 14));
  pupils.forEach((pupil, k) => {
    const row = page.next;
    const status = dice.of(["K", "K", "E", null] as const);
    const flags = extras.slice(1).map((flag) => (dice.chance(0.3) ? flag : null));
    page.write(row, 0, [pupil, ...(extras.length > 0 ? [status] : []), ...flags.map((flag) => (flag === null ? null : dice.of(["Y", "✓"])))]);
    page.pupils.push({
      name: pupil, source: page.place(row, 0), yearGroup: `Y${year}`, className: anyOf(className, `${className} Class`),
      senStatus: extras.length > 0 ? status : null, flags: flags.filter((flag) => flag !== null),
    });
    let total = 0;
    provisions.forEach((_, p) => {
      if (k % provisions.length !== p % pupils.length && !dice.chance(0.3)) return;
      const [minutes, worth] = dice.of(MINUTES);
      const mark: Entry = kind === "ticks" ? (marks[0] === "1" ? 1 : dice.of(marks)) : kind === "rag" ? dice.of(["R", "A", "G"]) : minutes;
      page.put(row, first + p, mark);
      if (typeof minutes === "number") total += worth;
      who[p]?.push(pupil);
    });
    if (kind === "minutes") page.put(row, column, { value: total, formula: `=SUM(${cellAt(row, first)}:${cellAt(row, column - 1)})` });
  });
  const at = headRow + 1;
  if (dice.chance(0.6)) {
    const row = page.next;
    page.put(row, 0, head(dice.of(["Number of children", "Total", "No. of pupils"])));
    provisions.forEach((_, p) => {
      page.put(row, first + p, { value: who[p]?.length ?? 0, formula: `=COUNTA(${cellAt(at, first + p)}:${cellAt(row - 1, first + p)})` });
    });
    page.drop(row, 0, "subtotal");
  }
  if (kind === "rag") {
    page.put(page.next + 1, 0, dice.of(["Key: G = on track   A = some concern   R = not on track", "R = red: no progress, A = amber: some progress, G = green: good progress"]));
  }
  provisions.forEach(({ name, area }, p) => {
    page.line(headRow, first + p, name, {
      ...(banded && area !== null ? { areaOfNeed: area } : {}),
      yearGroups: [`Y${year}`], className: anyOf(className, `${className} Class`), pupils: who[p] ?? [],
      ...(kind === "minutes" ? {} : { term: anyOf<string | null>("Autumn", null) }),
      ambiguous: [...(kind === "rag" ? ["outcome"] : []), ...(kind === "minutes" ? ["sessionsPerWeek", "minutesPerSession"] : [])],
    });
  });
  return page;
} // prettier-ignore
