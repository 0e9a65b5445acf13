import type { ProvisionMap, StaffRate } from "../../domain/provision-map";
import { EXAMPLE_ROLES, type StaffRole } from "../../domain/staff-role";
import { rowsOf, type Row } from "../sheet-content";
import { STAFF_RATES } from "../tables/people";
import { distinct } from "./cells";

/**
 * The school's own rates first. Roles that the map uses and the school gives no rate for follow: with an example
 * where there is one, said to be an example, else to be filled in. Without any rates, all examples.
 */
export function staffRateRows(map: ProvisionMap): [string, readonly Row[]] {
  const key = (role: string) => role.trim().toLowerCase();
  const own = new Map(map.staffRates.map((rate) => [key(rate.role), rate]));
  const used = distinct(map.provisions.map((provision) => provision.role));
  const examples = new Map(EXAMPLE_ROLES.map((role) => [key(role.role), role]));
  const shown = own.size === 0 ? EXAMPLE_ROLES.map((role) => role.role) : [];
  const missing = distinct([...used, ...shown]).filter((role) => !own.has(key(role)));
  return rowsOf(STAFF_RATES, [
    ...[...own.values()].map((rate) => ({
      role: rate.role,
      ownRate: rate.hourlyRate,
      basis: basisOf(rate),
    })),
    ...missing.map((role) => {
      const example = examples.get(key(role));
      return example === undefined
        ? { role, basis: "No rate yet: type one." }
        : exampleRow(example);
    }),
  ]);
}

/** Where a rate stands, and what else stands beside it. */
function basisOf({ source, also = [] }: StaffRate): string | null {
  const said = [...(source === "" ? [] : [`Your sheet, ${source}`]), ...also];
  return said.length > 0 ? said.join(" · ") : null;
}

function exampleRow(example: StaffRole) {
  return {
    role: example.role,
    level: example.level,
    unitRate: example.unitRate,
    basis: example.basis,
    salary: example.salary,
    hoursAWeek: example.hoursAWeek,
    fullTimeHours: example.fullTimeHours,
    weeksPaid: example.weeksPaid,
    weeksWorked: example.weeksWorked,
    directedHours: example.directedHours,
    pension: example.pension,
  };
}
