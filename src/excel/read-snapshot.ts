import { type Area, parseAreas } from "../workbook/address";
import type { Watch } from "../workbook/gateway";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { WorkbookProblem } from "../workbook/workbook-problem";
import { cellsFromExcel } from "./cells-from-excel";
import { countsFrom1904, from1904 } from "./date-system";
import type { ExcelHost } from "./excel-host";
import { type Outline, readOutline } from "./read-outline";
import { type Chunk, planReading } from "./reading-plan";
import { type Trip, readFrom } from "./round-trip";

/**
 * Cells that one answer brings back: values, formulas, texts, formats and looks take about 130 to 170 bytes a cell, and
 * Excel on the web refuses answers over 5 MB.
 */
const CELLS_PER_TRIP = 24_000;
/** A used area beyond this is a stray entry far away, and would take minutes and gigabytes. */
const MOST_CELLS = 1_000_000;

const CELLS = {
  values: true,
  formulas: true,
  text: true,
  numberFormat: true,
  valueTypes: true,
} as const;
/** Of our own sheets only what stands in them: their formulas and looks are the templates', and ten times as long. */
const OWN_CELLS = { values: true, text: true, numberFormat: true, valueTypes: true } as const;
const OWN_WEIGHT = 0.6;
const LOOKS = { format: { fill: { color: true }, font: { bold: true, strikethrough: true } } };

/**
 * Reads the whole workbook: two round trips for its outline, then one for every four megabytes of cells. Of sheets that
 * carry our stamp only what their cells show is read.
 */
export async function readSnapshot(host: ExcelHost, watch: Watch): Promise<WorkbookSnapshot> {
  for (let cellsPerTrip = CELLS_PER_TRIP; ; cellsPerTrip /= 4) {
    try {
      return await readFrom(host, watch.signal, (context, trip) =>
        readEverything(context, trip, host, cellsPerTrip, watch),
      );
    } catch (thrown) {
      // Long texts can make even this many cells too much for one answer: then smaller helpings.
      if (!isTooLarge(thrown) || cellsPerTrip < 100) throw thrown;
    }
  }
}

function isTooLarge(thrown: unknown): boolean {
  return (
    thrown instanceof WorkbookProblem &&
    thrown.problem.kind === "tooLarge" &&
    thrown.cause !== undefined
  );
}

async function readEverything(
  context: Excel.RequestContext,
  trip: Trip,
  host: ExcelHost,
  cellsPerTrip: number,
  watch: Watch,
): Promise<WorkbookSnapshot> {
  const outline = await readOutline(context, trip, host);
  const { snapshot } = outline;
  refuseStrayCells(snapshot);
  const of = snapshot.sheets.length;
  for (const chunks of planReading(
    snapshot.sheets.map((sheet) => sheet.used),
    cellsPerTrip,
    (sheet) => (snapshot.sheets[sheet]?.stamp ? OWN_WEIGHT : 1),
  )) {
    await readChunks(context, trip, outline, chunks);
    const last = chunks.at(-1)?.sheet ?? 0;
    const sheet = snapshot.sheets[last];
    const whole = sheet?.cells.length === sheet?.used?.rows;
    watch.progress?.({
      step: "reading",
      sheet: sheet?.name ?? "",
      done: whole ? last + 1 : last,
      of,
    });
  }
  return countsFrom1904(snapshot) ? countedFrom1900(snapshot) : snapshot;
}

function countedFrom1900(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  for (const cell of snapshot.sheets.flatMap((sheet) => sheet.cells.flat()))
    if (cell) cell.value = from1904(cell.value, cell.numberFormat);
  return { ...snapshot, dates1904: true };
}

async function readChunks(
  context: Excel.RequestContext,
  trip: Trip,
  outline: Outline,
  chunks: readonly Chunk[],
): Promise<void> {
  const own: { sheet: SheetSnapshot; range: Excel.Range }[] = [];
  const asked = chunks.flatMap((chunk) => {
    const worksheet = outline.sheets[chunk.sheet];
    const sheet = outline.snapshot.sheets[chunk.sheet];
    if (!worksheet || !sheet) return [];
    if (sheet.stamp) {
      own.push({ sheet, range: rangeOf(worksheet, chunk.area).load(OWN_CELLS) });
      return [];
    }
    return [{ chunk, sheet, ...askForCells(worksheet, sheet, chunk) }];
  });
  await trip(() => context.sync());
  for (const { sheet, range } of own) {
    const { values, text, numberFormat, valueTypes } = range;
    const cells = { values, text, numberFormat, valueTypes, formulas: [], looks: [] };
    sheet.cells.push(...cellsFromExcel(cells));
  }
  for (const { chunk, sheet, range, looks, rows, columns, merged } of asked) {
    sheet.cells.push(...cellsFromExcel({ ...plain(range), looks: looks.value }));
    const filtered = outline.filtered[chunk.sheet] ?? [];
    rows.value.forEach((row, n) => {
      if (row.rowHidden) noteHiddenRow(sheet, chunk.area.row + n, filtered);
    });
    columns?.value.forEach((column, n) => {
      if (column.columnHidden) sheet.hiddenColumns.push(chunk.area.column + n);
    });
    if (merged && !merged.isNullObject) sheet.merges.push(...parseAreas(merged.address));
  }
}

function askForCells(worksheet: Excel.Worksheet, sheet: SheetSnapshot, chunk: Chunk) {
  const range = rangeOf(worksheet, chunk.area);
  const whole = chunk.first && sheet.used ? rangeOf(worksheet, sheet.used) : null;
  return {
    range: range.load(CELLS),
    looks: range.getCellProperties(LOOKS),
    rows: range.getRowProperties({ rowHidden: true }),
    columns: whole?.getColumnProperties({ columnHidden: true }),
    // Clears the undo list (office-js #5918): a price paid once per reading, and only here.
    merged: whole?.getMergedAreasOrNullObject().untrack().load({ address: true }),
  };
}

function rangeOf(worksheet: Excel.Worksheet, area: Area): Excel.Range {
  return worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).untrack();
}

function plain(range: Excel.Range) {
  const { values, formulas, text, numberFormat, valueTypes } = range;
  return { values, formulas, text, numberFormat, valueTypes };
}

/** Excel itself cannot say why a row is hidden: inside the area of a filter that is on, it is taken to be the filter. */
function noteHiddenRow(sheet: SheetSnapshot, row: number, filtered: readonly Area[]): void {
  const byFilter = filtered.some((area) => row > area.row && row < area.row + area.rows);
  (byFilter ? sheet.rowsHiddenByFilter : sheet.rowsHiddenByHand).push(row);
}

function refuseStrayCells(snapshot: WorkbookSnapshot): void {
  const vast = snapshot.sheets.find((sheet) => cellsIn(sheet.used) > MOST_CELLS);
  if (vast)
    throw new WorkbookProblem({ kind: "tooLarge", what: vast.name, limit: `${MOST_CELLS} cells` });
}

function cellsIn(area: Area | null): number {
  return area ? area.rows * area.columns : 0;
}
