import type { AstExpression, CallExpression, Identifier } from "@borgar/fx";
import { ErrorValue, type Value } from "../book/cell";
import { constant, valuesRun, type Compilation, type Expression } from "./expression";
import { FormulaFailure, NAME, Unsupported, VALUE } from "./failure";
import { parameterLetters, type FunctionSpec } from "./functions/function-spec";
import { functionNamed } from "./functions/registry";
import { specialForms } from "./compile-special";
import { firstOf, lift } from "./matrix";
import { Lambda, type Frame, type Matrix, type Operand } from "./operand";

/** A function call: by the registry, as a special form (IF, LET…), or of a LAMBDA. */
export function compileCall(node: CallExpression, compilation: Compilation): Expression {
  // The parser's types leave out that LAMBDA(…)(…) and FN(…)(…) are calls too.
  const callee: Identifier | AstExpression = node.callee;
  if (callee.type !== "Identifier") {
    return callLambda(compilation.compile(callee, compilation), node.arguments, compilation);
  }
  const name = callee.name.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, "");
  const key = callee.name.toLowerCase();
  if (compilation.variables.has(key)) {
    return callLambda(named(callee.name, compilation), node.arguments, compilation);
  }
  const special = specialForms[name];
  if (special) return special(node.arguments, compilation);
  const spec = functionNamed(name);
  if (spec) return callFunction(spec, node.arguments, compilation);
  if (compilation.lookups.definedName(callee.name, compilation.grid)) {
    return callLambda(named(callee.name, compilation), node.arguments, compilation);
  }
  return {
    run: (frame) => {
      if (frame.node?.cached) throw new Unsupported(name);
      frame.grid.workings.missing(name);
      return NAME;
    },
    many: false,
    plain: true,
  };
}

function named(name: string, compilation: Compilation): Expression {
  return compilation.compile(
    { type: "ReferenceIdentifier", kind: "name", value: name },
    compilation,
  );
}

function callLambda(
  callee: Expression,
  nodes: (AstExpression | null)[],
  compilation: Compilation,
): Expression {
  const args = nodes.map((node) => compilation.compile(node, compilation));
  return {
    run: (frame) => {
      const lambda = callee.run(frame);
      if (lambda instanceof ErrorValue) return lambda;
      if (!(lambda instanceof Lambda)) return VALUE;
      return lambda.call(args.map((arg) => arg.run(frame)));
    },
    many: true,
    plain: false,
  };
}

function callFunction(
  spec: FunctionSpec,
  nodes: (AstExpression | null)[],
  compilation: Compilation,
): Expression {
  // Excel does not let such a formula be entered at all.
  if (nodes.length < spec.least || nodes.length > spec.most) return constant(VALUE);
  if (spec.volatile && compilation.code.volatile !== "always") {
    compilation.code.volatile = spec.volatile;
  }
  const letters = parameterLetters(spec.parameters, nodes.length);
  const asArrays: Compilation = { ...compilation, arrays: true };
  let many = spec.many === true;
  const runs = nodes.map((node, index): ((frame: Frame) => Operand) => {
    const letter = letters[index];
    if (letter === "s") {
      if (node === null) return () => null;
      const expression = compilation.compile(node, compilation);
      if (expression.many && compilation.arrays) many = true;
      return valuesRun(expression, compilation);
    }
    if (node === null) return () => undefined;
    const inner = letter === "a" ? asArrays : compilation;
    return inner.compile(node, inner).run;
  });
  const single = letters.map((letter) => letter === "s");
  return {
    run: (frame) => call(spec, runs, single, frame),
    many,
    plain: false,
  };
}

function call(
  spec: FunctionSpec,
  runs: readonly ((frame: Frame) => Operand)[],
  single: readonly boolean[],
  frame: Frame,
): Operand {
  const args: Operand[] = [];
  let arrays = false;
  let error: ErrorValue | null = null;
  for (let index = 0; index < runs.length; index++) {
    const value = runs[index]?.(frame);
    if (value instanceof ErrorValue) error ??= value;
    else if (single[index] && Array.isArray(value)) arrays = true;
    args.push(value);
  }
  if (error && !spec.seesErrors) return error;
  if (!arrays) return guarded(spec, args, frame);
  const lifted = args.map((arg, index) => (single[index] ? (arg as Value | Matrix) : null));
  return lift(lifted, (values) => {
    if (!spec.seesErrors) {
      for (const value of values) if (value instanceof ErrorValue) return value;
    }
    const own = args.map((arg, index) => (single[index] ? (values[index] ?? null) : arg));
    return firstOf(guarded(spec, own, frame));
  });
}

function guarded(spec: FunctionSpec, args: Operand[], frame: Frame): Operand {
  try {
    return spec.call(args, frame);
  } catch (failure) {
    if (failure instanceof FormulaFailure) return failure.value;
    throw failure;
  }
}
