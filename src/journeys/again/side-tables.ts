import { adultsIn } from "../../domain/adult-names";
import type { Provision, ProvisionMap } from "../../domain/provision-map";
import type { TableReferences } from "../../formulas/reference";
import type { Row, SheetContent } from "../../templates/sheet-content";
import { LINES_BEYOND_LIST } from "../../templates/sheets/cost-lines";
import { PROVISIONS_TO_COME } from "../../templates/sheets/provision-list";
import { FUNDING_LIST, WAVES, YEARS } from "../../templates/tables/lists";
import { ADULTS, MEASURES, PUPILS, STAFF_RATES } from "../../templates/tables/people";
import { PROVISION_LIST, PROVISIONS } from "../../templates/tables/provisions";
import { COST_BY_PUPIL, COST_BY_YEAR } from "../../templates/tables/records";
import type { Edit } from "../../workbook/edit";
import type { BringIn } from "./bring-in";
import { comparable } from "./row-content";
import type { StandingRow, StandingTables } from "./standing-tables";
import { appendEdits } from "./table-edits";
import type { Tracked } from "./tracked-tables";

/** Tables that rows choose from: where a new row names something that is not in its list, the list grows by it. */
const LISTS: readonly {
  references: TableReferences<string>;
  name: string;
  named: readonly { by: Tracked; key: string }[];
  /** What a provision names in words that hold several: years in one cell, adults in one line. */
  within?: (provision: Provision) => readonly string[];
}[] = [
  { references: STAFF_RATES, name: "role", named: [{ by: "provisions", key: "role" }] },
  { references: MEASURES, name: "measure", named: [{ by: "pupilProvisions", key: "measure" }] },
  { references: FUNDING_LIST, name: "funding", named: [{ by: "provisions", key: "funding" }] },
  { references: WAVES, name: "number", named: [{ by: "provisions", key: "wave" }] },
  {
    references: YEARS,
    name: "year",
    named: [{ by: "pupils", key: "year" }],
    within: ({ yearGroups }) => yearGroups,
  },
  {
    references: ADULTS,
    name: "adult",
    named: [],
    within: ({ ledBy }) => (ledBy === null ? [] : adultsIn(ledBy)),
  },
];

/** Tables that calculate have a line for every entry of a list, and room to grow with it. */
const LINE_FOR_EACH: readonly [
  lines: TableReferences<string>,
  entries: TableReferences<string>,
  beyond: number,
][] = [
  [COST_BY_YEAR, YEARS, LINES_BEYOND_LIST],
  [COST_BY_PUPIL, PUPILS, LINES_BEYOND_LIST],
  [PROVISION_LIST, PROVISIONS, PROVISIONS_TO_COME],
];

/** What the lists and totals need so that the new rows find themselves in them. */
export function sideTableEdits(
  map: ProvisionMap,
  content: SheetContent,
  standing: StandingTables,
  { tables }: BringIn,
): Edit[] {
  const grown = new Map<string, number>([
    [PROVISIONS.table, tables.provisions.added.length],
    [PUPILS.table, tables.pupils.added.length],
  ]);
  const lists = LISTS.flatMap(({ references, name, named, within }) => {
    const list = standing.first(references);
    if (!list) return [];
    const values = named.flatMap(({ by, key }) => written(tables[by].result.judged, key));
    if (within) values.push(...newProvisions(map, tables).flatMap(within));
    const added = references === STAFF_RATES ? tables.staffRates.added : [];
    const valueOf = (cells: StandingRow["cells"] | Row) => comparable(cells[name]).toLowerCase();
    const known = new Set([...list.rows.map(({ cells }) => valueOf(cells)), ...added.map(valueOf)]);
    const wanted = new Set(values.map((value) => value.toLowerCase()));
    const missing = (content.tables.get(references.table) ?? []).filter(
      (row) => wanted.has(valueOf(row)) && !known.has(valueOf(row)),
    );
    grown.set(references.table, added.length + missing.length);
    return appendEdits(references, list, [...added, ...missing]);
  });
  return [...lists, ...linesForEach(standing, grown)];
}

function linesForEach(standing: StandingTables, grown: ReadonlyMap<string, number>): Edit[] {
  return LINE_FOR_EACH.flatMap(([costs, list, beyond]) => {
    const added = grown.get(list.table) ?? 0;
    const lines = standing.first(costs);
    const entries = standing.all(list);
    if (added === 0 || !lines) return [];
    const before = entries.reduce((sum, { rows }) => sum + rows.length, 0);
    const short = before + added + beyond - lines.rows.length;
    const blank = Array.from({ length: Math.max(0, short) }, (): Row => ({}));
    return appendEdits(costs, lines, blank);
  });
}

/** What the rows that are written anew say in one column. */
function written(judged: BringIn["tables"]["pupils"]["result"]["judged"], key: string): string[] {
  return judged
    .filter(({ outcome }) => outcome.kind === "new" || outcome.kind === "changed")
    .map(({ line }) => comparable(line.cells[key]));
}

/** Provisions whose rows are written anew. */
function newProvisions(map: ProvisionMap, tables: BringIn["tables"]): Provision[] {
  return tables.provisions.result.judged
    .filter(({ outcome }) => outcome.kind === "new" || outcome.kind === "changed")
    .flatMap(({ line }) => map.provisions[line.nth] ?? []);
}
