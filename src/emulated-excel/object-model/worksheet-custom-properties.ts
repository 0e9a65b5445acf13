import type { Sheet } from "../book/sheet";
import { invalidArgument, itemNotFound } from "../wire/host-error";
import { HostCollection, HostObject } from "../wire/host-object";
import type { Shape } from "./shape";

type CollectionMember = "add" | "getCount" | "getItem" | "getItemOrNullObject";

/** Texts kept with a sheet. Keys are found without regard to case. */
export class WorksheetCustomPropertyCollection
  extends HostCollection<WorksheetCustomProperty>
  implements Shape<Excel.WorksheetCustomPropertyCollection, CollectionMember>
{
  readonly $type = "WorksheetCustomPropertyCollection";
  constructor(readonly $sheet: Sheet) {
    super();
  }
  $items(): WorksheetCustomProperty[] {
    return [...this.$sheet.customProperties.keys()].map(
      (key) => new WorksheetCustomProperty(this.$sheet, key),
    );
  }
  /** Adds, or replaces what has the same key. */
  add(key: string, value: string): WorksheetCustomProperty {
    if (key === "" || key.length > 255 || typeof value !== "string") throw invalidArgument();
    const own = this.$key(key) ?? key;
    this.$sheet.customProperties.set(own, value);
    this.$sheet.partChanged("customProperties");
    return new WorksheetCustomProperty(this.$sheet, own);
  }
  getCount(): number {
    return this.$sheet.customProperties.size;
  }
  getItem(key: string): WorksheetCustomProperty {
    const property = this.getItemOrNullObject(key);
    if (!property) throw itemNotFound();
    return property;
  }
  getItemOrNullObject(key: string): WorksheetCustomProperty | null {
    const own = this.$key(key);
    return own === undefined ? null : new WorksheetCustomProperty(this.$sheet, own);
  }
  private $key(key: string): string | undefined {
    const wanted = key.toLowerCase();
    return [...this.$sheet.customProperties.keys()].find((own) => own.toLowerCase() === wanted);
  }
}

export class WorksheetCustomProperty
  extends HostObject
  implements Shape<Excel.WorksheetCustomProperty, "delete" | "key" | "value">
{
  readonly $type = "WorksheetCustomProperty";
  constructor(
    readonly $sheet: Sheet,
    readonly $key: string,
  ) {
    super();
  }
  override get $id(): string {
    return this.$key;
  }
  get key(): string {
    return this.$key;
  }
  get value(): string {
    return this.$sheet.customProperties.get(this.$key) ?? "";
  }
  set value(value) {
    this.$sheet.customProperties.set(this.$key, value);
    this.$sheet.partChanged("customProperties");
  }
  delete(): void {
    this.$sheet.customProperties.delete(this.$key);
    this.$sheet.partChanged("customProperties");
  }
}
