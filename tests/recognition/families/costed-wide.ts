import { anyOf, day, type OtherWorkbook } from "../other-workbooks/other-workbook";
import type { Dice } from "./dice";
import { cellAt, head, Page, workbookOf } from "./page";
import { sideSheets } from "./side-sheets";
import type { Words } from "./words";

const GBP = '"£"#,##0.00';
const SERVICES = ["Educational Psychologist", "Specialist Teacher", "Speech and Language Therapist", "Counsellor", "Autism Outreach", "Occupational Therapist"] as const; // prettier-ignore
const ROLES = ["TA", "HLTA", "Teacher"] as const;
const RATES = { TA: 17.5, HLTA: 22, Teacher: 41 };

/** A wide costed map of one pupil: staff as counts in columns, several columns of money, services beside it with a switch. */
export function costedWide(dice: Dice, words: Words): OtherWorkbook {
  const page = new Page(dice.of(["Costed PM", "Costed map"]), "list");
  const pupil = dice.of(words.pupils);
  const year = dice.whole(1, 6);
  page.put(0, 0, head("Costed Provision Map 2026-27"));
  page.merge(0, 0, 1, 16);
  page.put(1, 0, "To include a line of external support put 1 in the Yes column. Do not delete rows.");
  page.drop(0, 0, "banner");
  page.drop(1, 0, "banner");
  page.write(3, 0, [head("Pupil name"), pupil, null, head("Year"), year, null, head("UPN"), "Z999000026114"]);
  page.write(4, 0, [head("Need"), "MLD with SLCN", null, head("Stage"), "EHCP", null, head("Annual review"), day("2027-03-09")]);
  page.pupils.push({ source: page.place(3, 1), name: pupil, yearGroup: `Y${year}`, senStatus: "E", primaryNeed: "MLD", areaOfNeed: "cognitionAndLearning", flags: [] });
  const staffed = dice.chance(0.6);
  const heads: [string, string?][] = words.set === "second" ? [
    [dice.of(["Provision / intervention", "Programme"])], [dice.of(["Need", "Area of SEND"])], [dice.of(["Target outcome", "Outcome (EHCP)"])], [dice.of(["Start date", "From"])], [dice.of(["Number of weeks", "Wks"])],
    [dice.of(["Sessions a week", "No. per week"])], [dice.of(["Length of session (mins)", "Mins"])], [dice.of(["No. in group", "Number of pupils"])],
    ...(staffed ? ROLES.map((role): [string, string] => [role, "No."]) : [[dice.of(["Led by", "Staff"])] as [string]]),
    [dice.of(["Total hours", "Hrs per year"])], [dice.of(["Staff cost (£)", "Cost of staff £"])], [dice.of(["Cost per pupil (£)", "£ per child"])], [dice.of(["Resource cost £", "Resources (£)"])], [dice.of(["Total cost per pupil £", "Total cost £"])],
  ] : [
    [dice.of(["Intervention", "Provision", "Support"])], [dice.of(["Area of need", "Area"])], [dice.of(["Outcome from EHCP", "EHCP outcome", "Intended outcome"])], [dice.of(["Start", "Start date"])], [dice.of(["Weeks", "No. of weeks"])],
    [dice.of(["Sessions per week", "Sessions/wk"])], [dice.of(["Mins per session", "Minutes per session"])], [dice.of(["Pupils in group", "Group size", "No. of pupils"])],
    ...(staffed ? ROLES.map((role): [string, string] => [role, "No."]) : [[dice.of(["Staff", "Delivered by"])] as [string]]),
    [dice.of(["Hours per year", "Annual hours"])], [dice.of(["Staff cost £", "Staffing £"])], [dice.of(["Cost per child £", "Cost per pupil £"])], [dice.of(["Resources £", "Materials £"])], [dice.of(["TOTAL per child £", "Total £"])],
  ];
  page.skip();
  const top = page.next;
  page.write(top, 0, heads.map(([text]) => head(text)));
  if (staffed) {
    page.write(top + 1, 8, ROLES.map(() => head("No.")));
    heads.forEach(([, below], column) => { if (below === undefined) page.merge(top, column, 2, 1); });
    page.headed(top, top + 1);
  } else page.headed(top);
  const at = page.next;
  const names = dice.some(words.names, dice.whole(5, 9));
  const open = heads.length;
  names.forEach((name, i) => {
    const row = at + i;
    const area = dice.of(words.cells.areaOfNeed.filter(({ says }) => says.areaOfNeed));
    const aim = dice.of(words.cells.aim);
    const [weeks, sessions, minutes, size] = [dice.of([6, 10, 12, 38]), dice.of([1, 2, 3, 5]), dice.of([10, 15, 20, 30, 45]), dice.of([1, 1, 2, 3, 4, 6])];
    const role = dice.of(ROLES);
    const hours = (weeks * sessions * minutes) / 60;
    const cost = hours * RATES[role];
    const extra = dice.of([0, 12, 18.5]);
    const staff = staffed ? ROLES.map((one) => (one === role ? 1 : null)) : [role];
    const start = dice.of(["2026-09-07", "2026-09-14", "2026-11-02"]);
    page.write(row, 0, [name, area.cell, aim.cell, day(start), weeks, sessions, minutes, size, ...staff,
      { value: hours, formula: `=E${row + 1}*F${row + 1}*G${row + 1}/60`, format: "0.0" }, { value: cost, formula: `=${cellAt(row, open - 5)}*17.5`, format: GBP },
      { value: cost / size, formula: `=${cellAt(row, open - 4)}/H${row + 1}`, format: GBP }, { value: extra, format: GBP }, { value: cost / size + extra, formula: `=${cellAt(row, open - 3)}+${cellAt(row, open - 2)}`, format: GBP }]);
    page.line(row, 0, name, {
      ...area.says, ...aim.says, startDate: start, weeks, sessionsPerWeek: sessions, minutesPerSession: minutes, groupSize: size, ledBy: role,
      ...(staffed ? { adults: 1 } : {}), cost: anyOf(cost, cost / size, cost / size + extra), pupils: [pupil], yearGroups: anyOf<string[]>([`Y${year}`], []),
    });
  });
  const total = at + names.length;
  page.put(total, 0, head("TOTAL"));
  page.put(total, open - 1, { value: 9000, formula: `=SUM(${cellAt(at, open - 1)}:${cellAt(total - 1, open - 1)})`, format: GBP });
  [0, open - 1].forEach((c) => { page.drop(total, c, "subtotal"); });
  page.mustAsk.push({ about: page.place(top, open - 1), acceptable: [{ column: "any" }] });
  if (dice.chance(0.7)) services(dice, words, page, top, open + 1, pupil, year);
  return workbookOf("wide costed map", [page, ...sideSheets(dice, words, dice.whole(0, 2))]);
} // prettier-ignore

function services(dice: Dice, words: Words, page: Page, top: number, left: number, pupil: string, year: number): void {
  const headRow = page.next > top + 1 && Array.isArray(page.headerRows) && page.headerRows.length === 2 ? top + 1 : top;
  if (headRow > top) {
    page.put(top, left, head("External Support"));
    page.merge(top, left, 1, 6);
  }
  page.write(headRow, left, (words.set === "second" ? ["Agency", "No. of hours", "Hourly rate £", "No", "Yes", "Total £"] : ["Service", "Hours", "£/hr", "No", "Yes", "Cost £"]).map(head));
  dice.some(SERVICES, 4).forEach((service, i) => {
    const row = headRow + 1 + i;
    const on = i === 0 || dice.chance(0.6);
    const hours = dice.whole(2, 10);
    page.write(row, left, [service, hours, { value: 60, format: "0.00" }, on ? 0 : 1, on ? 1 : 0, { value: on ? hours * 60 : 0, formula: `=${cellAt(row, left + 1)}*${cellAt(row, left + 2)}*${cellAt(row, left + 4)}`, format: GBP }]);
    if (on) page.line(row, left, service, { cost: hours * 60, ledBy: anyOf<string | null>(service, null), pupils: [pupil], yearGroups: anyOf<string[]>([`Y${year}`], []) });
  });
} // prettier-ignore
