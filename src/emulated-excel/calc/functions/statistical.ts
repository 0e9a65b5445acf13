import type { Value } from "../../book/cell";
import { asNumber } from "../coercion";
import { DIV0, fail, NA, NUM, VALUE } from "../failure";
import { Area } from "../operand";
import { numberArgument, ranged, type FunctionSpec, type FunctionTable } from "./function-spec";
import { eachCell, eachValue, numbersOf, numbersWithText, sum } from "./gather";

type Statistic = (numbers: number[]) => Value;

function over(statistic: Statistic): FunctionSpec {
  return ranged("(r)", 1, 255, (args, frame) => statistic(numbersOf(args, frame)));
}

function overAll(statistic: Statistic): FunctionSpec {
  return ranged("(r)", 1, 255, (args, frame) => statistic(numbersWithText(args, frame)));
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? fail(DIV0) : sum(numbers) / numbers.length;
}

/** Sum of squared distances from the mean. */
function squares(numbers: readonly number[]): number {
  const centre = mean(numbers);
  return sum(numbers.map((number) => (number - centre) ** 2));
}

function variance(numbers: readonly number[], lost: 0 | 1): number {
  return numbers.length <= lost ? fail(DIV0) : squares(numbers) / (numbers.length - lost);
}

function smallest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0);
}

function ascending(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

function median(numbers: readonly number[]): Value {
  if (numbers.length === 0) return NUM;
  const sorted = ascending(numbers);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

function mode(numbers: readonly number[]): Value {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let best: number | null = null;
  let most = 1;
  for (const [number, count] of counts) if (count > most) [best, most] = [number, count];
  return best ?? NA;
}

/** The k-th number from the bottom (or the top); fractions of k round up for LARGE and SMALL alike. */
function nth(numbers: readonly number[], k: number, fromTop: boolean): Value {
  const place = fromTop ? Math.ceil(k) : Math.ceil(k);
  if (place < 1 || place > numbers.length) return NUM;
  const sorted = ascending(numbers);
  return sorted[fromTop ? sorted.length - place : place - 1] ?? NUM;
}

function percentile(numbers: readonly number[], k: number, exclusive = false): Value {
  const count = numbers.length;
  const place = exclusive ? k * (count + 1) - 1 : k * (count - 1);
  if (count === 0 || k < 0 || k > 1 || place < 0 || place > count - 1) return NUM;
  const sorted = ascending(numbers);
  const below = Math.floor(place);
  const low = sorted[below] ?? 0;
  return low + (place - below) * ((sorted[below + 1] ?? low) - low);
}

function quartile(numbers: readonly number[], quarter: number, exclusive = false): Value {
  const whole = Math.trunc(quarter);
  return whole < 0 || whole > 4 ? NUM : percentile(numbers, whole / 4, exclusive);
}

/** A statistic with one number to go by, that of the second argument. */
function withK(statistic: (numbers: number[], k: number) => Value): FunctionSpec {
  return ranged("rs", 2, 2, ([values, k], frame) =>
    statistic(numbersOf([values], frame), numberArgument(k, frame)),
  );
}

function rank(average: boolean): FunctionSpec {
  return ranged("srs", 2, 3, ([value, values, order], frame) => {
    const number = numberArgument(value, frame);
    const numbers = numbersOf([values], frame);
    const upwards = numberArgument(order, frame) !== 0;
    if (!numbers.includes(number)) return NA;
    const before = numbers.filter((other) => (upwards ? other < number : other > number)).length;
    const same = numbers.filter((other) => other === number).length;
    return before + 1 + (average ? (same - 1) / 2 : 0);
  });
}

const COUNT = ranged(
  "(r)",
  1,
  255,
  (args, frame) => {
    let count = 0;
    const reading = frame.grid.workings.dateReading;
    eachValue(args, (value, stored) => {
      if (typeof value === "number") count++;
      else if (!stored && typeof asNumber(value, reading) === "number") count++;
    });
    return count;
  },
  { seesErrors: true },
);

const COUNTA = ranged(
  "(r)",
  1,
  255,
  (args) => {
    let count = 0;
    eachValue(args, (value, stored) => {
      if (value !== null || !stored) count++;
    });
    return count;
  },
  { seesErrors: true },
);

const COUNTBLANK = ranged("r", 1, 1, ([area]) => {
  if (!(area instanceof Area)) return VALUE;
  let filled = 0;
  eachCell(area, (value) => {
    if (value !== null && value !== "") filled++;
  });
  return area.height * area.width - filled;
});

const FREQUENCY = ranged(
  "aa",
  2,
  2,
  ([data, limits], frame) => {
    const bounds = numbersOf([limits], frame);
    const numbers = numbersOf([data], frame);
    const sorted = bounds
      .map((bound, index) => ({ bound, index }))
      .sort((a, b) => a.bound - b.bound);
    const counts = new Array<number>(bounds.length + 1).fill(0);
    for (const number of numbers) {
      const at = sorted.find(({ bound }) => number <= bound)?.index ?? bounds.length;
      counts[at] = (counts[at] ?? 0) + 1;
    }
    return counts.map((count) => [count]);
  },
  { many: true },
);

function trimmed(numbers: number[], share: number): Value {
  if (share < 0 || share >= 1) return NUM;
  const off = Math.floor((numbers.length * share) / 2);
  return mean(ascending(numbers).slice(off, numbers.length - off));
}

export const statistics = {
  mean,
  median,
  mode,
  smallest,
  largest,
  variance,
  percentile,
  quartile,
  nth,
} as const;

const AVERAGE = over(mean);
const STDEV_S = over((numbers) => Math.sqrt(variance(numbers, 1)));
const STDEV_P = over((numbers) => Math.sqrt(variance(numbers, 0)));
const VAR_S = over((numbers) => variance(numbers, 1));
const VAR_P = over((numbers) => variance(numbers, 0));
const MODE = over(mode);
const RANK = rank(false);
const PERCENTILE = withK((numbers, k) => percentile(numbers, k));
const QUARTILE = withK((numbers, k) => quartile(numbers, k));

export const statisticalFunctions: FunctionTable = {
  COUNT,
  COUNTA,
  COUNTBLANK,
  AVERAGE,
  AVERAGEA: overAll(mean),
  MIN: over(smallest),
  MAX: over(largest),
  MINA: overAll(smallest),
  MAXA: overAll(largest),
  MEDIAN: over(median),
  MODE,
  "MODE.SNGL": MODE,
  SMALL: withK((numbers, k) => nth(numbers, k, false)),
  LARGE: withK((numbers, k) => nth(numbers, k, true)),
  RANK,
  "RANK.EQ": RANK,
  "RANK.AVG": rank(true),
  STDEV: STDEV_S,
  "STDEV.S": STDEV_S,
  STDEVP: STDEV_P,
  "STDEV.P": STDEV_P,
  STDEVA: overAll((numbers) => Math.sqrt(variance(numbers, 1))),
  STDEVPA: overAll((numbers) => Math.sqrt(variance(numbers, 0))),
  VAR: VAR_S,
  "VAR.S": VAR_S,
  VARP: VAR_P,
  "VAR.P": VAR_P,
  VARA: overAll((numbers) => variance(numbers, 1)),
  VARPA: overAll((numbers) => variance(numbers, 0)),
  PERCENTILE,
  "PERCENTILE.INC": PERCENTILE,
  "PERCENTILE.EXC": withK((numbers, k) => percentile(numbers, k, true)),
  QUARTILE,
  "QUARTILE.INC": QUARTILE,
  "QUARTILE.EXC": withK((numbers, k) => quartile(numbers, k, true)),
  TRIMMEAN: withK(trimmed),
  AVEDEV: over((numbers) => {
    const centre = numbers.length === 0 ? fail(NUM) : mean(numbers);
    return mean(numbers.map((number) => Math.abs(number - centre)));
  }),
  DEVSQ: over((numbers) => (numbers.length === 0 ? NUM : squares(numbers))),
  GEOMEAN: over((numbers) =>
    numbers.length === 0 || numbers.some((number) => number <= 0)
      ? NUM
      : Math.exp(mean(numbers.map(Math.log))),
  ),
  HARMEAN: over((numbers) =>
    numbers.length === 0 || numbers.some((number) => number <= 0)
      ? NUM
      : 1 / mean(numbers.map((number) => 1 / number)),
  ),
  FREQUENCY,
};
