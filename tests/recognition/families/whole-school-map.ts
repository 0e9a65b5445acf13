import { anyOf, day, type Entry, type OtherWorkbook } from "../other-workbooks/other-workbook";
import type { Dice } from "./dice";
import { columnsFor, rowFor, type Column } from "./list-columns";
import { cellAt, head, Page, workbookOf } from "./page";
import { sideSheets } from "./side-sheets";
import type { Role, Words } from "./words";

const YEARS = [["RECEPTION", "R"], ["YEAR 1", "Y1"], ["YEAR 2", "Y2"], ["YEAR 3", "Y3"], ["YEAR 4", "Y4"], ["YEAR 5", "Y5"], ["YEAR 6", "Y6"]] as const; // prettier-ignore

/** A whole-school map with a band for each class, and the log, Section F and other sheets of its workbook. */
export function wholeSchoolMap(dice: Dice, words: Words): OtherWorkbook {
  const page = new Page(dice.of(["Provision Map 26-27", "Whole school map"]), "list");
  page.put(0, 0, head("TALL TREES PRIMARY SCHOOL"));
  page.drop(0, 0, "banner");
  page.put(1, 0, "Whole-school provision map 2026-27     Autumn term     updated 20 November 2026");
  page.put(2, 0, "STAFF: please put in exit scores for everything that finished before half-term.");
  page.drop(2, 0, "note");
  const width = 18;
  for (const row of [0, 1, 2]) page.merge(row, 0, 1, width);
  const banded = dice.of(["year", "year", "area", "none"] as const);
  const roles: Role[] = ["yearGroups", "areaOfNeed", "wave", "provision", "pupils", ...dice.shuffled(["ledBy", "group", "dose"] as const), "startDate", "length", "reviewDate", "measure", "entry", "target", "exit", "outcome", "cost", "fundingSource", "notes"];
  const columns = columnsFor(dice, words, roles.filter((role) => banded !== "area" || role !== "areaOfNeed"));
  const top = page.next;
  page.write(top, 0, columns.map((one) => head(one.head)));
  page.headed(top);
  const openAt = dice.whole(1, 9);
  let n = 0;
  const bands = banded === "area" ? dice.of(words.areas).filter(([, area]) => area !== null) : YEARS;
  for (const [text, value] of bands) {
    if (banded !== "none") {
      const row = page.next;
      page.put(row, 0, head(banded === "year" ? `${text}  –  ${dice.of(words.classes)}  (${dice.of(words.staff)})` : text));
      page.merge(row, 0, 1, width);
    }
    const className = banded === "year" ? /– {2}(\w+)/.exec(String((page.rows.at(-1)?.[0] as { value: string }).value))?.[1] : undefined;
    for (const name of dice.some(words.names, dice.whole(2, banded === "area" ? 9 : 6))) {
      const cells = rowFor(dice, words, columns, name);
      if (banded === "year") set(columns, cells, "yearGroups", { cell: value === "R" ? dice.of(["R", "Rec"]) : dice.of([value, `Yr ${value?.slice(1)}`]), says: { yearGroups: [String(value)] } });
      if (n++ === openAt) set(columns, cells, "dose", dice.of(words.open.dose));
      page.listRow(page.next, 0, cells, columns.findIndex(({ role }) => role === "provision"), {
        ...(banded === "area" ? { areaOfNeed: value as never } : {}), ...(className === undefined ? {} : { className: anyOf<string | null>(className, null) }), term: anyOf<string | null>("Autumn", null),
      });
    }
  }
  const others = [sectionF(dice, words), deliveryLog(dice, words)].filter(() => dice.chance(0.7));
  return workbookOf("whole-school map in bands", [page, ...others, ...sideSheets(dice, words, dice.whole(1, 3))]);
} // prettier-ignore

function set<T>(columns: readonly Column[], cells: T[], role: Role, cell: T): void {
  const at = columns.findIndex((one) => one.role === role);
  if (at >= 0) cells[at] = cell;
}

function sectionF(dice: Dice, words: Words): Page {
  const page = new Page("Section F", "sectionF");
  page.put(0, 0, head("SECTION F AND WHAT WE PROVIDE"));
  page.skip();
  page.write(2, 0, ["Pupil", "Year", "Outcome (Section E)", dice.of(["Provision (Section F wording)", "Section F says", "Section F provision"]), dice.of(["Hours / week in plan", "Hours per week"]), "Who", "How often", "On our map?", "Comment"].map(head));
  page.headed(2);
  for (const pupil of dice.some(words.pupils, 2)) {
    const first = page.next;
    for (const [aim, text, hours] of [["Joins in for 10 minutes", "15 hours per week of individual support from a teaching assistant", 15], ["Uses two-word phrases", "A speech and language therapist will visit six times a year", null], ["Manages feelings", "Access to a quiet space as appropriate", null]] as const)
      page.write(page.next, 0, [null, null, aim, text, hours ?? "not stated", "TA", "daily", dice.of(["Y", "N", "part"]), null]);
    page.put(first, 0, head(pupil));
    page.put(first, 1, 4);
    page.merge(first, 0, 3, 1);
    page.write(page.next, 0, [head("Total"), null, null, null, { value: 15, formula: `=SUM(${cellAt(first, 4)}:${cellAt(first + 2, 4)})` }]);
    page.drop(page.next - 1, 0, "subtotal");
  }
  return page;
} // prettier-ignore

function deliveryLog(dice: Dice, words: Words): Page {
  const page = new Page(dice.of(["Delivery Log", "Session log"]), "deliveryLog");
  page.put(0, 0, head("DELIVERY LOG - one line a session"));
  page.skip();
  page.write(2, 0, ["Date", "Day", "Intervention", "Class", "Adult", "Pupils", "Planned mins", dice.of(["Done?", "Happened?", "Delivered?"]), "Mins", "Why not / comment"].map(head));
  page.headed(2);
  const names = dice.some(words.names, 4);
  for (let i = 0; i < 30; i++) {
    const done = dice.of(["Y", "Y", "N"]);
    const row: Entry[] = [day(`2026-${i < 20 ? "09" : "10"}-${String(8 + (i % 20)).padStart(2, "0")}`), dice.of(["Mon", "Tue", "Wed"]), dice.of(names), dice.of(words.classes), dice.of(words.staff), "Ada B, Noah K", 20, done, done === "Y" ? 20 : null, done === "Y" ? null : dice.of(["covering class", "pupil absent"])];
    page.write(page.next, 0, row);
  }
  return page;
} // prettier-ignore
