import { WAVES, type Wave } from "../../domain/wave";
import { typed } from "./cell-text";
import { readWave } from "./wave";

/** Words that name a tier only beside others that do: "Whole class | Small group | Individual", "Some | Few". */
const BESIDE_OTHERS: readonly (readonly [RegExp, Wave])[] = [
  [/^(?:exceptional|very high|extensive)\b/, 4],
  [
    /^(?:a )?(?:(?:very )?few|long(?:er)?[- ]term|ongoing|one or two|1 or 2|lots|lots of|high|high needs?|intense|individuals?|1 ?[:-] ?1|one[ -]to[ -]one|personal|ehcps?|ehc plans?|statutory|bespoke|complex)\b/,
    3,
  ],
  [
    /^(?:some|short[- ]term|time[- ]limited|small ?-?groups?|groups?|group work|additional|extra|catch[ -]?up|sen support|medium|moderate|booster|more)\b/,
    2,
  ],
  [
    /^(?:all|everyone|everybody|every (?:child|pupil|student)|for all|no support|none|whole ?-?(?:class|school)|(?:in )?class(?:room)?$|basic|core|low|most|quality (?:first )?teaching|general)\b/,
    1,
  ],
];

/** "What everyone gets", "Support for some". */
const SAID_BEFORE =
  /^(?:what|support for|provision for|help for|available (?:to|for)|offered to|for) (?=\p{L})/iu;

/** What may stand beside the name of a tier in the head of a row or column and says nothing of its own. */
const FILLERS =
  /\b(?:waves?|tiers?|levels?|bands?|stages?|support|provisions?|offer|interventions?|teaching|approach(?:es)?|strategies|strategy|for|all|every|pupils?|children|child|students?|learners?|class|classroom|whole|school|small|groups?|individual(?:ised)?|needs?|in|of|to|and|or|the|with|our|sen|send|ehcps?|plan|plus|quality|first|high|inclusive|adaptive|work|only|1:1|level|top[- ]?up|time[- ]limited|extra|additional)\b/gi;

/** The name of a tier stands nearly alone: "Targeted support", and not "Specialist teacher for SpLD". */
export function isTierName(text: string): boolean {
  const [first = ""] = text.split(/\n|\s[-–—:]\s|:\s/);
  const read = readWave(typed(first));
  if (!read || read.value.wave === null) return false;
  const rest = read.rest.replace(/\([^)]*\)?/g, " ").replace(FILLERS, " ");
  return (rest.match(/[\p{L}\d]+/gu) ?? []).length === 0;
}

/** The tier of each of some heads that stand together, in their order; null for a head that names none. */
export function readTierScale(heads: readonly string[]): (Wave | null)[] {
  if (areCounted(heads)) return readTierScale(heads.map((head) => head.replace(COUNT, "")));
  const firsts = heads.map((head) => (head.split("\n")[0] ?? "").trim().replace(SAID_BEFORE, ""));
  const sure = firsts.map((first, i) => ownTier(first) ?? ownTier(heads[i] ?? ""));
  const all = sure.map((tier, i) => tier ?? besideOthers(firsts[i] ?? ""));
  const named = all.filter((tier) => tier !== null).length;
  const tiers = named >= Math.max(2, heads.length * 0.6) && rises(all) ? all : sure;
  return apart(heads, withPlus(firsts, tiers));
}

const COUNT = /^[1-4][.)]? (?=\p{L})/u;

/** "1 Universal", "2. Targeted": each begins with its place. */
const areCounted = (heads: readonly string[]): boolean =>
  heads.length >= 2 && heads.every((head, i) => COUNT.test(head) && head.startsWith(String(i + 1)));

/** "Wave 3 | Wave 3+": the next one up, where nothing else is. */
function withPlus(firsts: readonly string[], tiers: readonly (Wave | null)[]): (Wave | null)[] {
  return tiers.map((tier, i) => {
    const number = /\b(?:wave|tier|w|t) ?([1-3]) ?(?:\+|plus\b)/i.exec(firsts[i] ?? "")?.[1];
    const next = WAVES.find((wave) => wave === Number(number) + 1);
    return number === undefined || !next || !tiers.includes(tier) || tiers.includes(next)
      ? tier
      : tiers.some((other, at) => at !== i && other === tier)
        ? next
        : tier;
  });
}

function ownTier(text: string): Wave | null {
  const read = /^\d$/.test(text) ? null : readWave(typed(text));
  if (!read || read.confidence < 0.7 || read.value.wave === null) return null;
  return isExplicit(text) || isTierName(text) ? read.value.wave : null;
}

function besideOthers(text: string): Wave | null {
  const read = isTierName(text) || isExplicit(text) ? readWave(typed(text))?.value.wave : null;
  if (read) return read;
  const folded = text.toLowerCase();
  const words = folded
    .replace(/\([^)]*\)?/g, " ")
    .trim()
    .split(/\s+/).length;
  return words > 5 ? null : (BESIDE_OTHERS.find(([pattern]) => pattern.test(folded))?.[1] ?? null);
}

const isExplicit = (text: string): boolean =>
  /\b(?:waves?|tiers?|w|levels?|stages?|bands?|step) ?-?:? ?(?:[1-4]|one|two|three|four|i{1,3}|iv|[a-d])\b/i.test(
    text,
  );

function rises(tiers: readonly (Wave | null)[]): boolean {
  const named = tiers.filter((tier) => tier !== null);
  return named.every((tier, i) => i === 0 || tier >= (named[i - 1] ?? tier));
}

/** "Targeted Plus | Specialist", "Highly personalised | Specialist": of two names for one tier, the later is the next one up. */
function apart(heads: readonly string[], tiers: readonly (Wave | null)[]): (Wave | null)[] {
  if (!rises(tiers) || heads.some(isExplicit)) return [...tiers];
  const names = new Map<string, Wave>();
  let last = 0;
  for (const [i, tier] of tiers.entries()) {
    const name = bareName(heads[i] ?? "");
    if (tier === null || names.has(name)) continue;
    const up = tier <= last ? nextTier(last) : tier;
    if (up === undefined) return [...tiers];
    names.set(name, up);
    last = up;
  }
  return tiers.map((tier, i) =>
    tier === null ? null : (names.get(bareName(heads[i] ?? "")) ?? tier),
  );
}

const nextTier = (tier: number): Wave | undefined => WAVES.find((wave) => wave === tier + 1);

/** "Targeted (small group)" and "Targeted: maths" are one tier. */
function bareName(head: string): string {
  const [first = ""] = head.split(/\n|\s[-–—]\s|:|\(/);
  return first.trim().toLowerCase();
}
