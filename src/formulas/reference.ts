/** The cell of the formula's own row in one of the table's columns: `[@Minutes]`. */
export interface RowReference {
  kind: "row";
  table: string;
  header: string;
}

/** A whole column of a table: `StaffRates[Role]`. */
export interface ColumnReference {
  kind: "column";
  table: string;
  header: string;
}

/** The head cell of a column: `CostByWave[[#Headers],[Line]]`. */
export interface HeadReference {
  kind: "head";
  table: string;
  header: string;
}

/** A defined name: `MapToday`. */
export interface NameReference {
  kind: "name";
  name: string;
}

/**
 * Where a table stands, as the text that a link to one of its rows begins with: `"#'Staff rates'!A"`. The number of the
 * row goes after it.
 */
export interface LinkReference {
  kind: "link";
  table: string;
}

export type Reference =
  RowReference | ColumnReference | HeadReference | NameReference | LinkReference;

/**
 * What formulas may say about one table. A key that the table does not have does not compile; a header that
 * Excel would have to escape throws.
 */
export interface TableReferences<Key extends string> {
  /** The name we would like; the renderer takes a free one when it is used already. */
  table: string;
  headers: Readonly<Record<Key, string>>;
  row: Readonly<Record<Key, RowReference>>;
  column: Readonly<Record<Key, ColumnReference>>;
  head: Readonly<Record<Key, HeadReference>>;
  link: LinkReference;
}

/** @throws RangeError on a table name or header that cannot stand in a formula, or a header used twice */
export function tableReferences<Key extends string>(
  table: string,
  headers: Readonly<Record<Key, string>>,
): TableReferences<Key> {
  if (!/^[A-Z][A-Za-z0-9]*$/.test(table) || /^[A-Z]{1,3}\d+$/i.test(table))
    throw new RangeError(`"${table}" cannot be the name of a table.`);
  const said = new Set<string>();
  for (const header of Object.values<string>(headers)) {
    if (/[[\]#'@\n]/.test(header) || header.trim() !== header || header === "")
      throw new RangeError(`"${header}" in ${table} would need escaping in a formula.`);
    if (said.has(header.toLowerCase()))
      throw new RangeError(`${table} has the column "${header}" twice.`);
    said.add(header.toLowerCase());
  }
  const each = <R>(make: (header: string) => R) =>
    Object.fromEntries(
      Object.entries<string>(headers).map(([key, header]) => [key, make(header)]),
    ) as Record<Key, R>;
  return {
    table,
    headers,
    row: each((header) => ({ kind: "row", table, header })),
    column: each((header) => ({ kind: "column", table, header })),
    head: each((header) => ({ kind: "head", table, header })),
    link: { kind: "link", table },
  };
}

/** Defined names by key. @throws RangeError on a name that Excel would not take */
export function definedNames<Key extends string>(
  names: Readonly<Record<Key, string>>,
): Readonly<Record<Key, NameReference>> {
  for (const name of Object.values<string>(names))
    if (!/^[A-Z][A-Za-z]{3,}[A-Za-z0-9]*$/.test(name))
      throw new RangeError(`"${name}" cannot be a defined name.`);
  return Object.fromEntries(
    Object.entries<string>(names).map(([key, name]) => [key, { kind: "name", name }]),
  ) as Record<Key, NameReference>;
}
