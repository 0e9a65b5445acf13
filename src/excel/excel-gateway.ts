import type { Watch, WorkbookGateway } from "../workbook/gateway";
import { applyEdits } from "./apply-edits";
import { type GatewayOptions, type OfficeGlobals, excelHost } from "./excel-host";
import { goTo } from "./go-to";
import { readOutline } from "./read-outline";
import { readSnapshot } from "./read-snapshot";
import { readTables } from "./read-tables";
import { readFrom } from "./round-trip";

/**
 * The workbook that Excel has open beside the pane. In the add-in itself the globals of office.js are meant, looked up
 * when something is asked for; tests and the headless runner pass those of the Excel that they opened.
 */
export function excelGateway(
  office?: OfficeGlobals,
  options: GatewayOptions = {},
): WorkbookGateway {
  const host = () => excelHost(office ?? { Excel, Office }, options);
  return {
    readSnapshot: (watch: Watch = {}) => readSnapshot(host(), watch),
    readOutline: (watch: Watch = {}) => {
      const now = host();
      return readFrom(now, watch.signal, async (context, trip) => {
        const { snapshot } = await readOutline(context, trip, now);
        return snapshot;
      });
    },
    applyEdits: (edits, watch = {}) => applyEdits(host(), edits, watch),
    readTables: (names) => readTables(host(), names),
    goTo: (place) => goTo(host(), place),
  };
}
