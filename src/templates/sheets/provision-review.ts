import { sumAcross } from "../../formulas/across";
import { excel, type ExcelFormula } from "../../formulas/excel";
import { SETTINGS } from "../names";
import { PUPIL_PROVISION } from "../tables/people";
import { PROVISIONS } from "../tables/provisions";
import { DELIVERY_LOG } from "../tables/sessions";

const { row, column } = PROVISIONS;

export const daysOverdue = excel`IF(AND(${row.provision}<>"",ISNUMBER(${row.reviewDate})),
  IF(AND(ISNUMBER(${row.reviewed}),${row.reviewed}>=${row.reviewDate}),"",
  IF(${row.reviewDate}<${SETTINGS.today},${SETTINGS.today}-${row.reviewDate},"")),"")`;

export const review = excel`IF(${row.provision}="","",IF(NOT(ISNUMBER(${row.reviewDate})),"No review date",
  IF(ISNUMBER(${row.daysOverdue}),"Overdue "&IF(${row.daysOverdue}<7,
    ${row.daysOverdue}&IF(${row.daysOverdue}=1," day"," days"),
    INT(${row.daysOverdue}/7)&IF(${row.daysOverdue}<14," week"," weeks")),
  IF(AND(ISNUMBER(${row.reviewed}),${row.reviewed}>=${row.reviewDate}),"Reviewed",
  IF(${row.reviewDate}<=${SETTINGS.today}+${SETTINGS.dueSoonDays},"Due soon","Planned")))))`;

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

const taking = PUPIL_PROVISION.column;
const pupilsWith = (progress: string | number) =>
  excel`${sumAcross(
    PUPIL_PROVISION,
    excel`COUNTIFS(${taking.provision},${row.reference},${taking.progressed},${progress})`,
  )}`;

export const judged = excel`IF(${row.reference}="","",${pupilsWith(">=0")})`;

export const progressed = excel`IF(${row.reference}="","",${pupilsWith(1)})`;

/** A reference belongs to one row of all the maps. */
const timesUsed = sumAcross(PROVISIONS, excel`COUNTIF(${column.reference},${row.reference})`);

/** Only of pupils with a result: nothing is said where nothing is known. */
export const impact = excel`IF(SUM(${row.judged})=0,"",${row.progressed}&" of "&${row.judged}&" made progress")`;

/** The first thing about the row that needs somebody's eye. */
export const flag = excel`IF(AND(${row.provision}="",${row.reference}=""),"",
  IF(${row.provision}="","No provision named",
  IF(${row.reference}="","No reference",
  IF(${timesUsed}>1,"Reference used twice",
  IF(AND(COUNT(${row.start},${row.end})=2,${row.end}<${row.start}),"Ends before it starts",
  IF(ISNUMBER(${row.deliveredShare}),IF(${row.deliveredShare}<${SETTINGS.fairTest},
    "Not as planned: "&${row.happened}&" of "&${row.due}&" sessions",""),""))))))`;
