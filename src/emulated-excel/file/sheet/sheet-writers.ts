import type { SheetPart } from "../../book/sheet";
import type { SaveContext, SheetTarget } from "../saving/save-context";
import { writeCharts } from "../charts/charts-writer";
import { writeColumns } from "./columns";
import { writeComments } from "./comments-writer";
import { writeConditionalFormats } from "./conditional-formats-writer";
import { writeCustomProperties } from "./custom-properties";
import { writeHyperlinks } from "./hyperlinks";
import { writeMerges } from "./merges";
import { writePageSetup } from "./page-setup";
import { writeProtection } from "./protection";
import { writeFrozen, writeTabColour, writeView } from "./sheet-view";
import { writeTables } from "./tables-writer";
import { writeValidations } from "./validations-writer";

type Write = (target: SheetTarget, context: SaveContext) => void;

/** Which writers answer for which part of a sheet. Null: written elsewhere (list of sheets, cells). */
export const SHEET_WRITERS: Readonly<Record<SheetPart, Write | null>> = {
  name: null,
  visibility: null,
  tabColour: writeTabColour,
  view: writeView,
  freeze: writeFrozen,
  columns: writeColumns,
  // Cells are written with their rows; only how deep the groups go stands apart.
  rows: writeColumns,
  protection: writeProtection,
  merges: writeMerges,
  conditionalFormats: writeConditionalFormats,
  validations: writeValidations,
  hyperlinks: writeHyperlinks,
  pageSetup: writePageSetup,
  customProperties: writeCustomProperties,
  comments: writeComments,
  charts: writeCharts,
  tables: writeTables,
};
