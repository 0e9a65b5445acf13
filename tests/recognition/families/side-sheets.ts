import { day } from "../other-workbooks/other-workbook";
import type { Dice } from "./dice";
import { head, Page } from "./page";
import type { Words } from "./words";

type Side = (dice: Dice, words: Words) => Page;

const timetable: Side = (dice, words) => {
  const page = new Page("TA timetable", "notAMap");
  page.put(0, 0, head(`${dice.of(words.staff)} - timetable`));
  page.write(2, 0, [null, ..."Monday Tuesday Wednesday Thursday Friday".split(" ").map(head)]);
  for (const [i, time] of ["8.50", "9.15", "10.30", "11.00", "1.15", "2.15"].entries())
    page.write(3 + i, 0, [time, ...Array.from({ length: 5 }, () => dice.of([...dice.some(words.names, 4), "Y3 maths", "break duty", "PPA cover"]))]);
  return page;
}; // prettier-ignore

const contacts: Side = () => {
  const page = new Page("Contacts", "notAMap");
  page.write(0, 0, ["Service", "Name", "Phone", "Email"].map(head));
  page.write(1, 0, ["Educational Psychology", "Dr A Moor", "01632 960101", "a.moor@example.org"]);
  page.write(2, 0, ["SALT", "Jen Fox", "01632 960102", "j.fox@example.org"]);
  page.write(3, 0, ["School nurse", "B Lowe", "01632 960103", "b.lowe@example.org"]);
  return page;
};

const jottings: Side = () => {
  const page = new Page("Sheet3", "notAMap");
  page.put(1, 1, "ring Jen re blocks");
  page.put(2, 1, "38 x 16.40 x 10");
  page.put(4, 3, "ask about hall on Tues");
  return page;
};

const budget: Side = () => {
  const page = new Page("SEN budget", "notAMap");
  page.put(0, 0, head("SEN budget 2026-27"));
  page.write(2, 0, ["Heading", "Budget", "Spent", "Left"].map(head));
  const rows = [["TA salaries", 84000, 41000], ["EP SLA", 2400, 1200], ["Resources", 1200, 640], ["Training", 700, 150]] as const;
  rows.forEach(([text, has, spent], i) => {
    page.write(3 + i, 0, [text, has, spent, { value: has - spent, formula: `=B${i + 4}-C${i + 4}` }]);
  });
  page.write(7, 0, [head("TOTAL"), { value: 88300, formula: "=SUM(B4:B7)" }, { value: 42990, formula: "=SUM(C4:C7)" }, { value: 45310, formula: "=SUM(D4:D7)" }]);
  return page;
}; // prettier-ignore

const toDo: Side = () => {
  const page = new Page("To do", "notAMap");
  page.put(0, 0, head("SENCO to do"));
  page.write(
    2,
    0,
    [null, "Job", "By", "Done?"].map((text) => (text === null ? null : head(text))),
  );
  page.write(3, 0, [1, "Chase exit data from Year 4", day("2026-11-27"), null]);
  page.write(4, 0, [2, "Order reading books", null, "✓"]);
  page.write(5, 0, [3, "Governors' report", day("2027-01-15"), null]);
  page.write(6, 0, [4, "Book EP for January", "asap", null]);
  return page;
};

const empty: Side = () => new Page("Sheet2", "notAMap");

const dataKey: Side = () => {
  const page = new Page("Key", "notAMap");
  page.write(0, 0, ["Measure", "How to read it"].map(head));
  page.write(1, 0, ["SAS", "100 is average"]);
  page.write(2, 0, ["RA", "reading age in years.months"]);
  page.write(3, 0, ["SDQ", "lower is better"]);
  return page;
};

const rates: Side = () => {
  const page = new Page("Staff costs", "staffRates");
  page.put(0, 0, head("Hourly rates from April 2026"));
  page.write(2, 0, ["Role", "Scale", "£ per hour", "Note"].map(head));
  page.headed(2);
  page.write(3, 0, ["TA", "SCP 4", { value: 17.2, format: "0.00" }, null]);
  page.write(4, 0, ["HLTA", "SCP 15", { value: 21.9, format: "0.00" }, "with on-costs"]);
  page.write(5, 0, ["Teacher", "M6", { value: 44.1, format: "0.00" }, null]);
  page.write(6, 0, ["Midday supervisor", "SCP 3", { value: 15.1, format: "0.00" }, null]);
  return page;
};

const termDates: Side = () => {
  const page = new Page("Term dates", "termDates");
  page.put(0, 0, head("Term dates 2026-27"));
  page.write(1, 0, ["Half term", "Starts", "Ends", "Weeks"].map(head));
  page.headed(1);
  const halves = [["Autumn 1", "2026-09-02", "2026-10-23", 8], ["Autumn 2", "2026-11-02", "2026-12-18", 7], ["Spring 1", "2027-01-04", "2027-02-12", 6], ["Spring 2", "2027-02-22", "2027-03-25", 5], ["Summer 1", "2027-04-12", "2027-05-28", 7], ["Summer 2", "2027-06-07", "2027-07-21", 7]] as const;
  halves.forEach(([text, from, to, weeks], i) => {
    page.write(2 + i, 0, [text, day(from, "ddd d mmm yyyy"), day(to, "ddd d mmm yyyy"), weeks]);
  });
  return page;
}; // prettier-ignore

const SIDES: readonly Side[] = [
  timetable,
  contacts,
  jottings,
  budget,
  toDo,
  empty,
  dataKey,
  rates,
  termDates,
];

/** Sheets that stand beside a map and are none. */
export function sideSheets(dice: Dice, words: Words, count: number): Page[] {
  return dice.some(SIDES, count).map((one) => one(dice, words));
}
