import { excel, type ExcelFormula } from "./excel";
import type { NameReference, RowReference } from "./reference";

/**
 * An amount in words: "£1,234" or "£1,234.50". FIXED takes the separators of whoever opens the workbook; TEXT reads its
 * mask in that person's language, and "£#,##0.00" in a German Excel is another number.
 */
export function poundsText(
  amount: ExcelFormula | RowReference | NameReference,
  decimals: 0 | 2 = 0,
): ExcelFormula {
  return excel`"£"&FIXED(${amount},${decimals})`;
}
