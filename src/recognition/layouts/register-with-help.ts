import type { PupilLine } from "../../domain/recognition-report";
import type { Desk } from "../desk";
import { emptyLine } from "../draft";
import { fillFrom } from "../context";
import type { Field } from "../fields";
import { saysNothing } from "../notation/nothing";
import { readItem } from "../readers/item";
import { placeOf, type CellView } from "../sheet-view";
import type { Study } from "../study";
import { columnOf, hasField, type Column, type Table } from "../tables/table";
import { itemsOf } from "./grid-items";

/** What a list of provisions says of each and a register does not. */
const OF_A_LIST: readonly Field[] = [
  "dosage",
  "sessionsPerWeek",
  "minutesPerSession",
  "minutesPerWeek",
  "weeks",
  "startDate",
  "endDate",
  "entry",
  "exit",
  "outcome",
  "cost",
  "costPerPupil",
  "ledBy",
  "groupSize",
  "pupilsAndGroup",
  "plannedSessions",
  "deliveredSessions",
  "wording",
  "contact",
  "delivered",
  "business",
];

/** The column of a register that says in words what each pupil is given; null where its rows are those of a list. */
export function helpColumn({ view }: Study, table: Table): Column | null {
  const column = columnOf(table, "provision");
  const key = columnOf(table, "pupils") ?? columnOf(table, "surname");
  if (!column || !key || !hasField(table, "senStatus", "primaryNeed")) return null;
  if (hasField(table, ...OF_A_LIST)) return null;
  const rows = table.rows.slice(0, 100);
  const forename = columnOf(table, "forename");
  const names = rows.flatMap((row) => {
    const cell = view.at(row, key.column);
    return cell ? [[cell, forename && view.at(row, forename.column)].map((one) => one?.text)] : [];
  });
  if (new Set(names.map((name) => name.join(" "))).size < names.length * 0.95) return null;
  const several = rows.some((row) => itemsOf(view.at(row, column.column)?.text ?? "").length > 1);
  return several ? column : null;
}

/** "Monitor", "QFT only": where the pupil stands, and no provision. */
const NOTHING_GIVEN =
  /^(?:monitor(?:ing|ed)?(?: only)?|watch(?:ing)?|no (?:extra|additional).*|tbc)\.?$/i;

/** Puts a line on the desk for everything that a cell of the column names. */
export function readHelp(study: Study, desk: Desk, pupil: PupilLine, cell: CellView): void {
  const given = {
    pupils: [pupil.name],
    ...(pupil.yearGroup === null ? {} : { yearGroups: [pupil.yearGroup] }),
    ...(pupil.className === null ? {} : { className: pupil.className }),
  };
  for (const item of itemsOf(cell.text)) {
    if (saysNothing(item) !== null || NOTHING_GIVEN.test(item)) {
      desk.sayOfPupil(pupil, { from: placeOf(cell), text: item });
      study.ledger.feeds("pupil", pupil, "notes", cell);
      continue;
    }
    const line = emptyLine(item, placeOf(cell));
    fillFrom(line, given);
    desk.lines.push(readItem(line, study.ledger, cell, desk));
  }
}
