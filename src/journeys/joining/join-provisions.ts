import { inAgeOrder } from "../../domain/year-group";
import type { ProvisionLine } from "../../domain/recognition-report";
import type { MapQuestions } from "../map-questions";
import { oneAcrossClasses } from "./across-classes";
import { headOfCycles, joinCycles, namesOfCycles, type Cycle } from "./cycles";
import { joinGroups } from "./join-groups";
import { listedTwice } from "./listed-twice";
import { OneProvisionQuestions } from "./one-provision-questions";
import { inTime, overlap, type Calendar } from "./period";
import type { Group } from "./same-provision";

/** One provision of the map, with the lines of the school's sheets that state it. */
export interface JoinedProvision {
  /** Stands for all lines. */
  head: ProvisionLine;
  cycles: readonly JoinedCycle[];
}

export interface JoinedCycle {
  /** "Autumn 1"; null where no period is stated. */
  name: string | null;
  /** ISO, as stated. */
  start: string | null;
  end: string | null;
  lines: readonly ProvisionLine[];
}

/**
 * Which lines are one provision: pupils of one group listed one by one, terms that follow each other, and what the
 * SENCO says is the same. In the order of the first lines.
 * @param pupilsOf the pupils of a line, as the Pupils sheet calls them
 */
export function joinProvisions(
  lines: readonly ProvisionLine[],
  pupilsOf: (line: ProvisionLine) => readonly string[],
  { calendar, questions }: { calendar: Calendar; questions: MapQuestions },
): JoinedProvision[] {
  const asking = new OneProvisionQuestions(questions);
  const groupOf = (of: readonly ProvisionLine[]): Group => ({
    lines: of,
    head: headOf(of),
    pupils: new Set(of.flatMap(pupilsOf)),
  });
  const stated = joinGroups(lines, pupilsOf).map(groupOf);
  const groups = withOnesAcrossClasses(
    stated,
    oneAcrossClasses(stated, (family) => asking.acrossClasses(family)),
    groupOf,
  );
  const repeats = listedTwice(groups, calendar, (one, again) => asking.listedTwice(one, again));
  const chains = joinCycles(
    groups.filter((group) => !repeats.has(group)),
    calendar,
    (before, after) => asking.goesOn(before, after),
  );
  return chains.map((cycles) => {
    const again = [...repeats].filter(([, of]) => cycles.some(({ head }) => head === of.head));
    const names = namesOfCycles(cycles, calendar);
    const joined = cycles.map(({ period, lines: own }, at) => ({
      period,
      name: names[at] ?? null,
      lines: [...own],
    }));
    for (const [group] of again) addRepeat(joined, group, calendar);
    return {
      head: headOfCycles(cycles),
      cycles: joined
        .sort((a, b) => inTime(a.period, b.period))
        .map(({ name, period, lines: own }) => ({
          name,
          start: period.start,
          end: period.end,
          lines: own,
        })),
    };
  });
}

/** A line of a tracking sheet belongs to the cycle of its term, else it is a cycle that the other sheet does not state. */
function addRepeat(
  joined: { period: Cycle["period"]; name: string | null; lines: ProvisionLine[] }[],
  group: Group,
  calendar: Calendar,
): void {
  const period = calendar.periodOf(group.head);
  const name = namesOfCycles([{ ...group, period }], calendar)[0] ?? null;
  const season = (text: string | null) => text?.split(" ")[0] ?? "";
  const there = joined.find((cycle) =>
    name === null || cycle.name === null
      ? overlap(cycle.period, period)
      : season(cycle.name) === season(name),
  );
  if (there) there.lines.push(...group.lines);
  else joined.push({ period, name, lines: [...group.lines] });
}

function withOnesAcrossClasses(
  groups: readonly Group[],
  ones: readonly (readonly Group[])[],
  groupOf: (lines: readonly ProvisionLine[]) => Group,
): Group[] {
  const merged = new Map<Group, Group | null>();
  for (const [first, ...others] of ones) {
    if (!first) continue;
    merged.set(first, groupOf([first, ...others].flatMap(({ lines }) => lines)));
    for (const other of others) merged.set(other, null);
  }
  return groups.flatMap((group) => {
    const one = merged.get(group);
    return one === undefined ? [group] : one === null ? [] : [one];
  });
}

/** One line that stands for a group that several lines state. */
function headOf(lines: readonly ProvisionLine[]): ProvisionLine {
  const [first] = lines;
  if (first === undefined) throw new RangeError("A group has at least one line.");
  if (lines.length === 1) return first;
  const years = lines.flatMap((line) => line.yearGroups);
  const classes = new Set(lines.map(({ className }) => className));
  return {
    ...first,
    pupils: lines.flatMap((line) => line.pupils),
    yearGroups: inAgeOrder(years),
    className: classes.size === 1 ? first.className : null,
  };
}
