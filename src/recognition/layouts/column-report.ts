import type { ColumnReport } from "../../domain/recognition-report";
import { columnLetters } from "../../workbook/address";
import type { Table } from "../tables/table";
import type { SheetReading } from "./layout";

/** What the report says of the columns of some tables; a column that says the same in every block once. */
export function reportTables(tables: readonly Table[]): SheetReading {
  const columns = new Map<string, ColumnReport>();
  for (const table of tables)
    for (const { column, header, field, confidence, because } of table.columns) {
      const key = `${column}\n${header}\n${field ?? ""}`;
      if (!columns.has(key))
        columns.set(key, { column: columnLetters(column), header, field, confidence, because });
    }
  const headerRows = [...new Set(tables.flatMap((table) => table.headerRows))].sort(
    (a, b) => a - b,
  );
  return { headerRows, columns: [...columns.values()] };
}
