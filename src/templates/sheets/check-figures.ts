import { sumAcross } from "../../formulas/across";
import { excel, type ExcelFormula } from "../../formulas/excel";
import type { ColumnReference, NameReference, TableReferences } from "../../formulas/reference";
import { LISTS } from "../names";
import { tableBlock, type Block, type ChartBlock } from "../sheet-template";
import { CHECK_BY_AREA, CHECK_BY_WAVE } from "../tables/findings";
import { PROVISIONS } from "../tables/provisions";

const map = PROVISIONS.column;

export const onAllMaps = (each: ExcelFormula): ExcelFormula =>
  excel`${sumAcross(PROVISIONS, each, { needed: true })}`;

/** Lines beyond the list: one that completes it, and room for one more. */
export const FIGURES_BEYOND_LIST = 2;
const NOT_STATED = "Not stated";

type Figures = TableReferences<"line" | "cost" | "overdue" | "delivered" | "progressed" | "others">;

/** Cost, reviews, delivery and impact of each line of a list, and of what names none of them. */
function figuresBy(table: Figures, by: ColumnReference, list: NameReference, first: string) {
  const { line } = table.row;
  const nth = excel`(ROW()-ROW(${table.head.line}))`;
  /** All but the listed lines is what is not stated, so that the parts add up to the whole. */
  const sum = (of: ColumnReference) => excel`IF(${line}=${NOT_STATED},
    ${onAllMaps(excel`SUM(${of})`)}-${onAllMaps(excel`SUMPRODUCT(SUMIF(${by},${list},${of}))`)},
    ${onAllMaps(excel`SUMIFS(${of},${by},${line})`)})`;
  const overdue = excel`IF(${line}=${NOT_STATED},
    ${onAllMaps(excel`COUNTIF(${map.daysOverdue},">0")`)}-
    ${onAllMaps(excel`SUMPRODUCT(COUNTIFS(${by},${list},${map.daysOverdue},">0"))`)},
    ${onAllMaps(excel`COUNTIFS(${by},${line},${map.daysOverdue},">0")`)})`;
  /** Of rows that know both what was held and what was due. */
  const known = (of: ColumnReference) => excel`IF(${line}=${NOT_STATED},
    ${onAllMaps(excel`SUMIFS(${of},${map.deliveredShare},">=0")`)}-
    ${onAllMaps(excel`SUMPRODUCT(SUMIFS(${of},${by},${list},${map.deliveredShare},">=0"))`)},
    ${onAllMaps(excel`SUMIFS(${of},${by},${line},${map.deliveredShare},">=0")`)})`;
  return tableBlock(table, {
    line: {
      kind: "formula",
      width: 26,
      formula: excel`IF(${nth}<=ROWS(${list}),INDEX(${list},${nth})&"",
        IF(${nth}=ROWS(${list})+1,${first},""))`,
    },
    cost: {
      kind: "formula",
      width: 21,
      look: "total",
      formula: excel`IF(${line}="","",ROUND(${sum(map.cost)},2))`,
    },
    overdue: {
      kind: "formula",
      width: 13,
      look: "totalCount",
      formula: excel`IF(${line}="","",${overdue})`,
    },
    delivered: {
      kind: "formula",
      width: 12,
      look: "percent",
      formula: excel`IF(${line}="","",IF(${known(map.due)}<0.5,"",${known(map.happened)}/${known(map.due)}))`,
    },
    progressed: {
      kind: "formula",
      width: 11,
      look: "totalCount",
      formula: excel`IF(${line}="","",${sum(map.progressed)})`,
    },
    others: {
      kind: "formula",
      width: 15,
      look: "totalCount",
      formula: excel`IF(${line}="","",${sum(map.judged)}-${sum(map.progressed)})`,
    },
  });
}

interface Chart {
  title: string;
  at: number;
  columns: number;
  chart?: ChartBlock["chart"];
  look: ChartBlock["look"];
  series: ChartBlock["series"];
}

/** Beside the table of the same numbers. */
function chartOf(categories: ColumnReference, { chart = "bar", ...more }: Chart): ChartBlock {
  return { kind: "chart", chart, rows: 10, categories, ...more };
}

/** Places of the two charts of a band: over the wide column of sentences, and over those right of it. */
const LEFT = { at: 6, columns: 1 };
const RIGHT = { at: 7, columns: 4 };

export const CHECK_BANDS: readonly (readonly Block[])[] = [
  [
    figuresBy(CHECK_BY_WAVE, map.waveLabel, LISTS.waves, NOT_STATED),
    chartOf(CHECK_BY_WAVE.column.line, {
      title: "Cost by wave",
      ...LEFT,
      look: "money",
      series: [{ name: "Cost", values: CHECK_BY_WAVE.column.cost }],
    }),
    chartOf(CHECK_BY_WAVE.column.line, {
      title: "Reviews overdue by wave",
      ...RIGHT,
      look: "count",
      series: [{ name: "Reviews overdue", values: CHECK_BY_WAVE.column.overdue }],
    }),
  ],
  [
    figuresBy(CHECK_BY_AREA, map.area, LISTS.areas, NOT_STATED),
    chartOf(CHECK_BY_AREA.column.line, {
      title: "Cost by area of need",
      ...LEFT,
      look: "money",
      series: [{ name: "Cost", values: CHECK_BY_AREA.column.cost }],
    }),
    chartOf(CHECK_BY_AREA.column.line, {
      title: "Pupils' results by area of need",
      ...RIGHT,
      chart: "stackedBar",
      look: "count",
      series: [
        { name: "With progress", values: CHECK_BY_AREA.column.progressed },
        { name: "Without progress", values: CHECK_BY_AREA.column.others },
      ],
    }),
  ],
];
