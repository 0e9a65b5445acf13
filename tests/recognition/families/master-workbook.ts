import { anyOf, day, type OtherWorkbook } from "../other-workbooks/other-workbook";
import type { AreaOfNeed } from "../../../src/domain/area-of-need";
import { CI, CL, SEMH, SP } from "../other-workbooks/other-workbook";
import type { Dice } from "./dice";
import { columnsFor, rowFor } from "./list-columns";
import { head, Page, workbookOf } from "./page";
import { sideSheets } from "./side-sheets";
import type { Role, Words } from "./words";

const NEEDS: readonly (readonly [string, string | null, AreaOfNeed | null])[] = [
  ["SLCN", "SLCN", CI], ["ASD", "ASD", CI], ["ASC", "ASD", CI], ["SpLD", "SPLD", CL], ["MLD", "MLD", CL], ["SEMH", "SEMH", SEMH], ["HI", "HI", SP], ["VI", "VI", SP], ["PD", "PD", SP], ["Dyslexia", "SPLD", CL], ["tbc", null, null],
]; // prettier-ignore
const STATUS = [
  ["K", "K"],
  ["K", "K"],
  ["SEN Support", "K"],
  ["E", "E"],
  ["EHCP", "E"],
] as const;

interface Person { surname: string; forename: string; year: string; className: string } // prettier-ignore

/** A SENCO's own workbook: the register, this year's map with a row a pupil, last year's hidden, and sheets that are neither. */
export function masterWorkbook(dice: Dice, words: Words): OtherWorkbook {
  const people = dice.some(words.pupils, dice.whole(8, 18)).map((name): Person => {
    const year = dice.whole(0, 6);
    const [forename = "", surname = ""] = name.split(" ");
    return { forename, surname, year: year === 0 ? "R" : String(year), className: year === 0 ? "RK" : `${year}${dice.of(["B", "T", "W"])}` };
  });
  const pages = [register(dice, people), map(dice, words, people), ...sideSheets(dice, words, dice.whole(2, 5))];
  if (dice.chance(0.3)) {
    const lists = new Page("lists", "notAMap");
    ["SEN", "K", "E", "N"].forEach((text, i) => { lists.put(i, 0, text); });
    lists.hidden = true;
    pages.push(lists);
  }
  return workbookOf("register and map", pages);
} // prettier-ignore

function register(dice: Dice, people: readonly Person[]): Page {
  const page = new Page(dice.of(["SEN Register", "Register", "SEND register"]), "register");
  const start = dice.whole(0, 1);
  page.put(0, start, head(`SEN REGISTER 2026-27 - CONFIDENTIAL - updated 13.11.26`));
  page.drop(0, start, "banner");
  page.skip(dice.whole(0, 1));
  const two = dice.chance(0.6);
  const nameHeads = two ? dice.of([["Surname", "Forename"], ["Last name", "First name"], ["Forename", "Surname"]]) : [dice.of(["Name", "Pupil", "Pupil name", "Student"])];
  const heads = ["UPN", ...nameHeads, "DOB", dice.of(["NCY", "Year", "Yr"]), dice.of(["Class", "Class/Form", "Reg"]), dice.of(["SEN", "SEN status", "SEN stage", "Status", "SEN code"]), dice.of(["Primary need", "Need 1", "Main need", "Need"]), dice.of(["Need 2", "Secondary need", "Other need"]), "PP", dice.of(["LAC", "CLA"]), "EAL", dice.of(["On register", "Date added"]), dice.of(["Agencies", "External agencies"]), dice.of(["Notes", "Comments"])];
  const top = page.next;
  page.write(top, 0, heads.map(head));
  page.headed(top);
  people.forEach((one, i) => {
    const row = page.next;
    const [statusText, senStatus] = dice.of(STATUS);
    const [needText, primaryNeed, areaOfNeed] = dice.of(NEEDS);
    const flags = ["PP", heads[nameHeads.length + 8] ?? "LAC", "EAL"].filter(() => dice.chance(0.3));
    const name = two ? (nameHeads[0] === "Forename" ? [one.forename, one.surname] : [one.surname, one.forename]) : [dice.chance(0.5) ? `${one.surname}, ${one.forename}` : `${one.forename} ${one.surname}`];
    const flag = (at: number) => (flags.includes(String(heads[at])) ? "Y" : null);
    const base = nameHeads.length;
    page.write(row, 0, [`Z99900026${String(1000 + i)}`, ...name, day(`201${5 + (i % 4)}-0${1 + (i % 9)}-1${i % 9}`), one.year === "R" ? "R" : Number(one.year), one.className, statusText, needText, dice.of(["SLCN", null, null]), flag(base + 7), flag(base + 8), flag(base + 9), dice.of(["Sept 24", "Jan 25"]), dice.of(["SALT", "EP", null]), dice.of(["AR due Feb", null, null])]);
    page.pupils.push({
      name: anyOf(`${one.forename} ${one.surname}`, `${one.surname}, ${one.forename}`), source: page.place(row, 1), yearGroup: one.year === "R" ? "R" : `Y${one.year}`, className: one.className, senStatus,
      ...(primaryNeed === null ? {} : { primaryNeed }), ...(areaOfNeed === null ? {} : { areaOfNeed }), flags,
    });
  });
  return page;
} // prettier-ignore

function map(dice: Dice, words: Words, people: readonly Person[]): Page {
  const page = new Page("Map Aut 26", "list");
  page.put(0, 0, head("PROVISION MAP"));
  page.drop(0, 0, "banner");
  page.put(1, 0, "Autumn 2026. Yellow = please update before the governors' visit");
  page.skip(1);
  const roles: Role[] = ["needCode", "wave", "provision", ...dice.shuffled(["ledBy", "dose", "group"] as const), "startDate", "endDate", "measure", "entry", "exit", "outcome", "notes"];
  const columns = columnsFor(dice, words, roles);
  const top = page.next;
  page.write(top, 0, [head(dice.of(words.heads.pupil)), head("Class"), ...columns.map((one) => head(one.head))]);
  page.headed(top);
  const surnameFirst = dice.chance(0.6);
  for (let i = dice.whole(8, 20); i > 0; i--) {
    const one = dice.of(people);
    const row = page.next;
    const shown = surnameFirst ? `${one.surname}, ${one.forename}` : `${one.forename} ${one.surname}`;
    page.listRow(row, 2, rowFor(dice, words, columns, dice.of(words.names)), columns.findIndex(({ role }) => role === "provision"), {
      pupils: [shown], className: one.className, yearGroups: [one.year === "R" ? "R" : `Y${one.year}`], term: anyOf<string | null>("Autumn", null),
    });
    page.put(row, 0, shown);
    page.put(row, 1, one.className);
  }
  return page;
} // prettier-ignore
