import { parseRect, rectAddress } from "../cells/cell-address";
import type { SheetTarget } from "../saving/save-context";
import { childOf } from "./child-order";
import type { SheetReading } from "./sheet-reading";

export function readMerges({ root, sheet }: SheetReading): void {
  for (const merge of root.child("mergeCells")?.elements("mergeCell") ?? []) {
    const area = parseRect(merge.get("ref") ?? "");
    if (area) sheet.merges.push(area);
  }
}

export function writeMerges({ root, sheet }: SheetTarget): void {
  const stood = root.child("mergeCells");
  if (sheet.merges.length === 0) {
    if (stood) root.remove(stood);
    return;
  }
  const list = childOf(root, "mergeCells");
  const left = new Set(sheet.merges.map(rectAddress));
  for (const element of list.elements("mergeCell")) {
    const area = parseRect(element.get("ref") ?? "");
    if (area && !left.delete(rectAddress(area))) list.remove(element);
  }
  for (const ref of left) list.append("mergeCell", { ref });
  list.set("count", list.elements("mergeCell").length);
}
