import {
  CHECKED_COLUMNS,
  LATER_COLUMNS,
  OPTIONAL_COLUMNS,
  type CalculatedMap,
  type CalculatedTable,
  type CheckedKey,
  type CheckedTable,
} from "../checks/calculated-map";
import { lostColumns } from "./check-lost-columns";
import type { StandingSheet } from "../templates/insert/standing-sheets";
import type { TableBlock } from "../templates/sheet-template";
import { ADULTS, PUPIL_PROVISION, PUPILS } from "../templates/tables/people";
import { PROVISIONS } from "../templates/tables/provisions";
import { DELIVERY_LOG, SECTION_F } from "../templates/tables/sessions";
import type { AreaWanted } from "../workbook/gateway";
import { nameKey } from "../workbook/name-rules";
import type { CellValue, TableSnapshot } from "../workbook/snapshot";

type Headers<T extends CheckedTable> = Readonly<Record<CheckedKey<T>, string>>;

/** Which table of the templates each is; a key that a template does not have does not compile. */
const CHECKED: { readonly [T in CheckedTable]: { table: string; headers: Headers<T> } } = {
  provisions: PROVISIONS,
  pupils: PUPILS,
  pupilProvision: PUPIL_PROVISION,
  sectionF: SECTION_F,
  adults: ADULTS,
  deliveryLog: DELIVERY_LOG,
};

interface Placed {
  key: string;
  /** As it stands on the sheet. */
  header: string;
  column: number;
  wanted: AreaWanted;
}

export interface TableToRead {
  of: CheckedTable;
  sheet: string;
  table: string;
  heads: { row: number; column: number };
  rows: number;
  placed: Placed[];
  missing: string[];
  later: string[];
}

/** The columns to read of every table of the map that stands; sheets are known by their stamp, columns by their heads. */
export function tablesToRead(sheets: readonly StandingSheet[]): TableToRead[] {
  const tables = sheets.flatMap(({ tables, version, template }) =>
    tables.map((each) => ({ ...each, version, isOfToday: version >= template.version })),
  );
  return (Object.keys(CHECKED) as CheckedTable[]).flatMap((of) =>
    tables
      .filter(({ block }) => block.like === CHECKED[of].table)
      .map((table) => tableToRead(of, table)),
  );
}

interface Standing {
  block: TableBlock;
  table: TableSnapshot;
  /** Of the sheet, when it was made. */
  version: number;
  /** Not made by an earlier version, which may lack what formulas speak of by now. */
  isOfToday: boolean;
}

function tableToRead(
  of: CheckedTable,
  { block, table, version, isOfToday }: Standing,
): TableToRead {
  const { row, column } = table.area;
  const rows = table.area.rows - (table.hasTotals ? 2 : 1);
  const at = new Map(table.columns.map((header, nth) => [nameKey(header), nth]));
  const headers: Readonly<Record<string, string>> = CHECKED[of].headers;
  const placed: Placed[] = [];
  const missing: string[] = [];
  const later: string[] = [];
  for (const key of CHECKED_COLUMNS[of]) {
    const header = headers[key] ?? "";
    const nth = at.get(nameKey(header));
    const look = block.columns.find((each) => each.key === key)?.look;
    if (nth === undefined) {
      if (!OPTIONAL_COLUMNS.has(key))
        (version < (LATER_COLUMNS[key] ?? 0) ? later : missing).push(header);
    } else
      placed.push({
        key,
        header: table.columns[nth] ?? header,
        column: column + nth,
        wanted: {
          sheet: table.sheet,
          area: { row: row + 1, column: column + nth, rows, columns: 1 },
          ...(look === "date" ? { dates: true as const } : {}),
        },
      });
  }
  if (isOfToday)
    missing.push(...lostColumns(block, table.columns).filter((each) => !missing.includes(each)));
  return {
    of,
    sheet: table.sheet,
    table: table.name,
    heads: { row, column },
    rows,
    placed,
    missing,
    later,
  };
}

/** @param values for each placed column of each table, in order, its rows */
export function calculatedMap(
  tables: readonly TableToRead[],
  values: readonly CellValue[][][],
): CalculatedMap {
  let next = 0;
  const read = tables.map((table) => {
    const columns = table.placed.map(({ key, column }) => ({
      key,
      column,
      cells: values[next++] ?? [],
    }));
    const blank = Object.fromEntries(CHECKED_COLUMNS[table.of].map((key) => [key, null]));
    return {
      of: table.of,
      sheet: table.sheet,
      heads: table.heads,
      missing: table.missing,
      later: table.later,
      columns: Object.fromEntries(columns.map(({ key, column }) => [key, column])),
      rows: Array.from({ length: table.rows }, (_, nth) => {
        const cells: Record<string, CellValue> = { ...blank };
        for (const column of columns) cells[column.key] = column.cells[nth]?.[0] ?? null;
        return { row: table.heads.row + 1 + nth, cells };
      }),
    };
  });
  const ofKind = <T extends CheckedTable>(of: T) =>
    read.filter((table) => table.of === of) as unknown as CalculatedTable<T>[];
  return {
    provisions: ofKind("provisions"),
    pupils: ofKind("pupils"),
    pupilProvision: ofKind("pupilProvision"),
    sectionF: ofKind("sectionF"),
    adults: ofKind("adults"),
    deliveryLog: ofKind("deliveryLog"),
  };
}
