import { WorkbookProblem } from "../workbook/workbook-problem";
import type { ExcelHost } from "./excel-host";
import { problemFrom } from "./excel-problem";

/**
 * Makes one round trip: `await trip(() => context.sync())`. Rejects with `cancelled` or `noAnswer`.
 *
 * Ranges are untracked (`range.untrack()`) as soon as they are asked for: nothing here outlives its trip, and Excel
 * would otherwise keep every one of them and be asked in an extra trip to let them go.
 */
export type Trip = (sync: () => Promise<void>) => Promise<void>;

type Batch<T> = (context: Excel.RequestContext, trip: Trip) => Promise<T>;

/**
 * Reads in one `Excel.run`. A sync on the web can hang for ever (office-js #6678): reading changes nothing, so it is
 * tried once more from the beginning, and given up at once when the person cancels.
 */
export async function readFrom<T>(
  host: ExcelHost,
  signal: AbortSignal | undefined,
  batch: Batch<T>,
): Promise<T> {
  const once = () => runOnce(host, batch, (sync) => within(sync, host.readTimeOut, signal));
  try {
    return await once();
  } catch (thrown) {
    if (!(thrown instanceof WorkbookProblem) || thrown.problem.kind !== "noAnswer") throw thrown;
    return once();
  }
}

/** Writes in one `Excel.run`, never twice. Cancelling takes effect between round trips, never inside one. */
export function writeTo<T>(
  host: ExcelHost,
  signal: AbortSignal | undefined,
  batch: Batch<T>,
): Promise<T> {
  return runOnce(host, batch, async (sync) => {
    stopIfCancelled(signal);
    await within(sync, host.writeTimeOut, undefined);
  });
}

async function runOnce<T>(host: ExcelHost, batch: Batch<T>, trip: Trip): Promise<T> {
  try {
    // Without `delayForCellEdit` a cell that is being typed in fails the whole batch.
    return await host.excel.run({ delayForCellEdit: true }, (context) => batch(context, trip));
  } catch (thrown) {
    throw problemFrom(thrown);
  }
}

function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new WorkbookProblem({ kind: "cancelled" });
}

async function within(
  sync: () => Promise<void>,
  timeOut: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  stopIfCancelled(signal);
  let stop = (): void => undefined;
  const givenUp = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new WorkbookProblem({ kind: "noAnswer" })), timeOut);
    const cancel = (): void => reject(new WorkbookProblem({ kind: "cancelled" }));
    signal?.addEventListener("abort", cancel);
    stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
    };
  });
  try {
    await Promise.race([sync(), givenUp]);
  } finally {
    stop();
  }
}
