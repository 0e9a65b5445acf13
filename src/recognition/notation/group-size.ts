import type { NumberOrRange } from "../../domain/recognition-report";
import { dayOfSerial, minutesOfSerial } from "./calendar";
import { formatKind, plainNumber, shown } from "./cell-text";
import type { NotationCell } from "./cell-text";
import { saysNothing } from "./nothing";
import {
  RATIO_SPAN,
  AT_LEAST,
  RATIO,
  ONE_TO_ONE,
  AT_MOST,
  NUMBER_AT_MOST,
  BETWEEN,
  SIZE_AND_NAMES,
  NOW_AND_MOST,
  WITH_COMPANY,
  SEVERAL_GROUPS,
  MORE_ADULTS,
  ADULT_AND_PUPILS,
  SPAN,
  GROUP_OF,
  IN_GROUP,
  ADULTS,
  BARE_SIZE,
  CLASS_OF,
  PAIR,
  PAIR_OR_TRIO,
  ONE_OR_PAIR,
  TRIO,
  ALONE,
  WHOLE,
  SMALL,
} from "./group-words";
import { numberOf, range, spoken } from "./numbers";
import { reading } from "./reading";
import type { Alternative, Read } from "./reading";
import { Scraps } from "./scraps";

export interface GroupSizeReading {
  /** Adults with the group, where a ratio says so. */
  adults: number | null;
  /** Pupils taught together; null when the cell says "small group" or "whole class" and no number. */
  groupSize: NumberOrRange | null;
}

export interface GroupSizeContext {
  /** The heading says "Ratio", or "Group size" / "Number in group"; decides what 1-4 is. */
  heading?: "ratio" | "size";
}

const UNKNOWN: GroupSizeReading = { adults: null, groupSize: null };
const size = (groupSize: NumberOrRange): GroupSizeReading => ({ adults: null, groupSize });
const ratio = (adults: number, groupSize: NumberOrRange): GroupSizeReading => ({
  adults,
  groupSize,
});

export function readGroupSize(
  cell: NotationCell,
  context: GroupSizeContext = {},
): Read<GroupSizeReading> {
  const number = plainNumber(cell);
  if (number !== null) return fromNumber(number);
  if (typeof cell.value === "number") return fromTimeOrDate(cell, cell.value, context);
  return readGroupSizeText(shown(cell), context);
}

function fromNumber(number: number): Read<GroupSizeReading> {
  if (!Number.isInteger(number)) {
    const [, adults = "", pupils = ""] = /^(\d{1,2})\.(\d{1,2})$/.exec(String(number)) ?? [];
    if (adults === "") return null;
    return reading(
      ratio(Number(adults), Number(pupils)),
      0.5,
      `${number} may be ${adults}:${pupils}`,
      "",
      [
        { value: ratio(Number(adults), Number(pupils)), label: `${adults}:${pupils}` },
        { value: UNKNOWN, label: "Something else" },
      ],
    );
  }
  if (number === 121) return reading(ratio(1, 1), 0.8, "121 is one to one");
  if (number < 1 || number > 400) return null;
  return reading(size(number), 0.95, `a group of ${number}`);
}

/** Excel stores a typed 1:4 as four minutes past one, a typed 4-6 as 4 June and a typed 10-15 as October 2015. */
function fromTimeOrDate(
  cell: NotationCell,
  serial: number,
  context: GroupSizeContext,
): Read<GroupSizeReading> {
  const kind = formatKind(cell.numberFormat);
  if (kind === "time") return fromTime(serial);
  const day = dayOfSerial(serial);
  if (!day) return null;
  const [a, b] = kind === "monthYear" ? [day.month, day.year % 100] : [day.day, day.month];
  const typedAs = `${a}-${b}`;
  const because = `${shown(cell).trim()} is what Excel makes of a typed ${typedAs}`;
  return fromPair(a, b, kind === "date" ? 0.6 : 0.9, because, context);
}

function fromTime(serial: number): Read<GroupSizeReading> {
  const minutes = minutesOfSerial(serial) + Math.floor(serial) * 1440;
  const [adults, pupils] = [Math.floor(minutes / 60), minutes % 60];
  if (adults < 1 || pupils < 1) return null;
  return fromRatio(adults, pupils, `a typed ${adults}:${pupils} that Excel took for a time`);
}

function fromRatio(a: number, b: number, because: string): Read<GroupSizeReading> {
  if (a <= 2 || a <= b) return reading(ratio(a, b), 0.95, because);
  return reading(ratio(b, a), 0.6, because, "", [
    { value: ratio(b, a), label: `${b} adult, ${a} pupils` },
    { value: ratio(a, b), label: `${a} adults, ${b} pupil` },
  ]);
}

function fromPair(
  a: number,
  b: number,
  sure: number,
  because: string,
  context: GroupSizeContext,
): Read<GroupSizeReading> {
  if (a === 1 && b === 1) return reading(ratio(1, 1), sure, "one adult, one pupil");
  if (context.heading === "ratio" && (a === 1 || (a === 2 && b >= 6)))
    return reading(ratio(a, b), sure, because);
  const alternatives: Alternative<GroupSizeReading>[] = [
    { value: size(range(a, b)), label: `${spoken(range(a, b))} pupils` },
    { value: ratio(a, b), label: `${a} adult, ${b} pupils` },
  ];
  const open = a === 1 && b > 2 && context.heading !== "size";
  return reading(size(range(a, b)), open ? 0.6 : sure, because, "", open ? alternatives : []);
}

/** "Y3/4 (6)": of which years, and how many. */
const YEARS_AND_SIZE = /^\s*(y(?:ea)?r?s? ?\d{1,2}(?: ?[/,&-] ?y?\d{1,2})*) ?\((\d{1,2})\)\s*$/i;

/** Group size in words; also used on pieces of longer cells. */
export function readGroupSizeText(
  text: string,
  context: GroupSizeContext = {},
): Read<GroupSizeReading> {
  const [, ofYears = "", alone = ""] = YEARS_AND_SIZE.exec(text) ?? [];
  if (ofYears !== "")
    return { ...reading(size(Number(alone)), 0.9, `${alone} pupils`), rest: ofYears };
  const scraps = new Scraps(text);
  if (scraps.text === "") return null;
  if (saysNothing(scraps.text)) return reading(UNKNOWN, 0.8, "no size is given", scraps.text);
  const found = inWords(scraps, context);
  if (!found) return null;
  if (found.value.groupSize !== null)
    [SMALL, PAIR, ALONE].forEach((pattern) => scraps.take(pattern));
  return { ...found, rest: found.rest === "" ? scraps.rest() : found.rest };
}

function inWords(scraps: Scraps, context: GroupSizeContext): Read<GroupSizeReading> {
  const more = scraps.take(MORE_ADULTS);
  if (more) return fromRatio(Number(more[1]), 1, `${more[1]} adults to one pupil`);
  const whole = /^(\d{1,2}) ?(?:-|to) ?(\d{1,2})$/.exec(scraps.left);
  if (whole && scraps.take(/^.*$/))
    return fromPair(Number(whole[1]), Number(whole[2]), 0.95, "written as it is", context);
  const two = scraps.take(NOW_AND_MOST) ?? scraps.take(SEVERAL_GROUPS);
  if (two) {
    const value = range(numberOf(two[1] ?? ""), numberOf(two[2] ?? ""));
    return reading(size(value), 0.9, `${spoken(value)} pupils`);
  }
  const company = scraps.take(WITH_COMPANY);
  if (company) return withCompany(numberOf(company[1] ?? ""), numberOf(company[2] ?? ""));
  if (scraps.take(ONE_OR_PAIR)) return reading(size({ min: 1, max: 2 }), 0.95, "one or a pair");
  const several = scraps.take(RATIO_SPAN);
  if (several) {
    const pupils = range(Number(several[2]), Number(several[3]));
    return reading(
      ratio(Number(several[1]), pupils),
      0.85,
      `${several[1]} adult to ${spoken(pupils)}`,
    );
  }
  const pair = scraps.take(RATIO);
  if (pair) return fromRatio(Number(pair[1]), Number(pair[2]), `${pair[1]} adult to ${pair[2]}`);
  if (scraps.take(ONE_TO_ONE)) return reading(ratio(1, 1), 0.95, "one adult, one pupil");
  const staffed = scraps.take(ADULTS);
  if (staffed)
    return reading(
      ratio(numberOf(staffed[1] ?? ""), numberOf(staffed[2] ?? staffed[3] ?? "")),
      0.9,
      "adults and pupils are counted",
    );
  const one = scraps.take(ADULT_AND_PUPILS);
  if (one)
    return reading(
      ratio(Number(one[1] ?? 1), numberOf(one[2] ?? one[3] ?? "")),
      0.9,
      "an adult and the pupils with them",
    );
  const between = scraps.take(BETWEEN);
  if (between) {
    const value = range(numberOf(between[1] ?? ""), numberOf(between[2] ?? ""));
    return reading(size(value), 0.95, `${spoken(value)} pupils`);
  }
  const ofAClass = scraps.take(CLASS_OF);
  if (ofAClass) return reading(size(numberOf(ofAClass[1] ?? "")), 0.95, "a number of a class");
  const most = scraps.take(AT_MOST) ?? scraps.take(NUMBER_AT_MOST);
  if (most) return reading(size(range(1, numberOf(most[1] ?? ""))), 0.9, `up to ${most[1]}`);
  const span = scraps.take(SPAN);
  if (span) {
    const value = range(numberOf(span[1] ?? ""), numberOf(span[2] ?? ""));
    return reading(size(value), 0.95, `${spoken(value)} pupils`);
  }
  const atLeast = scraps.take(AT_LEAST);
  if (atLeast) {
    const value = numberOf(atLeast[1] ?? "");
    return reading(size(value), 0.6, `${value} or more`, scraps.text);
  }
  const group =
    scraps.take(GROUP_OF) ??
    scraps.take(IN_GROUP) ??
    scraps.take(SIZE_AND_NAMES) ??
    scraps.take(BARE_SIZE);
  if (group)
    return reading(
      size(numberOf(group[1] ?? group[0])),
      0.95,
      `a group of ${group[1] ?? group[0]}`,
    );
  return withoutNumber(scraps);
}

/** "4 + 2 peers": six sit together, and the help is for four. */
function withCompany(own: number, others: number): Read<GroupSizeReading> {
  const alternatives = [
    { value: size(own + others), label: `${own + others} together`, general: "All of them" },
    { value: size(own), label: `${own}`, general: "Only those whom it is for" },
  ];
  return reading(size(own + others), 0.6, "some are there for company", "", alternatives);
}

function withoutNumber(scraps: Scraps): Read<GroupSizeReading> {
  if (scraps.take(PAIR_OR_TRIO)) return reading(size({ min: 2, max: 3 }), 0.95, "pairs or threes");
  if (scraps.take(PAIR)) return reading(size(2), 0.95, "a pair");
  if (scraps.take(TRIO)) return reading(size(3), 0.9, "a group of three");
  if (scraps.take(ALONE)) return reading(size(1), 0.9, "one pupil alone");
  if (scraps.take(WHOLE)) return reading(UNKNOWN, 0.9, "the whole class: no number is given");
  if (scraps.take(SMALL)) return reading(UNKNOWN, 0.8, "a group, with no number given");
  return null;
}
