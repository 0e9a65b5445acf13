import { checkEdits } from "../workbook/check-edits";
import type { Edit } from "../workbook/edit";
import type { Watch } from "../workbook/gateway";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { WorkbookProblem } from "../workbook/workbook-problem";
import type { ExcelHost } from "./excel-host";
import { refuseIfChanged } from "./guard-cells";
import { readList, snapshotOfList } from "./outline-list";
import { readOutline } from "./read-outline";
import { readTouched, sheetsTouched } from "./read-touched";
import { type Trip, writeTo } from "./round-trip";
import { afterTakingBack } from "./taking-back";
import { Desk, type WriteStep } from "./write-step";
import { planWriting } from "./writing-plan";

/**
 * Checks the edits against the workbook as it is now, then writes them, one request for every three megabytes. When a
 * request fails, or the person cancels, everything done so far is taken back again. A request that was not answered may
 * have been carried out: it is never sent again, what stands is looked up and taken out.
 */
export async function applyEdits(
  host: ExcelHost,
  edits: readonly Edit[],
  watch: Watch,
): Promise<void> {
  if (edits.length === 0) return;
  const requests = planWriting(edits, host.requestBytes);
  /** The workbook before the first write; null until then. */
  let begunOn: WorkbookSnapshot | null = null;
  try {
    await writeTo(host, watch.signal, async (context, trip) => {
      // Answered with the first thing that is read.
      const shown = edits.some((edit) => edit.kind === "showSheet" && edit.ifShown === true)
        ? context.workbook.worksheets.getActiveWorksheet().load({ name: true })
        : null;
      const { before, settingKeys } = await readForChecking(context, trip, host, edits);
      const [problem] = checkEdits(before, edits);
      if (problem) throw new WorkbookProblem(problem);
      await refuseIfChanged(context, trip, edits);
      const of = sheetsIn(requests.flat()).length;
      for (const [n, steps] of requests.entries()) {
        const done = of - sheetsIn(requests.slice(n).flat()).length;
        watch.progress?.({ step: "writing", sheet: sheetsIn(steps)[0] ?? "", done, of });
        const desk = new Desk(context, settingKeys, shown?.name ?? null);
        await write(desk, trip, steps, () => (begunOn = before));
      }
      watch.progress?.({
        step: "writing",
        sheet: sheetsIn(requests.flat()).at(-1) ?? "",
        done: of,
        of,
      });
    });
  } catch (thrown) {
    if (begunOn === null || !(thrown instanceof WorkbookProblem)) throw thrown;
    watch.progress?.({ step: "takingBack" });
    throw await afterTakingBack(host, edits, begunOn, thrown);
  }
}

/** Edits that only add need the workbook's list of contents; those that touch what stands, its stamps as well. */
async function readForChecking(
  context: Excel.RequestContext,
  trip: Trip,
  host: ExcelHost,
  edits: readonly Edit[],
): Promise<{ before: WorkbookSnapshot; settingKeys: ReadonlySet<string> }> {
  const added = new Set(edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : [])));
  const onlyAdds = edits.every((edit) => {
    if (edit.kind === "removeSheet" || edit.kind === "removeName") return false;
    if (edit.kind === "saveSettings") return added.size > 0;
    if (edit.kind === "defineName") return edit.stampedOn === undefined;
    return !("sheet" in edit) || edit.kind === "showSheet" || added.has(edit.sheet);
  });
  const touched = sheetsTouched(edits);
  if (!onlyAdds && touched !== null) {
    const { snapshot, list } = await readTouched(context, trip, host, touched);
    return { before: snapshot, settingKeys: new Set(list.settings.map(({ key }) => key)) };
  }
  if (!onlyAdds) {
    const { snapshot, settingKeys } = await readOutline(context, trip, host);
    return { before: snapshot, settingKeys };
  }
  const list = await readList(context, trip, host);
  const settingKeys = new Set(list.settings.map(({ key }) => key));
  return { before: snapshotOfList(list), settingKeys };
}

async function write(
  desk: Desk,
  trip: Trip,
  steps: readonly WriteStep[],
  begin: () => void,
): Promise<void> {
  const { context } = desk;
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const step of steps) step.run(desk);
  await trip(() => {
    begin();
    return context.sync();
  });
}

function sheetsIn(steps: readonly WriteStep[]): string[] {
  return [...new Set(steps.map((step) => step.sheet).filter((sheet) => sheet !== ""))];
}
