import type { TableReferences } from "../formulas/reference";
import { standingSheets, type StandingSheet } from "../templates/insert/standing-sheets";
import { placeName } from "../workbook/address";
import type { TableRows, WorkbookGateway } from "../workbook/gateway";
import { nameKey } from "../workbook/name-rules";
import type { CellValue, TableSnapshot, WorkbookSnapshot } from "../workbook/snapshot";

/** A row of a table of ours as it stands now, formulas calculated. */
export interface OwnRow<Key extends string> {
  /** Where it is: "Provision map!A12". */
  place: string;
  /** Place below the header, from 0. */
  at: number;
  /** A column that people took away is missing. */
  values: Readonly<Partial<Record<Key, CellValue>>>;
  /** As Excel displays them, without spaces around; "" in a column that people took away. */
  texts: Readonly<Record<Key, string>>;
}

export interface OwnTable<Key extends string> {
  table: TableSnapshot;
  rows: OwnRow<Key>[];
}

/** Tables of ours, found by the stamps of their sheets and read with their current results. */
export class OwnTables {
  constructor(
    readonly outline: WorkbookSnapshot,
    readonly standing: readonly StandingSheet[],
    private readonly found: ReadonlyMap<string, TableRows | null>,
  ) {}

  /** All tables with these columns, in the order of the tabs. */
  all<Key extends string>(references: TableReferences<Key>): OwnTable<Key>[] {
    return tablesLike(this.standing, references).map((table) => ({
      table,
      rows: rowsOf(table, references, this.found.get(table.name) ?? null),
    }));
  }

  rows<Key extends string>(references: TableReferences<Key>): OwnRow<Key>[] {
    return this.all(references).flatMap(({ rows }) => rows);
  }
}

/**
 * Five round trips for any number of tables, more only for megabytes. Nothing of the school's own sheets is read, and
 * nothing that empties the person's undo list.
 * @throws WorkbookProblem
 */
export async function readOwnTables(
  gateway: WorkbookGateway,
  wanted: readonly TableReferences<string>[],
): Promise<OwnTables> {
  const outline = await gateway.readOutline();
  const standing = standingSheets(outline);
  const names = wanted.flatMap((references) =>
    tablesLike(standing, references).map(({ name }) => name),
  );
  const found = names.length > 0 ? await gateway.readTables(names) : new Map<string, null>();
  return new OwnTables(outline, standing, found);
}

function tablesLike(
  standing: readonly StandingSheet[],
  { table: like }: TableReferences<string>,
): TableSnapshot[] {
  return standing.flatMap(({ tables }) =>
    tables.flatMap(({ block, table }) => (block.like === like ? [table] : [])),
  );
}

function rowsOf<Key extends string>(
  { sheet, area }: TableSnapshot,
  { headers }: TableReferences<Key>,
  found: TableRows | null,
): OwnRow<Key>[] {
  if (!found) return [];
  const keyOf = new Map(
    (Object.entries(headers) as [Key, string][]).map(([key, header]) => [nameKey(header), key]),
  );
  const keys = found.columns.map((column) => keyOf.get(nameKey(column)));
  const nothing = Object.fromEntries(Object.keys(headers).map((key) => [key, ""])) as Record<
    Key,
    string
  >;
  return found.values.map((cells, at) => {
    const values: Partial<Record<Key, CellValue>> = {};
    const texts = { ...nothing };
    keys.forEach((key, column) => {
      if (key === undefined) return;
      values[key] = cells[column] ?? null;
      texts[key] = (found.texts[at]?.[column] ?? "").trim();
    });
    const place = placeName(sheet, { row: area.row + 1 + at, column: area.column });
    return { place, at, values, texts };
  });
}
