import type { ProvisionMap } from "../domain/provision-map";
import type { TableReferences } from "../formulas/reference";
import type { Edit } from "../workbook/edit";
import { coreContent } from "./content/core-content";
import type { Taken } from "./render/free-names";
import { renderSheets, type RenderedSheet } from "./render/render-sheets";
import type { SheetTemplate } from "./sheet-template";
import { ADULTS_SHEET } from "./sheets/adults";
import { COST_CHECK_SHEET } from "./sheets/cost-check";
import { DELIVERY_LOG_SHEET } from "./sheets/delivery-log";
import { IMPORT_REPORT_SHEET } from "./sheets/import-report";
import { LISTS_SHEET } from "./sheets/lists";
import { MEASURES_SHEET } from "./sheets/measures";
import { PROVISION_LIST_SHEET } from "./sheets/provision-list";
import { PROVISION_MAP_SHEET } from "./sheets/provision-map";
import { PUPIL_PROVISION_SHEET } from "./sheets/pupil-provision";
import { PUPILS_SHEET } from "./sheets/pupils";
import { SCHOOL_WEEKS_SHEET } from "./sheets/school-weeks";
import { SECTION_F_SHEET } from "./sheets/section-f";
import { SETTINGS_SHEET } from "./sheets/settings";
import { STAFF_RATES_SHEET } from "./sheets/staff-rates";
import { DELIVERY_LOG, SECTION_F } from "./tables/sessions";

/** The sheets that every structured map has, in the order of their tabs. They speak of each other, so they come together. */
export const CORE_SHEETS: readonly SheetTemplate[] = [
  PROVISION_MAP_SHEET,
  PUPILS_SHEET,
  PUPIL_PROVISION_SHEET,
  COST_CHECK_SHEET,
  ADULTS_SHEET,
  STAFF_RATES_SHEET,
  SCHOOL_WEEKS_SHEET,
  MEASURES_SHEET,
  SETTINGS_SHEET,
  LISTS_SHEET,
  PROVISION_LIST_SHEET,
  IMPORT_REPORT_SHEET,
];

/** Sheets that come with a map whose school has something for them, behind Pupil provision. */
export const SHEETS_WITH_ROWS: readonly {
  template: SheetTemplate;
  table: TableReferences<string>;
  rows: (map: ProvisionMap) => number;
}[] = [
  { template: DELIVERY_LOG_SHEET, table: DELIVERY_LOG, rows: ({ sessions }) => sessions.length },
  { template: SECTION_F_SHEET, table: SECTION_F, rows: ({ specified }) => specified.length },
];

/** Every sheet that structuring may add. */
export const STRUCTURED_SHEETS: readonly SheetTemplate[] = [
  ...CORE_SHEETS,
  ...SHEETS_WITH_ROWS.map(({ template }) => template),
];

function sheetsFor(map: ProvisionMap): SheetTemplate[] {
  const filled = SHEETS_WITH_ROWS.flatMap(({ template, rows }) => (rows(map) > 0 ? template : []));
  return CORE_SHEETS.flatMap((template) =>
    template === PUPIL_PROVISION_SHEET ? [template, ...filled] : template,
  );
}

/**
 * The structured sheets for a map, as edits that `checkEdits` can check.
 * @param options.taken what the workbook calls its sheets, tables and names already
 * @param options.today ISO yyyy-mm-dd: decides which school year stands on Settings; the sheets themselves use TODAY()
 * @param options.added ISO date-time for the stamps
 */
export function renderCoreWorkbook(
  map: ProvisionMap,
  options: { taken: Taken; today: string; added: string },
): { edits: Edit[]; sheets: RenderedSheet[] } {
  const { edits, sheets } = renderSheets(sheetsFor(map), coreContent(map, options.today), {
    taken: options.taken,
    school: map.school,
    added: options.added,
  });
  const [first] = sheets;
  return { edits: first ? [...edits, { kind: "showSheet", sheet: first.name }] : edits, sheets };
}
