import { fold, tidy } from "./scraps";

/** Ways to say that there is nothing to say: not the same as not knowing. */
const NONE = /^(?:-+|\.+|n\/?a\.?|none|nil|no|not applicable|x)$/;
const UNKNOWN =
  /^(?:#(?:value|ref|null|num)!|#div\/0!|#name\?|#n\/a|tbc|tba|tbd|\?+|unknown|not known|to be (?:confirmed|decided|arranged)|pending|see (?:list|notes?|file|timetable|above|below).*)$/;

/** "none" for "-" and "n/a", "unknown" for "tbc" and "?", null for anything else. */
export function saysNothing(text: string): "none" | "unknown" | null {
  const folded = fold(tidy(text));
  if (NONE.test(folded)) return "none";
  return UNKNOWN.test(folded) ? "unknown" : null;
}
