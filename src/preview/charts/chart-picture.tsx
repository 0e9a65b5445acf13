import { Bars } from "./bars";
import { chartWords, type ChartData } from "./chart-data";
import { Lines } from "./lines";
import { Pie } from "./pie";
import type { PlotBox } from "./plot-box";

const MARGIN = 12;
const TITLE = 30;
const LEGEND = 22;

/** A chart as Excel would draw it, roughly: enough to see that it is there and what it says. */
export function ChartPicture({
  data,
  width,
  height,
}: {
  data: ChartData;
  width: number;
  height: number;
}) {
  const legend = data.hasLegend ? LEGEND : 0;
  const box: PlotBox = {
    left: MARGIN,
    top: TITLE,
    width: width - 2 * MARGIN,
    height: height - TITLE - MARGIN - legend,
  };
  return (
    <svg width={width} height={height} role="img" aria-label={chartWords(data)}>
      <text x={width / 2} y={20} textAnchor="middle" className="chart-title">
        {data.title}
      </text>
      <Plot data={data} box={box} />
      {data.hasLegend && <Legend data={data} width={width} y={height - MARGIN} />}
    </svg>
  );
}

function Plot({ data, box }: { data: ChartData; box: PlotBox }) {
  switch (data.kind) {
    case "bar":
    case "stackedBar":
    case "column":
    case "stackedColumn":
      return <Bars data={data} box={box} />;
    case "line":
      return <Lines data={data} box={box} />;
    case "pie":
      return <Pie data={data} box={box} />;
    case "other":
      return (
        <text x={box.left} y={box.top + 20}>
          This kind of chart is kept in the file and not drawn here.
        </text>
      );
  }
}

function Legend({ data, width, y }: { data: ChartData; width: number; y: number }) {
  const room = width / Math.max(1, data.series.length);
  return (
    <>
      {data.series.map((series, n) => (
        <g key={n} transform={`translate(${String(room * n + room / 2 - 30)} ${String(y)})`}>
          <rect y={-9} width={9} height={9} fill={series.colours[0] ?? "#888"} />
          <text x={14}>{series.name}</text>
        </g>
      ))}
    </>
  );
}
