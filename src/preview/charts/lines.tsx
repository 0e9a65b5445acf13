import type { ChartData } from "./chart-data";
import { shortened, type PlotBox } from "./plot-box";

const LINE = 14;

/** One line a series, with a dot at every value; each series has a dot of another size. */
export function Lines({ data, box }: { data: ChartData; box: PlotBox }) {
  const { categories, series } = data;
  const room = box.width / Math.max(1, categories.length);
  const most = Math.max(1e-9, ...series.flatMap((one) => one.values));
  const bottom = box.top + box.height - 2 * LINE;
  const x = (n: number) => box.left + room * (n + 0.5);
  const y = (value: number) => bottom - (Math.max(0, value) / most) * (box.height - 4 * LINE);
  return (
    <>
      <line x1={box.left} x2={box.left + box.width} y1={bottom} y2={bottom} stroke="#c8d0d4" />
      {series.map((one, s) => (
        <g key={s}>
          <polyline
            points={one.values.map((value, n) => `${String(x(n))},${String(y(value))}`).join(" ")}
            fill="none"
            stroke={one.colours[0] ?? "#888"}
            strokeWidth={2}
          />
          {one.values.map((value, n) => (
            <g key={n}>
              <circle cx={x(n)} cy={y(value)} r={3 + s} fill={one.colours[n] ?? "#888"} />
              {one.hasLabels && (
                <text x={x(n)} y={y(value) - 8} textAnchor="middle">
                  {one.labels[n]}
                </text>
              )}
            </g>
          ))}
        </g>
      ))}
      {categories.map((name, n) => (
        <text key={n} x={x(n)} y={bottom + LINE} textAnchor="middle">
          {shortened(name, room)}
        </text>
      ))}
    </>
  );
}
