import { SETTINGS } from "../../templates/names";
import { SCHOOL_WEEKS } from "../../templates/tables/calendar";
import { PUPIL_PROVISION } from "../../templates/tables/people";
import { PROVISIONS } from "../../templates/tables/provisions";
import { SECTION_F } from "../../templates/tables/sessions";
import { SchoolCalendar } from "../../domain/school-calendar";
import type { Watch, WorkbookGateway } from "../../workbook/gateway";
import type { CellValue, WorkbookSnapshot } from "../../workbook/snapshot";
import type { StandingRow, StandingTable } from "../again/standing-tables";
import { blockOf } from "../again/tracked-tables";
import { readOwnColumns, type ColumnsWanted } from "../own-columns";

/** A row of Pupil provision: a pupil in a provision in a cycle, by one measure. Days are serial numbers. */
export interface TakingRow {
  /** Place below the header of its table, from 0. */
  row: StandingRow;
  pupil: string;
  cycle: string;
  nextStep: string;
  from: number | null;
  to: number | null;
  weeks: number | null;
  reviewed: number | null;
}

/** A row of a provision map with everybody who takes part in it. */
export interface ProvisionRow {
  table: StandingTable;
  row: StandingRow;
  reference: string;
  name: string;
  from: number | null;
  to: number | null;
  /** School weeks that its cost is counted over; null where it is costed otherwise. */
  weeks: number | null;
  lastReview: number | null;
  taking: TakingRow[];
}

/** What of a map matters for its next cycle. */
export interface CycleMap {
  outline: WorkbookSnapshot;
  provisions: ProvisionRow[];
  /** Where pupils are written; null where the workbook has no such sheet. */
  pupilProvision: StandingTable | null;
  sectionF: StandingTable[];
  calendar: SchoolCalendar;
  today: number;
  reviewWeeks: number;
  earlyDays: number;
}

const typedColumns = blockOf(PROVISIONS).columns.flatMap(({ kind, key }) =>
  kind === "input" ? [key] : [],
);

const WANTED: readonly ColumnsWanted[] = [
  {
    references: PROVISIONS,
    keys: [...typedColumns, "runsFrom", "until", "weeksBetween", "lastReview"],
    needed: ["provision", "reference", "start", "end", "runsFrom", "until"],
  },
  {
    references: PUPIL_PROVISION,
    keys: [
      ...["pupil", "provision", "cycle", "measure", "exit", "nextStep", "partStated"],
      ...["entryDate", "exitDate", "reviewed"],
      ...["as", "exitText", "cycleFrom", "cycleTo", "cycleWeeks"],
    ],
    needed: ["pupil", "provision", "cycle", "entry", "exit", "nextStep", "entryDate", "exitDate"],
  },
  {
    references: SCHOOL_WEEKS,
    keys: ["monday", "halfTerm", "academicYear", "counts"],
    needed: ["monday", "halfTerm", "academicYear", "counts"],
  },
  { references: SECTION_F, keys: ["pupil", "metBy", "andBy"], needed: [] },
];

/**
 * Three round trips.
 * @param today serial number, for a map without a Today cell
 * @throws WorkbookProblem
 */
export async function readCycleMap(
  gateway: WorkbookGateway,
  today: number,
  watch?: Watch,
): Promise<CycleMap> {
  const { today: todayCell, reviewWeeks, earlyDays } = SETTINGS;
  const read = await readOwnColumns(gateway, WANTED, [todayCell, reviewWeeks, earlyDays], watch);
  const taking = takingByProvision(read.all(PUPIL_PROVISION)[0]);
  const provisions = read.all(PROVISIONS).flatMap((table) =>
    table.rows.flatMap((row): ProvisionRow[] => {
      const [reference, name] = [textIn(row, "reference"), textIn(row, "provision")];
      if (reference === "" || name === "") return [];
      const provision = { table, row, reference, name, ...times(row) };
      return [{ ...provision, taking: taking.get(reference.toLowerCase()) ?? [] }];
    }),
  );
  const weeks = read
    .all(SCHOOL_WEEKS)
    .flatMap(({ rows }) => rows)
    .flatMap((row) => {
      const monday = numberIn(row, "monday");
      const [halfTerm, academicYear] = [textIn(row, "halfTerm"), textIn(row, "academicYear")];
      if (monday === null || halfTerm === "") return [];
      return [{ monday, halfTerm, academicYear, counts: numberIn(row, "counts") ?? 0 }];
    });
  return {
    outline: read.outline,
    provisions,
    pupilProvision: read.all(PUPIL_PROVISION)[0] ?? null,
    sectionF: read.all(SECTION_F),
    calendar: new SchoolCalendar(weeks),
    today: read.number(todayCell) ?? today,
    reviewWeeks: read.number(reviewWeeks) ?? 6,
    earlyDays: read.number(earlyDays) ?? 0,
  };
}

function times(row: StandingRow) {
  return {
    from: numberIn(row, "runsFrom"),
    to: numberIn(row, "until"),
    weeks: numberIn(row, "weeksBetween"),
    lastReview: numberIn(row, "lastReview"),
  };
}

function takingByProvision(table: StandingTable | undefined): Map<string, TakingRow[]> {
  const by = new Map<string, TakingRow[]>();
  for (const row of table?.rows ?? []) {
    const [pupil, provision] = [textIn(row, "pupil"), textIn(row, "provision").toLowerCase()];
    if (pupil === "" || provision === "") continue;
    const known = by.get(provision) ?? [];
    known.push({
      row,
      pupil,
      cycle: textIn(row, "cycle"),
      nextStep: textIn(row, "nextStep"),
      from: numberIn(row, "cycleFrom"),
      to: numberIn(row, "cycleTo"),
      weeks: numberIn(row, "cycleWeeks"),
      reviewed: numberIn(row, "reviewed"),
    });
    by.set(provision, known);
  }
  return by;
}

/** What a cell says, "" when nothing or when its column is not there. */
export function textIn({ cells }: StandingRow, key: string): string {
  return String(cells[key] ?? "").trim();
}

export function numberIn({ cells }: StandingRow, key: string): number | null {
  const value: CellValue = cells[key] ?? null;
  return typeof value === "number" ? value : null;
}
