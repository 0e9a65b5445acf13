import { firstAcross, sumAcross } from "../../formulas/across";
import { excel, type ExcelFormula } from "../../formulas/excel";
import { nthMatch } from "../../formulas/nth-match";
import { poundsText } from "../../formulas/pounds-text";
import type { ColumnReference } from "../../formulas/reference";
import { sheetNameFrom } from "../../workbook/name-rules";
import { COLOURS, type NumberLook } from "../looks";
import { EVIDENCE_OF, SETTINGS } from "../names";
import { tableBlock, type Column, type Field, type SheetTemplate } from "../sheet-template";
import { PUPIL_PROVISION, PUPILS } from "../tables/people";
import { PROVISIONS } from "../tables/provisions";
import { EVIDENCE, EVIDENCE_PLAN } from "../tables/pupil-views";
import { SECTION_F } from "../tables/sessions";
import { needField, ofPupil, pupilField, statusField, yearsField } from "./pupil-fields";
import * as order from "./pupil-order";
import { pupilRows, working } from "./pupil-rows";

/** Cycles, and provisions of a plan, that the pack has room for. */
const LINES = 28;
const PLAN_LINES = 6;

const { row, head, column } = EVIDENCE;
const taking = PUPIL_PROVISION.column;
const onMap = PROVISIONS.column;
const { pupil: chosen } = EVIDENCE_OF;

const rows = pupilRows("Evidence", chosen);
const inTime = order.pupilOrder("Evidence", rows);
const { said } = order.pupilLine(row);
const ofRow = (of: ColumnReference) => working(excel`IF(${row.at}="","",INDEX(${of},${row.at}))`);
const day = (of: ColumnReference): Column => ({
  kind: "formula",
  width: 11.5,
  look: "date",
  formula: excel`IF(${row.at}="","",INDEX(${of},${row.at}))`,
});
const centred = (width: number, formula: ExcelFormula, look?: NumberLook): Column => ({
  ...order.shownColumn(width, formula, look),
  align: "center",
});
const name = said(null, onMap.provision);

const table = tableBlock(
  EVIDENCE,
  {
    provision: order.shownColumn(24, excel`IF(${name}="",${said(taking.provision, null)},${name})`),
    area: order.shownColumn(16, said(null, onMap.area)),
    cycle: order.shownColumn(11, said(taking.cycle, onMap.term)),
    from: day(inTime.order.column.from),
    to: day(inTime.order.column.to),
    how: order.shownColumn(19, excel`IF(${row.at}="","",${order.howOften(row)})`),
    at: working(
      order.inOrder(inTime.order, excel`(ROW()-ROW(${head.at}))`, excel`ROWS(${column.at})`),
    ),
    delivered: centred(10, said(null, onMap.deliveredShare), "percent"),
    measure: order.shownColumn(16, said(taking.measure, null)),
    entry: centred(9, said(taking.entry, null)),
    target: centred(9, said(taking.target, null)),
    exit: centred(9, said(taking.exit, null)),
    impact: order.shownColumn(22, said(taking.impact, onMap.impact)),
    nextStep: order.shownColumn(15, said(taking.nextStep, null)),
    cost: {
      kind: "formula",
      width: 10,
      look: "money",
      formula: said(taking.share, onMap.cost),
    },
    position: ofRow(rows.rows.column.position),
    map: ofRow(rows.rows.column.map),
    row: ofRow(rows.rows.column.row),
    ...order.howOftenColumns(row),
  },
  order.bands(
    [
      "provision",
      "area",
      "cycle",
      "from",
      "to",
      "how",
      "delivered",
      "measure",
      "entry",
      "target",
      "exit",
      "impact",
      "nextStep",
      "cost",
    ],
    row.at,
  ),
  2,
);

const plan = EVIDENCE_PLAN;
const specified = SECTION_F.column;
const nth = excel`(ROW()-ROW(${plan.head.position}))`;
const inPlan = excel`${sumAcross(SECTION_F, excel`COUNTIF(${specified.pupil},${chosen})`)}`;
const nthOfPlan = nthMatch(nth, excel`${specified.pupil}<>${chosen}`, {
  column: specified.pupil,
  head: SECTION_F.head.pupil,
});
const ofPlan = (of: ColumnReference) => {
  const value = excel`INDEX(${of},${plan.row.position})`;
  return excel`IF(${plan.row.position}="","",${firstAcross(SECTION_F, excel`IF(${value}="","",${value})`, excel`""`)})`;
};
/** In the widths of the table below. */
const planTable = tableBlock(
  plan,
  {
    wording: order.shownColumn(24, ofPlan(specified.wording)),
    area: order.shownColumn(16, ofPlan(specified.reference)),
    hours: centred(11, ofPlan(specified.hours), "number"),
    mapped: centred(11.5, ofPlan(specified.mapped), "number"),
    delivered: centred(11.5, ofPlan(specified.delivered), "number"),
    flag: order.shownColumn(19, ofPlan(specified.flag)),
    position: working(
      excel`IF(OR(${chosen}="",${nth}>${inPlan}),"",${firstAcross(SECTION_F, nthOfPlan, excel`""`)})`,
    ),
  },
  [],
  2,
);

const stands = excel`COUNT(${inTime.order.column.key})`;
const cost = ofPupil(chosen, PUPILS.column.cost);
function fields(pupil: string): Field[] {
  return [
    pupilField(chosen, pupil),
    yearsField(EVIDENCE_OF.years, chosen),
    statusField(EVIDENCE_OF.status, chosen),
    needField(EVIDENCE_OF.need, chosen),
    order.annualReviewField(EVIDENCE_OF.annualReview, chosen),
    order.hoursField(EVIDENCE_OF.hours, chosen),
    {
      label: "Cost of the provision",
      name: EVIDENCE_OF.cost,
      formula: excel`IF(COUNT(${cost})=0,"",${poundsText(cost, 2)}&" · "&${poundsText(cost)}&" of "&${poundsText(SETTINGS.notional)})`,
      align: "left",
      explanation: "",
    },
    order.progressField(EVIDENCE_OF.progress, chosen),
    {
      label: "Note",
      name: EVIDENCE_OF.note,
      formula: excel`IF(${chosen}="","No pupil is chosen",IF(${stands}=0,"No provision yet",
        IF(${stands}>ROWS(${column.at}),IF(${stands}=ROWS(${column.at})+1,"The earliest row is left out","The earliest "&(${stands}-ROWS(${column.at}))&" rows are left out"),"")))`,
      align: "left",
      explanation: "",
      rules: [{ when: excel`${EVIDENCE_OF.note}<>""`, tint: "look" }],
    },
  ];
}

/** @param pupil "" = the first pupil of the list, until another is chosen */
export function ehcEvidence(pupil: string): SheetTemplate {
  return {
    id: "ehc-evidence",
    version: 1,
    options: { pupil },
    sheet: sheetNameFrom(pupil === "" ? "EHC evidence" : `${pupil} evidence`),
    tabColour: COLOURS.accent,
    title: excel`"Assess, plan, do, review: evidence over the cycles"&IF(${chosen}="","",": "&${chosen})`,
    howTo:
      "What was put in place in each cycle, how much of it took place, what came of it and what was decided next; above it what the plan specifies.",
    about: "Cycles, results, delivery, cost and Section F of one pupil, for a request or a review",
    bands: [
      [{ kind: "fields", fields: fields(pupil) }],
      [{ ...planTable, rows: PLAN_LINES, bare: true, small: true }],
      [{ ...table, rows: LINES, bare: true }, inTime.block, ...rows.blocks],
    ],
    leavesTheSchool: true,
    frozenColumns: 0,
    orientation: "landscape",
    columnNames: [],
  };
}
