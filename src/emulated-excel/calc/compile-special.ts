import type { AstExpression, LambdaExpression, LetExpression } from "@borgar/fx";
import { ErrorValue, type Value } from "../book/cell";
import { asBoolean, asNumber } from "./coercion";
import { compareValues } from "./comparison";
import {
  constant,
  valuesRun,
  type Compilation,
  type Expression,
  type ValueRun,
} from "./expression";
import { NA, VALUE } from "./failure";
import { firstOf, matrixOf, stretched } from "./matrix";
import { Lambda, type Frame, type Matrix, type Operand, type Scope } from "./operand";

type SpecialForm = (nodes: (AstExpression | null)[], compilation: Compilation) => Expression;

interface Branch {
  run: (frame: Frame) => Operand;
}

function parts(nodes: (AstExpression | null)[], compilation: Compilation): Expression[] {
  return nodes.map((node) =>
    node === null ? constant(0) : compilation.compile(node, compilation),
  );
}

/** An array of answers, each from the branch that its own test chose. */
function chosen(tests: Matrix, choose: (test: Value) => Branch | Value, frame: Frame): Matrix {
  const answers = new Map<Branch, Matrix>();
  const cell = (branch: Branch | Value, row: number, column: number): Value => {
    if (branch === null || typeof branch !== "object" || branch instanceof ErrorValue)
      return branch;
    let answer = answers.get(branch);
    if (!answer) answers.set(branch, (answer = matrixOf(branch.run(frame))));
    const value = stretched(answer, row, column);
    return value === undefined ? NA : value;
  };
  const branches = tests.map((line) => line.map(choose));
  // A branch may be larger than the test: IF({TRUE},A1:A3).
  const first = branches[0]?.[0];
  if (branches.length === 1 && branches[0]?.length === 1 && first !== undefined) {
    return isBranch(first) ? matrixOf(first.run(frame)) : [[first]];
  }
  let height = tests.length;
  let width = tests[0]?.length ?? 1;
  branches.forEach((line, row) => {
    line.forEach((branch, column) => cell(branch, row, column));
  });
  for (const answer of answers.values()) {
    height = Math.max(height, answer.length);
    width = Math.max(width, answer[0]?.length ?? 1);
  }
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => {
      const line = branches[branches.length === 1 ? 0 : row];
      const branch = line?.[line.length === 1 ? 0 : column];
      return branch === undefined ? NA : cell(branch, row, column);
    }),
  );
}

/** Evaluates only the branch that the test chooses, or all chosen ones where there are several tests. */
function branching(
  tests: ValueRun,
  choose: (value: Value, frame: Frame) => Branch | Value,
): (frame: Frame) => Operand {
  return (frame) => {
    const value = tests(frame);
    if (Array.isArray(value)) return chosen(value, (one) => choose(one, frame), frame);
    if (value instanceof Lambda) return VALUE;
    const branch = choose(value, frame);
    return isBranch(branch) ? branch.run(frame) : branch;
  };
}

function isBranch(choice: Branch | Value): choice is Branch {
  return choice !== null && typeof choice === "object" && !(choice instanceof ErrorValue);
}

const IF: SpecialForm = (nodes, compilation) => {
  if (nodes.length < 1 || nodes.length > 3) return constant(VALUE);
  const [test = constant(false), yes = constant(true), no = constant(false)] = parts(
    nodes,
    compilation,
  );
  const tests = valuesRun(test, compilation);
  const choose = (value: Value): Branch | Value => {
    const answer = asBoolean(value);
    return typeof answer === "boolean" ? (answer ? yes : no) : answer;
  };
  return {
    run: branching(tests, choose),
    many: yes.many || no.many || (test.many && compilation.arrays),
    plain: false,
  };
};

/** Each value, or where it is an error the one of `other` at the same place. */
function caughtEach(
  values: Matrix,
  other: Matrix,
  catches: (error: ErrorValue) => boolean,
): Matrix {
  const height = Math.max(values.length, other.length);
  const width = Math.max(values[0]?.length ?? 1, other[0]?.length ?? 1);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => {
      const value = stretched(values, row, column);
      if (value === undefined) return NA;
      if (!(value instanceof ErrorValue && catches(value))) return value;
      const replacement = stretched(other, row, column);
      return replacement === undefined ? NA : replacement;
    }),
  );
}

function catching(catches: (error: ErrorValue) => boolean): SpecialForm {
  return (nodes, compilation) => {
    if (nodes.length !== 2) return constant(VALUE);
    const [value = constant(null), instead = constant(0)] = parts(nodes, compilation);
    const values = valuesRun(value, compilation);
    return {
      run: (frame) => {
        const operand = values(frame);
        if (Array.isArray(operand)) {
          const other = matrixOf(instead.run(frame));
          return caughtEach(operand, other, catches);
        }
        return operand instanceof ErrorValue && catches(operand) ? instead.run(frame) : operand;
      },
      many: (value.many || instead.many) && compilation.arrays,
      plain: false,
    };
  };
}

const CHOOSE: SpecialForm = (nodes, compilation) => {
  if (nodes.length < 2) return constant(VALUE);
  const [index = constant(null), ...choices] = parts(nodes, compilation);
  const indexes = valuesRun(index, compilation);
  const choose = (value: Value): Branch | Value => {
    const number = asNumber(value, compilation.workings.dateReading);
    return typeof number === "number" ? (choices[Math.floor(number) - 1] ?? VALUE) : number;
  };
  return {
    run: branching(indexes, choose),
    many: choices.some((choice) => choice.many) || (index.many && compilation.arrays),
    plain: false,
  };
};

const IFS: SpecialForm = (nodes, compilation) => {
  if (nodes.length < 2 || nodes.length % 2 !== 0) return constant(VALUE);
  const all = parts(nodes, compilation);
  let rest: Expression = constant(NA);
  for (let index = all.length - 2; index >= 0; index -= 2) {
    const otherwise = rest;
    const [test, yes] = [all[index] ?? rest, all[index + 1] ?? rest];
    const tests = valuesRun(test, compilation);
    const choose = (value: Value): Branch | Value => {
      const answer = asBoolean(value);
      return typeof answer === "boolean" ? (answer ? yes : otherwise) : answer;
    };
    rest = {
      run: branching(tests, choose),
      many: yes.many || otherwise.many || (test.many && compilation.arrays),
      plain: false,
    };
  }
  return rest;
};

const SWITCH: SpecialForm = (nodes, compilation) => {
  if (nodes.length < 3) return constant(VALUE);
  const [subject = constant(null), ...rest] = parts(nodes, compilation);
  const subjects = valuesRun(subject, compilation);
  const fallback = rest.length % 2 === 1 ? rest.pop() : undefined;
  const choose = (value: Value, frame: Frame): Branch | Value => {
    if (value instanceof ErrorValue) return value;
    for (let index = 0; index < rest.length; index += 2) {
      const candidate = firstOf(rest[index]?.run(frame));
      if (candidate instanceof ErrorValue) return candidate;
      if (compareValues(value, candidate) === 0) return rest[index + 1] ?? NA;
    }
    return fallback ?? NA;
  };
  return {
    run: branching(subjects, choose),
    many: rest.some((part) => part.many) || (subject.many && compilation.arrays),
    plain: false,
  };
};

const ISOMITTED: SpecialForm = (nodes, compilation) => {
  const [argument = null] = nodes;
  const { run } = compilation.compile(argument, compilation);
  return { run: (frame) => run(frame) === undefined, many: false, plain: true };
};

/** Functions that do not evaluate all their arguments. */
export const specialForms: Readonly<Record<string, SpecialForm>> = {
  IF,
  IFERROR: catching(() => true),
  IFNA: catching((error) => error === NA),
  CHOOSE,
  IFS,
  SWITCH,
  ISOMITTED,
};

export function compileLet(node: LetExpression, compilation: Compilation): Expression {
  let inner = compilation;
  const declarations = node.declarations.map((declaration) => {
    const value = inner.compile(declaration.init, inner);
    const name = declaration.id.name.toLowerCase();
    inner = { ...inner, variables: new Set([...inner.variables, name]) };
    return { name, value };
  });
  const body = inner.compile(node.body, inner);
  return {
    run: (frame) => {
      let scope: Scope | null = frame.scope;
      for (const { name, value } of declarations) {
        scope = { name, value: value.run(within(frame, scope)), outer: scope };
      }
      return body.run(within(frame, scope));
    },
    many: body.many,
    plain: false,
  };
}

export function compileLambda(node: LambdaExpression, compilation: Compilation): Expression {
  const names = node.params.map((parameter) =>
    parameter.name.toLowerCase().replace(/^_xlop\./, ""),
  );
  const inner = { ...compilation, variables: new Set([...compilation.variables, ...names]) };
  const body = inner.compile(node.body, inner);
  return {
    run: (frame) =>
      new Lambda(names.length, (args) => {
        if (args.length > names.length) return VALUE;
        let scope = frame.scope;
        names.forEach((name, index) => {
          scope = { name, value: args[index], outer: scope };
        });
        return body.run(within(frame, scope));
      }),
    many: false,
    plain: true,
  };
}

function within(frame: Frame, scope: Scope | null): Frame {
  return { grid: frame.grid, row: frame.row, column: frame.column, scope, node: frame.node };
}
