import { parse, tokenize, type AstExpression } from "@borgar/fx";
import { ErrorValue, type ErrorCode, type Value } from "../book/cell";
import type { Code } from "./code";
import { compileA1, compileStructured, compileWholeTable } from "./compile-reference";
import { compileCall } from "./compile-call";
import { compileLambda, compileLet } from "./compile-special";
import { constant, valuesRun, type Compilation, type Expression } from "./expression";
import { ERROR_CODES, NAME, NULL, REF, Unsupported, VALUE } from "./failure";
import type { Grid } from "./grid";
import { intersectArea, lift } from "./matrix";
import { NameLookups } from "./name-lookups";
import { binaryOperations, unaryOperations } from "./operators";
import { Area, Lambda, Union, type Frame, type Operand } from "./operand";
import type { Workings } from "./workings";

/** Compiles a formula's text as it stands in a cell. A text that cannot be read gives #NAME?. */
export function compileFormula(
  text: string,
  at: { workings: Workings; grid: Grid; row: number; column: number; arrays: boolean },
): Code {
  const lookups = new NameLookups(at.workings);
  const code: Code = {
    run: () => NAME,
    references: [],
    volatile: "no",
    lookups: lookups.made,
    arraySensitive: false,
    users: new Map(),
  };
  const compilation: Compilation = {
    ...at,
    lookups,
    variables: new Set(),
    names: new Set(),
    code,
    compile: compileNode,
  };
  const expression = compileText(text, compilation);
  if (expression.many) code.arraySensitive = true;
  code.run = expression.run;
  return code;
}

function compileText(text: string, compilation: Compilation): Expression {
  // A deleted reference keeps its sheet's name, "Pupils!#REF!", which the parser does not know.
  const readable = text.replace(/(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!#REF!/gu, "#REF!").trim();
  try {
    return compileNode(parse(tokenize(readable)), compilation);
  } catch {
    return constant(NAME);
  }
}

function compileNode(node: AstExpression | null, compilation: Compilation): Expression {
  if (node === null) return { run: () => undefined, many: false, plain: false };
  switch (node.type) {
    case "Literal":
      return constant(node.value);
    case "ErrorLiteral":
      return constant(errorNamed(node.value));
    case "ArrayExpression": {
      const rows = node.elements.map((row) => row.map((part) => literalOf(part)));
      return { run: () => rows, many: true, plain: true };
    }
    case "ReferenceIdentifier":
      if (node.kind === "table") return compileStructured(node.value, compilation);
      if (node.kind === "name") return compileName(node.value, compilation);
      return compileA1(node.value, compilation);
    case "UnaryExpression":
      return compileUnary(node.operator, node.arguments, compilation);
    case "BinaryExpression":
      return compileBinary(node.operator, node.arguments, compilation);
    case "CallExpression":
      return compileCall(node, compilation);
    case "LambdaExpression":
      return compileLambda(node, compilation);
    case "LetExpression":
      return compileLet(node, compilation);
    default:
      return constant(NAME);
  }
}

function literalOf(part: AstExpression): Value {
  if (part.type === "Literal") return part.value;
  if (part.type === "ErrorLiteral") return errorNamed(part.value);
  return VALUE;
}

function errorNamed(text: string): ErrorValue {
  const code = ERROR_CODES.find((known) => known === text.toUpperCase());
  return code ? ErrorValue.of(code satisfies ErrorCode) : NAME;
}

function compileName(text: string, compilation: Compilation): Expression {
  const key = text.toLowerCase();
  if (compilation.variables.has(key)) {
    return { run: (frame) => variable(frame, key), many: true, plain: false };
  }
  const { lookups } = compilation;
  const bang = text.lastIndexOf("!");
  const scope =
    bang < 0 ? undefined : text.slice(0, bang).replace(/^'|'$/g, "").replace(/''/g, "'");
  if (scope?.includes("[")) {
    return {
      run: () => {
        throw new Unsupported(`link to another workbook (${text})`);
      },
      many: false,
      plain: true,
    };
  }
  const bare = text.slice(bang + 1);
  const from = scope === undefined ? compilation.grid : (lookups.sheet(scope) ?? compilation.grid);
  const table = lookups.table(bare);
  if (table) return compileWholeTable(table, compilation);
  const defined = lookups.definedName(bare, from);
  if (!defined) return constant(NAME);
  const own = `${String(defined.sheet?.id ?? "")}!${defined.name.toLowerCase()}`;
  if (compilation.names.has(own)) return constant(NAME);
  // Relative references in a name count from the cell that uses it, as if it had been defined in the first cell.
  return compileText(defined.formula, {
    ...compilation,
    grid: from,
    row: 0,
    column: 0,
    arrays: true,
    variables: new Set(),
    names: new Set([...compilation.names, own]),
  });
}

function variable(frame: Frame, name: string): Operand {
  for (let scope = frame.scope; scope; scope = scope.outer) {
    if (scope.name === name) return scope.value;
  }
  return NAME;
}

function compileUnary(
  operator: string,
  [argument]: AstExpression[],
  compilation: Compilation,
): Expression {
  const inner = compileNode(argument ?? null, compilation);
  if (operator === "+") return inner;
  if (operator === "@") return singleValue(inner);
  if (operator === "#") return spilled(inner);
  const operation = unaryOperations[operator];
  if (!operation) return constant(VALUE);
  const values = valuesRun(inner, compilation);
  const { dateReading } = compilation.workings;
  return {
    run: (frame) => {
      const value = values(frame);
      if (Array.isArray(value))
        return lift([value], ([one]) => operation(one ?? null, dateReading));
      return value instanceof Lambda ? VALUE : operation(value, dateReading);
    },
    many: inner.many && compilation.arrays,
    plain: true,
  };
}

function singleValue(inner: Expression): Expression {
  return {
    run: (frame) => {
      const value = inner.run(frame);
      if (value instanceof Area) return intersectArea(value, frame) ?? VALUE;
      return Array.isArray(value) ? value[0]?.[0] : value;
    },
    many: false,
    plain: false,
  };
}

/** `A1#`: all that the formula in the cell fills. */
function spilled(inner: Expression): Expression {
  return {
    run: (frame) => {
      const anchor = inner.run(frame);
      if (!(anchor instanceof Area)) return REF;
      const { grid, top, left } = anchor;
      const area = grid.workings.spillOf(grid, top, left);
      if (!area) return REF;
      const answer = new Area(grid, area.top, area.left, area.bottom, area.right);
      if (frame.node) grid.workings.found(frame.node, answer);
      return answer;
    },
    many: true,
    plain: false,
  };
}

function compileBinary(
  operator: string,
  [first, second]: AstExpression[],
  compilation: Compilation,
): Expression {
  const left = compileNode(first ?? null, compilation);
  const right = compileNode(second ?? null, compilation);
  if (operator === ":" || operator === "," || operator === " ") {
    const combine = operator === ":" ? spanning : operator === "," ? united : crossing;
    return {
      run: (frame) => {
        const answer = combine(left.run(frame), right.run(frame));
        if (operator === ":" && answer instanceof Area && frame.node) {
          answer.grid.workings.found(frame.node, answer);
        }
        return answer;
      },
      many: true,
      plain: false,
    };
  }
  const operation = binaryOperations[operator];
  if (!operation) return constant(VALUE);
  const a = valuesRun(left, compilation);
  const b = valuesRun(right, compilation);
  const { dateReading } = compilation.workings;
  return {
    run: (frame) => {
      const x = a(frame);
      const y = b(frame);
      if (Array.isArray(x) || Array.isArray(y)) {
        if (x instanceof Lambda || y instanceof Lambda) return VALUE;
        return lift([x, y], ([one, other]) => operation(one ?? null, other ?? null, dateReading));
      }
      if (x instanceof Lambda || y instanceof Lambda) return VALUE;
      return operation(x, y, dateReading);
    },
    many: (left.many || right.many) && compilation.arrays,
    plain: true,
  };
}

function spanning(a: Operand, b: Operand): Operand {
  if (a instanceof ErrorValue) return a;
  if (b instanceof ErrorValue) return b;
  if (!(a instanceof Area && b instanceof Area) || a.grid !== b.grid) return REF;
  return new Area(
    a.grid,
    Math.min(a.top, b.top),
    Math.min(a.left, b.left),
    Math.max(a.bottom, b.bottom),
    Math.max(a.right, b.right),
  );
}

function areasOf(operand: Operand): readonly Area[] {
  return operand instanceof Area ? [operand] : operand instanceof Union ? operand.areas : [];
}

function united(a: Operand, b: Operand): Operand {
  if (a instanceof ErrorValue) return a;
  if (b instanceof ErrorValue) return b;
  return new Union([...areasOf(a), ...areasOf(b)]);
}

function crossing(a: Operand, b: Operand): Operand {
  if (!(a instanceof Area && b instanceof Area)) return REF;
  const [top, left] = [Math.max(a.top, b.top), Math.max(a.left, b.left)];
  const [bottom, right] = [Math.min(a.bottom, b.bottom), Math.min(a.right, b.right)];
  return a.grid !== b.grid || top > bottom || left > right
    ? NULL
    : new Area(a.grid, top, left, bottom, right);
}
