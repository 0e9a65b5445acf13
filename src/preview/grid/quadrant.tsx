import { memo, type ReactNode } from "react";
import { borderCss, textCss } from "./cell-look";
import { drawRow, mergesReachingIn, type DrawnCell, type Span } from "./draw-cells";
import type { GridView } from "./grid-view";
import { areaAddress } from "../../emulated-excel/object-model/addresses";

interface QuadrantProps {
  view: GridView;
  rows: Span;
  columns: Span;
  /** Sheet pixels at the quadrant's top left corner. */
  originX: number;
  originY: number;
  /** Where it stands in the grid, in pixels. */
  left: number;
  top: number;
  width: number;
  height: number;
  children?: ReactNode;
}

/** One of the up to four parts that frozen panes cut the grid into. */
export function Quadrant(props: QuadrantProps) {
  const { view, rows, columns, originX, originY, left, top, width, height, children } = props;
  if (width <= 0 || height <= 0) return null;
  const lines = [];
  for (let row = rows.first; row <= rows.last; row++)
    if (view.rows.size(row) > 0)
      lines.push(<RowOfCells key={row} cells={drawRow(view, row, columns)} row={row} />);
  return (
    <div className="quadrant" style={{ left, top, width, height }}>
      <div className="sheet" style={{ transform: `translate(${-originX}px, ${-originY}px)` }}>
        {view.sheet.showGridlines && <Gridlines view={view} rows={rows} columns={columns} />}
        <RowOfCells cells={mergesReachingIn(view, rows, columns)} row={-1} />
        {lines}
        {children}
      </div>
    </div>
  );
}

function Gridlines({ view, rows, columns }: Pick<QuadrantProps, "view" | "rows" | "columns">) {
  const left = view.columns.start(columns.first);
  const top = view.rows.start(rows.first);
  const width = view.columns.start(columns.last + 1) - left;
  const height = view.rows.start(rows.last + 1) - top;
  const lines = [];
  for (let row = rows.first; row <= rows.last; row++)
    if (view.rows.size(row) > 0)
      lines.push(
        <i
          key={`r${String(row)}`}
          style={{ left, top: view.rows.start(row + 1) - 1, width, height: 1 }}
        />,
      );
  for (let column = columns.first; column <= columns.last; column++)
    if (view.columns.size(column) > 0)
      lines.push(
        <i
          key={`c${String(column)}`}
          style={{ left: view.columns.start(column + 1) - 1, top, width: 1, height }}
        />,
      );
  return (
    <div className="gridlines" aria-hidden>
      {lines}
    </div>
  );
}

function RowOfCells({ cells, row }: { cells: DrawnCell[]; row: number }) {
  if (cells.length === 0) return null;
  return (
    <div role="row" aria-rowindex={row < 0 ? undefined : row + 1}>
      {cells.map((cell) => (
        <CellBox key={cell.column + cell.row * 20_000} cell={cell} />
      ))}
    </div>
  );
}

function addressOf({ row, column }: DrawnCell): string {
  return areaAddress({ top: row, left: column, bottom: row, right: column });
}

const CellBox = memo(
  function CellBox({ cell }: { cell: DrawnCell }) {
    const { look, left, top, width, height } = cell;
    const borders = borderCss(look.style);
    return (
      <div
        role="gridcell"
        className="cell"
        data-cell={addressOf(cell)}
        aria-colindex={cell.column + 1}
        title={look.tip === "" ? undefined : look.tip}
        style={{
          left: left - 1,
          top: top - 1,
          width: width + 1,
          height: height + 1,
          background: look.style.fill ?? undefined,
        }}
      >
        {cell.text !== "" && (
          <span
            className={look.hasLink ? "text link" : "text"}
            style={{
              ...textCss(look),
              left: cell.textLeft - left + 1,
              width: cell.textWidth - 1,
              height: height - 1,
            }}
          >
            {cell.text}
          </span>
        )}
        {borders && <span className="edge" style={borders} />}
        {look.hasComment && <span className="comment-mark" aria-hidden />}
      </div>
    );
  },
  (before, after) => sameDrawing(before.cell, after.cell),
);

/** Scrolling redraws rows that are already there; looks are kept until the workbook changes. */
function sameDrawing(a: DrawnCell, b: DrawnCell): boolean {
  return (
    a.look === b.look &&
    a.left === b.left &&
    a.top === b.top &&
    a.width === b.width &&
    a.height === b.height &&
    a.text === b.text &&
    a.textLeft === b.textLeft &&
    a.textWidth === b.textWidth
  );
}
