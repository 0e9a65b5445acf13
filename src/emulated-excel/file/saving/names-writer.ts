import type { DefinedName } from "../../book/book";
import type { Sheet } from "../../book/sheet";
import { absolute, rectAddress, columnLetters } from "../cells/cell-address";
import { childOf, removeIfEmpty } from "../sheet/child-order";
import { keepMatching } from "../sheet/keep-matching";
import {
  PRINT_AREA,
  PRINT_TITLES,
  printAreas,
  printTitles,
  readName,
} from "../workbook/names-reader";
import { escapeExcel } from "../xml/characters";
import type { XmlElement } from "../xml/xml-element";
import type { SaveContext } from "./save-context";
import { sheetOrder } from "./sheet-list";

/** Defined names: those that still hold stay as they stood, but for the number of the sheet they belong to. */
export function writeNames(context: SaveContext): void {
  const { book, pack, source } = context;
  const printed = book.sheets.filter(
    (sheet) => sheet.changedParts.has("pageSetup") || isNew(sheet, context),
  );
  const moved = book.changedParts.has("sheets");
  const renamed = book.sheets.some((sheet) => sheet.changedParts.has("name"));
  if (!book.changedParts.has("names") && !moved && !renamed && printed.length === 0) return;
  const { root } = pack.document(source.workbookPart);
  const stood = root.child("definedNames");
  const elements = stood?.elements("definedName") ?? [];
  const order = sheetOrder(context);
  const indexes = (sheet: Sheet | null) => (sheet === null ? undefined : order.indexOf(sheet));

  const describe = (name: DefinedName) => ({ ...name, sheet: name.sheet?.id ?? null });
  const added = keepMatching(book.names.map(describe), elements, (element) => {
    const name = readName(element, source.sheets);
    return name && describe(name);
  });
  const list = stood ?? childOf(root, "definedNames");
  for (const element of list.elements("definedName")) {
    followRename(element, context);
    renumber(element, context, order);
  }
  for (const name of book.names)
    if (added.some((one) => one.name === name.name && one.sheet === (name.sheet?.id ?? null)))
      list.append(
        "definedName",
        {
          name: name.name,
          comment: name.comment === "" ? undefined : escapeExcel(name.comment),
          localSheetId: indexes(name.sheet),
          hidden: name.visible ? undefined : 1,
        },
        escapeExcel(context.fileFormula(name.formula, null)),
      );
  for (const sheet of printed) writePrintNames(list, sheet, indexes(sheet) ?? 0);
  removeIfEmpty(root, list);
}

/** Excel's own names (print titles, filters) are no names of the book: they follow a renamed sheet here. */
function followRename(element: XmlElement, { source }: SaveContext): void {
  if (element.get("name")?.startsWith("_xlnm.") !== true) return;
  const entry = source.sheets[Number(element.get("localSheetId") ?? NaN)];
  if (!entry?.sheet || entry.sheet.name === entry.name) return;
  const [before, after] = [entry.name, entry.sheet.name].map((name) => name.replaceAll("'", "''"));
  const text = element.text
    .replaceAll(`'${before ?? ""}'!`, `'${after ?? ""}'!`)
    .replace(/(^|,)([^',!]+)!/g, (all, comma: string, name: string) =>
      name === entry.name ? `${comma}'${after ?? ""}'!` : all,
    );
  if (text !== element.text) element.text = text;
}

/** A sheet's place in the list may be another now; names of sheets that are gone go with them. */
function renumber(
  element: XmlElement,
  { source }: SaveContext,
  order: readonly (Sheet | number)[],
): void {
  const before = element.get("localSheetId");
  if (before === undefined) return;
  const entry = source.sheets[Number(before)];
  const at = order.indexOf(entry?.sheet ?? Number(before));
  if (at < 0) element.detach();
  else element.set("localSheetId", at);
}

function writePrintNames(list: XmlElement, sheet: Sheet, index: number): void {
  const { printArea, titleRows, titleColumns } = sheet.pageSetup;
  const quoted = `'${sheet.name.replaceAll("'", "''")}'!`;
  const area = printArea && `${quoted}${absolute(rectAddress(printArea))}`;
  const stood = (name: string) =>
    list
      .elements("definedName")
      .find((one) => one.get("name") === name && one.get("localSheetId") === String(index));
  const put = (name: string, text: string | null) => {
    const element = stood(name);
    if (text === null) element?.detach();
    else if (!element) list.append("definedName", { name, localSheetId: index }, text);
    else element.text = text;
  };
  const before = printAreas(stood(PRINT_AREA)?.text ?? "");
  // Several print areas are more than we model: they stay.
  if (before.length < 2 && JSON.stringify(before[0] ?? null) !== JSON.stringify(printArea))
    put(PRINT_AREA, area);

  const { rows, columns } = printTitles(stood(PRINT_TITLES)?.text ?? "");
  const same =
    rows?.top === titleRows?.first &&
    rows?.bottom === titleRows?.last &&
    columns?.left === titleColumns?.first &&
    columns?.right === titleColumns?.last;
  if (same) return;
  const wanted = [
    titleColumns && `$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`,
    titleRows && `$${String(titleRows.first + 1)}:$${String(titleRows.last + 1)}`,
  ];
  const titles = wanted.flatMap((part) => (part ? [quoted + part] : []));
  put(PRINT_TITLES, titles.join(",") || null);
}

function isNew(sheet: Sheet, { source }: SaveContext): boolean {
  return !source.worksheets.has(sheet);
}
