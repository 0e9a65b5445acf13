import { excel, type ExcelFormula } from "../../formulas/excel";
import { LISTS } from "../names";
import { tableBlock, type Column, type TableBlock } from "../sheet-template";
import { PUPILS } from "../tables/people";
import { GAPS_BY_YEAR } from "../tables/reviews";

const { row, head } = GAPS_BY_YEAR;
const pupils = PUPILS.column;

const nth = excel`(ROW()-ROW(${head.year}))`;
const withSen = (year: ExcelFormula, also: ExcelFormula) =>
  excel`COUNTIFS(${pupils.year},${year},${pupils.status},"K"${also})+COUNTIFS(${pupils.year},${year},${pupils.status},"E"${also})`;
const counted = (width: number, formula: ExcelFormula): Column => ({
  kind: "formula",
  width,
  look: "totalCount",
  formula: excel`IF(${row.year}="","",${formula})`,
});
/** The areas of need in the order of the list. */
const ofArea = (n: number, width: number) =>
  counted(
    width,
    excel`IF(ROWS(${LISTS.areas})<${n},0,${withSen(excel`${row.year}`, excel`,${pupils.area},INDEX(${LISTS.areas},${n})`)})`,
  );

/** In the widths of the table above. */
const table = tableBlock(
  GAPS_BY_YEAR,
  {
    year: {
      kind: "formula",
      width: 22,
      formula: excel`IF(${nth}<=ROWS(${LISTS.years}),INDEX(${LISTS.years},${nth})&"","")`,
    },
    area1: ofArea(1, 14),
    area2: ofArea(2, 9),
    area3: ofArea(3, 9),
    area4: ofArea(4, 10),
    other: counted(
      9,
      excel`${row.pupils}-SUM(${row.area1},${row.area2},${row.area3},${row.area4})`,
    ),
    pupils: counted(10.5, withSen(excel`${row.year}`, excel``)),
    without: counted(9, withSen(excel`${row.year}`, excel`,${pupils.provisions},0`)),
    next: counted(
      9,
      excel`IF(${nth}=1,0,${withSen(excel`INDEX(${LISTS.years},${nth}-1)`, excel``)})`,
    ),
  },
  [{ column: "without", when: excel`SUM(${row.without})>0`, tint: "look" }],
);

export const GAPS_BY_YEAR_BLOCK: TableBlock = { ...table, bare: true };
