import { saysNothingElse, type Given } from "../context";
import type { Desk } from "../desk";
import type { Study } from "../study";
import { columnOf, hasField, type Table } from "../tables/table";
import { tableRows } from "../tables/table-rows";
import { reportTables } from "./column-report";
import type { Layout } from "./layout";
import { isOfResults } from "./other-business";
import { readPupil } from "./read-pupil";
import { bandIn, fillFromBand, type Band } from "./register-bands";
import { helpColumn, readHelp } from "./register-with-help";

/** Pupils with their year, status and need: a SEN register, an export of the school's system, a class list. */
export const register: Layout = {
  layout: "register",
  claim(study) {
    const tables = registerTables(study);
    if (tables.length === 0) return null;
    const known = tables.some((table) => hasField(table, "senStatus", "primaryNeed"));
    return {
      sure: known ? 0.9 : 0.6,
      because: known ? "pupils with their status or need" : "a list of pupils",
    };
  },
  read(study, desk) {
    const tables = registerTables(study);
    // "28 K, 4 E" in a title counts pupils: only a tab, or a title that says nothing else, names their class.
    const given = { ...study.named.given };
    for (const { cell, title } of study.titles)
      if (saysNothingElse(cell.text)) Object.assign(given, title.given);
    for (const table of tables) readRegister(study, desk, table, given);
    for (const { cell } of study.titles) study.ledger.leave("banner", cell);
    for (const cell of study.view.cells()) study.ledger.leave("note", cell);
    return reportTables(tables);
  },
};

function registerTables(study: Study): Table[] {
  return study.tables.filter(
    (table) =>
      hasField(table, "pupils", "surname") &&
      (!hasField(table, "provision") || helpColumn(study, table) !== null) &&
      !hasField(table, "contact", "wording", "delivered") &&
      !isOfStaff(table) &&
      !isOfResults(study.view, table) &&
      !(hasField(table, "business") && !saysNeed(table)) &&
      !namesSeveral(study, table) &&
      (hasField(table, "senStatus", "primaryNeed") ||
        (hasField(table, "yearGroups", "className") &&
          hasField(table, "flag", "dateOfBirth", "upn", "areaOfNeed"))),
  );
}

const PLAINLY = 0.72;

/** By its own words: what stands under "Concerns" may be anything. */
const saysNeed = (table: Table): boolean =>
  table.columns.some(
    ({ field, confidence }) =>
      (field === "primaryNeed" || field === "areaOfNeed") && confidence >= PLAINLY,
  );

/** "Ivy C, Theo B": a register has one pupil on a row. */
function namesSeveral({ view }: Study, table: Table): boolean {
  const column = columnOf(table, "pupils")?.column;
  if (column === undefined) return false;
  const names = table.rows.slice(0, 40).flatMap((row) => view.at(row, column)?.text ?? []);
  const several = names.filter((text) => SEVERAL.test(text));
  return several.length > 0 && several.length >= names.length * 0.3;
}

const SEVERAL =
  /^\p{Lu}[\p{L}'’-]* \p{Lu}[\p{L}'’.-]*(?:(?:,|;| and| &) ?\p{Lu}[\p{L}'’-]* \p{Lu}[\p{L}'’.-]*)+$/u;

/** "Code | Name | Post": names with a post and nothing that only pupils have. */
function isOfStaff(table: Table): boolean {
  return (
    hasField(table, "role") &&
    !hasField(table, "yearGroups", "className", "primaryNeed", "areaOfNeed", "upn", "dateOfBirth")
  );
}

function readRegister(study: Study, desk: Desk, table: Table, sheet: Given): void {
  const { view, ledger } = study;
  const names = (["surname", "forename", "pupils"] as const).flatMap(
    (field) => columnOf(table, field) ?? [],
  );
  const key = names[0]?.column ?? table.firstColumn;
  const help = helpColumn(study, table);
  const outside: Band = { given: sheet, senStatus: null };
  let band = outside;
  for (const column of table.columns) ledger.means("heading", ...column.headerCells);
  for (const tableRow of tableRows(view, table, key)) {
    if (tableRow.kind === "subtotal") ledger.leave("subtotal", ...tableRow.cells);
    else if (tableRow.kind === "note") ledger.leave("note", ...tableRow.cells);
    else if (tableRow.kind === "band") {
      const said = bandIn(tableRow.cell.text, band);
      band = said ?? outside;
      if (said) ledger.means("band", tableRow.cell);
      else ledger.leave("banner", tableRow.cell);
    } else {
      const pupil = readPupil(
        desk,
        table,
        (column) => (column ? view.at(tableRow.row, column.column) : null),
        ledger,
      );
      if (pupil) fillFromBand(pupil, band);
      const cell = help && view.at(tableRow.row, help.column);
      if (pupil && cell) readHelp(study, desk, pupil, cell);
    }
  }
}
