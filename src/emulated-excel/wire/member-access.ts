import { apiNotFound, invalidArgument } from "./host-error";
import { hasMember, HostObject, memberDescriptor } from "./host-object";

/** Wire names are the public ones with the first letter upper-cased ("GetUsedRange"). */
export function publicName(wireName: string): string {
  return wireName.startsWith("_") ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(publicName: string): string {
  return publicName.charAt(0).toUpperCase() + publicName.slice(1);
}

/** How office.js spells the subscription behind each event. */
const SUBSCRIPTIONS: Record<string, string> = {
  DataChanged: "onChanged",
  SelectionChanged: "onSelectionChanged",
  Activated: "onActivated",
  Deactivated: "onDeactivated",
  Added: "onAdded",
  Deleted: "onDeleted",
};

/** Reads, writes and calls members by name. What the host lacks is counted by name and answered with ApiNotFound. */
export class MemberAccess {
  /** Events that the add-in listens to now. */
  private heard = 0;

  constructor(private readonly missing: Map<string, number>) {}

  get listens(): boolean {
    return this.heard > 0;
  }

  read(object: HostObject, name: string): unknown {
    if (!hasMember(object, name)) throw this.lacks(`${object.$type}.${name}`);
    return (object as unknown as Record<string, unknown>)[name];
  }

  write(object: HostObject, name: string, value: unknown): void {
    if (!hasMember(object, name)) throw this.lacks(`${object.$type}.${name}`);
    const descriptor = memberDescriptor(object, name);
    if (descriptor && !descriptor.set && !descriptor.writable)
      throw invalidArgument(`${object.$type}.${name} is read-only.`);
    (object as unknown as Record<string, unknown>)[name] = value;
  }

  /** `Update` carries a whole object literal: `range.set({ format: { fill: { color } } })`. */
  update(object: HostObject, state: Record<string, unknown>): void {
    for (const [key, value] of Object.entries(state)) {
      const name = publicName(key);
      const child = isPlain(value) ? this.read(object, name) : null;
      if (child instanceof HostObject) this.update(child, value as Record<string, unknown>);
      else this.write(object, name, value);
    }
  }

  call(object: HostObject, name: string, args: unknown[]): unknown {
    const [, how, event = ""] = /^_(Unr|R)egister(\w+)Event$/.exec(name) ?? [];
    if (how !== undefined) return this.subscribe(object, event, how === "R" ? 1 : -1);
    const member = this.read(object, name);
    if (typeof member !== "function") return member; // a property reached through a method path
    const given = args.map((arg) => (arg === null ? undefined : arg));
    return (member as (...args: unknown[]) => unknown).apply(object, given);
  }

  lacks(member: string): Error {
    this.missing.set(member, (this.missing.get(member) ?? 0) + 1);
    return apiNotFound(member);
  }

  /** Whoever listens to one event is sent all of them: office.js passes on those that were asked for. */
  private subscribe(object: HostObject, event: string, more: 1 | -1): null {
    const name = SUBSCRIPTIONS[event] ?? `on${event}`;
    if (!object.$events.includes(name)) throw this.lacks(`${object.$type}.${name}`);
    this.heard += more;
    return null;
  }
}

function isPlain(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
