import { HostError } from "./host-error";
import type { HostObject } from "./host-object";

/** Objects that the add-in holds on to between batches (`context.trackedObjects`, and ranges within `Excel.run`). */
export class References {
  private readonly held = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private next = 1;

  hold(object: HostObject): string {
    let id = this.ids.get(object);
    if (id === undefined) this.ids.set(object, (id = `reference-${this.next++}`));
    this.held.set(id, object);
    return id;
  }

  get(id: string): HostObject {
    const object = this.held.get(id);
    if (!object)
      throw new HostError(
        "InvalidReference",
        "This reference is not valid for the current operation.",
      );
    return object;
  }

  release(id: string): void {
    this.held.delete(id);
  }

  releaseAll(): void {
    this.held.clear();
  }

  all(): Iterable<HostObject> {
    return this.held.values();
  }
}
