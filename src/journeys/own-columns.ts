import type { NameReference, TableReferences } from "../formulas/reference";
import { standingSheets, type StandingSheet } from "../templates/insert/standing-sheets";
import type { AreaWanted, Watch, WorkbookGateway } from "../workbook/gateway";
import { nameKey } from "../workbook/name-rules";
import type { CellValue, TableSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { WorkbookProblem } from "../workbook/workbook-problem";
import type { StandingTable } from "./again/standing-tables";

/** Some columns of a kind of table; those that nothing can be done without are `needed`. */
export interface ColumnsWanted {
  references: TableReferences<string>;
  keys: readonly string[];
  needed: readonly string[];
}

/** Some columns of the tables of ours that stand, with what their formulas say at the moment. */
export class OwnColumns {
  constructor(
    readonly outline: WorkbookSnapshot,
    private readonly tables: ReadonlyMap<string, StandingTable[]>,
    private readonly fields: ReadonlyMap<string, CellValue>,
  ) {}

  all({ table }: TableReferences<string>): StandingTable[] {
    return this.tables.get(table) ?? [];
  }

  /** The number in a cell of Settings; null where it holds none. */
  number({ name }: NameReference): number | null {
    const value = this.fields.get(name);
    return typeof value === "number" ? value : null;
  }
}

/**
 * Three round trips, more only for megabytes: of wide tables only the columns that are wanted are read.
 * @throws WorkbookProblem missing where people renamed or deleted a column that is needed
 */
export async function readOwnColumns(
  gateway: WorkbookGateway,
  wanted: readonly ColumnsWanted[],
  names: readonly NameReference[],
  watch?: Watch,
): Promise<OwnColumns> {
  const { outline, values } = await gateway.readAreas((seen) => {
    const standing = standingSheets(seen);
    return [
      ...fieldsOf(standing, names).map(({ at }) => ({ ...at, dates: true as const })),
      ...placed(standing, wanted).flatMap(({ columns }) => columns.map((column) => column.area)),
    ];
  }, watch);
  const standing = standingSheets(outline);
  const rest = [...values];
  const fields = new Map(
    fieldsOf(standing, names).map(({ name }) => [name, rest.shift()?.[0]?.[0] ?? null]),
  );
  const tables = new Map<string, StandingTable[]>();
  for (const { like, table, columns } of placed(standing, wanted)) {
    const known = tables.get(like) ?? [];
    const read = columns.map(({ key }) => ({ key, cells: rest.shift() ?? [] }));
    tables.set(like, [...known, asStanding(table, read, known.length)]);
  }
  return new OwnColumns(outline, tables, fields);
}

interface Placed {
  like: string;
  table: TableSnapshot;
  columns: { key: string; area: AreaWanted }[];
}

function placed(standing: readonly StandingSheet[], wanted: readonly ColumnsWanted[]): Placed[] {
  return wanted.flatMap(({ references, keys, needed }) =>
    standing.flatMap(({ tables }) =>
      tables
        .filter(({ block }) => block.like === references.table)
        .map(({ block, table }) => {
          const at = new Map(table.columns.map((header, nth) => [nameKey(header), nth]));
          const columns = keys.flatMap((key) => {
            const header = references.headers[key] ?? "";
            const nth = at.get(nameKey(header));
            if (nth === undefined && needed.includes(key))
              throw new WorkbookProblem({
                kind: "missing",
                what: `The column “${header}” on “${table.sheet}”`,
              });
            if (nth === undefined) return [];
            const isDate = block.columns.find((each) => each.key === key)?.look === "date";
            return [{ key, area: areaOf(table, nth, isDate) }];
          });
          return { like: references.table, table, columns };
        }),
    ),
  );
}

function areaOf(
  { sheet, area, hasTotals }: TableSnapshot,
  nth: number,
  isDate: boolean,
): AreaWanted {
  const rows = area.rows - (hasTotals ? 2 : 1);
  const column = { row: area.row + 1, column: area.column + nth, rows, columns: 1 };
  return { sheet, area: column, ...(isDate ? { dates: true as const } : {}) };
}

function asStanding(
  { sheet, name, columns, area, hasTotals }: TableSnapshot,
  read: readonly { key: string; cells: readonly CellValue[][] }[],
  of: number,
): StandingTable {
  const rows = Array.from({ length: area.rows - (hasTotals ? 2 : 1) }, (_, at) => ({
    of,
    at,
    cells: Object.fromEntries(read.map(({ key, cells }) => [key, cells[at]?.[0] ?? null])),
  }));
  return { sheet, table: name, columns, top: area.row + 1, rows };
}

function fieldsOf(standing: readonly StandingSheet[], names: readonly NameReference[]) {
  const fields = standing.flatMap((sheet) => sheet.fields);
  return names.flatMap(({ name }) => {
    const at = fields.find(({ field }) => field.name.name === name)?.at;
    return at ? [{ name, at }] : [];
  });
}
