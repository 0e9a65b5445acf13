/** A command line that cannot be carried out; the message is one plain sentence. */
export class UsageProblem extends Error {}

export interface Arguments {
  command: string;
  files: string[];
  options: Partial<Record<string, string>>;
  /** Every value of the options that may be said several times. */
  repeated: Partial<Record<string, string[]>>;
}

/** Options that are said without a value. */
const FLAGS: ReadonlySet<string> = new Set(["list", "give-references"]);

/**
 * Splits `command FILE… --option value` (also `--option=value`).
 * @param known the options that the command takes, without "--"
 * @throws UsageProblem on an unknown option or one without its value
 */
export function readArguments(
  words: readonly string[],
  known: Record<string, string[]>,
): Arguments {
  const [command = "", ...rest] = words;
  const allowed = known[command];
  if (!allowed)
    throw new UsageProblem(
      `${command === "" ? "No command was given" : `"${command}" is not a command`}; use one of: ${Object.keys(known).join(", ")}.`,
    );
  const files: string[] = [];
  const options: Partial<Record<string, string>> = {};
  const repeated: Partial<Record<string, string[]>> = {};
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] ?? "";
    if (!word.startsWith("--")) {
      files.push(word);
      continue;
    }
    const [name = "", inline] = splitOnce(word.slice(2), "=");
    if (!allowed.includes(name))
      throw new UsageProblem(
        `"--${name}" is not an option of ${command}; it takes ${allowed.map((o) => `--${o}`).join(", ")}.`,
      );
    const value = FLAGS.has(name) ? "" : (inline ?? rest[++at]);
    if (value === undefined) throw new UsageProblem(`"--${name}" needs a value after it.`);
    options[name] = value;
    (repeated[name] ??= []).push(value);
  }
  return { command, files, options, repeated };
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

/** @throws UsageProblem when it is no real date */
export function readToday(text: string | undefined, clock: () => Date): Date {
  if (text === undefined) return clock();
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const date = match
    ? new Date(Number(match[1]), Number(match[2]) - 1, Number(match[3]), 12)
    : null;
  if (!date || isoDate(date) !== text)
    throw new UsageProblem(
      `"${text}" is not a date; write it as YYYY-MM-DD, for example 2026-11-21.`,
    );
  return date;
}

/** Local calendar date as yyyy-mm-dd. */
export function isoDate(date: Date): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
