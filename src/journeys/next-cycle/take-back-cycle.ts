import { PUPIL_PROVISION } from "../../templates/tables/people";
import { PROVISIONS } from "../../templates/tables/provisions";
import type { AppendRows, Edit } from "../../workbook/edit";
import type { TableRows, WorkbookGateway } from "../../workbook/gateway";
import { nameKey } from "../../workbook/name-rules";
import { WorkbookProblem } from "../../workbook/workbook-problem";
import { blockOf } from "../again/tracked-tables";
import type { CyclePlan } from "./cycle-plan";

/** Columns of the two tables that get rows which work themselves out. */
const CALCULATED = new Set(
  [PROVISIONS, PUPIL_PROVISION].flatMap((references) =>
    blockOf(references).columns.flatMap(({ kind, header }) =>
      kind === "formula" ? [nameKey(header)] : [],
    ),
  ),
);

/**
 * Takes a cycle that was just started back: its rows go, and the cells that it changed hold again what they held. Only
 * where everything still stands as it was written.
 * @throws WorkbookProblem changedSince when somebody worked on in those rows
 */
export async function takeBackCycle(
  gateway: WorkbookGateway,
  { edits }: Pick<CyclePlan, "edits">,
): Promise<void> {
  const appended = edits.filter((edit): edit is AppendRows => edit.kind === "appendRows");
  const found = await gateway.readTables(appended.map(({ table }) => table));
  for (const edit of appended)
    if (!standsAsWritten(edit, found.get(edit.table) ?? null))
      throw new WorkbookProblem({ kind: "changedSince", sheet: edit.sheet });
  await gateway.applyEdits(edits.flatMap(undone));
}

function standsAsWritten({ after, columns, rows }: AppendRows, found: TableRows | null): boolean {
  if (found?.values.length !== after + rows.length || found.columns.length !== columns.length)
    return false;
  return rows.every((row, nth) =>
    columns.every(
      (column, at) =>
        CALCULATED.has(nameKey(column)) ||
        (found.values[after + nth]?.[at] ?? null) === (row[at] ?? null),
    ),
  );
}

function undone(edit: Edit): Edit[] {
  switch (edit.kind) {
    case "changeCells": {
      const changes = edit.changes.flatMap(({ row, was, to }) => [{ row, was: to, to: was }]);
      return [{ ...edit, changes }];
    }
    case "appendRows": {
      const { sheet, table, after: first, columns, rows: was } = edit;
      return [{ kind: "dropRows", sheet, table, first, columns, was }];
    }
    default:
      return [];
  }
}
