import type { ColumnReference } from "../../formulas/reference";
import type { AddTable, CopyColumn, Edit } from "../../workbook/edit";
import { nameKey } from "../../workbook/name-rules";
import type { TableSnapshot } from "../../workbook/snapshot";
import type { Names } from "../render/free-names";
import type { Row } from "../sheet-content";
import type { SheetTemplate, TableBlock } from "../sheet-template";
import type { StandingSheet } from "./standing-sheets";

/** A row for each row of the tables that a new table starts from. */
export function roomFor(
  templates: readonly SheetTemplate[],
  standing: readonly StandingSheet[],
): [string, Row[]][] {
  return startingTables(templates).flatMap(({ block, from }): [string, Row[]][] => {
    const rows = sources(from, standing).reduce((sum, { rows }) => sum + rows, 0);
    return rows === 0 ? [] : [[block.references.table, Array.from({ length: rows }, () => ({}))]];
  });
}

/** What stands in those tables, one table after the other, as values that stay where they are. */
export function filledFromTables(
  templates: readonly SheetTemplate[],
  standing: readonly StandingSheet[],
  { edits, names }: { edits: readonly Edit[]; names: Names },
): CopyColumn[] {
  return startingTables(templates).flatMap(({ block, at, from }) => {
    const name = names.table(block.references.table);
    const added = edits.find(
      (edit): edit is AddTable => edit.kind === "addTable" && edit.name === name,
    );
    if (!added) return [];
    const { row, column } = added.area;
    let next = row + 1;
    return sources(from, standing).map(({ table, column: header, rows }): CopyColumn => {
      const place = { row: next, column: column + at };
      next += rows;
      return {
        kind: "copyColumn",
        sheet: added.sheet,
        at: place,
        rows,
        from: { table: table.name, column: header },
      };
    });
  });
}

function startingTables(
  templates: readonly SheetTemplate[],
): { block: TableBlock; at: number; from: ColumnReference }[] {
  return templates
    .flatMap(({ bands }) => bands.flat())
    .flatMap((block) => {
      if (block.kind !== "table") return [];
      return block.columns.flatMap((column, at) =>
        column.kind === "input" && column.startsFrom
          ? [{ block, at, from: column.startsFrom }]
          : [],
      );
    });
}

function sources(
  { table: like, header }: ColumnReference,
  standing: readonly StandingSheet[],
): { table: TableSnapshot; column: string; rows: number }[] {
  return standing
    .flatMap(({ tables }) => tables)
    .flatMap(({ block, table }) => {
      const column = table.columns.find((each) => nameKey(each) === nameKey(header));
      const rows = table.area.rows - (table.hasTotals ? 2 : 1);
      return block.like === like && column !== undefined && rows > 0
        ? [{ table, column, rows }]
        : [];
    });
}
