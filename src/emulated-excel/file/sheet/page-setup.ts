import { DEFAULT_PAGE_SETUP, type PageSetup } from "../../book/sheet-parts";
import { isTrue } from "../cells/row-looks";
import type { SheetTarget } from "../saving/save-context";
import { unescapeExcel, escapeExcel } from "../xml/characters";
import type { XmlElement } from "../xml/xml-element";
import { childOf, removeIfEmpty } from "./child-order";
import type { SheetReading } from "./sheet-reading";

/** All but print titles and print area, which are defined names. */
type SheetPageSetup = Omit<PageSetup, "titleRows" | "titleColumns" | "printArea">;

export function readPageSetup({ root, sheet }: SheetReading): void {
  sheet.pageSetup = { ...DEFAULT_PAGE_SETUP, ...pageSetupOf(root) };
}

function pageSetupOf(root: XmlElement): SheetPageSetup {
  const setup = root.child("pageSetup");
  const headers = root.child("headerFooter");
  const fits = isTrue(root.child("sheetPr")?.child("pageSetUpPr")?.get("fitToPage"));
  const paper = setup?.get("paperSize");
  const text = (name: string) => unescapeExcel(headers?.child(name)?.text ?? "");
  const margins = root.child("pageMargins");
  const margin = (side: string, usual: number) => Number(margins?.get(side) ?? usual);
  return {
    orientation: setup?.get("orientation") === "landscape" ? "landscape" : "portrait",
    paperSize: paper === undefined ? null : Number(paper),
    fitToWidth: fits ? Number(setup?.get("fitToWidth") ?? 1) : null,
    fitToHeight: fits ? Number(setup?.get("fitToHeight") ?? 1) : null,
    header: text("oddHeader"),
    footer: text("oddFooter"),
    centreHorizontally: isTrue(root.child("printOptions")?.get("horizontalCentered")),
    leftMargin: margin("left", DEFAULT_PAGE_SETUP.leftMargin),
    rightMargin: margin("right", DEFAULT_PAGE_SETUP.rightMargin),
  };
}

export function writePageSetup({ root, sheet }: SheetTarget): void {
  const before = pageSetupOf(root);
  const after = sheet.pageSetup;
  const differs = (...keys: (keyof SheetPageSetup)[]) =>
    keys.some((key) => before[key] !== after[key]);
  if (differs("centreHorizontally")) {
    const options = childOf(root, "printOptions");
    options.set("horizontalCentered", after.centreHorizontally ? 1 : undefined);
    if (options.attributes.length === 0) root.remove(options);
  }
  if (differs("leftMargin", "rightMargin")) writeMargins(root, after);
  if (differs("orientation", "paperSize", "fitToWidth", "fitToHeight")) {
    const setup = childOf(root, "pageSetup");
    setup.set("paperSize", after.paperSize ?? undefined);
    setup.set("orientation", after.orientation);
    const fits = after.fitToWidth !== null || after.fitToHeight !== null;
    // A side that is not fitted takes as many pages as it needs, which the file calls 0.
    setup.set("fitToWidth", fits && after.fitToWidth !== 1 ? (after.fitToWidth ?? 0) : undefined);
    setup.set(
      "fitToHeight",
      fits && after.fitToHeight !== 1 ? (after.fitToHeight ?? 0) : undefined,
    );
    writeFitting(root, fits);
  }
  if (differs("header", "footer")) {
    const headers = childOf(root, "headerFooter");
    writeText(headers, "oddHeader", after.header);
    writeText(headers, "oddFooter", after.footer);
    removeIfEmpty(root, headers);
  }
}

/** All six must stand in the file; those that nobody changed are Excel's own. */
function writeMargins(root: XmlElement, { leftMargin, rightMargin }: SheetPageSetup): void {
  const margins = childOf(root, "pageMargins");
  const usual = { top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
  const now = { left: leftMargin, right: rightMargin };
  for (const [side, inches] of Object.entries(now)) margins.set(side, inches);
  for (const [side, inches] of Object.entries(usual))
    if (margins.get(side) === undefined) margins.set(side, inches);
}

function writeFitting(root: XmlElement, fits: boolean): void {
  const stood = root.child("sheetPr")?.child("pageSetUpPr");
  if (isTrue(stood?.get("fitToPage")) === fits) return;
  const properties = childOf(childOf(root, "sheetPr"), "pageSetUpPr");
  properties.set("fitToPage", fits ? 1 : undefined);
}

function writeText(headers: XmlElement, name: string, text: string): void {
  const stood = headers.child(name);
  if (unescapeExcel(stood?.text ?? "") === text) return;
  if (text === "") {
    if (stood) headers.remove(stood);
    return;
  }
  childOf(headers, name).text = escapeExcel(text);
}
