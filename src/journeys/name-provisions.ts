import type { ProvisionLine } from "../domain/recognition-report";

/**
 * Short references that survive sorting and read well: the provision's name and what tells it apart
 * ("Precision Teaching Y2"), numbered only where nothing else does. Unique without regard to case.
 */
export function nameProvisions(lines: readonly ProvisionLine[]): string[] {
  const taken = new Set<string>();
  const lastNumber = new Map<string, number>();
  return lines.map((line) => {
    const candidates = candidateNames(line);
    const free = candidates.find((name) => !taken.has(name.toLowerCase()));
    const ref = free ?? numbered(candidates.at(-1) ?? line.provision, taken, lastNumber);
    taken.add(ref.toLowerCase());
    return ref;
  });
}

/** Of the name alone: year, class or pupil come behind it. */
const LONGEST = 42;
const SHORTEST = 12;

function candidateNames(line: ProvisionLine): string[] {
  const name = shortened(line.provision);
  const year = SAYS_A_YEAR.test(name) ? "" : yearWords(line.yearGroups);
  const [pupil] = line.pupils;
  const told = [
    year,
    line.className ?? "",
    line.pupils.length === 1 && pupil !== undefined ? pupil : "",
    line.term ?? "",
  ].filter((part) => part !== "");
  if (told.length === 0 || (told.length === 1 && line.term !== null)) told.unshift("");
  const names = told.map((part) => `${name} ${part}`.trim());
  if (told.length > 1) names.push(`${name} ${told.join(" ").trim()}`);
  return names;
}

/** "Talk Boost (Y1)", "Lexia, Y7-8", "Year 3 spelling group": said once is enough. */
const SAYS_A_YEAR = /\b(?:y(?:ea)?r?s?\s?(?:1[0-3]|[1-9])|ks\s?[1-5]|eyfs|reception)\b/i;

/** "Y2", "Y3–Y6", "R, Y2" */
function yearWords(years: readonly string[]): string {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return "";
  if (years.length > 2) return `${first}–${last}`;
  return years.join(", ");
}

/** The first thing that is said, without whose it is or how often: "HB and OS: Daily phonics. Liaise …" → "Daily phonics". */
function shortened(provision: string): string {
  const [line = ""] = provision.trim().split(/[\n\r]/);
  const [sentence = ""] = line.slice(0, 400).split(/(?<=[\p{L})]{2})\. /u);
  const whole = sentence.replace(/\s+/g, " ").trim();
  const name = without(FOR_WHOM, without(HOW_OFTEN, whole)).replace(/[\s.,;:–-]+$/, "");
  if (name === "") return provision.replace(/\s+/g, " ").trim().slice(0, LONGEST) || "Provision";
  return name.length <= LONGEST ? name : cutAt(name);
}

const FOR_WHOM = /^\p{Lu}{2,3}(?:(?:, ?| and | ?& ?)\p{Lu}{2,3}){0,5} ?[:–-] ?/u;
const HOW_OFTEN =
  /[\s,;(–-]{1,3}(?:\d{1,2} ?x ?(?:\d{1,3} ?)?(?:mins?|minutes|weekly|wkly|daily|a week|per week)?|\d{1,3} ?(?:mins?|minutes)(?: a day| daily| weekly)?|daily,? \d{1,3} ?mins?)[.)]?$/iu;

/** Left as it is where nearly nothing would remain. */
function without(pattern: RegExp, name: string): string {
  const rest = name.replace(pattern, "");
  return rest.length >= 4 ? rest : name;
}

/** At the last mark that parts what is said, else at a word. */
function cutAt(name: string): string {
  const start = name.slice(0, LONGEST);
  const mark = Math.max(
    ...[" (", " - ", " – ", ", ", ": ", "; "].map((each) => start.lastIndexOf(each)),
  );
  if (mark >= SHORTEST) return start.slice(0, mark);
  const cut = start.slice(0, -1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), SHORTEST)).trimEnd()}…`;
}

function numbered(
  name: string,
  taken: ReadonlySet<string>,
  lastNumber: Map<string, number>,
): string {
  for (let n = (lastNumber.get(name) ?? 1) + 1; ; n++) {
    const ref = `${name} (${n})`;
    if (taken.has(ref.toLowerCase())) continue;
    lastNumber.set(name, n);
    return ref;
  }
}
