import type { XmlElement } from "../xml/xml-element";

/**
 * Compares what a file says with what is wanted now. Elements that say something no longer wanted are taken out of
 * `parent`s, those that still hold stay untouched, and so do those that `read` does not model (null).
 * @returns what no element says yet
 */
export function keepMatching<T>(
  wanted: readonly T[],
  elements: readonly XmlElement[],
  read: (element: XmlElement) => T | null,
  onRemoved?: (element: XmlElement) => void,
): T[] {
  const left = [...wanted];
  const keys = left.map(keyOf);
  for (const element of elements) {
    const says = read(element);
    if (says === null) continue;
    const at = keys.indexOf(keyOf(says));
    if (at >= 0) {
      left.splice(at, 1);
      keys.splice(at, 1);
    } else {
      element.detach();
      onRemoved?.(element);
    }
  }
  return left;
}

/** The same whatever order the properties were set in, and whether absent or undefined. */
function keyOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
