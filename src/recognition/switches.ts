import type { CellView } from "./sheet-view";
import type { Column } from "./tables/table";

/* Lines of a costed map that are kept and switched off: "Yes | No" over 1 and 0, "In use?" over Y and N. */

type Heads = readonly { column: Column; values: readonly CellView[] }[];

const ON =
  /^(?:yes|use[ds]?|included?|in use|in place|needed|required|active|applies|selected|bought|switched on|(?:has|used|provided) this year)(?: ?\(?[\dyn ]+[/=][^()]*\)?)?[?:]?$/i;
const OFF = /^(?:(?:is )?not?\b.*|off|out|unused|none|left out|excluded?|switched off)[?:]?$/i;
const YES: ReadonlySet<string> = new Set(["1", "yes", "y", "true", "on"]);
const NO: ReadonlySet<string> = new Set(["0", "no", "n", "false", "off"]);

/** Whether a cell of a switch says that its line does not count. */
export const saysOff = (cell: CellView): boolean => NO.has(plain(cell));

/**
 * Finds the column that switches lines on and off: by its words over nothing but yes and no, or as one of two of which
 * always one says yes and the other no. Which of the two is meant, their words tell.
 */
export function switchesOnAndOff(heads: Heads): void {
  const open = heads.filter(({ column, values }) => column.field === null && areAnswers(values));
  for (const one of open) {
    const other = open.find((two) => two !== one && areOpposite(one.values, two.values));
    const isOn =
      other === undefined
        ? ON.test(one.column.own.trim()) && hasNumbersOrBoth(one.values)
        : OFF.test(other.column.own.trim()) && !OFF.test(one.column.own.trim());
    if (!isOn) continue;
    Object.assign(one.column, {
      field: "switch",
      confidence: 0.85,
      because: "the lines are switched on and off below",
    });
    if (other)
      Object.assign(other.column, {
        field: "other",
        confidence: 0.85,
        because: "says the same as the column that switches the lines on and off",
      });
    return;
  }
}

/** "Included" over nothing but "Yes" switches nothing; a 1 in every row may be set to 0 tomorrow. */
function hasNumbersOrBoth(values: readonly CellView[]): boolean {
  if (values.length < 2) return false;
  return (
    values.every(({ cell }) => typeof cell.value === "number") ||
    new Set(values.map((cell) => NO.has(plain(cell)))).size === 2
  );
}

function areAnswers(values: readonly CellView[]): boolean {
  return values.length > 0 && values.every((cell) => YES.has(plain(cell)) || NO.has(plain(cell)));
}

function areOpposite(some: readonly CellView[], others: readonly CellView[]): boolean {
  if (some.length < 2 || some.length !== others.length) return false;
  return some.every((cell, i) => {
    const other = others[i];
    return other?.row === cell.row && NO.has(plain(cell)) === YES.has(plain(other));
  });
}

/** Excel shows 1.00 where 1 stands. */
const plain = ({ cell, text }: CellView): string =>
  String(typeof cell.value === "string" ? text : cell.value)
    .trim()
    .toLowerCase();
