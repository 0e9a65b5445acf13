import type { Edit } from "../../workbook/edit";
import { nameKey } from "../../workbook/name-rules";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { coreContent } from "../content/core-content";
import { NOTHING_KNOWN } from "../content/nothing-known";
import { freeNames, withLinks, type Names } from "../render/free-names";
import { renderSheets, type RenderedSheet } from "../render/render-sheets";
import type { SheetContent } from "../sheet-content";
import type { SheetTemplate } from "../sheet-template";
import { GALLERY } from "./gallery";
import { filledFromTables, roomFor } from "./fill-from-tables";
import { broughtBy, needsOf } from "./needs";
import { restoredNames } from "./restore-names";
import { asCalledOn, formulasSaidAnew } from "./say-anew";
import { rowsStanding, standingNames, type StandingSheet } from "./standing-sheets";
import { refuseIfLacking } from "./what-is-lacking";

/**
 * A sheet with whatever it speaks of and is not there yet, and the formulas of standing sheets that count it in.
 * @param today ISO yyyy-mm-dd
 * @param added ISO date-time for the stamps
 * @param content what is known of the new sheet, beyond what a sheet starts from that nobody has filled in yet
 * @param whatThereIs the sheet speaks of what there is, where people took columns away, instead of being refused
 */
export function renderInsertion(
  template: SheetTemplate,
  outline: WorkbookSnapshot,
  standing: readonly StandingSheet[],
  options: { today: string; added: string; content?: SheetContent; whatThereIs?: true },
): { edits: Edit[]; sheets: RenderedSheet[] } {
  return renderInsertions([template], outline, standing, options);
}

/**
 * Several sheets at once, the first of which is shown.
 * @throws WorkbookProblem lacks
 */
export function renderInsertions(
  wanted: readonly SheetTemplate[],
  outline: WorkbookSnapshot,
  stood: readonly StandingSheet[],
  {
    today,
    added,
    content,
    whatThereIs = false,
  }: { today: string; added: string; content?: SheetContent; whatThereIs?: boolean },
): { edits: Edit[]; sheets: RenderedSheet[] } {
  const { edits: namesBack, standing } = restoredNames(outline, stood, (sheet) =>
    asCalledOn(sheet, namingOf(stood)),
  );
  const templates = withWhatTheyNeed(wanted, standing);
  const kinds = new Set(templates.flatMap((each) => [...broughtBy(each).kinds]));
  if (!whatThereIs) refuseIfLacking(templates, standing, kinds);
  const usual = coreContent(NOTHING_KNOWN, today, rowsStanding(standing));
  const filled: SheetContent = {
    tables: new Map([...usual.tables, ...roomFor(templates, standing), ...(content?.tables ?? [])]),
    fields: new Map([...usual.fields, ...(content?.fields ?? [])]),
  };
  const rendered = renderSheets(templates, filled, {
    taken: {
      sheets: outline.sheets.map((sheet) => sheet.name),
      tables: outline.tables.map((table) => table.name),
      names: outline.names.map((name) => name.name),
    },
    standing: { ...standingNames(standing), ...(whatThereIs ? { lacks: lacksIn(standing) } : {}) },
    school: "",
    added,
  });
  const [first] = rendered.sheets;
  return {
    sheets: rendered.sheets,
    edits: [
      ...namesBack,
      ...rendered.edits,
      ...filledFromTables(templates, standing, rendered),
      ...formulasSaidAnew(standing, kinds, rendered.names),
      ...(first ? [{ kind: "showSheet" as const, sheet: first.name }] : []),
    ],
  };
}

/**
 * A sheet of ours taken out with its names, and the formulas that counted it in written anew.
 * @param standing every sheet of ours
 * @throws WorkbookProblem lacks
 */
export function renderRemoval(leaving: StandingSheet, standing: readonly StandingSheet[]): Edit[] {
  const staying = standing.filter((sheet) => sheet !== leaving);
  const { kinds } = broughtBy(leaving.template);
  refuseIfLacking([], staying, kinds);
  return [
    ...[...leaving.names.values()].map((name): Edit => ({ kind: "removeName", name })),
    { kind: "removeSheet", sheet: leaving.sheet },
    ...formulasSaidAnew(staying, kinds, namingOf(staying)),
  ];
}

/** Whether people deleted or renamed a column of a table that stands. */
function lacksIn(standing: readonly StandingSheet[]): (table: string, header: string) => boolean {
  const columns = new Map(
    standing
      .flatMap(({ tables }) => tables)
      .map(({ table }) => [table.name, new Set(table.columns.map(nameKey))]),
  );
  return (table, header) => columns.get(table)?.has(nameKey(header)) === false;
}

/** What stands by its names, with nothing new. */
function namingOf(standing: readonly StandingSheet[]): Names {
  const names = standingNames(standing);
  return withLinks(
    freeNames([], { sheets: [], tables: [], names: [] }, names),
    new Map(names.tables.map(({ name, link }) => [name, link])),
  );
}

/** Sheets that speak of tables or names which only this one has. */
export function sheetsThatNeed(
  leaving: StandingSheet,
  standing: readonly StandingSheet[],
): StandingSheet[] {
  const staying = standing.filter((sheet) => sheet !== leaving);
  const there = whatStands(staying);
  const going = whatStands([leaving]);
  return staying.filter(({ template }) => {
    const { tables, names } = needsOf(template);
    return (
      [...tables].some((table) => going.kinds.has(table) && !there.kinds.has(table)) ||
      [...names].some((name) => going.names.has(name) && !there.names.has(name))
    );
  });
}

/** First the sheets themselves, then what they need, what that needs, and so on, in the order of the gallery. */
function withWhatTheyNeed(
  wanted: readonly SheetTemplate[],
  standing: readonly StandingSheet[],
): SheetTemplate[] {
  const there = whatStands(standing);
  const providers = GALLERY.map((entry) => entry.make(entry.option?.usual ?? ""));
  const chosen = new Set<SheetTemplate>(wanted);
  const add = (provider: SheetTemplate | undefined) => {
    // A sheet that has lost a part is not put beside itself: two Settings would contradict each other.
    if (provider && !standing.some(({ template }) => template.id === provider.id))
      chosen.add(provider);
  };
  for (const each of chosen) {
    const brought = [...chosen].map(broughtBy);
    const needs = needsOf(each);
    for (const table of new Set([...needs.tables, ...needs.kinds])) {
      if (there.kinds.has(table) || brought.some(({ kinds }) => kinds.has(table))) continue;
      add(providers.find((other) => broughtBy(other).tables.has(table)));
    }
    for (const name of needs.names) {
      if (there.names.has(name) || brought.some(({ names }) => names.has(name))) continue;
      add(providers.find((other) => broughtBy(other).names.has(name)));
    }
  }
  const rest = providers.filter((provider) => !wanted.includes(provider) && chosen.has(provider));
  return [...wanted, ...rest];
}

function whatStands(sheets: readonly StandingSheet[]): {
  kinds: ReadonlySet<string>;
  names: ReadonlySet<string>;
} {
  return {
    kinds: new Set(sheets.flatMap(({ tables }) => tables.map(({ block }) => block.like))),
    names: new Set(sheets.flatMap(({ names }) => [...names.keys()])),
  };
}
