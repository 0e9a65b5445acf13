import type { SheetContent } from "../../templates/sheet-content";
import { SHEETS_WITH_ROWS } from "../../templates/core-workbook";
import { renderInsertions } from "../../templates/insert/render-insertion";
import { standingSheets } from "../../templates/insert/standing-sheets";
import type { Edit } from "../../workbook/edit";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { BringIn } from "./bring-in";
import type { Memory } from "./brought-in";
import type { StandingTables } from "./standing-tables";
import { TRACKED, type Tracked } from "./tracked-tables";

/**
 * Sheets that the school has something for since its map was built: a log was begun, a plan came in. A sheet that stood
 * once and that people took away stays away.
 * @param memory what was remembered before this update
 */
export function missingSheetEdits(
  snapshot: WorkbookSnapshot,
  { tables }: BringIn,
  { standing, memory }: { standing: StandingTables; memory: Memory | null },
  options: { today: string; now: string },
): Edit[] {
  const missing = SHEETS_WITH_ROWS.flatMap(({ template, table }) => {
    const about = trackedBy(table.table);
    const isThere = standing.first(table) !== null;
    const wasThere = (memory?.get(about)?.length ?? 0) > 0;
    const { added } = tables[about];
    return isThere || wasThere || added.length === 0 ? [] : [{ template, table, added }];
  });
  if (missing.length === 0) return [];
  const content: SheetContent = {
    tables: new Map(missing.map(({ table, added }) => [table.table, added])),
    fields: new Map(),
  };
  const { edits } = renderInsertions(
    missing.map(({ template }) => template),
    snapshot,
    standingSheets(snapshot),
    { today: options.today, added: options.now, content },
  );
  return edits.filter(({ kind }) => kind !== "showSheet");
}

function trackedBy(table: string): Tracked {
  const found = (Object.keys(TRACKED) as Tracked[]).find(
    (about) => TRACKED[about].references.table === table,
  );
  if (!found) throw new RangeError(`Nobody brings rows into ${table}.`);
  return found;
}
