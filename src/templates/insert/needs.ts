import { excel, type ExcelFormula } from "../../formulas/excel";
import { SETTINGS } from "../names";
import type { Block, SheetTemplate } from "../sheet-template";

/** What a sheet speaks of: tables and names that must stand, and kinds of tables of which one must. */
export interface Needs {
  tables: ReadonlySet<string>;
  names: ReadonlySet<string>;
  /** At least one table of the kind. */
  kinds: ReadonlySet<string>;
}

/** Derived from the sheet's own formulas, lists and tints, so that it cannot be forgotten. */
export function needsOf(template: SheetTemplate): Needs {
  const needs = { tables: new Set<string>(), names: new Set<string>(), kinds: new Set<string>() };
  for (const formula of formulasOf(template)) collect(formula, needs, new Set());
  const brought = broughtBy(template);
  for (const table of brought.tables) needs.tables.delete(table);
  for (const kind of brought.kinds) needs.kinds.delete(kind);
  for (const name of brought.names) needs.names.delete(name);
  return needs;
}

/** What comes with a sheet. */
export function broughtBy(template: SheetTemplate): Needs {
  const blocks = template.bands.flat();
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
  return {
    tables: new Set(tables.map((block) => block.references.table)),
    kinds: new Set(tables.map((block) => block.like)),
    names: new Set([
      ...blocks.flatMap((block) =>
        block.kind === "fields" ? block.fields.map((field) => field.name.name) : [],
      ),
      ...template.columnNames.map(({ name }) => name.name),
    ]),
  };
}

/** Everything on a sheet that is a formula, or is written as one. */
export function formulasOf(template: SheetTemplate): ExcelFormula[] {
  return [
    excel`${SETTINGS.school}`,
    ...(typeof template.title === "string" ? [] : [template.title]),
    ...template.columnNames.map(({ column }) => excel`${column}`),
    ...template.bands.flat().flatMap(formulasOfBlock),
  ];
}

function formulasOfBlock(block: Block): ExcelFormula[] {
  if (block.kind === "fields")
    return block.fields.flatMap((field) => [
      ...(field.formula ? [field.formula] : []),
      ...(typeof field.usual === "object" ? [field.usual] : []),
      ...(field.choices?.type === "list" ? [excel`${field.choices.source}`] : []),
      ...(field.rules ?? []).map((rule) => rule.when),
    ]);
  if (block.kind === "chart")
    return [excel`${block.categories}`, ...block.series.map(({ values }) => excel`${values}`)];
  return [
    ...block.columns.flatMap((column) => {
      if (column.kind === "formula") return [column.formula];
      return [
        ...(column.usual ? [column.usual] : []),
        ...(column.choices?.type === "list" ? [excel`${column.choices.source}`] : []),
      ];
    }),
    ...block.rules.map((rule) => rule.when),
  ];
}

/** @param within kinds of tables that the formula is being said for: their columns are no need of their own */
function collect(
  formula: ExcelFormula,
  needs: { tables: Set<string>; names: Set<string>; kinds: Set<string> },
  within: ReadonlySet<string>,
): void {
  for (const part of formula.parts) {
    if (typeof part === "string") continue;
    switch (part.kind) {
      case "row":
      case "ordinal":
        break;
      case "name":
        needs.names.add(part.name);
        break;
      case "column":
      case "head":
      case "link":
        if (!within.has(part.table)) needs.tables.add(part.table);
        break;
      case "across":
        if (part.needed) needs.kinds.add(part.table);
        collect(part.each, needs, new Set([...within, part.table]));
        if (part.join === "first") collect(part.none, needs, within);
        if (part.join === "nth") collect(part.nth, needs, within);
    }
  }
}
