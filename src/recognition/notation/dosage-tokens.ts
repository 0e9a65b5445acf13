import { RULES, type DosageToken, type Meaning } from "./dosage-rules";
import { fold, tidy } from "./scraps";

type Kind = DosageToken["kind"];

const STICKY: readonly (readonly [RegExp, (match: RegExpExecArray) => Meaning])[] = RULES.map(
  ([pattern, meaning]) => [new RegExp(pattern, "y"), meaning] as const,
);
const WORD = /[\p{L}'*?!"]+|./uy;

/** Cuts a dosage into the pieces that mean something, and words that do not. Never fails; linear in the text. */
export function dosageTokens(text: string): DosageToken[] {
  const folded = fold(tidy(text));
  const tokens: DosageToken[] = [];
  for (let at = 0; at < folded.length;) {
    if (folded[at] === " ") {
      at++;
      continue;
    }
    const token = tokenAt(folded, at, tokens.at(-1)?.kind);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** "x" and units follow a number without a space; words do not begin in the middle of other words. */
function tokenAt(folded: string, at: number, previous: Kind | undefined): DosageToken {
  const before = folded[at - 1] ?? " ";
  const insideWord = /[a-z]/.test(before) && /[a-z]/.test(folded[at] ?? "") && previous !== "times";
  if (!insideWord)
    for (const [pattern, meaning] of STICKY) {
      pattern.lastIndex = at;
      const match = pattern.exec(folded);
      if (!match || match[0] === "") continue;
      const meant = meaning(match);
      if (meant && allowed(meant.kind, match[0], previous, before))
        return { ...meant, start: at, end: at + match[0].length };
    }
  WORD.lastIndex = at;
  const word = WORD.exec(folded)?.[0] ?? folded[at] ?? " ";
  return { kind: "word", start: at, end: at + word.length };
}

/** A number glued to a word ("Springboard5", "H2") is a name, and a lone x is a sign only beside a number. */
function allowed(kind: Kind, matched: string, previous: Kind | undefined, before: string): boolean {
  if (kind === "number" || kind === "minutes")
    return !/[a-z]/.test(before) || previous === "times" || previous === "slot";
  if (kind === "ratio") return !/[a-z]/.test(before);
  if (kind === "times" && matched === "x")
    return previous !== undefined && previous !== "word" ? true : before === " ";
  return true;
}
