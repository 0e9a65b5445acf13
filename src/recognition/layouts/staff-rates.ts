import { readMoney } from "../notation/money";
import { placeOf, type CellView } from "../sheet-view";
import type { Study } from "../study";
import { hasField, type Table } from "../tables/table";
import { reportTables } from "./column-report";
import type { Layout } from "./layout";
import { leaveTheRest, walkSideTable } from "./side-table";

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
      walkSideTable(study, table, key, (cellIn) => {
        const role = cellIn(key);
        if (!role) return;
        const hourlyRate =
          pounds(cellIn("hourlyRate")) ??
          pounds(cellIn("unitRate")) ??
          perHour(pounds(cellIn("minuteRate")));
        desk.staffRates.push({ role: role.text, hourlyRate, source: placeOf(role) });
      });
    }
    leaveTheRest(study);
    return reportTables(tables);
  },
};

function rateTables(study: Study): Table[] {
  return study.tables.filter(
    (table) =>
      hasField(table, "role", "ledBy") &&
      !hasField(table, "provision", "pupils", "surname") &&
      rateColumns(table),
  );
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
  return hasField(table, "hourlyRate", "unitRate", "minuteRate");
}
