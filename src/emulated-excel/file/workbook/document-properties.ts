import type { Book } from "../../book/book";
import { declareContentType } from "../package/content-types";
import { DECLARATION, type Namespaces } from "../package/namespaces";
import type { Package } from "../package/package";
import { addRelationship, relationships } from "../package/relationships";
import { escapeExcel, unescapeExcel } from "../xml/characters";
import { XmlElement } from "../xml/xml-element";

type Property = string | number | boolean;

const TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
/** The set that every custom property belongs to (FMTID_UserDefinedProperties). */
const SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

export function readDocumentProperties(pack: Package, book: Book): void {
  const part = propertiesPart(pack);
  if (part === null) return;
  for (const element of pack.document(part).root.elements("property")) {
    const name = element.get("name");
    const value = readProperty(element);
    if (name !== undefined && value !== null) book.customProperties.set(name, value);
  }
}

export function writeDocumentProperties(pack: Package, book: Book, namespaces: Namespaces): void {
  let part = propertiesPart(pack);
  if (part === null) {
    if (book.customProperties.size === 0) return;
    part = "docProps/custom.xml";
    pack.write(part, `${DECLARATION}<Properties xmlns="${NAMESPACE}" xmlns:vt="${VALUES}"/>`);
    declareContentType(pack, part, TYPE);
    addRelationship(pack, "", `${namespaces.relationships}/custom-properties`, part);
  }
  const { root } = pack.document(part);
  const left = new Map(book.customProperties);
  for (const element of root.elements("property")) {
    const before = readProperty(element);
    const name = element.get("name") ?? "";
    if (before === null) continue;
    if (left.get(name) === before) left.delete(name);
    else root.remove(element);
  }
  let id = Math.max(1, ...root.elements("property").map((one) => Number(one.get("pid") ?? 0)));
  for (const [name, value] of left) {
    const element = root.append("property", { fmtid: SET, pid: ++id, name });
    const [kind, text] = typed(value);
    element.insert(new XmlElement("vt", kind, [["xmlns:vt", VALUES]])).text = text;
  }
}

function propertiesPart(pack: Package): string | null {
  const found = relationships(pack, "").find(
    (one) => one.kind === "custom-properties" || one.kind === "customProperties",
  );
  return found && pack.has(found.target) ? found.target : null;
}

/** Null for kinds that we do not model (links to cells, lists, …): they are kept. */
function readProperty(element: XmlElement): Property | null {
  const [value] = element.elements();
  switch (value?.name) {
    case "lpwstr":
    case "lpstr":
    case "filetime":
      return unescapeExcel(value.text);
    case "bool":
      return value.text === "true" || value.text === "1";
    case "i4":
    case "int":
    case "r8":
      return Number(value.text);
    default:
      return null;
  }
}

function typed(value: Property): [kind: string, text: string] {
  if (typeof value === "boolean") return ["bool", String(value)];
  if (typeof value === "string") return ["lpwstr", escapeExcel(value)];
  return [Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? "i4" : "r8", String(value)];
}
