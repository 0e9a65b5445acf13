import type { ExcelFormula } from "../../formulas/excel";
import { acrossIn, referencesIn } from "../../formulas/formula-parts";
import { nameKey } from "../../workbook/name-rules";
import { WorkbookProblem, type ProblemKind } from "../../workbook/workbook-problem";
import type { SheetTemplate } from "../sheet-template";
import { broughtBy, formulasOf } from "./needs";
import type { StandingSheet } from "./standing-sheets";

type Lack = Extract<ProblemKind, { kind: "lacks" }>;

/**
 * Formulas that would be written speak of a column, a table or a name that a sheet of ours has lost: people deleted or
 * renamed it, or the sheet was made before there was such a thing.
 * @param coming templates of new sheets
 * @param kinds kinds of tables that come or go: formulas of standing sheets that count them in are written anew
 * @throws WorkbookProblem lacks
 */
export function refuseIfLacking(
  coming: readonly SheetTemplate[],
  standing: readonly StandingSheet[],
  kinds: ReadonlySet<string>,
): void {
  const brought = coming.map(broughtBy);
  const isBrought = (of: "kinds" | "names", name: string) =>
    brought.some((each) => each[of].has(name));
  const lost = (formula: ExcelFormula, own: StandingSheet | null): Lack | null => {
    for (const part of referencesIn(formula)) {
      if (part.kind === "name") {
        if (own?.names.has(part.name) === true || isBrought("names", part.name)) continue;
        if (standing.some(({ names }) => names.has(part.name))) continue;
        return lackOf(standing, "name", part.name, (sheet) => namesOf(sheet).has(part.name));
      }
      if (part.kind === "row" && own === null) continue;
      const ownTables =
        own?.tables.filter(({ block }) => block.references.table === part.table) ?? [];
      const stand =
        ownTables.length > 0
          ? ownTables
          : standing
              .flatMap((sheet) => sheet.tables)
              .filter(({ block }) => block.like === part.table);
      if (stand.length === 0 && !isBrought("kinds", part.table) && !isAcross(formula, part.table))
        return lackOf(standing, "table", part.table, (sheet) =>
          broughtBy(sheet.template).tables.has(part.table),
        );
      if (part.kind === "link") continue;
      const without = stand.find(
        ({ table }) => !table.columns.map(nameKey).includes(nameKey(part.header)),
      );
      if (without)
        return { kind: "lacks", sheet: without.table.sheet, part: "column", called: part.header };
    }
    return null;
  };
  const lacks = [
    ...coming.flatMap(formulasOf).map((formula) => lost(formula, null)),
    ...standing.flatMap((sheet) => saidAnew(sheet, kinds).map((formula) => lost(formula, sheet))),
  ];
  const lack = lacks.find((each) => each !== null);
  if (lack) throw new WorkbookProblem(lack);
}

/** Formulas of a standing sheet, in columns and cells that are still there, which count these kinds of tables in. */
function saidAnew({ tables, fields }: StandingSheet, kinds: ReadonlySet<string>): ExcelFormula[] {
  const all = [
    ...tables.flatMap(({ block, table }) => {
      const there = new Set(table.columns.map(nameKey));
      return block.columns.flatMap((column) =>
        column.kind === "formula" && there.has(nameKey(column.header)) ? [column.formula] : [],
      );
    }),
    ...fields.flatMap(({ field, at }) => (field.formula && at ? [field.formula] : [])),
  ];
  return all.filter((formula) => acrossIn(formula).some((part) => kinds.has(part.table)));
}

/** A part that is said for each table of a kind says nothing where there is none. */
function isAcross(formula: ExcelFormula, table: string): boolean {
  return acrossIn(formula).some((part) => part.table === table);
}

function namesOf({ template }: StandingSheet): ReadonlySet<string> {
  return broughtBy(template).names;
}

/** Told of the sheet that should have it. */
function lackOf(
  standing: readonly StandingSheet[],
  part: Lack["part"],
  called: string,
  has: (sheet: StandingSheet) => boolean,
): Lack {
  return { kind: "lacks", sheet: standing.find(has)?.sheet ?? "", part, called };
}
