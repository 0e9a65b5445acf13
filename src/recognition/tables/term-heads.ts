import { readTermText } from "../notation/terms";
import type { Column } from "./table";

/**
 * "Autumn entry | Autumn exit | Spring entry | Spring exit" in one row says what "Autumn" and "Spring" over "Entry | Exit"
 * say in two: the same columns, term by term. The header stays as written.
 */
export function partTermHeads(columns: readonly Column[]): void {
  const parted = columns.flatMap((column) => {
    if (column.parent !== null) return [];
    const read = readTermText(column.own);
    const term = read?.value.term;
    const rest = read?.rest.replace(/^[\s:–-]+|[\s:–-]+$/g, "") ?? "";
    return term && /\p{L}{2}/u.test(rest) ? [{ column, term, rest }] : [];
  });
  const again = parted.filter(({ term, rest }) =>
    parted.some((other) => other.term !== term && sameWords(other.rest, rest)),
  );
  if (new Set(again.map(({ rest }) => rest.toLowerCase())).size < 2) return;
  for (const { column, term, rest } of again) Object.assign(column, { parent: term, own: rest });
}

const sameWords = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
