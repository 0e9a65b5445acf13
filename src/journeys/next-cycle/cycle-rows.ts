import { joinedTerms } from "../../domain/term-span";
import type { CycleDays, SchoolCalendar } from "../../domain/school-calendar";
import type { Row } from "../../templates/sheet-content";
import type { Typed } from "../../workbook/edit";
import type { StandingRow } from "../again/standing-tables";
import type { CellChange } from "../again/table-edits";
import type { Closing, Leaver } from "./closing-cycle";
import { textIn, type ProvisionRow, type TakingRow } from "./cycle-map";
import { getsDates } from "./going-on";

/** Columns that belong to one cycle: its dates, its reviews, what was spent for it, what was said of it. */
const OF_ONE_CYCLE: ReadonlySet<string> = new Set([
  ...["term", "weeksStated", "reviewed", "planned", "delivered", "notes", "readFrom"],
  ...["resources", "training", "yearsOfUse", "external", "statedCost"],
]);

/** The row of the next cycle on the map: what it is and how it is given, with dates of its own. */
export function provisionRow(
  { row }: ProvisionRow,
  { reference, days, review }: { reference: string; days: CycleDays; review: number },
): Row {
  const kept = Object.entries(row.cells).filter(
    ([key, value]) => value !== null && !OF_ONE_CYCLE.has(key),
  );
  return {
    ...Object.fromEntries(kept),
    reference,
    start: days.from,
    end: days.to,
    reviewDate: review,
  };
}

/** A pupil's rows in the next cycle: each measure again, the result at the end as the entry. */
export function takingRows(
  { pupil, rows }: Leaver,
  { reference, cycle, days }: { reference: string; cycle: string; days: CycleDays },
): Row[] {
  return rows.map(({ row }) => ({
    pupil,
    provision: reference,
    cycle,
    measure: typed(row, "measure"),
    entry: entryAfter(row),
    entryDate: days.from,
    exitDate: days.to,
    partStated: typed(row, "partStated"),
  }));
}

/** Met or not met is no place to begin from; 6:04 read as a time of day is written as an age again. */
export function entryAfter(row: StandingRow): Typed {
  const exit = typed(row, "exit");
  if (textIn(row, "as") === "word") return null;
  return textIn(row, "as") === "age" && typeof exit === "number"
    ? textIn(row, "exitText") || exit
    : exit;
}

function typed({ cells }: StandingRow, key: string): Typed {
  return cells[key] ?? null;
}

/** The cycle's name, told from one of an earlier year that this provision has already. */
export function cycleName({ taking }: ProvisionRow, { label, academicYear }: CycleDays): string {
  const taken = taking.some(({ cycle }) => cycle.toLowerCase() === label.toLowerCase());
  return taken ? `${label} ${academicYear}` : label;
}

/**
 * What is written into the rows of the cycle that ends: only what was blank.
 * @param calendar null where the rows keep to what they say of their time
 */
export function closingChanges(
  { provision, pupils }: Closing,
  { reviewed, calendar }: { reviewed: number; calendar: SchoolCalendar | null },
): CellChange[] {
  return pupils.flatMap(({ step, rows }) =>
    rows.flatMap((taking) => [
      ...filled(taking.row, "nextStep", step),
      ...filled(taking.row, "reviewed", reviewed),
      ...(calendar ? timeOf(taking, provision, calendar) : []),
    ]),
  );
}

/** When the cycle was, in rows that leave it to their provision, so that it stays true whatever follows. */
function timeOf(
  taking: TakingRow,
  provision: ProvisionRow,
  calendar: SchoolCalendar,
): CellChange[] {
  const { from, to } = provision;
  if (!getsDates(taking, provision) || from === null || to === null) return [];
  return [
    ...filled(taking.row, "cycle", calendar.nameOf(from, to)),
    ...filled(taking.row, "entryDate", from),
    ...filled(taking.row, "exitDate", to),
  ];
}

/** A blank cell gets content; a column that is not there gets nothing. */
export function filled(row: StandingRow, key: string, to: Typed): CellChange[] {
  return key in row.cells && row.cells[key] === null ? changed(row, key, to) : [];
}

export function changed({ at, cells }: StandingRow, key: string, to: Typed): CellChange[] {
  const was = cells[key];
  return was === undefined || was === to || to === null ? [] : [{ at, key, was, to }];
}

/** A term that a row names stays true when its end moves on: "Autumn 2" and "Spring 1" are "Autumn 2-Spring 1". */
export function laterTerm({ row }: ProvisionRow, { label }: CycleDays): CellChange[] {
  const term = textIn(row, "term");
  const joined = term === "" ? null : joinedTerms(term, label);
  return joined === null ? [] : changed(row, "term", joined);
}
