import { WAVES, type Wave } from "../../domain/wave";
import { plainNumber, shown } from "./cell-text";
import type { NotationCell } from "./cell-text";
import { reading } from "./reading";
import type { Read } from "./reading";
import { Scraps } from "./scraps";

/** The names that schools and authorities give the tiers; the longer before the shorter. */
const WAVE_WORDS: readonly [RegExp, Wave, number][] = [
  [/(?<![a-z])(?:waves?|tiers?|w|wv) ?-?[:.]? ?(?:4|four|iv)(?![a-z\d])/, 4, 0.95],
  [/(?<![a-z])(?:waves?|tiers?|w|wv) ?-?[:.]? ?(?:3|three|iii)(?![a-z\d])/, 3, 0.95],
  [/(?<![a-z])(?:waves?|tiers?|w|wv) ?-?[:.]? ?(?:2|two|ii)(?![a-z\d])/, 2, 0.95],
  [/(?<![a-z])(?:waves?|tiers?|w|wv) ?-?[:.]? ?(?:1|one|i)(?![a-z\d])/, 1, 0.95],
  [/(?<![a-z])targeted (?:plus|\+)|targeted\+/, 3, 0.75],
  [/(?<![a-z])universal (?:plus|\+)|universal\+/, 2, 0.6],
  [
    /(?<![a-z])(?:highly personalised|specialist|individuali[sz]ed|exceptional|intensive)(?![a-z])/,
    3,
    0.75,
  ],
  [
    /(?<![a-z])(?:target(?:t)?ed|enhanced|personalised|small[- ]group|additional)(?![a-z])/,
    2,
    0.75,
  ],
  [
    /(?<![a-z])(?:universal|inclusive|q(?:uality )?f(?:irst )?t(?:eaching)?|quality first|hqt|high[- ]quality teaching|whole[- ]class|ordinarily available|oap|everyone|core)(?![a-z])/,
    1,
    0.8,
  ],
  [/(?<![a-z])(?:individual|1:1|one to one)(?![a-z])/, 3, 0.6],
  // By their letters, where they are all that the cell holds
  [/^t ?3$/, 3, 0.8],
  [/^(?:t ?2|t)$/, 2, 0.7],
  [/^(?:t ?1|u)$/, 1, 0.7],
  [/^(?:s|t ?\+)$/, 3, 0.7],
];

/** Levels that every authority counts its own way. */
const OTHER_LEVEL =
  /(?<![a-z])(?<!key ?)(?:level|stage|band|phase|step|^l(?= ?[1-4]$)) ?-?:? ?(?:([1-4])|([a-d]))(?![a-z\d])/;

export interface WaveContext {
  /** "Targeted Plus" stands beside "Specialist": the specialist tier is the fourth. */
  fourTiers?: boolean;
}

const THIRD_OF_FOUR = /targeted (?:plus|\+)|targeted\+/i;
const FOURTH_OF_FOUR = /specialist|exceptional|intensive|highly personalised/i;

/** Whether the names of tiers that stand together are four of them: Universal, Targeted, Targeted Plus, Specialist. */
export function namesFourTiers(names: readonly string[]): boolean {
  return (
    names.some((name) => THIRD_OF_FOUR.test(name)) &&
    names.some((name) => FOURTH_OF_FOUR.test(name))
  );
}

export function readWave(
  cell: NotationCell,
  context: WaveContext = {},
): Read<{ wave: Wave | null }> {
  const read = readTier(cell);
  const isFourth =
    context.fourTiers === true &&
    read?.value.wave === 3 &&
    FOURTH_OF_FOUR.test(shown(cell)) &&
    !/\d/.test(shown(cell));
  return read && isFourth
    ? { ...read, value: { wave: 4 }, because: "the specialist tier, above Targeted Plus" }
    : read;
}

function readTier(cell: NotationCell): Read<{ wave: Wave | null }> {
  const number = plainNumber(cell);
  if (number !== null) return fromNumber(number);
  const scraps = new Scraps(shown(cell));
  const both =
    /(?<![a-z])(?:waves?|tiers?|w) ?([1-4]) ?(?:[/&,+-]|and|to|or) ?(?:waves?|tiers?|w)? ?([1-4])(?!\d)/.exec(
      scraps.left,
    );
  if (both) return severalWaves(scraps, [Number(both[1]), Number(both[2])]);
  const found = WAVE_WORDS.filter(([pattern]) => scraps.has(pattern));
  const explicit = found.filter(([, , confidence]) => confidence > 0.9);
  if (explicit.length > 1)
    return severalWaves(
      scraps,
      explicit.map(([, wave]) => wave),
    );
  const [best] = found;
  if (best) {
    const [pattern, wave, confidence] = best;
    const word = scraps.take(pattern)?.[0] ?? "";
    if (explicit.length > 0) found.slice(1).forEach(([synonym]) => scraps.take(synonym));
    return reading<{ wave: Wave | null }>(
      { wave },
      confidence,
      `"${word}" is wave ${wave}`,
      scraps.rest(),
    );
  }
  return fromOtherLevel(scraps);
}

function fromNumber(number: number): Read<{ wave: Wave | null }> {
  if (number !== 1 && number !== 2 && number !== 3 && number !== 4) return null;
  return reading<{ wave: Wave | null }>(
    { wave: number },
    0.9,
    `${number} stands for wave ${number}`,
  );
}

/** The lowest first: it is what more pupils have. */
function severalWaves(scraps: Scraps, numbers: readonly number[]): Read<{ wave: Wave | null }> {
  const waves = WAVES.filter((wave) => numbers.includes(wave));
  const alternatives = waves.map((wave) => ({ value: { wave }, label: `Wave ${wave}` }));
  const value = { wave: waves[0] ?? null };
  const because = "it names more than one wave";
  return reading<{ wave: Wave | null }>(value, 0.5, because, scraps.text, alternatives);
}

function fromOtherLevel(scraps: Scraps): Read<{ wave: Wave | null }> {
  const match = scraps.take(OTHER_LEVEL) ?? scraps.take(/^(?:([1-4])|([a-d]))$/);
  if (!match) return null;
  const number = match[1] ? Number(match[1]) : "abcd".indexOf(match[2] ?? "") + 1;
  const wave = WAVES.find((one) => one === number) ?? 2;
  const alternatives = [
    { value: { wave }, label: `Wave ${wave}` },
    { value: { wave: null }, label: "None of the waves" },
  ];
  const because = `levels and bands are counted differently everywhere: "${match[0]}" is taken for wave ${wave}`;
  return reading<{ wave: Wave | null }>(
    { wave },
    match[1] ? 0.7 : 0.45,
    because,
    scraps.rest(),
    match[1] ? [] : alternatives,
  );
}
