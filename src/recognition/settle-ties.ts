import type { Field } from "./fields";
import type { CellView } from "./sheet-view";

interface Tied {
  field: Field;
  confidence: number;
  score: number;
}

/** Headers of two meanings that the values settle: the first is meant where at least half of them look so, else the second. */
const TIES: readonly (readonly [Field, Field, RegExp])[] = [
  // "Baseline test" over scores and levels, or over the names of tests ("NGRT", "Checklist /40").
  [
    "entry",
    "measure",
    /(?<![/\d] ?)\b\d|^(?:red|amber|orange|yellow|green|emerging|developing|secure|wts?|exs?|gds?|gd|pks?|below|phase|set|level|stage|band)\b/i,
  ],
  [
    "target",
    "measure",
    /(?:\S+\s+){5}|\b(?:can|able to|will|at least|more than|fewer|in (?:words|sentences|class|the))\b|^(?:to|joins?|reads?|uses?|writes?|knows?|counts?|stays?|sits?|asks?|names?|plays?|forms?) |^\d|\d\+|\bof \d/i,
  ],
  [
    "dosage",
    "ledBy",
    /^(?:\d{1,2}\s*[x×]|\d{1,3}\s*(?:mins?|minutes?|hrs?|hours?)\b|daily\b|weekly\b)/i,
  ],
  ["dosage", "plannedSessions", /\d\s*[x×]\s*\d|\b(?:mins?|minutes?|hrs?|hours?|daily)\b/i],
];

/** "Adult and time each week": the parts of a header, in the order in which they stand. */
const NEARLY = 0.05;

/** @param by how much the other one loses */
export function settleTies(
  choices: readonly Tied[],
  values: readonly CellView[],
  by: number,
): void {
  for (const [first, second, looks] of TIES) {
    const [one, other] = [first, second].map((field) => choices.find((c) => c.field === field));
    if (!one || !other || Math.abs(one.confidence - other.confidence) > NEARLY) continue;
    const isFirst = values.filter(({ text }) => looks.test(text)).length * 2 >= values.length;
    (isFirst ? other : one).score -= by;
  }
}
