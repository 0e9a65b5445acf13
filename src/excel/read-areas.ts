import type { AreasRead, AreaWanted, Watch } from "../workbook/gateway";
import type { CellValue, WorkbookSnapshot } from "../workbook/snapshot";
import { from1904, shownFrom1904 } from "./date-system";
import type { ExcelHost } from "./excel-host";
import { readOutline } from "./read-outline";
import { type Chunk, planReading } from "./reading-plan";
import { type Trip, readFrom } from "./round-trip";

/** Values alone take about 15 bytes a cell, flags in words 40; answers stay under the 5 MB that Excel on the web takes. */
const CELLS_PER_TRIP = 100_000;

interface Found extends AreasRead {
  /** Whether the workbook's dates count from 1904, as far as the dates read show. */
  from1904: boolean;
}

/** Two round trips for the outline, one for the values of everything chosen from it. */
export function readAreas(
  host: ExcelHost,
  choose: (outline: WorkbookSnapshot) => readonly AreaWanted[],
  watch: Watch,
  known1904: boolean,
): Promise<Found> {
  return readFrom(host, watch.signal, async (context, trip) => {
    const { snapshot, sheets } = await readOutline(context, trip, host);
    const wanted = choose(snapshot);
    const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
    const found = wanted.map((): Cells => ({ values: [], texts: [], formats: [] }));
    for (const chunks of planReading(
      wanted.map(({ area }) => area),
      CELLS_PER_TRIP,
    )) {
      await readChunks(context, trip, chunks, { sheets: byName, wanted, found });
    }
    const counts1904 = known1904 || found.some(isFrom1904);
    return {
      outline: snapshot,
      values: found.map((cells) => plainValues(cells, counts1904)),
      from1904: counts1904,
    };
  });
}

async function readChunks(
  context: Excel.RequestContext,
  trip: Trip,
  chunks: readonly Chunk[],
  {
    sheets,
    wanted,
    found,
  }: {
    sheets: ReadonlyMap<string, Excel.Worksheet>;
    wanted: readonly AreaWanted[];
    found: readonly Cells[];
  },
): Promise<void> {
  const asked = chunks.map((chunk) => ask(sheets, wanted[chunk.sheet], chunk));
  await trip(() => context.sync());
  for (const { nth, range, dates } of asked.flatMap((each) => each ?? [])) {
    const cells = found[nth];
    cells?.values.push(...(range.values as CellValue[][]));
    if (!dates) continue;
    cells?.texts.push(...range.text);
    cells?.formats.push(...(range.numberFormat as string[][]));
  }
}

/** Texts and formats only of dates. */
interface Cells {
  values: CellValue[][];
  texts: string[][];
  formats: string[][];
}

/** @param chunk its `sheet` counts the areas wanted */
function ask(
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  wanted: AreaWanted | undefined,
  { sheet: nth, area }: Chunk,
) {
  const sheet = wanted && sheets.get(wanted.sheet);
  if (!sheet) return null;
  const dates = wanted.dates === true;
  const range = sheet
    .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
    .untrack()
    .load(dates ? { values: true, text: true, numberFormat: true } : { values: true });
  return { nth, range, dates };
}

function isFrom1904({ values, texts, formats }: Cells): boolean {
  return texts.some((row, r) =>
    row.some((text, c) => {
      const [value, numberFormat] = [values[r]?.[c] ?? null, formats[r]?.[c] ?? ""];
      return shownFrom1904({ value, text, numberFormat }) === true;
    }),
  );
}

function plainValues({ values, formats }: Cells, counts1904: boolean): CellValue[][] {
  return values.map((row, r) =>
    row.map((value, c) => {
      if (value === "") return null;
      return counts1904 ? from1904(value, formats[r]?.[c] ?? "") : value;
    }),
  );
}
