import type { NotationCell } from "../notation/cell-text";
import type { Read } from "../notation/reading";

const AT_MOST = 2_000;

/**
 * The same cell read twice gives the same reading, and schools write the same few things hundreds of times. Nothing may
 * change what a reading holds. Not for names of pupils: these are kept nowhere.
 */
export function remembering<T, C extends object>(
  read: (cell: NotationCell, context?: C) => Read<T>,
): (cell: NotationCell, context?: C) => Read<T> {
  const known = new Map<string, Read<T>>();
  return (cell, context) => {
    const key = keyOf(cell) + (context ? keyOfContext(context) : "");
    const before = known.get(key);
    if (before !== undefined) return before;
    const reading = read(cell, context);
    if (known.size >= AT_MOST) known.clear();
    known.set(key, reading);
    return reading;
  };
}

/** A text cell shows its text; of a number both count, what is shown and what is there. */
function keyOf({ value, text, numberFormat }: NotationCell): string {
  return value === text
    ? `${text}\n`
    : `${text}\n${typeof value}${String(value)}\n${numberFormat}\n`;
}

const contexts = new WeakMap<object, string>();

function keyOfContext(context: object): string {
  const known = contexts.get(context);
  if (known !== undefined) return known;
  const key = JSON.stringify(context);
  contexts.set(context, key);
  return key;
}
