import type { Book } from "../../book/book";
import { DECLARATION, type Namespaces } from "../package/namespaces";
import { declareContentType } from "../package/content-types";
import type { Package } from "../package/package";
import { addRelationship, relationships } from "../package/relationships";
import { escapeExcel, unescapeExcel } from "../xml/characters";
import type { XmlElement } from "../xml/xml-element";

/**
 * What add-ins store through `workbook.settings`. Excel keeps it in a web extension part, tied to an add-in's id in a
 * store, and offers to start that add-in when the file opens. Settings that stand in such parts are read and
 * changed there. New ones go into a custom XML part of our own instead: Excel keeps it, shows nothing of it, and
 * does not try to start an add-in that this computer may not have.
 */
const SETTINGS_NAMESPACE = "urn:emulated-excel:add-in-settings";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const ITEM_ID = "{6E0B6F8C-5B0B-4C55-9C63-2D7B6A1F0E11}";

export function readSettings(pack: Package, workbookPart: string, book: Book): void {
  for (const element of settingElements(pack, workbookPart)) {
    const name = element.get("name");
    if (name !== undefined) book.settings.set(name, parseSetting(element));
  }
}

export function writeSettings(
  pack: Package,
  workbookPart: string,
  book: Book,
  namespaces: Namespaces,
): void {
  const left = new Map(book.settings);
  for (const element of settingElements(pack, workbookPart)) {
    const name = element.get("name") ?? "";
    if (!book.settings.has(name)) element.detach();
    else {
      const value = JSON.stringify(book.settings.get(name));
      if (JSON.stringify(parseSetting(element)) !== value) element.set("value", escapeExcel(value));
      left.delete(name);
    }
  }
  if (left.size === 0) return;
  const part = ownPart(pack, workbookPart) ?? addOwnPart(pack, workbookPart, namespaces);
  const { root } = pack.document(part);
  for (const [name, value] of left)
    root.append("property", { name, value: escapeExcel(JSON.stringify(value) ?? "null") });
}

function settingElements(pack: Package, workbookPart: string): XmlElement[] {
  const extensions = pack.names
    .filter((name) => /^xl\/webextensions\/webextension[^/]*\.xml$/i.test(name))
    .flatMap((name) => pack.document(name).root.child("properties")?.elements("property") ?? []);
  const own = ownPart(pack, workbookPart);
  return own === null
    ? extensions
    : [...extensions, ...pack.document(own).root.elements("property")];
}

function parseSetting(element: XmlElement): unknown {
  const text = unescapeExcel(element.get("value") ?? "");
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function ownPart(pack: Package, workbookPart: string): string | null {
  for (const { kind, target, external } of relationships(pack, workbookPart)) {
    if (kind !== "customXml" || external || !pack.has(target)) continue;
    // Custom XML of other programs may be anything: only what names our namespace is read.
    const text = pack.text(target);
    if (text.includes(`xmlns="${SETTINGS_NAMESPACE}"`)) return target;
  }
  return null;
}

function addOwnPart(pack: Package, workbookPart: string, namespaces: Namespaces): string {
  const part = pack.unused("customXml/item", ".xml");
  const properties = part.replace("item", "itemProps");
  pack.write(part, `${DECLARATION}<settings xmlns="${SETTINGS_NAMESPACE}"/>`);
  pack.write(
    properties,
    `${DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${CUSTOM_XML}">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  declareContentType(pack, part, "application/xml");
  declareContentType(pack, properties, PROPERTIES_TYPE);
  addRelationship(pack, workbookPart, `${namespaces.relationships}/customXml`, part);
  addRelationship(pack, part, `${namespaces.relationships}/customXmlProps`, properties);
  return part;
}
