import type { Table, TableColumn } from "../../book/sheet-parts";
import { isTrue } from "../cells/row-looks";
import { parseRect } from "../cells/cell-address";
import { damaged } from "../file-problem";
import { displayFormula, escapeColumn } from "../formulas/display-grammar";
import { unescapeExcel } from "../xml/characters";
import type { XmlElement } from "../xml/xml-element";

/** A table part. @throws FileProblem */
export function readTable(root: XmlElement): Table {
  const area = parseRect(root.get("ref") ?? "");
  const name = root.get("displayName") ?? root.get("name") ?? "";
  if (!area) throw damaged(`table ${name} without an area`);
  const style = root.child("tableStyleInfo");
  const filter = root.child("autoFilter");
  return {
    id: Number(root.get("id") ?? 0),
    name,
    area,
    hasHeader: root.get("headerRowCount") !== "0",
    hasTotals: Number(root.get("totalsRowCount") ?? 0) > 0,
    columns: (root.child("tableColumns")?.elements("tableColumn") ?? []).map((column) =>
      readColumn(column, name),
    ),
    style: style?.get("name") ?? null,
    bandedRows: isTrue(style?.get("showRowStripes")),
    bandedColumns: isTrue(style?.get("showColumnStripes")),
    firstColumn: isTrue(style?.get("showFirstColumn")),
    lastColumn: isTrue(style?.get("showLastColumn")),
    showFilterButton: filter !== undefined,
    ...(isFiltering(filter) ? { filterActive: true } : {}),
  };
}

function isFiltering(filter: XmlElement | undefined): boolean {
  return (filter?.elements("filterColumn") ?? []).some((column) => column.elements().length > 0);
}

function readColumn(element: XmlElement, table: string): TableColumn {
  const column: TableColumn = {
    id: Number(element.get("id") ?? 0),
    name: unescapeExcel(element.get("name") ?? ""),
  };
  const formula = element.child("calculatedColumnFormula")?.text;
  if (formula) column.formula = displayFormula(unescapeExcel(formula), table);
  const label = element.get("totalsRowLabel");
  if (label !== undefined) column.totalsLabel = unescapeExcel(label);
  const totals = totalsFormula(element, table, column.name);
  if (totals) column.totalsFormula = totals;
  return column;
}

/** What SUBTOTAL does for each of Excel's ready-made totals, hidden rows left out. */
export const TOTALS_FUNCTIONS: Record<string, number> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

function totalsFormula(element: XmlElement, table: string, column: string): string | undefined {
  const kind = element.get("totalsRowFunction");
  if (kind === undefined || kind === "none") return undefined;
  const formula = element.child("totalsRowFormula")?.text;
  if (kind === "custom") return formula && displayFormula(unescapeExcel(formula), null);
  const number = TOTALS_FUNCTIONS[kind];
  return number === undefined
    ? undefined
    : `SUBTOTAL(${String(number)},${table}[${escapeColumn(column)}])`;
}
