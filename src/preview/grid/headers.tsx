import { columnLetters } from "../../emulated-excel/object-model/addresses";
import type { Span } from "./draw-cells";
import type { GridView } from "./grid-view";
import type { Selection } from "./selection";

export const HEADER_HEIGHT = 22;
export const HEADER_WIDTH = 46;

interface HeaderProps {
  view: GridView;
  span: Span;
  /** Sheet pixels at the beginning of this part. */
  origin: number;
  /** Where this part stands in the grid. */
  at: number;
  size: number;
  selection: Selection;
  onSelect: (index: number) => void;
}

/** The letters over one part of the grid. */
export function ColumnHeaders({ view, span, origin, at, size, selection, onSelect }: HeaderProps) {
  const { area } = selection;
  const headers = [];
  for (let column = span.first; column <= span.last; column++) {
    const width = view.columns.size(column);
    if (width === 0) continue;
    const within = column >= area.left && column <= area.right;
    headers.push(
      <div
        key={column}
        className={within ? "column-header selected" : "column-header"}
        style={{ left: view.columns.start(column) - origin, width }}
        onPointerDown={() => onSelect(column)}
      >
        {columnLetters(column)}
      </div>,
    );
  }
  return (
    <div
      className="header-part"
      style={{ left: at, top: 0, width: size, height: HEADER_HEIGHT }}
      aria-hidden
    >
      {headers}
    </div>
  );
}

/** The numbers beside one part of the grid. */
export function RowHeaders({ view, span, origin, at, size, selection, onSelect }: HeaderProps) {
  const { area } = selection;
  const headers = [];
  for (let row = span.first; row <= span.last; row++) {
    const height = view.rows.size(row);
    if (height === 0) continue;
    const within = row >= area.top && row <= area.bottom;
    headers.push(
      <div
        key={row}
        className={within ? "row-header selected" : "row-header"}
        style={{ top: view.rows.start(row) - origin, height }}
        onPointerDown={() => onSelect(row)}
      >
        {row + 1}
      </div>,
    );
  }
  return (
    <div
      className="header-part"
      style={{ left: 0, top: at, width: HEADER_WIDTH, height: size }}
      aria-hidden
    >
      {headers}
    </div>
  );
}
