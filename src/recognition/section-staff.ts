import { STAFF_PATTERN } from "./notation/staff-words";

const STAFF = new RegExp(`(?<![a-z])(?:${STAFF_PATTERN})(?![a-z])`, "i");

/** Who gives the support of a cost section: "Additional Teacher Support (B)" → "Teacher"; null when it names nobody. */
export function staffOfSection(title: string): string | null {
  if (title.split(/\s+/).length > 7) return null;
  if (!/support|assistant|staff|time|hours|teaching/i.test(title)) return null;
  return STAFF.exec(title)?.[0] ?? null;
}
