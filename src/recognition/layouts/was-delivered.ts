import type { LogEntry } from "../desk";
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
