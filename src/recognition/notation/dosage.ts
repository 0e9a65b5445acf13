import { dayOfSerial, minutesOfSerial } from "./calendar";
import { formatKind, plainNumber, shown } from "./cell-text";
import type { NotationCell } from "./cell-text";
import { dosageFindings, type DosageFindings } from "./dosage-findings";
import { doseOf, dosePieces } from "./dosage-doses";
import { inWords, joined, severalCounts } from "./dosage-meaning";
import type { DosageToken } from "./dosage-rules";
import { dosageTokens } from "./dosage-tokens";
import { NOTHING, NO_FINDINGS, bare, inSpeech, open } from "./dosage-value";
import type { Dosage, DosageContext, Times } from "./dosage-value";
import { saysNothing } from "./nothing";
import { range, spoken } from "./numbers";
import { reading } from "./reading";
import type { Read } from "./reading";
import { Scraps, tidy } from "./scraps";
import { AFTER_A_NUMBER, mended } from "./spelling";

export type { Dosage, DosageContext } from "./dosage-value";

/** A column, or any text, that holds sessions and minutes together. */
export function readDosage(cell: NotationCell, context: DosageContext = {}): Read<Dosage> {
  const number = plainNumber(cell);
  if (number !== null) return bareNumber(number, context);
  if (typeof cell.value === "number")
    return trapped(cell, cell.value, "sessionsPerWeek") ?? clockLength(cell);
  return readDosageText(shown(cell), context);
}

/** A column of sessions a week: "5x", "2x wkly", "M/W/F", "daily". */
export function readFrequency(cell: NotationCell, context: DosageContext = {}): Read<Dosage> {
  const number = plainNumber(cell);
  if (number !== null) return sessionsFrom(number, context);
  if (typeof cell.value === "number") return trapped(cell, cell.value, "sessionsPerWeek");
  const pair = /^(\d{1,2}) ?(?:-|–|to|or|\/) ?(\d{1,2})$/.exec(tidy(shown(cell)));
  if (pair) return severalCounts(range(Number(pair[1]), Number(pair[2])), NOTHING, "", NO_FINDINGS);
  const text = tidy(shown(cell));
  const read = readDosageText(text, { ...context, perWeek: context.perWeek ?? true });
  return read ?? countAndRemark(text, context);
}

/** "4 (after school)": a number, and in brackets something that is not about time. */
function countAndRemark(text: string, context: DosageContext): Read<Dosage> {
  const [, count = "", remark = ""] = /^(\d{1,2}) ?\(([^()\d]{1,40})\)$/.exec(text) ?? [];
  if (count === "" || readDosageText(remark) !== null) return null;
  const read = sessionsFrom(Number(count), context);
  return read && { ...read, rest: remark };
}

/** A column of minutes a session: "20", "½ hr", "10-15 mins". */
export function readSessionLength(cell: NotationCell, context: DosageContext = {}): Read<Dosage> {
  const number = plainNumber(cell);
  if (number !== null) return minutesFrom(number, context);
  if (typeof cell.value === "number")
    return clockLength(cell) ?? trapped(cell, cell.value, "minutesPerSession");
  const pair = /^(\d{1,3}) ?(?:-|–|to|or|\/) ?(\d{1,3})$/.exec(tidy(shown(cell)));
  if (pair) {
    const minutes = range(Number(pair[1]), Number(pair[2]));
    return reading(bare({ minutesPerSession: minutes }), 0.9, `${spoken(minutes)} minutes`);
  }
  return readDosageText(shown(cell), context);
}

/** A column, or a grid's cell, that holds minutes a week: "60", "60m", "3 x 20". */
export function readWeeklyMinutes(cell: NotationCell, context: DosageContext = {}): Read<Dosage> {
  const number = plainNumber(cell);
  if (number !== null) {
    if (number <= 0 || number > 2500) return null;
    const total = context.unit === "hours" ? number * 60 : number;
    return reading(bare({ minutesPerWeek: total }), 0.9, `${spoken(total)} minutes a week`);
  }
  const read = readDosage(cell, context);
  if (
    !read ||
    read.value.sessionsPerWeek !== null ||
    typeof read.value.minutesPerSession !== "number"
  )
    return read;
  const { minutesPerSession, ...others } = read.value;
  const value = { ...others, minutesPerSession: null, minutesPerWeek: minutesPerSession };
  return reading(value, 0.85, `${minutesPerSession} minutes a week`, read.rest);
}

const UNITS = (
  "minute minutes mins hour hours week weeks weekly session sessions lesson lessons " +
  "fortnight fortnightly daily time times"
).split(" ");

/** Letters beyond which a cell is prose, and what it says of time is not for us to pick out. */
const LONGEST = 1500;

/** "3 sessions of 20" are of minutes; "weekly x 6" goes on for six weeks, for nobody is seen weekly six times. */
const inFull = (text: string): string =>
  text.length > 80
    ? text
    : text
        .replace(/(?<=\b\d{1,2} ?x? ?(?:sessions?|lessons?) of \d{1,2})$/i, " mins")
        .replace(/\b(weekly|wkly),? ?x ?([6-9]|1\d)$/i, "$1 for $2 weeks");

export function readDosageText(text: string, context: DosageContext = {}): Read<Dosage> {
  const said = inFull(text);
  const scraps = new Scraps((/\d/.test(said) && mended(said, UNITS, AFTER_A_NUMBER)) || said);
  if (scraps.text === "" || scraps.text.length > LONGEST) return null;
  if (saysNothing(scraps.text)) return reading(bare({}), 0.8, "no time is given", scraps.text);
  const tokens = dosageTokens(scraps.text);
  const used = new Set<DosageToken>();
  const doses = dosePieces(tokens).flatMap((piece) => doseOf(piece, used) ?? []);
  const found = dosageFindings(tokens, scraps.text, used);
  const rest = restOf(tokens, scraps, used);
  if (doses.length === 0) return withoutTimes(scraps.text, found, rest);
  return inWords(joined(doses), context, { text: scraps.text, rest }, found);
}

/** "lunchtimes", "mornings", "tutor time": the same part of every day. */
const EVERY_SCHOOL_DAY =
  /^(?:all |during |at )?(?:lunch(?:time)?s|break(?: ?time)?s|playtimes|mornings|afternoons|(?:am |pm )?registration|(?:tutor|form) times?|assembl(?:y|ies))$/i;

/** Words without any time: "as needed" is an answer, "Springboard 5" is not. */
function withoutTimes(text: string, found: DosageFindings, rest: string): Read<Dosage> {
  if (/^n\/?a(?![a-z])/i.test(text))
    return reading(bare({}), 0.7, "it says that it does not apply", text);
  if (EVERY_SCHOOL_DAY.test(text))
    return reading(bare({ sessionsPerWeek: 5 }), 0.8, "on every school day");
  if (!found.asNeeded) return null;
  return reading({ ...NOTHING, found }, 0.8, "no fixed times", rest === "" ? text : text);
}

function bareNumber(number: number, context: DosageContext): Read<Dosage> {
  if (number <= 0 || number > 2000) return null;
  if (context.unit)
    return context.perWeek
      ? readWeeklyMinutes(
          { value: number, text: String(number), numberFormat: "General" },
          { unit: context.unit },
        )
      : minutesFrom(number, context);
  if (context.perWeek && number >= 10)
    return reading(bare({ minutesPerWeek: number }), 0.7, `${number} minutes a week`);
  const times: Times[] = [
    { ...NOTHING, sessionsPerWeek: number },
    { ...NOTHING, minutesPerSession: number },
  ];
  const inGeneral = ["Sessions a week", "Minutes each"];
  if (number > 7) {
    times.reverse();
    inGeneral.reverse();
  }
  return open(times, 0.5, "a bare number: sessions or minutes", "", NO_FINDINGS, inGeneral);
}

function sessionsFrom(number: number, context: DosageContext): Read<Dosage> {
  if (number <= 0 || number > 400) return null;
  const weekly: Times = { ...NOTHING, sessionsPerWeek: number };
  if (number <= (context.perWeek === true ? 40 : 15))
    return reading(
      { ...weekly, found: NO_FINDINGS },
      context.perWeek ? 0.95 : 0.88,
      inSpeech(weekly),
    );
  return open(
    [{ ...NOTHING, plannedSessions: number }, weekly],
    0.5,
    "too many for one week",
    "",
    NO_FINDINGS,
  );
}

function minutesFrom(number: number, { unit }: DosageContext): Read<Dosage> {
  if (number <= 0 || number > 600) return null;
  const minutes: Times = { ...NOTHING, minutesPerSession: unit === "hours" ? number * 60 : number };
  if (unit === "hours" || number >= 5)
    return reading({ ...minutes, found: NO_FINDINGS }, 0.95, inSpeech(minutes));
  const hours: Times = { ...NOTHING, minutesPerSession: number * 60 };
  if (unit === "minutes")
    return reading({ ...minutes, found: NO_FINDINGS }, 0.85, inSpeech(minutes));
  return open(
    [hours, minutes],
    0.5,
    `${number} is more likely hours than minutes`,
    "",
    NO_FINDINGS,
  );
}

/** A typed 0:30 or 1:15 that Excel stored as a time of day. */
function clockLength(cell: NotationCell): Read<Dosage> {
  if (typeof cell.value !== "number" || formatKind(cell.numberFormat) !== "time") return null;
  const minutes = minutesOfSerial(cell.value);
  if (minutes <= 0 || minutes > 420) return null;
  return reading(
    bare({ minutesPerSession: minutes }),
    0.75,
    `${minutes} minutes, stored as a time`,
  );
}

/** A typed 2-3 that became 2 March, a typed 10-15 that became October 2015. */
function trapped(
  cell: NotationCell,
  serial: number,
  field: "sessionsPerWeek" | "minutesPerSession",
): Read<Dosage> {
  const kind = formatKind(cell.numberFormat);
  const day = dayOfSerial(serial);
  if (!day || (kind !== "dayMonth" && kind !== "monthYear")) return null;
  const [a, b] = kind === "dayMonth" ? [day.day, day.month] : [day.month, day.year % 100];
  const because = `${shown(cell).trim()} is what Excel makes of a typed ${a}-${b}`;
  if (field === "sessionsPerWeek") {
    const read = severalCounts(range(a, b), NOTHING, "", NO_FINDINGS);
    return read && { ...read, because };
  }
  return reading(bare({ minutesPerSession: range(a, b) }), 0.9, because);
}

/** What no one understood; small words that only joined what was understood go with it. */
function restOf(tokens: readonly DosageToken[], scraps: Scraps, used: Set<DosageToken>): string {
  const isLost = (token: DosageToken | undefined): boolean =>
    token !== undefined && !used.has(token) && token.kind !== "glue" && token.kind !== "plus";
  tokens.forEach((token, at) => {
    const joins =
      (token.kind === "glue" || token.kind === "plus") &&
      !(isLost(tokens[at - 1]) && isLost(tokens[at + 1]));
    const opens =
      joins &&
      isLost(tokens[at + 1]) &&
      !used.has(token) &&
      token.kind === "glue" &&
      /[a-z]/.test(scraps.left.slice(token.start, token.end));
    if (used.has(token) || (joins && !opens)) scraps.takeSpan(token.start, token.end - token.start);
  });
  return scraps.rest();
}
