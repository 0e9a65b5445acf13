import type { ProvisionLine } from "../domain/recognition-report";
import type { LogEntry } from "../recognition/desk";

/** What the school's own log says of one provision. */
export interface LoggedSessions {
  planned: number;
  delivered: number;
  /** "Counted from your log, Log!A5 to Log!A30. Why not: TA absent (3)." */
  words: string;
  /** The entries, by their place in the log. */
  entries: number[];
}

/**
 * Which provision each entry of the log speaks of: the one of that name, or of several the one with the entry's
 * pupils. Entries that could mean several, or none, belong to nobody.
 * @param heads one line for each provision of the map
 * @returns one for each provision, null where the log says nothing of it
 */
export function sessionsFromLog(
  log: readonly LogEntry[],
  heads: readonly ProvisionLine[],
): (LoggedSessions | null)[] {
  if (log.length === 0) return heads.map(() => null);
  const byName = new Map<string, number[]>();
  heads.forEach((line, at) => {
    const key = folded(line.provision);
    const same = byName.get(key);
    if (same) same.push(at);
    else byName.set(key, [at]);
  });
  const entriesOf = new Map<number, number[]>();
  log.forEach((entry, n) => {
    const at = whichOf(byName.get(folded(entry.provision)) ?? [], entry, heads);
    if (at === null) return;
    const entries = entriesOf.get(at);
    if (entries) entries.push(n);
    else entriesOf.set(at, [n]);
  });
  return heads.map((_, at) => {
    const entries = entriesOf.get(at);
    return entries ? counted(entries, log) : null;
  });
}

function whichOf(
  candidates: readonly number[],
  entry: LogEntry,
  heads: readonly ProvisionLine[],
): number | null {
  const [only, ...others] = candidates;
  if (only === undefined) return null;
  if (others.length === 0) return only;
  const names = entry.pupils.map(folded);
  const withPupils = candidates.filter((at) => {
    const own = (heads[at]?.pupils ?? []).map(folded);
    return names.length > 0 && names.every((name) => own.includes(name));
  });
  return withPupils.length === 1 ? (withPupils[0] ?? null) : null;
}

function counted(entries: number[], log: readonly LogEntry[]): LoggedSessions | null {
  let [planned, delivered] = [0, 0];
  const why = new Map<string, number>();
  for (const n of entries) {
    const entry = log[n];
    if (!entry) continue;
    const counts = entry.sessionsPlanned !== null || entry.sessionsDelivered !== null;
    const happened = entry.delivered === "yes" || entry.delivered === "part" ? 1 : 0;
    planned += counts ? (entry.sessionsPlanned ?? 0) : 1;
    delivered += counts ? (entry.sessionsDelivered ?? 0) : happened;
    if (entry.why !== null) why.set(entry.why, (why.get(entry.why) ?? 0) + 1);
  }
  const reasons = [...why].map(([text, times]) => (times > 1 ? `${text} (${times})` : text));
  const [first, last] = [log[entries[0] ?? 0]?.source, log[entries.at(-1) ?? 0]?.source];
  const from = first === last ? first : `${first} to ${last}`;
  const said = reasons.length > 0 ? ` Notes there: ${reasons.join("; ")}.` : "";
  const words = `Your log (${from}): ${delivered} of ${planned} sessions took place.${said}`;
  return { planned, delivered, words, entries };
}

function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}
