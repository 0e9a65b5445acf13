import type { Desk } from "../desk";
import { FIELD_NAMES, type Field } from "../fields";
import type { Study } from "../study";
import type { Table } from "../tables/table";

/** Asks which field a column holds where two fit almost as well, and goes by the answer. */
export function askAboutColumns(study: Study, desk: Desk, table: Table): void {
  for (const column of table.columns) {
    const cell = column.headerCells.at(-1);
    if (!cell || !column.field || column.rivals.length === 0) continue;
    const fields: Field[] = [column.field, ...column.rivals];
    const options: string[] = fields.map((field) => FIELD_NAMES[field]);
    const chosen = desk.questions.ask({
      sheet: study.view.name,
      at: { row: cell.row, column: column.column },
      kind: "whichField",
      topic: column.header,
      text: `What does the column “${column.header.replace(/\s+/g, " ")}” hold?`,
      options,
      chosen: options[0] ?? null,
    });
    column.field = fields[options.indexOf(chosen ?? "")] ?? column.field;
  }
}
