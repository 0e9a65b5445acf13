import type { Rect } from "../book/cell";
import type { Sheet } from "../book/sheet";
import { DEFAULT_STYLE } from "../book/style";
import { invalidArgument } from "../wire/host-error";
import { areaAddress } from "./addresses";
import { without } from "./addresses";
import { noteCalculatedColumns } from "./calculated-columns";
import { cellsChanged } from "./events";
import type { ExcelState } from "./excel-state";
import { changeLooks } from "./looks";
import { removeLinks } from "./hyperlinks";
import { readHeaders } from "./table-headers";

/** `range.clear("All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks")`. Table headers keep a name. */
export function clearCells(state: ExcelState, sheet: Sheet, area: Rect, what: string): void {
  const clear = CLEAR[what];
  if (!clear) throw invalidArgument();
  clear(state, sheet, area);
}

const CLEAR: Record<string, (state: ExcelState, sheet: Sheet, area: Rect) => void> = {
  contents: clearContents,
  formats: clearFormats,
  hyperlinks: (state, sheet, area) => {
    state.guardSheet(sheet);
    removeLinks(sheet, area);
  },
  removehyperlinks: (state, sheet, area) => {
    state.guardSheet(sheet);
    removeLinks(sheet, area);
  },
  all(state, sheet, area) {
    clearContents(state, sheet, area);
    clearFormats(state, sheet, area);
    removeLinks(sheet, area);
    sheet.validations = sheet.validations
      .map((validation) => ({
        ...validation,
        areas: validation.areas.flatMap((part) => without(part, area)),
      }))
      .filter(({ areas }) => areas.length > 0);
    sheet.partChanged("validations");
  },
};

function clearContents(state: ExcelState, sheet: Sheet, area: Rect): void {
  state.guardContent(sheet, area);
  sheet.cells.forEach((cells, row) => {
    if (row < area.top || row > area.bottom) return;
    cells.forEach((cell, column) => {
      if (!cell || column < area.left || column > area.right) return;
      if (cell.value !== null || cell.formula !== undefined) sheet.setValue(row, column, null);
    });
  });
  readHeaders(sheet, area);
  noteCalculatedColumns(sheet, area);
  cellsChanged(state, sheet, areaAddress(area), area);
}

function clearFormats(state: ExcelState, sheet: Sheet, area: Rect): void {
  changeLooks(state, sheet, area, () => DEFAULT_STYLE);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((format) => ({ ...format, areas: format.areas.flatMap((part) => without(part, area)) }))
    .filter(({ areas }) => areas.length > 0);
  sheet.partChanged("conditionalFormats");
}
