import type { TableReferences } from "../../formulas/reference";
import { rowHeightEdits } from "../../templates/render/row-heights";
import type { Row } from "../../templates/sheet-content";
import type { Content, Edit, Typed } from "../../workbook/edit";
import { nameKey } from "../../workbook/name-rules";
import type { CellValue } from "../../workbook/snapshot";
import { isBlank, type StandingTable } from "./standing-tables";
import { blockOf } from "./tracked-tables";

/** One cell of a row that stands. */
export interface CellChange {
  /** Place below the header, from 0. */
  at: number;
  key: string;
  was: CellValue;
  to: Typed;
}

/** New rows below those that stand; the one blank row of an empty table is filled first. */
export function appendEdits(
  references: TableReferences<string>,
  standing: StandingTable,
  rows: readonly Row[],
): Edit[] {
  const block = blockOf(references);
  const inputs = block.columns.filter((column) => column.kind === "input");
  const keys = inputs.map((column) => column.key);
  const [only] = standing.rows;
  const [first, ...rest] = rows;
  if (first && inputs.length > 0 && standing.rows.length === 1 && only && isBlank(only, keys)) {
    const filled = keys.flatMap((key): CellChange[] => {
      const to = typed(first[key]);
      return to === null || !(key in only.cells) ? [] : [{ at: 0, key, was: null, to }];
    });
    return [
      ...changeEdits(references, standing, filled),
      ...(rest.length > 0 ? appended(references, standing, rest) : []),
    ];
  }
  return rows.length > 0 ? appended(references, standing, rows) : [];
}

function appended(
  references: TableReferences<string>,
  standing: StandingTable,
  rows: readonly Row[],
): Edit[] {
  const block = blockOf(references);
  const inputs = new Map(
    block.columns.flatMap((column) =>
      column.kind === "input" ? [[nameKey(column.header), column] as const] : [],
    ),
  );
  const after = standing.rows.length;
  const area = { row: standing.top + after - 1, column: 0, rows: rows.length + 1, columns: 1 };
  return [
    {
      kind: "appendRows",
      sheet: standing.sheet,
      table: standing.table,
      after,
      columns: standing.columns,
      dates: standing.columns.filter((column) => inputs.get(nameKey(column))?.look === "date"),
      rows: rows.map((row) =>
        standing.columns.map((column) => typed(row[inputs.get(nameKey(column))?.key ?? ""])),
      ),
    },
    ...rowHeightEdits(standing.sheet, { block, rows, area }),
  ];
}

/** One edit for each column. */
export function changeEdits(
  references: TableReferences<string>,
  standing: StandingTable,
  changes: readonly CellChange[],
): Edit[] {
  const block = blockOf(references);
  return block.columns.flatMap((column): Edit[] => {
    const here = changes.filter(({ key }) => key === column.key).sort((a, b) => a.at - b.at);
    if (here.length === 0) return [];
    const header =
      standing.columns.find((each) => nameKey(each) === nameKey(column.header)) ?? column.header;
    return [
      {
        kind: "changeCells",
        sheet: standing.sheet,
        table: standing.table,
        column: header,
        ...(column.look === "date" ? { dates: true as const } : {}),
        changes: here.map(({ at, was, to }) => ({ row: at, was, to })),
      },
    ];
  });
}

function typed(content: Content | undefined): Typed {
  return content === undefined || (typeof content === "object" && content !== null)
    ? null
    : content;
}
