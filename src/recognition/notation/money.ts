import { formatKind, shown } from "./cell-text";
import type { NotationCell } from "./cell-text";
import { saysNothing } from "./nothing";
import { reading } from "./reading";
import type { Read } from "./reading";
import { Scraps } from "./scraps";

export type MoneyPer =
  "session" | "hour" | "day" | "week" | "half-term" | "term" | "year" | "pupil" | "visit";

export interface MoneyReading {
  /** A whole cost in pounds; null when it is not one, or is a rate ("£12.50 per session"). */
  pounds: number | null;
  /** As written, when it is not simply a sum ("25% of salary", "£65 a session"). */
  text: string | null;
  /** The pounds of a rate, beside what it is for. */
  rate: { pounds: number; per: MoneyPer } | null;
}

export interface MoneyContext {
  /** The heading says that it holds money, so a bare number is pounds. */
  isMoney?: boolean;
}

const AMOUNT =
  /(£|gbp ?)? ?(\d{1,3}(?:,\d{3})+|(?<=£ ?)\d{1,3}(?: \d{3})+(?!\d)|\d{1,7})(\.\d{1,2})? ?(k(?![a-z])|pounds?(?![a-z])|gbp|p(?![a-z/.]|\.a))?/;

/** "£3OO": a letter O among the figures, which no one meant. */
const LETTERS_FOR_NOUGHTS = /(?<=£ ?\d[\d,o]*)o(?=[\d,o.]|$)/g;
/** "6 @ £45", "2 x £60", "£45 x 6": so many at so much. */
const TIMES_A_PRICE =
  /^(?:(\d{1,3}) ?(?:x|@|at) ?£ ?(\d{1,5}(?:\.\d{1,2})?)|£ ?(\d{1,5}(?:\.\d{1,2})?) ?x ?(\d{1,3}))(?: ?(?:weeks?|wks?|sessions?|visits?|days|terms|hrs?|hours|pupils|chn))?$/;
/** "£120 + £30" */
const SUMMED = /^£ ?(\d{1,6}(?:\.\d{1,2})?) ?(?:\+|plus|and|&) ?£ ?(\d{1,6}(?:\.\d{1,2})?)$/;
/** "£200-£300" */
const SPANNED = /^£ ?([\d,]{1,9}) ?(?:-|to|\/) ?£? ?([\d,]{1,9})$/;

const PER: readonly [RegExp, MoneyPer, "rate" | "total"][] = [
  [/(?:per|a|an|each|\/) ?(?:session|lesson|sess)s?(?![a-z])|p\/s(?![a-z])/, "session", "rate"],
  [/(?:per|a|an|each|\/) ?(?:hour|hr|h)(?![a-z])|p\/h|ph(?![a-z])/, "hour", "rate"],
  [/(?:per|a|each|\/) ?day(?![a-z])/, "day", "rate"],
  [/(?:per|a|each|\/) ?(?:visit|report|assessment)(?![a-z])/, "visit", "rate"],
  [/(?:per|a|each|\/) ?(?:week|wk)(?![a-z])|weekly|p\/?w(?![a-z])/, "week", "rate"],
  [/(?:per|a|each|\/) ?half[- ]?term(?![a-z])/, "half-term", "rate"],
  [/(?:per|a|each|\/) ?term(?![a-z])|termly/, "term", "rate"],
  [
    /(?:per|a|each|\/) ?(?:pupil|child|head|student|person|place)(?![a-z])|p\/p(?![a-z])/,
    "pupil",
    "rate",
  ],
  [
    /(?:per|a|each|\/) ?(?:annum|year|yr|school year)(?![a-z])|annual(?:ly)?(?![a-z])|p\.?\/?a\.?(?![a-z])|yearly/,
    "year",
    "total",
  ],
];

const FREE = /^(?:no cost|free|nil|zero|no charge|at no cost|£?0(?:\.00)?)$/;

export function readMoney(cell: NotationCell, context: MoneyContext = {}): Read<MoneyReading> {
  if (typeof cell.value === "number") return fromNumber(cell, cell.value, context);
  const scraps = new Scraps(shown(cell));
  const written = scraps.text;
  if (written === "") return null;
  if (FREE.test(scraps.left)) return reading(sum(0), 0.9, "it says that there is no cost");
  if (saysNothing(written))
    return reading({ pounds: null, text: null, rate: null }, 0.8, "no cost is given", written);
  const bare = /^\d{1,7}(?:\.\d{1,2})?$/.test(scraps.left);
  if (bare && !context.isMoney)
    return reading(sum(Number(written)), 0.5, "a number typed as text, taken for pounds");
  return fromFigures(scraps.left) ?? fromWords(scraps, written);
}

const LONGEST_SUM = 30;

/** Several sums in one cell, and nothing else; or one that was not typed as it was meant. */
function fromFigures(folded: string): Read<MoneyReading> {
  if (folded.length > LONGEST_SUM) return null;
  const meant = folded.replace(LETTERS_FOR_NOUGHTS, "0");
  if (meant !== folded && /^£ ?[\d,]+(?:\.\d\d)?$/.test(meant))
    return reading(sum(Number(meant.replace(/[£ ,]/g, ""))), 0.8, "a letter O stands for a nought");
  const times = TIMES_A_PRICE.exec(folded);
  if (times) {
    const [count, price] = [Number(times[1] ?? times[4]), Number(times[2] ?? times[3])];
    return reading(sum(count * price), 0.85, `${count} at £${price}`);
  }
  const both = SUMMED.exec(folded);
  if (both) return reading(sum(Number(both[1]) + Number(both[2])), 0.85, "two sums together");
  const thousands = /^£ ?(\d{1,2})\.(\d{3})$/.exec(folded);
  if (thousands)
    return either([`${thousands[1]}${thousands[2]}`, `${thousands[1]}.${thousands[2]}`], "a stop");
  const span = SPANNED.exec(folded);
  if (!span) return null;
  const [from = "", to = ""] = [span[1], span[2]].map((one) => one?.replaceAll(",", ""));
  return either([from, to], "from one sum to another");
}

/** The first is taken until someone answers. */
function either(pounds: readonly string[], because: string): Read<MoneyReading> {
  const alternatives = pounds.map((one) => ({
    value: sum(Number(one)),
    label: `£${Number(one)}`,
  }));
  const [first] = alternatives;
  return first ? reading(first.value, 0.5, because, "", alternatives) : null;
}

const sum = (pounds: number): MoneyReading => ({ pounds, text: null, rate: null });

function fromNumber(cell: NotationCell, value: number, context: MoneyContext): Read<MoneyReading> {
  const kind = formatKind(cell.numberFormat);
  if (kind === "money") return reading(sum(value), 0.98, "shown as pounds");
  if (kind === "plain")
    return reading(sum(value), context.isMoney ? 0.9 : 0.5, "a number under a heading for money");
  if (kind === "percent")
    return reading(
      { pounds: null, text: shown(cell), rate: null },
      0.8,
      "a percentage is no sum of money",
    );
  return null;
}

function fromWords(scraps: Scraps, written: string): Read<MoneyReading> {
  // A share of something, or money that comes back, is no cost.
  const isShare = scraps.has(/\d ?%|^-/);
  const match = isShare ? null : scraps.take(AMOUNT);
  const inWords: MoneyReading = { pounds: null, text: written, rate: null };
  if (!match) return reading(inWords, 0.8, "a cost in words", "");
  const pounds = poundsOf(match);
  const per = PER.map(([pattern, unit, kind]) => ({
    unit,
    kind,
    match: scraps.take(pattern),
  })).find((one) => one.match);
  // "£6.50 pp" is for each person; PP in capitals is the pupil premium
  const isEach = /[\d ]pp(?![\w+])|(?:\d|p\.?a\.?|year|annum|term) ?(?:each|ea)\.?$/.test(written);
  if (isEach)
    return reading({ ...inWords, rate: { pounds, per: "pupil" } }, 0.8, "a price for each", "");
  const hasSign = match[1] !== undefined || match[4] !== undefined;
  if (per?.kind === "rate")
    return reading(
      { ...inWords, rate: { pounds, per: per.unit } },
      0.85,
      `a price per ${per.unit}, not the whole cost`,
      scraps.rest(),
    );
  scraps.take(
    /^(?:approx(?:imately)?\.?|about|around|circa|c\.?|~|est(?:imated)?\.?|total:?)(?![a-z])/,
  );
  const rest = scraps.rest();
  if (!hasSign && rest !== "")
    return reading(inWords, 0.6, "words and a number, with no pound sign", "");
  return reading(sum(pounds), hasSign ? 0.95 : 0.85, "a sum in pounds", rest);
}

function poundsOf(match: RegExpExecArray): number {
  const amount = Number(`${(match[2] ?? "0").replace(/[, ]/g, "")}${match[3] ?? ""}`);
  if (match[4]?.startsWith("k")) return amount * 1000;
  return match[4] === "p" ? amount / 100 : amount;
}
