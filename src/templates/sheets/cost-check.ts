import { sumAcross } from "../../formulas/across";
import { excel, type ExcelFormula } from "../../formulas/excel";
import { poundsText } from "../../formulas/pounds-text";
import type { ColumnReference, NameReference, TableReferences } from "../../formulas/reference";
import { COLOURS } from "../looks";
import { LISTS, TOTALS } from "../names";
import {
  tableBlock,
  type ChartBlock,
  type Field,
  type SheetTemplate,
  type TableBlock,
} from "../sheet-template";
import { PROVISIONS } from "../tables/provisions";
import { PUPIL_PROVISION, PUPILS } from "../tables/people";
import * as costs from "../tables/records";

const map = PROVISIONS.column;
const shares = PUPIL_PROVISION.column;

/** Lines that follow the list, so that the parts add up to the whole whatever the rows say. */
const NOT_STATED = "Not stated";
const NOT_LISTED = "Not in the list";
const SEVERAL = "Several or other";
const NOT_SHARED = "No pupil named";
const NOT_ON_PUPILS = "Not on the Pupils sheet";

/** How many lines stand beyond the list when the sheet is made: two that complete it and room for one more. */
export const LINES_BEYOND_LIST = 3;

/** Hours are kept as parts of a day; rounded to whole minutes they show as people say them. */
const MINUTES_A_DAY = 1440;

const onAllMaps = (each: ExcelFormula): ExcelFormula =>
  excel`${sumAcross(PROVISIONS, each, { needed: true })}`;
const onPupilProvision = (each: ExcelFormula): ExcelFormula =>
  excel`${sumAcross(PUPIL_PROVISION, each)}`;

type CostTable = TableReferences<"line" | "provisions" | "hours" | "cost" | "toDate">;

const lineNumber = (table: TableReferences<"line" | "cost">) =>
  excel`(ROW()-ROW(${table.head.line}))`;

/** The n-th entry of the list in the n-th row, then the two lines that complete it. */
function lineOf(
  table: TableReferences<"line" | "cost">,
  list: NameReference,
  first: string,
  second: string,
): ExcelFormula {
  const n = lineNumber(table);
  return excel`IF(${n}<=ROWS(${list}),INDEX(${list},${n})&"",IF(${n}=ROWS(${list})+1,${first},
    IF(${n}=ROWS(${list})+2,${second},"")))`;
}

/**
 * What is not stated is the whole less what is: counting blank cells by "" differs between Excel and LibreOffice where
 * they stand at the end of a column.
 */
function costsBy(
  table: CostTable,
  by: ColumnReference,
  list: NameReference,
  { other = NOT_LISTED, said = "<>" } = {},
): TableBlock {
  const { line } = table.row;
  const sum = (of: ColumnReference, parts: number) => {
    const exact = (value: ExcelFormula) => excel`ROUND((${value})*${parts},6)/${parts}`;
    const stated = onAllMaps(excel`SUMIFS(${of},${by},${said})`);
    const listed = onAllMaps(excel`SUMPRODUCT(SUMIF(${by},${list},${of}))`);
    return excel`IF(${line}="","",
      IF(${line}=${NOT_STATED},${exact(excel`${onAllMaps(excel`SUM(${of})`)}-${stated}`)},
      IF(${line}=${other},${exact(excel`${stated}-${listed}`)},
      ${onAllMaps(excel`SUMIFS(${of},${by},${line})`)})))`;
  };
  const stated = onAllMaps(excel`COUNTIFS(${by},${said},${map.provision},"?*")`);
  const listed = onAllMaps(excel`SUMPRODUCT(COUNTIFS(${by},${list},${map.provision},"?*"))`);
  const provisions = excel`IF(${line}="","",
    IF(${line}=${NOT_STATED},${onAllMaps(excel`COUNTIF(${map.provision},"?*")`)}-${stated},
    IF(${line}=${other},${stated}-${listed},
    ${onAllMaps(excel`COUNTIFS(${by},${line},${map.provision},"?*")`)})))`;
  return tableBlock(table, {
    line: { kind: "formula", width: 33, formula: lineOf(table, list, NOT_STATED, other) },
    provisions: { kind: "formula", width: 14, look: "totalCount", formula: provisions },
    hours: {
      kind: "formula",
      width: 13,
      look: "totalHours",
      formula: sum(map.staffHours, MINUTES_A_DAY),
    },
    cost: { kind: "formula", width: 13, look: "total", formula: sum(map.cost, 1) },
    toDate: { kind: "formula", width: 13, look: "total", formula: sum(map.toDate, 1) },
  });
}

const mapCost = onAllMaps(excel`SUM(${map.cost})`);
/** Shares on Pupil provision, and provisions of the maps that are for one pupil alone. */
const ofAnyPupil = excel`(${onPupilProvision(excel`SUM(${shares.share})`)}+
  ${onAllMaps(excel`SUMIFS(${map.cost},${map.alone},1)`)})`;

const pupil = costs.COST_BY_PUPIL.row;
const ofPupil = (of: ColumnReference) => excel`IF(OR(${pupil.line}="",${pupil.line}=${NOT_SHARED},
  ${pupil.line}=${NOT_ON_PUPILS}),"",SUMIFS(${of},${PUPILS.column.pupil},${pupil.line}))`;
const byPupil = tableBlock(costs.COST_BY_PUPIL, {
  line: {
    kind: "formula",
    width: 33,
    formula: lineOf(costs.COST_BY_PUPIL, LISTS.pupils, NOT_SHARED, NOT_ON_PUPILS),
  },
  provisions: {
    kind: "formula",
    width: 14,
    look: "totalCount",
    formula: ofPupil(PUPILS.column.provisions),
  },
  hours: {
    kind: "formula",
    width: 13,
    look: "totalHours",
    formula: ofPupil(PUPILS.column.hoursNow),
  },
  cost: {
    kind: "formula",
    width: 13,
    look: "total",
    formula: excel`IF(${pupil.line}="","",
      IF(${pupil.line}=${NOT_SHARED},ROUND(${mapCost}-${ofAnyPupil},6),
      IF(${pupil.line}=${NOT_ON_PUPILS},ROUND(${ofAnyPupil}-SUM(${PUPILS.column.cost}),6),
      SUM(INDEX(${PUPILS.column.cost},${lineNumber(costs.COST_BY_PUPIL)})))))`,
  },
});

/** "Yes", or what is missing: then the table has too few rows for its list. */
function check(label: string, name: NameReference, cost: ColumnReference): Field {
  return {
    label: `Adds up ${label}`,
    name,
    formula: excel`IF(ABS(SUM(${cost})-${mapCost})<0.005,"Yes",
      ${poundsText(excel`ABS(${mapCost}-SUM(${cost}))`, 2)}&IF(${mapCost}>SUM(${cost})," missing"," too much"))`,
    explanation:
      "The lines add up to the whole. If not, drag the corner of that table down by a few rows.",
    rules: [{ when: excel`${name}<>"Yes"`, tint: "overdue" }],
  };
}

const whole: Field[] = [
  {
    label: "Provisions",
    name: TOTALS.provisions,
    formula: onAllMaps(excel`COUNTIF(${map.provision},"?*")`),
    look: "whole",
    explanation: "Rows of the map with a provision named.",
  },
  {
    label: "Cost in all",
    name: TOTALS.cost,
    formula: mapCost,
    look: "pounds",
    explanation: "Staff time, resources, training and external services.",
  },
  {
    label: "Cost to date",
    name: TOTALS.toDate,
    formula: onAllMaps(excel`SUM(${map.toDate})`),
    look: "pounds",
    explanation: "The school weeks begun by today.",
  },
  {
    label: "Staff time not costed",
    name: TOTALS.notCosted,
    formula: onAllMaps(excel`COUNTIF(${map.costing},"Needs*")`),
    look: "whole",
    explanation: "Provisions that lack something; Costing on the map says what.",
    rules: [{ when: excel`${TOTALS.notCosted}>0`, tint: "look" }],
  },
  {
    label: "Costed at an example rate",
    name: TOTALS.onExample,
    formula: onAllMaps(excel`COUNTIF(${map.costing},"Example*")`),
    look: "whole",
    explanation: "Replace the examples on Staff rates by your own.",
    rules: [{ when: excel`${TOTALS.onExample}>0`, tint: "look" }],
  },
  {
    label: "Cost on your sheets",
    name: TOTALS.stated,
    formula: onAllMaps(excel`SUM(${map.statedCost})`),
    look: "pounds",
    explanation: "What your own sheets state. It is not counted in any total.",
  },
  {
    label: "The same rows, calculated",
    name: TOTALS.statedHere,
    formula: onAllMaps(excel`SUMIFS(${map.cost},${map.statedCost},">=0")`),
    look: "pounds",
    explanation: "What the map makes of the rows that state a cost, for comparison.",
  },
  check("by wave", TOTALS.byWave, costs.COST_BY_WAVE.column.cost),
  check("by area of need", TOTALS.byArea, costs.COST_BY_AREA.column.cost),
  check("by funding", TOTALS.byFunding, costs.COST_BY_FUNDING.column.cost),
  check("by role", TOTALS.byRole, costs.COST_BY_ROLE.column.cost),
  check("by year", TOTALS.byYear, costs.COST_BY_YEAR.column.cost),
  check("by pupil", TOTALS.byPupil, costs.COST_BY_PUPIL.column.cost),
];

/** As wide as the table of the same numbers, which stands below it. */
function chartOf(title: string, of: { line: ColumnReference; cost: ColumnReference }): ChartBlock {
  return {
    kind: "chart",
    chart: "bar",
    title,
    rows: 12,
    columns: 5,
    categories: of.line,
    series: [{ name: "Cost", values: of.cost }],
    look: "money",
  };
}

export const COST_CHECK_SHEET: SheetTemplate = {
  id: "cost-check",
  version: 1,
  sheet: "Cost check",
  tabColour: COLOURS.accent,
  title: "Cost check",
  howTo:
    "What the map costs, divided in six ways. Every division adds up to the whole. Nothing to type here.",
  about: "Totals by wave, area, funding, role, year group and pupil, each adding up to the whole",
  bands: [
    [{ kind: "fields", fields: whole }],
    [
      chartOf("Cost by wave", costs.COST_BY_WAVE.column),
      chartOf("Cost by area of need", costs.COST_BY_AREA.column),
    ],
    [
      // The label is a formula: where it is blank it is still no empty cell.
      costsBy(costs.COST_BY_WAVE, map.waveLabel, LISTS.waves, { said: "?*" }),
      costsBy(costs.COST_BY_AREA, map.area, LISTS.areas),
    ],
    [
      costsBy(costs.COST_BY_FUNDING, map.funding, LISTS.funding),
      costsBy(costs.COST_BY_ROLE, map.role, LISTS.roles),
    ],
    [costsBy(costs.COST_BY_YEAR, map.years, LISTS.years, { other: SEVERAL }), byPupil],
  ],
  frozenColumns: 0,
  orientation: "landscape",
  columnNames: [],
};
