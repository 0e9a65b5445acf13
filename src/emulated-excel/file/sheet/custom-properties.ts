import { declareContentType, dropPart } from "../package/content-types";
import { decodeUtf16, encodeUtf16 } from "../package/part-text";
import { addRelationship, relationships, removeRelationship } from "../package/relationships";
import type { SaveContext, SheetTarget } from "../saving/save-context";
import { childOf, removeIfEmpty } from "./child-order";
import { relationshipAttribute } from "./relationship-attribute";
import type { SheetReading } from "./sheet-reading";

const PROPERTY_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** A worksheet's own properties: each value is a part of bare UTF-16. */
export function readCustomProperties({ root, sheet, pack, part }: SheetReading): void {
  const targets = new Map(relationships(pack, part).map((one) => [one.id, one.target]));
  for (const element of root.child("customProperties")?.elements("customPr") ?? []) {
    const name = element.get("name");
    const target = targets.get(element.getPrefixed("id") ?? "");
    if (name === undefined || target === undefined || !pack.has(target)) continue;
    sheet.customProperties.set(name, decodeUtf16(pack.bytes(target), true));
  }
}

export function writeCustomProperties(target: SheetTarget, context: SaveContext): void {
  const { root, sheet, part } = target;
  const { pack, namespaces } = context;
  const targets = new Map(relationships(pack, part).map((one) => [one.id, one.target]));
  const left = new Map(sheet.customProperties);
  const stood = root.child("customProperties");
  for (const element of stood?.elements("customPr") ?? []) {
    const name = element.get("name") ?? "";
    const id = element.getPrefixed("id") ?? "";
    const value = left.get(name);
    const valuePart = targets.get(id);
    left.delete(name);
    if (value !== undefined && valuePart !== undefined) {
      const same = pack.has(valuePart) && decodeUtf16(pack.bytes(valuePart), true) === value;
      if (!same) pack.writeBytes(valuePart, encodeUtf16(value));
      continue;
    }
    stood?.remove(element);
    removeRelationship(pack, part, id);
    if (valuePart !== undefined) dropPart(pack, valuePart);
  }
  if (!stood && left.size === 0) return;
  const list = stood ?? childOf(root, "customProperties");
  for (const [name, value] of left) {
    const valuePart = pack.unused("xl/customProperty", ".bin");
    pack.writeBytes(valuePart, encodeUtf16(value));
    declareContentType(pack, valuePart, PROPERTY_TYPE);
    const type = `${namespaces.relationships}/customProperty`;
    const id = addRelationship(pack, part, type, valuePart);
    list.append("customPr", { name, ...relationshipAttribute(root, id, namespaces) });
  }
  removeIfEmpty(root, list);
}
