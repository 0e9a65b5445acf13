import { sumAcross } from "../../formulas/across";
import { excel } from "../../formulas/excel";
import { LISTS, SETTINGS } from "../names";
import { PUPIL_PROVISION } from "../tables/people";
import { PROVISIONS } from "../tables/provisions";
import { ofTheMap } from "./pupil-place";

const { row, column } = PUPIL_PROVISION;
const onMap = PROVISIONS.column;

export const area = excel`IF(${row.position}="","",${ofTheMap(onMap.area)}&"")`;

const wave = ofTheMap(onMap.wave);

/** Pupil and area of need while the provision runs; what everyone has (wave 1) takes nobody twice. */
export const areaNow = excel`IF(OR(${row.cycleState}<>"Running",${row.area}="",${row.pupil}=""),"",
  IF(${wave}=1,"",${row.pupil}&" | "&${row.area}))`;

/** Hours now that take the pupil out of class: not what happens in class, and not what everyone has. */
export const outNow = excel`IF(NOT(ISNUMBER(${row.hoursNow})),"",
  IF(OR(${ofTheMap(onMap.inClass)}="Yes",${wave}=1),"",${row.hoursNow}))`;

/** When somebody last looked at this row: its own review, or the review of the provision in this cycle. */
const byToday = (date: typeof row.reviewed) =>
  excel`IF(ISNUMBER(${date}),IF(${date}<=${SETTINGS.today},${date},0),0)`;
export const provisionReview = excel`IF(${row.inTime}="This cycle",${ofTheMap(onMap.lastReview)},"")`;
const last = excel`MAX(${byToday(row.reviewed)},SUM(${row.provisionReview}))`;
export const lookedAt = excel`IF(OR(${row.pupil}="",${row.position}=""),"",IF(${last}=0,"",${last}))`;

/** The same pupil in another provision for the same area, today. */
export const elsewhere = excel`IF(${row.areaNow}="","",COUNTIFS(${column.areaNow},${row.areaNow})-COUNTIFS(${column.areaNow},${row.areaNow},${column.both},${row.both})+
  ${sumAcross(
    PROVISIONS,
    excel`COUNTIFS(${onMap.pupil},${row.pupil},${onMap.area},${row.area},${onMap.alone},1,${onMap.state},"Running")`,
  )})`;

const twice = excel`IF(SUM(${row.elsewhere})=0,"","; Twice for this area")`;
const unknownPupil = excel`IF(${row.pupil}="","",
  IF(ISNUMBER(MATCH(${row.pupil},${LISTS.pupils},0)),"","; Not on Pupils"))`;
const again = excel`IF(AND(ISNUMBER(${row.stuck}),${row.inTime}="This cycle"),
  IF(${row.stuck}>=2,"; Escalate? "&INT(${row.stuck})&" cycles without progress",""),"")`;
/** A review has happened when there is a result or the cycle is over. */
const undecided = excel`IF(AND(${row.nextStep}="",${row.cycleState}="Ended",${row.inTime}="This cycle",
  ${row.pupil}<>""),"; Next step?","")`;

export const flag = excel`IF(OR(${row.pupil}="",${row.provision}=""),"",
  MID(${again}&${twice}&${undecided}&${unknownPupil},3,200))`;
