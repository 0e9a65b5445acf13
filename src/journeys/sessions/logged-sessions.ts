import type { LoggedSession } from "../../domain/provision-map";
import type { LogEntry } from "../../recognition/desk";
import { joinedNotes } from "../joined-notes";
import { isCount } from "./counted-sessions";
import type { ProvisionsMeant } from "./provisions-meant";

/** What a log may write for everybody. */
const EVERYBODY = /^(?:all|everyone|everybody|group|whole (?:group|class)|class|the group)$/i;

/**
 * The rows of the Delivery log: one for every session. A session of one pupil names the pupil; one of several pupils is
 * a session of the group, and who was there stands in its notes.
 * @param calledOf what the Pupils sheet calls somebody
 * @param classes names of classes: "Robins" is everybody in it
 * @returns by the entry's place in the log; null for a row that only counts sessions
 */
export function loggedSessions(
  log: readonly LogEntry[],
  meant: ProvisionsMeant,
  calledOf: (written: string) => string,
  classes: ReadonlySet<string>,
): (LoggedSession | null)[] {
  const isGroup = (written: string) =>
    EVERYBODY.test(written.trim()) || classes.has(written.trim().toLowerCase());
  return log.map((entry) => {
    if (isCount(entry)) return null;
    const [first] = entry.pupils;
    const alone = first !== undefined && !entry.isGroup && !isGroup(first);
    return {
      date: entry.date,
      provision: meant.refOf(entry) ?? entry.provision,
      pupil: alone ? (meant.memberOf(entry, first) ?? calledOf(first)) : null,
      delivered: entry.delivered,
      minutes: entry.minutes,
      why: entry.why,
      adult: entry.adult,
      notes: joinedNotes([
        alone || entry.who === null ? null : `With ${entry.who}`,
        isPlannedLength(entry) ? null : inWords(entry.minutesPlanned, "minutes planned"),
        inWords(entry.sessionsPlanned, "sessions planned"),
        ...entry.also,
      ]),
      source: entry.source,
    };
  });
}

/** The minutes of a session that are planned and held alike are said once. */
export function isPlannedLength({ minutes, minutesPlanned }: LogEntry): boolean {
  return minutesPlanned === null || minutesPlanned === minutes;
}

function inWords(count: number | null, what: string): string | null {
  return count === null ? null : `${count} ${what}`;
}
