import type { SheetView } from "../sheet-view";
import type { Study } from "../study";
import { columnOf, hasField, type Table } from "../tables/table";
import { isOfAdultsOnly, isOtherBusiness } from "./other-business";
import type { Field } from "../fields";
import { columnGroups } from "./column-groups";
import { readListTable } from "./list-table";
import { reportTables } from "./column-report";
import { askAboutGuess, guessedProvision } from "./guess-provision";
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
  "plannedSessions",
  "deliveredSessions",
];

/** One row a provision, or a pupil and a provision: flat or filled down, in one block or several. */
export const list: Layout = {
  layout: "list",
  claim(study) {
    const most = Math.max(0, ...listTables(study).map((table) => Math.max(1, details(table))));
    if (most > 0)
      return {
        sure: Math.min(0.95, 0.55 + 0.08 * most),
        because: `a column of provisions and ${most} columns about them`,
      };
    if (guessedTables(study).length === 0) return null;
    return { sure: 0.6, because: "columns as in a list of provisions, though none is called that" };
  },
  read(study, desk) {
    const open = [
      ...guessedTables(study),
      ...study.tables.filter((table) => isListByValues(study, table)),
    ];
    const guessed = study.tables.filter((table) => {
      const column = open.includes(table) ? guessedProvision(study, table) : null;
      return column !== null && askAboutGuess(study, desk, column);
    });
    const lists = listTables(study);
    const tables = study.tables.filter((table) => guessed.includes(table) || lists.includes(table));
    const given = sheetGiven(study, desk);
    for (const table of tables) readListTable(study, desk, table, given);
    return reportTables(tables);
  },
};

function listTables(study: Study): Table[] {
  const lists = study.tables.filter((table) => isList(study, table));
  return study.tables.filter((table) => lists.includes(table) || isLastSection(table, lists));
}

/** "C. Equipment": things and what they cost, in the columns under a list with more to say. */
function isLastSection(table: Table, lists: readonly Table[]): boolean {
  const key = columnOf(table, "provision")?.column;
  return (
    hasField(table, "cost") &&
    !hasField(table, "contact", "wording", "hoursInPlan", "business") &&
    lists.some(
      (other) =>
        (other.headerRows[0] ?? 0) < (table.headerRows[0] ?? 0) &&
        hasField(other, "cost") &&
        columnOf(other, "provision")?.column === key,
    )
  );
}

function isList({ view }: Study, table: Table): boolean {
  return (
    namesProvisions(view, table) &&
    (details(table) >= 2 ||
      (details(table) === 1 && hasField(table, "pupils", "surname")) ||
      (isCalledProvision(table) && details(table) + whose(table) >= 2)) &&
    !hasField(table, "contact", "wording", "hoursInPlan") &&
    !isOtherBusiness(table, details(table)) &&
    !isOfAdultsOnly(view, table)
  );
}

/** A column of names: "Class | Interventions | Met" over numbers only counts them. */
function namesProvisions(view: SheetView, table: Table): boolean {
  const name = columnOf(table, "provision");
  if (!name) return false;
  const cells = table.rows.slice(0, 40).flatMap((row) => view.at(row, name.column) ?? []);
  return cells.length === 0 || cells.some(({ cell }) => typeof cell.value === "string");
}

/** "Intervention | Year | Who for": hardly anything is said, and plainly of provisions. */
function isCalledProvision(table: Table): boolean {
  const name = columnOf(table, "provision");
  return (
    name !== null && !name.byValues && /intervention|provision|support|strateg/i.test(name.own)
  );
}

/** How many columns say whose the provisions are. */
function whose(table: Table): number {
  const fields: readonly Field[] = ["pupils", "surname", "yearGroups", "className"];
  return fields.filter((field) => hasField(table, field)).length;
}

/** Its provisions are known by how their names sound, under words that say nothing. */
const isListByValues = (study: Study, table: Table): boolean =>
  isList(study, table) && columnOf(table, "provision")?.byValues === true;

/** Tables with nearly everything that a list has, but for a header that says where the provisions stand. */
function guessedTables(study: Study): Table[] {
  return study.tables.filter(
    (table) =>
      details(table) >= 2 &&
      (details(table) + besides(table) >= 4 || hasField(table, "wave", "groupSize")) &&
      !hasField(
        table,
        "senStatus",
        "contact",
        "wording",
        "hoursInPlan",
        "hourlyRate",
        "delivered",
      ) &&
      !isOtherBusiness(table, details(table)) &&
      guessedProvision(study, table) !== null,
  );
}

/** What else speaks for a list whose provisions nobody named: whose they are, and the same columns term by term. */
function besides(table: Table): number {
  const byTerm = columnGroups(table).repeated.length >= 2;
  return (byTerm && hasField(table, "pupils", "surname") ? 1 : 0) + (byTerm ? 1 : 0);
}

function details(table: Table): number {
  const fields = new Set(table.columns.map(({ field }) => field));
  return DETAILS.filter((field) => fields.has(field)).length;
}
