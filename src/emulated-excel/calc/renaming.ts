import {
  parseA1Ref,
  parseStructRef,
  stringifyA1Ref,
  stringifyStructRef,
  tokenize,
  tokenTypes,
} from "@borgar/fx";

/** Something that formulas speak of and that is called otherwise now; `to` null = it is gone. */
export type Renaming =
  | { kind: "sheet"; from: string; to: string | null }
  | { kind: "table"; from: string; to: string }
  | { kind: "column"; table: string; from: string; to: string };

const REFERENCES: readonly string[] = [
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_TERNARY,
];

/**
 * The formula with the new name in place of the old one. `table` is the table that the formula stands in, which
 * `[@Minutes]` means. Texts in quotes stay, as in Excel.
 */
export function renameInFormula(formula: string, renaming: Renaming, table: string | null): string {
  const old = renaming.kind === "column" ? "[" : renaming.from;
  if (!formula.toLowerCase().includes(old.toLowerCase().replace(/'/g, "''"))) return formula;
  return tokenize(formula)
    .map(({ type, value }) => {
      if (type === tokenTypes.REF_STRUCT) return renameStructured(value, renaming, table);
      if (type === tokenTypes.REF_NAMED) return renameName(value, renaming);
      return REFERENCES.includes(type) ? renameSheet(value, renaming) : value;
    })
    .join("");
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function renameSheet(text: string, renaming: Renaming): string {
  if (renaming.kind !== "sheet") return text;
  const parsed = parseA1Ref(text);
  if (!parsed || !("range" in parsed) || parsed.context?.length !== 1) return text;
  const [context = ""] = parsed.context;
  const sheets = context.split(":");
  if (!sheets.some((sheet) => same(sheet, renaming.from))) return text;
  const { to } = renaming;
  if (to === null) return sheets.length > 1 ? text : "#REF!";
  const renamed = sheets.map((sheet) => (same(sheet, renaming.from) ? to : sheet)).join(":");
  return stringifyA1Ref({ ...parsed, context: [renamed] });
}

function renameName(text: string, renaming: Renaming): string {
  if (renaming.kind === "table") return same(text, renaming.from) ? renaming.to : text;
  const bang = text.lastIndexOf("!");
  if (renaming.kind !== "sheet" || bang < 0) return text;
  const sheet = text.slice(0, bang).replace(/^'|'$/g, "").replace(/''/g, "'");
  if (!same(sheet, renaming.from)) return text;
  return renaming.to === null ? "#REF!" : `${quoted(renaming.to)}!${text.slice(bang + 1)}`;
}

function quoted(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}

function renameStructured(text: string, renaming: Renaming, table: string | null): string {
  if (renaming.kind === "sheet") return text;
  const parsed = parseStructRef(text);
  if (!parsed) return text;
  const named = parsed.table ?? "";
  if (renaming.kind === "table") {
    return same(named, renaming.from)
      ? stringifyStructRef({ ...parsed, table: renaming.to })
      : text;
  }
  if (!same(named === "" ? (table ?? "") : named, renaming.table)) return text;
  const columns = parsed.columns ?? [];
  if (!columns.some((column) => same(column, renaming.from))) return text;
  const renamed = columns.map((column) => (same(column, renaming.from) ? renaming.to : column));
  return stringifyStructRef({ ...parsed, columns: renamed });
}
