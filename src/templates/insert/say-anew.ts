import type { ExcelFormula } from "../../formulas/excel";
import { acrossIn } from "../../formulas/formula-parts";
import { formulaText, type Naming } from "../../formulas/formula-text";
import { nameKey } from "../../workbook/name-rules";
import type { Edit } from "../../workbook/edit";
import type { StandingSheet } from "./standing-sheets";

/**
 * The formulas of standing sheets that run across tables of these kinds, written anew: a table has come or gone.
 * Columns that a person deleted stay deleted; headings and places may have moved.
 */
export function formulasSaidAnew(
  sheets: readonly StandingSheet[],
  kinds: ReadonlySet<string>,
  naming: Naming,
): Edit[] {
  const concerned = (formula: ExcelFormula) =>
    acrossIn(formula).some((part) => kinds.has(part.table));
  return sheets.flatMap((standing) => {
    const { sheet, tables, fields } = standing;
    const own = asCalledOn(standing, naming);
    return [
      ...tables.flatMap(({ block, table }): Edit[] => {
        const there = new Map(table.columns.map((header) => [nameKey(header), header]));
        const formulas = block.columns.flatMap((column) => {
          const header = there.get(nameKey(column.header));
          if (column.kind !== "formula" || header === undefined || !concerned(column.formula))
            return [];
          return [[header, formulaText(column.formula, own)]];
        });
        if (formulas.length === 0) return [];
        return [
          {
            kind: "fillColumns",
            sheet,
            table: table.name,
            formulas: Object.fromEntries(formulas) as Record<string, string>,
          },
        ];
      }),
      ...fields.flatMap(({ field, at }): Edit[] =>
        field.formula && at && concerned(field.formula)
          ? [
              {
                kind: "writeCells",
                sheet: at.sheet,
                at: at.area,
                cells: [[{ formula: formulaText(field.formula, own) }]],
              },
            ]
          : [],
      ),
    ];
  });
}

/** A sheet that stands several times speaks of its own tables and cells, not of those of its twins. */
export function asCalledOn({ tables, names }: StandingSheet, naming: Naming): Naming {
  const own = new Map(tables.map(({ block, table }) => [block.references.table, table.name]));
  return {
    ...naming,
    table: (wanted) => own.get(wanted) ?? naming.table(wanted),
    name: (wanted) => names.get(wanted) ?? naming.name(wanted),
  };
}
