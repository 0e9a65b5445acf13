import type { ProvisionLine } from "../domain/recognition-report";
import type { Leftover } from "../recognition/readers/line-draft";
import type { StatedOfPupil } from "../recognition/readers/of-the-pupil";

/** What a line says that no column of the map has a place for, so that nothing is lost. */
export function wordsOfLine(
  line: ProvisionLine,
  leftovers: readonly Leftover[],
  ofPupil: StatedOfPupil | undefined,
): (string | null)[] {
  const said = [
    ...leftovers.filter((left) => !line.notes?.includes(left.text)).map(({ text }) => text),
    // What is said of a pupil stands on the Pupils sheet when the line names one.
    ...(line.pupils.length === 1 ? [] : (ofPupil?.words ?? [])),
  ];
  return [
    line.notes,
    said.length > 0 ? `Also on your sheet: ${[...new Set(said)].join("; ")}` : null,
    line.pupils.length > 0 ? null : resultsInWords(line),
    weeklyMinutes(line),
    line.areaOfNeedText === null ? null : `Area on your sheet: ${line.areaOfNeedText}`,
    line.costText === null ? null : `Cost on your sheet: ${line.costText}`,
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

/** Minutes a week that neither sessions nor the length of one can show. */
function weeklyMinutes({
  minutesPerWeek,
  sessionsPerWeek,
  minutesPerSession,
}: ProvisionLine): string | null {
  const isTaken = sessionsPerWeek === null && minutesPerSession === null;
  return minutesPerWeek === null || isTaken
    ? null
    : `Minutes a week on your sheet: ${minutesPerWeek}`;
}

const OF_THE_GROUP = [
  ["className", "class"],
  ["reviewDate", "review date"],
  ["startDate", "start"],
  ["endDate", "end"],
  ["term", "term"],
  ["weeks", "weeks"],
  ["ledBy", "led by"],
  ["adults", "adults"],
  ["groupSize", "group size"],
  ["sessionsPerWeek", "sessions a week"],
  ["minutesPerSession", "minutes"],
  ["wave", "wave"],
  ["areaOfNeed", "area of need"],
  ["fundingSource", "funding"],
  ["plannedSessions", "sessions planned"],
  ["deliveredSessions", "sessions delivered"],
] as const satisfies readonly (readonly [keyof ProvisionLine, string])[];

/**
 * The fields in which a line that was joined to others differs from the one that stands for them.
 * @param inCycles the provision has several cycles: the period of a line stands with its pupils
 */
export function fieldsThatDiffer(
  head: ProvisionLine,
  line: ProvisionLine,
  inCycles: boolean,
): string[] {
  if (head === line) return [];
  return OF_THE_GROUP.flatMap(([field]) =>
    (inCycles && OF_THE_CYCLE.has(field)) ||
    line[field] === null ||
    JSON.stringify(line[field]) === JSON.stringify(head[field])
      ? []
      : [field],
  );
}

const OF_THE_CYCLE: ReadonlySet<keyof ProvisionLine> = new Set(["term", "startDate", "endDate"]);

/** The same in words: "Autumn!B6 says class 3B". */
export function differencesFrom(
  head: ProvisionLine,
  line: ProvisionLine,
  inCycles: boolean,
): string | null {
  const fields = fieldsThatDiffer(head, line, inCycles);
  const said = OF_THE_GROUP.flatMap(([field, words]) => {
    const value = line[field];
    if (!fields.includes(field) || value === null) return [];
    return [`${words} ${typeof value === "object" ? `${value.min} to ${value.max}` : value}`];
  });
  return said.length > 0 ? `${line.source} says ${said.join(", ")}` : null;
}
