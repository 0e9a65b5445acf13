import type { Field } from "../fields";
import { becauseOf, plainlyIs } from "../plain-values";
import { isForbidden } from "../second-meanings";
import { isTimeAgain } from "../tables/times-again";
import { datesInOrder, holdsDates } from "./dates-in-order";
import type { Found, Head } from "./heads";
import { numbersApart } from "./numbers-apart";
import { likeliestProvisions } from "./provision-column";
import { scoresApart } from "./scores-apart";
import { purposes, staffApart } from "./texts-apart";
import { timesIn } from "./times-apart";

const SURE = 0.6;
const ASKED = 0.5;

/**
 * Names the columns of a list whose words say nothing: by values that can be only one thing, then by what is left
 * beside them, by order and by kinship. What stays open has rivals, and is asked about.
 */
export function nameByValues(heads: readonly Head[], hasNames: boolean): void {
  const own = heads.filter(({ column: { parent } }) => parent === null || !isTimeAgain(parent));
  const open = (): Head[] => own.filter(({ column }) => column.field === null);
  const fields = (): Set<Field> => new Set(own.flatMap(({ column }) => column.field ?? []));
  if (!hasNames) takeProvisions(open());
  for (const head of open()) {
    const plain = plainOf(head);
    if (plain && plain.field !== "ledBy" && !fields().has(plain.field)) take([{ head, ...plain }]);
  }
  const lengths: readonly Field[] = ["weeks", "term"];
  take(
    datesInOrder(
      own,
      lengths.some((field) => fields().has(field)),
    ),
  );
  take(staffApart(own));
  take(scoresApart(own));
  take(purposes(own));
  take(numbersApart(open(), fields()));
}

function plainOf({ values }: Head): { field: Field; because: string } | null {
  if (holdsDates(values)) return null;
  return timesIn(values) ?? plainlyIs(values);
}

/** Names that sound like provisions; a column that only might be is left for a question. */
function takeProvisions(heads: readonly Head[]): void {
  const best = likeliestProvisions(heads);
  if (best?.sure) take([{ head: best.head, field: "provision", because: becauseOf("provisions") }]);
}

function take(found: readonly Found[]): void {
  for (const { head, field, because, rivals = [] } of found) {
    if (isForbidden(head.column.own, field)) continue;
    Object.assign(head.column, {
      field,
      because,
      rivals: [...rivals],
      byValues: true,
      confidence: rivals.length > 0 ? ASKED : SURE,
    });
  }
}
