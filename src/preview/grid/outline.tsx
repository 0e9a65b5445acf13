import type { Sheet } from "../../emulated-excel/book/sheet";
import type { Span } from "./draw-cells";
import type { GridView } from "./grid-view";
import type { Part } from "./panes";

export const OUTLINE_HEIGHT = 20;

/** Grouped columns that fold away together. */
export interface OutlineGroup extends Span {
  folded: boolean;
}

/** Runs of grouped columns, outermost level only. */
export function outlineGroups({ sheet, columns }: GridView): OutlineGroup[] {
  const groups: OutlineGroup[] = [];
  for (let column = 0; column < columns.count; column++) {
    if (!isGrouped(sheet, column)) continue;
    const first = column;
    while (isGrouped(sheet, column + 1)) column++;
    let folded = true;
    for (let at = first; at <= column; at++) folded &&= sheet.columns.get(at)?.hidden === true;
    groups.push({ first, last: column, folded });
  }
  return groups;
}

function isGrouped(sheet: Sheet, column: number): boolean {
  return (sheet.columns.get(column)?.level ?? 0) > 0;
}

interface OutlineBarProps {
  view: GridView;
  groups: readonly OutlineGroup[];
  part: Part;
  onFold: (first: number, last: number, folded: boolean) => void;
}

/** Over the letters: a bracket for each group, and the button after it that folds and unfolds. */
export function OutlineBar({ view, groups, part, onFold }: OutlineBarProps) {
  return (
    <div
      className="header-part"
      style={{ left: part.at, top: 0, width: part.size, height: OUTLINE_HEIGHT }}
    >
      {groups.map(({ first, last, folded }) => {
        const left = view.columns.start(first) - part.origin;
        const width = view.columns.start(last + 1) - part.origin - left;
        const button = left + width + 2;
        const belongsHere =
          part.name === "frozen" ? last <= part.span.last : last >= part.span.first;
        if (!belongsHere) return null;
        return (
          <div key={first}>
            {!folded && <div className="outline-bracket" style={{ left, width }} />}
            {button >= 0 && button < part.size && (
              <button
                type="button"
                className="outline-button"
                style={{ left: button }}
                aria-label={folded ? "Show the folded columns" : "Fold these columns"}
                aria-expanded={!folded}
                onClick={() => onFold(first, last, !folded)}
              >
                {folded ? "+" : "−"}
              </button>
            )}
          </div>
        );
      })}
    </div>
  );
}
