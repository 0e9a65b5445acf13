import type { Watch, WorkbookGateway } from "../workbook/gateway";
import { applyEdits } from "./apply-edits";
import { editsFor1904 } from "./date-system";
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
  /** Learnt from the workbook's own dates when it is read; a gateway speaks to one workbook. */
  let dates1904 = false;
  const host = () => excelHost(office ?? { Excel, Office }, options);
  return {
    readSnapshot: async (watch: Watch = {}) => {
      const snapshot = await readSnapshot(host(), watch);
      dates1904 = snapshot.dates1904 ?? false;
      return snapshot;
    },
    readOutline: (watch: Watch = {}) => {
      const now = host();
      return readFrom(now, watch.signal, async (context, trip) => {
        const { snapshot } = await readOutline(context, trip, now);
        return snapshot;
      });
    },
    applyEdits: (edits, watch = {}) =>
      applyEdits(host(), dates1904 ? editsFor1904(edits) : edits, watch),
    readTables: (names) => readTables(host(), names, dates1904),
    goTo: (place) => goTo(host(), place),
  };
}
