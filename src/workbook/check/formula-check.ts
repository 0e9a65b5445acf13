import { mentionsIn } from "../formula-mentions";
import type { ProblemKind } from "../workbook-problem";
import { type Standing, badEdit, tooLarge } from "./standing";

/** Excel's limit for a formula's text. */
const MAX_FORMULA = 8192;

/**
 * A formula in a cell, in a table's column or behind a name: within Excel's limit, and pointing only at what stands.
 * @param table the table that the formula belongs to, for references without a table's name
 */
export function checkFormula(
  formula: string,
  where: string,
  standing: Standing,
  table?: string,
): ProblemKind[] {
  if (!formula.startsWith("=") || formula.length < 2)
    return [badEdit(`${where}: a formula starts with "=" (${formula.slice(0, 40)})`)];
  if (formula.length > MAX_FORMULA)
    return [tooLarge(`the formula at ${where}`, `${MAX_FORMULA} characters`)];
  const mentions = mentionsIn(formula);
  const missing = [
    ...mentions.sheets.filter((sheet) => !standing.hasSheet(sheet)),
    ...mentions.tables.filter((name) => !standing.hasTable(name)),
    ...mentions.names.filter((name) => !standing.hasName(name) && !standing.hasTable(name)),
    ...mentions.columns.flatMap(({ table: named, column }) => {
      const owner = named ?? table;
      return owner !== undefined && standing.hasColumn(owner, column) === false
        ? [`${owner}[${column}]`]
        : [];
    }),
  ];
  return missing.map((what) => ({ kind: "missing", what }));
}

/** Data validation and conditional formats: as above, and no structured references, which Excel refuses there. */
export function checkPlainFormula(
  formula: string,
  where: string,
  standing: Standing,
): ProblemKind[] {
  const mentions = mentionsIn(formula);
  const structured =
    mentions.columns.length + mentions.tables.length > 0 ||
    mentions.names.some((name) => standing.hasTable(name));
  if (structured)
    return [badEdit(`${where}: structured references are refused here; use a defined name`)];
  return checkFormula(formula, where, standing);
}
