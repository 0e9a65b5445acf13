import { excel, type ExcelFormula } from "../../formulas/excel";
import { sheetNameFrom } from "../../workbook/name-rules";
import { COLOURS } from "../looks";
import { TRAIL_OF } from "../names";
import { tableBlock, type Field, type SheetTemplate } from "../sheet-template";
import { PUPIL_PROVISION } from "../tables/people";
import { PROVISIONS } from "../tables/provisions";
import { TRAIL } from "../tables/pupil-views";
import { needField, pupilField, statusField, yearsField } from "./pupil-fields";
import * as order from "./pupil-order";
import { pupilRows, working } from "./pupil-rows";

/** A page of A4. */
const LINES = 30;

const { row, head, column } = TRAIL;
const taking = PUPIL_PROVISION.column;
const onMap = PROVISIONS.column;

const rows = pupilRows("Trail", TRAIL_OF.pupil);
const inTime = order.pupilOrder("Trail", rows);
const { said } = order.pupilLine(row);
const line = excel`(ROW()-ROW(${head.at}))`;
const ofRow = (of: (typeof rows.rows.column)[keyof typeof rows.rows.column]) =>
  working(excel`IF(${row.at}="","",INDEX(${of},${row.at}))`);
const day = (of: keyof typeof inTime.order.column): ExcelFormula =>
  excel`IF(${row.at}="","",INDEX(${inTime.order.column[of]},${row.at}))`;
const name = said(null, onMap.provision);

const table = tableBlock(
  TRAIL,
  {
    provision: order.shownColumn(24, excel`IF(${name}="",${said(taking.provision, null)},${name})`),
    cycle: order.shownColumn(11, said(taking.cycle, onMap.term)),
    from: { kind: "formula", width: 11.5, look: "date", formula: day("from") },
    to: { kind: "formula", width: 11.5, look: "date", formula: day("to") },
    how: order.shownColumn(18, excel`IF(${row.at}="","",${order.howOften(row)})`),
    measure: order.shownColumn(15, said(taking.measure, null)),
    entry: { ...order.shownColumn(8, said(taking.entry, null)), align: "center" },
    exit: { ...order.shownColumn(8, said(taking.exit, null)), align: "center" },
    impact: order.shownColumn(20, said(taking.impact, onMap.impact)),
    nextStep: order.shownColumn(13, said(taking.nextStep, null)),
    at: working(order.inOrder(inTime.order, line, excel`ROWS(${column.at})`)),
    position: ofRow(rows.rows.column.position),
    map: ofRow(rows.rows.column.map),
    row: ofRow(rows.rows.column.row),
    ...order.howOftenColumns(row),
  },
  order.bands(
    ["provision", "cycle", "from", "to", "how", "measure", "entry", "exit", "impact", "nextStep"],
    row.at,
  ),
  2,
);

const stands = excel`COUNT(${inTime.order.column.key})`;
function fields(pupil: string): Field[] {
  const { pupil: chosen } = TRAIL_OF;
  return [
    pupilField(chosen, pupil),
    yearsField(TRAIL_OF.years, chosen),
    statusField(TRAIL_OF.status, chosen),
    needField(TRAIL_OF.need, chosen),
    order.annualReviewField(TRAIL_OF.annualReview, chosen),
    order.hoursField(TRAIL_OF.hours, chosen),
    order.progressField(TRAIL_OF.progress, chosen),
    {
      label: "Note",
      name: TRAIL_OF.note,
      formula: excel`IF(${chosen}="","No pupil is chosen",IF(${stands}=0,"No provision yet",
        IF(${stands}>ROWS(${column.at}),IF(${stands}=ROWS(${column.at})+1,"The earliest row is left out","The earliest "&(${stands}-ROWS(${column.at}))&" rows are left out"),"")))`,
      align: "left",
      explanation: "",
      rules: [{ when: excel`${TRAIL_OF.note}<>""`, tint: "look" }],
    },
  ];
}

/** @param pupil "" = the first pupil of the list, until another is chosen */
export function pupilTrail(pupil: string): SheetTemplate {
  return {
    id: "pupil-trail",
    version: 1,
    options: { pupil },
    sheet: sheetNameFrom(pupil === "" ? "Pupil trail" : `${pupil} trail`),
    tabColour: COLOURS.accent,
    title: excel`"Provision over time"&IF(${TRAIL_OF.pupil}="","",": "&${TRAIL_OF.pupil})`,
    howTo:
      "What has been put in place, the earliest first: how often and by whom, from entry to exit, and what came next.",
    about: "Everything about one pupil over the cycles, for an inspector or a parent",
    bands: [
      [{ kind: "fields", fields: fields(pupil) }],
      [{ ...table, rows: LINES, bare: true }, inTime.block, ...rows.blocks],
    ],
    leavesTheSchool: true,
    frozenColumns: 0,
    orientation: "portrait",
    columnNames: [],
  };
}
