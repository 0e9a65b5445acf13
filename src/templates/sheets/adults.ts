import { sumAcross } from "../../formulas/across";
import { excel, type ExcelFormula } from "../../formulas/excel";
import { COLOURS } from "../looks";
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
    flag: { kind: "formula", width: 32, formula: flag },
    notes: { kind: "input", width: 40 },
  },
  [
    { column: "flag", when: excel`LEFT(${row.flag},4)="Over"`, tint: "overdue" },
    { column: "flag", when: excel`LEFT(${row.flag},5)="Named"`, tint: "look" },
  ],
);

export const ADULTS_SHEET: SheetTemplate = {
  id: "adults",
  version: 1,
  sheet: "Adults",
  tabColour: COLOURS.accent,
  title: "Adults",
  howTo:
    "Who delivers provision, and whether their hours hold it. Type each name as it stands under Led by, and the contract hours.",
  about: "Adults with their contract hours and the hours that the maps give them",
  bands: [[table]],
  frozenColumns: 1,
  orientation: "portrait",
  columnNames: [],
};
