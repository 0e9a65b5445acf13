import { isoOf, serialOf } from "../domain/calendar-date";
import { RATE_SET_LABELS, type RateSet } from "../domain/rate-set";
import type { StandingSheet } from "../templates/insert/standing-sheets";
import { SETTINGS } from "../templates/names";
import { LISTS_SHEET } from "../templates/sheets/lists";
import { SCHOOL_WEEKS_SHEET } from "../templates/sheets/school-weeks";
import { SETTINGS_SHEET } from "../templates/sheets/settings";
import { STAFF_RATES_SHEET } from "../templates/sheets/staff-rates";
import { WAVES as WAVE_LIST } from "../templates/tables/lists";
import type { Area } from "../workbook/address";
import { checkEdits } from "../workbook/check-edits";
import type { Content, Edit } from "../workbook/edit";
import type { NamedCell, WorkbookGateway } from "../workbook/gateway";
import { nameKey } from "../workbook/name-rules";
import { WorkbookProblem } from "../workbook/workbook-problem";
import { readOwnTables, type OwnTables } from "./own-tables";

/** The handful of settings that matter every day. null = its cell is not in this workbook. */
export interface Settings {
  /** Which rates cost the map; null also where the cell says something of its own. */
  rateSet: RateSet | null;
  dueSoonDays: number | null;
  /** ISO yyyy-mm-dd; `follows` = the cell goes by the calendar. */
  today: { date: string; follows: boolean } | null;
  /** What the school calls each wave, in the order of Lists. */
  waves: { number: string; label: string }[];
}

export interface SettingsRead {
  settings: Settings;
  /** Sheets that hold the rest, by what is on them. */
  sheets: Readonly<Record<"settings" | "rates" | "weeks" | "lists", string | null>>;
  tables: OwnTables;
}

const NAMES = {
  rateSet: SETTINGS.rateSet,
  dueSoonDays: SETTINGS.dueSoonDays,
  today: SETTINGS.today,
} as const;

/** @throws WorkbookProblem */
export async function readSettings(gateway: WorkbookGateway): Promise<SettingsRead> {
  const tables = await readOwnTables(gateway, [WAVE_LIST]);
  const { standing } = tables;
  const called = (key: keyof typeof NAMES) => nameIn(standing, NAMES[key].name);
  const keys = Object.keys(NAMES) as (keyof typeof NAMES)[];
  const names = keys.flatMap((key) => called(key) ?? []);
  const cells = await gateway.readNames(names);
  const cell = (key: keyof typeof NAMES) => cells.get(called(key) ?? "") ?? null;
  const days = cell("dueSoonDays")?.value;
  const sheetOf = (id: string) =>
    standing.find(({ template }) => template.id === id)?.sheet ?? null;
  return {
    tables,
    settings: {
      rateSet: rateSetIn(cell("rateSet")),
      dueSoonDays: typeof days === "number" ? days : null,
      today: todayIn(cell("today")),
      waves: tables
        .rows(WAVE_LIST)
        .flatMap(({ texts }) =>
          texts.number ? [{ number: texts.number, label: texts.wave }] : [],
        ),
    },
    sheets: {
      settings: sheetOf(SETTINGS_SHEET.id),
      rates: sheetOf(STAFF_RATES_SHEET.id),
      weeks: sheetOf(SCHOOL_WEEKS_SHEET.id),
      lists: sheetOf(LISTS_SHEET.id),
    },
  };
}

/** What is to be otherwise; what is left out stays. `today: null` = follow the calendar again. */
export interface SettingsWanted {
  rateSet?: RateSet;
  dueSoonDays?: number;
  /** ISO yyyy-mm-dd */
  today?: string | null;
  /** By the wave's number, as Lists has it. */
  waves?: Readonly<Record<string, string>>;
}

/** Cells of Settings and Lists as edits; only what differs. */
export function planSettings({ tables, settings }: SettingsRead, wanted: SettingsWanted): Edit[] {
  const { standing } = tables;
  const put = (key: keyof typeof NAMES, content: Content): Edit[] => {
    const at = placeIn(standing, NAMES[key].name);
    return at ? [{ kind: "writeCells", sheet: at.sheet, at: at.area, cells: [[content]] }] : [];
  };
  const edits: Edit[] = [];
  if (wanted.rateSet !== undefined && wanted.rateSet !== settings.rateSet)
    edits.push(...put("rateSet", RATE_SET_LABELS[wanted.rateSet]));
  if (wanted.dueSoonDays !== undefined && wanted.dueSoonDays !== settings.dueSoonDays)
    edits.push(...put("dueSoonDays", wanted.dueSoonDays));
  if (wanted.today !== undefined)
    edits.push(...put("today", { formula: todayFormula(wanted.today) }));
  return [...edits, ...waveEdits(tables, wanted.waves ?? {})];
}

/** A date as a formula means the same in workbooks that count days from 1904. */
function todayFormula(iso: string | null): string {
  if (iso === null) return "=TODAY()";
  const [year = 0, month = 0, day = 0] = isoOf(serialOf(iso)).split("-").map(Number);
  return `=DATE(${year},${month},${day})`;
}

/** Of what is wanted only what differs from what was read. */
function meant({ settings }: SettingsRead, wanted: SettingsWanted): SettingsWanted {
  const { rateSet, dueSoonDays, today, waves = {} } = wanted;
  const stood = new Map(settings.waves.map(({ number, label }) => [number, label]));
  return {
    ...(rateSet === undefined || rateSet === settings.rateSet ? {} : { rateSet }),
    ...(dueSoonDays === undefined || dueSoonDays === settings.dueSoonDays ? {} : { dueSoonDays }),
    ...(today === undefined ? {} : { today }),
    waves: Object.fromEntries(
      Object.entries(waves).filter(([number, label]) => label.trim() !== stood.get(number)),
    ),
  };
}

function waveEdits(tables: OwnTables, labels: Readonly<Record<string, string>>): Edit[] {
  const [list] = tables.all(WAVE_LIST);
  const column = list?.table.columns.find(
    (each) => nameKey(each) === nameKey(WAVE_LIST.headers.wave),
  );
  if (!list || column === undefined) return [];
  const changes = list.rows.flatMap(({ at, texts, values }) => {
    const to = labels[texts.number]?.trim();
    const was = values.wave ?? null;
    return to === undefined || to === "" || to === was ? [] : [{ row: at, was, to }];
  });
  if (changes.length === 0) return [];
  const { sheet, name } = list.table;
  return [{ kind: "changeCells", sheet, table: name, column, changes }];
}

/**
 * Writes what differs from what was read, where it stands now: somebody else may have moved the cells meanwhile, or
 * changed others, which stay as they have them.
 * @returns how many cells were changed
 * @throws WorkbookProblem missing where the cells are gone
 */
export async function changeSettings(
  gateway: WorkbookGateway,
  read: SettingsRead,
  wanted: SettingsWanted,
): Promise<number> {
  if (planSettings(read, wanted).length === 0) return 0;
  const now = await readSettings(gateway);
  for (const key of ["settings", "lists"] as const) {
    const stood = read.sheets[key];
    if (stood !== null && now.sheets[key] === null)
      throw new WorkbookProblem({ kind: "missing", what: stood });
  }
  const edits = planSettings(now, meant(read, wanted));
  const [problem] = checkEdits(now.tables.outline, edits);
  if (problem) throw new WorkbookProblem(problem);
  if (edits.length > 0) await gateway.applyEdits(edits);
  return edits.reduce(
    (sum, edit) => sum + (edit.kind === "changeCells" ? edit.changes.length : 1),
    0,
  );
}

function rateSetIn(cell: NamedCell | null): RateSet | null {
  const sets = Object.entries(RATE_SET_LABELS) as [RateSet, string][];
  return sets.find(([, label]) => label === cell?.value)?.[0] ?? null;
}

function todayIn(cell: NamedCell | null): Settings["today"] {
  if (typeof cell?.value !== "number") return null;
  return {
    date: isoOf(Math.floor(cell.value)),
    follows: /TODAY\(\)/i.test(cell.formula ?? ""),
  };
}

function nameIn(standing: readonly StandingSheet[], wanted: string): string | null {
  for (const { names } of standing) {
    const called = names.get(wanted);
    if (called !== undefined) return called;
  }
  return null;
}

function placeIn(
  standing: readonly StandingSheet[],
  wanted: string,
): { sheet: string; area: Area } | null {
  const fields = standing.flatMap((sheet) => sheet.fields);
  return fields.find(({ field }) => field.name.name === wanted)?.at ?? null;
}
