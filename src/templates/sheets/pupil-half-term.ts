import { sumAcross } from "../../formulas/across";
import { excel } from "../../formulas/excel";
import type { ColumnReference } from "../../formulas/reference";
import { SETTINGS } from "../names";
import type { Column } from "../sheet-template";
import { PUPIL_PROVISION, PUPILS } from "../tables/people";
import { PROVISIONS } from "../tables/provisions";
import { DELIVERY_LOG } from "../tables/sessions";
import { ofTheMap } from "./pupil-place";

const { row, column, head } = PUPIL_PROVISION;
const log = DELIVERY_LOG.column;
const onMap = PROVISIONS.column;

/** Said once for a pupil in a cycle, on the first of the rows, so that several measures do not count the sessions twice. */
const isFirst = excel`MATCH(${row.inCycle},${column.inCycle},0)=ROW()-ROW(${head.inCycle})`;
const isOfNow = excel`AND(${row.inTime}="This cycle",
  NOT(AND(ISNUMBER(${row.cycleTo}),SUM(${row.cycleTo})<SUM(${SETTINGS.halfTermFrom}))))`;

/** As planned for the provision. */
const dueNow = excel`IF(OR(${row.inCycle}="",${row.position}=""),"",IF(NOT(${isOfNow}),"",
  IF(${isFirst},${ofTheMap(onMap.dueNow)},"")))`;

/** Sessions of the whole group, and those that the log has for this pupil by name. */
const named = excel`${sumAcross(
  DELIVERY_LOG,
  excel`SUMIFS(${log.counts},${log.provision},${row.provision},${log.pupil},${row.pupil},${log.date},">="&${SETTINGS.halfTermFrom})`,
)}`;
const happenedNow = excel`IF(ISNUMBER(${row.dueNow}),ROUND(${ofTheMap(onMap.groupNow)}+${named},2),"")`;

const shareNow = excel`IF(COUNT(${row.happenedNow},${row.dueNow})<2,"",
  IF(${row.dueNow}>0,${row.happenedNow}/${row.dueNow},""))`;

/** Of one pupil in one provision. */
export const HALF_TERM_OF_ROW = {
  dueNow: { kind: "formula", width: 10.5, look: "number", group: "more", formula: dueNow },
  happenedNow: {
    kind: "formula",
    width: 10.5,
    look: "number",
    group: "more",
    formula: happenedNow,
    explains:
      "Sessions of the whole group since the half-term began, and those that the Delivery log has for this pupil by name.",
  },
  shareNow: { kind: "formula", width: 10.5, look: "percent", group: "more", formula: shareNow },
} as const satisfies Record<string, Column>;

const pupil = PUPILS.row;
/** In all provisions of the pupil of which both are known. */
const inAll = (shared: ColumnReference, alone: ColumnReference) =>
  excel`${sumAcross(
    PUPIL_PROVISION,
    excel`SUMIFS(${shared},${column.pupil},${pupil.pupil},${column.shareNow},">=0")`,
  )}+${sumAcross(
    PROVISIONS,
    excel`SUMIFS(${alone},${onMap.pupil},${pupil.pupil},${onMap.alone},1,${onMap.shareNow},">=0")`,
  )}`;
const plannedInAll = inAll(column.dueNow, onMap.dueNow);

/** Of one pupil in all provisions. */
export const HALF_TERM_OF_PUPIL = {
  dueNow: {
    kind: "formula",
    width: 10.5,
    look: "number",
    group: "more",
    formula: excel`IF(${pupil.pupil}="","",IF(${plannedInAll}=0,"",ROUND(${plannedInAll},2)))`,
  },
  happenedNow: {
    kind: "formula",
    width: 10.5,
    look: "number",
    group: "more",
    formula: excel`IF(ISNUMBER(${pupil.dueNow}),ROUND(${inAll(column.happenedNow, onMap.happenedNow)},2),"")`,
    explains:
      "Sessions since the half-term began that this pupil had, with the group or alone, in all provisions that are logged.",
  },
  shareNow: {
    kind: "formula",
    width: 10.5,
    look: "percent",
    group: "more",
    formula: excel`IF(ISNUMBER(${pupil.dueNow}),${pupil.happenedNow}/${pupil.dueNow},"")`,
  },
} as const satisfies Record<string, Column>;
