import type { Finding, FindingKind, FlagPlace, NextStepPlace } from "../domain/finding";
import type { CheckedKey, CheckedTable, KeyedLine, Line } from "./calculated-map";
import { KINDS_OF_FINDING } from "./finding-kinds";
import { sentence } from "./words";

interface Said<T extends CheckedTable> {
  kind: FindingKind;
  /** The column whose cell says so. */
  flag: CheckedKey<T>;
  provision?: string;
  pupil?: string;
  /** Names the row where neither a provision nor a pupil does. */
  subject?: string;
  since?: string | null;
  by?: string | null;
  what: string;
  why: string;
  who: string;
  /** Where the flag can be looked up again; "" = nothing tells its row from others. */
  place?: { place: FlagPlace; key: string };
  nextSteps?: readonly NextStepPlace[];
  /** Somebody has said what follows, so that nothing is urgent about it any more. */
  decided?: string;
  /** It is over: good to know, and this is what to do about it. */
  over?: string;
  /** What tells findings of this kind about the same provision and pupil apart. */
  more?: string;
}

export function makeFinding<T extends CheckedTable>(line: Line<T>, said: Said<T>): Finding {
  const { kind, provision = "", pupil = "", what, why, who, since = null, more = "" } = said;
  const { severity, group, next } = KINDS_OF_FINDING[kind];
  const { decided = "", over } = said;
  const subject = [provision, pupil, said.subject ?? ""].filter((part) => part !== "").join(", ");
  const claim = subject === "" ? what : `${subject}: ${what}`;
  return {
    kind,
    severity: decided === "" && over === undefined ? severity : "note",
    group,
    sheet: line.table.sheet,
    cell: line.cell(said.flag),
    provision,
    pupil,
    since,
    by: said.by ?? null,
    what,
    why,
    next: decided === "" ? (over ?? next) : `Next step chosen: ${sentence(decided)}`,
    who,
    text: why === "" ? sentence(claim) : `${sentence(claim)} ${why}`,
    flag: said.place === undefined || said.place.key === "" ? null : said.place,
    nextSteps: said.nextSteps ?? [],
    about: [kind, provision, pupil, more].join(" | ").toLowerCase().trim(),
  };
}

export const SENCO = "SENCO";

/** Who does it: the adult who leads the provision, where the map says who. */
export function leader(ledBy: string): string {
  if (ledBy === "") return SENCO;
  return /\bsenco\b/i.test(ledBy) ? ledBy : `${SENCO} with ${ledBy}`;
}

/** The flag's place where the key of its row tells it from all others. */
export function placeBy(
  line: KeyedLine,
  place: FlagPlace,
  keys: ReadonlySet<string>,
): { place?: { place: FlagPlace; key: string } } {
  const key = line.exactly("rowKey");
  return keys.has(key.toLowerCase()) ? { place: { place, key } } : {};
}
