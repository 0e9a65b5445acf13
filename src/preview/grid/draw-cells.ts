import type { Rect } from "../../emulated-excel/book/cell";
import { alignment, type CellLook } from "./cell-look";
import type { GridView } from "./grid-view";
import { fontOf, textWidth } from "./measure";

/** One box to draw, in sheet pixels. */
export interface DrawnCell {
  row: number;
  column: number;
  left: number;
  top: number;
  width: number;
  height: number;
  look: CellLook;
  text: string;
  /** Where the text may go: wider than the cell when its neighbours are empty. */
  textLeft: number;
  textWidth: number;
}

export interface Span {
  first: number;
  last: number;
}

/** How far to the left a long text may have begun to be seen here. */
const LOOK_BACK = 20;

/** The boxes of one row that show in a span of columns. */
export function drawRow(view: GridView, row: number, columns: Span): DrawnCell[] {
  const drawn: DrawnCell[] = [];
  for (let column = firstToDraw(view, row, columns.first); column <= columns.last; column++) {
    const cell = drawCell(view, row, column);
    if (cell) drawn.push(cell);
  }
  return drawn;
}

/** Merged areas that reach into view from a first cell that does not. */
export function mergesReachingIn(view: GridView, rows: Span, columns: Span): DrawnCell[] {
  return view.sheet.merges.flatMap((area) => {
    const shows =
      area.top <= rows.last &&
      area.bottom >= rows.first &&
      area.left <= columns.last &&
      area.right >= columns.first;
    const beginsInView = area.top >= rows.first && area.left >= columns.first;
    if (!shows || beginsInView) return [];
    const cell = drawCell(view, area.top, area.left);
    return cell ? [cell] : [];
  });
}

function firstToDraw(view: GridView, row: number, first: number): number {
  for (let column = first - 1; column >= 0 && column >= first - LOOK_BACK; column--)
    if (view.lookOf(row, column).text !== "") return view.mergeAt(row, column) ? first : column;
  return first;
}

function drawCell(view: GridView, row: number, column: number): DrawnCell | null {
  const merge = view.mergeAt(row, column);
  if (merge && (merge.top !== row || merge.left !== column)) return null;
  const area = merge ?? { top: row, left: column, bottom: row, right: column };
  const box = boxOf(view, area);
  if (box.width === 0 || box.height === 0) return null;
  const look = view.lookOf(row, column);
  const empty = look.text === "" && look.style.fill === null && !look.hasComment;
  if (empty && Object.keys(look.style.borders).length === 0) return null;
  return { row, column, ...box, look, ...placeText(view, area, box, look) };
}

export function boxOf({ rows, columns }: GridView, area: Rect) {
  const left = columns.start(area.left);
  const top = rows.start(area.top);
  return {
    left,
    top,
    width: columns.start(area.right + 1) - left,
    height: rows.start(area.bottom + 1) - top,
  };
}

function placeText(
  view: GridView,
  area: Rect,
  box: { left: number; width: number },
  look: CellLook,
): Pick<DrawnCell, "text" | "textLeft" | "textWidth"> {
  const inCell = { text: look.text, textLeft: box.left, textWidth: box.width };
  const { wrap, rotation, font } = look.style;
  if (look.text === "" || wrap || rotation !== 0) return inCell;
  const needed = textWidth(look.text, fontOf(font)) + 6 + look.style.indent * 9;
  if (needed <= box.width) return inCell;
  if (look.numeric) return { ...inCell, text: numberToFit(look, box.width) };
  if (area.left !== area.right) return inCell;

  const side = alignment(look);
  let { textLeft } = inCell;
  let right = box.left + box.width;
  const free = (column: number) => {
    const beyond = column < 0 || column >= view.columns.count;
    return !beyond && view.lookOf(area.top, column).text === "" && !view.mergeAt(area.top, column);
  };
  const missing = side === "center" ? (needed - box.width) / 2 : needed - box.width;
  if (side !== "right")
    for (
      let column = area.right + 1;
      right < box.left + box.width + missing && free(column);
      column++
    )
      right = view.columns.start(column + 1);
  if (side !== "left")
    for (let column = area.left - 1; textLeft > box.left - missing && free(column); column--)
      textLeft = view.columns.start(column);
  return { text: look.text, textLeft, textWidth: right - textLeft };
}

/** A plain number loses decimals until it fits; anything else shows "####", as in Excel. */
function numberToFit(look: CellLook, width: number): string {
  const font = fontOf(look.style.font);
  const number = Number(look.text);
  if (look.style.numberFormat === "General" && Number.isFinite(number))
    for (let decimals = 9; decimals >= 0; decimals--) {
      const text = String(Number(number.toFixed(decimals)));
      if (textWidth(text, font) + 6 <= width) return text;
    }
  return "#".repeat(Math.max(1, Math.floor((width - 4) / Math.max(1, textWidth("#", font)))));
}
