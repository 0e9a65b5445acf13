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
  /** A write failed half-way and taking it back failed too: these sheets still stand. */
  | { kind: "halfDone"; standing: string[]; cause: string }
  | { kind: "badEdit"; why: string }
  | { kind: "unexpected"; code: string; detail: string };

export class WorkbookProblem extends Error {
  constructor(readonly problem: ProblemKind) {
    super(problem.kind);
    this.name = "WorkbookProblem";
  }
}
