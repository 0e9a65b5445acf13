import type { StaffRate } from "../../domain/provision-map";
import { sampleOf } from "../decide-columns";
import { evidenceFor } from "../evidence";
import { readMoney } from "../notation/money";
import { placeOf, type CellView } from "../sheet-view";
import type { Field } from "../fields";
import type { Study } from "../study";
import { columnOf, hasField, type Table } from "../tables/table";
import { reportTables } from "./column-report";
import { matchHeader } from "../words";
import type { Layout } from "./layout";
import { leaveTheRest, walkSideTable } from "./side-table";

const WITH_ON_COSTS =
  /^(?:rate |cost |total )?(?:with|inc\w*|plus|and) (?:on-? ?costs?|ni|pensions?)(?: ?(?:and|&|\+) ?(?:ni|pensions?))?$/i;

/** What an hour of each kind of staff costs. */
export const staffRates: Layout = {
  layout: "staffRates",
  claim(study) {
    return rateTables(study).length > 0
      ? { sure: 0.93, because: "kinds of staff with a rate an hour" }
      : null;
  },
  read(study, desk) {
    const tables = rateTables(study);
    for (const table of tables) {
      const key = hasField(table, "role") ? "role" : "ledBy";
      walkSideTable(study, table, key, ({ cellIn, alsoSaid }) => {
        const role = cellIn(key);
        if (!role) return;
        const [byHour, byUnit, byMinute] = [
          cellIn("hourlyRate"),
          cellIn("unitRate"),
          cellIn("minuteRate"),
        ];
        const hourlyRate = pounds(byHour) ?? pounds(byUnit) ?? perHour(pounds(byMinute));
        const rate: StaffRate = { role: role.text, hourlyRate, source: placeOf(role) };
        study.ledger.feeds("rate", rate, "role", role);
        const from = [byHour, byUnit, byMinute].find((cell) => pounds(cell) !== null);
        study.ledger.feeds("rate", rate, "hourlyRate", from);
        const also = alsoSaid((cell) => study.ledger.feeds("rate", rate, "notes", cell));
        if (also.length > 0) rate.also = also;
        desk.staffRates.push(rate);
      });
    }
    leaveTheRest(study);
    return reportTables(tables);
  },
};

/** What a provision has and a post has not: prices of services stand among these. */
const OF_PROVISIONS: readonly Field[] = [
  "fundingSource",
  "dosage",
  "yearGroups",
  "plannedSessions",
  "deliveredSessions",
  "sessionsPerWeek",
  "minutesPerSession",
  "groupSize",
  "outcome",
  "target",
  "startDate",
  "reviewDate",
];

function rateTables(study: Study): Table[] {
  return study.tables.filter(
    (table) =>
      headedRoles(study, table) &&
      namesOfStaff(study, table) &&
      !hasField(table, "provision", "pupils", "surname") &&
      OF_PROVISIONS.filter((field) => hasField(table, field)).length < 2 &&
      rateColumns(table),
  );
}

/** Roles under a heading, or in a first column without one. */
function headedRoles(study: Study, table: Table): boolean {
  if (hasField(table, "role", "ledBy")) return true;
  const [first] = table.columns;
  if (!first || first.field !== null || first.own !== "") return false;
  const { share = 0 } = evidenceFor("ledBy", sampleOf(study.view, table, first)) ?? {};
  if (share < 0.5) return false;
  Object.assign(first, { field: "role", confidence: 0.7, because: "roles stand below, unheaded" });
  return true;
}

/** "Role | Who | £ per hour": the names beside a role and its rate are nobody's pupils. */
function namesOfStaff({ view }: Study, table: Table): true {
  const who = columnOf(table, "pupils");
  const isRates = hasField(table, "role") && hasField(table, "hourlyRate", "unitRate");
  if (!who || !isRates) return true;
  const { share = 0 } = evidenceFor("role", sampleOf(view, table, who)) ?? {};
  if (share >= 0.5 || matchHeader(who.own).some(({ field }) => field === "ledBy"))
    Object.assign(who, { field: "ledBy", because: "a role and its rate stand beside it" });
  return true;
}

function pounds(cell: CellView | null): number | null {
  return cell ? (readMoney(cell.cell, { isMoney: true })?.value.pounds ?? null) : null;
}

function perHour(minute: number | null): number | null {
  return minute === null ? null : Math.round(minute * 6000) / 100;
}

/** "Cost per hour" may be the price of anything: beside roles it is a rate. */
function rateColumns(table: Table): boolean {
  for (const column of table.columns)
    if (column.field === "unitCost" && /hour|\bhr\b/i.test(column.own)) column.field = "hourlyRate";
  const plain = columnOf(table, "hourlyRate");
  const full = table.columns.find(({ own }) => WITH_ON_COSTS.test(own));
  // What an hour costs the school counts; what is paid for it stands in where nothing else is known.
  if (plain && full && full !== plain && !WITH_ON_COSTS.test(plain.own) && full.field === "cost") {
    plain.field = "unitRate";
    full.field = "hourlyRate";
  }
  return hasField(table, "hourlyRate", "unitRate", "minuteRate");
}
