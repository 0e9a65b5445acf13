import type { XmlElement } from "../xml/xml-element";

/** The children of a worksheet in the order that the format demands (ECMA-376 Part 1, CT_Worksheet). */
const WORKSHEET = `
  sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
  autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations
  hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches
  ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems
  tableParts extLst`;

/** CT_Workbook. */
const WORKBOOK = `
  fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences
  definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr
  webPublishObjects extLst`;

/** CT_Stylesheet. */
const STYLES =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst";

/** CT_Table. */
const TABLE = "autoFilter sortState tableColumns tableStyleInfo extLst";

/** CT_Font as Excel writes it. */
const FONT =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme";

const XF = "alignment protection extLst";

const SHEET_PR = "tabColor outlinePr pageSetUpPr";

const HEADER_FOOTER = "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter";

const ORDERS: Record<string, readonly string[]> = {
  worksheet: words(WORKSHEET),
  workbook: words(WORKBOOK),
  styleSheet: words(STYLES),
  table: words(TABLE),
  font: words(FONT),
  xf: words(XF),
  sheetPr: words(SHEET_PR),
  headerFooter: words(HEADER_FOOTER),
};

/** Puts a new child where the format wants it, after others of its name. */
export function insertInOrder(parent: XmlElement, child: XmlElement): XmlElement {
  const order = ORDERS[parent.name] ?? [];
  const rank = order.indexOf(child.name);
  const later = parent.elements().find((other) => order.indexOf(rankedName(other)) > rank);
  return parent.insert(child, later);
}

/** The child of that name, made where there is none. */
export function childOf(parent: XmlElement, name: string): XmlElement {
  return parent.child(name) ?? insertInOrder(parent, parent.create(name));
}

/** Takes the child away when it holds nothing any more. */
export function removeIfEmpty(parent: XmlElement, child: XmlElement): void {
  if (child.elements().length === 0) parent.remove(child);
}

/** What a newer Excel wrapped for older ones stands where its content would. */
function rankedName(element: XmlElement): string {
  if (element.name !== "AlternateContent") return element.name;
  return element.elements()[0]?.elements()[0]?.name ?? element.name;
}

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
