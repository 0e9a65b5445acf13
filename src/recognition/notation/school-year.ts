import type { CalendarDay } from "./calendar";
import { MONTH_PATTERN, fullYear, monthNumber } from "./calendar";
import { reading } from "./reading";
import type { Read } from "./reading";
import { Scraps } from "./scraps";

/** A school year runs from 1 September to 31 August. */
export interface SchoolYear {
  /** The calendar year it begins in: 2026 for 2026-27. */
  first: number;
  /** "2026-27" */
  label: string;
}

export function schoolYear(first: number): SchoolYear {
  return { first, label: `${first}-${String((first + 1) % 100).padStart(2, "0")}` };
}

export function schoolYearOf({ year, month }: Pick<CalendarDay, "year" | "month">): SchoolYear {
  return schoolYear(month >= 9 ? year : year - 1);
}

/** Reads "2026-27", "26-27", "2025/26", "AY26", "Autumn 2014", "Aut 26" out of a title, a sheet's name or a cell. */
export function readSchoolYear(text: string): Read<SchoolYear> {
  const scraps = new Scraps(text);
  return fromPair(scraps) ?? fromSeason(scraps) ?? fromDate(scraps) ?? fromOneYear(scraps);
}

function fromPair(scraps: Scraps): Read<SchoolYear> {
  const pair = /(?<![\d.,/-])(20\d\d|1[2-9]|[234]\d) ?[-/] ?(20\d\d|\d\d)(?![\d/-]|\.\d)/;
  const match = pair.exec(scraps.left);
  if (!match) return null;
  const first = fullYear(Number(match[1]));
  const last = fullYear(Number(match[2]));
  const isAge = /(?:years?|yrs?|y|ages?) ?$/.test(scraps.left.slice(0, match.index));
  if (last !== first + 1 || isAge) return null;
  scraps.take(pair);
  const because = `${first}/${last % 100} is a school year`;
  return reading(schoolYear(first), 0.95, because, scraps.rest());
}

const SEASON =
  /(?<![a-z])(autumn|aut|spring|spr|summer|sum)\.?(?: term)?(?: ?[12](?!\d))?,? ?'?(20\d\d|[12345]\d)(?![\d%])/;

function fromSeason(scraps: Scraps): Read<SchoolYear> {
  const match = scraps.take(SEASON);
  if (!match) return null;
  const year = fullYear(Number(match[2]));
  const first = match[1]?.startsWith("a") ? year : year - 1;
  const because = `${match[0]} falls in the school year ${schoolYear(first).label}`;
  return reading(schoolYear(first), 0.9, because, scraps.rest());
}

const WHOLE_DATE = /(?<!\d)\d{1,2}[./-](\d{1,2})[./-](20\d\d|\d\d)(?!\d)/;
const MONTH_AND_YEAR = new RegExp(`(?<![a-z])(${MONTH_PATTERN}),? ?'?(20\\d\\d|[12345]\\d)(?!\\d)`);

function fromDate(scraps: Scraps): Read<SchoolYear> {
  const date = WHOLE_DATE.exec(scraps.left);
  const named = MONTH_AND_YEAR.exec(scraps.left);
  const month = date ? Number(date[1]) : monthNumber(named?.[1] ?? "");
  const year = Number(date?.[2] ?? named?.[2]);
  if (!month || month > 12 || !year) return null;
  const found = schoolYearOf({ year: fullYear(year), month });
  return reading(found, 0.6, `the date in it falls in ${found.label}`, scraps.text);
}

function fromOneYear(scraps: Scraps): Read<SchoolYear> {
  const match = scraps.take(/(?<!\d)(?:(20[0-4]\d)|ay ?'?([2-4]\d))(?!\d)/);
  if (!match) return null;
  const year = fullYear(Number(match[1] ?? match[2]));
  const choices = [schoolYear(year), schoolYear(year - 1)];
  const [value = schoolYear(year)] = choices;
  const because = `${match[0]} may be the school year that begins or the one that ends in ${year}`;
  const alternatives = choices.map((one) => ({ value: one, label: one.label }));
  return reading(value, 0.5, because, scraps.rest(), alternatives);
}
