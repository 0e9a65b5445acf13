import { sumAcross } from "../../formulas/across";
import { excel, type ExcelFormula } from "../../formulas/excel";
import type { ColumnReference, NameReference, RowReference } from "../../formulas/reference";
import type { NumberLook } from "../looks";
import { tableBlock, type Column, type Field, type Rule, type TableBlock } from "../sheet-template";
import { PUPIL_PROVISION, PUPILS } from "../tables/people";
import { orderTable, type HOW_OFTEN } from "../tables/pupil-views";
import { PROVISIONS } from "../tables/provisions";
import { onTheMap, typedOnTheMap } from "./provision-list";
import { ofPupil } from "./pupil-fields";
import { ofRecord, ROWS_OF_A_PUPIL, working, type PupilRows } from "./pupil-rows";

/** Undated rows come last. */
const UNDATED = 80_000;

const taking = PUPIL_PROVISION.column;
const onMap = PROVISIONS.column;

/** The rows of a pupil in the order in which they began. */
export function pupilOrder(
  sheet: string,
  { rows }: PupilRows,
): { order: ReturnType<typeof orderTable>; block: TableBlock } {
  const order = orderTable(sheet);
  const { row, head } = order;
  const of = (column: ColumnReference) => excel`INDEX(${column},${row.number})`;
  const day = (record: ColumnReference, map: ColumnReference): Column => {
    const [recorded, mapped] = [
      ofRecord(of(rows.column.position), record),
      onTheMap(of(rows.column.map), of(rows.column.row), map),
    ];
    return working(
      excel`IF(${of(rows.column.position)}<>"",IF(${recorded}="",${mapped},${recorded}),
        IF(${of(rows.column.map)}="","",${mapped}))`,
    );
  };
  const block = tableBlock(order, {
    number: working(excel`ROW()-ROW(${head.number})`),
    from: day(taking.cycleFrom, onMap.runsFrom),
    to: day(taking.cycleTo, onMap.runsTo),
    key: working(
      excel`IF(AND(${of(rows.column.position)}="",${of(rows.column.map)}=""),"",
        IF(ISNUMBER(${row.from}),${row.from},${UNDATED})*100+${row.number})`,
    ),
  });
  return { order, block: { ...block, rows: ROWS_OF_A_PUPIL } };
}

/** The row that stands in a line: where there are more than lines, the earliest are left out. */
export function inOrder(
  order: ReturnType<typeof orderTable>,
  line: ExcelFormula,
  lines: ExcelFormula,
): ExcelFormula {
  const keys = order.column.key;
  return excel`IF(${line}>COUNT(${keys}),"",
    MATCH(SMALL(${keys},${line}+MAX(0,COUNT(${keys})-${lines})),${keys},0))`;
}

/** Columns of a table whose rows have the number of a pupil's row, and its place on Pupil provision and on the map. */
export function pupilLine(
  row: Readonly<Record<"at" | "position" | "map" | "row", Parameters<typeof excel>[1]>>,
): {
  /** Of Pupil provision; of the map where the row stands there only, or "" when `map` is null. */
  said: (record: ColumnReference | null, map: ColumnReference | null) => ExcelFormula;
} {
  const ofMap = (of: ColumnReference | null) =>
    of === null ? excel`""` : typedOnTheMap(excel`${row.map}`, excel`${row.row}`, of);
  return {
    said: (record, map) =>
      record === null
        ? excel`IF(${row.at}="","",${ofMap(map)})`
        : excel`IF(${row.at}="","",IF(${row.position}="",${ofMap(map)},${ofRecord(excel`${row.position}`, record)}))`,
  };
}

export function shownColumn(width: number, formula: ExcelFormula, look?: NumberLook): Column {
  return {
    kind: "formula",
    width,
    wrap: true,
    ...(look === undefined ? {} : { look }),
    formula,
  };
}

/** Every other row lightly tinted, as far as rows have something to say. */
export function bands<Key extends string>(
  columns: readonly Key[],
  at: RowReference,
): (Rule & { column: Key })[] {
  return columns.map((column) => ({
    column,
    when: excel`AND(${at}<>"",MOD(ROW(),2)=0)`,
    tint: "band",
  }));
}

type Row<Key extends string> = Readonly<Record<Key, RowReference>>;

/** "3 × 20 min · Mrs Parr (TA)" */
export function howOften(row: Row<keyof typeof HOW_OFTEN>): ExcelFormula {
  return excel`IF(COUNT(${row.sessions},${row.minutes})=2,
    ${row.sessions}&" × "&${row.minutes}&" min"&IF(${row.ledBy}="",""," · "),"")&${row.ledBy}`;
}

/** What it is made of, from the map. */
export function howOftenColumns(row: Row<"map" | "row">): Record<keyof typeof HOW_OFTEN, Column> {
  const of = (column: ColumnReference) =>
    working(
      excel`IF(${row.map}="","",${typedOnTheMap(excel`${row.map}`, excel`${row.row}`, column)})`,
    );
  return { sessions: of(onMap.sessions), minutes: of(onMap.minutes), ledBy: of(onMap.ledBy) };
}

export function annualReviewField(name: NameReference, pupil: NameReference): Field {
  return {
    label: "Annual review",
    name,
    look: "date",
    formula: ofPupil(pupil, PUPILS.column.annualReview),
    align: "left",
    explanation: "",
  };
}

export function hoursField(name: NameReference, pupil: NameReference): Field {
  return {
    label: "Hours a week now",
    name,
    look: "hours",
    formula: ofPupil(pupil, PUPILS.column.hoursNow),
    align: "left",
    explanation: "",
  };
}

/** "4 of 6 results" */
export function progressField(name: NameReference, pupil: NameReference): Field {
  const results = (progressed: string | number) =>
    sumAcross(
      PUPIL_PROVISION,
      excel`COUNTIFS(${taking.pupil},${pupil},${taking.progressed},${progressed})`,
    );
  return {
    label: "Results with progress",
    name,
    formula: excel`IF(OR(${pupil}="",${results(">=0")}=0),"",${results(1)}&" of "&${results(">=0")})`,
    align: "left",
    explanation: "",
  };
}
