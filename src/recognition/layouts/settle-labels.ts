import { areDecidedCellByCell } from "../decide-columns";
import type { Field } from "../fields";
import type { Column } from "../tables/table";

/** Fewer cards that agree say nothing of the others. */
const FEWEST = 2;

/**
 * One form, filled in several times: what most of the cards say a label means, it means in all of them. Between fields
 * that every cell decides for itself each card stays with its own.
 */
export function settleLabels(cards: readonly (readonly Column[])[]): void {
  const votes = new Map<string, Map<Field, number>>();
  for (const { header, field } of cards.flat()) {
    if (field === null || field === "provision") continue;
    const said = votes.get(header) ?? new Map<Field, number>();
    votes.set(header, said.set(field, (said.get(field) ?? 0) + 1));
  }
  for (const columns of cards)
    for (const column of columns) {
      const said = [...(votes.get(column.header) ?? [])];
      const all = said.reduce((sum, [, count]) => sum + count, 0);
      const [field, count = 0] = said.find(([, n]) => n * 2 > all) ?? [];
      if (field === undefined || count < FEWEST || field === column.field) continue;
      if (column.field !== null && areDecidedCellByCell(field, column.field)) continue;
      if (columns.some((other) => other.field === field)) continue;
      Object.assign(column, {
        field,
        because: "the same label says so on other cards",
        rivals: [],
      });
    }
}
