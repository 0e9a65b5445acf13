import type { Field } from "../fields";
import { readDosage } from "../notation/dosage";
import { onceOfAlike } from "../once-of-alike";
import { becauseOf, plainNumberOf, tellingOf } from "../plain-values";
import type { CellView } from "../sheet-view";

type Says = "both" | "sessions" | "minutes" | "number" | "other";

/** What a cell says of times: "3 x 20 mins", "daily", "½ hr", 20. */
function saysOfTimes(cell: CellView): Says {
  if (plainNumberOf(cell) !== null) return "number";
  if (cell.text.length > 60) return "other";
  const read = readDosage(cell.cell);
  if (read === null || read.confidence < 0.6) return "other";
  const { sessionsPerWeek, minutesPerSession, found } = read.value;
  if (sessionsPerWeek !== null && minutesPerSession !== null) return "both";
  if (minutesPerSession !== null) return "minutes";
  if (sessionsPerWeek !== null) return "sessions";
  return found.asNeeded ? "both" : "other";
}

const IS: readonly { field: Field; says: readonly Says[]; what: string }[] = [
  { field: "minutesPerSession", says: ["minutes"], what: "lengths of sessions" },
  { field: "sessionsPerWeek", says: ["sessions"], what: "numbers of sessions" },
  { field: "dosage", says: ["both", "sessions", "minutes"], what: "sessions and minutes" },
];
const MOST_SESSIONS = 10;
const FEWEST_MINUTES = 5;

/** Which times a column holds, where words among its values say so; null when it holds none, or only bare numbers. */
export function timesIn(values: readonly CellView[]): { field: Field; because: string } | null {
  const saysOf = onceOfAlike(saysOfTimes);
  const said = tellingOf(values).map((cell) => ({ cell, says: saysOf(cell) }));
  if (said.length < 2) return null;
  const count = (...kinds: Says[]): number =>
    said.filter(({ says }) => kinds.includes(says)).length;
  const numbers = said.flatMap(({ cell, says }) =>
    says === "number" ? (plainNumberOf(cell) ?? 0) : [],
  );
  const found = IS.find(({ field, says }) => {
    const own = count(...says);
    if (own < Math.max(1, said.length * 0.2)) return false;
    if (own + numbers.length < said.length * 0.8) return false;
    if (field === "minutesPerSession") return numbers.every((n) => n >= FEWEST_MINUTES);
    if (field === "sessionsPerWeek") return numbers.every((n) => n <= MOST_SESSIONS);
    return own >= said.length * 0.6;
  });
  return found ? { field: found.field, because: becauseOf(found.what) } : null;
}
