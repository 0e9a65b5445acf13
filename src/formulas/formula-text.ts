import type { Across } from "./across";
import type { ExcelFormula, Part } from "./excel";
import { referencesIn } from "./formula-parts";
import type { RowReference } from "./reference";

/** What tables and names are really called in this workbook. */
export interface Naming {
  /** The name we would like → the name it has. @throws RangeError when there is no such table */
  table(wanted: string): string;
  /** All tables of a kind that stand in the workbook or are being added, by the name that gave the kind its name. */
  tables(kind: string): readonly string[];
  /**
   * Whether a table of this real name is without a column: what would be said of it is left out, and a sum with it is
   * not available. Absent = every table has all of its columns.
   */
  lacks?: (table: string, header: string) => boolean;
  /** @throws RangeError when there is no such name */
  name(wanted: string): string;
  /** What a link to a row of a table begins with, by its real name: `#'Staff rates'!A`. @throws RangeError */
  link(table: string): string;
}

/** The formula as Excel's formula bar shows it, with "=": `=[@Minutes]*StaffRates[Rate]`. */
export function formulaText(formula: ExcelFormula, naming: Naming): string {
  return `=${partsText(formula, naming, null)}`;
}

/**
 * For conditional formats and validation, where Excel takes no structured references: cells of the row become
 * plain addresses, given by `addressOf`.
 * @throws RangeError when the formula speaks of a whole column
 */
export function plainFormulaText(
  formula: ExcelFormula,
  naming: Naming,
  addressOf: (reference: RowReference) => string,
): string {
  const text = formula.parts.map((part) => {
    if (typeof part === "string") return part;
    if (part.kind === "row") return addressOf(part);
    if (part.kind === "name") return naming.name(part.name);
    throw new RangeError("A rule cannot speak of a whole column.");
  });
  return `=${text.join("")}`;
}

/** The table at hand while a part is said for each of its kind, and its number among them. */
interface Turn {
  kind: string;
  table: string;
  ordinal: number;
}

function partsText(formula: ExcelFormula, naming: Naming, turn: Turn | null): string {
  return formula.parts.map((part) => partText(part, naming, turn)).join("");
}

function partText(part: Part, naming: Naming, turn: Turn | null): string {
  if (typeof part === "string") return part;
  const table = (kind: string) => (turn?.kind === kind ? turn.table : naming.table(kind));
  switch (part.kind) {
    case "row":
      return `[@${inBrackets(part)}]`;
    case "column":
      return `${table(part.table)}[${part.header}]`;
    case "head":
      return `${table(part.table)}[[#Headers],[${part.header}]]`;
    case "name":
      return naming.name(part.name);
    case "link":
      return `"${naming.link(table(part.table)).replaceAll('"', '""')}"`;
    case "across":
      return acrossText(part, naming);
    case "ordinal":
      if (turn === null) throw new RangeError("A table's number is only known across tables.");
      return String(turn.ordinal);
  }
}

/** What stands in for a table that lacks a column which the part speaks of; null = it is passed over. */
const WITHOUT: Readonly<Record<Across["join"], string | null>> = {
  sum: "NA()",
  nth: "NA()",
  text: null,
  first: null,
};

function acrossText(part: Across, naming: Naming): string {
  const speaksOf = referencesIn(part.each).flatMap((each) =>
    (each.kind === "column" || each.kind === "head") && each.table === part.table
      ? [each.header]
      : [],
  );
  const said = naming.tables(part.table).flatMap((table, at) => {
    if (naming.lacks && speaksOf.some((header) => naming.lacks?.(table, header)))
      return WITHOUT[part.join] ?? [];
    return [partsText(part.each, naming, { kind: part.table, table, ordinal: at + 1 })];
  });
  switch (part.join) {
    case "sum":
      return said.length > 1 ? `(${said.join("+")})` : (said[0] ?? "0");
    case "text":
      return said.length > 1 ? `(${said.join("&")})` : (said[0] ?? '""');
    case "first":
      return said.reduceRight(
        (rest, one) => `IFERROR(${one},${rest})`,
        partsText(part.none, naming, null),
      );
    case "nth":
      // CHOOSE takes at least one value; without any table there is nothing to choose, as with a number too high.
      return `CHOOSE(${[partsText(part.nth, naming, null), ...(said.length > 0 ? said : ["0/0"])].join(",")})`;
  }
}

/** `Minutes`, but `[Group size]`: only a plain word may stand without its own brackets. */
function inBrackets({ header }: RowReference): string {
  return /^[A-Za-z0-9]+$/.test(header) ? header : `[${header}]`;
}
