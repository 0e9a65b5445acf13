import type { CellSnapshot } from "../../workbook/snapshot";
import type { Desk } from "../desk";
import type { Field } from "../fields";
import { pupilNameForm } from "../notation/pupils";
import { whatStaffCountsMean } from "../notation/staff";
import type { Study } from "../study";
import type { Column } from "../tables/table";
import type { Sense } from "./line-draft";

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
  return {
    questions: desk.questions,
    schoolYear: study.schoolYear ?? desk.schoolYear,
    today: desk.today,
    nameForm: pupilNameForm(cellsIn("pupils")),
    staffCounts: byNumber ? whatStaffCountsMean(cellsIn("ledBy")) : has("dosage") ? "adults" : null,
    hasTimes,
    outcomeMixed: !has("outcome") || !has("target"),
  };
}
