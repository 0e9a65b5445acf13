import { isTrue } from "../cells/row-looks";
import type { SheetTarget } from "../saving/save-context";
import { childOf } from "./child-order";
import type { SheetReading } from "./sheet-reading";

export function readProtection({ root, sheet }: SheetReading): void {
  sheet.protected = isTrue(root.child("sheetProtection")?.get("sheet"));
}

/** Protected without a password: what Excel allows by default (select cells) stays allowed. */
export function writeProtection({ root, sheet }: SheetTarget): void {
  const stood = root.child("sheetProtection");
  if (isTrue(stood?.get("sheet")) === sheet.protected) return;
  if (!sheet.protected) {
    if (stood) root.remove(stood);
    return;
  }
  const element = childOf(root, "sheetProtection");
  for (const name of ["sheet", "objects", "scenarios"]) element.set(name, 1);
}
