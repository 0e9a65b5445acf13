import { areDecidedCellByCell } from "../cell-by-cell";
import { timesIn } from "../by-values/times-apart";
import type { Field } from "../fields";
import { plainlyIs } from "../plain-values";
import type { CellView } from "../sheet-view";
import type { Column } from "../tables/table";
import { matchHeader } from "../words";

/** A label of a card, and what stands beside it. */
export interface Attribute {
  column: Column;
  values: CellView[];
}

/** Fewer cards that agree say nothing of the others. */
const FEWEST = 2;

/**
 * One form, filled in several times: what most of the cards say a label means, it means in all of them. Between fields
 * that every cell decides for itself each card stays with its own.
 */
export function settleLabels(drawn: readonly (readonly Attribute[])[]): void {
  nameByAllCards(drawn);
  const cards = drawn.map((attributes) => attributes.map(({ column }) => column));
  const votes = new Map<string, Map<Field, number>>();
  for (const { header, field } of cards.flat()) {
    if (field === null || field === "provision") continue;
    const said = votes.get(header) ?? new Map<Field, number>();
    votes.set(header, said.set(field, (said.get(field) ?? 0) + 1));
  }
  for (const columns of cards)
    for (const column of columns) {
      const said = [...(votes.get(column.header) ?? [])];
      const all = said.reduce((sum, [, count]) => sum + count, 0);
      const [field, count = 0] = said.find(([, n]) => n * 2 > all) ?? [];
      if (field === undefined || count < FEWEST || field === column.field) continue;
      if (column.field !== null && areDecidedCellByCell(field, column.field)) continue;
      if (columns.some((other) => other.field === field)) continue;
      Object.assign(column, {
        field,
        because: "the same label says so on other cards",
        rivals: [],
      });
    }
}

/** A label that says nothing is named by what stands beside it on all of the cards, where that can be only one thing. */
function nameByAllCards(drawn: readonly (readonly Attribute[])[]): void {
  const pooled = new Map<string, CellView[]>();
  for (const { column, values } of drawn.flat())
    if (isOpen(column))
      pooled.set(column.header, [...(pooled.get(column.header) ?? []), ...values].slice(0, MOST));
  const named = new Map(
    [...pooled].flatMap(([header, values]) => {
      const plain = values.length < FEWEST_TELLING ? null : (timesIn(values) ?? plainlyIs(values));
      return plain && COUNTS.has(plain.field) ? [[header, plain] as const] : [];
    }),
  );
  for (const attributes of drawn)
    for (const { column } of attributes) {
      const plain = named.get(column.header);
      if (!plain || !isOpen(column)) continue;
      if (attributes.some((other) => other.column.field === plain.field)) continue;
      Object.assign(column, { ...plain, confidence: 0.65, rivals: [], byValues: true });
    }
}

/** Whoever leads or helps and where they work look alike; how much, how long and for which years does not. */
const COUNTS: ReadonlySet<Field> = new Set<Field>([
  "yearGroups",
  "groupSize",
  "term",
  "weeks",
  "dosage",
  "sessionsPerWeek",
  "minutesPerSession",
  "cost",
]);

/** Its words say nothing, or hardly anything: "Supported by" says whom, though another label is of whoever leads. */
function isOpen({ header, field, confidence }: Column): boolean {
  return (
    (field === null || confidence < FIELD_IS_SURE) &&
    (matchHeader(header)[0]?.confidence ?? 0) < WORDS_SAY
  );
}

const FIELD_IS_SURE = 0.7;
const WORDS_SAY = 0.8;
const FEWEST_TELLING = 3;
const MOST = 40;
