import { columnLetters } from "../../emulated-excel/object-model/addresses";
import type { GridView } from "./grid-view";
import type { Part } from "./panes";
import type { Selection } from "./selection";

export const HEADER_HEIGHT = 22;
export const HEADER_WIDTH = 46;

interface HeaderProps {
  view: GridView;
  part: Part;
  selection: Selection;
  onSelect: (selection: Selection) => void;
}

/** The letters over one part of the grid; pressing one selects its column. */
export function ColumnHeaders({ view, part, selection, onSelect }: HeaderProps) {
  const { area } = selection;
  const bottom = view.rows.count - 1;
  const headers = [];
  for (let column = part.span.first; column <= part.span.last; column++) {
    const width = view.columns.size(column);
    if (width === 0) continue;
    const within = column >= area.left && column <= area.right;
    const whole = { row: 0, column, area: { top: 0, left: column, bottom, right: column } };
    headers.push(
      <div
        key={column}
        className={within ? "column-header selected" : "column-header"}
        style={{ left: view.columns.start(column) - part.origin, width }}
        onPointerDown={() => onSelect(whole)}
      >
        {columnLetters(column)}
      </div>,
    );
  }
  return (
    <div
      className="header-part"
      style={{ left: part.at, top: 0, width: part.size, height: HEADER_HEIGHT }}
      aria-hidden
    >
      {headers}
    </div>
  );
}

/** The numbers beside one part of the grid; pressing one selects its row. */
export function RowHeaders({ view, part, selection, onSelect }: HeaderProps) {
  const { area } = selection;
  const right = view.columns.count - 1;
  const headers = [];
  for (let row = part.span.first; row <= part.span.last; row++) {
    const height = view.rows.size(row);
    if (height === 0) continue;
    const within = row >= area.top && row <= area.bottom;
    const whole = { row, column: 0, area: { top: row, left: 0, bottom: row, right } };
    headers.push(
      <div
        key={row}
        className={within ? "row-header selected" : "row-header"}
        style={{ top: view.rows.start(row) - part.origin, height }}
        onPointerDown={() => onSelect(whole)}
      >
        {row + 1}
      </div>,
    );
  }
  return (
    <div
      className="header-part"
      style={{ left: 0, top: part.at, width: HEADER_WIDTH, height: part.size }}
      aria-hidden
    >
      {headers}
    </div>
  );
}
