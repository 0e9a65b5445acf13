import { HostError } from "./host-error";
import { HostObject } from "./host-object";
import type { MemberAccess } from "./member-access";
import { publicName } from "./member-access";
import type { ArgumentInfo, ObjectPathInfo, RequestBody } from "./protocol";
import { PathType } from "./protocol";
import type { References } from "./references";

/** Where paths start. */
export interface Roots {
  workbook(): HostObject;
  service(name: string): HostObject | undefined;
}

/** Turns the paths of one batch into objects, each once. A null object is `null`, and so is everything below it. */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly roots: Roots,
    private readonly members: MemberAccess,
    private readonly references: References,
  ) {}

  object(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new HostError("InvalidObjectPath", `Path ${id} is not part of the request.`);
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  arguments(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, i) => this.argument(value, ids?.[i]));
  }

  /** For error messages: "Worksheet.getRange". */
  describe(id: number): string {
    const path = this.body.ObjectPaths[id];
    if (!path) return "";
    const known = this.resolved.get(id);
    if (known) return known.$type;
    const parent = path.ParentObjectPathId;
    const own = path.Name ? publicName(path.Name) : "getItem";
    return parent === undefined ? own : `${this.describe(parent)}.${own}`;
  }

  private follow(path: ObjectPathInfo): HostObject | null {
    const name = path.Name ?? "";
    if (path.ObjectPathType === PathType.globalObject) return this.roots.workbook();
    if (path.ObjectPathType === PathType.newObject) {
      const service = this.roots.service(name);
      if (!service) throw this.members.lacks(name);
      return service;
    }
    if (path.ObjectPathType === PathType.referenceId) return this.references.get(name);
    if (path.ObjectPathType === PathType.nullObject) return null;
    const parent = this.object(path.ParentObjectPathId ?? -1);
    if (!parent) return null;
    const value = this.step(parent, path, name) ?? null;
    if (value !== null && !(value instanceof HostObject))
      throw new HostError("GeneralException", `${parent.$type}.${name} is no object.`, 500);
    return value;
  }

  private step(parent: HostObject, path: ObjectPathInfo, name: string): unknown {
    if (path.ObjectPathType === PathType.property)
      return this.members.read(parent, publicName(name));
    const args = this.arguments(path.ArgumentInfo);
    const method = path.ObjectPathType === PathType.indexer ? "getItem" : publicName(name);
    return this.members.call(parent, method, args);
  }

  private argument(value: unknown, pathId: unknown): unknown {
    if (typeof pathId === "number" && pathId > 0) return this.object(pathId);
    if (Array.isArray(value))
      return pathId === undefined || pathId === null
        ? value
        : value.map((item, i) =>
            this.argument(item, Array.isArray(pathId) ? pathId[i] : undefined),
          );
    if (typeof value === "object" && value !== null) return this.literal(value);
    return value;
  }

  /** Object literals carry proxies as `{ _ObjectPathId }`. */
  private literal(value: object): unknown {
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number")
      return this.object(value._ObjectPathId);
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, this.argument(item, undefined)]),
    );
  }
}
