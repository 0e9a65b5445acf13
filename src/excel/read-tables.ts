import type { TableRows } from "../workbook/gateway";
import { nameKey } from "../workbook/name-rules";
import { type Chunk, planReading } from "./reading-plan";
import { from1904 } from "./date-system";
import type { ExcelHost } from "./excel-host";
import { type Trip, readFrom } from "./round-trip";

/** Values and texts only take about 40 bytes a cell; long notes take more. */
const CELLS_PER_TRIP = 60_000;

/** Three round trips for any number of tables, more only for every few megabytes. Touches nothing that empties undo. */
export function readTables(
  host: ExcelHost,
  names: readonly string[],
  dates1904: boolean,
): Promise<Map<string, TableRows | null>> {
  return readFrom(host, undefined, async (context, trip) => {
    const all = context.workbook.tables.load({ name: true });
    await trip(() => context.sync());
    const byName = new Map(all.items.map((table) => [nameKey(table.name), table]));
    const asked = names.map((name) => ({ name, table: askAbout(byName.get(nameKey(name))) }));
    await trip(() => context.sync());

    const found = new Map<string, TableRows | null>();
    for (const { name, table } of asked)
      found.set(
        name,
        table && {
          columns: table.columns.items.map((column) => column.name),
          values: [],
          texts: [],
        },
      );
    const areas = asked.map(
      ({ table }) =>
        table && {
          row: 0,
          column: 0,
          rows: table.body.rowCount,
          columns: table.body.columnCount,
        },
    );
    for (const chunks of planReading(areas, CELLS_PER_TRIP)) {
      const bodies = chunks.flatMap((chunk) => {
        const one = asked[chunk.sheet];
        const rows = one && found.get(one.name);
        return one?.table && rows ? [{ table: one.table.table, rows, chunk }] : [];
      });
      await readBodies(context, trip, bodies, dates1904);
    }
    return found;
  });
}

function askAbout(table: Excel.Table | undefined) {
  if (!table) return null;
  return {
    table,
    columns: table.columns.load({ name: true }),
    body: table.getDataBodyRange().untrack().load({ rowCount: true, columnCount: true }),
  };
}

async function readBodies(
  context: Excel.RequestContext,
  trip: Trip,
  bodies: readonly { table: Excel.Table; rows: TableRows; chunk: Chunk }[],
  dates1904: boolean,
): Promise<void> {
  const asked = bodies.map(({ table, rows, chunk }) => {
    const last = chunk.area.row + chunk.area.rows - 1;
    const body = table.getDataBodyRange().untrack();
    const part = body
      .getRow(chunk.area.row)
      .untrack()
      .getBoundingRect(body.getRow(last).untrack())
      .untrack();
    return { rows, part: part.load({ values: true, text: true, numberFormat: dates1904 }) };
  });
  await trip(() => context.sync());
  for (const { rows, part } of asked) {
    const formats = dates1904 ? (part.numberFormat as string[][]) : [];
    part.values.forEach((values: (string | number | boolean)[], r) =>
      rows.values.push(
        values.map((value, c) => (value === "" ? null : from1904(value, formats[r]?.[c] ?? ""))),
      ),
    );
    rows.texts.push(...part.text);
  }
}
