import { memo } from "react";
import type { ChartCorner } from "../../emulated-excel/book/chart";
import type { GridView } from "../grid/grid-view";
import { ChartPicture } from "./chart-picture";
import { chartData } from "./chart-data";

/** EMU a pixel at 96 dpi. */
const EMU = 9525;

interface ChartLayerProps {
  view: GridView;
  /** Frozen panes draw a sheet in up to four parts; only one of them speaks. */
  speaks: boolean;
}

/** The charts of a sheet over its cells, in sheet pixels. */
export const ChartLayer = memo(function ChartLayer({ view, speaks }: ChartLayerProps) {
  const { sheet, columns, rows } = view;
  const x = (corner: ChartCorner) => columns.start(corner.column) + corner.x / EMU;
  const y = (corner: ChartCorner) => rows.start(corner.row) + corner.y / EMU;
  return (
    <>
      {sheet.charts.map((chart) => {
        const { from, to } = chart.place;
        const width = Math.round(x(to) - x(from));
        const height = Math.round(y(to) - y(from));
        if (width < 40 || height < 40) return null;
        return (
          <div
            key={chart.id}
            className="chart"
            style={{ left: x(from), top: y(from), width, height }}
            aria-hidden={!speaks}
          >
            <ChartPicture data={chartData(sheet.book, chart)} width={width} height={height} />
          </div>
        );
      })}
    </>
  );
});
