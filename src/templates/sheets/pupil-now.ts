import { sumAcross } from "../../formulas/across";
import { excel, type ExcelFormula } from "../../formulas/excel";
import type { ColumnReference } from "../../formulas/reference";
import { LISTS, SETTINGS } from "../names";
import { PUPIL_PROVISION } from "../tables/people";
import { PROVISIONS } from "../tables/provisions";
import { ofTheMap } from "./pupil-place";

const { row, column, head } = PUPIL_PROVISION;
const onMap = PROVISIONS.column;

export const area = excel`IF(${row.position}="","",${ofTheMap(onMap.area)}&"")`;

const takesOut = excel`${ofTheMap(onMap.takesOut)}="Yes"`;

/** Pupil and area of need while the provision runs; what everyone has, or what takes place in class, takes nobody twice. */
export const areaNow = excel`IF(OR(${row.cycleState}<>"Running",${row.area}="",${row.pupil}=""),"",
  IF(${takesOut},${row.pupil}&" | "&${row.area},""))`;

/** Hours now that take the pupil out of class. */
export const outNow = excel`IF(NOT(ISNUMBER(${row.hoursNow})),"",IF(${takesOut},${row.hoursNow},""))`;

/** When somebody last looked at this row: its own review, or the review of the provision in this cycle. */
const byToday = (date: typeof row.reviewed) =>
  excel`IF(ISNUMBER(${date}),IF(${date}<=${SETTINGS.today},${date},0),0)`;
export const provisionReview = excel`IF(${row.inTime}="This cycle",${ofTheMap(onMap.lastReview)},"")`;
const last = excel`MAX(${byToday(row.reviewed)},SUM(${row.provisionReview}))`;
export const lookedAt = excel`IF(OR(${row.pupil}="",${row.position}=""),"",IF(${last}=0,"",${last}))`;

/** The same with the measure: what each have a measure of their own are two needs, such as reading and number. */
export const purposeNow = excel`IF(${row.areaNow}="","",${row.areaNow}&" | "&${row.measure})`;

/** Rows that say the same, but for those of this provision. */
const others = (said: ColumnReference, what: ExcelFormula) =>
  excel`COUNTIF(${said},${what})-COUNTIFS(${said},${what},${column.both},${row.both})`;

/**
 * The same pupil in another provision for the same area, today, that is measured by the same thing, or by nothing:
 * nobody can tell which of them helps.
 */
export const elsewhere = excel`IF(${row.areaNow}="","",IF(${row.measure}="",${others(column.areaNow, excel`${row.areaNow}`)},
  ${others(column.purposeNow, excel`${row.purposeNow}`)}+${others(column.purposeNow, excel`${row.areaNow}&" | "`)})+
  ${sumAcross(
    PROVISIONS,
    excel`COUNTIFS(${onMap.pupil},${row.pupil},${onMap.area},${row.area},${onMap.alone},1,${onMap.state},"Running",${onMap.takesOut},"Yes")`,
  )})`;

/** Said once for a pupil and an area: in the first of the rows. */
export const overlap = excel`IF(SUM(${row.elsewhere})=0,"",${row.areaNow})`;
const twice = excel`IF(${row.overlap}="","",
  IF(MATCH(${row.overlap},${column.overlap},0)=ROW()-ROW(${head.overlap}),"; Overlap for "&${row.area},""))`;
const unknownPupil = excel`IF(${row.pupil}="","",
  IF(ISNUMBER(MATCH(${row.pupil},${LISTS.pupils},0)),"","; Not on Pupils"))`;
/** Asked until somebody has chosen what follows. */
const again = excel`IF(AND(ISNUMBER(${row.stuck}),${row.inTime}="This cycle",${row.nextStep}=""),
  IF(${row.stuck}>=2,"; Escalate? "&INT(${row.stuck})&" cycles without progress",""),"")`;
/** It is over and there is a result; where there is none, that is what is missing first. */
const undecided = excel`IF(AND(${row.nextStep}="",${row.cycleState}="Ended",${row.inTime}="This cycle",
  ${row.result}<>""),"; Next step?","")`;

export const flag = excel`IF(OR(${row.pupil}="",${row.provision}=""),"",
  MID(${again}&${twice}&${undecided}&${unknownPupil},3,200))`;
