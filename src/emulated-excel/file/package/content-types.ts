import type { Package } from "./package";

export const CONTENT_TYPES = "[Content_Types].xml";

/** @throws FileProblem */
export function contentType(pack: Package, part: string): string | undefined {
  const { root } = pack.document(CONTENT_TYPES);
  const name = `/${part}`.toLowerCase();
  for (const element of root.elements("Override"))
    if (element.get("PartName")?.toLowerCase() === name) return element.get("ContentType");
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  for (const element of root.elements("Default"))
    if (element.get("Extension")?.toLowerCase() === extension) return element.get("ContentType");
  return undefined;
}

export function declareContentType(pack: Package, part: string, type: string): void {
  if (contentType(pack, part) === type) return;
  pack.document(CONTENT_TYPES).root.append("Override", { PartName: `/${part}`, ContentType: type });
}

/** Takes a part out of the package, with what it points with and its content type. */
export function dropPart(pack: Package, part: string): void {
  pack.remove(part);
  const slash = part.lastIndexOf("/") + 1;
  pack.remove(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  const { root } = pack.document(CONTENT_TYPES);
  for (const element of root.elements("Override"))
    if (element.get("PartName")?.toLowerCase() === `/${part}`.toLowerCase()) root.remove(element);
}
