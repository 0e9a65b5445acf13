import { HostError } from "./host-error";
import { HostCollection, HostObject, memberDescriptor, memberNames } from "./host-object";
import type { MemberAccess } from "./member-access";
import { publicName, wireName } from "./member-access";
import type { QueryInfo } from "./protocol";
import type { References } from "./references";

/** What `load()` asked for, as a tree: "items/format/fill" → items → format → fill. An empty node is "everything plain". */
type Wanted = Map<string, Wanted>;

/** Answers `load()`. */
export class Projection {
  constructor(
    private readonly members: MemberAccess,
    private readonly references: References,
  ) {}

  /** What is sent for an object so that a later batch can find it again. */
  identity(object: HostObject, keepReference: boolean): Record<string, unknown> {
    const identity: Record<string, unknown> = {};
    // office.js looks for either, depending on the class
    if (object.$id !== undefined) identity["_Id"] = identity["Id"] = object.$id;
    if (object.$keptByReference && keepReference)
      identity["_ReferenceId"] = this.references.hold(object);
    return identity;
  }

  load(object: HostObject, query: QueryInfo, keepReference: boolean): Record<string, unknown> {
    return this.project(object, wantedBy(query), keepReference, query);
  }

  private project(
    object: HostObject,
    wanted: Wanted,
    keep: boolean,
    query: QueryInfo = {},
  ): Record<string, unknown> {
    if (isCollection(object)) return this.items(object, wanted, keep, query);
    const everything = wanted.size === 0 || wanted.has("*");
    const names = everything ? new Set([...plainMembers(object), ...wanted.keys()]) : wanted.keys();
    const out: Record<string, unknown> = {};
    for (const name of names) {
      if (name === "*" || name === "$none") continue;
      const value = this.members.read(object, name);
      if (value instanceof HostObject)
        out[wireName(name)] = {
          ...this.identity(value, false),
          ...this.project(value, wanted.get(name) ?? nothing(), keep),
        };
      else if (value !== undefined) out[wireName(name)] = value;
    }
    return out;
  }

  private items(
    collection: HostCollection<HostObject>,
    wanted: Wanted,
    keep: boolean,
    query: QueryInfo,
  ): Record<string, unknown> {
    const out: Record<string, unknown> = {};
    const ofItems = new Map<string, Wanted>(wanted.get("items") ?? wanted);
    ofItems.delete("items");
    const own = memberNames(collection);
    for (const name of wanted.keys())
      if (name !== "items" && own.includes(name)) {
        out[wireName(name)] = this.members.read(collection, name);
        ofItems.delete(name);
      }
    const first = query.Skip ?? 0;
    const all = collection.$items();
    const asked = all.slice(first, query.Top === undefined ? undefined : first + query.Top);
    out["_Items"] = asked.map((item) => ({
      ...this.identity(item, keep),
      ...this.project(item, ofItems, keep),
    }));
    return out;
  }
}

function isCollection(object: HostObject): object is HostCollection<HostObject> {
  return object instanceof HostCollection;
}

function nothing(): Wanted {
  return new Map<string, Wanted>();
}

/** A bare `load()` brings the plain properties: those that are no objects themselves. */
function plainMembers(object: HostObject): string[] {
  return memberNames(object).filter((name) => {
    if (!memberDescriptor(object, name)?.get) return false;
    try {
      const value = (object as unknown as Record<string, unknown>)[name];
      return !(value instanceof HostObject) && value !== null;
    } catch (error) {
      if (error instanceof HostError) return false; // not meaningful on this object, e.g. the rule of another kind
      throw error;
    }
  });
}

function wantedBy(query: QueryInfo): Wanted {
  const root = nothing();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let at = root;
    for (const segment of path.split("/")) {
      const name = publicName(segment.trim());
      let next = at.get(name);
      if (!next) at.set(name, (next = nothing()));
      at = next;
    }
  }
  return root;
}
