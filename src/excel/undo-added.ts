import type { Edit } from "../workbook/edit";
import { nameKey } from "../workbook/name-rules";
import type { Stamp, WorkbookSnapshot } from "../workbook/snapshot";
import type { ExcelHost } from "./excel-host";
import { puttingBack } from "./put-back";
import { readOutline } from "./read-outline";
import { type Trip, readFrom, writeTo } from "./round-trip";
import { Desk, type WriteStep } from "./write-step";
import { inRequests } from "./writing-plan";

/** What one set of edits adds: sheets by the key of their name, and the keys of defined names. */
interface Additions {
  sheets: Map<string, Stamp>;
  names: Set<string>;
}

export interface Standing {
  /** The workbook as it is now. */
  now: WorkbookSnapshot;
  /** Sheets and names of these edits that stand in it. */
  sheets: string[];
  names: string[];
}

/**
 * Takes out what these edits added so far, and nothing else: a sheet only when it carries the very stamp of these edits
 * (or is still empty: the write may have failed between the sheet and its stamp), a name only when they define it. The
 * edits were checked before the first write, so neither stood there before. Tables and settings that stood before get
 * back what they held.
 * @param before the workbook as it was checked
 * @returns the workbook before taking out, and what was taken out
 */
export function takeBackWhatWasDone(
  host: ExcelHost,
  edits: readonly Edit[],
  before: WorkbookSnapshot,
): Promise<Standing> {
  const additions = additionsOf(edits);
  return writeTo(host, undefined, async (context, trip) => {
    const { standing, settingKeys } = await whatStands(context, trip, host, additions);
    const back = puttingBack(edits, before, standing.now);
    for (const steps of inRequests(back, host.requestBytes))
      await carryOut(new Desk(context, settingKeys), trip, steps);
    for (const name of standing.names) context.workbook.names.getItem(name).delete();
    for (const sheet of standing.sheets) context.workbook.worksheets.getItem(sheet).delete();
    if (standing.names.length + standing.sheets.length > 0) await trip(() => context.sync());
    return standing;
  });
}

async function carryOut(desk: Desk, trip: Trip, steps: readonly WriteStep[]): Promise<void> {
  for (const step of steps) step.run(desk);
  await trip(() => desk.context.sync());
}

/** Sheets and names of these edits that stand in the workbook, to be told when they could not be taken out. */
export function whatOfTheseStands(host: ExcelHost, edits: readonly Edit[]): Promise<Standing> {
  return readFrom(host, undefined, async (context, trip) => {
    const { standing } = await whatStands(context, trip, host, additionsOf(edits));
    return standing;
  });
}

function additionsOf(edits: readonly Edit[]): Additions {
  return {
    sheets: new Map(
      edits.flatMap((edit) =>
        edit.kind === "addSheet" ? [[nameKey(edit.sheet), edit.stamp] as const] : [],
      ),
    ),
    names: new Set(
      edits.flatMap((edit) => (edit.kind === "defineName" ? [nameKey(edit.name)] : [])),
    ),
  };
}

async function whatStands(
  context: Excel.RequestContext,
  trip: Trip,
  host: ExcelHost,
  additions: Additions,
): Promise<{ standing: Standing; settingKeys: ReadonlySet<string> }> {
  const { snapshot, settingKeys } = await readOutline(context, trip, host);
  const sheets = snapshot.sheets.filter((sheet) => {
    const ours = additions.sheets.get(nameKey(sheet.name));
    if (!ours) return false;
    return sheet.stamp ? JSON.stringify(sheet.stamp) === JSON.stringify(ours) : sheet.used === null;
  });
  const names = snapshot.names.filter(
    (name) => name.sheet === null && additions.names.has(nameKey(name.name)),
  );
  const standing = {
    now: snapshot,
    sheets: sheets.map((sheet) => sheet.name),
    names: names.map((name) => name.name),
  };
  return { standing, settingKeys };
}
