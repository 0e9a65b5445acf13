import { minutesOfSerial } from "./calendar";
import { formatKind, shown } from "./cell-text";
import type { NotationCell } from "./cell-text";
import { reading } from "./reading";
import type { Alternative, Read } from "./reading";
import { Scraps, tidy } from "./scraps";

export interface AgeReading {
  /** The age in months: 6.04 → 76. */
  months: number;
  /** As displayed; "6.10" where Excel dropped the nought of a typed 6.10. */
  shown: string;
}

export interface AgeContext {
  /** The measure or the heading speaks of an age, so that 6.04 is 6 years 4 months and not a decimal. */
  isAge?: boolean;
}

/** Measures that give an age in years and months (the tests' own manuals). */
const AGE_MEASURE =
  /(?<![a-z])(?:ra|sa|r\.a\.?|s\.a\.?|(?:reading|spelling|comprehension|maths|number|language|word|story|chronological|developmental|mental) ?age|age|salford|neale|single word spelling|swst|swrt|schonell|burt|young's|vernon)(?![a-z])/;
/** …and those that give a standardised score from the same tests. */
const SCORE_MEASURE = /(?<![a-z])(?:ss|sas|standardi[sz]ed|percentile|stanine)(?![a-z])/;

/** Whether a measure's name, or a heading, speaks of ages: "Salford RA", "Maths age". */
export function isAgeMeasure(name: string): boolean {
  const folded = tidy(name).toLowerCase();
  return AGE_MEASURE.test(folded) && !SCORE_MEASURE.test(folded);
}

const IN_WORDS =
  /(?:(?:age|ra|sa):? ?)?(\d{1,2}) ?(?:y(?:ea)?rs?|y)\.?,? ?(?:and )?(?:(\d{1,2}) ?(?:m(?:on)?ths?|mo|m|mnths?)\.?)?(?![a-z\d])/;
const BY_SIGN = /(?:(?:age|ra|sa):? ?)?(?<![\d.:;])(\d{1,2}) ?([:;./-]) ?(\d{1,2})(?![\d.:;%])/;

export function readAge(cell: NotationCell, context: AgeContext = {}): Read<AgeReading> {
  if (typeof cell.value === "number") return fromNumber(cell, cell.value, context);
  const scraps = new Scraps(shown(cell));
  const words = scraps.take(IN_WORDS);
  if (words)
    return ageOf(Number(words[1]), Number(words[2] ?? 0), scraps.text, 0.95, scraps.rest());
  const sign = scraps.take(BY_SIGN);
  if (!sign) return null;
  const named = /^(?:age|ra|sa)/.test(sign[0]);
  const sure = named || context.isAge ? 0.92 : sign[2] === ":" || sign[2] === ";" ? 0.7 : 0.35;
  return ageOf(Number(sign[1]), Number(sign[3]), scraps.text, sure, scraps.rest());
}

function ageOf(
  years: number,
  months: number,
  written: string,
  sure: number,
  rest: string,
): Read<AgeReading> {
  if (months > 11 || years < 2 || years > 19) return null;
  const value = { months: years * 12 + months, shown: written };
  return reading(value, sure, `${years} years ${months} months`, rest);
}

function fromNumber(cell: NotationCell, value: number, context: AgeContext): Read<AgeReading> {
  const kind = formatKind(cell.numberFormat);
  if (kind === "time") {
    const minutes = minutesOfSerial(value) + Math.floor(value) * 1440;
    return ageOf(Math.floor(minutes / 60), minutes % 60, shown(cell).trim(), 0.9, "");
  }
  const written = shown(cell).trim();
  if (kind !== "plain" || !context.isAge) return null;
  if (/^\d{1,2}$/.test(written)) return ageOf(Number(written), 0, written, 0.7, "");
  const [, years = "", tail = ""] = /^(\d{1,2})\.(\d{1,2})$/.exec(written) ?? [];
  if (years === "") return null;
  return tail === "1"
    ? droppedNought(Number(years))
    : ageOf(Number(years), Number(tail), written, 0.92, "");
}

/** A typed 6.10 is kept by Excel as 6.1, which is also what 6 years 1 month looks like. */
function droppedNought(years: number): Read<AgeReading> {
  const alternatives: Alternative<AgeReading>[] = [
    { value: { months: years * 12 + 1, shown: `${years}.1` }, label: `${years} years 1 month` },
    { value: { months: years * 12 + 10, shown: `${years}.10` }, label: `${years} years 10 months` },
  ];
  const because = `Excel drops the nought of a typed ${years}.10`;
  const [first] = alternatives;
  return first ? reading(first.value, 0.5, because, "", alternatives) : null;
}
