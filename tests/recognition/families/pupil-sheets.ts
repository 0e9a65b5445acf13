import type { AreaOfNeed } from "../../../src/domain/area-of-need";
import {
  anyOf,
  CI,
  CL,
  day,
  SEMH,
  SP,
  type Entry,
  type OtherWorkbook,
} from "../other-workbooks/other-workbook";
import type { Dice } from "./dice";
import { columnsFor, rowFor } from "./list-columns";
import { head, Page, workbookOf } from "./page";
import { sideSheets } from "./side-sheets";
import type { Role, Words } from "./words";

const NEEDS: readonly (readonly [string, string, AreaOfNeed])[] = [
  ["SpLD", "SPLD", CL], ["SLCN", "SLCN", CI], ["ASD", "ASD", CI], ["SEMH", "SEMH", SEMH], ["HI", "HI", SP], ["MLD", "MLD", CL],
  ["Speech, language and communication needs", "SLCN", CI], ["Autism", "ASD", CI], ["Physical disability", "PD", SP],
]; // prettier-ignore
const STATUSES = [["SEN Support", "K"], ["K", "K"], ["EHCP", "E"], ["SEN support (K)", "K"], ["E", "E"], ["EHC plan", "E"]] as const; // prettier-ignore
const LABELS = {
  first: {
    name: ["Name:", "Pupil:", "Pupil name", "Child's name:", "Student"],
    year: ["Year:", "Year group", "Year group:", "Yr"],
    class: ["Class:", "Class", "Class base:"],
    status: ["SEN status:", "SEN stage:", "Status", "SEN status"],
    need: ["Area of need:", "Primary need", "Main need:", "Need"],
    start: ["Start of plan:", "Plan started", "Date of plan:", "Start date:"],
  },
  second: {
    name: ["Name of pupil:", "Child", "Pupil's name", "Learner:"],
    year: ["Year", "Yr group:", "NC Year:", "Current year group"],
    class: ["Class", "Class/Teacher group", "Form:"],
    status: ["SEND status:", "Stage:", "SEN register", "Code of Practice stage"],
    need: ["Primary area of need", "Main area of need:", "Type of need", "Need:"],
    start: ["Plan start date", "Date started:", "Start date", "From:"],
  },
  third: {
    name: ["Pupil's full name:", "Young person:", "Name of child", "Name"],
    year: ["Yr:", "NCY:", "School year", "Year grp:"],
    class: ["Class/Form:", "Tutor group", "Class name:"],
    status: ["SEN Support / EHCP:", "SEN code", "Level of SEN:", "SEND stage"],
    need: ["Main SEN need", "Primary need:", "Area of SEND:", "Category of need"],
    start: ["Map started", "Start of cycle:", "Plan from", "Cycle began:"],
  },
} as const;
type Labels = Record<keyof (typeof LABELS)["first"], string>;
const ROLES: readonly Role[] = [
  "provision",
  "ledBy",
  "minutes",
  "sessions",
  "group",
  "aim",
  "reviewDate",
];

/** One sheet a pupil: a block of labels, a short list, lines to sign; and the blank form. */
export function pupilSheets(dice: Dice, words: Words): OtherWorkbook {
  const roles = dice.chance(0.3) ? (["provision", "aim", ...ROLES.slice(1, 5), "reviewDate"] as const) : ROLES;
  const columns = columnsFor(dice, words, roles);
  const labels = Object.fromEntries(Object.entries<readonly string[]>(LABELS[words.set]).map(([key, list]) => [key, dice.of(list)])) as Labels;
  const title = dice.of(["INDIVIDUAL PROVISION MAP", "Individual Provision Map", "Pupil provision map 2026-27", "INDIVIDUAL SUPPORT PLAN"]);
  const beside = dice.chance(0.6);
  const pages = dice.some(words.pupils, dice.whole(2, 4)).map((pupil) => {
    const page = new Page(dice.of([pupil, `${pupil.split(" ")[0]} ${pupil.split(" ")[1]?.[0]}`]), "list");
    const year = dice.whole(1, 6);
    const className = dice.of(words.classes);
    const [statusText, senStatus] = dice.of(STATUSES);
    const [needText, primaryNeed, areaOfNeed] = dice.of(NEEDS);
    frame(page, title, labels, beside, [pupil, dice.of([`Year ${year}`, `Y${year}`]), className, statusText, needText, day("2026-09-14")]);
    page.pupils.push({ name: pupil, source: page.place(2, 1), yearGroup: `Y${year}`, className, senStatus, primaryNeed, areaOfNeed, flags: [] });
    page.skip();
    const top = page.next;
    page.write(top, 0, columns.map((one) => head(one.head)));
    page.headed(top);
    for (const name of dice.some(words.names, dice.whole(2, 6)))
      page.listRow(page.next, 0, rowFor(dice, words, columns, name), 0, {
        pupils: anyOf([pupil], [page.name]), startDate: anyOf<string | null>("2026-09-14", null), yearGroups: anyOf<string[]>([`Y${year}`], []),
        className: anyOf<string | null>(className, null), areaOfNeed: anyOf<AreaOfNeed | null>(areaOfNeed, null), areaOfNeedText: anyOf<string | null>(null, needText),
      });
    signatures(page);
    return page;
  });
  const blank = new Page("Blank", { anyOf: ["list", "notAMap", "cards"] });
  frame(blank, title, labels, beside, [null, null, null, null, null, null]);
  blank.skip();
  const top = blank.next;
  blank.write(top, 0, columns.map((one) => head(one.head)));
  blank.headerRows = anyOf([top + 1], []);
  signatures(blank);
  return workbookOf("a sheet a pupil", [...pages, ...(dice.chance(0.6) ? [blank] : []), ...sideSheets(dice, words, dice.whole(0, 1))]);
} // prettier-ignore

function frame(page: Page, title: string, labels: Labels, beside: boolean, values: readonly Entry[]): void {
  page.put(0, 0, head(title));
  page.merge(0, 0, 1, 7);
  page.drop(0, 0, "banner");
  const pairs = (["name", "year", "class", "status", "need", "start"] as const).map((key, i) => [head(labels[key]), values[i] ?? null] as const);
  pairs.forEach(([label, value], i) => {
    const row = beside ? 2 + (i % 3) : 2 + i;
    const column = beside && i > 2 ? 4 : 0;
    page.put(row, column, label);
    page.put(row, column + 1, value);
  });
} // prettier-ignore

function signatures(page: Page): void {
  page.put(page.next + 3, 0, head("Parent/carer comment:"));
  page.drop(page.next - 1, 0, "note");
  page.put(page.next + 1, 0, "Signed:                    (SENCO)                    (Parent)");
  page.drop(page.next - 1, 0, "note");
}
