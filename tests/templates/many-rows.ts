import { AREAS_OF_NEED } from "../../src/domain/area-of-need";
import type { ProvisionMap } from "../../src/domain/provision-map";
import { PRIMARY_NEEDS } from "../../src/domain/primary-need";
import { YEAR_GROUPS } from "../../src/domain/year-group";
import { EMPTY_MAP, provision, pupil, takesPart } from "./example-map";

function nth<T>(list: readonly T[], n: number): T {
  return list[n % list.length] as T;
}

/** A large made-up school: every fact varies, some are missing. */
export function manyRows(count: number): ProvisionMap {
  return {
    ...EMPTY_MAP,
    school: "A large school",
    provisions: Array.from({ length: count }, (_, n) =>
      provision({
        provision: `Group ${n}`,
        wave: n % 9 === 0 ? null : nth([1, 2, 3] as const, n),
        areaOfNeed: n % 7 === 0 ? null : nth(AREAS_OF_NEED, n),
        yearGroups: n % 5 === 0 ? ["Y1", "Y2"] : n % 11 === 0 ? [] : [nth(YEAR_GROUPS, n)],
        role: n % 13 === 0 ? null : nth(["TA", "HLTA", "Teacher", "Volunteer"], n),
        groupSize: (n % 6) + 1,
        sessionsPerWeek: n % 17 === 0 ? null : nth([0.5, 1, 2, 3, 5], n),
        minutesPerSession: nth([10, 15, 20, 30, 45], n),
        startDate: "2026-09-07",
        endDate: n % 4 === 0 ? null : nth(["2026-12-18", "2027-02-12", "2027-07-21"], n),
        weeksStated: n % 8 === 0 ? 10 : null,
        reviewDate: n % 3 === 0 ? null : nth(["2026-10-23", "2026-11-25", "2027-02-12"], n),
        funding: n % 4 === 0 ? null : nth(["Notional SEN", "Top-up", "PTA"], n),
        resources: n % 10 === 0 ? 33.33 : null,
        statedCost: n % 12 === 0 ? 100 : null,
      }),
    ),
    pupils: Array.from({ length: count }, (_, n) =>
      pupil({
        name: `Pupil ${n}`,
        yearGroup: nth(YEAR_GROUPS, n),
        senStatus: nth(["K", "E", "N"] as const, n),
        primaryNeed: nth(PRIMARY_NEEDS, n),
      }),
    ),
    pupilProvisions: Array.from({ length: count }, (_, n) =>
      takesPart(`Pupil ${n}`, `Group ${n % Math.max(1, count - 50)}`, {
        measure: nth(["Reading age", "SDQ total", "Standardised score", "Rating"], n),
        entry: nth(["6:04", "12", "95", null], n),
        exit: nth(["7:00", "9", "95", "4"], n),
      }),
    ),
  };
}
