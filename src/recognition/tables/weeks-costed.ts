import type { ProvisionLine } from "../../domain/recognition-report";
import type { CellView } from "../sheet-view";
import type { Table } from "./table";
import type { TableRow } from "./table-rows";

const WEEKS =
  /(?<!\b(?:per|every|each|an?|last|first|next) )(?<![\d.–-])(\d{1,2}(?:\.\d)?) ?(?:school |teaching )?(?:weeks?|wks?)\b(?! rolling)/i;
const OF_MONEY = /\bcosts?\b|£|\bprice\b/i;

/**
 * The weeks over which a table reckons its costs, where its own words say so: "Cost per year (39 weeks)" over the
 * money, "Annual cost: minutes x 38 weeks x cost per minute" under it. Null where nothing says it, or two things. `head`
 * is the heading that says it; a line of sums stays a line of sums.
 */
export function weeksCosted(
  table: Table,
  rows: readonly TableRow[],
): { weeks: number; head: CellView | null } | null {
  const heads = table.columns
    .filter(({ field }) => field === "cost" || field === "costPerPupil")
    .flatMap(({ headerCells }) => headerCells);
  const sums = rows.flatMap((row) =>
    row.kind === "subtotal" || row.kind === "note" ? row.cells : [],
  );
  const said = [...heads, ...sums].flatMap((cell) => {
    const weeks = OF_MONEY.test(cell.text) ? Number(WEEKS.exec(cell.text)?.[1] ?? 0) : 0;
    return weeks > 0 && weeks <= 52 ? [{ weeks, head: heads.includes(cell) ? cell : null }] : [];
  });
  const [first] = said;
  return first && said.every(({ weeks }) => weeks === first.weeks) ? first : null;
}

/** Given by the week, and nothing of its own says for how long. */
export function isWeekly(line: ProvisionLine): boolean {
  const { weeks, startDate, endDate, term, sessionsPerWeek, minutesPerWeek } = line;
  return (
    [weeks, startDate, endDate, term].every((length) => length === null) &&
    (sessionsPerWeek !== null || minutesPerWeek !== null)
  );
}
