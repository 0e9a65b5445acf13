import { shown } from "./cell-text";
import type { NotationCell } from "./cell-text";
import { saysNothing } from "./nothing";
import { NUMBER, numberOf } from "./numbers";
import { reading } from "./reading";
import type { Read } from "./reading";
import { Scraps, fold, tidy } from "./scraps";
import { STAFF_PATTERN, STAFF_WORDS } from "./staff-words";

export interface StaffSessions {
  /** As written: "CT". */
  staff: string;
  sessions: number;
}

export interface StaffReading {
  /** As written, without the counts: "CT, TA", "Mrs Doyle (TA)". */
  ledBy: string | null;
  /** Roles by the names of the Staff rates sheet, in the order in which they stand. */
  roles: string[];
  /** Adults at one session, where the cell says so: "2 x LSA", "Base manager + 1 LSA". */
  adults: number | null;
  /** Sessions a week of each kind of staff: "1 x CT 3 x TA". */
  sessions: StaffSessions[];
}

export interface StaffContext {
  /** What "5 x TA" counts in this column; open unless told or plain from the cell. */
  counts?: "sessions" | "adults";
}

const BEFORE = "(?<![a-z])";
const AFTER = "(?![a-z])";
const COUNTED_AFTER = new RegExp(
  `(?<![a-z])(?:${STAFF_PATTERN}) ?x ?([1-9])(?![\\d]| ?(?:p\\.?/?w|per |a |week|wk|times|/))`,
  "g",
);
/** "1 x T, 3 x TA, 1 x V": single letters that a key above the column spells out. */
const COUNTED = new RegExp(`(${NUMBER}) ?x ?((?:${STAFF_PATTERN}|t|v)${AFTER})`, "g");
const BY_LETTER: ReadonlyMap<string, string> = new Map([
  ["T", "Teacher"],
  ["V", "Volunteer"],
]);
const COUNTED_PLAIN = new RegExp(
  `(?<![a-z\\d:]|level |grade |l|y(?:ea)?r ?|y ?)([1-9]|one|two|three|four) ((?:${STAFF_PATTERN}|adults?|staff|members of staff)${AFTER})`,
  "g",
);

export function readStaff(cell: NotationCell, context: StaffContext = {}): Read<StaffReading> {
  // "(Mrs Orr)" under a heading: the brackets only set the name apart.
  const written = tidy(shown(cell)).replace(/^\(([^()]*)\)$/, "$1");
  if (written === "" || typeof cell.value === "number") return null;
  const nothing: StaffReading = { ledBy: null, roles: [], adults: null, sessions: [] };
  if (saysNothing(written)) return reading(nothing, 0.8, "nobody is named", written);
  const counted = [...fold(written).matchAll(COUNTED)];
  if (counted.length > 0) return fromCounts(written, counted, context);
  return fromNames(written);
}

/** The role of whoever leads: "Mrs Doyle (TA)" → "TA"; null when no role is named. */
export function roleOf(written: string): string | null {
  return rolesIn(written)[0] ?? null;
}

function rolesIn(written: string): string[] {
  const scraps = new Scraps(written);
  const found: { role: string; at: number }[] = [];
  for (const [role, words] of STAFF_WORDS) {
    const pattern = new RegExp(`${BEFORE}(?:${words})${AFTER}`);
    for (let match = scraps.take(pattern); match && found.length < 20; match = scraps.take(pattern))
      found.push({ role, at: match.index });
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ role }) => role))];
}

function fromCounts(
  written: string,
  counted: RegExpExecArray[],
  context: StaffContext,
): Read<StaffReading> {
  const scraps = new Scraps(written);
  const sessions = counted.map((match) => {
    scraps.takeSpan(match.index, match[0].length);
    const [, number = "1", word = ""] = match;
    const start = match.index + match[0].length - word.length;
    return {
      staff: written.slice(start, match.index + match[0].length),
      sessions: numberOf(number),
    };
  });
  const total = sessions.reduce((sum, one) => sum + one.sessions, 0);
  const people = sessions.filter(({ staff }) => roleOf(staff) !== "Independent");
  const ledBy = people.map(({ staff }) => staff).join(", ") || null;
  const roles = people.flatMap(
    ({ staff }) => BY_LETTER.get(staff.toUpperCase()) ?? roleOf(staff) ?? [],
  );
  const rest = scraps.rest();
  const asSessions: StaffReading = { ledBy, roles, adults: null, sessions };
  const asAdults: StaffReading = { ledBy, roles, adults: total, sessions: [] };
  const alternatives = [
    { value: asSessions, label: `${total} session${total === 1 ? "" : "s"} a week` },
    { value: asAdults, label: `${total} adult${total === 1 ? "" : "s"}` },
  ];
  const mixed = people.length < sessions.length || rest !== "" || total > 4;
  if (context.counts === "adults") return reading(asAdults, 0.9, `${total} adults`, rest);
  if (context.counts === "sessions") {
    const without = sessions.length - people.length;
    return mixed && (without > 0 || rest !== "")
      ? reading(
          asSessions,
          0.6,
          "sessions by each kind of staff, not all of them certain",
          rest,
          uncertainSessions(asSessions, total),
        )
      : reading(asSessions, 0.9, "sessions by each kind of staff", rest);
  }
  if (mixed || sessions.length > 1)
    return reading(
      asSessions,
      0.6,
      "sessions by each kind of staff, or people",
      rest,
      alternatives,
    );
  return reading(asAdults, 0.6, "people, or sessions a week", rest, alternatives.reverse());
}

/** Sessions led by an adult, where some are the pupil's own work or happen only "if possible". */
function uncertainSessions(all: StaffReading, total: number) {
  const led = all.sessions.filter(({ staff }) => roleOf(staff) !== "Independent");
  const sure = led.length < all.sessions.length ? led : led.slice(0, 1);
  const count = sure.reduce((sum, one) => sum + one.sessions, 0);
  if (led.length > 0 && led.length < all.sessions.length)
    return [
      { value: all, label: "Count every session, also those the pupil works alone" },
      { value: { ...all, sessions: led }, label: "Count only sessions with an adult" },
    ];
  return [
    { value: all, label: `${total} sessions a week` },
    {
      value: { ...all, sessions: sure },
      label: `${count} session${count === 1 ? "" : "s"} a week`,
    },
  ];
}

function fromNames(written: string): Read<StaffReading> {
  const roles = rolesIn(written);
  const value: StaffReading = { ledBy: written, roles, adults: adultsIn(written), sessions: [] };
  if (roles.length > 0) return reading(value, 0.9, `it names ${roles.join(" and ")}`);
  return reading(value, 0.6, "taken as the name of who leads it");
}

/** "Base manager + 1 LSA" → 2, "2 TAs", "LSA x 2" → 2; "TA/CT" may be either, "ELSA + TA" may take turns. */
function adultsIn(written: string): number | null {
  const folded = fold(written);
  const counts = [...folded.matchAll(COUNTED_PLAIN), ...folded.matchAll(COUNTED_AFTER)].map(
    (match) => numberOf(match[1] ?? "1"),
  );
  if (counts.length === 0) return null;
  const joined = folded.split(/ ?\+ ?/).filter((part) => /[a-z]/.test(part));
  if (joined.length > 1) {
    const perPart = joined.map((part) => Number(/^([1-9]) /.exec(part)?.[1] ?? 1));
    return perPart.reduce((sum, one) => sum + one, 0);
  }
  return counts.reduce((sum, one) => sum + one, 0);
}

/** Whether "2 x TA" counts sessions or people in a column: sessions once a cell counts more than a room holds, or mixes staff. */
export function whatStaffCountsMean(cells: readonly NotationCell[]): "sessions" | "adults" | null {
  const counts = cells
    .map((cell) => [...fold(shown(cell)).matchAll(COUNTED)])
    .filter((found) => found.length > 0);
  if (counts.length === 0) return null;
  const some = counts.some(
    (found) => found.length > 1 || found.some((match) => numberOf(match[1] ?? "1") > 3),
  );
  return some ? "sessions" : null;
}
