import type { GridView } from "./grid-view";
import type { Span } from "./draw-cells";

/** One direction of the grid, cut by frozen panes: what stays and what scrolls, in pixels. */
export interface Cut {
  /** Size of the part that stays. */
  frozen: number;
  frozenSpan: Span;
  scrolledSpan: Span;
  /** Sheet pixels at the beginning of the part that scrolls. */
  origin: number;
  /** Size of the part that scrolls, as far as it shows. */
  size: number;
}

/**
 * @param room pixels for cells in this direction
 * @param scroll how far it is scrolled
 */
export function cut(
  axis: GridView["rows"],
  frozenCount: number,
  room: number,
  scroll: number,
): Cut {
  // Frozen panes larger than the window would leave nothing to scroll.
  const frozen = Math.min(axis.start(frozenCount), Math.max(0, room - 80));
  const origin = axis.start(frozenCount) + scroll;
  const size = Math.max(0, room - frozen);
  return {
    frozen,
    frozenSpan: { first: 0, last: frozenCount - 1 },
    scrolledSpan: {
      first: Math.max(frozenCount, axis.at(origin)),
      last: axis.at(origin + size),
    },
    origin,
    size,
  };
}

/** The scroll position at which a row or column shows, as near to the present one as can be. */
export function scrollToShow(
  axis: GridView["rows"],
  frozenCount: number,
  index: number,
  { size }: Cut,
  scroll: number,
): number {
  if (index < frozenCount) return scroll;
  const base = axis.start(frozenCount);
  const start = axis.start(index) - base;
  const end = axis.start(index + 1) - base;
  if (start < scroll) return start;
  return end > scroll + size ? Math.min(start, end - size) : scroll;
}
