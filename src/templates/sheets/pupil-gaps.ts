import { sumAcross } from "../../formulas/across";
import { excel, type ExcelFormula } from "../../formulas/excel";
import { SETTINGS } from "../names";
import { PUPIL_PROVISION, PUPILS } from "../tables/people";
import { PROVISIONS } from "../tables/provisions";

const { row, column, head } = PUPILS;
const taking = PUPIL_PROVISION.column;
const onMap = PROVISIONS.column;

/** Rows of Pupil provision, and rows of the maps that name the pupil alone. */
const both = (shared: ExcelFormula, alone: ExcelFormula) =>
  excel`${sumAcross(PUPIL_PROVISION, shared)}+${sumAcross(PROVISIONS, alone)}`;

/** Rows that are not over, whether or not they say when they run. */
export const runningNow = excel`IF(${row.pupil}="","",${both(
  excel`COUNTIFS(${taking.pupil},${row.pupil},${taking.cycleState},"<>Ended",${taking.position},">0")`,
  excel`COUNTIFS(${onMap.pupil},${row.pupil},${onMap.alone},1,${onMap.state},"<>Ended")`,
)})`;

const forSome = (area: ExcelFormula) =>
  both(
    excel`COUNTIFS(${taking.pupil},${row.pupil},${taking.cycleState},"<>Ended",${taking.area},${area})`,
    excel`COUNTIFS(${onMap.pupil},${row.pupil},${onMap.alone},1,${onMap.state},"<>Ended",${onMap.area},${area})`,
  );
/** Of these, rows for the pupil's own area of need; a provision that names no area may be for it. */
export const forArea = excel`IF(OR(${row.pupil}="",${row.area}=""),"",
  ${row.runningNow}-(${forSome(excel`"?*"`)})+${forSome(excel`${row.area}`)})`;

/** Rows of Pupil provision that say the pupil is elsewhere for the same area too. */
export const overlaps = excel`IF(${row.pupil}="","",${sumAcross(
  PUPIL_PROVISION,
  excel`COUNTIFS(${taking.pupil},${row.pupil},${taking.elsewhere},">0")`,
)})`;

const away = both(
  excel`SUMIFS(${taking.outNow},${taking.pupil},${row.pupil})`,
  excel`SUMIFS(${onMap.outNow},${onMap.pupil},${row.pupil},${onMap.alone},1)`,
);
export const outOfClass = excel`IF(${row.pupil}="","",IF(${away}=0,"",${away}))`;

const hasNeed = excel`OR(${row.status}="K",${row.status}="E")`;
const noneForArea = excel`AND(ISNUMBER(${row.forArea}),SUM(${row.forArea})=0)`;

/** Year and area of a need that nothing running meets; not where all that the pupil had is over. */
export const unmet = excel`IF(OR(${row.pupil}="",${row.year}="",NOT(${hasNeed})),"",
  IF(AND(${noneForArea},OR(${row.provisions}=0,${row.runningNow}>0)),${row.year}&" | "&${row.area},""))`;

/** Nobody of the year with that need has anything for it. Said once for a year and an area: in the first of the rows. */
const ofTheYear = (status: string) =>
  excel`COUNTIFS(${column.year},${row.year},${column.area},${row.area},${column.status},${status})`;
const several = excel`COUNTIF(${column.unmet},${row.unmet})`;
export const nobody = excel`IF(${row.unmet}="","",IF(${several}<2,"",
  IF(${several}<${ofTheYear("K")}+${ofTheYear("E")},"",
  IF(MATCH(${row.unmet},${column.unmet},0)=ROW()-ROW(${head.unmet}),
    "Nobody of "&${several}&" in "&${row.year}&" has provision for "&${row.area},""))))`;

const nothing = excel`IF(${hasNeed},IF(${row.provisions}=0,"; No provision",
  IF(${row.runningNow}=0,"; Nothing running now",
  IF(${noneForArea},"; Nothing for "&${row.area},""))),"")`;
const minutesAway = excel`ROUND(SUM(${row.outOfClass})*1440,0)`;
const tooLong = excel`IF(${minutesAway}>${SETTINGS.outOfClass},"; Out of class "&ROUND(${minutesAway}/60,1)&" h a week","")`;

export const flag = excel`IF(${row.pupil}="","",MID(
  IF(COUNTIF(${column.pupil},${row.pupil})>1,"; Named twice","")&${nothing}&IF(${row.nobody}="","","; "&${row.nobody})&${tooLong},3,200))`;
