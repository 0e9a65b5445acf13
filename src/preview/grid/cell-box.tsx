import { memo } from "react";
import { areaAddress } from "../../emulated-excel/object-model/addresses";
import { borderCss, textCss } from "./cell-look";
import type { DrawnCell } from "./draw-cells";

/** One cell: fill, text that may run over empty neighbours, borders over the gridlines, a comment's corner. */
export const CellBox = memo(
  function CellBox({ cell }: { cell: DrawnCell }) {
    const { look, left, top, width, height, row, column } = cell;
    const borders = borderCss(look.style);
    return (
      <div
        role="gridcell"
        className="cell"
        data-cell={areaAddress({ top: row, left: column, bottom: row, right: column })}
        aria-colindex={column + 1}
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

/** Scrolling redraws cells that are already there; looks are the same objects until the workbook changes. */
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
