import type { Hyperlink } from "../../book/sheet-parts";
import { parseRect, rectAddress } from "../cells/cell-address";
import type { Package } from "../package/package";
import { addRelationship, relationships, removeRelationship } from "../package/relationships";
import type { SaveContext, SheetTarget } from "../saving/save-context";
import type { XmlElement } from "../xml/xml-element";
import { childOf, removeIfEmpty } from "./child-order";
import { keepMatching } from "./keep-matching";
import { relationshipAttribute } from "./relationship-attribute";
import type { SheetReading } from "./sheet-reading";

export function readHyperlinks({ root, sheet, pack, part }: SheetReading): void {
  const read = linkReader(pack, part);
  for (const element of root.child("hyperlinks")?.elements("hyperlink") ?? []) {
    const link = read(element);
    if (link) sheet.hyperlinks.push(link);
  }
}

export function writeHyperlinks({ root, sheet, part }: SheetTarget, context: SaveContext): void {
  const { pack, namespaces } = context;
  const stood = root.child("hyperlinks");
  const elements = stood?.elements("hyperlink") ?? [];
  const added = keepMatching(sheet.hyperlinks, elements, linkReader(pack, part), (element) => {
    const id = element.getPrefixed("id");
    const shared = elements.some((other) => other !== element && other.getPrefixed("id") === id);
    if (id !== undefined && !shared) removeRelationship(pack, part, id);
  });
  if (!stood && added.length === 0) return;
  const list = stood ?? childOf(root, "hyperlinks");
  for (const link of added) {
    const type = `${namespaces.relationships}/hyperlink`;
    const id = link.address === null ? null : addRelationship(pack, part, type, link.address, true);
    list.append("hyperlink", {
      ref: rectAddress(link.area),
      ...(id === null ? {} : relationshipAttribute(root, id, namespaces)),
      location: link.location ?? undefined,
      tooltip: link.tip ?? undefined,
    });
  }
  removeIfEmpty(root, list);
}

function linkReader(pack: Package, part: string): (element: XmlElement) => Hyperlink | null {
  const targets = new Map(relationships(pack, part).map((one) => [one.id, one.target]));
  return (element) => {
    const area = parseRect(element.get("ref") ?? "");
    if (!area) return null;
    return {
      area,
      location: element.get("location") ?? null,
      address: targets.get(element.getPrefixed("id") ?? "") ?? null,
      tip: element.get("tooltip") ?? null,
    };
  };
}
