import { AREA_LABELS, AREAS_OF_NEED } from "../domain/area-of-need";
import { USUAL_PROGRAMMES, type ProgrammeArea } from "../domain/programme-areas";
import { LISTS_SHEET } from "../templates/sheets/lists";
import { PROGRAMMES } from "../templates/tables/lists";
import { cellAt, type WorkbookSnapshot } from "../workbook/snapshot";

/**
 * The list of programmes to go by: the school's own where the workbook has a Lists sheet of ours, else the usual one.
 * Lines with an area that is none of the four are passed over.
 */
export function programmesOf(snapshot: WorkbookSnapshot): readonly ProgrammeArea[] {
  const sheets = snapshot.sheets.filter((sheet) => sheet.stamp?.template === LISTS_SHEET.id);
  const [programmeHeader, areaHeader] = [PROGRAMMES.headers.programme, PROGRAMMES.headers.area];
  for (const sheet of sheets) {
    const table = snapshot.tables.find(
      (each) => each.sheet === sheet.name && each.columns.includes(programmeHeader),
    );
    if (!table) continue;
    const [programmeAt, areaAt] = [programmeHeader, areaHeader].map((header) =>
      table.columns.indexOf(header),
    );
    const rows = Array.from({ length: table.area.rows - 1 }, (_, at) => table.area.row + 1 + at);
    return rows.flatMap((row) => {
      const text = (at = -1) => cellAt(sheet, row, table.area.column + at)?.text.trim() ?? "";
      const area = AREAS_OF_NEED.find((each) => AREA_LABELS[each] === text(areaAt));
      const programme = text(programmeAt);
      return area === undefined || programme === "" ? [] : [{ programme, area }];
    });
  }
  return USUAL_PROGRAMMES;
}
