import { unescapeExcel } from "../xml/characters";
import { XmlScanner } from "../xml/xml-scanner";

/** The workbook's shared texts by index, formatting inside a cell left out. @throws FileProblem */
export function readSharedStrings(xml: string): string[] {
  const scanner = new XmlScanner(xml);
  const strings: string[] = [];
  for (let kind = scanner.next(); kind !== "end"; kind = scanner.next())
    if (kind === "open" && scanner.name === "si") strings.push(readRichText(scanner));
  return strings;
}

/** The text of an `si` or `is` element just opened: its own, or that of its runs; readings (phonetics) are not text. */
export function readRichText(scanner: XmlScanner): string {
  if (scanner.empty) return "";
  const depth = scanner.depth;
  let text = "";
  for (;;) {
    const kind = scanner.next();
    if (kind === "close" && scanner.depth < depth) return text;
    if (kind !== "open") continue;
    if (scanner.name === "t") text += unescapeExcel(scanner.readText());
    else if (scanner.name === "rPh") scanner.skip();
  }
}
