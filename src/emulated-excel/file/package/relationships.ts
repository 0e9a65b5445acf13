import type { Package } from "./package";
import { DECLARATION, PACKAGE_RELATIONSHIPS } from "./namespaces";

export interface Relationship {
  id: string;
  /** Last step of the type's address, the same in transitional and strict files: "worksheet", "table", … */
  kind: string;
  type: string;
  /** A part's name, or an address outside the file. */
  target: string;
  external: boolean;
}

/** What a part points to; "" is the package itself. @throws FileProblem */
export function relationships(pack: Package, part: string): Relationship[] {
  const file = relationshipPart(part);
  if (!pack.has(file)) return [];
  return pack
    .document(file)
    .root.elements("Relationship")
    .map((element) => {
      const type = element.get("Type") ?? "";
      const external = element.get("TargetMode") === "External";
      const target = element.get("Target") ?? "";
      return {
        id: element.get("Id") ?? "",
        kind: type.slice(type.lastIndexOf("/") + 1),
        type,
        target: external ? target : resolve(part, target),
        external,
      };
    });
}

/** Adds one and returns its id. `type` is the whole address. */
export function addRelationship(
  pack: Package,
  part: string,
  type: string,
  target: string,
  external = false,
): string {
  const file = relationshipPart(part);
  if (!pack.has(file))
    pack.write(
      file,
      `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`,
    );
  const used = new Set(relationships(pack, part).map((relationship) => relationship.id));
  let n = 1;
  while (used.has(`rId${n}`)) n++;
  pack.document(file).root.append("Relationship", {
    Id: `rId${n}`,
    Type: type,
    Target: external ? target : relative(part, target),
    TargetMode: external ? "External" : undefined,
  });
  return `rId${n}`;
}

export function removeRelationship(pack: Package, part: string, id: string): void {
  const file = relationshipPart(part);
  if (!pack.has(file)) return;
  const { root } = pack.document(file);
  for (const element of root.elements("Relationship"))
    if (element.get("Id") === id) root.remove(element);
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels" */
export function relationshipPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolve(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of target.replaceAll("\\", "/").split("/"))
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  return steps.join("/");
}

function relative(from: string, target: string): string {
  const here = from.split("/").slice(0, -1);
  const there = target.split("/");
  while (here.length > 0 && here[0] === there[0]) {
    here.shift();
    there.shift();
  }
  return [...here.map(() => ".."), ...there].join("/");
}
