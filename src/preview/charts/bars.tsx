import type { ChartData } from "./chart-data";
import { LETTER, shortened, type PlotBox } from "./plot-box";

/** Part of a category's room that its bars take. */
const FILLED = 0.66;
/** Room for a value beyond the longest bar. */
const LABEL = 52;
const LINE = 14;

/** Bars and columns, side by side or stacked. Drawn lying; columns are the same with the axes exchanged. */
export function Bars({ data, box }: { data: ChartData; box: PlotBox }) {
  const lying = data.kind === "bar" || data.kind === "stackedBar";
  const stacked = data.kind === "stackedBar" || data.kind === "stackedColumn";
  const { categories, series } = data;
  const longest = Math.max(0, ...categories.map((text) => text.length)) * LETTER + 8;
  const names = lying ? Math.min(longest, box.width * 0.45) : 2 * LINE;
  const room = (lying ? box.height : box.width) / Math.max(1, categories.length);
  const most = Math.max(
    1e-9,
    ...categories.map((_, c) => {
      const values = series.map((one) => Math.max(0, one.values[c] ?? 0));
      return stacked ? values.reduce((a, b) => a + b, 0) : Math.max(0, ...values);
    }),
  );
  const reach = (lying ? box.width - names - LABEL : box.height - names - LINE) / most;
  const thick = (room * FILLED) / (stacked ? 1 : Math.max(1, series.length));

  const bars = categories.flatMap((_, c) => {
    let from = 0;
    return series.map((one, s) => {
      const length = Math.max(0, one.values[c] ?? 0) * reach;
      const start = stacked ? from : 0;
      const across = room * c + (room * (1 - FILLED)) / 2 + (stacked ? 0 : thick * s);
      from += length;
      const bar = lying
        ? { x: box.left + names + start, y: box.top + across, width: length, height: thick }
        : {
            x: box.left + across,
            y: box.top + box.height - names - start - length,
            width: thick,
            height: length,
          };
      const end = lying
        ? { x: bar.x + length + 4, y: bar.y + thick / 2 + 4, anchor: "start" as const }
        : { x: bar.x + thick / 2, y: bar.y - 4, anchor: "middle" as const };
      return (
        <g key={`${String(c)} ${String(s)}`}>
          <rect {...bar} fill={one.colours[c] ?? "#888"} />
          {one.hasLabels && !stacked && (
            <text x={end.x} y={end.y} textAnchor={end.anchor}>
              {one.labels[c]}
            </text>
          )}
          {one.hasLabels && stacked && length > (lying ? 36 : LINE) && (
            <text
              x={bar.x + bar.width / 2}
              y={bar.y + bar.height / 2 + 4}
              textAnchor="middle"
              className="chart-inside"
            >
              {one.labels[c]}
            </text>
          )}
        </g>
      );
    });
  });
  return (
    <>
      {bars}
      {categories.map((name, c) => (
        <text
          key={c}
          x={lying ? box.left + names - 6 : box.left + room * (c + 0.5)}
          y={lying ? box.top + room * (c + 0.5) + 4 : box.top + box.height - LINE + 2}
          textAnchor={lying ? "end" : "middle"}
        >
          {shortened(name, lying ? names : room)}
        </text>
      ))}
    </>
  );
}
