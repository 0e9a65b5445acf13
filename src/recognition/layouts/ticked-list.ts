import type { ProvisionLine } from "../../domain/recognition-report";
import type { Desk } from "../desk";
import { YEAR_GROUPS } from "../../domain/year-group";
import { typed } from "../notation/cell-text";
import { readMark } from "../notation/marks";
import { readYearGroups } from "../notation/year-groups";
import { takeReading } from "../readers/take-reading";
import type { LineDraft } from "../readers/line-draft";
import type { CellView } from "../sheet-view";
import type { Study } from "../study";
import { columnOf, type Column, type Table } from "../tables/table";
import { axisOf, givenBy, type AxisKind, type Head } from "./axis";
import { reportTables } from "./column-report";
import type { Layout } from "./layout";
import { readListTable } from "./list-table";
import { IN, markColumns } from "./mark-columns";
import { isTotalHeader } from "./total-columns";
import { sheetGiven } from "./sheet-given";

interface TickedTable {
  table: Table;
  columns: Map<Column, Head>;
}

/** A list in which ticks under year groups, areas, tiers or terms say whom each provision is for: one column for each. */
export const tickedList: Layout = {
  layout: "list",
  claim(study) {
    return tickedTables(study).length > 0
      ? {
          sure: 0.96,
          because: "provisions down the side, ticked under year groups, areas or tiers",
        }
      : null;
  },
  read(study, desk) {
    const ticked = tickedTables(study);
    const given = sheetGiven(study, desk);
    for (const one of ticked) {
      const columns = new Set(one.columns.keys());
      const table = {
        ...one.table,
        columns: one.table.columns.filter((each) => !columns.has(each)),
      };
      for (const [column, head] of one.columns) {
        study.ledger.means("heading", ...column.headerCells);
        Object.assign(column, {
          field: FIELD_OF[head.kind],
          confidence: 0.9,
          because: "ticks stand below it",
        });
      }
      readListTable(study, desk, table, given, (draft, row) =>
        takeTicks(study, desk, one, draft, row),
      );
    }
    const top = ticked[0]?.table.headerRows[0] ?? 0;
    for (const cell of study.view.cells())
      study.ledger.leave(cell.row < top ? "banner" : "note", cell);
    return reportTables(ticked.map(({ table }) => table));
  },
};

const FIELD_OF = {
  year: "yearGroups",
  area: "areaOfNeed",
  wave: "wave",
  term: "term",
} as const satisfies Readonly<Record<AxisKind, keyof ProvisionLine>>;

function tickedTables(study: Study): TickedTable[] {
  return study.tables.flatMap((table) => {
    const key = columnOf(table, "provision");
    if (!key) return [];
    const ticks = table.columns.filter(
      (column) => column !== key && holdsTicks(study, table, column),
    );
    const heads = ticks.length >= 2 ? ticks : countsOf(study, table, key);
    const columns = headsOf(heads);
    return columns.size >= 2 && columns.size >= heads.length * 0.75 ? [{ table, columns }] : [];
  });
}

const MOST_PUPILS = 99;

/** How many children of each year, with the sum beside them: whom a provision is for, as ticks would say. */
function countsOf({ view }: Study, table: Table, key: Column): Column[] {
  const total = table.columns.find(({ own }) => isTotalHeader(own));
  if (!total) return [];
  const isCount = (row: number, column: number): boolean => {
    const cell = view.at(row, column);
    if (!cell) return true;
    const { value } = cell.cell;
    return typeof value === "number" && Number.isInteger(value) && value <= MOST_PUPILS;
  };
  const heads = table.columns.filter(
    (column) =>
      column !== key &&
      column !== total &&
      table.rows.some((row) => view.at(row, column.column) !== null) &&
      table.rows.every((row) => isCount(row, column.column)),
  );
  if (heads.length === 0) return [];
  const adds = table.rows.filter((row) => {
    const sum = heads.reduce(
      (all, { column }) => all + Number(view.at(row, column)?.cell.value ?? 0),
      0,
    );
    return sum > 0 && sum === view.at(row, total.column)?.cell.value;
  });
  return adds.length >= 2 && adds.length >= table.rows.length * 0.8 ? heads : [];
}

/** What the ticked columns are called: years, and beside them perhaps areas or tiers. */
function headsOf(columns: readonly Column[]): Map<Column, Head> {
  const found = new Map<Column, Head>();
  const figures = columns.filter(({ own }) => YEAR_IN_FIGURES.test(own.trim()));
  if (figures.length >= 2)
    for (const column of columns) {
      const cell = column.headerCells.at(-1);
      const sibling = figures.some(({ parent }) => parent === column.parent);
      if (!cell || !sibling || !SHORT_YEAR.test(column.own.trim())) continue;
      const years = readYearGroups(typed(column.own.trim()), { heading: "year" })?.value.yearGroups;
      if (years?.length)
        found.set(column, { kind: "year", yearGroups: years, className: null, cell });
    }
  for (let i = 0; i < MOST_AXES; i++) {
    const open = columns.filter((column) => !found.has(column));
    const axis = axisOf(
      open.flatMap(({ headerCells }) => headerCells.at(-1) ?? []),
      LEAST_SHARE,
    );
    if (!axis) break;
    for (const head of axis.heads) {
      const column = open.find(({ headerCells }) => headerCells.at(-1) === head.cell);
      if (column) found.set(column, head);
    }
  }
  return found;
}

const YEAR_IN_FIGURES = /^(?:1[0-3]|[1-9])$/;
const SHORT_YEAR = /^(?:1[0-3]|[0-9]|r|rec|n[12]?)$/i;
/** Years, areas and tiers. */
const MOST_AXES = 3;
const LEAST_SHARE = 0.3;

function holdsTicks(study: Study, table: Table, column: Column): boolean {
  // Nearly every column holds a word among its first that is no mark.
  const onlyMarks = table.rows.every((row) => {
    const cell = study.view.at(row, column.column);
    return (
      !cell || cell.row !== row || readMark(cell.cell) !== null || cell.cell.formula !== undefined
    );
  });
  const bare: Table = { ...table, columns: [{ ...column, own: "", header: "" }] };
  return onlyMarks && markColumns(study.view, bare).length > 0;
}

/** Every cell of a row that is ticked says what its head says; a cross is a tick where no ticks are. */
function takeTicks(
  study: Study,
  desk: Desk,
  { columns, table }: TickedTable,
  draft: LineDraft,
  row: number,
): void {
  const grid = holdsCrosses(study, table, [...columns.keys()]) ? "crosses" : "ticks";
  const ticked: { cell: CellView; head: Head }[] = [];
  for (const [column, head] of columns) {
    const cell = study.view.at(row, column.column);
    if (!cell) continue;
    const counted = typeof cell.cell.value === "number" && cell.cell.value > 0;
    const mark = counted ? "yes" : takeReading(desk, readMark(cell.cell, { grid }), cell)?.mark;
    if (mark !== undefined && IN.has(mark)) ticked.push({ cell, head });
    else study.ledger.means("nothing", cell);
  }
  for (const { cell, head } of ticked) {
    draft.feeds(FIELD_OF[head.kind], cell);
    take(draft.line, head, ticked.filter((one) => one.head.kind === head.kind).length);
  }
}

/** Ticked under several: every year counts; of areas the first is the line's, the words of all are kept; of tiers the lowest. */
function take(line: ProvisionLine, head: Head, many: number): void {
  if (head.kind === "year") {
    const years = new Set([...line.yearGroups, ...head.yearGroups]);
    line.yearGroups = YEAR_GROUPS.filter((year) => years.has(year));
    line.className = many === 1 ? head.className : line.className;
    return;
  }
  if (head.kind === "area" && (line.areaOfNeed !== null || line.areaOfNeedText !== null)) {
    line.areaOfNeedText = [line.areaOfNeedText, head.cell.text].filter(Boolean).join(", ");
    return;
  }
  if (head.kind === "wave") line.wave ??= head.wave;
  else if (head.kind === "term")
    line.term = line.term === null ? head.term : `${line.term}, ${head.term}`;
  else {
    const { areaOfNeed = null } = givenBy(head);
    line.areaOfNeed = areaOfNeed;
    line.areaOfNeedText = many > 1 ? head.cell.text : head.text;
  }
}

function holdsCrosses(study: Study, table: Table, columns: readonly Column[]): boolean {
  const texts = table.rows.flatMap((row) =>
    columns.flatMap(({ column }) => study.view.at(row, column)?.text ?? []),
  );
  const crosses = texts.filter((text) => /^[x×✗✘☒]$/iu.test(text)).length;
  return crosses > texts.length / 2;
}
