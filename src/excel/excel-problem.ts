import { type ProblemKind, WorkbookProblem } from "../workbook/workbook-problem";

/**
 * What Office.js throws. Told apart by `code` alone: the messages are in the language of the person's Excel, and some
 * are the same for very different causes (office-js #1199, #551).
 */
interface OfficeError {
  code: string;
  debugInfo?: { errorLocation?: string };
}

type Reading = (where: string) => ProblemKind;

const noAnswer: Reading = () => ({ kind: "noAnswer" });
const editing: Reading = () => ({ kind: "editing" });

const BY_CODE: Readonly<Record<string, Reading>> = {
  InvalidOperationInCellEditMode: editing,
  CellEditMode: editing,
  ItemNotFound: (where) => ({ kind: "missing", what: where }),
  RequestPayloadSizeLimitExceeded: (where) => ({ kind: "tooLarge", what: where, limit: "5 MB" }),
  ResponsePayloadSizeLimitExceeded: (where) => ({ kind: "tooLarge", what: where, limit: "5 MB" }),
  Timeout: noAnswer,
  RequestAborted: noAnswer,
  ServiceNotAvailable: noAnswer,
  ActivityLimitReached: noAnswer,
  ConnectionFailure: noAnswer,
};

/** Anything thrown while working with Excel, as the workbook's own problem. Detail holds no cell content. */
export function problemFrom(thrown: unknown): WorkbookProblem {
  if (thrown instanceof WorkbookProblem) return thrown;
  if (!isOfficeError(thrown)) {
    const name = thrown instanceof Error ? thrown.name : typeof thrown;
    return new WorkbookProblem({ kind: "unexpected", code: name, detail: "" }, { cause: thrown });
  }
  const where = thrown.debugInfo?.errorLocation ?? "";
  const problem = BY_CODE[thrown.code]?.(where) ?? {
    kind: "unexpected" as const,
    code: thrown.code,
    detail: where,
  };
  return new WorkbookProblem(problem, { cause: thrown });
}

function isOfficeError(thrown: unknown): thrown is OfficeError {
  return (
    typeof thrown === "object" &&
    thrown !== null &&
    "code" in thrown &&
    typeof thrown.code === "string"
  );
}
