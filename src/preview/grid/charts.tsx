import { lazy, Suspense } from "react";
import type { GridView } from "./grid-view";

/** Few workbooks have charts: the code that draws them comes when a sheet with one is opened. */
const ChartLayer = lazy(async () => {
  const { ChartLayer: layer } = await import("../charts/chart-layer");
  return { default: layer };
});

export function Charts({ view, speaks }: { view: GridView; speaks: boolean }) {
  if (view.sheet.charts.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <ChartLayer view={view} speaks={speaks} />
    </Suspense>
  );
}
