import { moneyInWords, penceOf } from "../domain/money";
import type { StaffRate } from "../domain/provision-map";
import type { MapQuestions } from "./map-questions";

export interface OneRateARole {
  rates: StaffRate[];
  /** By the rate's place in what was understood: the role as its row is called, and whether its own sum stands there. */
  stands: readonly { role: string; isOwn: boolean }[];
}

/**
 * One row a role. Where the school's sheets give different rates for a role they are asked which; until they say, the
 * first stands. What the other rows say is kept beside it.
 */
export function oneRateARole(rates: readonly StaffRate[], questions: MapQuestions): OneRateARole {
  const byRole = new Map<string, StaffRate[]>();
  for (const rate of rates) {
    const key = rate.role.trim().toLowerCase();
    byRole.set(key, [...(byRole.get(key) ?? []), rate]);
  }
  const standing = new Map([...byRole].map(([key, same]) => [key, oneOf(same, questions)]));
  const chosen = (rate: StaffRate) => standing.get(rate.role.trim().toLowerCase());
  return {
    rates: [...standing.values()].map((one) => withTheOthers(one, byRole)),
    stands: rates.map((rate) => {
      const one = chosen(rate) ?? rate;
      return { role: one.role, isOwn: rate === one || rate.hourlyRate === one.hourlyRate };
    }),
  };
}

function oneOf(same: readonly StaffRate[], questions: MapQuestions): StaffRate {
  const [first] = same;
  if (first === undefined) throw new RangeError("A role without a rate.");
  const known = same.filter(({ hourlyRate }) => hourlyRate !== null);
  const [careful, ...others] = known.filter(
    (rate, at) => known.findIndex(({ hourlyRate }) => hourlyRate === rate.hourlyRate) === at,
  );
  if (careful === undefined) return first;
  if (others.length === 0) return careful;
  const options = [careful, ...others].map(inWords);
  const answer = questions.ask("hourly rate", {
    topic: "rate",
    name: first.role,
    place: careful.source,
    kind: "whichValue",
    text: `Which rate does the school use for “${first.role}”?`,
    options,
    meanwhile: inWords(careful),
  });
  return [careful, ...others][options.indexOf(answer)] ?? careful;
}

/** "£17.40 an hour, from LA rates!B4" */
function inWords({ hourlyRate, source }: StaffRate): string {
  const from = source === "" ? "" : `, from ${source}`;
  return `${moneyInWords(penceOf(hourlyRate ?? 0))} an hour${from}`;
}

function withTheOthers(
  one: StaffRate,
  byRole: ReadonlyMap<string, readonly StaffRate[]>,
): StaffRate {
  const others = (byRole.get(one.role.trim().toLowerCase()) ?? []).filter((rate) => rate !== one);
  const also = [
    ...(one.also ?? []),
    ...others.flatMap((rate) => [
      ...(rate.hourlyRate === null || rate.hourlyRate === one.hourlyRate
        ? []
        : [`Also ${inWords(rate)}`]),
      ...(rate.also ?? []),
    ]),
  ];
  return also.length === 0 ? one : { ...one, also: [...new Set(also)] };
}
