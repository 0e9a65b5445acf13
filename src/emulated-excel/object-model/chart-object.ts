import type { Chart as BookChart } from "../book/chart";
import type { Sheet } from "../book/sheet";
import { itemNotFound } from "../wire/host-error";
import { HostObject } from "../wire/host-object";

/** A chart or a part of one. */
export abstract class ChartObject extends HostObject {
  constructor(
    readonly $sheet: Sheet,
    readonly $chart: BookChart,
  ) {
    super();
  }
  /** @throws when the chart is gone */
  $change(change: () => void): void {
    if (!this.$sheet.charts.includes(this.$chart)) throw itemNotFound();
    change();
    this.$sheet.partChanged("charts");
  }
}
