import type { ProvisionMap } from "../../domain/provision-map";
import type { Row, SheetContent } from "../../templates/sheet-content";
import { bringInTable, memoryAfter, type BroughtInTable } from "./bring-in-table";
import type { BroughtIn, Memory } from "./brought-in";
import { ProvisionNames } from "./provision-names";
import { comparable } from "./row-content";
import {
  isBlank,
  type StandingRow,
  type StandingTable,
  type StandingTables,
} from "./standing-tables";
import * as tracked from "./tracked-lines";
import { blockOf, TRACKED, type Tracked } from "./tracked-tables";

/** What becomes of one table. */
export interface Brought {
  /** [] when people took the table away: nothing is brought into it. */
  standing: StandingTable[];
  /** Columns that say what the sheets say. */
  keys: readonly string[];
  result: BroughtInTable;
  /** What is written for each new line, in the order of `result.judged`. */
  added: Row[];
}

export interface BringIn {
  tables: Readonly<Record<Tracked, Brought>>;
  /** References: those of rows that stand, and free ones for what is new. */
  names: ProvisionNames;
  memory: Memory;
}

/**
 * Compares what the school's sheets say now with the map as it stands and with what was brought in earlier.
 * @param content the rows that would be written if there were no map yet
 * @param memory null when nothing is known of what was brought in
 */
export function bringIn(
  map: ProvisionMap,
  content: SheetContent,
  standing: StandingTables,
  memory: Memory | null,
): BringIn {
  const open = (about: Tracked) => openTable(about, content, standing, memory);

  const provisions = open("provisions");
  const participations = open("pupilProvisions");
  const provisionResult = provisions.bring(
    tracked.provisionLines(map, provisions.wanted, provisions.keys),
    tracked.provisionRowsFound(
      provisions.rows,
      provisions.keys,
      pupilsByProvision(participations.rows),
    ),
  );
  const names = new ProvisionNames(provisionResult);

  const pupils = open("pupils");
  const sessions = open("sessions");
  const specified = open("specified");
  const rates = open("staffRates");
  const inMap = (ref: string) => names.refOf(ref);
  const brought = {
    provisions: provisions.brought(provisionResult, (cells) => ({
      ...cells,
      reference: names.refOf(comparable(cells["reference"])),
    })),
    pupils: pupils.brought(
      pupils.bring(
        tracked.namedLines(pupils.wanted, pupils.keys, "pupil"),
        tracked.namedRowsFound(pupils.rows, pupils.keys, "pupil"),
      ),
    ),
    pupilProvisions: participations.brought(
      participations.bring(
        participations.wanted.map((cells, nth) => ({
          cells,
          nth,
          ...tracked.participation(cells, participations.keys, (ref) => names.idOf(ref)),
        })),
        participations.rows.map((row) => ({
          ...row,
          ...tracked.participation(row.cells, participations.keys, (ref) => names.idInMap(ref)),
        })),
      ),
      (cells) => {
        const ref = comparable(cells["provision"]);
        return names.isDeleted(ref) ? null : { ...cells, provision: names.refOf(ref) };
      },
    ),
    sessions: sessions.brought(
      sessions.bring(
        sessions.wanted.map((cells, nth) => ({
          ...tracked.session(cells, sessions.keys, (ref) => names.idOf(ref)),
          cells: { ...cells, provision: inMap(comparable(cells["provision"])) || null },
          nth,
        })),
        sessions.rows.map((row) => ({
          ...row,
          ...tracked.session(row.cells, sessions.keys, (ref) => names.idInMap(ref)),
        })),
      ),
      (cells, nth) => {
        const ref = comparable(sessions.wanted[nth]?.["provision"]);
        return names.isDeleted(ref) ? null : cells;
      },
    ),
    specified: specified.brought(
      specified.bring(
        specified.wanted.map((cells, nth) => ({
          ...tracked.specified(cells, specified.keys),
          cells: {
            ...cells,
            metBy: inMap(comparable(cells["metBy"])) || null,
            andBy: inMap(comparable(cells["andBy"])) || null,
          },
          nth,
        })),
        specified.rows.map((row) => ({ ...row, ...tracked.specified(row.cells, specified.keys) })),
      ),
    ),
    staffRates: rates.brought(
      rates.bring(
        tracked.namedLines(rates.wanted, rates.keys, "role"),
        tracked.namedRowsFound(rates.rows, rates.keys, "role"),
      ),
    ),
  };
  const after = Object.entries(brought).map(
    ([about, { result, leftOut }]): [string, BroughtIn[]] => [
      about,
      memoryAfter(
        { ...result, judged: result.judged.filter((each) => !leftOut.has(each)) },
        memory === null,
        ({ line }) =>
          about === "provisions" ? names.idOf(comparable(line.cells["reference"])) : line.key,
      ),
    ],
  );
  return { tables: brought, names, memory: new Map(after) };
}

function openTable(
  about: Tracked,
  content: SheetContent,
  standing: StandingTables,
  memory: Memory | null,
) {
  const { references, bookkeeping, place } = TRACKED[about];
  const block = blockOf(references);
  const all = content.tables.get(references.table) ?? [];
  // Example rates were never on the school's sheets.
  const wanted = about === "staffRates" ? all.filter((row) => "ownRate" in row) : all;
  const tables = standing.all(references);
  const inputs = block.columns.flatMap(({ kind, key }) => (kind === "input" ? [key] : []));
  const rows: StandingRow[] = tables
    .flatMap((table) => table.rows)
    .filter((row) => !isBlank(row, inputs));
  const keys = tracked.contentKeys(wanted, bookkeeping);
  return {
    wanted,
    rows,
    keys,
    bring: (lines: tracked.WantedLine[], found: tracked.FoundRow[]): BroughtInTable =>
      bringInTable(lines, found, memory?.get(about) ?? [], keys, place),
    /** @param write the row for a new line; null = it is left out, and not remembered */
    brought: (
      result: BroughtInTable,
      write: (cells: Row, nth: number) => Row | null = (cells) => cells,
    ) => {
      const fresh = result.judged.filter((each) => each.outcome.kind === "new");
      const written = fresh.map((each) => ({ each, row: write(each.line.cells, each.line.nth) }));
      return {
        standing: tables,
        keys,
        result,
        added: written.flatMap(({ row }) => (row ? [row] : [])),
        leftOut: new Set(written.flatMap(({ each, row }) => (row ? [] : [each]))),
      };
    },
  };
}

function pupilsByProvision(rows: readonly StandingRow[]): Map<string, string[]> {
  const pupils = new Map<string, string[]>();
  for (const { cells } of rows) {
    const ref = comparable(cells["provision"]);
    const pupil = comparable(cells["pupil"]).toLowerCase();
    const named = pupils.get(ref);
    if (named) named.push(pupil);
    else pupils.set(ref, [pupil]);
  }
  return pupils;
}
