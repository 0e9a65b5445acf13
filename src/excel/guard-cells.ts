import type { ChangeCells, Edit } from "../workbook/edit";
import { WorkbookProblem } from "../workbook/workbook-problem";
import { rowsOf } from "./change-tables";
import { type Chunk, planReading } from "./reading-plan";
import type { Trip } from "./round-trip";

/** Values alone take about 30 bytes a cell. */
const CELLS_PER_TRIP = 100_000;

/**
 * Looks up the cells that are to be changed: one round trip for all of them, more only for megabytes. Rows that were
 * sorted, or cells that somebody typed into since the plan was made, refuse the whole of it.
 * @throws WorkbookProblem changedSince
 */
export async function refuseIfChanged(
  context: Excel.RequestContext,
  trip: Trip,
  edits: readonly Edit[],
): Promise<void> {
  const changing = edits.filter(
    (edit): edit is ChangeCells => edit.kind === "changeCells" && edit.changes.length > 0,
  );
  const areas = changing.map(({ changes }) => {
    const first = changes[0]?.row ?? 0;
    const last = changes.at(-1)?.row ?? first;
    return { row: first, column: 0, rows: last - first + 1, columns: 1 };
  });
  const found = changing.map((): unknown[] => []);
  for (const chunks of planReading(areas, CELLS_PER_TRIP))
    await readChunks(context, trip, changing, chunks, found);
  changing.forEach((edit, nth) => {
    const first = areas[nth]?.row ?? 0;
    const other = edit.changes.some(
      ({ row, was }) => (found[nth]?.[row - first] ?? "") !== (was ?? ""),
    );
    if (other) throw new WorkbookProblem({ kind: "changedSince", sheet: edit.sheet });
  });
}

async function readChunks(
  context: Excel.RequestContext,
  trip: Trip,
  changing: readonly ChangeCells[],
  chunks: readonly Chunk[],
  found: readonly unknown[][],
): Promise<void> {
  const asked = chunks.flatMap(({ sheet: nth, area }) => {
    const edit = changing[nth];
    if (!edit) return [];
    const column = context.workbook.tables.getItem(edit.table).columns.getItem(edit.column);
    const body = column.getDataBodyRange().untrack();
    return [{ nth, range: rowsOf(body, area.row, area.rows).load({ values: true }) }];
  });
  await trip(() => context.sync());
  for (const { nth, range } of asked)
    found[nth]?.push(...range.values.map((row: unknown[]) => row[0]));
}
