import { excel } from "../../formulas/excel";
import { formulaText } from "../../formulas/formula-text";
import type { Area } from "../../workbook/address";
import type { DefineName } from "../../workbook/edit";
import { nameKey } from "../../workbook/name-rules";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { Naming } from "../../formulas/formula-text";
import { isCalled, type StandingSheet } from "./standing-sheets";

/**
 * Names of ours that people have deleted, given back where it is certain what they stood for: a column of a table that
 * stands, or the cell between two cells of the same list whose names stand. What is not certain stays missing.
 * @param namingOf what is called how on a sheet that stands
 */
export function restoredNames(
  outline: WorkbookSnapshot,
  standing: readonly StandingSheet[],
  namingOf: (sheet: StandingSheet) => Naming,
): { edits: DefineName[]; standing: StandingSheet[] } {
  const edits: DefineName[] = [];
  const there = new Set(outline.names.map(({ name }) => nameKey(name)));
  const restored = standing.map((sheet): StandingSheet => {
    const stamped = outline.sheets.find(({ name }) => name === sheet.sheet)?.stamp?.names ?? [];
    const free = (wanted: string) =>
      stamped.find((name) => isCalled(name, wanted) && !there.has(nameKey(name)));
    const back = [...columnNames(sheet, namingOf(sheet)), ...cellNames(sheet)].flatMap(
      ({ wanted, refersTo, comment }) => {
        const name = free(wanted);
        return name === undefined ? [] : [{ wanted, name, refersTo, comment }];
      },
    );
    if (back.length === 0) return sheet;
    for (const { name, refersTo, comment } of back)
      edits.push({ kind: "defineName", name, refersTo, comment, stampedOn: sheet.sheet });
    return {
      ...sheet,
      names: new Map([
        ...sheet.names,
        ...back.map(({ wanted, name }): [string, string] => [wanted, name]),
      ]),
    };
  });
  return { edits, standing: restored };
}

interface Lost extends Pick<DefineName, "refersTo" | "comment"> {
  /** The name we would like. */
  wanted: string;
}

function columnNames({ template, tables, names }: StandingSheet, naming: Naming): Lost[] {
  const own = new Map(
    tables.map(({ block, table }) => [block.references.table, new Set(table.columns.map(nameKey))]),
  );
  return template.columnNames.flatMap(({ name, column, comment }) => {
    if (names.has(name.name)) return [];
    const formula = excel`${column}`;
    const stands = formula.parts.every((part) => {
      if (typeof part === "string") return true;
      if (part.kind !== "column") return false;
      return own.get(part.table)?.has(nameKey(part.header)) === true;
    });
    if (!stands) return [];
    return [{ wanted: name.name, refersTo: { formula: formulaText(formula, naming) }, comment }];
  });
}

function cellNames({ template, fields, names }: StandingSheet): Lost[] {
  const placeOf = new Map(fields.map(({ field, at }) => [field.name.name, at]));
  return template.bands.flat().flatMap((block) =>
    block.kind !== "fields"
      ? []
      : block.fields.flatMap((field, nth): Lost[] => {
          if (names.has(field.name.name)) return [];
          const at = between(
            placeOf.get(block.fields[nth - 1]?.name.name ?? ""),
            placeOf.get(block.fields[nth + 1]?.name.name ?? ""),
          );
          return at ? [{ wanted: field.name.name, refersTo: at, comment: field.label }] : [];
        }),
  );
}

type Place = { sheet: string; area: Area } | null | undefined;

/** The cell between two others with exactly one row between them. */
function between(above: Place, below: Place): { sheet: string; area: Area } | null {
  if (!above || !below || above.sheet !== below.sheet) return null;
  const { row, column } = above.area;
  const oneApart = below.area.row === row + 2 && below.area.column === column;
  return oneApart ? { sheet: above.sheet, area: { ...above.area, row: row + 1 } } : null;
}
