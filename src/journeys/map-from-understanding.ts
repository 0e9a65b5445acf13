import type { AreaOfNeed } from "../domain/area-of-need";
import type { MapQuestion } from "../domain/map-question";
import { ProgrammeAreas, USUAL_PROGRAMMES, type ProgrammeArea } from "../domain/programme-areas";
import type { Provision, ProvisionMap, Pupil, PupilProvision } from "../domain/provision-map";
import type { Answers, ProvisionLine } from "../domain/recognition-report";
import type { Leftover } from "../recognition/readers/line-draft";
import type { Understanding } from "../recognition/understand";
import { AreasOfProgrammes, areaSource } from "./area-of-programme";
import { joinGroups } from "./join-groups";
import { MapQuestions } from "./map-questions";
import { allPupils, PupilMatcher } from "./match-pupils";
import { nameProvisions } from "./name-provisions";
import { rolesWithRates } from "./role-with-rate";
import { whereItWent } from "./where-it-went";
import { rangeNote, workingNumber } from "./state-numbers";

export interface MapDraft {
  map: ProvisionMap;
  /** What only the school can say; the careful choice is taken in `map` until it does. */
  questions: MapQuestion[];
}

/**
 * From what the sheets say to the content of the structured map. Nothing is calculated here: the sheets do that.
 * @param programmes the list that gives areas of need where the sheet does not say
 */
export function mapFromUnderstanding(
  understanding: Understanding,
  answers: Answers,
  programmes?: readonly ProgrammeArea[],
): MapDraft {
  const { report, leftovers } = understanding;
  const questions = new MapQuestions(answers);
  const areas = new AreasOfProgrammes(report, new ProgrammeAreas(programmes), questions);
  const leftOver = new Map(report.provisions.map((line, at) => [line, leftovers[at] ?? []]));
  const groups = joinGroups(report.provisions);
  const heads = groups.map((lines) => headOf(lines));
  const refs = nameProvisions(heads);
  const matcher = new PupilMatcher(report.pupils);
  const named = new Map<string, Pick<Pupil, "name" | "yearGroup" | "className" | "source">>();
  const pupilProvisions: PupilProvision[] = [];
  groups.forEach((lines, at) => {
    for (const line of lines)
      for (const written of line.pupils) {
        const pupil = matcher.match(written) ?? written;
        pupilProvisions.push(pupilProvisionOf(line, pupil, refs[at] ?? ""));
        named.set(pupil, {
          name: pupil,
          yearGroup: line.yearGroups.length === 1 ? (line.yearGroups[0] ?? null) : null,
          className: line.className,
          source: line.source,
        });
      }
  });
  const roles = rolesWithRates(
    heads.map((line) => line.ledBy),
    understanding.staffRates,
  );
  const given = heads.map((line) => areas.of(line));
  const provisions = heads.map((line, at) =>
    provisionOf(line, refs[at] ?? "", {
      area: given[at]?.area ?? line.areaOfNeed,
      role: roles[at] ?? null,
      notes: (groups[at] ?? [line]).flatMap((each) => notesOf(each, leftOver.get(each) ?? [])),
      statedCost: sumOf((groups[at] ?? [line]).map((each) => each.cost)),
    }),
  );
  const pupils = allPupils(report.pupils, named.values());
  const fromTheList = heads.flatMap((line, at) => {
    const area = given[at];
    return area ? [areaSource(line, area)] : [];
  });
  const map = {
    school: understanding.school ?? "",
    provisions,
    pupils,
    pupilProvisions,
    staffRates: understanding.staffRates,
    terms: understanding.terms,
    programmes: programmes ?? USUAL_PROGRAMMES,
    sources: [...whereItWent(report, { provisions, pupils }, answers), ...fromTheList],
  };
  return { map, questions: questions.list() };
}

/** One line that stands for the whole group. */
function headOf(lines: readonly ProvisionLine[]): ProvisionLine {
  const [first] = lines;
  if (first === undefined) throw new RangeError("A group has at least one line.");
  if (lines.length === 1) return first;
  const years = [...new Set(lines.flatMap((line) => line.yearGroups))];
  return { ...first, pupils: lines.flatMap((line) => line.pupils), yearGroups: years };
}

function provisionOf(
  line: ProvisionLine,
  ref: string,
  group: {
    area: AreaOfNeed | null;
    role: string | null;
    notes: (string | null)[];
    statedCost: number | null;
  },
): Provision {
  const weeklyTotalOnly =
    line.sessionsPerWeek === null &&
    line.minutesPerSession === null &&
    line.minutesPerWeek !== null;
  return {
    ref,
    provision: line.provision,
    wave: line.wave,
    areaOfNeed: group.area,
    yearGroups: line.yearGroups,
    className: line.className,
    ledBy: line.ledBy,
    role: group.role,
    adults: line.adults,
    groupSize: workingNumber(line.groupSize),
    sessionsPerWeek: weeklyTotalOnly ? 1 : workingNumber(line.sessionsPerWeek),
    minutesPerSession: weeklyTotalOnly
      ? line.minutesPerWeek
      : workingNumber(line.minutesPerSession),
    weeksStated: workingNumber(line.weeks),
    startDate: line.startDate,
    endDate: line.endDate,
    reviewDate: line.reviewDate,
    term: line.term,
    otherCost: null,
    statedCost: group.statedCost,
    funding: line.fundingSource,
    plannedSessions: line.plannedSessions,
    deliveredSessions: line.deliveredSessions,
    notes: joined([
      ...group.notes,
      weeklyTotalOnly
        ? "Your sheet gives minutes a week, not sessions: one session is assumed."
        : null,
      rangeNote("Group size", line.groupSize),
      rangeNote("Sessions a week", line.sessionsPerWeek),
      rangeNote("Minutes", line.minutesPerSession),
      rangeNote("Weeks", line.weeks),
      line.areaOfNeed === null && line.areaOfNeedText !== null
        ? `Area on your sheet: ${line.areaOfNeedText}`
        : null,
      line.costText === null ? null : `Cost on your sheet: ${line.costText}`,
    ]),
    source: line.source,
  };
}

function sumOf(stated: readonly (number | null)[]): number | null {
  const known = stated.filter((cost) => cost !== null);
  return known.length > 0 ? known.reduce((sum, cost) => sum + cost, 0) : null;
}

/** What the line says in words, what no field took, and results that belong to no pupil in particular. */
function notesOf(line: ProvisionLine, leftovers: readonly Leftover[]): (string | null)[] {
  const words = leftovers.filter((left) => !left.aside && !line.notes?.includes(left.text));
  return [
    line.notes,
    ...words.map((left) => `Also on your sheet: ${left.text}`),
    line.pupils.length > 0 ? null : resultsInWords(line),
  ];
}

function resultsInWords({
  measure,
  entry,
  target,
  exit,
  outcomeText,
}: ProvisionLine): string | null {
  const said = [
    ["measure", measure],
    ["entry", entry],
    ["target", target],
    ["exit", exit],
    ["outcome", outcomeText],
  ].flatMap(([what, value]) => (value ? [`${what} ${value}`] : []));
  return said.length > 0 ? `On your sheet, with no pupil named: ${said.join(", ")}` : null;
}

function pupilProvisionOf(line: ProvisionLine, pupil: string, ref: string): PupilProvision {
  const shared = line.pupils.length > 1 && (line.entry ?? line.exit ?? line.outcomeText) !== null;
  return {
    pupil,
    provision: ref,
    measure: line.measure,
    entry: line.entry,
    target: line.target,
    exit: line.exit,
    outcome: line.outcome,
    notes: joined([
      shared ? `One result is stated for these ${line.pupils.length} pupils together.` : null,
      line.outcomeText,
    ]),
    source: line.source,
  };
}

function joined(notes: readonly (string | null)[]): string | null {
  const said = [...new Set(notes.filter((note) => note !== null && note !== ""))];
  return said.length > 0 ? said.join(" · ") : null;
}
