import type { MapQuestion } from "../domain/map-question";
import { ProgrammeAreas, USUAL_PROGRAMMES, type ProgrammeArea } from "../domain/programme-areas";
import type { ProvisionMap } from "../domain/provision-map";
import { PART_COUNTS_AS } from "../domain/took-place";
import type { Answers, ProvisionLine, RecognitionReport } from "../domain/recognition-report";
import type { Leftover } from "../recognition/readers/line-draft";
import type { StatedOfPupil } from "../recognition/readers/of-the-pupil";
import type { Understanding } from "../recognition/understand";
import { AreasOfProgrammes, areaSource } from "./area-of-programme";
import { boughtIn, timesAreGiven } from "./bought-in";
import type { StandsAt } from "./destinations";
import { joinProvisions, type JoinedProvision } from "./joining/join-provisions";
import { Calendar } from "./joining/period";
import { MapQuestions } from "./map-questions";
import { nameProvisions } from "./name-provisions";
import { oneRateARole } from "./one-rate-a-role";
import { othersInTheGroup } from "./others-in-the-group";
import { provisionOf, sumOf } from "./provision-of-lines";
import { PupilsMeant } from "./pupils/pupils-meant";
import { pupilsInProvision } from "./pupils-in-provision";
import { PupilsOfTheMap } from "./pupils-of-the-map";
import { rolesWithRates } from "./role-with-rate";
import { countedSessions } from "./sessions/counted-sessions";
import { loggedSessions } from "./sessions/logged-sessions";
import { ProvisionsMeant } from "./sessions/provisions-meant";
import { specifiedInPlans } from "./specified-in-plans";
import { askedAboutMap, joinSources, pupilSources } from "./what-was-joined";
import { whereItWent } from "./where-it-went";
import { differencesFrom, fieldsThatDiffer, wordsOfLine } from "./words-of-a-line";

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
  programmes: readonly ProgrammeArea[] = USUAL_PROGRAMMES,
): MapDraft {
  const { report, leftovers, ofPupils } = understanding;
  const questions = new MapQuestions(answers);
  const meant = new PupilsMeant(report, questions);
  const placeOf = new Map(report.provisions.map((line, at) => [line, at]));
  const pupilsOf = (line: ProvisionLine) => meant.named[placeOf.get(line) ?? -1] ?? [];
  const calendar = new Calendar(understanding.terms);
  const joined = joinProvisions(report.provisions, pupilsOf, { calendar, questions });
  const heads = joined.map(({ head }) => head);
  const refs = nameProvisions(heads);

  const also = (line: ProvisionLine): readonly [Leftover[], StatedOfPupil | undefined] => {
    const at = placeOf.get(line) ?? -1;
    return [leftovers[at] ?? [], ofPupils[at]];
  };
  const pupilsOfTheMap = new PupilsOfTheMap(
    report.pupils.map((line, at) => ({ ...line, name: meant.listed[at] ?? line.name })),
    understanding.pupilWords,
  );
  const stands: StandsAt[] = report.provisions.map(() => ({ ref: "", pupils: [], differs: [] }));
  const linesOf = ({ cycles }: JoinedProvision) => cycles.flatMap(({ lines }) => lines);
  joined.forEach((provision, at) => {
    for (const line of linesOf(provision)) {
      const pupils = pupilsOf(line);
      const differs = fieldsThatDiffer(provision.head, line, provision.cycles.length > 1);
      stands[placeOf.get(line) ?? -1] = { ref: refs[at] ?? "", pupils: [...pupils], differs };
      for (const pupil of pupils) pupilsOfTheMap.add(pupil, line, also(line)[1]);
    }
  });
  const calledOf = (written: string) => meant.called(written);
  const taken = joined.map((provision) => [...new Set(linesOf(provision).flatMap(pupilsOf))]);
  const specified = specifiedInPlans(understanding.sectionF, calledOf, (pupil) =>
    heads.flatMap(({ provision }, at) =>
      taken[at]?.includes(pupil) ? [{ ref: refs[at] ?? "", provision }] : [],
    ),
  );
  for (const { pupil, source } of specified) pupilsOfTheMap.mention(pupil, source);

  const { rates, stands: rateStands } = oneRateARole(understanding.staffRates, questions);
  const roles = rolesWithRates(
    heads.map((line) => line.ledBy),
    rates,
    questions,
  );
  const log = understanding.deliveryLog;
  const about = new ProvisionsMeant(
    log,
    heads.map(({ provision, className }, at) => ({
      ref: refs[at] ?? "",
      provision,
      className,
      pupils: taken[at] ?? [],
    })),
    questions,
  );
  const counted = countedSessions(log, (entry) => about.refOf(entry));
  const sessions = loggedSessions(log, about, calledOf, classesOf(report));
  const isLogged = new Set(sessions.map((session) => session?.provision));
  const areas = new AreasOfProgrammes(report, new ProgrammeAreas(programmes), questions);
  const given = heads.map((line) => areas.of(line));
  const timed = timesAreGiven(heads);
  const provisions = joined.map((provision, at) => {
    const statedCost = sumOf(linesOf(provision).map((each) => each.cost));
    return provisionOf(provision.head, refs[at] ?? "", {
      area: given[at]?.area ?? provision.head.areaOfNeed,
      counted: counted.get(refs[at] ?? "") ?? null,
      isLogged: isLogged.has(refs[at] ?? ""),
      role: roles[at] ?? null,
      notes: linesOf(provision).flatMap((each) => [
        ...wordsOfLine(each, ...also(each)),
        differencesFrom(provision.head, each, provision.cycles.length > 1),
      ]),
      statedCost,
      others: othersInTheGroup(provision, pupilsOf),
      bought: boughtIn(provision.head, timed ? statedCost : null, roles[at] ?? null),
    });
  });
  const pupils = pupilsOfTheMap.list();
  const said = [
    ...heads.flatMap((line, at) => {
      const area = given[at];
      return area ? [areaSource(line, area, refs[at] ?? "")] : [];
    }),
    ...pupilSources(meant.reads),
    ...joinSources(joined, refs),
    ...askedAboutMap(questions.list(), answers),
  ];
  const { listed } = meant;
  const made = {
    provisions,
    pupils,
    stands,
    counted,
    sessions,
    listed,
    rateStands,
    pupilOf: calledOf,
  };
  const map = {
    school: understanding.school ?? "",
    provisions,
    pupils,
    pupilProvisions: joined.flatMap((provision, at) =>
      pupilsInProvision(provision, refs[at] ?? "", pupilsOf),
    ),
    sessions: sessions.filter((session) => session !== null),
    specified,
    partSession: partSession(report, answers),
    staffRates: rates,
    terms: understanding.terms,
    programmes,
    sources: whereItWent(understanding, made, answers, said),
  };
  return { map, questions: questions.list() };
}

/** What a session cut short counts for; null when no log has one. */
function partSession({ questions }: RecognitionReport, answers: Answers): number | null {
  const asked = questions.find(({ options }) => (options[0] ?? "") in PART_COUNTS_AS);
  return asked ? (PART_COUNTS_AS[answers[asked.about] ?? asked.chosen ?? ""] ?? null) : null;
}

/** Names of classes, in lower case. */
function classesOf({ provisions, pupils }: RecognitionReport): ReadonlySet<string> {
  const named = [...provisions, ...pupils].flatMap(({ className }) => className ?? []);
  return new Set(named.map((name) => name.trim().toLowerCase()));
}
