import { sumAcross } from "../../formulas/across";
import { excel, type ExcelFormula } from "../../formulas/excel";
import { PROVISIONS } from "../tables/provisions";
import { DELIVERY_LOG } from "../tables/sessions";

const { row } = PROVISIONS;

const log = DELIVERY_LOG.column;
const fromLog = (each: ExcelFormula) => excel`${sumAcross(DELIVERY_LOG, each)}`;
const said = excel`${log.provision},${row.reference},${log.counts},">=0"`;
const sessionsSaid = fromLog(excel`COUNTIFS(${said})`);
const saidOfPupils = fromLog(excel`COUNTIFS(${said},${log.pupil},"?*")`);
const isLogged = excel`AND(${row.reference}<>"",${sessionsSaid}>0)`;
/** Rows of the log that name pupils count for their part of the group: four rows for a group of four are one session. */
const partOfGroup = excel`MAX(1,SUM(${row.sharedBy}))`;

/**
 * Sessions that should have taken place by today; what is planned in all when the dates are not known. Where nobody typed
 * a plan and the Delivery log has rows, those that say whether they took place.
 */
export const due = excel`IF(AND(NOT(ISNUMBER(${row.planned})),${isLogged}),
  ROUND(${sessionsSaid}-${saidOfPupils}+${saidOfPupils}/${partOfGroup},2),IF(COUNT(${row.sessions},${row.weeksSoFar})=2,
  IF(ISNUMBER(${row.planned}),MIN(${row.planned},ROUND(${row.sessions}*${row.weeksSoFar},0)),
    ROUND(${row.sessions}*${row.weeksSoFar},0)),
  IF(ISNUMBER(${row.planned}),${row.planned},"")))`;

const logged = fromLog(excel`SUMIFS(${log.counts},${log.provision},${row.reference})`);
const loggedByPupil = fromLog(
  excel`SUMIFS(${log.counts},${log.provision},${row.reference},${log.pupil},"?*")`,
);

/** What the Delivery log says, else what is typed. A row of the log without a pupil is a session of the whole group. */
export const happened = excel`IF(${isLogged},
  ROUND(${logged}-${loggedByPupil}+${loggedByPupil}/${partOfGroup},2),
  IF(ISNUMBER(${row.delivered}),${row.delivered},""))`;

export const deliveredShare = excel`IF(COUNT(${row.happened},${row.due})<2,"",
  IF(${row.due}>0,${row.happened}/${row.due},""))`;
