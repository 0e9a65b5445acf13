import { ErrorValue, LAST_COLUMN, LAST_ROW, type Value } from "../../book/cell";
import { toBoolean, toNumber } from "../coercion";
import { fail, NA, REF, VALUE } from "../failure";
import {
  findAscending,
  findDescending,
  findExact,
  findNearest,
  findPattern,
  lineOf,
  type Line,
} from "../finding";
import { matrixOf } from "../matrix";
import { Area, Union, type Frame, type Matrix, type Operand } from "../operand";
import { ranged, type FunctionSpec, type FunctionTable } from "./function-spec";

function table(operand: Operand): Area | Matrix {
  if (operand instanceof ErrorValue) fail(operand);
  return operand instanceof Area ? operand : matrixOf(operand);
}

function line(operand: Operand): Line {
  return lineOf(table(operand)) ?? fail(NA);
}

function number(operand: Operand, frame: Frame, leftOut = 0): number {
  if (operand === undefined) return leftOut;
  return toNumber(operand as Value, frame.grid.workings.dateReading);
}

function sizeOf(values: Area | Matrix): { height: number; width: number } {
  if (values instanceof Area) return values;
  return { height: values.length, width: values[0]?.length ?? 0 };
}

/** One row, one column or one value of a table; a reference stays one. */
function cut(values: Area | Matrix, rows: [number, number], columns: [number, number]): Operand {
  if (values instanceof Area) {
    const { grid, top, left } = values;
    return new Area(grid, top + rows[0], left + columns[0], top + rows[1], left + columns[1]);
  }
  const part = values
    .slice(rows[0], rows[1] + 1)
    .map((row) => row.slice(columns[0], columns[1] + 1));
  return part.length === 1 && part[0]?.length === 1 ? (part[0][0] ?? null) : part;
}

const INDEX = ranged("asss", 2, 4, ([source, row, column, area], frame) => {
  const chosen = source instanceof Union ? source.areas[number(area, frame, 1) - 1] : source;
  if (chosen === undefined) return REF;
  const values = table(chosen);
  const { height, width } = sizeOf(values);
  let [down, across] = [Math.trunc(number(row, frame)), Math.trunc(number(column, frame))];
  if (column === undefined && height === 1)
    [down, across] = [width === 1 ? down : 1, width === 1 ? 1 : down];
  if (down < 0 || across < 0) return VALUE;
  if (down > height || across > width) return REF;
  return cut(
    values,
    down === 0 ? [0, height - 1] : [down - 1, down - 1],
    across === 0 ? [0, width - 1] : [across - 1, across - 1],
  );
});

function matchPlace(value: Value, within: Line, type: number): number {
  if (type === 0) return findExact(value, within, { wildcards: true });
  return type > 0 ? findAscending(value, within) : findDescending(value, within);
}

const MATCH = ranged("srs", 2, 3, ([value, values, type], frame) => {
  const at = matchPlace((value as Value) ?? 0, line(values), number(type, frame, 1));
  return at < 0 ? NA : at + 1;
});

function vlookup(vertical: boolean): FunctionSpec {
  return ranged("srss", 3, 4, ([value, source, index, sorted], frame) => {
    if (typeof source === "string") return VALUE;
    const values = table(source);
    const { height, width } = sizeOf(values);
    const wanted = Math.trunc(number(index, frame));
    if (wanted < 1) return VALUE;
    if (wanted > (vertical ? width : height)) return REF;
    const keys = line(cutLine(values, vertical));
    const near = sorted === undefined || toBoolean(sorted as Value);
    const at = matchPlace((value as Value) ?? 0, keys, near ? 1 : 0);
    if (at < 0) return NA;
    const answer = vertical
      ? cut(values, [at, at], [wanted - 1, wanted - 1])
      : cut(values, [wanted - 1, wanted - 1], [at, at]);
    return answer instanceof Area ? answer.grid.read(answer.top, answer.left) : answer;
  });
}

function cutLine(values: Area | Matrix, vertical: boolean): Operand {
  const { height, width } = sizeOf(values);
  const part = vertical
    ? cut(values, [0, height - 1], [0, 0])
    : cut(values, [0, 0], [0, width - 1]);
  return part instanceof Area || Array.isArray(part) ? part : [[part as Value]];
}

const LOOKUP = ranged("saa", 2, 3, ([value, source, answers]) => {
  const values = table(source);
  const { height, width } = sizeOf(values);
  const vertical = height >= width;
  const keys = lineOf(values) ?? line(cutLine(values, vertical));
  const at = findAscending((value as Value) ?? 0, keys);
  if (at < 0) return NA;
  if (answers !== undefined) return line(answers).at(at);
  return vertical
    ? cut(values, [at, at], [width - 1, width - 1])
    : cut(values, [height - 1, height - 1], [at, at]);
});

/** Match modes and search modes of XLOOKUP and XMATCH. */
function modernPlace(value: Value, within: Line, mode: number, search: number): number {
  const backwards = search === -1;
  switch (mode) {
    case 0:
      return findExact(value, within, { wildcards: false, backwards });
    case 2:
      return findExact(value, within, { wildcards: true, backwards });
    case 3:
      return findPattern(value, within, backwards);
    case -1:
    case 1:
      return findNearest(value, within, mode, backwards);
    default:
      return fail(VALUE);
  }
}

const XMATCH = ranged("srss", 2, 4, ([value, values, mode, search], frame) => {
  const at = modernPlace(
    (value as Value) ?? 0,
    lineOf(table(values)) ?? fail(VALUE),
    number(mode, frame),
    number(search, frame, 1),
  );
  return at < 0 ? NA : at + 1;
});

const XLOOKUP = ranged("srrrss", 3, 6, ([value, keys, source, otherwise, mode, search], frame) => {
  const within = lineOf(table(keys)) ?? fail(VALUE);
  const values = table(source);
  const { height, width } = sizeOf(values);
  const keySize = sizeOf(table(keys));
  const vertical = keySize.width === 1 && (keySize.height > 1 || height === 1);
  if (vertical ? height !== keySize.height : width !== keySize.width) return VALUE;
  const at = modernPlace(
    (value as Value) ?? null,
    within,
    number(mode, frame),
    number(search, frame, 1),
  );
  if (at < 0) return otherwise === undefined ? NA : otherwise;
  return vertical ? cut(values, [at, at], [0, width - 1]) : cut(values, [0, height - 1], [at, at]);
});

const OFFSET = ranged("rssss", 3, 5, ([base, rows, columns, height, width], frame) => {
  if (!(base instanceof Area)) return VALUE;
  const down = Math.trunc(number(rows, frame));
  const across = Math.trunc(number(columns, frame));
  const tall =
    height === undefined || height === null ? base.height : Math.trunc(number(height, frame));
  const broad =
    width === undefined || width === null ? base.width : Math.trunc(number(width, frame));
  if (tall === 0 || broad === 0) return REF;
  const top = base.top + down + (tall < 0 ? tall + 1 : 0);
  const left = base.left + across + (broad < 0 ? broad + 1 : 0);
  const bottom = top + Math.abs(tall) - 1;
  const right = left + Math.abs(broad) - 1;
  if (top < 0 || left < 0 || bottom > LAST_ROW || right > LAST_COLUMN) return REF;
  return remember(new Area(base.grid, top, left, bottom, right), frame);
});

/** The formula depends on what it found, and not only on what its text says. */
function remember(area: Area, frame: Frame): Area {
  if (frame.node) frame.grid.workings.found(frame.node, area);
  return area;
}

const INDIRECT = ranged("ss", 1, 2, ([text, a1], frame) => {
  if (typeof text !== "string" || text.trim() === "") return REF;
  if (a1 !== undefined && !toBoolean(a1 as Value)) return REF;
  const { grid, row, column } = frame;
  const found = grid.workings.evaluateText(text.trim(), grid, row, column);
  if (found instanceof Area) return remember(found, frame);
  if (found instanceof Union) {
    for (const area of found.areas) remember(area, frame);
    return found;
  }
  return REF;
});

/** Row or column numbers, counted from 1: of the formula's own cell, or of every row or column of a reference. */
function numbers(of: "row" | "column"): FunctionSpec {
  return ranged("r", 0, 1, ([operand], frame) => {
    if (operand === undefined) return (of === "row" ? frame.row : frame.column) + 1;
    if (!(operand instanceof Area)) return VALUE;
    const { top, bottom, left, right } = operand;
    if (of === "row") {
      if (top === bottom) return top + 1;
      return Array.from({ length: bottom - top + 1 }, (_, index) => [top + index + 1]);
    }
    if (left === right) return left + 1;
    return [Array.from({ length: right - left + 1 }, (_, index) => left + index + 1)];
  });
}

export const lookupFunctions: FunctionTable = {
  INDEX,
  MATCH,
  XMATCH,
  XLOOKUP,
  LOOKUP,
  VLOOKUP: vlookup(true),
  HLOOKUP: vlookup(false),
  OFFSET,
  INDIRECT,
  ROW: numbers("row"),
  COLUMN: numbers("column"),
  ROWS: ranged("r", 1, 1, ([operand]) => sizeOf(table(operand)).height),
  COLUMNS: ranged("r", 1, 1, ([operand]) => sizeOf(table(operand)).width),
  AREAS: ranged("r", 1, 1, ([operand]) =>
    operand instanceof Union ? operand.areas.length : operand instanceof Area ? 1 : VALUE,
  ),
  HYPERLINK: ranged("ss", 1, 2, ([address, name]) => (name === undefined ? address : name)),
};
