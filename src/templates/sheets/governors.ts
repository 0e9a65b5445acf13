import { excel, type ExcelFormula } from "../../formulas/excel";
import { COLOURS } from "../looks";
import { GOVERNORS, LISTS, SETTINGS } from "../names";
import type { ChartBlock, Field, SheetTemplate } from "../sheet-template";
import * as tables from "../tables/governors";
import { PUPILS } from "../tables/people";
import { PROVISIONS } from "../tables/provisions";
import { governorsTable, onAllMaps } from "./governors-tables";

const map = PROVISIONS.column;
const pupils = PUPILS.column;

const having = (status: string, also: ExcelFormula) =>
  excel`COUNTIFS(${pupils.status},${status}${also})`;
const judged = onAllMaps(excel`SUM(${map.judged})`);

const fields: Field[] = [
  {
    label: "School year",
    name: GOVERNORS.year,
    formula: excel`${SETTINGS.academicYear}&""`,
    explanation: "",
  },
  {
    label: "Pupils on SEN Support",
    name: GOVERNORS.support,
    look: "whole",
    formula: having("K", excel``),
    explanation: "Without a plan.",
  },
  {
    label: "Pupils with an EHC plan",
    name: GOVERNORS.plans,
    look: "whole",
    formula: having("E", excel``),
    explanation: "An education, health and care plan.",
  },
  {
    label: "Of both, without provision",
    name: GOVERNORS.without,
    look: "whole",
    formula: excel`${having("K", excel`,${pupils.provisions},0`)}+${having("E", excel`,${pupils.provisions},0`)}`,
    explanation: "Named in nothing that the school puts in place.",
  },
  {
    label: "Provisions",
    name: GOVERNORS.provisions,
    look: "whole",
    formula: onAllMaps(excel`COUNTIF(${map.provision},"?*")`),
    explanation: "Groups and arrangements for single pupils.",
  },
  {
    label: "Cost in all",
    name: GOVERNORS.cost,
    look: "pounds",
    formula: onAllMaps(excel`SUM(${map.cost})`),
    explanation: "Staff time, resources, training and services.",
  },
  {
    label: "Cost to date",
    name: GOVERNORS.toDate,
    look: "pounds",
    formula: onAllMaps(excel`SUM(${map.toDate})`),
    explanation: "Of the school weeks begun by today.",
  },
  {
    label: "Results with progress",
    name: GOVERNORS.progress,
    formula: excel`IF(${judged}=0,"None yet",${onAllMaps(excel`SUM(${map.progressed})`)}&" of "&${judged})`,
    explanation: "Pupils counted once for each provision.",
  },
  {
    label: "Reviews overdue",
    name: GOVERNORS.overdue,
    look: "whole",
    formula: onAllMaps(excel`COUNTIF(${map.daysOverdue},">0")`),
    explanation: "Provisions whose review date is past.",
  },
];

const chart: ChartBlock = {
  kind: "chart",
  chart: "bar",
  title: "Cost by area of need",
  rows: 11,
  columns: 9,
  categories: tables.GOVERNORS_BY_AREA.column.line,
  series: [{ name: "Cost", values: tables.GOVERNORS_BY_AREA.column.cost }],
  look: "money",
};

export const GOVERNORS_SHEET: SheetTemplate = {
  id: "governors",
  version: 1,
  sheet: "Governors' copy",
  tabColour: COLOURS.accent,
  title: "SEN provision: report to governors",
  howTo: "Numbers and money only. Counts follow the school’s provision map.",
  about: "Numbers and money for governors, without the name of any pupil or adult",
  bands: [
    [{ kind: "fields", fields }],
    [chart],
    [governorsTable(tables.GOVERNORS_BY_AREA, map.area, LISTS.areas)],
    [governorsTable(tables.GOVERNORS_BY_WAVE, map.waveLabel, LISTS.waves)],
    [governorsTable(tables.GOVERNORS_BY_FUNDING, map.funding, LISTS.funding)],
  ],
  leavesTheSchool: true,
  frozenColumns: 0,
  orientation: "portrait",
  columnNames: [],
};
