import type { TableReferences } from "../../formulas/reference";
import { STRUCTURED_SHEETS } from "../../templates/core-workbook";
import type { TableBlock } from "../../templates/sheet-template";
import { PUPIL_PROVISION, PUPILS, STAFF_RATES } from "../../templates/tables/people";
import { PROVISIONS } from "../../templates/tables/provisions";
import { DELIVERY_LOG, SECTION_F } from "../../templates/tables/sessions";

/** The tables whose rows come from the school's sheets, in the order in which they are brought up to date. */
export type Tracked =
  "provisions" | "pupils" | "pupilProvisions" | "sessions" | "specified" | "staffRates";

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
  sessions: { references: DELIVERY_LOG, bookkeeping: ["readFrom"], place: "readFrom" },
  // What meets a line of a plan is for people to say: their saying it is no change to what the sheet states.
  specified: {
    references: SECTION_F,
    bookkeeping: ["metBy", "andBy", "readFrom"],
    place: "readFrom",
  },
  staffRates: { references: STAFF_RATES, bookkeeping: ["basis"], place: null },
};

/** What a table's columns are. @throws RangeError when no sheet that structuring adds has it */
export function blockOf(references: TableReferences<string>): TableBlock {
  for (const template of STRUCTURED_SHEETS)
    for (const block of template.bands.flat())
      if (block.kind === "table" && block.references.table === references.table) return block;
  throw new RangeError(`No sheet that structuring adds has a table ${references.table}.`);
}
