import { formulaText } from "../../formulas/formula-text";
import type { Content, Edit } from "../../workbook/edit";
import { TABLE_STYLE } from "../looks";
import type { Names } from "./free-names";
import type { PlacedTable } from "./lay-out";

/** Head and rows as typed content, and the table over them with its calculated columns. */
export function tableEdits(sheet: string, table: PlacedTable, names: Names): Edit[] {
  const { columns, references } = table.block;
  const blank: readonly Content[] = columns.map(() => null);
  const rows = table.rows.map((row) => columns.map((column) => row[column.key] ?? null));
  const formulas = columns.flatMap((column) => {
    const formula = column.kind === "formula" ? column.formula : column.usual;
    return formula ? [[column.header, formulaText(formula, names)]] : [];
  });
  return [
    {
      kind: "writeCells",
      sheet,
      at: { row: table.area.row, column: table.area.column },
      cells: [columns.map((column) => column.header), ...(rows.length > 0 ? rows : [[...blank]])],
    },
    {
      kind: "addTable",
      sheet,
      area: table.area,
      name: names.table(references.table),
      formulas: Object.fromEntries(formulas) as Record<string, string>,
      style: TABLE_STYLE,
      bandedRows: false,
    },
  ];
}
