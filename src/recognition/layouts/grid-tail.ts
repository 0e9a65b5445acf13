import type { SheetView } from "../sheet-view";
import { loneHead } from "./axis";

const FOOTNOTE = /^(?:n\.?b\.?\b|\*|notes?\b|please\b|key\b)/i;
/** Whom to ask, straight under the grid. */
const WHERE_TO_ASK = /^(?:to find out|for (?:more|further)|contact\b|speak to|talk to us)/i;
const LONGEST_HEAD = 50;

/** Under a grid, past a gap, sentences of one cell a row are notes. */
export function withoutTail(view: SheetView, rows: readonly number[], first: number): number[] {
  let end = rows.length;
  for (let i = rows.length - 1; i > 0; i--) {
    const row = rows[i] ?? 0;
    const cells = view.row(row);
    const [only] = cells;
    if (cells.length > 1 || !only || only.row !== row) break;
    const gap = row - (rows[i - 1] ?? 0) > 1;
    if (only.column > first) break;
    const asks = WHERE_TO_ASK.test(only.text);
    const isNote = FOOTNOTE.test(only.text) || asks || only.text.length > LONGEST_HEAD;
    if (!isNote && loneHead(only) && only.area.columns === 1) break;
    if (gap || asks) end = i;
  }
  return rows.slice(0, end);
}
