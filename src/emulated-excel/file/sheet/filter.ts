import { parseRect } from "../cells/cell-address";
import type { SheetReading } from "./sheet-reading";

/** The sheet's own filter; those of tables stand in the tables. Only read: it is written back as it stood. */
export function readFilter({ root, sheet }: SheetReading): void {
  const element = root.child("autoFilter");
  const area = parseRect(element?.get("ref") ?? "");
  if (!element || !area) return;
  const active = element.elements("filterColumn").some((column) => column.elements().length > 0);
  sheet.filter = { area, active };
}
