import { format } from "numfmt";
import { ErrorValue, type Value } from "../../book/cell";
import { asNumber, toBoolean, toNumber, toText } from "../coercion";
import { wildcard } from "../criteria";
import { daysMissing, isDateMask } from "../display-text";
import { fail, NA, VALUE } from "../failure";
import { generalText } from "../general-text";
import type { Frame, Operand } from "../operand";
import { roundTo } from "../rounding";
import { ranged, scalar, type FunctionSpec, type FunctionTable } from "./function-spec";
import { eachValue } from "./gather";

const LONGEST = 32_767;

function textual(least: number, most: number, call: (texts: string[]) => Value): FunctionSpec {
  return scalar(least, most, (args) => call(args.map((arg) => toText(arg))));
}

function count(value: Value | undefined, frame: Frame, leftOut: number): number {
  if (value === undefined) return leftOut;
  return Math.trunc(toNumber(value, frame.grid.workings.dateReading));
}

function joined(parts: readonly string[], between = ""): Value {
  const text = parts.join(between);
  return text.length > LONGEST ? VALUE : text;
}

/** All values of all arguments as texts. */
function textsOf(args: readonly Operand[]): string[] {
  const texts: string[] = [];
  eachValue(args, (value) => {
    texts.push(toText(value));
  });
  return texts;
}

const TEXT = scalar(2, 2, ([value, mask], frame) => {
  const reading = frame.grid.workings.dateReading;
  const number = asNumber(value ?? null, reading);
  const pattern = toText(mask);
  if (typeof value === "boolean") return formatted(pattern, value ? "TRUE" : "FALSE");
  if (typeof number !== "number") {
    if (typeof value !== "string") return number;
    return formatted(pattern, value);
  }
  if (pattern === "") return "";
  if (/^general$/i.test(pattern)) return generalText(number);
  if (number < 0 && isDateMask(pattern) && !/\[[hms]/i.test(pattern)) return VALUE;
  return formatted(pattern, number + daysMissing(pattern, reading.date1904));
});

function formatted(pattern: string, value: number | string): Value {
  try {
    return format(pattern, value, {
      locale: "en-GB",
      nbsp: false,
      dateErrorThrows: true,
      dateSpanLarge: false,
    });
  } catch {
    return VALUE;
  }
}

const VALUE_OF = scalar(1, 1, ([value], frame) => {
  if (typeof value === "boolean") return VALUE;
  const number = asNumber(value ?? null, frame.grid.workings.dateReading);
  return number;
});

function found(exact: boolean): FunctionSpec {
  return scalar(2, 3, ([wanted, within, from], frame) => {
    const needle = toText(wanted);
    const text = toText(within);
    const start = count(from, frame, 1) - 1;
    if (start < 0 || start > text.length) return VALUE;
    if (exact) {
      const at = text.indexOf(needle, start);
      return at < 0 ? VALUE : at + 1;
    }
    const pattern = wildcard(needle, false);
    const at = pattern
      ? text.slice(start).search(pattern)
      : text.toLowerCase().indexOf(needle.toLowerCase(), start) - start;
    return at < 0 ? VALUE : at + start + 1;
  });
}

const SUBSTITUTE = scalar(3, 4, ([subject, old, fresh, instance], frame) => {
  const [text, from, to] = [toText(subject), toText(old), toText(fresh)];
  if (from === "") return text;
  if (instance === undefined) return joined(text.split(from), to);
  const which = count(instance, frame, 1);
  if (which < 1) return VALUE;
  let at = -1;
  for (let index = 0; index < which; index++) {
    at = text.indexOf(from, at < 0 ? 0 : at + from.length);
    if (at < 0) return text;
  }
  return text.slice(0, at) + to + text.slice(at + from.length);
});

const REPLACE = scalar(4, 4, ([subject, from, length, fresh], frame) => {
  const text = toText(subject);
  const start = count(from, frame, 1);
  const size = count(length, frame, 0);
  if (start < 1 || size < 0) return VALUE;
  return text.slice(0, start - 1) + toText(fresh) + text.slice(start - 1 + size);
});

const TEXTJOIN = ranged("rs(r)", 3, 255, ([between, ignoreBlanks, ...rest]) => {
  const separators = textsOf([between]);
  const skip = toBoolean(ignoreBlanks as Value);
  const texts = textsOf(rest).filter((text) => !skip || text !== "");
  const text = texts.reduce(
    (all, part, index) =>
      index === 0 ? part : all + (separators[(index - 1) % separators.length] ?? "") + part,
    "",
  );
  return text.length > LONGEST ? VALUE : text;
});

function proper(text: string): string {
  return text
    .toLowerCase()
    .replace(
      /(^|[^\p{L}])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );
}

/** Characters of code page 1252 that differ from Unicode: CHAR(128) is the euro sign. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function characterOf(code: number): Value {
  const whole = Math.trunc(code);
  if (whole < 1 || whole > 255) return VALUE;
  return whole >= 128 && whole < 160 ? (WINDOWS[whole - 128] ?? "") : String.fromCharCode(whole);
}

function codeOf(text: string): Value {
  if (text === "") return VALUE;
  const inWindows = WINDOWS.indexOf(text[0] ?? "");
  if (inWindows >= 0) return 128 + inWindows;
  const code = text.charCodeAt(0);
  return code < 256 ? code : 63;
}

const FIXED = scalar(1, 3, ([value, decimals, plain], frame) => {
  const places = count(decimals, frame, 2);
  if (places > 127) return VALUE;
  const number = roundTo(toNumber(value, frame.grid.workings.dateReading), places);
  const text = Math.abs(number).toFixed(Math.max(0, places));
  const [whole = "0", rest] = text.split(".");
  const grouped = toBoolean(plain ?? null) ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${number < 0 ? "-" : ""}${grouped}${rest === undefined ? "" : `.${rest}`}`;
});

function unicodeOf(text: string): Value {
  return text === "" ? VALUE : (text.codePointAt(0) ?? 0);
}

export const textFunctions: FunctionTable = {
  TEXT,
  VALUE: VALUE_OF,
  LEN: textual(1, 1, ([text = ""]) => text.length),
  LEFT: scalar(1, 2, ([text, size], frame) => {
    const length = count(size, frame, 1);
    return length < 0 ? VALUE : toText(text).slice(0, length);
  }),
  RIGHT: scalar(1, 2, ([text, size], frame) => {
    const length = count(size, frame, 1);
    const whole = toText(text);
    return length < 0 ? VALUE : whole.slice(Math.max(0, whole.length - length));
  }),
  MID: scalar(3, 3, ([text, from, size], frame) => {
    const start = count(from, frame, 1);
    const length = count(size, frame, 0);
    return start < 1 || length < 0 ? VALUE : toText(text).slice(start - 1, start - 1 + length);
  }),
  FIND: found(true),
  SEARCH: found(false),
  SUBSTITUTE,
  REPLACE,
  TRIM: textual(1, 1, ([text = ""]) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  // eslint-disable-next-line no-control-regex -- control characters are what CLEAN removes
  CLEAN: textual(1, 1, ([text = ""]) => text.replace(/[\u0000-\u001f]/g, "")),
  UPPER: textual(1, 1, ([text = ""]) => text.toUpperCase()),
  LOWER: textual(1, 1, ([text = ""]) => text.toLowerCase()),
  PROPER: textual(1, 1, ([text = ""]) => proper(text)),
  EXACT: textual(2, 2, ([a, b]) => a === b),
  REPT: scalar(2, 2, ([text, times], frame) => {
    const number = count(times, frame, 0);
    const part = toText(text);
    return number < 0 || part.length * number > LONGEST ? VALUE : part.repeat(number);
  }),
  CHAR: scalar(1, 1, ([code], frame) =>
    characterOf(toNumber(code, frame.grid.workings.dateReading)),
  ),
  CODE: textual(1, 1, ([text = ""]) => codeOf(text)),
  UNICHAR: scalar(1, 1, ([value], frame) => {
    const code = count(value, frame, 0);
    if (code < 1 || code > 0x10ffff) return VALUE;
    return code >= 0xd800 && code <= 0xdfff ? NA : String.fromCodePoint(code);
  }),
  UNICODE: textual(1, 1, ([text = ""]) => unicodeOf(text)),
  T: ranged("r", 1, 1, ([operand]) => {
    const texts: Value[] = [];
    eachValue([operand], (value) => texts.push(value));
    const [first = null] = texts;
    if (first instanceof ErrorValue) fail(first);
    return typeof first === "string" ? first : "";
  }),
  CONCATENATE: textual(1, 255, (texts) => joined(texts)),
  CONCAT: ranged("(r)", 1, 255, (args) => joined(textsOf(args))),
  TEXTJOIN,
  FIXED,
};
