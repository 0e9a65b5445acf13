import type { SchoolYear } from "./notation/school-year";
import type { Study } from "./study";
import { hasField } from "./tables/table";

/** The school year that most visible sheets state; null when none does. */
export function sheetsThatSaySchoolYear(studies: readonly Study[]): SchoolYear | null {
  const votes = new Map<string, { year: SchoolYear; count: number }>();
  for (const study of studies) {
    // "Hourly rates from April 2026" dates a pay award, and no map.
    const isOfPay = study.tables.some((table) => hasField(table, "hourlyRate", "unitRate"));
    const year = study.view.hidden || isOfPay ? null : study.schoolYear;
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
