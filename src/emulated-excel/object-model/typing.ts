import type { Sheet } from "../book/sheet";
import { areaAddress } from "./addresses";
import { noteCalculatedColumns } from "./calculated-columns";
import { cellsChanged } from "./events";
import type { ExcelState } from "./excel-state";
import { styleAt } from "./excel-state";
import { FormulaReader } from "./formula-text";
import { growTable, tableGrownBy } from "./table-growth";
import { readHeaders } from "./table-headers";
import type { Content } from "./typed-content";
import { textContent } from "./typed-content";
import { brokenValidation } from "./validation-check";
import { putContent } from "./write-cells";
import { HostError } from "../wire/host-error";

/** What came of typing: taken, or the message that Excel would show. "Stop" means that nothing was entered. */
export type TypedIn =
  | { kind: "entered" }
  | { kind: "refused"; title: string; message: string }
  | { kind: "warned"; title: string; message: string };

/** What a person types, dates read as day, month, year. What is pasted is not held against lists and limits. */
export function typeInto(
  state: ExcelState,
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
  { pasted = false } = {},
): TypedIn {
  const cell = { top: row, left: column, bottom: row, right: column };
  const format = state.book.styles.get(styleAt(sheet, row, column)).numberFormat;
  const grown = tableGrownBy(sheet, cell);
  let content: Content;
  try {
    content = textContent(text, format, { ...state.entryRules, order: "dmy" });
    if (content.kind === "formula")
      content.formula = new FormulaReader(sheet).accept(
        content.formula,
        grown ? row - 1 : row,
        column,
      );
    state.guardContent(sheet, cell);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { kind: "refused", title: "", message: error.message };
  }
  const broken =
    content.kind === "value" && !pasted
      ? brokenValidation(state, sheet, row, column, content.value)
      : null;
  if (broken?.style === "stop")
    return { kind: "refused", title: broken.title, message: broken.message };
  if (grown && text !== "") growTable(state, sheet, grown, cell);
  putContent(state, sheet, row, column, content);
  readHeaders(sheet, cell);
  noteCalculatedColumns(sheet, cell);
  cellsChanged(state, sheet, areaAddress(cell), cell);
  return broken
    ? { kind: "warned", title: broken.title, message: broken.message }
    : { kind: "entered" };
}
