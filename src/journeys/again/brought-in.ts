import { DIGEST_LENGTH } from "./digest";

/**
 * What is remembered of one row that was brought into the map: three digests, from which nothing of what the row says
 * can be read.
 */
export interface BroughtIn {
  /** The row's identity when it was written: a reference, a pupil, a pupil in a provision, a role. */
  key: string;
  /** What the school's sheets stated when they were last read. */
  source: string;
  /** What was last written into the map; a row that reads otherwise was changed by people. */
  written: string;
  /** The school's sheets did not have it any more when they were last read, and that was said. */
  gone: boolean;
}

/** By the kind of row. */
export type Memory = ReadonlyMap<string, readonly BroughtIn[]>;

/** One string a table, the rows between commas: fourteen characters for most, which 10,000 rows can bear. */
export function settingOfMemory(memory: Memory): string {
  const tables = [...memory].map(([table, rows]) => [table, rows.map(written).join(",")]);
  return JSON.stringify(Object.fromEntries(tables));
}

function written({ key, source, written: map, gone }: BroughtIn): string {
  return `${key}${source}${map === source ? "" : map || "!"}${gone ? "~" : ""}`;
}

/** Null when nothing is remembered, or nothing that can be read: what was brought in is then unknown. */
export function readMemory(setting: string | undefined): Memory | null {
  if (setting === undefined) return null;
  try {
    const read: unknown = JSON.parse(setting);
    if (typeof read !== "object" || read === null) return null;
    return new Map(
      Object.entries(read).map(([table, rows]) => [
        table,
        String(rows)
          .split(",")
          .filter((row) => row.length >= 2 * DIGEST_LENGTH)
          .map(readRow),
      ]),
    );
  } catch {
    return null;
  }
}

function readRow(row: string): BroughtIn {
  const gone = row.endsWith("~");
  const source = row.slice(DIGEST_LENGTH, 2 * DIGEST_LENGTH);
  const map = row.slice(2 * DIGEST_LENGTH).replace("~", "");
  return {
    key: row.slice(0, DIGEST_LENGTH),
    source,
    written: map === "" ? source : map === "!" ? "" : map,
    gone,
  };
}
