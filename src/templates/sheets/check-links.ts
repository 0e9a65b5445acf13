import type { FlagPlace } from "../../domain/finding";
import { firstAcross } from "../../formulas/across";
import { excel, type ExcelFormula } from "../../formulas/excel";
import type { TableReferences } from "../../formulas/reference";
import { ADULTS, PUPIL_PROVISION, PUPILS } from "../tables/people";
import { FINDINGS } from "../tables/findings";
import { PROVISIONS } from "../tables/provisions";
import { DELIVERY_LOG, SECTION_F } from "../tables/sessions";

const { row } = FINDINGS;

/** The flags that a finding may come from and that can be looked up again by the key of their row. */
const FLAG_PLACES = {
  review: { table: PROVISIONS, key: "reference", column: "review" },
  flag: { table: PROVISIONS, key: "reference", column: "flag" },
  costing: { table: PROVISIONS, key: "reference", column: "costing" },
  pupil: { table: PUPILS, key: "pupil", column: "flag" },
  "annual review": { table: PUPILS, key: "pupil", column: "annualState" },
  "this term": { table: PUPILS, key: "pupil", column: "termReview" },
  "pupil in it": { table: PUPIL_PROVISION, key: "inCycle", column: "flag" },
  adult: { table: ADULTS, key: "adult", column: "flag" },
  "section F": { table: SECTION_F, key: "rowKey", column: "flag" },
  "plan's words": { table: SECTION_F, key: "rowKey", column: "vague" },
  log: { table: DELIVERY_LOG, key: "rowKey", column: "flag" },
  impact: { table: PUPIL_PROVISION, key: "inCycle", column: "impact" },
} as const satisfies Record<FlagPlace, unknown>;

/** Says something of the flag's own row, wherever the row was sorted to; an error where it is gone. */
function inItsRow(
  say: (place: {
    table: TableReferences<string>;
    found: ExcelFormula;
    column: string;
  }) => ExcelFormula,
): ExcelFormula {
  return Object.entries(FLAG_PLACES).reduceRight<ExcelFormula>(
    (otherwise, [flag, { table, key, column }]) => {
      const references: TableReferences<string> = table;
      const keys = references.column[key];
      if (keys === undefined) throw new RangeError(`${references.table} has no column ${key}.`);
      const found = excel`MATCH(${row.key},${keys},0)`;
      const said = say({ table: references, found, column });
      return excel`IF(${row.flag}=${flag},${firstAcross(references, said, excel`""`)},${otherwise})`;
    },
    excel`""`,
  );
}

/** What the flag says at this moment; blank where it says nothing any more. */
const saysNow = inItsRow(({ table, found, column }) => {
  const flags = table.column[column];
  if (flags === undefined) throw new RangeError(`${table.table} has no column ${column}.`);
  return excel`INDEX(${flags},${found})&""`;
});

const byKey = inItsRow(
  ({ table, found }) =>
    excel`${table.link}&(ROW(${Object.values(table.head)[0] ?? row.key})+${found})`,
);

/** "No longer" once the flag is gone; blank for rows that cannot be told apart by a key. */
export const now = excel`IF(OR(${row.flag}="",${row.key}=""),"",IF(${saysNow}="","No longer",${saysNow}))`;

const placeRead = excel`"#'"&SUBSTITUTE(${row.sheet},"'","''")&"'!"&${row.cell}`;

/** To the row by its key; where it has none, to where it stood when the check was made. */
export const go = excel`IF(${row.cell}="","",IF(${row.key}="",HYPERLINK(${placeRead},"Go ›"),
  HYPERLINK(IF(${byKey}="",${placeRead},${byKey}),"Go ›")))`;
