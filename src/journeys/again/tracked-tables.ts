import type { TableReferences } from "../../formulas/reference";
import { CORE_SHEETS } from "../../templates/core-workbook";
import type { TableBlock } from "../../templates/sheet-template";
import { DELIVERY_LOG_SHEET } from "../../templates/sheets/delivery-log";
import { PUPIL_PROVISION, PUPILS, STAFF_RATES } from "../../templates/tables/people";
import { PROVISIONS } from "../../templates/tables/provisions";

/** The tables whose rows come from the school's sheets, in the order in which they are brought up to date. */
export type Tracked = "provisions" | "pupils" | "pupilProvisions" | "staffRates";

export interface TrackedTable {
  references: TableReferences<string>;
  /** Input columns that say where a row came from or what it is called, not what the sheets state. */
  bookkeeping: readonly string[];
  /** The column that names the place on the school's sheets, which moves when rows are inserted there. */
  place: string | null;
}

export const TRACKED: Readonly<Record<Tracked, TrackedTable>> = {
  provisions: {
    references: PROVISIONS,
    bookkeeping: ["reference", "readFrom"],
    place: "readFrom",
  },
  pupils: { references: PUPILS, bookkeeping: ["readFrom"], place: "readFrom" },
  pupilProvisions: {
    references: PUPIL_PROVISION,
    bookkeeping: ["provision", "readFrom"],
    place: "readFrom",
  },
  staffRates: { references: STAFF_RATES, bookkeeping: ["basis"], place: null },
};

/** What a table's columns are. @throws RangeError when no sheet of the map has it */
export function blockOf(references: TableReferences<string>): TableBlock {
  for (const template of [...CORE_SHEETS, DELIVERY_LOG_SHEET])
    for (const block of template.bands.flat())
      if (block.kind === "table" && block.references.table === references.table) return block;
  throw new RangeError(`No sheet of the map has a table ${references.table}.`);
}
