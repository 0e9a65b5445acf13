import { isTimeAgain } from "../tables/times-again";
import type { Column, Table } from "../tables/table";

interface ColumnGroups {
  /** Columns that every line of a row shares. */
  base: Column[];
  /** Columns that come again under several parents: "Autumn: entry, exit, cost", "Spring: …". */
  repeated: { parent: string; columns: Column[] }[];
}

/** Finds the groups of columns that repeat under parents: one line for each of them. */
export function columnGroups(table: Table): ColumnGroups {
  const parents = new Map<string, Column[]>();
  for (const column of table.columns)
    if (column.parent !== null)
      parents.set(column.parent, [...(parents.get(column.parent) ?? []), column]);
  const repeats = [...parents].filter(([parent, columns]) =>
    [...parents].some(
      ([other, others]) =>
        other !== parent &&
        sharesField(columns, others) &&
        isTimeAgain(parent) &&
        isTimeAgain(other),
    ),
  );
  const inGroup = new Set(repeats.flatMap(([, columns]) => columns));
  return {
    base: table.columns.filter((column) => !inGroup.has(column)),
    repeated: repeats.map(([parent, columns]) => ({ parent, columns })),
  };
}

function sharesField(a: readonly Column[], b: readonly Column[]): boolean {
  return a.some((one) => one.field !== null && b.some((other) => other.field === one.field));
}
