import { ErrorValue, type Value } from "../../book/cell";
import { criterionOf, type Criterion } from "../criteria";
import { DIV0, fail, VALUE } from "../failure";
import { firstOf } from "../matrix";
import { Area, type Frame, type Operand } from "../operand";
import { ranged, type FunctionSpec, type FunctionTable } from "./function-spec";
import { sum } from "./gather";

/** A criterion may be an error, which then counts cells with that error. */
const SEES_ERRORS = { seesErrors: true };

interface Condition {
  area: Area;
  criterion: Criterion;
}

/** Places, counted from the areas' first cells, where all conditions hold. */
interface Places {
  places: { row: number; column: number }[];
  /** Blank places beyond the used part of the sheet that hold too. */
  beyond: number;
}

function conditionsOf(args: readonly Operand[], frame: Frame): Condition[] {
  const conditions: Condition[] = [];
  for (let index = 0; index < args.length; index += 2) {
    const area = args[index];
    if (area instanceof ErrorValue) fail(area);
    if (!(area instanceof Area)) fail(VALUE);
    const criterion = criterionOf(firstOf(args[index + 1]), frame.grid.workings.dateReading);
    conditions.push({ area, criterion });
  }
  const [first] = conditions;
  for (const { area } of conditions) {
    if (area.height !== first?.area.height || area.width !== first.area.width) fail(VALUE);
  }
  return conditions;
}

function placesWhere(conditions: readonly Condition[]): Places {
  const [first] = conditions;
  if (!first) return { places: [], beyond: 0 };
  const { width, height } = first.area;
  if (width === 1) {
    const found = byIndex(conditions);
    if (found) return { places: found.map((row) => ({ row, column: 0 })), beyond: 0 };
  }
  const used = Math.min(height, Math.max(...conditions.map(usedHeight)));
  const places: Places["places"] = [];
  for (let row = 0; row < used; row++) {
    for (let column = 0; column < width; column++) {
      if (conditions.every((condition) => holds(condition, row, column)))
        places.push({ row, column });
    }
  }
  const blank = conditions.every(({ criterion }) => criterion.blanks);
  return { places, beyond: blank ? (height - used) * width : 0 };
}

/** Rows found through the condition that the fewest cells satisfy, where one can be looked up. */
function byIndex(conditions: readonly Condition[]): number[] | null {
  let best: { rows: readonly number[]; top: number; condition: Condition } | null = null;
  for (const condition of conditions) {
    const { area, criterion } = condition;
    if (criterion.key === null) continue;
    const rows = area.grid.indexes.rowsLike(area.left, area.top, area.bottom, criterion.key);
    if (!best || rows.length < best.rows.length) best = { rows, top: area.top, condition };
  }
  if (!best) return null;
  const { rows, top, condition } = best;
  const others = conditions.filter((other) => other !== condition);
  const found: number[] = [];
  for (const at of rows) {
    const row = at - top;
    if (others.every((other) => holds(other, row, 0))) found.push(row);
  }
  return found;
}

function usedHeight({ area }: Condition): number {
  return Math.max(0, area.grid.usedRows - area.top);
}

function holds({ area, criterion }: Condition, row: number, column: number): boolean {
  return criterion.matches(area.grid.read(area.top + row, area.left + column));
}

/** The numbers of `area` at those places. */
function numbersAt(area: Area, { places }: Places): number[] {
  const numbers: number[] = [];
  for (const { row, column } of places) {
    const value = area.grid.read(area.top + row, area.left + column);
    if (typeof value === "number") numbers.push(value);
    else if (value instanceof ErrorValue) fail(value);
  }
  return numbers;
}

function average(numbers: readonly number[]): Value {
  return numbers.length > 0 ? sum(numbers) / numbers.length : DIV0;
}

/** SUMIFS and its kin: the values first, then ranges and criteria. */
function several(answer: (numbers: number[]) => Value): FunctionSpec {
  return ranged(
    "r(rs)",
    3,
    255,
    (args, frame) => {
      const [area, ...rest] = args;
      if (!(area instanceof Area)) return area instanceof ErrorValue ? area : VALUE;
      if (rest.length % 2 !== 0) return VALUE;
      const conditions = conditionsOf(rest, frame);
      const [first] = conditions;
      if (area.height !== first?.area.height || area.width !== first.area.width) return VALUE;
      return answer(numbersAt(area, placesWhere(conditions)));
    },
    SEES_ERRORS,
  );
}

/** SUMIF and its kin: one range and criterion, then where to take the values from. */
function one(answer: (numbers: number[]) => Value): FunctionSpec {
  return ranged(
    "rsr",
    2,
    3,
    (args, frame) => {
      const [condition] = conditionsOf(args.slice(0, 2), frame);
      if (!condition) return VALUE;
      const from = args[2] ?? condition.area;
      if (!(from instanceof Area)) return VALUE;
      // Only the first cell of the third range counts: its size follows the first range.
      const { grid, top, left } = from;
      const { height, width } = condition.area;
      const values = new Area(grid, top, left, top + height - 1, left + width - 1);
      return answer(numbersAt(values, placesWhere([condition])));
    },
    SEES_ERRORS,
  );
}

const COUNTIFS = ranged(
  "(rs)",
  2,
  254,
  (args, frame) => {
    if (args.length % 2 !== 0) return VALUE;
    const { places, beyond } = placesWhere(conditionsOf(args, frame));
    return places.length + beyond;
  },
  SEES_ERRORS,
);

export const conditionalFunctions: FunctionTable = {
  SUMIFS: several(sum),
  AVERAGEIFS: several(average),
  MAXIFS: several((numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0)),
  MINIFS: several((numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0)),
  COUNTIFS,
  SUMIF: one(sum),
  AVERAGEIF: one(average),
  COUNTIF: { ...COUNTIFS, most: 2 },
};
