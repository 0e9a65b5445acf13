import { excel } from "../../formulas/excel";
import type { ColumnReference } from "../../formulas/reference";
import { poundsText } from "../../formulas/pounds-text";
import { sheetNameFrom } from "../../workbook/name-rules";
import { COLOURS, type NumberLook } from "../looks";
import { COSTED, SETTINGS } from "../names";
import { tableBlock, type Column, type Field, type SheetTemplate } from "../sheet-template";
import { PUPIL_PROVISION, PUPILS } from "../tables/people";
import { COSTED_LINES, COSTED_RESULTS } from "../tables/pupil-views";
import { COSTED_LINES_BLOCK } from "./costed-lines";
import {
  COSTED_PARTS_BLOCK,
  COSTED_ROWS,
  COSTED_SECTIONS_BLOCK,
  LINES_IN_ALL,
} from "./costed-parts";
import { needField, pupilField, statusField, yearsField } from "./pupil-fields";
import { ofRecord, ROWS_OF_A_PUPIL, working } from "./pupil-rows";

/** What the rest of a second page holds. */
const RESULTS = 24;

const { row, head } = COSTED_RESULTS;
const taking = PUPIL_PROVISION.column;
const lines = COSTED_LINES.column;

const said = (
  of: ColumnReference,
  width: number,
  look: { look?: NumberLook; align?: "center" } = {},
): Column => ({
  kind: "formula",
  width,
  wrap: true,
  ...look,
  formula: excel`IF(${row.position}="","",${ofRecord(excel`${row.position}`, of)})`,
});
const centred = { align: "center" } as const;

/** In the widths of the lines above. */
const results = tableBlock(
  COSTED_RESULTS,
  {
    provision: said(taking.provision, 27),
    measure: said(taking.measure, 17),
    cycle: said(taking.cycle, 14),
    target: said(taking.target, 12, centred),
    entry: said(taking.entry, 8, centred),
    exit: said(taking.exit, 8, centred),
    gain: said(taking.gainShown, 9, centred),
    outcome: said(taking.outcome, 10),
    nextStep: said(taking.nextStep, 11),
    verdict: said(taking.verdict, 12),
    position: working(
      excel`INDEX(${COSTED_ROWS.rows.column.position},ROW()-ROW(${head.position}))`,
    ),
  },
  [],
  2,
);

const sum = excel`SUM(${lines.cost})`;
const pupils = PUPILS.column;
const onPupils = excel`SUMIFS(${pupils.cost},${pupils.pupil},${COSTED.pupil})`;
const notCosted = excel`COUNTIF(${lines.year},"Not costed")`;

const note = excel`IF(${COSTED.pupil}="","No pupil is chosen",
  IF(OR(${LINES_IN_ALL}+1>ROWS(${lines.provision}),${COSTED_ROWS.all}>${ROWS_OF_A_PUPIL}),
    "There is more provision than fits here",
  IF(COUNTIFS(${pupils.pupil},${COSTED.pupil},${pupils.cost},">=0")=0,IF(${notCosted}>0,"None of it is costed yet","No provision yet"),
  IF(ABS(${onPupils}-${COSTED.sum})>=0.01,${poundsText(excel`(${onPupils}-${COSTED.sum})`, 2)}&" is not in the lines below",
  IF(${notCosted}>0,${notCosted}&IF(${notCosted}=1," line is"," lines are")&" not costed yet","")))))`;

function fields(pupil: string): Field[] {
  return [
    pupilField(COSTED.pupil, pupil),
    yearsField(COSTED.years, COSTED.pupil),
    statusField(COSTED.status, COSTED.pupil),
    needField(COSTED.need, COSTED.pupil),
    {
      label: "Cost for the year",
      name: COSTED.sum,
      look: "pounds",
      formula: sum,
      align: "left",
      explanation: "",
    },
    {
      label: "Beside the notional budget",
      name: COSTED.total,
      formula: excel`IF(${COSTED.pupil}="","",${poundsText(COSTED.sum)}&" of "&${poundsText(SETTINGS.notional)})`,
      align: "left",
      explanation: "",
    },
    {
      label: "Costed with",
      name: COSTED.rates,
      formula: excel`${SETTINGS.rateSet}&" · "&${SETTINGS.academicYear}`,
      align: "left",
      explanation: "",
    },
    {
      label: "Note",
      name: COSTED.note,
      formula: note,
      align: "left",
      explanation: "",
      rules: [{ when: excel`${COSTED.note}<>""`, tint: "look" }],
    },
  ];
}

/** @param pupil "" = the first pupil of the list, until another is chosen */
export function costedPupilMap(pupil: string): SheetTemplate {
  return {
    id: "costed-pupil-map",
    version: 1,
    options: { pupil },
    sheet: sheetNameFrom(pupil === "" ? "Costed pupil map" : `${pupil} costed map`),
    tabColour: COLOURS.accent,
    title: excel`"Costed provision map"&IF(${COSTED.pupil}="","",": "&${COSTED.pupil})`,
    howTo:
      "The provision made for one pupil and this pupil’s share of its cost. A week and a term: in the weeks in which it runs.",
    about: "One pupil's provision and its cost, by kind of cost, for an EHC needs assessment",
    bands: [
      [{ kind: "fields", fields: fields(pupil) }],
      [COSTED_LINES_BLOCK],
      [
        { ...results, rows: RESULTS, bare: true, small: true },
        COSTED_SECTIONS_BLOCK,
        ...COSTED_ROWS.blocks,
        COSTED_PARTS_BLOCK,
      ],
    ],
    leavesTheSchool: true,
    frozenColumns: 0,
    orientation: "portrait",
    columnNames: [],
  };
}
