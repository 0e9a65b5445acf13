import type { Namespaces } from "../package/namespaces";
import type { XmlElement } from "../xml/xml-element";

/** The attribute by which an element points at a relationship, in the prefix that the part uses for that namespace. */
export function relationshipAttribute(
  root: XmlElement,
  id: string,
  namespaces: Namespaces,
): Record<string, string> {
  const declared = root.attributes.find(
    ([name, value]) => name.startsWith("xmlns:") && value === namespaces.relationships,
  );
  if (declared) return { [`${declared[0].slice("xmlns:".length)}:id`]: id };
  return { "xmlns:r": namespaces.relationships, "r:id": id };
}
