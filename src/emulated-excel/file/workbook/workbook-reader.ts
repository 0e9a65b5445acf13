import { Book } from "../../book/book";
import type { Sheet } from "../../book/sheet";
import { Styles } from "../../book/style";
import { readCells, type CellsContext } from "../cells/cells-reader";
import { SharedFormulas } from "../cells/shared-formulas";
import { isTrue } from "../cells/row-looks";
import { readSharedStrings } from "../cells/shared-strings";
import { damaged, FileProblem } from "../file-problem";
import { displayFormula } from "../formulas/display-grammar";
import { CONTENT_TYPES, contentType } from "../package/content-types";
import type { Package } from "../package/package";
import { relationships, type Relationship } from "../package/relationships";
import { readPalette } from "../styles/colours";
import { readStyles } from "../styles/styles-reader";
import { readTable } from "../sheet/tables-reader";
import { contains } from "../../book/cell";
import { readDifferentialFormats } from "../styles/differential-formats";
import { SHEET_READERS } from "../sheet/sheet-readers";
import type { SheetReading } from "../sheet/sheet-reading";
import { readCharts } from "../charts/drawing-reader";
import { readSettings } from "./add-in-settings";
import { readDocumentProperties } from "./document-properties";
import { readName, readPrintNames } from "./names-reader";
import { XmlDocument } from "../xml/xml-document";
import type { XmlElement } from "../xml/xml-element";
import type { OpenedWorkbook, SheetSource, WorkbookSource } from "./workbook-source";

/** @throws FileProblem */
export function readWorkbook(pack: Package, name: string): OpenedWorkbook {
  const workbookPart = findWorkbook(pack);
  const { root } = pack.document(workbookPart);
  if (root.name !== "workbook") throw new FileProblem("notAWorkbook", `root is ${root.name}`);
  const related = relationships(pack, workbookPart);
  const partOf = (kind: string) =>
    related.find((r) => r.kind === kind && !r.external && pack.has(r.target))?.target ?? null;

  const stylesPart = partOf("styles");
  const themePart = partOf("theme");
  const stylesRoot = stylesPart === null ? null : pack.document(stylesPart).root;
  const palette = readPalette(pack, stylesRoot, themePart);
  const cellFormats = stylesRoot ? readStyles(stylesRoot, palette) : [];
  const book = new Book(new Styles(cellFormats[0]));
  const styleIndexes = cellFormats.map((style) => book.styles.intern(style));
  book.name = name;
  book.date1904 = isTrue(root.child("workbookPr")?.get("date1904"));

  const stringsPart = partOf("sharedStrings");
  const source: WorkbookSource = {
    pack,
    workbookPart,
    stylesPart,
    themePart,
    sheets: [],
    worksheets: new Map(),
    styleCount: book.styles.count,
    active: null,
    activeIndex: 0,
    palette,
    ruleLooks: stylesRoot ? readDifferentialFormats(stylesRoot, palette) : [],
    sharedStrings: stringsPart === null ? [] : readSharedStrings(pack.text(stringsPart)),
    styleOf: (format) => styleIndexes[Number(format)] ?? 0,
    date1904: book.date1904,
  };
  for (const element of root.child("sheets")?.elements("sheet") ?? [])
    readSheetEntry(element, related, book, source);
  finish(book, root, source);
  return { book, source };
}

function findWorkbook(pack: Package): string {
  if (!pack.has(CONTENT_TYPES) && !pack.has("_rels/.rels"))
    throw new FileProblem("notAWorkbook", "a zip, but no Office package");
  const part = relationships(pack, "").find((r) => r.kind === "officeDocument")?.target;
  if (part === undefined || !pack.has(part)) throw damaged("no workbook part");
  const type = pack.has(CONTENT_TYPES) ? (contentType(pack, part) ?? "") : "";
  if (/binary/i.test(type) || part.toLowerCase().endsWith(".bin"))
    throw new FileProblem("oldFormat", "binary workbook (.xlsb)");
  if (/wordprocessingml|presentationml/.test(type)) throw new FileProblem("notAWorkbook", type);
  return part;
}

function readSheetEntry(
  element: XmlElement,
  related: Relationship[],
  book: Book,
  source: WorkbookSource,
): void {
  const relationshipId = element.getPrefixed("id") ?? "";
  const relationship = related.find((r) => r.id === relationshipId);
  const part = relationship?.target ?? "";
  const entry: WorkbookSource["sheets"][number] = {
    name: element.get("name") ?? "",
    relationshipId,
    part,
    sheet: null,
  };
  source.sheets.push(entry);
  if (relationship?.kind !== "worksheet" || relationship.external) return;
  const name = element.get("name");
  if (name === undefined) throw damaged("sheet without a name");
  const sheet = book.addSheet(name);
  const state = element.get("state");
  if (state === "hidden" || state === "veryHidden") sheet.visibility = state;
  entry.sheet = sheet;
  source.worksheets.set(sheet, readSheet(sheet, part, source));
}

function readSheet(sheet: Sheet, part: string, workbook: WorkbookSource): SheetSource {
  const { pack } = workbook;
  for (const relationship of relationships(pack, part))
    if (relationship.kind === "table" && pack.has(relationship.target))
      sheet.tables.push(readTable(pack.document(relationship.target).root));

  const source: SheetSource = {
    part,
    cells: { rows: [], shared: new SharedFormulas() },
    cellsEnd: 0,
    selected: false,
    threads: [],
    charts: [],
  };
  const context: CellsContext = {
    sharedStrings: workbook.sharedStrings,
    styleOf: (format) => workbook.styleOf(format),
    date1904: workbook.date1904,
    displayFormula: formulaDisplay(sheet),
  };
  const document = XmlDocument.parse(pack.text(part), (scanner) => {
    if (scanner.name !== "sheetData") return false;
    source.cells = readCells(scanner, sheet, context);
    source.cellsEnd = scanner.end;
    return true;
  });
  const { root } = document;
  if (root.name !== "worksheet") throw damaged(`${part} is no worksheet`);
  const { palette, ruleLooks, styleOf } = workbook;
  const reading: SheetReading = { sheet, part, root, pack, palette, ruleLooks, styleOf };
  for (const read of SHEET_READERS) read(reading);
  const views = root.child("sheetViews")?.elements("sheetView") ?? [];
  source.selected = views.some((view) => isTrue(view.get("tabSelected")));
  source.threads = sheet.comments
    .filter((comment) => comment.kind === "threaded")
    .map((one) => ({ ...one }));
  source.charts = readCharts(pack, part, root);
  sheet.charts = source.charts.map(({ chart }) => structuredClone(chart));
  return source;
}

/** The same formula text stands in every row of a table's column: each is worked out once. */
function formulaDisplay(sheet: Sheet): CellsContext["displayFormula"] {
  const known = new Map<string, string>();
  return (formula, row, column) => {
    if (!formula.includes("[") && !/_xl/i.test(formula)) return formula;
    const table = sheet.tables.find((one) => contains(one.area, row, column))?.name ?? null;
    const key = `${table ?? ""}\n${formula}`;
    let display = known.get(key);
    if (display === undefined) known.set(key, (display = displayFormula(formula, table)));
    return display;
  };
}

function finish(book: Book, root: XmlElement, source: WorkbookSource): void {
  const names = root.child("definedNames")?.elements("definedName") ?? [];
  book.names = names.flatMap((element) => readName(element, source.sheets) ?? []);
  readPrintNames(names, source.sheets);
  book.structureProtected = isTrue(root.child("workbookProtection")?.get("lockStructure"));
  readDocumentProperties(source.pack, book);
  readSettings(source.pack, source.workbookPart, book);

  const front = Number(root.child("bookViews")?.child("workbookView")?.get("activeTab") ?? 0);
  source.activeIndex = source.sheets[front] ? front : 0;
  book.active =
    source.sheets[source.activeIndex]?.sheet ??
    book.sheets.find((sheet) => sheet.visibility === "visible") ??
    null;
  source.active = book.active;
  book.changedParts.clear();
  for (const sheet of book.sheets) sheet.changedParts.clear();
}
