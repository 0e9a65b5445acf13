import type { ChartData } from "./chart-data";
import type { PlotBox } from "./plot-box";

/** Slices from the top, clockwise; names and values stand beside them. */
export function Pie({ data, box }: { data: ChartData; box: PlotBox }) {
  const [series] = data.series;
  if (!series) return null;
  const parts = series.values.map((value) => Math.max(0, value));
  const whole = parts.reduce((a, b) => a + b, 0);
  if (whole <= 0) return null;
  const radius = Math.max(10, Math.min(box.width / 2 - 90, box.height / 2 - 18));
  const [cx, cy] = [box.left + box.width / 2, box.top + box.height / 2];
  const at = (turn: number, far: number) => ({
    x: cx + far * Math.sin(2 * Math.PI * turn),
    y: cy - far * Math.cos(2 * Math.PI * turn),
  });
  let from = 0;
  return (
    <>
      {parts.map((part, n) => {
        const share = part / whole;
        const [start, middle, end] = [from, from + share / 2, from + share];
        from = end;
        if (share === 0) return null;
        const label = at(middle, radius + 8);
        const fill = series.colours[n] ?? "#888";
        return (
          <g key={n}>
            {share > 0.9999 ? (
              <circle cx={cx} cy={cy} r={radius} fill={fill} />
            ) : (
              <path
                d={slice(at(start, radius), at(end, radius), share)}
                fill={fill}
                stroke="#fff"
              />
            )}
            <text x={label.x} y={label.y + 4} textAnchor={middle < 0.5 ? "start" : "end"}>
              {`${data.categories[n] ?? ""} ${series.labels[n] ?? ""}`}
            </text>
          </g>
        );
      })}
    </>
  );

  function slice(a: { x: number; y: number }, b: { x: number; y: number }, share: number): string {
    const large = share > 0.5 ? 1 : 0;
    const r = String(radius);
    return `M${String(cx)} ${String(cy)}L${String(a.x)} ${String(a.y)}A${r} ${r} 0 ${String(large)} 1 ${String(b.x)} ${String(b.y)}Z`;
  }
}
