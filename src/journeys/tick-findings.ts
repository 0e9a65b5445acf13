import type { Finding } from "../domain/finding";
import { DONE } from "../templates/sheets/check";
import { FINDINGS } from "../templates/tables/findings";
import type { WorkbookGateway } from "../workbook/gateway";
import { nameKey } from "../workbook/name-rules";
import { WorkbookProblem } from "../workbook/workbook-problem";
import { checkMap, writeCheck, type MapCheck } from "./check-map";
import { readOwnTables } from "./own-tables";

/** The findings of today, and which of them somebody has ticked on the Check sheet. */
export interface TickedCheck {
  check: MapCheck;
  findings: Finding[];
  /** By what each finding is about. */
  done: ReadonlySet<string>;
}

interface Times {
  /** ISO yyyy-mm-dd */
  today: string;
  /** ISO date-time */
  now: string;
}

/** @throws WorkbookProblem nothingToCheck where no provision map stands */
export async function checkWithTicks(gateway: WorkbookGateway, times: Times): Promise<TickedCheck> {
  const check = await checkMap(gateway, times);
  const tables = await readOwnTables(gateway, [FINDINGS]);
  const ticked = tables.rows(FINDINGS).filter(({ texts }) => texts.done === DONE);
  const done = new Set(ticked.flatMap(({ texts }) => (texts.about ? [texts.about] : [])));
  return { check, findings: check.listed, done };
}

/**
 * Ticks a finding on the Check sheet, or takes the tick away. A finding that the sheet does not have yet is written
 * there first, with all the others of today.
 * @param about what the finding is about
 * @throws WorkbookProblem
 */
export async function tickFinding(
  gateway: WorkbookGateway,
  about: string,
  done: boolean,
  times: Times,
): Promise<void> {
  if (await ticks(gateway, about, done)) return;
  const check = await checkMap(gateway, times);
  // Whoever ticks in the pane stays where they are: on the Check sheet, or elsewhere.
  const edits = check.edits.map((edit) =>
    edit.kind === "showSheet" ? { ...edit, ifShown: true as const } : edit,
  );
  await writeCheck(gateway, { ...check, edits });
  if (!(await ticks(gateway, about, done)))
    throw new WorkbookProblem({ kind: "changedSince", sheet: check.sheet });
}

/** False when the Check sheet has no such finding. */
async function ticks(gateway: WorkbookGateway, about: string, done: boolean): Promise<boolean> {
  const tables = await readOwnTables(gateway, [FINDINGS]);
  for (const { table, rows } of tables.all(FINDINGS)) {
    const row = rows.find(({ texts }) => texts.about === about);
    const column = table.columns.find((each) => nameKey(each) === nameKey(FINDINGS.headers.done));
    if (!row || column === undefined) continue;
    const was = row.values.done ?? null;
    const to = done ? DONE : null;
    if (was !== to)
      await gateway.applyEdits([
        {
          kind: "changeCells",
          sheet: table.sheet,
          table: table.name,
          column,
          changes: [{ row: row.at, was, to }],
        },
      ]);
    return true;
  }
  return false;
}
