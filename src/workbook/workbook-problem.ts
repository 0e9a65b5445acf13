/** Why a workbook could not be read or changed, by kind; the words for people are made from it in the pane and headless. */
export type ProblemKind =
  | { kind: "structureProtected" }
  | { kind: "sheetProtected"; sheet: string }
  | { kind: "sheetExists"; sheet: string }
  | { kind: "tableExists"; table: string }
  | { kind: "nameExists"; name: string }
  | { kind: "badSheetName"; sheet: string }
  | { kind: "notOurs"; sheet: string }
  | { kind: "missing"; what: string }
  | { kind: "tooLarge"; what: string; limit: string }
  | { kind: "editing" }
  | { kind: "noAnswer" }
  | { kind: "cancelled" }
  | { kind: "alreadyMapped"; sheets: string[]; added: string }
  | { kind: "nothingToMap" }
  | { kind: "nothingToCheck" }
  /** School weeks hold no half-term that is still to begin. */
  | { kind: "noHalfTerm" }
  /** A sheet of which one is enough stands already. */
  | { kind: "alreadyHere"; sheet: string }
  | { kind: "tooMany"; what: string; limit: number }
  /** A sheet of ours has lost what others look up in it, or was made before there was such a thing. */
  | { kind: "lacks"; sheet: string; part: "column" | "name" | "table"; called: string }
  /** A sheet of ours that other sheets of ours look things up in. */
  | { kind: "stillNeeded"; sheet: string; by: string[] }
  /**
   * A write failed half-way and could not be taken back whole: these sheets (and names) of ours still stand, and
   * `gone` were removed by the same edits before they failed. `changed` are sheets of ours that stood before and hold
   * part of the change.
   */
  | { kind: "halfDone"; standing: string[]; cause: string; gone?: string[]; changed?: string[] }
  /** People worked on in this sheet of ours after the plan was made. */
  | { kind: "changedSince"; sheet: string }
  /** A part of the add-in itself did not come from where it is hosted. */
  | { kind: "notLoaded" }
  | { kind: "badEdit"; why: string }
  | { kind: "unexpected"; code: string; detail: string };

export class WorkbookProblem extends Error {
  constructor(
    readonly problem: ProblemKind,
    options?: { cause: unknown },
  ) {
    super(problem.kind, options);
    this.name = "WorkbookProblem";
  }
}

/** What a plan says, or the problem that stands in its way. */
export function orProblem<T>(plan: () => T): T | ProblemKind {
  try {
    return plan();
  } catch (thrown) {
    if (thrown instanceof WorkbookProblem) return thrown.problem;
    throw thrown;
  }
}
