import type { Study } from "../study";
import { hasField, type Table } from "../tables/table";
import type { Field } from "../fields";
import type { Desk } from "../desk";
import { readListTable } from "./list-table";
import { reportTables } from "./column-report";
import { sheetGiven } from "./sheet-given";
import type { Layout } from "./layout";

/** What tells a list of provisions from any other table that names one. */
const DETAILS: readonly Field[] = [
  "dosage",
  "sessionsPerWeek",
  "minutesPerSession",
  "minutesPerWeek",
  "weeks",
  "startDate",
  "endDate",
  "reviewDate",
  "term",
  "entry",
  "exit",
  "target",
  "outcome",
  "cost",
  "costPerPupil",
  "ledBy",
  "leadTeacher",
  "groupSize",
  "pupilsAndGroup",
  "wave",
  "areaOfNeed",
  "measure",
  "unitCost",
  "hourlyRate",
  "quantity",
  "switch",
];

/** One row a provision, or a pupil and a provision: flat or filled down, in one block or several. */
export const list: Layout = {
  layout: "list",
  claim(study) {
    const tables = listTables(study);
    if (tables.length === 0) return null;
    const most = Math.max(...tables.map(details));
    const sure = Math.min(0.95, 0.55 + 0.08 * most);
    return { sure, because: `a column of provisions and ${most} columns about them` };
  },
  read(study, desk) {
    const tables = listTables(study);
    const given = sheetGiven(study, desk);
    readAll(study, desk, tables, given);
    return reportTables(tables);
  },
};

function readAll(
  study: Study,
  desk: Desk,
  tables: readonly Table[],
  given: ReturnType<typeof sheetGiven>,
): void {
  for (const table of tables) readListTable(study, desk, table, given);
}

export function listTables(study: Study): Table[] {
  return study.tables.filter(
    (table) =>
      hasField(table, "provision") &&
      details(table) >= 2 &&
      !hasField(table, "contact", "wording", "hoursInPlan"),
  );
}

function details(table: Table): number {
  return DETAILS.filter((field) => hasField(table, field)).length;
}
