import type { CellSnapshot } from "../../workbook/snapshot";
import type { Desk } from "../desk";
import type { Field } from "../fields";
import type { Keys } from "../keys";
import { putsMonthFirst } from "../notation/date-order";
import { pupilNameForm, type PupilNameForm } from "../notation/pupils";
import { whatStaffCountsMean } from "../notation/staff";
import { namesFourTiers } from "../notation/wave";
import type { Study } from "../study";
import type { Column } from "../tables/table";
import type { Sense } from "./line-draft";
import { periodLength } from "./periods";

const DATES: ReadonlySet<Field> = new Set(["startDate", "endDate", "reviewDate", "date"]);

const NO_KEYS: Keys = { outcomes: new Map(), tiers: new Map() };

/** What the columns of a table together say about how each cell of it is to be read. */
export function senseFor(
  study: Study,
  desk: Desk,
  columns: readonly Column[],
  cellsOf: (column: Column) => CellSnapshot[],
): Sense {
  const has = (...fields: Field[]): boolean =>
    columns.some(({ field }) => field !== null && fields.includes(field));
  const cellsIn = (field: Field): CellSnapshot[] => {
    const column = columns.find((one) => one.field === field);
    return column ? cellsOf(column) : [];
  };
  const hasTimes = has("dosage", "sessionsPerWeek", "minutesPerSession");
  const byNumber = has("sessionsPerWeek", "minutesPerSession");
  // Where a column counts the sessions itself, "2 x TA" beside it counts the adults.
  const sessions = cellsIn("sessionsPerWeek").filter(({ text }) => /\d|daily|week/i.test(text));
  const counted = sessions.length > 0 && sessions.length >= cellsIn("ledBy").length / 2;
  return {
    questions: desk.questions,
    ledger: study.ledger,
    keys: has("outcome", "wave") ? study.keys : NO_KEYS,
    schoolYear: study.schoolYear ?? desk.schoolYear,
    monthFirst: putsMonthFirst(
      columns
        .filter(({ field }) => field !== null && DATES.has(field))
        .flatMap(cellsOf)
        .flatMap(({ value }) => (typeof value === "string" ? value.trim() : [])),
    ),
    today: desk.today,
    nameForm: nameFormOf(columns, cellsIn("pupils")),
    fourTiers: namesFourTiers(cellsIn("wave").map(({ text }) => text)),
    staffCounts:
      byNumber && !counted ? whatStaffCountsMean(cellsIn("ledBy")) : hasTimes ? "adults" : null,
    period: periodLength(study.view),
    hasTimes,
    outcomeMixed: !has("outcome") || !has("target"),
    runsAcross: false,
    outcomeMayBeExit: has("entry") && !has("exit"),
  };
}

/** Under "Pupils" every cell may name two of them; only a heading for one pupil makes "Bell, Ada" one without asking. */
function nameFormOf(
  columns: readonly Column[],
  cells: readonly CellSnapshot[],
): PupilNameForm | null {
  const form = pupilNameForm(cells);
  const pupils = columns.filter(({ field }) => field === "pupils");
  const own = pupils[0]?.own ?? "";
  const several =
    pupils.length > 1 || /pupils|children|students|learners|names\b|who|group/i.test(own);
  return form === "surnameFirst" && several && cells.length < 8 ? null : form;
}
