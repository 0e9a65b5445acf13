import type { LogEntry } from "../desk";
import { readPupils } from "../notation/pupils";
import type { CellView } from "../sheet-view";

/** Whether a mark says that a session happened; null where it says neither. */
export function wasDelivered(cell: CellView | null): LogEntry["delivered"] {
  if (!cell) return null;
  if (/^(y|yes|✓|✔|√|☑|done|1|true|h|tick)/i.test(cell.text)) return "yes";
  if (/part|short|half/i.test(cell.text)) return "part";
  return /^(n|no|✗|✘|x|0|false|cancel|absent|abs|not|ill|trip|inset)/i.test(cell.text)
    ? "no"
    : null;
}

/** Who was there: by name, and whether there were others. */
export function whoWasThere(cell: CellView | null): Pick<LogEntry, "pupils" | "who" | "isGroup"> {
  const value = cell ? readPupils(cell.cell)?.value : undefined;
  if (!cell || !value) return { pupils: [], who: null, isGroup: false };
  const { pupils, unnamed, count, everyone } = value;
  const several = pupils.length > 1 || unnamed > 0 || everyone || (count !== null && count !== 1);
  return { pupils, who: pupils.length > 0 ? cell.text : null, isGroup: several };
}
