import type { Sheet } from "../../book/sheet";
import { addRelationship, removeRelationship } from "../package/relationships";
import { childOf } from "../sheet/child-order";
import { relationshipAttribute } from "../sheet/relationship-attribute";
import type { XmlElement } from "../xml/xml-element";
import type { SaveContext } from "./save-context";

/** The workbook part's list of sheets: added, removed, renamed, moved, hidden; and which one is in front. */
export function writeSheetList(newParts: ReadonlyMap<Sheet, string>, context: SaveContext): void {
  const { book, pack, source } = context;
  if (!book.changedParts.has("sheets") && !anySheetChanged(context)) {
    return;
  }
  const { root } = pack.document(source.workbookPart);
  const list = childOf(root, "sheets");
  const elements = list.elements("sheet");
  const entries: Entry[] = source.sheets.map((entry, i) => ({
    sheet: entry.sheet,
    element: elements[i] as XmlElement,
    relationshipId: entry.relationshipId,
  }));
  const removed = entries.filter(({ sheet }) => sheet && !book.sheets.includes(sheet));
  for (const { relationshipId } of removed)
    removeRelationship(pack, source.workbookPart, relationshipId);

  let nextId = Math.max(0, ...elements.map((element) => Number(element.get("sheetId") ?? 0))) + 1;
  for (const [sheet, part] of newParts) {
    const type = `${context.namespaces.relationships}/worksheet`;
    const id = addRelationship(pack, source.workbookPart, type, part);
    const element = list.create("sheet", {
      name: sheet.name,
      sheetId: nextId++,
      ...relationshipAttribute(root, id, context.namespaces),
    });
    entries.push({ sheet, element, relationshipId: id });
  }
  const order = sheetOrder(context).map((at) =>
    entries.find((entry) => matches(entry, at, source.sheets)),
  );
  const standing = order.flatMap((entry) => entry ?? []);
  for (const { sheet, element } of standing) if (sheet) describe(element, sheet);
  const sameOrder =
    standing.length === elements.length &&
    standing.every(({ element }, i) => element === elements[i]);
  if (sameOrder) return;
  list.clear();
  for (const { element } of standing) list.insert(element);
}

interface Entry {
  sheet: Sheet | null;
  element: XmlElement;
  relationshipId: string;
}

/** A sheet of the book, or the place in the file of one that is only kept. */
type SheetAt = Sheet | number;

/** The book's sheets in their order, each sheet that is only kept right behind the one it stood behind. */
export function sheetOrder({ book, source }: SaveContext): SheetAt[] {
  const order: SheetAt[] = [...book.sheets];
  source.sheets.forEach((entry, i) => {
    if (entry.sheet) return;
    let after = -1;
    for (let before = i - 1; before >= 0 && after < 0; before--)
      after = order.indexOf(source.sheets[before]?.sheet ?? before);
    order.splice(after + 1, 0, i);
  });
  return order;
}

function matches(
  entry: Entry,
  at: SheetAt,
  kept: readonly { relationshipId: string; sheet: Sheet | null }[],
): boolean {
  if (typeof at !== "number") return entry.sheet === at;
  return entry.sheet === null && entry.relationshipId === kept[at]?.relationshipId;
}

function describe(element: XmlElement, sheet: Sheet): void {
  if (element.get("name") !== sheet.name) element.set("name", sheet.name);
  const state = element.get("state") ?? "visible";
  if (state !== sheet.visibility)
    element.set("state", sheet.visibility === "visible" ? undefined : sheet.visibility);
}

function anySheetChanged({ book }: SaveContext): boolean {
  return book.sheets.some(
    (sheet) => sheet.changedParts.has("name") || sheet.changedParts.has("visibility"),
  );
}
