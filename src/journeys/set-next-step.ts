import type { NextStepPlace } from "../domain/finding";
import { PUPIL_PROVISION } from "../templates/tables/people";
import { checkEdits } from "../workbook/check-edits";
import type { WorkbookGateway } from "../workbook/gateway";
import type { CellValue } from "../workbook/snapshot";
import { WorkbookProblem } from "../workbook/workbook-problem";
import { changeEdits } from "./again/table-edits";
import { readOwnColumns } from "./own-columns";

const WANTED = {
  references: PUPIL_PROVISION,
  keys: ["provision", "nextStep", "inTime", "inCycle"],
  needed: ["provision", "nextStep", "inTime", "inCycle"],
};

/**
 * Writes what follows a review beside each pupil that it is about, in place of what stood there.
 * @param step one of the list on Lists; "" takes it away
 * @returns how many rows say so now
 * @throws WorkbookProblem missing where the rows are gone
 */
export async function setNextStep(
  gateway: WorkbookGateway,
  places: readonly Pick<NextStepPlace, "rows" | "key">[],
  step: string,
): Promise<number> {
  const read = await readOwnColumns(gateway, [WANTED], []);
  const tables = read.all(PUPIL_PROVISION);
  const of = (rows: NextStepPlace["rows"]) =>
    new Set(places.filter((place) => place.rows === rows).map(({ key }) => key.toLowerCase()));
  const [cycles, provisions] = [of("inCycle"), of("provision")];
  let count = 0;
  const edits = tables.flatMap((table) => {
    const changes = table.rows.flatMap(({ at, cells }) => {
      const now = said(cells["inTime"]) === "this cycle";
      const meant =
        cycles.has(said(cells["inCycle"])) || (now && provisions.has(said(cells["provision"])));
      if (!meant) return [];
      count++;
      const was = cells["nextStep"] ?? null;
      const to = step === "" ? null : step;
      return was === to ? [] : [{ at, key: "nextStep", was, to }];
    });
    return changeEdits(PUPIL_PROVISION, table, changes);
  });
  if (count === 0) throw new WorkbookProblem({ kind: "missing", what: places[0]?.key ?? "" });
  const [problem] = checkEdits(read.outline, edits);
  if (problem) throw new WorkbookProblem(problem);
  if (edits.length > 0) await gateway.applyEdits(edits);
  return count;
}

function said(value: CellValue | undefined): string {
  return String(value ?? "")
    .trim()
    .toLowerCase();
}
