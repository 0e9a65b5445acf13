import { isTimeAgain } from "../tables/times-again";
import { isTest } from "../dated-scores";
import type { Column, Table } from "../tables/table";

interface ColumnGroups {
  /** Columns that every line of a row shares. */
  base: Column[];
  /** Columns that come again under several parents: "Autumn: entry, exit, cost", "Spring: …". */
  repeated: { parent: string; columns: Column[] }[];
  /** The parents are tests, each taken at several times, and not times. */
  byTest: boolean;
}

/** Finds the groups of columns that repeat under parents: one line for each of them. */
export function columnGroups(table: Table): ColumnGroups {
  const parents = new Map<string, Column[]>();
  for (const column of table.columns)
    if (column.parent !== null)
      parents.set(column.parent, [...(parents.get(column.parent) ?? []), column]);
  const times = repeatsAmong([...parents].filter(([parent]) => isTimeAgain(parent)));
  const tests = [...parents].filter(([, columns]) => isTest(columns));
  const byTest = times.length === 0 && tests.length > 1;
  const repeats = byTest ? tests : times;
  const inGroup = new Set(repeats.flatMap(([, columns]) => columns));
  return {
    base: table.columns.filter((column) => !inGroup.has(column)),
    repeated: repeats.map(([parent, columns]) => ({ parent, columns })),
    byTest,
  };
}

type Group = readonly [parent: string, columns: Column[]];

function repeatsAmong(groups: readonly Group[]): Group[] {
  return groups.filter(([parent, columns]) =>
    groups.some(([other, others]) => other !== parent && sharesField(columns, others)),
  );
}

function sharesField(a: readonly Column[], b: readonly Column[]): boolean {
  return a.some((one) => one.field !== null && b.some((other) => other.field === one.field));
}
