import { fromCol } from "@borgar/fx";

const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])|[\p{L}\p{N}_.\\]+/gu;

/**
 * A formula's text with relative references counted from its own cell, so that a formula filled down a column is
 * the same text in every row. Only for telling formulas apart: it is never parsed.
 */
export function relativeText(text: string, row: number, column: number): string {
  if (!/\d/.test(text)) return text;
  const relative = (
    part: string,
    fixedColumn: string | undefined,
    letters: string | undefined,
    fixedRow: string | undefined,
    digits: string | undefined,
  ): string => {
    if (letters === undefined) return part;
    const across = fixedColumn ? letters : `C${String(fromCol(letters) - column)}`;
    const down = fixedRow ? String(digits) : `R${String(Number(digits) - 1 - row)}`;
    return `{${down}${across}}`;
  };
  return text.replace(PARTS, relative);
}
