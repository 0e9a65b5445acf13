import { excel, type ExcelFormula } from "../../formulas/excel";
import type { ColumnReference } from "../../formulas/reference";
import { PUPIL_PROVISION } from "../tables/people";
import { mapOf, onTheMap, rowOfMap } from "./provision-list";

const { row } = PUPIL_PROVISION;

/** Which map, and which row of it, this row's provision stands in; the look-ups go by them. */
export const map = excel`IF(${row.provision}="","",${mapOf(excel`${row.provision}`)})`;
export const position = excel`IF(${row.provision}="","",${rowOfMap(excel`${row.provision}`)})`;

export function ofTheMap(column: ColumnReference): ExcelFormula {
  return onTheMap(excel`${row.map}`, excel`${row.position}`, column);
}
