import { BUDGET_PERIOD_LABELS, NOTIONAL_SEN_PER_PUPIL } from "../../domain/funding";
import type { ProvisionMap } from "../../domain/provision-map";
import { RATE_SET_LABELS } from "../../domain/rate-set";
import type { NameReference } from "../../formulas/reference";
import type { Content } from "../../workbook/edit";
import { SETTINGS } from "../names";
import type { Row, SheetContent } from "../sheet-content";
import { ENTRIES_TO_COME, linesFor } from "../sheets/cost-lines";
import { MATRIX_ROWS_TO_COME, MATRIX_TABLE } from "../sheets/matrix";
import { MOST_MAPS, PROVISIONS_TO_COME } from "../sheets/provision-list";
import { CLASS_NAMES } from "../tables/class-page";
import { GOVERNORS_BY_AREA, GOVERNORS_BY_FUNDING, GOVERNORS_BY_WAVE } from "../tables/governors";
import * as lists from "../tables/lists";
import { PROVISION_LIST, PROVISION_MAPS, PROVISIONS } from "../tables/provisions";
import { PUPILS, STAFF_RATES } from "../tables/people";
import * as records from "../tables/records";
import { adultRows } from "./adult-rows";
import { academicYearToShow, financialYearToShow, schoolWeekRows, termRows } from "./calendar-rows";
import { GAPS_BY_YEAR, HEALTH_LIST } from "../tables/reviews";
import { importRows } from "./import-rows";
import { listRows } from "./list-rows";
import { fundingRows, gapRows, vagueWordRows } from "./record-rows";
import { measureRows, pupilProvisionRows, pupilRows } from "./people-rows";
import { provisionRows } from "./provision-rows";
import { sessionRows, specifiedRows } from "./session-rows";
import { staffRateRows } from "./staff-rate-rows";

/** Pupils who may join the list without a class of theirs going missing among the choices. */
const PUPILS_TO_COME = 200;

/**
 * Everything that is typed into the core sheets for one school.
 * @param standing rows of tables that stand already, by the name we would like: tables that calculate a line for each
 * row of another are made as long as that one
 */
export function coreContent(
  map: ProvisionMap,
  today: string,
  standing: ReadonlyMap<string, number> = new Map(),
): SheetContent {
  const tables = new Map<string, readonly Row[]>([
    provisionRows(map),
    pupilRows(map),
    pupilProvisionRows(map),
    sessionRows(map),
    specifiedRows(map),
    staffRateRows(map),
    schoolWeekRows(map),
    termRows(),
    measureRows(map),
    importRows(map),
    adultRows(map),
    fundingRows(map),
    vagueWordRows(),
    gapRows(),
    ...listRows(map),
  ]);
  const rowsOf = (table: string) => standing.get(table) ?? tables.get(table)?.length ?? 0;
  tables.set(PROVISION_MAPS.table, emptyRows(MOST_MAPS));
  tables.set(PROVISION_LIST.table, emptyRows(rowsOf(PROVISIONS.table) + PROVISIONS_TO_COME));
  tables.set(MATRIX_TABLE, emptyRows(rowsOf(PROVISIONS.table) + MATRIX_ROWS_TO_COME));
  for (const [table, list] of COST_LISTS)
    tables.set(table.table, emptyRows(linesFor(Math.max(1, rowsOf(list.table)))));
  for (const [table, list] of VALUE_LISTS)
    tables.set(table.table, emptyRows(Math.max(1, rowsOf(list.table)) + ENTRIES_TO_COME));
  tables.set(HEALTH_LIST.table, emptyRows(rowsOf(PROVISIONS.table) + PROVISIONS_TO_COME));
  tables.set(CLASS_NAMES.table, emptyRows(rowsOf(PUPILS.table) + PUPILS_TO_COME));
  for (const [table, list] of [
    [GAPS_BY_YEAR, lists.YEARS],
    [GOVERNORS_BY_WAVE, lists.WAVES],
    [GOVERNORS_BY_AREA, lists.AREAS],
    [GOVERNORS_BY_FUNDING, lists.FUNDING_LIST],
  ] as const)
    tables.set(table.table, emptyRows(linesFor(Math.max(1, rowsOf(list.table)))));
  return { tables, fields: settings(map, today) };
}

/** The tables of Cost check, each with the list that its lines are. */
const COST_LISTS = [
  [records.COST_BY_WAVE, lists.WAVES],
  [records.COST_BY_AREA, lists.AREAS],
  [records.COST_BY_HALF_TERM, lists.HALF_TERMS_LIST],
  [records.COST_BY_ACADEMIC_YEAR, lists.ACADEMIC_YEARS],
  [records.COST_BY_FINANCIAL_YEAR, lists.FINANCIAL_YEARS],
  [records.COST_BY_FUNDING, lists.FUNDING_LIST],
  [records.COST_BY_ROLE, STAFF_RATES],
  [records.COST_BY_YEAR, lists.YEARS],
  [records.COST_BY_PUPIL, PUPILS],
] as const;

/** Tables without lines that complete the list. */
const VALUE_LISTS = [
  [records.VALUE_BY_WAVE, lists.WAVES],
  [records.VALUE_BY_AREA, lists.AREAS],
] as const;

/** Of tables that only calculate. */
function emptyRows(length: number): Row[] {
  return Array.from({ length }, () => ({}));
}

function settings(map: ProvisionMap, today: string): Map<string, Content> {
  const values: readonly [NameReference, Content][] = [
    [SETTINGS.school, map.school || null],
    [SETTINGS.academicYear, academicYearToShow(map, today)],
    [SETTINGS.financialYear, financialYearToShow(map, today)],
    [SETTINGS.budgetPeriod, BUDGET_PERIOD_LABELS.all],
    [SETTINGS.rateSet, RATE_SET_LABELS.actual],
    [SETTINGS.payAward, 0],
    [SETTINGS.insurance, 0.15],
    [SETTINGS.insuranceFrom, 5000],
    [SETTINGS.notional, NOTIONAL_SEN_PER_PUPIL],
    [SETTINGS.dueSoonDays, 14],
    [SETTINGS.fairTest, 0.8],
    [SETTINGS.reviewWeeks, 6],
    [SETTINGS.earlyDays, 7],
    [SETTINGS.annualSoonDays, 56],
    [SETTINGS.ratioGain, 1.4],
    [SETTINGS.ratioUseful, 2],
    [SETTINGS.ratioSubstantial, 3],
    [SETTINGS.seenPart, 0.5],
    [SETTINGS.outOfClass, 300],
    [SETTINGS.partSession, map.partSession ?? 0.5],
  ];
  return new Map(values.map(([name, value]) => [name.name, value]));
}
