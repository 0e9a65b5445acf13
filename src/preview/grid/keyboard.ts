import type { KeyboardEvent } from "react";
import type { GridView } from "./grid-view";
import { selectionAt, stretchedTo, type Selection } from "./selection";
import { linesOf, type Lines } from "./whole-lines";

/** Where a key takes the selection; null for a key that does not move it. `page` is rows to a screen. */
export function moved(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey">,
  view: GridView,
  selection: Selection,
  page: number,
): Selection | null {
  const { key, shiftKey } = event;
  const jump = event.ctrlKey || event.metaKey;
  const stretches = shiftKey && key !== "Tab" && key !== "Enter";
  const from = stretches ? farCorner(selection) : selection;
  const to = target(shiftKey ? (BACKWARDS[key] ?? key) : key, jump, view, from, page);
  if (!to) return null;
  if (stretches) return stretchedTo(selection, to.row, to.column);
  return selectionAt(view, to.row, to.column);
}

interface KeyActions {
  select: (selection: Selection) => void;
  startTyping: (text: string | null) => void;
  clear: () => void;
  openList: () => void;
  insert: (lines: Lines) => void;
  remove: (lines: Lines) => void;
  undo: () => void;
  redo: () => void;
}

/** Keys with Ctrl. Copying, cutting and pasting come as events of their own. */
const SHORTCUTS: Readonly<Record<string, (actions: KeyActions, lines: Lines) => void>> = {
  z: (actions) => actions.undo(),
  y: (actions) => actions.redo(),
  "+": (actions, lines) => actions.insert(lines),
  "=": (actions, lines) => actions.insert(lines),
  "-": (actions, lines) => actions.remove(lines),
};

/** A key pressed while nobody is typing: moves, clears, or begins to type. */
export function afterKey(
  event: KeyboardEvent,
  view: GridView,
  selection: Selection,
  page: number,
  actions: KeyActions,
): void {
  const { key } = event;
  const shortcut = event.ctrlKey || event.metaKey ? SHORTCUTS[key.toLowerCase()] : undefined;
  const opensList = event.altKey && key === "ArrowDown";
  if (shortcut || opensList) {
    event.preventDefault();
    if (opensList) actions.openList();
    else shortcut?.(actions, linesOf(view, selection.area) ?? "rows");
    return;
  }
  const next = moved(event, view, selection, Math.max(1, page));
  const isCharacter = key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!next && !isCharacter && !["F2", "Delete", "Backspace"].includes(key)) return;
  event.preventDefault();
  if (next) actions.select(next);
  else if (key === "F2") actions.startTyping(null);
  else if (isCharacter) actions.startTyping(key);
  else actions.clear();
}

/** What Shift makes of the keys that otherwise step on. */
const BACKWARDS: Readonly<Record<string, string>> = { Tab: "ArrowLeft", Enter: "ArrowUp" };

interface At {
  row: number;
  column: number;
}

function target(key: string, jump: boolean, view: GridView, from: At, page: number): At | null {
  const down = (by: 1 | -1) => ({
    ...from,
    row: jump ? edge(view, from, by, 0) : view.rows.step(from.row, by),
  });
  const across = (by: 1 | -1) => ({
    ...from,
    column: jump ? edge(view, from, 0, by) : view.columns.step(from.column, by),
  });
  switch (key) {
    case "ArrowDown":
    case "Enter":
      return down(1);
    case "ArrowUp":
      return down(-1);
    case "ArrowRight":
    case "Tab":
      return across(1);
    case "ArrowLeft":
      return across(-1);
    case "PageDown":
      return { ...from, row: Math.min(view.rows.count - 1, from.row + page) };
    case "PageUp":
      return { ...from, row: Math.max(0, from.row - page) };
    case "Home":
      return jump ? { row: 0, column: 0 } : { ...from, column: 0 };
    case "End": {
      const used = view.sheet.usedArea(false);
      return jump && used ? { row: used.bottom, column: used.right } : null;
    }
    default:
      return null;
  }
}

function farCorner({ row, column, area }: Selection): At {
  return {
    row: area.top === row ? area.bottom : area.top,
    column: area.left === column ? area.right : area.left,
  };
}

/** Ctrl and an arrow: to the end of the filled cells, or to the next filled one, or to the edge. */
function edge(view: GridView, from: At, down: 1 | -1 | 0, across: 1 | -1 | 0): number {
  const axis = down !== 0 ? view.rows : view.columns;
  const by = (down !== 0 ? down : across) as 1 | -1;
  const at = down !== 0 ? from.row : from.column;
  const filled = (index: number) =>
    view.sheet.value(down !== 0 ? index : from.row, down !== 0 ? from.column : index) !== null;
  const next = axis.step(at, by);
  const throughFilled = filled(at) && filled(next);
  let last = at;
  for (let index = next; ; index = axis.step(index, by)) {
    if (throughFilled && !filled(index)) return last;
    last = index;
    if (!throughFilled && filled(index)) return index;
    if (axis.step(index, by) === index) return index;
  }
}
