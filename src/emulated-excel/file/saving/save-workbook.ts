import type { Book } from "../../book/book";
import type { Sheet } from "../../book/sheet";
import { refreshCharts } from "../charts/charts-refresh";
import { fileFormula } from "../formulas/file-grammar";
import { STRICT, TRANSITIONAL } from "../package/namespaces";
import { escapeExcel, escapeText } from "../xml/characters";
import { readPalette } from "../styles/colours";
import { StylesWriter } from "../styles/styles-writer";
import { ensureStylesPart } from "../styles/styles-part";
import type { WorkbookSource } from "../workbook/workbook-source";
import { dropCalculationChain, recalculateOnLoad } from "./calculation-part";
import type { SaveContext } from "./save-context";
import { addSheet, patchSheet, removeSheet } from "./save-sheet";
import { spellTableHeaders } from "./table-headers";
import { writeSheetList } from "./sheet-list";
import { writeNames } from "./names-writer";
import { chooseFront, writeFront } from "./front-sheet";
import { writeStructureProtection } from "./structure-protection";
import { writeDocumentProperties } from "../workbook/document-properties";
import { writeSettings } from "../workbook/add-in-settings";

/**
 * The package of the book as it stands now. The opened package and the book are left as they are, but for header cells
 * that do not hold their column's name.
 */
export function saveWorkbook(book: Book, source: WorkbookSource): Uint8Array {
  for (const sheet of book.sheets) if (isChanged(sheet, source)) spellTableHeaders(sheet);
  const context = startSave(book, source);
  for (const [sheet, sheetSource] of source.worksheets)
    if (!book.sheets.includes(sheet)) removeSheet(sheet, sheetSource, context);
  const parts = new Map<Sheet, string>();
  for (const sheet of book.sheets) {
    const sheetSource = source.worksheets.get(sheet);
    if (!sheetSource) parts.set(sheet, addSheet(sheet, context));
    else if (isChanged(sheet, source)) patchSheet(sheet, sheetSource, context);
  }
  refreshCharts(context);
  writeSheetList(parts, context);
  writeNames(context);
  writeFront(context);
  if (book.changedParts.has("properties")) {
    writeStructureProtection(context);
    writeDocumentProperties(context.pack, book, context.namespaces);
  }
  if (book.changedParts.has("settings"))
    writeSettings(context.pack, source.workbookPart, book, context.namespaces);
  if (context.formulasChanged) dropCalculationChain(context);
  if (context.formulasChanged || book.sheets.some((sheet) => sheet.changedCells.size > 0))
    recalculateOnLoad(context);
  return context.pack.toBytes();
}

function startSave(book: Book, source: WorkbookSource): SaveContext {
  const pack = source.pack.copy();
  const { root } = pack.document(source.workbookPart);
  const strict = root.attributes.some(([, value]) => value === STRICT.main);
  const namespaces = strict ? STRICT : TRANSITIONAL;
  let styles: StylesWriter | undefined;
  const writer = () => {
    if (styles) return styles;
    const part = ensureStylesPart(pack, source, namespaces);
    const stylesRoot = pack.document(part).root;
    const palette = readPalette(pack, stylesRoot, source.themePart);
    return (styles = new StylesWriter(stylesRoot, book.styles, source.styleCount, palette));
  };
  const tables = new Set(
    book.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase())),
  );
  const isTable = (name: string) => tables.has(name.toLowerCase());
  const formulas = oncePerFormula((display, ownTable) =>
    fileFormula(display, { ownTable, isTable }),
  );
  return {
    book,
    source,
    pack,
    namespaces,
    cellFormatOf: (style) => {
      if (style < source.styleCount) return book.styles.get(style).basedOn ?? 0;
      return writer().cellFormatOf(style);
    },
    differentialFormatOf: (look) => writer().differentialFormatOf(look),
    fileFormula: formulas,
    fileFormulaText: oncePerFormula((display, ownTable) =>
      escapeText(escapeExcel(formulas(display, ownTable))),
    ),
    front: chooseFront(book, source, (sheet) => isChanged(sheet, source)),
    formulasChanged: false,
  };
}

/** A calculated column has the same text in every row: it is spelt once for each table. */
function oncePerFormula(spell: SaveContext["fileFormula"]): SaveContext["fileFormula"] {
  const known = new Map<string | null, Map<string, string>>();
  return (display, ownTable) => {
    let inTable = known.get(ownTable);
    if (!inTable) known.set(ownTable, (inTable = new Map<string, string>()));
    let spelt = inTable.get(display);
    if (spelt === undefined) inTable.set(display, (spelt = spell(display, ownTable)));
    return spelt;
  };
}

function isChanged(sheet: Sheet, source: WorkbookSource): boolean {
  if (sheet.changedCells.size > 0) return true;
  for (const part of sheet.changedParts) if (part !== "name" && part !== "visibility") return true;
  return source.worksheets.get(sheet) === undefined;
}
