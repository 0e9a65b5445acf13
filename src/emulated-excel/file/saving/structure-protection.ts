import { isTrue } from "../cells/row-looks";
import { childOf } from "../sheet/child-order";
import type { SaveContext } from "./save-context";

/** Protection of the structure (no sheet added, removed or renamed), without a password. */
export function writeStructureProtection({ book, pack, source }: SaveContext): void {
  const { root } = pack.document(source.workbookPart);
  const stood = root.child("workbookProtection");
  if (isTrue(stood?.get("lockStructure")) === book.structureProtected) return;
  if (book.structureProtected) childOf(root, "workbookProtection").set("lockStructure", 1);
  else if (stood) root.remove(stood);
}
