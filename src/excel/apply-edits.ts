import { checkEdits } from "../workbook/check-edits";
import type { Edit } from "../workbook/edit";
import type { Watch } from "../workbook/gateway";
import { WorkbookProblem } from "../workbook/workbook-problem";
import type { ExcelHost } from "./excel-host";
import { readList, snapshotOfList } from "./outline-list";
import { readOutline } from "./read-outline";
import { type Trip, writeTo } from "./round-trip";
import { afterTakingBack } from "./taking-back";
import { Desk, type WriteStep } from "./write-step";
import { planWriting } from "./writing-plan";

/**
 * Checks the edits against the workbook as it is now, then writes them, one request for every three megabytes. When a
 * request fails, or the person cancels, everything added so far is taken out again. A request that was not answered may
 * have been carried out: it is never sent again, what stands is looked up and taken out.
 */
export async function applyEdits(
  host: ExcelHost,
  edits: readonly Edit[],
  watch: Watch,
): Promise<void> {
  if (edits.length === 0) return;
  const requests = planWriting(edits, host.requestBytes);
  let begun = false;
  try {
    await writeTo(host, watch.signal, async (context, trip) => {
      const before = await readForChecking(context, trip, host, edits);
      const [problem] = checkEdits(before, edits);
      if (problem) throw new WorkbookProblem(problem);
      const of = sheetsIn(requests.flat()).length;
      for (const [n, steps] of requests.entries()) {
        const done = of - sheetsIn(requests.slice(n).flat()).length;
        watch.progress?.({ step: "writing", sheet: sheetsIn(steps)[0] ?? "", done, of });
        await write(context, trip, steps, () => (begun = true));
      }
      watch.progress?.({
        step: "writing",
        sheet: sheetsIn(requests.flat()).at(-1) ?? "",
        done: of,
        of,
      });
    });
  } catch (thrown) {
    if (!begun || !(thrown instanceof WorkbookProblem)) throw thrown;
    watch.progress?.({ step: "takingBack" });
    throw await afterTakingBack(host, edits, thrown);
  }
}

/** Edits that only add need the workbook's list of contents; those that touch what stands, its stamps as well. */
async function readForChecking(
  context: Excel.RequestContext,
  trip: Trip,
  host: ExcelHost,
  edits: readonly Edit[],
) {
  const added = new Set(edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : [])));
  const onlyAdds = edits.every((edit) =>
    edit.kind === "removeSheet" || edit.kind === "removeName"
      ? false
      : !("sheet" in edit) || edit.kind === "showSheet" || added.has(edit.sheet),
  );
  if (onlyAdds) return snapshotOfList(await readList(context, trip, host));
  const { snapshot } = await readOutline(context, trip, host);
  return snapshot;
}

async function write(
  context: Excel.RequestContext,
  trip: Trip,
  steps: readonly WriteStep[],
  begin: () => void,
): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  const desk = new Desk(context);
  for (const step of steps) step.run(desk);
  await trip(() => {
    begin();
    return context.sync();
  });
}

function sheetsIn(steps: readonly WriteStep[]): string[] {
  return [...new Set(steps.map((step) => step.sheet).filter((sheet) => sheet !== ""))];
}
