import { areasOverlap, placeName } from "../address";
import type { AddTable, CopyColumn, FillColumns } from "../edit";
import { isDefinedName, nameKey, sameName } from "../name-rules";
import type { ProblemKind } from "../workbook-problem";
import { checkFormula } from "./formula-check";
import { type Standing, badEdit, of, whyNotThere } from "./standing";

/** The name is free and legal, the area overlaps no other table, and every header is written, once. */
export function checkTable(edit: AddTable, standing: Standing, nth: number): ProblemKind[] {
  const problems = whyNotThere(edit.sheet, edit.area);
  if (problems.length > 0) return problems;
  return [
    ...checkTableName(edit, standing, nth),
    ...checkOverlap(edit, standing, nth),
    ...checkHeaders(edit, standing),
    ...checkColumnFormulas(edit.name, edit.formulas, standing),
  ];
}

/** The table stands or is added, and so does every column and whatever its formula speaks of. */
export function checkFilling(edit: FillColumns, standing: Standing): ProblemKind[] {
  return standing.hasTable(edit.table)
    ? checkColumnFormulas(edit.table, edit.formulas, standing)
    : [{ kind: "missing", what: edit.table }];
}

/** The table stands with its column, and there is room for its rows. */
export function checkCopying(
  { sheet, at, rows, from }: CopyColumn,
  standing: Standing,
): ProblemKind[] {
  if (!standing.hasTable(from.table)) return [{ kind: "missing", what: from.table }];
  if (standing.hasColumn(from.table, from.column) === false)
    return [{ kind: "missing", what: `${from.table}[${from.column}]` }];
  return whyNotThere(sheet, { ...at, rows, columns: 1 });
}

function checkColumnFormulas(
  table: string,
  formulas: Record<string, string>,
  standing: Standing,
): ProblemKind[] {
  return Object.entries(formulas).flatMap(([header, formula]) => [
    ...(standing.hasColumn(table, header) === false
      ? [badEdit(`${table}: there is no column "${header}" to calculate`)]
      : []),
    ...checkFormula(formula, `${table}[${header}]`, standing, table),
  ]);
}

function checkTableName(edit: AddTable, standing: Standing, nth: number): ProblemKind[] {
  if (!isDefinedName(edit.name)) return [badEdit(`"${edit.name}" cannot be the name of a table`)];
  const others = [
    ...standing.tablesKept().map((table) => table.name),
    ...standing.namesKept().map((name) => name.name),
    ...of(standing.edits.slice(0, nth), "addTable").map((table) => table.name),
    ...of(standing.edits, "defineName").map((name) => name.name),
  ];
  return others.some((name) => sameName(name, edit.name))
    ? [{ kind: "tableExists", table: edit.name }]
    : [];
}

function checkOverlap(edit: AddTable, standing: Standing, nth: number): ProblemKind[] {
  const others = [...standing.tablesKept(), ...of(standing.edits.slice(0, nth), "addTable")];
  return others
    .filter((other) => sameName(other.sheet, edit.sheet) && areasOverlap(other.area, edit.area))
    .map((other) =>
      badEdit(`${edit.name} at ${placeName(edit.sheet, edit.area)} overlaps ${other.name}`),
    );
}

function checkHeaders(edit: AddTable, standing: Standing): ProblemKind[] {
  if (edit.area.rows < 2)
    return [badEdit(`${edit.name}: a table needs a header row and at least one row below it`)];
  const headers = standing.headersOf(edit);
  if (headers === null) return [];
  const problems: ProblemKind[] = [];
  const seen = new Set<string>();
  for (const header of headers) {
    if (typeof header !== "string" || header === "")
      problems.push(badEdit(`${edit.name}: every header is text that an edit writes`));
    else if (header.length > 255)
      problems.push(badEdit(`${edit.name}: "${header.slice(0, 40)}…" is too long for a header`));
    else if (seen.has(nameKey(header)))
      problems.push(badEdit(`${edit.name}: two columns are called "${header}"`));
    else seen.add(nameKey(header));
  }
  return problems;
}
