import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOC = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const REL = "http://schemas.openxmlformats.org/package/2006/relationships";

interface FileText {
  /** Inside `worksheet`, after `sheetData` unless it brings its own. */
  sheet?: string;
  /** Rows inside `sheetData`. */
  rows?: string;
  /** Inside `workbook`, around the list of sheets. */
  beforeSheets?: string;
  afterSheets?: string;
  sharedStrings?: string;
  styles?: string;
  /** Further relationships of the sheet: kind → target (kind may be a whole address). */
  sheetRelations?: Record<string, string>;
  rootRelations?: Record<string, string>;
  parts?: Record<string, string>;
  /** Prefix for the sheet's elements, "x" → `x:worksheet`. */
  prefix?: string;
  strict?: boolean;
}

/** A file as some other program may write it, from pieces of XML: one sheet called "Map". */
export function makeRawFile(text: FileText): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relations({ officeDocument: "xl/workbook.xml", ...text.rootRelations }),
    "xl/_rels/workbook.xml.rels": relations({
      worksheet: "worksheets/sheet1.xml",
      sharedStrings: "/xl/sharedStrings.xml",
      styles: "styles.xml",
    }),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${DOC}">${text.beforeSheets ?? ""}<sheets><sheet name="Map" sheetId="7" r:id="worksheet"/></sheets>${text.afterSheets ?? ""}</workbook>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${text.sharedStrings ?? ""}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${text.styles ?? ""}</styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}" xmlns:r="${DOC}"><sheetData>${text.rows ?? ""}</sheetData>${text.sheet ?? ""}</worksheet>`,
    ...text.parts,
  };
  if (text.sheetRelations)
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = relations(text.sheetRelations);
  const { prefix } = text;
  if (prefix !== undefined)
    for (const part of ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml"])
      parts[part] = (parts[part] ?? "")
        .replace(/<(\/?)([a-zA-Z]+)/g, `<$1${prefix}:$2`)
        .replace("xmlns=", `xmlns:${prefix}=`);
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [name, strToU8(text.strict ? strict(xml) : xml)]),
    ),
  );
}

function relations(kinds: Record<string, string>): string {
  const list = Object.entries(kinds).map(([kind, target]) => {
    const type = kind.includes("/") ? kind : `${DOC}/${kind}`;
    const id = kind.slice(kind.lastIndexOf("/") + 1);
    const mode = /^\w+:/.test(target) ? ' TargetMode="External"' : "";
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="${REL}">${list.join("")}</Relationships>`;
}

function strict(xml: string): string {
  return xml
    .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
    .replaceAll(DOC, "http://purl.oclc.org/ooxml/officeDocument/relationships");
}
