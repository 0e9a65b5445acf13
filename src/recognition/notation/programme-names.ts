/**
 * Named programmes and parts of them whose names hold numbers, times or rhythms that say nothing of how they are given:
 * "Power of 2" is no 2 a week, "Five Minute Box" no five minutes.
 */
const NAMES: readonly string[] = [
  "plus (?:1|one)",
  "power of (?:2|two)",
  "(?:five|5|ten|10|one|1|3|three|60)[ -]?(?:minute|min|second)s? (?:literacy |number |maths |reading |spelling )?(?:box|trainer|reads?)",
  "(?:1st|first) ?class ?@? ?(?:number|writing)(?: ?\\d(?! ?x))?",
  "success ?@ ?arithmetic",
  "springboard \\d(?:[ ,&-]+\\d)*",
  "toe (?:by|-by-) toe",
  "(?:phases?|stages?|levels?|steps?|sets?|books?|units?|modules?|tiers?|waves?|part) \\d+[a-z]?(?: ?(?:-|to|&|and|/) ?\\d+)?(?! ?:)",
  "(?:99|1000|100) club",
  "read(?:ing)? write inc\\.?",
  "big \\d",
  "clicker \\d",
  "project x",
  "fantastic \\d",
  "incredible 5 point scale|5[ -]point scale",
  "r ?time",
  "time to talk",
  "(?:the )?daily mile",
  "24[ -]7",
  "numbots|ttrs",
  "1 2 3 magic|123 magic",
];

const PATTERN = new RegExp(`(?<![a-z\\d])(?:${NAMES.join("|")})(?![a-z\\d])`, "giu");

/** The text with such names taken out; a mark stands in their place. */
export function withoutProgrammeNames(text: string): string {
  return text.replace(PATTERN, "…");
}
