import type { Rect } from "../../book/cell";
import type { Table, TableColumn } from "../../book/sheet-parts";
import { rectAddress } from "../cells/cell-address";
import { declareContentType, dropPart } from "../package/content-types";
import { DECLARATION } from "../package/namespaces";
import { addRelationship, relationships, removeRelationship } from "../package/relationships";
import type { SaveContext, SheetTarget } from "../saving/save-context";
import { escapeColumnName, escapeExcel } from "../xml/characters";
import type { XmlElement } from "../xml/xml-element";
import { childOf, insertInOrder, removeIfEmpty } from "./child-order";
import { relationshipAttribute } from "./relationship-attribute";
import { readTable, TOTALS_FUNCTIONS } from "./tables-reader";

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

export function writeTables(target: SheetTarget, context: SaveContext): void {
  const { sheet, part, root } = target;
  const left = new Map(sheet.tables.map((table) => [table.id, table]));
  for (const relationship of relationships(context.pack, part)) {
    if (relationship.kind !== "table" || !context.pack.has(relationship.target)) continue;
    const element = context.pack.document(relationship.target).root;
    const before = readTable(element);
    const table = left.get(before.id);
    if (table) {
      left.delete(before.id);
      if (JSON.stringify(table) !== JSON.stringify(before)) fillTable(element, table, context);
      continue;
    }
    dropPart(context.pack, relationship.target);
    removeRelationship(context.pack, part, relationship.id);
    const list = root.child("tableParts");
    for (const entry of list?.elements("tablePart") ?? [])
      if (entry.getPrefixed("id") === relationship.id) list?.remove(entry);
    if (list) removeIfEmpty(root, list);
  }
  for (const table of left.values()) addTable(target, table, context);
  const list = root.child("tableParts");
  list?.set("count", list.elements("tablePart").length);
}

function addTable(target: SheetTarget, table: Table, context: SaveContext): void {
  const { pack, namespaces } = context;
  const part = pack.unused("xl/tables/table", ".xml");
  pack.write(part, `${DECLARATION}<table xmlns="${namespaces.main}" id="${String(table.id)}"/>`);
  fillTable(pack.document(part).root, table, context);
  declareContentType(pack, part, TABLE_TYPE);
  const id = addRelationship(pack, target.part, `${namespaces.relationships}/table`, part);
  const list = childOf(target.root, "tableParts");
  list.append("tablePart", relationshipAttribute(target.root, id, namespaces));
}

/** Makes the part say what the table is; what we do not model (looks of its own, sort order, queries) stays. */
function fillTable(root: XmlElement, table: Table, context: SaveContext): void {
  root.set("id", table.id);
  root.set("name", table.name);
  root.set("displayName", table.name);
  root.set("ref", rectAddress(table.area));
  root.set("headerRowCount", table.hasHeader ? undefined : 0);
  root.set("totalsRowCount", table.hasTotals ? 1 : undefined);
  // Whether a totals row was ever shown decides only what Excel proposes later.
  if (table.hasTotals) root.set("totalsRowShown", undefined);
  else if (root.get("totalsRowShown") === undefined) root.set("totalsRowShown", 0);
  fillFilter(root, table);
  fillColumns(root, table, context);
  fillStyle(root, table);
}

function fillFilter(root: XmlElement, table: Table): void {
  const filter = root.child("autoFilter");
  if (!table.showFilterButton || !table.hasHeader) {
    if (filter) root.remove(filter);
    return;
  }
  const area: Rect = { ...table.area, bottom: table.area.bottom - (table.hasTotals ? 1 : 0) };
  (filter ?? childOf(root, "autoFilter")).set("ref", rectAddress(area));
}

function fillColumns(root: XmlElement, table: Table, context: SaveContext): void {
  const list = childOf(root, "tableColumns");
  const stood = new Map(
    list.elements("tableColumn").map((element) => [element.get("id"), element]),
  );
  const before = readTable(root).columns;
  list.clear();
  for (const column of table.columns) {
    const element = stood.get(String(column.id)) ?? list.create("tableColumn", { id: column.id });
    list.insert(element);
    const was = before.find((other) => other.id === column.id);
    if (JSON.stringify(was) !== JSON.stringify(column)) fillColumn(element, column, table, context);
  }
  list.set("count", table.columns.length);
}

function fillColumn(
  element: XmlElement,
  column: TableColumn,
  table: Table,
  context: SaveContext,
): void {
  element.set("name", escapeColumnName(column.name));
  const formula = element.child("calculatedColumnFormula");
  if (formula) element.remove(formula);
  const totals = element.child("totalsRowFormula");
  if (totals) element.remove(totals);
  const kind = table.hasTotals ? totalsKind(column) : undefined;
  element.set("totalsRowFunction", kind);
  const label = kind === undefined ? column.totalsLabel : undefined;
  element.set("totalsRowLabel", label === undefined ? undefined : escapeExcel(label));
  const [first] = element.elements();
  const put = (name: string, text: string) => {
    const child = element.insert(element.create(name), first);
    child.text = escapeExcel(context.fileFormula(text, table.name));
  };
  if (column.formula !== undefined) put("calculatedColumnFormula", column.formula);
  if (kind === "custom" && column.totalsFormula !== undefined)
    put("totalsRowFormula", column.totalsFormula);
}

/** Excel's ready-made totals by name, anything else as "custom". */
function totalsKind(column: TableColumn): string | undefined {
  if (column.totalsFormula === undefined) return undefined;
  const call = /^SUBTOTAL\((\d+),\s*[^()]*\[([^[\]]*|\[[^[\]]*\])\]\)$/i.exec(column.totalsFormula);
  const named = call?.[2]?.replace(/^\[|\]$/g, "").replace(/'(.)/g, "$1");
  if (named?.toLowerCase() !== column.name.toLowerCase()) return "custom";
  const number = Number(call?.[1]);
  return Object.entries(TOTALS_FUNCTIONS).find(([, code]) => code === number)?.[0] ?? "custom";
}

function fillStyle(root: XmlElement, table: Table): void {
  const style = root.child("tableStyleInfo") ?? insertInOrder(root, root.create("tableStyleInfo"));
  style.set("name", table.style ?? undefined);
  style.set("showFirstColumn", table.firstColumn ? 1 : 0);
  style.set("showLastColumn", table.lastColumn ? 1 : 0);
  style.set("showRowStripes", table.bandedRows ? 1 : 0);
  style.set("showColumnStripes", table.bandedColumns ? 1 : 0);
}
