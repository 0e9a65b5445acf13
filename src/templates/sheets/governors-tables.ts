import { sumAcross } from "../../formulas/across";
import { excel, type ExcelFormula } from "../../formulas/excel";
import type { ColumnReference, NameReference } from "../../formulas/reference";
import type { NumberLook } from "../looks";
import { tableBlock, type Column, type TableBlock } from "../sheet-template";
import type { GOVERNORS_BY_WAVE } from "../tables/governors";
import { PROVISIONS } from "../tables/provisions";

const map = PROVISIONS.column;
const MINUTES_A_DAY = 1440;

/** The line after the list, so that the lines add up to the whole. */
const THE_REST = "Other or not stated";

export const onAllMaps = (each: ExcelFormula): ExcelFormula =>
  excel`${sumAcross(PROVISIONS, each, { needed: true })}`;

/** Counts and money of all provision maps by the entries of a list: sums only, never a name. */
export function governorsTable(
  table: Pick<typeof GOVERNORS_BY_WAVE, keyof typeof GOVERNORS_BY_WAVE>,
  by: ColumnReference,
  list: NameReference,
): TableBlock {
  const { row, column, head } = table;
  const n = excel`(ROW()-ROW(${head.line}))`;
  const parted = (whole: ExcelFormula, listed: ExcelFormula, one: ExcelFormula) =>
    excel`IF(${row.line}="","",IF(${row.line}=${THE_REST},${whole}-${listed},${one}))`;
  const sum = (of: ColumnReference, parts: number) => {
    const rest = parted(
      onAllMaps(excel`SUM(${of})`),
      onAllMaps(excel`SUMPRODUCT(SUMIF(${by},${list},${of}))`),
      onAllMaps(excel`SUMIF(${by},${row.line},${of})`),
    );
    return excel`IF(${row.line}="","",ROUND((${rest})*${parts},4)/${parts})`;
  };
  const figure = (width: number, look: NumberLook, formula: ExcelFormula): Column => ({
    kind: "formula",
    width,
    look,
    formula,
  });
  const block = tableBlock(table, {
    line: {
      kind: "formula",
      width: 33,
      formula: excel`IF(${n}<=ROWS(${list}),INDEX(${list},${n})&"",IF(${n}=ROWS(${list})+1,${THE_REST},""))`,
    },
    provisions: figure(
      12,
      "totalCount",
      parted(
        onAllMaps(excel`COUNTIF(${map.provision},"?*")`),
        onAllMaps(excel`SUMPRODUCT(COUNTIFS(${by},${list},${map.provision},"?*"))`),
        onAllMaps(excel`COUNTIFS(${by},${row.line},${map.provision},"?*")`),
      ),
    ),
    places: figure(12, "totalCount", sum(map.sharedBy, 1)),
    hours: figure(12, "totalHours", sum(map.staffHours, MINUTES_A_DAY)),
    cost: figure(13, "total", sum(map.cost, 1)),
    part: figure(
      11,
      "percent",
      excel`IF(OR(${row.line}="",SUM(${column.cost})=0),"",${row.cost}/SUM(${column.cost}))`,
    ),
    judged: figure(10, "totalCount", sum(map.judged, 1)),
    progressed: figure(12, "totalCount", sum(map.progressed, 1)),
    progress: figure(
      11,
      "percent",
      excel`IF(SUM(${row.judged})=0,"",${row.progressed}/${row.judged})`,
    ),
  });
  return { ...block, bare: true };
}
