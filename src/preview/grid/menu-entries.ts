import type { MenuEntry } from "./context-menu";
import type { GridActions } from "./grid";
import type { Lines } from "./whole-lines";

/** What the menu offers for whole rows, whole columns, or cells. */
export function menuEntries(lines: Lines | null, actions: GridActions): MenuEntry[] {
  const copies = (take: () => string) => () => void navigator.clipboard.writeText(take());
  return [
    { label: "Cut", onChoose: copies(actions.cut) },
    { label: "Copy", onChoose: copies(actions.copy) },
    { label: "Paste", onChoose: () => void navigator.clipboard.readText().then(actions.paste) },
    ...(lines === "columns"
      ? []
      : [
          { label: "Insert rows above", onChoose: () => actions.insert("rows") },
          { label: "Delete rows", onChoose: () => actions.remove("rows") },
        ]),
    ...(lines === "rows"
      ? []
      : [
          { label: "Insert columns before", onChoose: () => actions.insert("columns") },
          { label: "Delete columns", onChoose: () => actions.remove("columns") },
        ]),
    { label: "Clear", onChoose: actions.clear },
  ];
}
