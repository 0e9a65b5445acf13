import { memo, type ReactNode } from "react";
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
  const origin = `translate(${String(-columns.origin)}px, ${String(-rows.origin)}px)`;
  return (
    <div
      className="quadrant"
      style={{ left: columns.at, top: rows.at, width: columns.size, height: rows.size }}
    >
      <div className="sheet" style={{ transform: origin }}>
        <Cells
          view={view}
          top={rows.span.first}
          bottom={rows.span.last}
          left={columns.span.first}
          right={columns.span.last}
        />
        {children}
      </div>
    </div>
  );
}

interface CellsProps {
  view: GridView;
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Redrawn only when the sheet or what shows of it changes, not when the cursor moves. */
const Cells = memo(function Cells({ view, top, bottom, left, right }: CellsProps) {
  const rows = { first: top, last: bottom };
  const columns = { first: left, last: right };
  const lines = [];
  for (let row = top; row <= bottom; row++)
    if (view.rows.size(row) > 0)
      lines.push(<RowInView key={row} view={view} row={row} left={left} right={right} />);
  return (
    <>
      {view.sheet.showGridlines && (
        <Gridlines view={view} top={top} bottom={bottom} left={left} right={right} />
      )}
      <RowOfCells cells={mergesReachingIn(view, rows, columns)} />
      {lines}
    </>
  );
});

/** While somebody scrolls, only the rows that come into view are worked out. */
const RowInView = memo(function RowInView({
  view,
  row,
  left,
  right,
}: Pick<CellsProps, "view" | "left" | "right"> & { row: number }) {
  return <RowOfCells cells={drawRow(view, row, { first: left, last: right })} row={row} />;
});

function Gridlines({ view, top, bottom, left, right }: CellsProps) {
  const [x, y] = [view.columns.start(left), view.rows.start(top)];
  const width = view.columns.start(right + 1) - x;
  const height = view.rows.start(bottom + 1) - y;
  const lines = [];
  for (let row = top; row <= bottom; row++)
    if (view.rows.size(row) > 0) {
      const at = view.rows.start(row + 1) - 1;
      lines.push(<i key={`row ${String(row)}`} style={{ left: x, top: at, width, height: 1 }} />);
    }
  for (let column = left; column <= right; column++)
    if (view.columns.size(column) > 0) {
      const at = view.columns.start(column + 1) - 1;
      lines.push(
        <i key={`column ${String(column)}`} style={{ left: at, top: y, width: 1, height }} />,
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
