import { excel, type ExcelFormula } from "../../formulas/excel";
import type { ColumnReference, NameReference, TableReferences } from "../../formulas/reference";
import { LISTS } from "../names";
import { tableBlock, type TableBlock } from "../sheet-template";
import { PROVISIONS } from "../tables/provisions";
import { VALUE_BY_AREA, VALUE_BY_WAVE } from "../tables/records";
import { onAllMaps } from "./cost-divisions";

const map = PROVISIONS.column;

/** Blank where there is nobody to divide by. */
export const perHead = (cost: ExcelFormula, heads: ExcelFormula): ExcelFormula =>
  excel`IF(${heads}>0,${cost}/${heads},"")`;

type ValueTable = TableReferences<"line" | "places" | "perPlace" | "progressed" | "perProgress">;

/** Only rows of which both the cost and the pupils, or the results, are known. */
function valueBy(table: ValueTable, by: ColumnReference, list: NameReference): TableBlock {
  const { row, head } = table;
  const n = excel`(ROW()-ROW(${head.line}))`;
  const sum = (of: ColumnReference, known: ColumnReference) =>
    onAllMaps(excel`SUMIFS(${of},${by},${row.line},${known},">=0")`);
  const ofLine = (formula: ExcelFormula) => excel`IF(${row.line}="","",${formula})`;
  return tableBlock(table, {
    line: {
      kind: "formula",
      width: 33,
      formula: excel`IF(${n}<=ROWS(${list}),INDEX(${list},${n})&"","")`,
    },
    places: {
      kind: "formula",
      width: 14,
      look: "totalCount",
      explains: "Pupils in its provisions. One who takes part in two counts in both.",
      formula: ofLine(sum(map.sharedBy, map.perPupil)),
    },
    perPlace: {
      kind: "formula",
      width: 13,
      look: "pounds",
      formula: ofLine(perHead(sum(map.cost, map.perPupil), excel`${row.places}`)),
    },
    progressed: {
      kind: "formula",
      width: 13,
      look: "totalCount",
      explains: "Of the pupils with a result, those who made progress.",
      formula: ofLine(sum(map.progressed, map.spentOnResults)),
    },
    perProgress: {
      kind: "formula",
      width: 13,
      look: "pounds",
      formula: ofLine(
        perHead(sum(map.spentOnResults, map.spentOnResults), excel`${row.progressed}`),
      ),
    },
  });
}

export const VALUE_OF_WAVES = valueBy(VALUE_BY_WAVE, map.waveLabel, LISTS.waves);
export const VALUE_OF_AREAS = valueBy(VALUE_BY_AREA, map.area, LISTS.areas);
