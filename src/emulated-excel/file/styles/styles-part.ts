import { declareContentType } from "../package/content-types";
import { DECLARATION, type Namespaces } from "../package/namespaces";
import type { Package } from "../package/package";
import { addRelationship } from "../package/relationships";
import type { WorkbookSource } from "../workbook/workbook-source";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The styles part's name, made where the file has none. */
export function ensureStylesPart(
  pack: Package,
  source: WorkbookSource,
  namespaces: Namespaces,
): string {
  if (source.stylesPart !== null) return source.stylesPart;
  const part = pack.unused("xl/styles", ".xml");
  pack.write(part, `${DECLARATION}<styleSheet xmlns="${namespaces.main}"></styleSheet>`);
  declareContentType(pack, part, STYLES_TYPE);
  addRelationship(pack, source.workbookPart, `${namespaces.relationships}/styles`, part);
  return part;
}
