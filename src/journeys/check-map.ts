import { isoOf } from "../domain/calendar-date";
import type { Finding } from "../domain/finding";
import { gathered } from "../checks/gathered";
import { mapFindings } from "../checks/map-findings";
import { renderInsertion } from "../templates/insert/render-insertion";
import {
  standingSheets,
  withoutSheet,
  type StandingSheet,
} from "../templates/insert/standing-sheets";
import { SETTINGS } from "../templates/names";
import { CHECK_SHEET } from "../templates/sheets/check";
import { AREAS, WAVES } from "../templates/tables/lists";
import { checkEdits } from "../workbook/check-edits";
import type { Edit } from "../workbook/edit";
import type { AreaWanted, Watch, WorkbookGateway } from "../workbook/gateway";
import type { CellValue, WorkbookSnapshot } from "../workbook/snapshot";
import { orProblem, WorkbookProblem, type ProblemKind } from "../workbook/workbook-problem";
import { bodyOf, keptWords, listOfFindings, type KeptWords } from "./check-kept-words";
import { offeredReferences, withOffers, type OfferedReference } from "./check-references";
import { calculatedMap, tablesToRead } from "./check-read-map";
import { checkContent } from "./check-sheet-content";

/** What a map says of itself, and what writing it down would do: decided and checked, not yet done. */
export interface MapCheck {
  /** Most urgent first, each with the cell that says so. */
  findings: Finding[];
  /** The same as somebody reads them: what is said of several pupils alike is one. */
  listed: Finding[];
  /** ISO date that the map's own Today cell says; the given one where it has none. */
  today: string;
  /** The Check sheet with the findings, in place of the one before. */
  edits: Edit[];
  sheet: string;
  /** What would give a reference to the provisions that have none; [] = all have one. Not part of `edits`. */
  references: { offers: OfferedReference[]; edits: Edit[] };
  /** What stands in the way of the sheet; [] = ready. The findings are right either way. */
  problems: ProblemKind[];
}

/**
 * Reads what the map's formulas say and gathers it: three round trips.
 * @param options.today ISO yyyy-mm-dd, for a map without a Today cell
 * @param options.now ISO date-time, kept in the sheet's stamp
 * @throws WorkbookProblem nothingToCheck where no provision map stands
 */
export async function checkMap(
  gateway: WorkbookGateway,
  options: { today: string; now: string; watch?: Watch },
): Promise<MapCheck> {
  const { outline, values } = await gateway.readAreas(
    (seen) => wantedOf(whatToRead(seen)),
    options.watch,
  );
  const reading = whatToRead(outline);
  if (!reading.tables.some(({ of }) => of === "provisions"))
    throw new WorkbookProblem({ kind: "nothingToCheck" });
  return planCheck(outline, reading, values, options);
}

/** The thinking half of `checkMap`. */
function planCheck(
  outline: WorkbookSnapshot,
  { standing, tables, today: todayCell, list }: ToRead,
  values: readonly CellValue[][][],
  options: { today: string; now: string },
): MapCheck {
  const map = calculatedMap(tables, values);
  const references = offeredReferences(map, tables);
  const rest = values.slice(tables.reduce((count, { placed }) => count + placed.length, 0));
  const said = todayCell ? rest.shift()?.[0]?.[0] : null;
  const today = typeof said === "number" && said >= 1 ? isoOf(Math.floor(said)) : options.today;
  const findings = withOffers(mapFindings(map, today), references.offers);
  const old = standing.find(({ template }) => template.id === CHECK_SHEET.id);
  const kept =
    list === null
      ? new Map<string, KeptWords>()
      : keptWords(
          list,
          rest.shift() ?? [],
          outline.sheets.find(({ name }) => name === old?.sheet),
        );
  const listed = gathered(findings);
  const plan = () => editsFor(listed, kept, { outline, standing, old, today, now: options.now });
  return { findings, listed, today, references, ...sheetOrProblem(outline, plan) };
}

/** A map that lacks a column which the sheet's summary reads can still be checked: the findings say so. */
function sheetOrProblem(
  outline: WorkbookSnapshot,
  plan: () => { edits: Edit[]; sheet: string },
): Pick<MapCheck, "edits" | "sheet" | "problems"> {
  const planned = orProblem(plan);
  return "kind" in planned
    ? { edits: [], sheet: CHECK_SHEET.sheet, problems: [planned] }
    : { ...planned, problems: checkEdits(outline, planned.edits) };
}

interface ToRead {
  standing: StandingSheet[];
  tables: ReturnType<typeof tablesToRead>;
  today: AreaWanted | null;
  /** The findings of the check before. */
  list: ReturnType<typeof listOfFindings>;
}

function whatToRead(outline: WorkbookSnapshot): ToRead {
  const standing = standingSheets(outline);
  const field = standing
    .flatMap(({ fields }) => fields)
    .find(({ field: { name } }) => name.name === SETTINGS.today.name);
  return {
    standing,
    tables: tablesToRead(standing),
    today: field?.at ? { ...field.at, dates: true } : null,
    list: listOfFindings(standing.find(({ template }) => template.id === CHECK_SHEET.id)),
  };
}

function wantedOf({ tables, today, list }: ToRead): AreaWanted[] {
  return [
    ...tables.flatMap(({ placed }) => placed.map(({ wanted }) => wanted)),
    ...(today ? [today] : []),
    ...(list ? [{ sheet: list.sheet, area: bodyOf(list), dates: true as const }] : []),
  ];
}

/** The sheet is taken out and put in anew, in one batch and in its place among the tabs, so that nothing piles up. */
function editsFor(
  findings: readonly Finding[],
  kept: ReadonlyMap<string, KeptWords>,
  {
    outline,
    standing,
    old,
    today,
    now,
  }: {
    outline: WorkbookSnapshot;
    standing: readonly StandingSheet[];
    old: StandingSheet | undefined;
    today: string;
    now: string;
  },
): { edits: Edit[]; sheet: string } {
  const staying = standing.filter((sheet) => sheet !== old);
  const rows = (table: string) =>
    staying
      .flatMap(({ tables }) => tables)
      .filter(({ block }) => block.like === table)
      .reduce((sum, { table: { area } }) => sum + area.rows - 1, 0);
  const content = checkContent(findings, kept, {
    today,
    lists: { waves: rows(WAVES.table), areas: rows(AREAS.table) },
  });
  const { edits, sheets } = renderInsertion(
    old ? { ...CHECK_SHEET, sheet: old.sheet } : CHECK_SHEET,
    old ? withoutSheet(outline, old) : outline,
    staying,
    { today, added: now, content, whatThereIs: true },
  );
  const removing: Edit[] = old
    ? [
        ...[...old.names.values()].map((name): Edit => ({ kind: "removeName", name })),
        { kind: "removeSheet", sheet: old.sheet },
      ]
    : [];
  const place = outline.sheets.findIndex(({ name }) => name === old?.sheet);
  const inItsPlace = edits.map((edit) =>
    edit.kind === "addSheet" && edit.sheet === old?.sheet ? { ...edit, at: place } : edit,
  );
  return { edits: [...removing, ...inItsPlace], sheet: sheets[0]?.name ?? CHECK_SHEET.sheet };
}

/**
 * Writes the Check sheet and brings it to the front.
 * @throws WorkbookProblem
 */
export async function writeCheck(
  gateway: WorkbookGateway,
  check: MapCheck,
  watch?: Watch,
): Promise<{ sheet: string }> {
  const [problem] = check.problems;
  if (problem) throw new WorkbookProblem(problem);
  await gateway.applyEdits(check.edits, watch);
  return { sheet: check.sheet };
}

/**
 * Gives the offered references, so that the next check finds every row.
 * @throws WorkbookProblem changedSince where people worked on in those rows
 */
export async function giveReferences(
  gateway: WorkbookGateway,
  { references }: MapCheck,
  watch?: Watch,
): Promise<void> {
  if (references.edits.length > 0) await gateway.applyEdits(references.edits, watch);
}
