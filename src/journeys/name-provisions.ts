import type { ProvisionLine } from "../domain/recognition-report";

/**
 * Short references that survive sorting and read well: the provision's name and what tells it apart
 * ("Precision Teaching Y2"), numbered only where nothing else does. At most 60 characters, unique without regard to case.
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

const LONGEST = 60;

function candidateNames(line: ProvisionLine): string[] {
  const name = shortened(line.provision);
  const year = yearWords(line.yearGroups);
  const [pupil] = line.pupils;
  const told = [
    year,
    line.className ?? "",
    line.pupils.length === 1 && pupil !== undefined ? pupil : "",
  ].filter((part) => part !== "");
  const names = told.map((part) => `${name} ${part}`);
  if (told.length > 1) names.push(`${name} ${told.join(" ")}`);
  return names.length > 0 ? names : [name];
}

/** "Y2", "Y3–Y6", "R, Y2" */
function yearWords(years: readonly string[]): string {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return "";
  if (years.length > 2) return `${first}–${last}`;
  return years.join(", ");
}

function shortened(provision: string): string {
  const name = provision.replace(/\s+/g, " ").trim();
  if (name.length <= LONGEST) return name;
  const cut = name.slice(0, LONGEST - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST / 2)).trimEnd()}…`;
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
