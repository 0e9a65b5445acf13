import { parseReference, type Area } from "../../workbook/address";
import { nameKey } from "../../workbook/name-rules";
import type { Stamp, TableSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { linkStart, type Standing } from "../render/free-names";
import type { Field, SheetTemplate, TableBlock } from "../sheet-template";
import { templateOf } from "./gallery";

/** A sheet of ours as it stands: what of its template is still there, and what it is called now. */
export interface StandingSheet {
  sheet: string;
  template: SheetTemplate;
  tables: { block: TableBlock; table: TableSnapshot }[];
  fields: { field: Field; name: string; at: { sheet: string; area: Area } | null }[];
  /** The name we would like → the name it has. */
  names: ReadonlyMap<string, string>;
  /** Of the template, when the sheet was made. */
  version: number;
}

/** Sheets are found by their stamp, since people rename them; tables by their columns, which people move. */
export function standingSheets(outline: WorkbookSnapshot): StandingSheet[] {
  return outline.sheets.flatMap(({ name, stamp }) => {
    const template = stamp && templateOf(stamp);
    if (!template) return [];
    const names = namesOf(template, stamp, outline);
    return [
      {
        sheet: name,
        template,
        tables: tablesOf(
          template,
          outline.tables.filter((table) => table.sheet === name),
        ),
        fields: template.bands.flat().flatMap((block) =>
          block.kind === "fields"
            ? block.fields.flatMap((field) => {
                const called = names.get(field.name.name);
                return called === undefined
                  ? []
                  : [{ field, name: called, at: placeOf(called, outline) }];
              })
            : [],
        ),
        names,
        version: stamp.version,
      },
    ];
  });
}

/** What new sheets may speak of. */
export function standingNames(sheets: readonly StandingSheet[]): Standing {
  return {
    tables: sheets.flatMap(({ tables }) =>
      tables.map(({ block, table }) => ({
        like: block.like,
        name: table.name,
        link: linkStart(table.sheet, table.area.column),
      })),
    ),
    names: new Map(sheets.flatMap(({ names }) => [...names])),
  };
}

/** The workbook as it will be without a sheet of ours: its name, tables and names are free again. */
export function withoutSheet(outline: WorkbookSnapshot, leaving: StandingSheet): WorkbookSnapshot {
  const going = new Set([...leaving.names.values()].map(nameKey));
  return {
    ...outline,
    sheets: outline.sheets.filter(({ name }) => name !== leaving.sheet),
    tables: outline.tables.filter(({ sheet }) => sheet !== leaving.sheet),
    names: outline.names.filter(({ name, sheet }) => sheet !== null || !going.has(nameKey(name))),
  };
}

/** How many rows the tables of each kind have together. */
export function rowsStanding(standing: readonly StandingSheet[]): Map<string, number> {
  const rows = new Map<string, number>();
  for (const { block, table } of standing.flatMap(({ tables }) => tables)) {
    const count = table.area.rows - (table.hasTotals ? 2 : 1);
    rows.set(block.like, (rows.get(block.like) ?? 0) + count);
  }
  return rows;
}

/** The best fitting table for each block, each table once; none for a block whose table is gone. */
function tablesOf(
  template: SheetTemplate,
  tables: readonly TableSnapshot[],
): StandingSheet["tables"] {
  const free = new Set(tables);
  return template.bands.flat().flatMap((block) => {
    if (block.kind !== "table") return [];
    const fits = [...free]
      .map((table) => ({ table, fit: fitOf(block, table) }))
      .filter(({ fit }) => fit > 0.5)
      .sort((a, b) => b.fit - a.fit);
    const best = fits[0]?.table;
    if (best === undefined) return [];
    free.delete(best);
    return [{ block, table: best }];
  });
}

/** The part of the block's columns that the table has; of two that fit alike, the one of our name. */
function fitOf(block: TableBlock, table: TableSnapshot): number {
  const there = new Set(table.columns.map(nameKey));
  const found = block.columns.filter(({ header }) => there.has(nameKey(header))).length;
  const called = isCalled(table.name, block.references.table) ? 0.01 : 0;
  return found / block.columns.length + called;
}

function namesOf(
  template: SheetTemplate,
  stamp: Stamp,
  outline: WorkbookSnapshot,
): ReadonlyMap<string, string> {
  const standing = new Set(
    outline.names.filter(({ sheet }) => sheet === null).map(({ name }) => nameKey(name)),
  );
  const listed = stamp.names.filter((name) => standing.has(nameKey(name)));
  const wanted = [
    ...template.bands
      .flat()
      .flatMap((block) => (block.kind === "fields" ? block.fields.map(({ name }) => name) : [])),
    ...template.columnNames.map(({ name }) => name),
  ];
  return new Map(
    wanted.flatMap(({ name }) => {
      const called = listed.find((each) => isCalled(each, name));
      return called === undefined ? [] : [[name, called]];
    }),
  );
}

/** "Pupils", or "Pupils2" where the workbook had something else of that name. */
export function isCalled(name: string, wanted: string): boolean {
  const [key, stem] = [nameKey(name), nameKey(wanted)];
  return key.startsWith(stem) && /^(_?\d+)?$/.test(key.slice(stem.length));
}

function placeOf(name: string, outline: WorkbookSnapshot): { sheet: string; area: Area } | null {
  const found = outline.names.find(
    (each) => each.sheet === null && nameKey(each.name) === nameKey(name),
  );
  return found ? parseReference(found.formula.replace(/^=/, "")) : null;
}
