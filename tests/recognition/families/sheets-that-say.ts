import type { AreaOfNeed } from "../../../src/domain/area-of-need";
import { anyOf, CI, CL, SEMH, SP, type OtherWorkbook } from "../other-workbooks/other-workbook";
import type { Dice } from "./dice";
import { columnsFor, rowFor } from "./list-columns";
import { head, Page, workbookOf } from "./page";
import { sideSheets } from "./side-sheets";
import type { Role, Said, Words } from "./words";

const AREA_SHEETS: readonly (readonly [string, AreaOfNeed])[][] = [
  [["C&L", CL], ["C&I", CI], ["SEMH", SEMH], ["S&P", SP]],
  [["Cognition and Learning", CL], ["Communication and Interact", CI], ["SEMH", SEMH], ["Sensory and Physical", SP]],
]; // prettier-ignore

/** The same list on each sheet, and the sheet's name says what the list does not: the area, the term, the year or the class. */
export function sheetsThatSay(dice: Dice, words: Words): OtherWorkbook {
  const kind = dice.of(["area", "term", "year", "tier"] as const);
  const sheets: readonly (readonly [string, Said])[] = ({
    area: dice.of(AREA_SHEETS).map(([text, areaOfNeed]) => [text, { areaOfNeed }]),
    term: dice.of([["Autumn 1", "Autumn 2", "Spring 1"], ["Autumn", "Spring", "Summer"]]).map((term) => [term, { term }]),
    year: dice.some([1, 2, 3, 4, 5, 6], 3).map((year) => [dice.of([`Year ${year}`, `Y${year}`]), { yearGroups: [`Y${year}`] }]),
    tier: (["Universal", "Targeted", "Specialist"] as const).map((tier, i) => [tier, { wave: (i + 1) as 1 | 2 | 3 }]),
  } satisfies Record<string, [string, Said][]>)[kind];
  const all: Role[] = ["provision", "pupils", "ledBy", "group", "dose", "length", "aim", "reviewDate", "outcome", "notes"];
  const own: Role[] = kind === "year" ? ["areaOfNeed"] : kind === "tier" ? ["yearGroups", "areaOfNeed"] : ["yearGroups", "wave"];
  const [first, ...rest] = all.filter((role) => kind !== "term" || role !== "length");
  const columns = columnsFor(dice, words, [first ?? "provision", ...own, ...rest.filter(() => dice.chance(0.85))]);
  const title = dice.of(words.titles);
  const pages = sheets.map(([name, says]) => {
    const page = new Page(name, "list");
    if (dice.chance(0.8)) page.put(0, 0, head(`${title} 2026-27`));
    if (dice.chance(0.4)) page.skip();
    const top = page.next;
    page.write(top, 0, columns.map((one) => head(one.head)));
    page.headed(top);
    for (const provision of dice.some(words.names, dice.whole(3, 8))) page.listRow(page.next, 0, rowFor(dice, words, columns, provision), 0, says);
    if (dice.chance(0.4)) page.put(page.next + 1, 0, dice.of(words.notes));
    return page;
  });
  if (kind === "term") for (const page of pages) for (const line of page.lines) line.term = anyOf(...[page.name, ...(line.term === page.name ? [] : [line.term])].flatMap((one) => (typeof one === "string" ? [one] : [])));
  return workbookOf(`a sheet for each ${kind}`, [...pages, ...sideSheets(dice, words, dice.whole(0, 2))]);
} // prettier-ignore
