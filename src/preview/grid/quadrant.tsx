import type { ReactNode } from "react";
import { CellBox } from "./cell-box";
import { drawRow, mergesReachingIn, type DrawnCell } from "./draw-cells";
import type { GridView } from "./grid-view";
import type { Part } from "./panes";

interface QuadrantProps {
  view: GridView;
  rows: Part;
  columns: Part;
  /** Laid over the cells, in sheet pixels. */
  children?: ReactNode;
}

/** One of the up to four parts that frozen panes cut the grid into. */
export function Quadrant({ view, rows, columns, children }: QuadrantProps) {
  if (columns.size <= 0 || rows.size <= 0) return null;
  const lines = [];
  for (let row = rows.span.first; row <= rows.span.last; row++)
    if (view.rows.size(row) > 0)
      lines.push(<RowOfCells key={row} cells={drawRow(view, row, columns.span)} row={row} />);
  const origin = `translate(${String(-columns.origin)}px, ${String(-rows.origin)}px)`;
  return (
    <div
      className="quadrant"
      style={{ left: columns.at, top: rows.at, width: columns.size, height: rows.size }}
    >
      <div className="sheet" style={{ transform: origin }}>
        {view.sheet.showGridlines && <Gridlines view={view} rows={rows} columns={columns} />}
        <RowOfCells cells={mergesReachingIn(view, rows.span, columns.span)} />
        {lines}
        {children}
      </div>
    </div>
  );
}

function Gridlines({ view, rows, columns }: Omit<QuadrantProps, "children">) {
  const left = view.columns.start(columns.span.first);
  const top = view.rows.start(rows.span.first);
  const width = view.columns.start(columns.span.last + 1) - left;
  const height = view.rows.start(rows.span.last + 1) - top;
  const lines = [];
  for (let row = rows.span.first; row <= rows.span.last; row++)
    if (view.rows.size(row) > 0) {
      const at = view.rows.start(row + 1) - 1;
      lines.push(<i key={`row ${String(row)}`} style={{ left, top: at, width, height: 1 }} />);
    }
  for (let column = columns.span.first; column <= columns.span.last; column++)
    if (view.columns.size(column) > 0) {
      const at = view.columns.start(column + 1) - 1;
      lines.push(
        <i key={`column ${String(column)}`} style={{ left: at, top, width: 1, height }} />,
      );
    }
  return (
    <div className="gridlines" aria-hidden>
      {lines}
    </div>
  );
}

function RowOfCells({ cells, row }: { cells: DrawnCell[]; row?: number }) {
  if (cells.length === 0) return null;
  return (
    <div role="row" aria-rowindex={row === undefined ? undefined : row + 1}>
      {cells.map((cell) => (
        <CellBox key={`${String(cell.row)} ${String(cell.column)}`} cell={cell} />
      ))}
    </div>
  );
}
