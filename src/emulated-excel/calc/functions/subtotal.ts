import { ErrorValue, type Value } from "../../book/cell";
import { toNumber } from "../coercion";
import { fail, REF, VALUE } from "../failure";
import { Area, Union, type Frame, type Operand } from "../operand";
import { ranged, type FunctionTable } from "./function-spec";
import { eachCell, sum } from "./gather";
import { statistics } from "./statistical";

const { mean, median, mode, smallest, largest, variance, percentile, quartile, nth } = statistics;

/** The eleven functions of SUBTOTAL, in Excel's numbering. */
const SUMMARIES: readonly ((numbers: number[], filled: number) => Value)[] = [
  mean,
  (numbers) => numbers.length,
  (_, filled) => filled,
  largest,
  smallest,
  (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => a * b, 1)),
  (numbers) => Math.sqrt(variance(numbers, 1)),
  (numbers) => Math.sqrt(variance(numbers, 0)),
  sum,
  (numbers) => variance(numbers, 1),
  (numbers) => variance(numbers, 0),
  // AGGREGATE goes on from here.
  median,
  mode,
];

/** AGGREGATE 14–19: with a number to go by. */
const RANKED: readonly ((numbers: number[], k: number) => Value)[] = [
  (numbers, k) => nth(numbers, k, true),
  (numbers, k) => nth(numbers, k, false),
  (numbers, k) => percentile(numbers, k),
  (numbers, k) => quartile(numbers, k),
  (numbers, k) => percentile(numbers, k, true),
  (numbers, k) => quartile(numbers, k, true),
];

interface Choice {
  hiddenRows: boolean;
  /** Rows hidden by a filter; SUBTOTAL leaves them out whatever its number says. */
  filteredRows: boolean;
  errors: boolean;
  nested: boolean;
}

function gather(args: readonly Operand[], leaveOut: Choice): { numbers: number[]; filled: number } {
  const numbers: number[] = [];
  let filled = 0;
  const take = (value: Value): void => {
    if (value === null) return;
    if (value instanceof ErrorValue) {
      if (leaveOut.errors) return;
      fail(value);
    }
    filled++;
    if (typeof value === "number") numbers.push(value);
  };
  const areas = args.flatMap((arg) =>
    arg instanceof Union ? [...arg.areas] : arg instanceof Area ? [arg] : [],
  );
  for (const area of areas) {
    const { sheet } = area.grid;
    const { filter } = sheet;
    eachCell(area, (value, row, column) => {
      const filtered =
        filter?.active === true && row > filter.area.top && row <= filter.area.bottom;
      if (sheet.rows.get(row)?.hidden) {
        if (leaveOut.hiddenRows || (leaveOut.filteredRows && filtered)) return;
      }
      if (leaveOut.nested && isSummary(sheet.cell(row, column)?.formula)) return;
      take(value);
    });
  }
  for (const arg of args) if (Array.isArray(arg)) for (const row of arg) row.forEach(take);
  return { numbers, filled };
}

function isSummary(formula: string | undefined): boolean {
  return formula !== undefined && /\b(?:SUBTOTAL|AGGREGATE)\(/i.test(formula);
}

function whole(operand: Operand, frame: Frame): number {
  return Math.trunc(toNumber((operand as Value) ?? 0, frame.grid.workings.dateReading));
}

const SUBTOTAL = ranged("s(r)", 2, 255, ([kind, ...args], frame) => {
  const number = whole(kind, frame);
  const hiddenRows = number > 100;
  const summary = SUMMARIES[(hiddenRows ? number - 100 : number) - 1];
  if (!summary || number % 100 > 11) return VALUE;
  if (args.some((arg) => !(arg instanceof Area || arg instanceof Union))) return VALUE;
  const found = gather(args, { hiddenRows, filteredRows: true, errors: false, nested: true });
  return summary(found.numbers, found.filled);
});

const AGGREGATE = ranged(
  "ssa(a)",
  3,
  255,
  ([kind, options, ...args], frame) => {
    const number = whole(kind, frame);
    const option = whole(options, frame);
    if (option < 0 || option > 7) return VALUE;
    const leaveOut: Choice = {
      hiddenRows: option % 2 === 1 && option !== 0,
      filteredRows: option === 1 || option === 3 || option === 5 || option === 7,
      errors: option === 2 || option === 3 || option === 6 || option === 7,
      nested: option <= 3,
    };
    if (number >= 14) {
      const ranked = RANKED[number - 14];
      if (!ranked || args.length < 2) return VALUE;
      const k = args[1] instanceof Area ? args[1].grid.read(args[1].top, args[1].left) : args[1];
      const { numbers } = gather([args[0]], leaveOut);
      return ranked(numbers, toNumber(k as Value, frame.grid.workings.dateReading));
    }
    const summary = SUMMARIES[number - 1];
    if (!summary) return VALUE;
    if (args.some((arg) => !(arg instanceof Area || arg instanceof Union))) return REF;
    const found = gather(args, leaveOut);
    return summary(found.numbers, found.filled);
  },
  { seesErrors: false },
);

export const subtotalFunctions: FunctionTable = { SUBTOTAL, AGGREGATE };
