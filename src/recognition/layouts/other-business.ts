import { codesOfKey } from "./legend";
import { isDay } from "./mark-columns";
import { tableRows } from "../tables/table-rows";
import { saysWhen } from "../dated-scores";
import type { SheetView } from "../sheet-view";
import type { Study } from "../study";
import type { Field } from "../fields";
import { isKnownProgramme } from "../notation/provision-names";
import { columnOf, hasField, type Column, type Table } from "../tables/table";

/** The header's own words, and not only some of them. */
const PLAINLY = 0.72;

/** Meetings, attendance, budgets, orders, medical lists, jobs to do: tables with columns that no map has, and little of its own. */
export function isOtherBusiness(table: Table, detailsOfAMap: number): boolean {
  const others = table.columns.filter(
    ({ field, confidence }) => field === "business" && confidence >= PLAINLY,
  ).length;
  if (others >= 2) return others * 2 >= detailsOfAMap;
  return others === 1 && detailsOfAMap <= 3 && !saysWhatEachGets(table);
}

/** "Date referred | Child | Support | How often": a tracker of referrals that says what came of them. */
const saysWhatEachGets = (table: Table): boolean =>
  hasField(table, "provision") &&
  hasField(table, "pupils", "surname") &&
  hasField(table, "dosage", "sessionsPerWeek");

/** What only work with pupils has. */
const OF_PUPILS: readonly Field[] = [
  "pupils",
  "pupilsAndGroup",
  "surname",
  "groupSize",
  "dosage",
  "sessionsPerWeek",
  "minutesPerSession",
  "minutesPerWeek",
  "weeks",
  "yearGroups",
  "className",
  "areaOfNeed",
  "primaryNeed",
  "wave",
  "entry",
  "exit",
  "costPerPupil",
];

/**
 * "Member of staff | Course | Date | Cost" and "Objective | Action | Who | By when": training and plans of the school. They
 * begin with the adult or call what is done an action, and nothing in them is about a pupil.
 */
export function isOfAdultsOnly(view: SheetView, table: Table): boolean {
  if (isTraining(table)) return true;
  // "Timescale" over "by Easter" is no length of a block of sessions.
  const isOfPupils = table.columns.some(
    ({ field, confidence }) =>
      field !== null && OF_PUPILS.includes(field) && (field !== "weeks" || confidence >= PLAINLY),
  );
  if (isOfPupils) return false;
  const done = columnOf(table, "provision");
  if (!done) return false;
  const isAction =
    /^(?:key |agreed |specific )?(?:actions?|tasks?)(?: (?:required|needed|to (?:be )?take[n]?|points?|steps?))?$/i;
  if (isAction.test(done.own.trim())) return !namesProgrammes(view, table, done);
  return table.columns.some(
    ({ field, column }) => (field === "ledBy" || field === "role") && column < done.column,
  );
}

const A_COURSE = /^(?:courses?|training|cpd|webinars?|events?)\b/i;
const OF_A_COURSE =
  /\b(?:provider|trainer|venue|certificates?|accredited|hours|evaluation|renewal)\b/i;
const WHO_WENT =
  /^(?:names?|staff(?: names?)?|members? of staff|adults?|who|colleagues?|attended by|delegates?|teachers?|tas?)$/i;

/** "Name | Course | Provider | Date | Hours": what adults were trained in; a pupil's course stands beside a year or a class. */
function isTraining({ columns }: Table): boolean {
  return (
    columns.some(({ own }) => A_COURSE.test(own.trim())) &&
    columns.some(({ own }) => OF_A_COURSE.test(own)) &&
    columns.some(({ own }) => WHO_WENT.test(own.trim())) &&
    !columns.some(({ field }) => field !== null && OF_A_CHILD.has(field))
  );
}

const OF_A_CHILD: ReadonlySet<Field> = new Set<Field>([
  "yearGroups", "className", "senStatus", "primaryNeed", "areaOfNeed", "groupSize", "entry", "exit",
]); // prettier-ignore

const KNOWN = 0.4;

/** "Action" over "Accelerated Reader" and "Nessy": what a catch-up plan buys is a provision. */
function namesProgrammes(view: SheetView, table: Table, { column }: Column): boolean {
  const names = table.rows.slice(0, 100).flatMap((row) => view.at(row, column)?.text ?? []);
  return names.filter(isKnownProgramme).length >= Math.max(1, names.length * KNOWN);
}

const SUBJECT =
  /\b(?:reading|writing|maths?|mathematics|english|gps|spag|spelling|science|phonics|rwm|combined|gld|grammar|arithmetic|eng|ma|sci|sc)\b/i;
/** What pupils attain, as schools mark it: "98", "7.04", "EXS", "5-4", "B", "Y". */
const MARK =
  /^(?:-?\d{1,3}(?:\.\d{1,2})?%?|\d[+=-]?(?:[-/]\d[+=-]?)?|pks|wts|exs|gds|wt|ws|gd|ex|be|em|exp|are|b|a|n|y|u|p\d{1,2}|\d[abc]|[+-])$/i;
const FEWEST_SUBJECTS = 3;
const OF_A_REGISTER: readonly Field[] = [
  "primaryNeed", "areaOfNeed", "secondNeed", "agencies", "joined", "flag", "notes", "reviewDate",
]; // prettier-ignore

/**
 * "Reading | GPS | Maths | RWM" beside the names and little else that a register has: what pupils attained, whatever
 * status stands beside it.
 */
export function isOfResults(view: SheetView, table: Table): boolean {
  if (hasField(table, ...OF_A_REGISTER)) return false;
  const subjects = table.columns.filter(({ own, parent, column }) => {
    if (!SUBJECT.test(own) && !SUBJECT.test(parent ?? "")) return false;
    const said = table.rows.slice(0, 40).flatMap((row) => view.at(row, column)?.text.trim() ?? []);
    return said.filter((text) => MARK.test(text)).length >= said.length * 0.7;
  });
  return subjects.length >= FEWEST_SUBJECTS;
}

/** Shares and grades: "2.5", "71", "97%". Minutes come in fives. */
const MOST_MINUTES = 300;
const FEW = 0.6;

/** Numbers below the columns of a grid that are no minutes: marks, attendance, points. */
export function areFigures(view: SheetView, table: Table, columns: readonly Column[]): boolean {
  const key = codesOfKey(view);
  let numbers = 0;
  let minutes = 0;
  // Sums at the foot are no pupil's.
  const rows = tableRows(view, table, table.firstColumn).filter(({ kind }) => kind === "data");
  for (const { row } of rows.slice(0, 60)) {
    for (const { column } of columns) {
      const cell = view.at(row, column);
      const { value, formula } = cell?.cell ?? {};
      if (formula !== undefined || typeof value !== "number" || value === 0 || value === 1)
        continue;
      if (cell && (isDay(cell) || key.has(cell.text))) continue;
      numbers++;
      if (value % 5 === 0 && value <= MOST_MINUTES) minutes++;
    }
  }
  return numbers >= 4 && minutes < numbers * FEW;
}

/** "25m", "Phase 3", "Consent form", "Paid £5": what pupils have reached or handed in, and nothing they are given. */
const REACHED_OR_HANDED_IN =
  /^[x×]? ?\d+(?:\.\d+)? ?(?:m|metres?|km|lengths?|widths?|yards?|s|x|×|times)?$|^(?:phase|level|stage|step|book|band|unit|lesson|week|wk|set|test|check|badge|award) ?\d|\b(?:consent|permission|slips?|paid|deposit|balance|passport|kit|homework|returned|handed in|allerg(?:y|ies)|dinners?|packed lunch|photos?|bronze|silver|gold|times tables?)\b/i;

/** "Mon", "Thurs pm": who was there, or who had dinner. */
const A_DAY = /^(?:mon|tues?|wed(?:nes)?|weds|thu(?:rs?)?|fri)(?:day)?s?(?: (?:am|pm))?$/i;

/** Most heads of a grid say what pupils have reached or handed in, or are the days of a week. */
export function areNoProvisions(columns: readonly Column[]): boolean {
  const others = columns.filter(
    ({ own }) => REACHED_OR_HANDED_IN.test(own.trim()) || A_DAY.test(own.trim()),
  );
  return others.length >= 2 && others.length * 2 >= columns.length;
}

const TEST =
  /\b(?:pass(?:ed)?|resit|retest|scores?|marks?|screen(?:ing)?|section|band|assess(?:ed|ment)|results?|raw|scaled|reading age|spelling age)\b/i;
/** "21", "5.08", "SS 81": no length of a session comes out so. */
const FIGURE = /^(?:(?:ss|sas|ra|ph|l) ?)?\d{1,3}(?:[.:]\d{1,2})?$/i;
const MOST_TESTS = 0.6;

/** "Sept | Jan | June", "Y1 score | Pass? | Y2 resit" over figures: when and how pupils were tested. */
export function areTests(view: SheetView, table: Table, columns: readonly Column[]): boolean {
  const tests = table.columns.filter(({ own }) => TEST.test(own) || saysWhen(own));
  if (tests.length < 2 || tests.length < columns.length * MOST_TESTS) return false;
  const figures = table.rows.slice(0, 60).flatMap((row) =>
    tests.flatMap(({ column }) => {
      const cell = view.at(row, column);
      if (!cell || isDay(cell) || !FIGURE.test(cell.text.trim())) return [];
      return Number(cell.text) % 5 === 0 || /^[01]$/.test(cell.text) ? [] : [cell];
    }),
  );
  return figures.length >= 2;
}

const OF_OTHER_THINGS =
  /\b(?:homework|handed in|school dinners|packed lunch(?:es)?|residential|school trips?|swimming|sign[- ]?ups?|library books|parents['’]? evening|invitations?|sports day|vaccinations?|school photos?|dinner money|behaviou?r points|house ?points|merits|detentions|cpd|inventory)\b/i;
const LONGEST_TITLE = 60;

/** "Homework handed in", "Clubs sign-up": the tab or a title says that the ticks are about something else. */
export function speaksOfOtherThings({ view, titles }: Study): boolean {
  const said = titles.flatMap(({ cell: { text } }) => (text.length <= LONGEST_TITLE ? [text] : []));
  return [view.name, ...said.slice(0, 4)].some((text) => OF_OTHER_THINGS.test(text));
}
