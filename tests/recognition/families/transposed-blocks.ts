import { anyOf, type OtherWorkbook } from "../other-workbooks/other-workbook";
import type { Dice } from "./dice";
import { columnsFor } from "./list-columns";
import { head, Page, workbookOf } from "./page";
import { sideSheets } from "./side-sheets";
import type { Role, Said, Stated, Words } from "./words";

const ROLES: readonly Role[] = [
  "yearGroups",
  "leadTeacher",
  "ledBy",
  "criteria",
  "group",
  "dose",
  "length",
  "measure",
];

/** Interventions across and what is said of them down the side, in one block or two. */
export function transposedBlocks(dice: Dice, words: Words): OtherWorkbook {
  const pages = dice.some(["Maths", "Literacy", "Reading", "Phonics"], dice.whole(1, 2)).map((subject) => {
    const page = new Page(subject, "transposed");
    page.put(0, 0, head(`${dice.of(words.titles)} for ${dice.of(["Hill Top School", "Brook Primary"])} 2026-2027: ${subject}`));
    page.drop(0, 0, "banner");
    const waves = dice.chance(0.5) ? [2, 3] : [dice.of([1, 2, 3])];
    const tops: number[] = [];
    for (const wave of waves) {
      page.skip();
      const width = dice.whole(3, 5);
      const band = page.next;
      page.put(band, 0, head(dice.of([`Wave ${wave}`, `Wave ${wave} / small group or individual provision`, `Wave ${wave} provision 2026-2027`])));
      page.merge(band, 0, 1, width + 1);
      tops.push(page.next);
      block(dice, words, page, width, wave as 1 | 2 | 3);
    }
    page.headerRows = anyOf(tops.map((row) => row + 1), []);
    return page;
  });
  return workbookOf("interventions across", [...pages, ...sideSheets(dice, words, dice.whole(0, 2))]);
} // prettier-ignore

function block(dice: Dice, words: Words, page: Page, width: number, wave: 1 | 2 | 3): void {
  const top = page.next;
  const roles = ROLES.filter(() => dice.chance(0.85));
  if (!roles.includes("ledBy")) roles.push("ledBy");
  if (!roles.includes("dose")) roles.push("dose");
  const rows = columnsFor(dice, words, roles);
  const ticked = dice.chance(0.4);
  page.put(top, 0, head(ticked ? "Resources in place?   √   x" : dice.of(["Intervention", "Programme", "Provision", ""])));
  const names = dice.some(words.names, width);
  const says: Said[] = names.map(() => ({ wave }));
  names.forEach((name, i) => {
    page.put(top, i + 1, head(ticked ? `${name} ${dice.of(["√", "x", "√"])}` : name));
  });
  rows.forEach(({ role, head: label }, r) => {
    page.put(top + 1 + r, 0, head(label));
    names.forEach((_, i) => {
      const stated = cellOf(dice, words, role);
      page.put(top + 1 + r, i + 1, stated.cell);
      Object.assign(says[i] ?? {}, stated.says);
    });
  });
  names.forEach((name, i) => {
    const shown = page.rows[top]?.[i + 1];
    const text = typeof shown === "object" && shown !== null ? String(shown.value) : name;
    page.line(top, i + 1, anyOf(name, text), says[i] ?? {});
  });
} // prettier-ignore

function cellOf(dice: Dice, words: Words, role: Role): Stated {
  if (role === "measure") return dice.of(words.scores).measure;
  return dice.of(words.cells[role as "dose"]);
}
