import type { Axis } from "./axis";
import type { Span } from "./draw-cells";

/** One part of the grid in one direction: frozen panes cut rows and columns into one that stays and one that scrolls. */
export interface Part {
  name: "frozen" | "scrolled";
  span: Span;
  /** Sheet pixels where the part begins. */
  origin: number;
  /** Where it stands in the grid, in pixels. */
  at: number;
  size: number;
}

export interface Cut {
  frozen: Part;
  scrolled: Part;
}

/** Frozen panes larger than the window would leave nothing to scroll. */
const LEAST_SCROLLED = 80;

/**
 * @param room pixels for cells in this direction
 * @param scroll how far it is scrolled
 */
export function cut(axis: Axis, frozenCount: number, room: number, scroll: number): Cut {
  const frozen = Math.min(axis.start(frozenCount), Math.max(0, room - LEAST_SCROLLED));
  const origin = axis.start(frozenCount) + scroll;
  const size = Math.max(0, room - frozen);
  return {
    frozen: {
      name: "frozen",
      span: { first: 0, last: frozenCount - 1 },
      origin: 0,
      at: 0,
      size: frozen,
    },
    scrolled: {
      name: "scrolled",
      span: { first: Math.max(frozenCount, axis.at(origin)), last: axis.at(origin + size) },
      origin,
      at: frozen,
      size,
    },
  };
}

/** Where a position in the grid lies on the sheet. */
export function onSheet({ frozen, scrolled }: Cut, position: number): number {
  return position < frozen.size ? position : position - frozen.size + scrolled.origin;
}

/** The scroll position at which a row or column shows, as near to the present one as can be. */
export function scrollToShow(
  axis: Axis,
  frozenCount: number,
  index: number,
  { scrolled }: Cut,
  scroll: number,
): number {
  if (index < frozenCount) return scroll;
  const base = axis.start(frozenCount);
  const start = axis.start(index) - base;
  const end = axis.start(index + 1) - base;
  if (start < scroll) return start;
  return end > scroll + scrolled.size ? Math.min(start, end - scrolled.size) : scroll;
}
