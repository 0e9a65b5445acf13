import { itemNotFound } from "../wire/host-error";
import { HostCollection, HostObject } from "../wire/host-object";
import type { ExcelState } from "./excel-state";
import type { Shape } from "./shape";

type CollectionMember = "add" | "getCount" | "getItem" | "getItemOrNullObject";

/** What the add-in keeps inside the workbook. */
export class SettingCollection
  extends HostCollection<Setting>
  implements Shape<Excel.SettingCollection, CollectionMember>
{
  readonly $type = "SettingCollection";
  constructor(readonly $state: ExcelState) {
    super();
  }
  $items(): Setting[] {
    return [...this.$state.book.settings.keys()].map((key) => new Setting(this.$state, key));
  }
  /** Adds, or replaces what has the same key. */
  add(key: string, value: unknown): Setting {
    this.$state.book.settings.set(key, value);
    settingsChanged(this.$state);
    return new Setting(this.$state, key);
  }
  getCount(): number {
    return this.$state.book.settings.size;
  }
  getItem(key: string): Setting {
    const setting = this.getItemOrNullObject(key);
    if (!setting) throw itemNotFound();
    return setting;
  }
  getItemOrNullObject(key: string): Setting | null {
    return this.$state.book.settings.has(key) ? new Setting(this.$state, key) : null;
  }
}

export class Setting
  extends HostObject
  implements Shape<Excel.Setting, "delete" | "key" | "value">
{
  readonly $type = "Setting";
  constructor(
    readonly $state: ExcelState,
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
  get value(): unknown {
    return this.$state.book.settings.get(this.$key);
  }
  set value(value) {
    this.$state.book.settings.set(this.$key, value);
    settingsChanged(this.$state);
  }
  delete(): void {
    this.$state.book.settings.delete(this.$key);
    settingsChanged(this.$state);
  }
}

function settingsChanged(state: ExcelState): void {
  state.book.changedParts.add("settings");
  state.book.changed({ kind: "properties" });
}
