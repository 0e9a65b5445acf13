import { parsePlace } from "../workbook/address";
import { WorkbookProblem } from "../workbook/workbook-problem";
import type { ExcelHost } from "./excel-host";
import { readFrom } from "./round-trip";

/** A hidden sheet is the school's own choice: it is not brought out, the place then counts as missing. */
export async function goTo(host: ExcelHost, place: string): Promise<void> {
  const at = parsePlace(place);
  if (!at) throw new WorkbookProblem({ kind: "missing", what: place });
  await readFrom(host, undefined, async (context, trip) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(at.sheet);
    sheet.load({ visibility: true });
    await trip(() => context.sync());
    if (sheet.isNullObject || sheet.visibility !== "Visible")
      throw new WorkbookProblem({ kind: "missing", what: place });
    sheet.activate();
    sheet
      .getRangeByIndexes(at.area.row, at.area.column, at.area.rows, at.area.columns)
      .untrack()
      .select();
    await trip(() => context.sync());
  });
}
