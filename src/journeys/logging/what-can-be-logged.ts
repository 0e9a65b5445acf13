import { mondayOf, serialOf } from "../../domain/calendar-date";
import { PUPIL_PROVISION } from "../../templates/tables/people";
import { PROVISIONS } from "../../templates/tables/provisions";
import { DELIVERY_LOG } from "../../templates/tables/sessions";
import type { WorkbookGateway } from "../../workbook/gateway";
import { readOwnTables, type OwnTables } from "../own-tables";

/** A provision whose sessions can be logged. */
export interface Loggable {
  reference: string;
  name: string;
  /** Who leads it, and for whom, as the map says. */
  ledBy: string;
  years: string;
  /** Of one session; null where the map does not say. */
  minutes: number | null;
  /** Who takes part now; [] = nobody is named. */
  pupils: string[];
  /** now: runs, and this week still has sessions to come. later: runs. over: has ended or not begun. */
  turn: "now" | "later" | "over";
  /** Sessions of this week that the log has already. */
  thisWeek: number;
  /** Planned for a week; null where the map does not say. */
  aWeek: number | null;
}

export interface LogOffer {
  tables: OwnTables;
  /** The likeliest first. */
  provisions: Loggable[];
}

/**
 * What a TA could be about to log.
 * @param today ISO yyyy-mm-dd
 * @throws WorkbookProblem
 */
export async function whatCanBeLogged(gateway: WorkbookGateway, today: string): Promise<LogOffer> {
  const tables = await readOwnTables(gateway, [PROVISIONS, PUPIL_PROVISION, DELIVERY_LOG]);
  return { tables, provisions: loggable(tables, today) };
}

const TURNS: readonly Loggable["turn"][] = ["now", "later", "over"];

function loggable(tables: OwnTables, today: string): Loggable[] {
  const logged = daysLogged(tables, today);
  const members = membersNow(tables);
  const seen = new Set<string>();
  const all = tables.rows(PROVISIONS).flatMap(({ values, texts }): Loggable[] => {
    const reference = texts.reference;
    if (reference === "" || !texts.provision || seen.has(reference)) return [];
    seen.add(reference);
    const thisWeek = logged.get(reference)?.size ?? 0;
    const aWeek = typeof values.sessions === "number" ? values.sessions : null;
    const running = texts.state !== "Ended" && texts.state !== "Not started";
    const doneToday = logged.get(reference)?.has(serialOf(today)) ?? false;
    const open = !doneToday && (aWeek === null || thisWeek < aWeek);
    return [
      {
        reference,
        name: texts.provision,
        ledBy: texts.ledBy,
        years: texts.years,
        minutes: typeof values.minutes === "number" ? values.minutes : null,
        pupils: members.get(reference) ?? (texts.pupil ? [texts.pupil] : []),
        turn: running ? (open ? "now" : "later") : "over",
        thisWeek,
        aWeek,
      },
    ];
  });
  return TURNS.flatMap((turn) => all.filter((each) => each.turn === turn));
}

/** The days of this week on which the log has a session of a provision. */
function daysLogged(tables: OwnTables, today: string): Map<string, Set<number>> {
  const monday = mondayOf(serialOf(today));
  const days = new Map<string, Set<number>>();
  for (const { values, texts } of tables.rows(DELIVERY_LOG)) {
    const { date } = values;
    if (typeof date !== "number" || date < monday || date >= monday + 7 || !texts.provision)
      continue;
    const known = days.get(texts.provision) ?? new Set();
    days.set(texts.provision, known.add(Math.floor(date)));
  }
  return days;
}

/** Each pupil once, in the order of the sheet, without those whose cycle has ended or not begun. */
function membersNow(tables: OwnTables): Map<string, string[]> {
  const members = new Map<string, string[]>();
  for (const { texts } of tables.rows(PUPIL_PROVISION)) {
    const { pupil, provision, cycleState } = texts;
    if (pupil === "" || provision === "") continue;
    if (cycleState === "Ended" || cycleState === "Not started") continue;
    const known = members.get(provision) ?? [];
    if (!known.includes(pupil)) members.set(provision, [...known, pupil]);
  }
  return members;
}
