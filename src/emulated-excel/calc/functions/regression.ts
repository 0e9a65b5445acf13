import { ErrorValue, type Value } from "../../book/cell";
import { DIV0, fail, NA } from "../failure";
import { matrixOf } from "../matrix";
import type { Operand } from "../operand";
import { numberArgument, ranged, type FunctionSpec, type FunctionTable } from "./function-spec";
import { sum } from "./gather";
import { statistics } from "./statistical";

const { mean } = statistics;

/** Pairs of numbers from two ranges of the same size; pairs with a text or a blank are left out. */
function pairsOf(first: Operand, second: Operand): [number, number][] {
  const [a, b] = [matrixOf(first).flat(), matrixOf(second).flat()];
  if (a.length !== b.length) fail(NA);
  const pairs: [number, number][] = [];
  a.forEach((x, index) => {
    const y = b[index] ?? null;
    if (x instanceof ErrorValue) fail(x);
    if (y instanceof ErrorValue) fail(y);
    if (typeof x === "number" && typeof y === "number") pairs.push([x, y]);
  });
  return pairs;
}

function paired(statistic: (pairs: [number, number][]) => Value): FunctionSpec {
  return ranged("aa", 2, 2, ([first, second]) => statistic(pairsOf(first, second)));
}

/** Sums of squares and products about the means. */
function moments(pairs: readonly [number, number][]): {
  xx: number;
  yy: number;
  xy: number;
  mx: number;
  my: number;
} {
  const mx = mean(pairs.map(([x]) => x));
  const my = mean(pairs.map(([, y]) => y));
  return {
    mx,
    my,
    xx: sum(pairs.map(([x]) => (x - mx) ** 2)),
    yy: sum(pairs.map(([, y]) => (y - my) ** 2)),
    xy: sum(pairs.map(([x, y]) => (x - mx) * (y - my))),
  };
}

function correlation(pairs: [number, number][]): Value {
  const { xx, yy, xy } = moments(pairs);
  return xx === 0 || yy === 0 ? DIV0 : xy / Math.sqrt(xx * yy);
}

/** Of y (first range) on x (second range). */
function slope(pairs: [number, number][]): Value {
  const { yy, xy } = moments(pairs);
  return yy === 0 ? DIV0 : xy / yy;
}

function intercept(pairs: [number, number][]): Value {
  const { yy, xy, mx, my } = moments(pairs);
  return yy === 0 ? DIV0 : mx - (xy / yy) * my;
}

const FORECAST = ranged("saa", 3, 3, ([at, ys, xs], frame) => {
  const { yy, xy, mx, my } = moments(pairsOf(ys, xs));
  if (yy === 0) return DIV0;
  return mx + (xy / yy) * (numberArgument(at, frame) - my);
});

/** A sum over pairs; nothing to add up is #DIV/0!. */
function adding(term: (x: number, y: number) => number): FunctionSpec {
  return paired((pairs) => (pairs.length === 0 ? DIV0 : sum(pairs.map(([x, y]) => term(x, y)))));
}

/** Functions of two lists of numbers. */
export const regressionFunctions: FunctionTable = {
  SUMX2MY2: adding((x, y) => x * x - y * y),
  SUMX2PY2: adding((x, y) => x * x + y * y),
  SUMXMY2: adding((x, y) => (x - y) ** 2),
  CORREL: paired(correlation),
  PEARSON: paired(correlation),
  SLOPE: paired(slope),
  INTERCEPT: paired(intercept),
  RSQ: paired((pairs) => {
    const r = correlation(pairs);
    return typeof r === "number" ? r * r : r;
  }),
  "COVARIANCE.P": paired((pairs) => (pairs.length < 1 ? DIV0 : moments(pairs).xy / pairs.length)),
  "COVARIANCE.S": paired((pairs) =>
    pairs.length < 2 ? DIV0 : moments(pairs).xy / (pairs.length - 1),
  ),
  FORECAST,
  "FORECAST.LINEAR": FORECAST,
};
