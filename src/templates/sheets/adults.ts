import { sumAcross } from "../../formulas/across";
import { excel, type ExcelFormula } from "../../formulas/excel";
import type { ColumnReference } from "../../formulas/reference";
import { COLOURS } from "../looks";
import { SETTINGS } from "../names";
import { tableBlock, type SheetTemplate } from "../sheet-template";
import { ADULTS } from "../tables/people";
import { PROVISIONS } from "../tables/provisions";
import { A_NUMBER } from "./usual-choices";

const { row, column } = ADULTS;
const map = PROVISIONS.column;

/** Brackets, commas and joining signs become blanks, so that a name is found as a whole and not inside another. */
const apart = (text: ExcelFormula) =>
  ["(", ")", ",", "/", "&", "+", ";"].reduce(
    (said, sign) => excel`SUBSTITUTE(${said},${sign}," ")`,
    excel`" "&LOWER(${text})&" "`,
  );
const leads = excel`ISNUMBER(FIND(" "&LOWER(TRIM(${row.adult}))&" ",${apart(excel`${map.ledBy}`)}))`;
const now = excel`(${map.state}<>"Ended")*(${map.state}<>"Not started")*(${map.provision}<>"")`;

const provisions = excel`IF(TRIM(${row.adult})="","",${sumAcross(
  PROVISIONS,
  excel`SUMPRODUCT(${leads}*${now})`,
  { needed: true },
)})`;

/** Every adult of a provision is there for all of its hours. */
const mapped = excel`IF(TRIM(${row.adult})="","",${sumAcross(
  PROVISIONS,
  excel`SUMPRODUCT(${leads}*${now},${map.hoursAWeek})`,
  { needed: true },
)})`;

/** Of every provision that names the adult and of which both are known, whether or not it runs today. */
const sessions = (of: ColumnReference, known: ColumnReference) =>
  excel`IF(TRIM(${row.adult})="","",${sumAcross(
    PROVISIONS,
    excel`SUMPRODUCT(${leads}*ISNUMBER(${known}),${of})`,
    { needed: true },
  )})`;
const toDate = (of: ColumnReference) => sessions(of, map.deliveredShare);
const thisHalfTerm = (of: ColumnReference) => sessions(of, map.shareNow);
const delivered = excel`IF(SUM(${row.due})=0,"",${row.held}/${row.due})`;
const deliveredNow = excel`IF(SUM(${row.dueNow})=0,"",${row.heldNow}/${row.dueNow})`;

const hours = excel`ROUND(SUM(${row.mapped})*24,2)`;
const left = excel`IF(COUNT(${row.contract},${row.mapped})<2,"",ROUND(${row.contract}-${hours},2))`;

const flag = excel`IF(TRIM(${row.adult})="","",IF(COUNTIF(${column.adult},${row.adult})>1,"Named twice",
  IF(ISNUMBER(${row.left}),IF(${row.left}<0,"Over contract: "&${hours}&" h of "&${row.contract}&" h",""),"")))`;

const table = tableBlock(
  ADULTS,
  {
    adult: { kind: "input", width: 26 },
    contract: {
      kind: "input",
      width: 14,
      look: "number",
      choices: {
        ...A_NUMBER,
        prompt: "Hours a week in the contract that are there for provision.",
      },
    },
    provisions: { kind: "formula", width: 12, look: "totalCount", formula: provisions },
    mapped: {
      kind: "formula",
      width: 14,
      look: "hours",
      formula: mapped,
      explains: "Time in provisions that run today and name this adult under Led by.",
    },
    left: { kind: "formula", width: 12, look: "number", formula: left },
    due: { kind: "formula", width: 11, look: "totalCount", formula: toDate(map.due) },
    held: {
      kind: "formula",
      width: 11,
      look: "totalCount",
      formula: toDate(map.happened),
      explains:
        "Of the provisions that name this adult: from the Delivery log, else as typed there.",
    },
    delivered: { kind: "formula", width: 10.5, look: "percent", formula: delivered },
    dueNow: { kind: "formula", width: 11, look: "totalCount", formula: thisHalfTerm(map.dueNow) },
    heldNow: {
      kind: "formula",
      width: 11,
      look: "totalCount",
      formula: thisHalfTerm(map.happenedNow),
      explains:
        "Of the provisions that name this adult under Led by, whoever held the session: what a colleague covered took place.",
    },
    deliveredNow: { kind: "formula", width: 11, look: "percent", formula: deliveredNow },
    flag: { kind: "formula", width: 30, formula: flag },
    notes: { kind: "input", width: 30 },
  },
  [
    { column: "flag", when: excel`LEFT(${row.flag},4)="Over"`, tint: "overdue" },
    {
      column: "delivered",
      when: excel`AND(ISNUMBER(${row.delivered}),SUM(${row.delivered})<${SETTINGS.fairTest})`,
      tint: "look",
    },
    {
      column: "deliveredNow",
      when: excel`AND(ISNUMBER(${row.deliveredNow}),SUM(${row.deliveredNow})<${SETTINGS.fairTest})`,
      tint: "look",
    },
    { column: "flag", when: excel`LEFT(${row.flag},5)="Named"`, tint: "look" },
  ],
);

export const ADULTS_SHEET: SheetTemplate = {
  id: "adults",
  version: 2,
  sheet: "Adults",
  tabColour: COLOURS.accent,
  title: "Adults",
  howTo:
    "Who delivers provision, whether their hours hold it and whether it takes place. Type each name as it stands under Led by, and the contract hours.",
  about:
    "Adults with their contract hours, the hours that the maps give them and the sessions held",
  bands: [[table]],
  frozenColumns: 1,
  orientation: "landscape",
  columnNames: [],
};
