import { referencesIn } from "../formulas/formula-parts";
import type { TableBlock } from "../templates/sheet-template";
import { nameKey } from "../workbook/name-rules";

/**
 * Heads that the formulas of a table's own rows speak of and that it has no more: minutes without which nothing is
 * costed. Nothing on the map says so itself, since its formulas stay blank where something is missing.
 * @param columns heads as they stand
 */
export function lostColumns(block: TableBlock, columns: readonly string[]): string[] {
  const there = new Set(columns.map(nameKey));
  const spokenOf = block.columns.flatMap((column) =>
    column.kind === "formula" && there.has(nameKey(column.header))
      ? referencesIn(column.formula).flatMap((part) =>
          part.kind === "row" && part.table === block.references.table ? [part.header] : [],
        )
      : [],
  );
  return [...new Set(spokenOf)].filter((header) => !there.has(nameKey(header)));
}
