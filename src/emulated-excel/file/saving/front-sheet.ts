import type { Book } from "../../book/book";
import type { Sheet } from "../../book/sheet";
import { childOf } from "../sheet/child-order";
import type { WorkbookSource } from "../workbook/workbook-source";
import type { XmlElement } from "../xml/xml-element";
import type { SaveContext } from "./save-context";
import { sheetOrder } from "./sheet-list";

/**
 * Which sheet is in front. Each sheet's own part says whether it is selected, and two selected sheets are a group in
 * which typing changes both. So another sheet comes to the front only when the parts that say "selected" are
 * written anyway: a sheet that nobody edited stays byte for byte as it is, and then in front.
 */
export function chooseFront(
  book: Book,
  source: WorkbookSource,
  isWritten: (sheet: Sheet) => boolean,
): Sheet | null {
  if (book.active === source.active) return book.active;
  const holding = book.sheets.find(
    (sheet) => source.worksheets.get(sheet)?.selected && sheet !== book.active && !isWritten(sheet),
  );
  return holding ?? book.active;
}

/** In a sheet that is written anyway. */
export function writeSelected(root: XmlElement, sheet: Sheet, context: SaveContext): void {
  if (context.front === context.source.active) return;
  for (const view of root.child("sheetViews")?.elements("sheetView") ?? [])
    view.set("tabSelected", sheet === context.front ? 1 : undefined);
}

export function writeFront(context: SaveContext): void {
  const { book, front, pack, source } = context;
  if (front === source.active && !book.changedParts.has("sheets")) return;
  const order = sheetOrder(context);
  const kept = source.sheets[source.activeIndex]?.sheet === null && front === source.active;
  const index = Math.max(0, order.indexOf(kept ? source.activeIndex : (front ?? 0)));
  const { root } = pack.document(source.workbookPart);
  const view = root.child("bookViews")?.child("workbookView");
  if (Number(view?.get("activeTab") ?? 0) !== index)
    (view ?? childOf(root, "bookViews").append("workbookView")).set(
      "activeTab",
      index || undefined,
    );
  if (Number(view?.get("firstSheet") ?? 0) >= order.length) view?.set("firstSheet", undefined);
}
