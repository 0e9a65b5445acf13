import type { CellView } from "./sheet-view";

/**
 * Asks once of cells that show and hold the same: down a column, schools write the same few things over and over. What
 * was answered is kept as long as the returned function, so make one for each column. Only for questions about what a
 * cell says, and not about where it stands or how it is dressed.
 */
export function onceOfAlike<T>(ask: (cell: CellView) => T): (cell: CellView) => T {
  const known = new Map<string, T>();
  return (view) => {
    const { value, text, numberFormat } = view.cell;
    const key = value === text ? text : `${text}\n${typeof value}${String(value)}\n${numberFormat}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = ask(view);
    known.set(key, answer);
    return answer;
  };
}
