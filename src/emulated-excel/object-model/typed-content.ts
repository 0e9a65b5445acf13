import type { Value } from "../book/cell";
import { readTypedEntry, type TypingRules } from "../calc/typed-entry";
import { invalidArgument } from "../wire/host-error";

/** What becomes of an entry: nothing, a formula, or a constant (with the number format that typing it brings along). */
export type Content =
  { kind: "formula"; formula: string } | { kind: "value"; value: Value; numberFormat?: string };

/** A cell holds up to 32,767 characters. */
const LONGEST_TEXT = 32767;

/**
 * What Excel makes of something written through `values` or `formulas` (both are read alike, as if typed on an
 * American keyboard): "03/04/2026" is 4 March, "=", "+", "-" and "@" begin formulas, an apostrophe marks text
 * and disappears (office-js.md §6, 3–5).
 */
export function writtenContent(
  given: unknown,
  numberFormat: string,
  rules: Omit<TypingRules, "order">,
): Content {
  if (typeof given === "number" || typeof given === "boolean") return constant(given);
  if (typeof given !== "string") throw invalidArgument();
  return textContent(given, numberFormat, { ...rules, order: "mdy" });
}

/** What Excel makes of a text. */
export function textContent(text: string, numberFormat: string, rules: TypingRules): Content {
  if (text === "") return constant(null);
  if (text.length > LONGEST_TEXT) throw invalidArgument();
  if (numberFormat === "@") return constant(text); // cells formatted as text take everything as text
  if (text.startsWith("'")) return constant(text.slice(1));
  if (text.length > 1 && /^[=@]/.test(text)) return { kind: "formula", formula: text.slice(1) };
  if (!couldBeMore(text)) return constant(text);
  const entry = readTypedEntry(text, numberFormat, rules);
  const read: Content =
    "formula" in entry ? { kind: "formula", formula: entry.formula } : { kind: "value", ...entry };
  const isText = read.kind === "value" && typeof read.value === "string";
  // a sign that begins no number begins a formula, whatever follows: "- Reading" shows #NAME?
  if (isText && /^[+-]./.test(text)) return { kind: "formula", formula: text };
  return read;
}

function constant(value: Value): Content {
  return { kind: "value", value };
}

/** Most texts are plainly words; only these can be numbers, dates, truth values, errors or signed formulas. */
function couldBeMore(text: string): boolean {
  return /\d|^[+-]./.test(text) || /^\s*(true|false|#.*)\s*$/i.test(text);
}
