import { WorkbookProblem, type ProblemKind } from "../workbook/workbook-problem";

/** Whatever was thrown, as a kind of problem that has words. */
export function problemOf(thrown: unknown): ProblemKind {
  if (thrown instanceof WorkbookProblem) return thrown.problem;
  if (thrown instanceof Error && thrown.name === "AbortError") return { kind: "cancelled" };
  // So webpack calls it when a part that is loaded on demand does not come.
  if (thrown instanceof Error && thrown.name === "ChunkLoadError") return { kind: "notLoaded" };
  if (thrown instanceof Error)
    return { kind: "unexpected", code: thrown.name, detail: thrown.message };
  return { kind: "unexpected", code: "Error", detail: String(thrown) };
}
