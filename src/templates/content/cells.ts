import { serialOf } from "../../domain/calendar-date";
import type { Content } from "../../workbook/edit";

/** A date as Excel's serial number. What is no date stays as text, in sight, rather than being dropped. */
export function dateCell(iso: string | null): Content {
  if (iso === null || iso === "") return null;
  try {
    return serialOf(iso);
  } catch {
    return iso;
  }
}

/** A plain number as a number, so that it sorts and calculates; anything else as it stands. */
export function scoreCell(text: string | null): Content {
  if (text === null || text.trim() === "") return null;
  return /^-?\d{1,9}(\.\d{1,6})?$/.test(text.trim()) ? Number(text) : text;
}

/** Each text once, without regard to case, as first written; blanks left out. */
export function distinct(texts: readonly (string | null)[]): string[] {
  const first = new Map<string, string>();
  for (const text of texts) {
    const key = text?.trim().toLowerCase();
    if (text !== null && key !== undefined && key !== "" && !first.has(key))
      first.set(key, text.trim());
  }
  return [...first.values()];
}
