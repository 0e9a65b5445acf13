import type { LogEntry } from "../../recognition/desk";

/** What the school's own log counts of one provision, where it says only how many sessions there were. */
export interface CountedSessions {
  planned: number;
  delivered: number;
  /** "Your log (Log!A5 to Log!A30): 4 of 6 sessions took place. Notes there: TA absent (3)." */
  words: string;
  /** The entries, by their place in the log. */
  entries: number[];
}

/** A row of a log that counts the sessions of a week or a term, rather than being one. */
export function isCount({ delivered, sessionsPlanned, sessionsDelivered }: LogEntry): boolean {
  return sessionsDelivered !== null || (sessionsPlanned !== null && delivered === null);
}

/**
 * @param refOf the provision that an entry is about
 * @returns by the provision's reference
 */
export function countedSessions(
  log: readonly LogEntry[],
  refOf: (entry: LogEntry) => string | null,
): ReadonlyMap<string, CountedSessions> {
  const entriesOf = new Map<string, number[]>();
  log.forEach((entry, n) => {
    const ref = isCount(entry) ? refOf(entry) : null;
    if (ref !== null) entriesOf.set(ref, [...(entriesOf.get(ref) ?? []), n]);
  });
  return new Map([...entriesOf].map(([ref, entries]) => [ref, counted(entries, log)]));
}

function counted(entries: number[], log: readonly LogEntry[]): CountedSessions {
  const rows = entries.flatMap((n) => log[n] ?? []);
  const sum = (of: (entry: LogEntry) => number | null) =>
    rows.reduce((total, entry) => total + (of(entry) ?? 0), 0);
  const planned = sum(({ sessionsPlanned }) => sessionsPlanned);
  const delivered = sum(({ sessionsDelivered }) => sessionsDelivered);
  const why = new Map<string, number>();
  for (const { why: said } of rows) if (said !== null) why.set(said, (why.get(said) ?? 0) + 1);
  const reasons = [...why].map(([text, times]) => (times > 1 ? `${text} (${times})` : text));
  const [first, last] = [rows[0]?.source ?? "", rows.at(-1)?.source ?? ""];
  const from = first === last ? first : `${first} to ${last}`;
  const said = reasons.length > 0 ? ` Notes there: ${reasons.join("; ")}.` : "";
  const words = `Your log (${from}): ${delivered} of ${planned} sessions took place.${said}`;
  return { planned, delivered, words, entries };
}
