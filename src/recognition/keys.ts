import type { Outcome } from "../domain/recognition-report";
import type { Wave } from "../domain/wave";
import { readTierScale } from "./notation/tier-scale";
import type { SheetView } from "./sheet-view";

/** What the keys written on a sheet say of single letters and numbers in its lists. */
export interface Keys {
  /** "g" → met, where a key says "G = target met, A = nearly, R = not met". */
  outcomes: ReadonlyMap<string, Outcome>;
  /** "1" → wave 1, where a key says "1 = everyone, 2 = some, 3 = a few". */
  tiers: ReadonlyMap<string, Wave>;
}

const LONGEST = 240;
const OUTCOME_CODE =
  /(?<![\p{L}\d])(?:(\p{Lu}|red|amber|green|yellow) ?(?:=|:|-|–)|(\p{L}{2,3}) ?=) ?([^=:;,\n]{2,100}?)(?=[=:;,\n]|$|\s+(?:\p{L}{1,3}|red|amber|green|yellow) ?[=:])/giu;
const TIER_CODE =
  /(?<![\p{L}\d.])(?:level |band |l)?([1-4a-d]) ?(?:=|:|-|–) ?([^=:;,.\n]{2,40})/giu;
const MEANINGS: readonly (readonly [Outcome, RegExp])[] = [
  ["partlyMet", /\b(?:partly|partially|part|nearly|almost|some|mostly|in part)\b/i],
  ["notMet", /\b(?:not|un) ?-?(?:yet )?(?:met|achieved)\b|\bnot yet\b/i],
  ["met", /\b(?:met|achieved)\b/i],
];

/** Looks through the words of a sheet once for what its keys say. */
export function keysOf(view: SheetView): Keys {
  const outcomes = new Map<string, Outcome>();
  const tiers = new Map<string, Wave>();
  for (const { cell, text } of view.cells()) {
    if (typeof cell.value !== "string" || text.length < 9 || text.length > LONGEST) continue;
    if (!/[=:–-]/.test(text)) continue;
    if (outcomes.size === 0) addOutcomes(text, outcomes);
    if (tiers.size === 0) addTiers(text, tiers);
  }
  return { outcomes, tiers };
}

/** A colour goes by its first letter; "FM" and "NM" by all of theirs. */
export function keyOfCode(code: string): string {
  const lower = code.trim().toLowerCase();
  return COLOURS.has(lower) ? lower.charAt(0) : lower;
}

const COLOURS: ReadonlySet<string> = new Set(["red", "amber", "green", "yellow"]);

/** Only a key that says what is met and what is not speaks of outcomes: "R = not happening" speaks of delivery. */
function addOutcomes(text: string, outcomes: Map<string, Outcome>): void {
  if (!/\b(?:met|achieved)\b/i.test(text)) return;
  const found = new Map<string, Outcome>();
  for (const [, short, long, meaning = ""] of text.matchAll(OUTCOME_CODE)) {
    const code = short ?? long ?? "";
    const outcome = MEANINGS.find(([, words]) => words.test(meaning))?.[0];
    if (outcome) found.set(keyOfCode(code), outcome);
  }
  const said = new Set(found.values());
  if (said.has("met") && said.has("notMet")) for (const one of found) outcomes.set(...one);
}

/** Two or more codes in one cell, each with the name of a tier. */
function addTiers(text: string, tiers: Map<string, Wave>): void {
  if (!/[1-4a-d] ?[=:–-]/i.test(text)) return;
  const codes = [...text.matchAll(TIER_CODE)];
  if (codes.length < 2) return;
  const names = codes.map(([, , name = ""]) => name.trim());
  const fewestFirst = [...names].reverse();
  const upwards = readTierScale(names);
  const waves = upwards.includes(null) ? readTierScale(fewestFirst).reverse() : upwards;
  if (waves.includes(null)) return;
  codes.forEach(([, code = ""], i) => {
    const wave = waves[i];
    if (wave) tiers.set(code.toLowerCase(), wave);
  });
}
