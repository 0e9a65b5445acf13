import type { OtherWorkbook } from "../other-workbooks/other-workbook";
import type { Dice } from "./dice";
import { columnsFor, rowFor } from "./list-columns";
import { head, Page, workbookOf } from "./page";
import { sideSheets } from "./side-sheets";
import type { Role, Words } from "./words";

const ROLES: readonly Role[] = ["needCode", "provision", "who", "time", "length"];

/** A list by year group: the year given once, the rest in few wide columns with much in each cell. */
export function yearList(dice: Dice, words: Words): OtherWorkbook {
  const page = new Page(dice.of(["Prov Map", "Map 26-27", "Provision by year"]), "list");
  page.put(0, 0, head(dice.of(["Provision Mapping By Year Group", "Provision map by year group", "SEN provision by year"])));
  page.merge(0, 0, 1, 6);
  page.put(1, 0, `School: ${dice.of(["Larkhill Primary", "St Bede's", "Mill Lane Infants"])}     Date: Autumn 2026`);
  page.skip(dice.whole(0, 1));
  const rest = dice.chance(0.5) ? [...ROLES] : ([ROLES[1], ROLES[0], ...ROLES.slice(2)] as Role[]);
  const columns = columnsFor(dice, words, rest);
  const headerRow = page.next;
  page.write(headerRow, 0, [dice.of(words.heads.yearGroups), ...columns.map((one) => one.head)].map(head));
  page.headed(headerRow);
  const years = dice.some([["Reception", "R"], ["Year 1", "Y1"], ["Year 2", "Y2"], ["Year 3", "Y3"], ["Year 4", "Y4"], ["Year 5", "Y5"], ["Year 6", "Y6"]] as const, dice.whole(4, 6));
  const openAt = dice.whole(0, 6);
  let n = 0;
  for (const [text, year] of years) {
    const first = page.next;
    for (const name of dice.some(words.names, dice.whole(2, 5))) {
      const cells = rowFor(dice, words, columns, name);
      if (n++ === openAt) cells[cells.length - 1] = dice.of(words.open.length);
      page.listRow(page.next, 1, cells, rest.indexOf("provision"), { yearGroups: [year], term: cells.at(-1)?.says.term ?? { anyOf: ["Autumn", null] } });
    }
    page.put(first, 0, head(text));
    if (dice.chance(0.6)) page.merge(first, 0, page.next - first, 1);
  }
  page.skip();
  const note = page.next;
  page.put(note, 0, dice.of(words.notes));
  page.merge(note, 0, 1, 6);
  page.drop(note, 0, "note");
  return workbookOf("list by year group", [page, ...sideSheets(dice, words, dice.whole(0, 2))]);
} // prettier-ignore
