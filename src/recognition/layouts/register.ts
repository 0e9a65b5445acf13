import type { Desk } from "../desk";
import { emptyPupil } from "../draft";
import { readPrimaryNeed } from "../notation/need";
import { readSenStatus } from "../notation/sen-status";
import { readYearGroups } from "../notation/year-groups";
import { takeReading } from "../readers/take-reading";
import { placeOf, type CellView } from "../sheet-view";
import type { Study } from "../study";
import { columnOf, hasField, type Column, type Table } from "../tables/table";
import { tableRows } from "../tables/table-rows";
import { reportTables } from "./column-report";
import type { Layout } from "./layout";

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
    for (const table of tables) readRegister(study, desk, table);
    for (const { cell } of study.titles) study.ledger.leave("banner", cell);
    for (const cell of study.view.cells()) study.ledger.leave("note", cell);
    return reportTables(tables);
  },
};

function registerTables(study: Study): Table[] {
  return study.tables.filter(
    (table) =>
      hasField(table, "pupils", "surname") &&
      !hasField(table, "provision", "contact", "wording", "delivered") &&
      (hasField(table, "senStatus", "primaryNeed") ||
        (hasField(table, "yearGroups", "className") &&
          hasField(table, "flag", "dateOfBirth", "upn", "areaOfNeed"))),
  );
}

function readRegister(study: Study, desk: Desk, table: Table): void {
  const { view, ledger } = study;
  const names = (["surname", "forename", "pupils"] as const).flatMap(
    (field) => columnOf(table, field) ?? [],
  );
  const key = names[0]?.column ?? table.firstColumn;
  for (const column of table.columns) ledger.use(...column.headerCells);
  for (const tableRow of tableRows(view, table, key)) {
    if (tableRow.kind === "subtotal") ledger.leave("subtotal", ...tableRow.cells);
    else if (tableRow.kind === "note") ledger.leave("note", ...tableRow.cells);
    else if (tableRow.kind === "band") ledger.leave("banner", tableRow.cell);
    else
      readPupil(
        desk,
        table,
        (column) => (column ? view.at(tableRow.row, column.column) : null),
        (cell) => ledger.use(cell),
      );
  }
}

function readPupil(
  desk: Desk,
  table: Table,
  cellIn: (column: Column | null) => CellView | null,
  use: (cell: CellView) => void,
): void {
  const column = (field: Parameters<typeof columnOf>[1]): Column | null => columnOf(table, field);
  const taken = (cell: CellView | null): CellView | null => {
    if (cell) use(cell);
    return cell;
  };
  const surname = taken(cellIn(column("surname")));
  const forename = taken(cellIn(column("forename")));
  const whole = taken(cellIn(column("pupils")));
  const parts = [surname, forename, whole]
    .filter((cell) => cell !== null)
    .sort((a, b) => a.column - b.column);
  const [first] = parts;
  if (!first) return;
  const name =
    surname || forename
      ? [forename?.text, surname?.text].filter(Boolean).join(" ")
      : (whole?.text ?? "");
  const pupil = emptyPupil(name, placeOf(first));
  const room = taken(cellIn(column("className")));
  const roomRead = room && readYearGroups(room.cell, { heading: "class" });
  pupil.className = room ? (roomRead?.value.className ?? room.text) : null;
  const year = taken(cellIn(column("yearGroups")));
  const years = year ? readYearGroups(year.cell, { heading: "year" })?.value : roomRead?.value;
  pupil.yearGroup = years?.yearGroups.length === 1 ? (years.yearGroups[0] ?? null) : null;
  if (year) pupil.className ??= years?.className ?? null;
  const status = taken(cellIn(column("senStatus")));
  if (status)
    pupil.senStatus = takeReading(desk, readSenStatus(status.cell), status)?.status ?? null;
  const need = taken(cellIn(column("primaryNeed") ?? column("areaOfNeed")));
  if (need) {
    const value = takeReading(desk, readPrimaryNeed(need.cell), need);
    pupil.primaryNeed = value?.code ?? null;
    pupil.areaOfNeed = value?.area ?? null;
  }
  for (const flag of table.columns.filter(({ field }) => field === "flag")) {
    const cell = taken(cellIn(flag));
    if (cell) pupil.flags.push(...flagsIn(flag.own, cell.text));
  }
  desk.pupils.push(pupil);
}

/** A yes under "PP" is the flag PP; a column of flags names them in its cells. */
function flagsIn(header: string, text: string): string[] {
  if (/^(n|no|none|-+|0|false|x|✗)$/i.test(text)) return [];
  if (/^(y|yes|✓|✔|√|1|true|t)$/i.test(text)) return [header.replace(/[?:]/g, "").trim()];
  return text
    .split(/[,/;&+\n]| and /)
    .map((flag) => flag.trim())
    .filter((flag) => flag !== "");
}
