import type { AreaOfNeed } from "../domain/area-of-need";
import type { MapQuestion } from "../domain/map-question";
import { ProgrammeAreas, USUAL_PROGRAMMES, type ProgrammeArea } from "../domain/programme-areas";
import type { Provision, ProvisionMap, PupilProvision } from "../domain/provision-map";
import type { Answers, ProvisionLine } from "../domain/recognition-report";
import type { Leftover } from "../recognition/readers/line-draft";
import type { StatedOfPupil } from "../recognition/readers/of-the-pupil";
import type { Understanding } from "../recognition/understand";
import { AreasOfProgrammes, areaSource } from "./area-of-programme";
import { joinGroups } from "./join-groups";
import { MapQuestions } from "./map-questions";
import { PupilMatcher } from "./match-pupils";
import { nameProvisions } from "./name-provisions";
import { PupilsOfTheMap } from "./pupils-of-the-map";
import { rolesWithRates } from "./role-with-rate";
import { sessionsFromLog, type LoggedSessions } from "./sessions-from-log";
import { specifiedInPlans } from "./specified-in-plans";
import type { StandsAt } from "./destinations";
import { whereItWent } from "./where-it-went";
import { differencesFrom, fieldsThatDiffer, wordsOfLine } from "./words-of-a-line";
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
  const { report, leftovers, ofPupils } = understanding;
  const questions = new MapQuestions(answers);
  const areas = new AreasOfProgrammes(report, new ProgrammeAreas(programmes), questions);
  const placeOf = new Map(report.provisions.map((line, at) => [line, at]));
  const also = (line: ProvisionLine): readonly [Leftover[], StatedOfPupil | undefined] => {
    const at = placeOf.get(line) ?? -1;
    return [leftovers[at] ?? [], ofPupils[at]];
  };
  const groups = joinGroups(report.provisions);
  const heads = groups.map((lines) => headOf(lines));
  const refs = nameProvisions(heads);
  const matcher = new PupilMatcher(report.pupils);
  const pupilOf = (written: string): string => matcher.match(written) ?? written;
  const pupilsOfTheMap = new PupilsOfTheMap(report.pupils, understanding.pupilWords);
  const stands: StandsAt[] = report.provisions.map(() => ({
    ref: "",
    pupils: [],
    differs: [],
  }));
  const pupilProvisions: PupilProvision[] = [];
  groups.forEach((lines, at) => {
    for (const line of lines) {
      const pupils = line.pupils.map(pupilOf);
      const differs = fieldsThatDiffer(heads[at] ?? line, line);
      stands[placeOf.get(line) ?? -1] = { ref: refs[at] ?? "", pupils, differs };
      for (const pupil of pupils) {
        pupilProvisions.push(pupilProvisionOf(line, pupil, refs[at] ?? ""));
        pupilsOfTheMap.add(pupil, line, also(line)[1]);
      }
    }
  });
  const roles = rolesWithRates(
    heads.map((line) => line.ledBy),
    understanding.staffRates,
  );
  const logged = sessionsFromLog(understanding.deliveryLog, heads);
  for (const { pupil, text, source } of specifiedInPlans(understanding.sectionF))
    pupilsOfTheMap.note(pupilOf(pupil), text, source);
  const given = heads.map((line) => areas.of(line));
  const provisions = heads.map((line, at) =>
    provisionOf(line, refs[at] ?? "", {
      area: given[at]?.area ?? line.areaOfNeed,
      logged: logged[at] ?? null,
      role: roles[at] ?? null,
      notes: (groups[at] ?? [line]).flatMap((each) => [
        ...wordsOfLine(each, ...also(each)),
        differencesFrom(line, each),
      ]),
      statedCost: sumOf((groups[at] ?? [line]).map((each) => each.cost)),
    }),
  );
  const pupils = pupilsOfTheMap.list();
  const fromTheList = heads.flatMap((line, at) => {
    const area = given[at];
    return area ? [areaSource(line, area, refs[at] ?? "")] : [];
  });
  const made = { provisions, pupils, stands, logged, pupilOf };
  const map = {
    school: understanding.school ?? "",
    provisions,
    pupils,
    pupilProvisions,
    staffRates: understanding.staffRates,
    terms: understanding.terms,
    programmes: programmes ?? USUAL_PROGRAMMES,
    sources: whereItWent(understanding, made, answers, fromTheList),
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
    logged: LoggedSessions | null;
  },
): Provision {
  const weeklyTotalOnly =
    line.sessionsPerWeek === null &&
    line.minutesPerSession === null &&
    line.minutesPerWeek !== null;
  const says = line.plannedSessions !== null || line.deliveredSessions !== null;
  const counted = says ? null : group.logged;
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
    plannedSessions: counted ? counted.planned : line.plannedSessions,
    deliveredSessions: counted ? counted.delivered : line.deliveredSessions,
    notes: joined([
      ...group.notes,
      group.logged?.words ?? null,
      weeklyTotalOnly
        ? "Your sheet gives minutes a week, not sessions: one session is assumed."
        : null,
      rangeNote("Group size", line.groupSize),
      rangeNote("Sessions a week", line.sessionsPerWeek),
      rangeNote("Minutes", line.minutesPerSession),
      rangeNote("Weeks", line.weeks),
    ]),
    source: line.source,
  };
}

function sumOf(stated: readonly (number | null)[]): number | null {
  const known = stated.filter((cost) => cost !== null);
  return known.length > 0 ? known.reduce((sum, cost) => sum + cost, 0) : null;
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
