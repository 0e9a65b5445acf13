import type { Value } from "../book/cell";
import { EvaluateFirst, FormulaFailure, NUM, Unsupported } from "./failure";
import type { FormulaNode } from "./formula-node";
import type { Lambda, Matrix, Operand } from "./operand";

/** So many formulas may wait for each other on the stack; deeper chains are taken apart. */
const DEEPEST = 64;

export type Outcome = Value | Matrix | Lambda;

/** What becomes of a formula's outcome. */
export interface OutcomeTaker {
  /** Before each evaluation. */
  started(node: FormulaNode): void;
  /** The values that a formula refers to at last, which must be up to date like all others. */
  read(node: FormulaNode, result: Operand): Outcome;
  settled(node: FormulaNode, result: Outcome): void;
  unsupported(node: FormulaNode, what: string): void;
  /** What the cell shows now. */
  shown(node: FormulaNode): Value;
}

/** Evaluates formulas and all that they need, in whatever order they need it. Circles end as 0. */
export class Evaluation {
  /** Whether formulas are given their places anew, which makes sense where all that depend on them follow. */
  ordering = false;
  private readonly active: FormulaNode[] = [];
  private finished = 0;

  constructor(private readonly outcome: OutcomeTaker) {}

  /** The value of a formula that is not up to date; called while another one is being evaluated. */
  demand(node: FormulaNode): Value {
    if (node.state === "busy") {
      const from = this.active.indexOf(node);
      for (const member of this.active.slice(from)) member.circular = true;
      return 0;
    }
    if (this.active.length === 0) this.run(node);
    else if (this.active.length >= DEEPEST) throw new EvaluateFirst(node, [...this.active]);
    else this.evaluate(node);
    return this.outcome.shown(node);
  }

  /** Evaluates a formula, however deep its precedents go. */
  run(root: FormulaNode): void {
    const waiting: { node: FormulaNode; path: readonly FormulaNode[] }[] = [];
    const wait = (node: FormulaNode, path: readonly FormulaNode[]): void => {
      node.waiting = true;
      waiting.push({ node, path });
    };
    wait(root, []);
    for (let top = waiting.at(-1); top; top = waiting.at(-1)) {
      const { node } = top;
      try {
        if (node.state === "dirty") this.evaluate(node);
        node.waiting = false;
        waiting.pop();
      } catch (deeper) {
        if (!(deeper instanceof EvaluateFirst)) throw deeper;
        if (deeper.node.waiting) this.close(waiting, deeper);
        else wait(deeper.node, deeper.path);
      }
    }
  }

  /** A circle too long for the stack: all formulas on it are circular. */
  private close(
    waiting: { node: FormulaNode; path: readonly FormulaNode[] }[],
    deeper: EvaluateFirst,
  ): void {
    const from = waiting.findIndex(({ node }) => node === deeper.node);
    const members = [...waiting.slice(from + 1).flatMap(({ path }) => path), ...deeper.path];
    for (const node of [deeper.node, ...members]) {
      if (node.state !== "dirty") continue;
      node.circular = true;
      node.state = "clean";
      this.outcome.settled(node, 0);
    }
  }

  private evaluate(node: FormulaNode): void {
    node.state = "busy";
    node.circular = false;
    this.active.push(node);
    let finished = false;
    try {
      this.outcome.started(node);
      const result = this.attempt(node);
      node.state = "clean";
      node.concerned = false;
      if (this.ordering || node.finished === 0) node.finished = ++this.finished;
      finished = true;
      if (result instanceof Unsupported) this.outcome.unsupported(node, result.what);
      else this.outcome.settled(node, node.circular ? 0 : result);
    } finally {
      if (!finished) node.state = "dirty";
      this.active.pop();
    }
  }

  private attempt(node: FormulaNode): Outcome | Unsupported {
    try {
      return this.outcome.read(node, node.code?.run(node));
    } catch (failure) {
      if (failure instanceof FormulaFailure) return failure.value;
      if (failure instanceof Unsupported) return failure;
      // A LAMBDA that calls itself without end.
      if (failure instanceof RangeError) return NUM;
      throw failure;
    }
  }
}
