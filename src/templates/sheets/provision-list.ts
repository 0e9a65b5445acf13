import { firstAcross, nthAcross, ORDINAL, sumAcross } from "../../formulas/across";
import { excel, type ExcelFormula } from "../../formulas/excel";
import type { ColumnReference } from "../../formulas/reference";
import { LISTS } from "../names";
import { tableBlock, type SheetTemplate } from "../sheet-template";
import { PROVISION_LIST, PROVISION_MAPS, PROVISIONS } from "../tables/provisions";

/**
 * More provision maps than this in one workbook are refused: look-ups ask one map after the other, and the longest total
 * across them would not fit into the 8,192 characters of a formula.
 */
export const MOST_MAPS = 20;
/** Room in the list for provisions that are typed later. */
export const PROVISIONS_TO_COME = 300;

/** Nobody needs to see how the list is made. */
const FOLDED = { width: 9, group: "workings" } as const;

const maps = PROVISION_MAPS;
const list = PROVISION_LIST;
const { reference } = PROVISIONS.column;

const nthMap = excel`(ROW()-ROW(${maps.head.number}))`;

/** What each map adds to the list. Excel chooses from one column only, so the maps are counted through. */
const mapsTable = tableBlock(maps, {
  number: {
    kind: "formula",
    ...FOLDED,
    look: "totalCount",
    formula: excel`IF(${nthMap}<=${sumAcross(PROVISIONS, excel`SIGN(ROWS(${reference}))`)},${nthMap},0)`,
  },
  rows: {
    kind: "formula",
    ...FOLDED,
    look: "totalCount",
    formula: excel`IF(${maps.row.number}=0,0,${nthAcross(PROVISIONS, excel`${maps.row.number}`, excel`ROWS(${reference})`)})`,
  },
  before: {
    kind: "formula",
    ...FOLDED,
    look: "whole",
    formula: excel`IF(${maps.row.number}=0,SUM(${maps.column.rows}),
      SUMIFS(${maps.column.rows},${maps.column.number},"<"&${maps.row.number}))`,
  },
});

const nth = excel`(ROW()-ROW(${list.head.reference}))`;
const itsMap = excel`MATCH(${nth}-1,${maps.column.before},1)`;

const listTable = tableBlock(list, {
  reference: {
    kind: "formula",
    width: 70,
    formula: excel`IF(${nth}>SUM(${maps.column.rows}),"",IFERROR(${nthAcross(
      PROVISIONS,
      itsMap,
      excel`INDEX(${reference},${nth}-INDEX(${maps.column.before},${itsMap}))`,
    )}&"",""))`,
  },
  last: {
    kind: "formula",
    ...FOLDED,
    look: "totalCount",
    formula: excel`IF(${list.row.reference}="",0,${nth})`,
  },
});

export const PROVISION_LIST_SHEET: SheetTemplate = {
  id: "provision-list",
  version: 1,
  sheet: "Provision list",
  tabColour: "#8FA3AD",
  title: "Provision list",
  howTo:
    "The references of every provision map in one list, for the other sheets to choose from. Nothing to type here.",
  about: "Every reference of every provision map, to choose from",
  bands: [[{ ...listTable, bare: true, roomAtEnd: PROVISIONS_TO_COME }, mapsTable]],
  frozenColumns: 0,
  orientation: "portrait",
  columnNames: [
    {
      name: LISTS.provisions,
      // Down to the last provision, so that the list to choose from does not end in blanks.
      column: excel`INDEX(${list.column.reference},1):INDEX(${list.column.reference},MAX(1,MAX(${list.column.last})))`,
      comment: "References of the provisions on every map, to choose from",
    },
  ],
};

/** Which of the provision maps holds a reference, by its number; "" when none does. */
export function mapOf(value: ExcelFormula): ExcelFormula {
  const found = excel`MATCH(${value},${reference},0)*0+${ORDINAL}`;
  return excel`${firstAcross(PROVISIONS, found, excel`""`, { needed: true })}`;
}

/** The row of its map that holds a reference; "" when none does. */
export function rowOfMap(value: ExcelFormula): ExcelFormula {
  const found = excel`MATCH(${value},${reference},0)`;
  return excel`${firstAcross(PROVISIONS, found, excel`""`, { needed: true })}`;
}

/** What people typed into a map's column in a row; "" where it is blank, which Excel would otherwise call 0. */
export function typedOnTheMap(
  map: ExcelFormula,
  row: ExcelFormula,
  of: ColumnReference,
): ExcelFormula {
  const typed = excel`INDEX(${of},${row})`;
  return excel`IFERROR(${nthAcross(PROVISIONS, map, excel`IF(${typed}="","",${typed})`, { needed: true })},"")`;
}

/** What a map's column says in a row; "" where there is none. */
export function onTheMap(map: ExcelFormula, row: ExcelFormula, of: ColumnReference): ExcelFormula {
  return excel`IFERROR(${nthAcross(PROVISIONS, map, excel`INDEX(${of},${row})`, { needed: true })},"")`;
}
