import type { Rect } from "../../book/cell";
import type { Sheet } from "../../book/sheet";
import { parseRect, rectAddress } from "../cells/cell-address";
import type { XmlElement } from "../xml/xml-element";

/** The hint at the area used: widened where cells were added, never narrowed. */
export function updateDimension(root: XmlElement, sheet: Sheet): void {
  const element = root.child("dimension");
  if (!element) return;
  let area: Rect | null = parseRect(element.get("ref") ?? "");
  const before = area;
  for (const [row, columns] of sheet.changedCells)
    for (const column of columns)
      area = {
        top: Math.min(area?.top ?? row, row),
        bottom: Math.max(area?.bottom ?? row, row),
        left: Math.min(area?.left ?? column, column),
        right: Math.max(area?.right ?? column, column),
      };
  if (area && JSON.stringify(area) !== JSON.stringify(before))
    element.set("ref", rectAddress(area));
}
