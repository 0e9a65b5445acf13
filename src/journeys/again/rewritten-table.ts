import type { TableReferences } from "../../formulas/reference";
import type { Row } from "../../templates/sheet-content";
import { nameKey } from "../../workbook/name-rules";
import type { Edit, Typed } from "../../workbook/edit";
import { comparable } from "./row-content";
import type { StandingTable } from "./standing-tables";
import { appendEdits, changeEdits, type CellChange } from "./table-edits";
import { blockOf } from "./tracked-tables";

/** Makes a table that stands hold these rows: only what differs is written, and the rows that are too many go. */
export function rewrittenEdits(
  references: TableReferences<string>,
  standing: StandingTable,
  rows: readonly Row[],
): Edit[] {
  const inputs = blockOf(references).columns.flatMap(({ kind, key }) =>
    kind === "input" ? [key] : [],
  );
  const changes = standing.rows.slice(0, rows.length).flatMap(({ at, cells }) =>
    inputs.flatMap((key): CellChange[] => {
      const to = rows[at]?.[key] ?? null;
      const was = cells[key];
      if (was === undefined || (typeof to === "object" && to !== null)) return [];
      return comparable(was) === comparable(to) ? [] : [{ at, key, was, to }];
    }),
  );
  return [
    ...changeEdits(references, standing, changes),
    ...appendEdits(references, standing, rows.slice(standing.rows.length)),
    ...surplus(references, standing, Math.max(1, rows.length), new Set(inputs)),
  ];
}

function surplus(
  { headers }: TableReferences<string>,
  standing: StandingTable,
  first: number,
  inputs: ReadonlySet<string>,
): Edit[] {
  if (first >= standing.rows.length) return [];
  const keyOf = new Map(
    Object.entries(headers).map(([key, header]) => [nameKey(header), key] as const),
  );
  const was = standing.rows.slice(first).map(({ cells }) =>
    standing.columns.map((column): Typed => {
      const key = keyOf.get(nameKey(column)) ?? "";
      return inputs.has(key) ? (cells[key] ?? null) : null;
    }),
  );
  const { sheet, table, columns } = standing;
  return [{ kind: "dropRows", sheet, table, first, columns, was }];
}
