import { invalidArgument } from "./host-error";

/**
 * Base of every emulated object. Its members carry Excel's own names and are what an add-in can reach;
 * whatever begins with "$" is the host's and can never be reached over the wire.
 */
export abstract class HostObject {
  /** Excel's class name, e.g. "Range". */
  abstract readonly $type: string;

  /** By which a collection finds the object again in a later batch; undefined when it has no such key. */
  get $id(): string | number | undefined {
    return undefined;
  }

  /** True for objects (ranges) that are held by a reference id between batches. */
  get $keptByReference(): boolean {
    return false;
  }

  /** Events that can be subscribed to, e.g. "onChanged". */
  get $events(): readonly string[] {
    return [];
  }
}

export abstract class HostCollection<T extends HostObject> extends HostObject {
  abstract $items(): T[];

  getItemAt(index: number): T {
    const item = this.$items()[index];
    if (!item) throw invalidArgument();
    return item;
  }
}

/** Names of the members an add-in can reach on an object, its base classes included. */
export function memberNames(object: object): string[] {
  const names = new Set<string>();
  for (let at = object; at && at !== Object.prototype; at = Object.getPrototypeOf(at) as object)
    for (const name of Object.getOwnPropertyNames(at))
      if (name !== "constructor" && !name.startsWith("$")) names.add(name);
  return [...names];
}

export function hasMember(object: object, name: string): boolean {
  return !name.startsWith("$") && !(name in Object.prototype) && name in object;
}

/** The accessor (or data property) behind a member, wherever in the class chain it stands. */
export function memberDescriptor(object: object, name: string): PropertyDescriptor | undefined {
  for (let at: object | null = object; at; at = Object.getPrototypeOf(at) as object | null) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return undefined;
}
