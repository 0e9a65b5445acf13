import { firstAcross, nthAcross, sumAcross } from "../../formulas/across";
import { excel, type ExcelFormula } from "../../formulas/excel";
import { nthMatch } from "../../formulas/nth-match";
import type { ColumnReference, NameReference } from "../../formulas/reference";
import { tableBlock, type Column, type TableBlock } from "../sheet-template";
import { PUPIL_PROVISION } from "../tables/people";
import { mapCountsTable, pupilRowsTable } from "../tables/pupil-views";
import { PROVISIONS } from "../tables/provisions";
import { MOST_MAPS, onTheMap } from "./provision-list";

/** Rows of one pupil that a sheet has room for. */
export const ROWS_OF_A_PUPIL = 60;

const taking = PUPIL_PROVISION.column;
const onMap = PROVISIONS.column;

/** A grey column folded away. */
export const working = (formula: ExcelFormula): Column => ({
  kind: "formula",
  width: 9,
  group: "workings",
  formula,
});

/** What Pupil provision says in a row; "" where it is blank or not there. */
export function ofRecord(position: ExcelFormula, of: ColumnReference): ExcelFormula {
  const said = excel`INDEX(${of},${position})`;
  return excel`${firstAcross(PUPIL_PROVISION, excel`IF(${said}="","",${said})`, excel`""`, { needed: true })}`;
}

export interface PupilRows {
  rows: ReturnType<typeof pupilRowsTable>;
  /** Rows of Pupil provision. */
  records: ExcelFormula;
  /** With the rows of the maps that are for this pupil alone. */
  all: ExcelFormula;
  blocks: TableBlock[];
}

/**
 * Everything that stands about one pupil, wherever it stands, in rows that other tables can go by.
 * @param sheet begins the names of the tables
 * @param pupil the cell that names the pupil
 */
export function pupilRows(sheet: string, pupil: NameReference): PupilRows {
  const rows = pupilRowsTable(sheet);
  const maps = mapCountsTable(sheet);
  const { row, column, head } = rows;
  const records = excel`${sumAcross(PUPIL_PROVISION, excel`COUNTIF(${taking.pupil},${pupil})`, { needed: true })}`;
  const nthRecord = nthMatch(excel`${row.number}`, excel`${taking.pupil}<>${pupil}`, {
    column: taking.pupil,
    head: PUPIL_PROVISION.head.pupil,
  });
  const nthAlone = nthMatch(
    excel`${row.number}-INDEX(${maps.column.before},${row.map})`,
    excel`(${onMap.pupil}<>${pupil})+(${onMap.alone}<>1)>0`,
    { column: onMap.pupil, head: PROVISIONS.head.pupil },
  );
  const all = excel`(${records}+SUM(${maps.column.rows}))`;
  const ofMap = (of: ColumnReference) => onTheMap(excel`${row.map}`, excel`${row.row}`, of);
  const record = (of: ColumnReference) => ofRecord(excel`${row.position}`, of);
  const shares = sumAcross(
    PUPIL_PROVISION,
    excel`SUMIFS(${taking.share},${taking.pupil},${pupil},${taking.provision},${row.reference})`,
    { needed: true },
  );
  const rowsBlock = tableBlock(rows, {
    number: working(excel`ROW()-ROW(${head.number})`),
    position: working(
      excel`IF(${pupil}="","",IF(${row.number}>${records},"",${firstAcross(PUPIL_PROVISION, nthRecord, excel`""`)}))`,
    ),
    map: working(
      excel`IF(${pupil}="","",IF(${row.position}<>"",${record(taking.map)},
        IF(${row.number}<=${all},MATCH(${row.number}-1,${maps.column.before},1),"")))`,
    ),
    row: working(
      excel`IF(${row.map}="","",IF(${row.position}<>"",${record(taking.position)},
        IFERROR(${nthAcross(PROVISIONS, excel`${row.map}`, nthAlone, { needed: true })},"")))`,
    ),
    reference: working(
      excel`IF(${row.position}<>"",${record(taking.provision)}&"",IF(${row.map}="","",${ofMap(onMap.reference)}&""))`,
    ),
    first: working(
      excel`IF(${row.map}="",0,IF(${row.position}="",1,IF(MATCH(${row.reference},${column.reference},0)=${row.number},1,0)))`,
    ),
    amount: working(
      excel`IF(${row.first}=0,0,IF(${row.position}<>"",${shares},
        IF(COUNT(${ofMap(onMap.cost)})=1,${ofMap(onMap.cost)},0)))`,
    ),
  });
  const { row: map } = maps;
  const mapsBlock = tableBlock(maps, {
    number: working(excel`ROW()-ROW(${maps.head.number})`),
    rows: working(
      excel`IF(${pupil}="",0,IFERROR(${nthAcross(
        PROVISIONS,
        excel`${map.number}`,
        excel`COUNTIFS(${onMap.pupil},${pupil},${onMap.alone},1)`,
        { needed: true },
      )},0))`,
    ),
    before: working(
      excel`${records}+SUMIFS(${maps.column.rows},${maps.column.number},"<"&${map.number})`,
    ),
  });
  return {
    rows,
    records,
    all,
    blocks: [
      { ...rowsBlock, rows: ROWS_OF_A_PUPIL },
      { ...mapsBlock, rows: MOST_MAPS },
    ],
  };
}
