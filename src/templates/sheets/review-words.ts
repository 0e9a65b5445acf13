import { excel, type ExcelFormula } from "../../formulas/excel";

/** "Overdue 3 days", "Overdue 1 week": the same words wherever something is due. */
export function overdueBy(days: ExcelFormula): ExcelFormula {
  return excel`"Overdue "&IF(${days}<7,${days}&IF(${days}=1," day"," days"),
    INT(${days}/7)&IF(${days}<14," week"," weeks"))`;
}
