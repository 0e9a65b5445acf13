import type { SchoolYear } from "./notation/school-year";
import type { Study } from "./study";

/** The school year that most visible sheets state; null when none does. */
export function sheetsThatSaySchoolYear(studies: readonly Study[]): SchoolYear | null {
  const votes = new Map<string, { year: SchoolYear; count: number }>();
  for (const study of studies) {
    const year = study.view.hidden ? null : study.schoolYear;
    if (!year) continue;
    const vote = votes.get(year.label) ?? { year, count: 0 };
    vote.count++;
    votes.set(year.label, vote);
  }
  return (
    [...votes.values()].sort((a, b) => b.count - a.count || b.year.first - a.year.first)[0]?.year ??
    null
  );
}
