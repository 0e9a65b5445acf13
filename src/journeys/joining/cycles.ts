import { termOfSpan } from "../../domain/term-span";
import type { NumberOrRange, ProvisionLine } from "../../domain/recognition-report";
import { follows, inTime, overlap, type Calendar, type Period } from "./period";
import { isKnownAgain, provisionKey, sharesPupil, type Group } from "./same-provision";

/** A group in one term, or between two dates. */
export interface Cycle extends Group {
  period: Period;
}

/** One provision: its groups one after the other. Most have one cycle. */
export type Provisions = Cycle[][];

/**
 * Groups that are the same provision in terms that follow each other become cycles of one. Weeks, and so hours and
 * cost, stay what they were: a term with no provision between two keeps them apart.
 * @param ask whether two that only might be the same are
 */
export function joinCycles(
  groups: readonly Group[],
  calendar: Calendar,
  ask: (before: Cycle, after: Cycle) => boolean,
): Provisions {
  const cycles = groups.map((group) => ({ ...group, period: calendar.periodOf(group.head) }));
  const families = new Map<string, Cycle[]>();
  for (const cycle of cycles) {
    const key = provisionKey(cycle);
    families.set(key, [...(families.get(key) ?? []), cycle]);
  }
  const next = new Map<Cycle, Cycle>();
  for (const family of families.values())
    for (const [before, after] of linksIn(family, ask)) next.set(before, after);
  const later = new Set(next.values());
  return cycles
    .filter((cycle) => !later.has(cycle))
    .map((first) => {
      const chain = [first];
      for (let cycle = next.get(first); cycle; cycle = next.get(cycle)) chain.push(cycle);
      return chain;
    });
}

/** Which cycle follows which. Where groups of one kind run side by side, only shared pupils tell which goes on as which. */
function linksIn(
  family: readonly Cycle[],
  ask: (before: Cycle, after: Cycle) => boolean,
): [Cycle, Cycle][] {
  if (family.length < 2) return [];
  const inOrder = [...family].sort((a, b) => inTime(a.period, b.period));
  const sideBySide = inOrder.some((a, at) =>
    inOrder.slice(at + 1).some((b) => overlap(a.period, b.period)),
  );
  const links: [Cycle, Cycle][] = [];
  const taken = new Set<Cycle>();
  for (const before of inOrder) {
    const possible = inOrder.filter(
      (after) =>
        after !== before &&
        before.period.countedBy !== "nothing" &&
        before.period.countedBy === after.period.countedBy &&
        follows(before.period, after.period) !== "no" &&
        (!sideBySide || sharesPupil(before, after)),
    );
    const [after, ...others] = possible;
    if (!after || others.length > 0 || taken.has(after)) continue;
    const rivals = inOrder.filter(
      (other) =>
        other !== before &&
        follows(other.period, after.period) === "yes" &&
        sharesPupil(other, after),
    );
    if (sideBySide && rivals.length > 0) continue;
    const sure = follows(before.period, after.period) === "yes" && isKnownAgain(before, after);
    if (!sure && !ask(before, after)) continue;
    links.push([before, after]);
    taken.add(after);
  }
  return links;
}

/** One line that stands for all cycles: from the first to the last, its numbers the last one's. */
export function headOfCycles(cycles: readonly Cycle[]): ProvisionLine {
  const [first] = cycles;
  const last = cycles.at(-1);
  if (!first || !last) throw new RangeError("A provision has at least one cycle.");
  if (cycles.length === 1) return first.head;
  const heads = cycles.map(({ head }) => head);
  const all = <T>(of: (line: ProvisionLine) => T | null): T[] =>
    heads.flatMap((line) => of(line) ?? []);
  return {
    ...first.head,
    pupils: [...new Set(cycles.flatMap(({ head }) => head.pupils))],
    groupSize: last.head.groupSize,
    startDate: first.head.startDate,
    endDate: last.head.endDate,
    term: termOf(cycles),
    weeks: first.period.countedBy === "statement" ? sumOfWeeks(heads) : first.head.weeks,
    reviewDate: last.head.reviewDate ?? null,
    plannedSessions: sumWhereAllSay(heads, (line) => line.plannedSessions),
    deliveredSessions: sumWhereAllSay(heads, (line) => line.deliveredSessions),
    measure: all((line) => line.measure).at(-1) ?? null,
  };
}

function termOf(cycles: readonly Cycle[]): string | null {
  const [first] = cycles;
  const last = cycles.at(-1);
  if (first?.period.span && last?.period.span)
    return termOfSpan({ first: first.period.span.first, last: last.period.span.last });
  const terms = new Set(cycles.map(({ head }) => head.term));
  return terms.size === 1 ? (first?.head.term ?? null) : null;
}

function sumOfWeeks(lines: readonly ProvisionLine[]): NumberOrRange | null {
  const stated = lines.flatMap(({ weeks }) => (weeks === null ? [] : [weeks]));
  const sum = (end: "min" | "max") =>
    stated.reduce<number>(
      (total, weeks) => total + (typeof weeks === "number" ? weeks : weeks[end]),
      0,
    );
  const [min, max] = [sum("min"), sum("max")];
  return min === max ? min : { min, max };
}

/** A sum of some of the cycles would pass for the whole. */
function sumWhereAllSay(
  lines: readonly ProvisionLine[],
  of: (line: ProvisionLine) => number | null,
): number | null {
  const said = lines.map(of).filter((value) => value !== null);
  return said.length === lines.length ? said.reduce((sum, value) => sum + value, 0) : null;
}

/** What each cycle is called: its term, or the term that its dates lie in; the dates where two would be called the same. */
export function namesOfCycles(cycles: readonly Cycle[], calendar: Calendar): (string | null)[] {
  const names = cycles.map(({ head, period }) =>
    period.start === null && period.end === null
      ? head.term
      : (calendar.nameOf(period) ?? head.term),
  );
  if (cycles.length === 1) return [names[0] ?? null];
  return names.map((name, at) => {
    const only = name !== null && names.indexOf(name) === names.lastIndexOf(name);
    return only ? name : (datesOf(cycles[at]) ?? name ?? `Cycle ${at + 1}`);
  });
}

function datesOf(cycle: Cycle | undefined): string | null {
  const { start = null, end = null } = cycle?.period ?? {};
  const uk = (iso: string) => iso.split("-").reverse().join("/");
  if (start === null) return null;
  return end === null ? `From ${uk(start)}` : `${uk(start)} to ${uk(end)}`;
}
