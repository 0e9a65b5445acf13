import type { Watch, WorkbookGateway } from "../workbook/gateway";
import { type GatewayOptions, type OfficeGlobals, excelHost } from "./excel-host";
import { goTo } from "./go-to";
import { readOutline } from "./read-outline";
import { readFrom } from "./round-trip";

/**
 * The workbook that Excel has open beside the pane. In the add-in itself the globals of office.js are meant, looked up
 * when something is asked for; tests and the headless runner pass those of the Excel that they opened.
 *
 * The pane's first view needs the outline only. Reading cells and writing are loaded with the first of each.
 */
export function excelGateway(
  office?: OfficeGlobals,
  options: GatewayOptions = {},
): WorkbookGateway {
  /** Learnt from the workbook's own dates when it is read; a gateway speaks to one workbook. */
  let dates1904 = false;
  const host = async () => {
    await options.ready;
    return excelHost(office ?? { Excel, Office }, options);
  };
  return {
    readSnapshot: async (watch: Watch = {}) => {
      const { readSnapshot } = await import(/* webpackChunkName: "read" */ "./read-snapshot");
      const snapshot = await readSnapshot(await host(), watch);
      dates1904 = snapshot.dates1904 ?? false;
      return snapshot;
    },
    readOutline: async (watch: Watch = {}) => {
      const now = await host();
      return readFrom(now, watch.signal, async (context, trip) => {
        const { snapshot } = await readOutline(context, trip, now);
        return snapshot;
      });
    },
    applyEdits: async (edits, watch = {}) => {
      const [{ applyEdits }, { editsFor1904 }] = await Promise.all([
        import(/* webpackChunkName: "write" */ "./apply-edits"),
        import(/* webpackChunkName: "write" */ "./date-system"),
      ]);
      return applyEdits(await host(), dates1904 ? editsFor1904(edits) : edits, watch);
    },
    readTables: async (names) => {
      const { readTables } = await import(/* webpackChunkName: "read" */ "./read-tables");
      return readTables(await host(), names, dates1904);
    },
    readNames: async (names) => {
      const { readNames } = await import(/* webpackChunkName: "read" */ "./read-names");
      return readNames(await host(), names, dates1904);
    },
    readAreas: async (choose, watch = {}) => {
      const { readAreas } = await import(/* webpackChunkName: "read" */ "./read-areas");
      const { from1904, ...read } = await readAreas(await host(), choose, watch, dates1904);
      dates1904 = from1904;
      return read;
    },
    goTo: async (place) => goTo(await host(), place),
  };
}
