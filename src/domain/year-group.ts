/** Year groups of English schools in age order: nursery, reception, years 1 to 13. */
export const YEAR_GROUPS = [
  "N1",
  "N2",
  "R",
  "Y1",
  "Y2",
  "Y3",
  "Y4",
  "Y5",
  "Y6",
  "Y7",
  "Y8",
  "Y9",
  "Y10",
  "Y11",
  "Y12",
  "Y13",
] as const;

export type YearGroup = (typeof YEAR_GROUPS)[number];

const place = new Map<string, number>(YEAR_GROUPS.map((year, at) => [year, at]));

/** Sorts into age order; what is no year group comes last, as it stood. */
export function inAgeOrder(years: readonly string[]): string[] {
  const rank = (year: string) => place.get(year) ?? YEAR_GROUPS.length;
  return [...new Set(years)].sort((a, b) => rank(a) - rank(b));
}

/** ["Y3","Y4","Y5","R"] → "R, Y3–Y5": runs of three or more are drawn together. */
export function yearGroupsInWords(years: readonly string[]): string {
  const runs: string[][] = [];
  for (const year of inAgeOrder(years)) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before !== undefined && follows(before, year)) run.push(year);
    else runs.push([year]);
  }
  return runs
    .map((run) => (run.length > 2 ? `${run[0] ?? ""}–${run.at(-1) ?? ""}` : run.join(", ")))
    .join(", ");
}

function follows(before: string, year: string): boolean {
  const [a, b] = [place.get(before), place.get(year)];
  return a !== undefined && b !== undefined && b === a + 1;
}

/** The year groups of a school, judged by those that occur: nursery to Y6, Y7 to Y13, or all of them. */
export function yearGroupsOfSchool(years: readonly string[]): YearGroup[] {
  const places = years.map((year) => place.get(year)).filter((at) => at !== undefined);
  const border = YEAR_GROUPS.indexOf("Y7");
  if (places.length > 0 && places.every((at) => at < border)) return YEAR_GROUPS.slice(0, border);
  if (places.length > 0 && places.every((at) => at >= border)) return YEAR_GROUPS.slice(border);
  return [...YEAR_GROUPS];
}
