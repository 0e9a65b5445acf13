import { FileProblem } from "../emulated-excel/file/file-problem";
import { FILE_PROBLEM_WORDS } from "../emulated-excel/file/file-problem-words";
import { problemWords } from "../taskpane/words/problem-words";
import { WorkbookProblem } from "../workbook/workbook-problem";
import { UsageProblem } from "./arguments";

/**
 * One plain sentence for standard error: which file, what is wrong and why.
 * @param file the file at hand, or "" when none is concerned
 */
export function problemSentence(problem: unknown, file: string): string {
  if (problem instanceof UsageProblem) return problem.message;
  return file === "" ? sentence(problem) : `${file}: ${sentence(problem)}`;
}

function sentence(problem: unknown): string {
  if (problem instanceof FileProblem) return FILE_PROBLEM_WORDS[problem.kind];
  if (problem instanceof WorkbookProblem) {
    const { what, why } = problemWords(problem.problem);
    return why === "" ? what : `${what.replace(/\.$/, "")}: ${startedSmall(why)}`;
  }
  return (
    SYSTEM_SENTENCES[codeOf(problem)] ?? `Something unexpected went wrong (${nameOf(problem)}).`
  );
}

const SYSTEM_SENTENCES: Partial<Record<string, string>> = {
  ENOENT: "There is no such file or folder.",
  EISDIR: "This is a folder, not a workbook.",
  EACCES: "This file or folder may not be opened or written.",
  EPERM: "This file or folder may not be opened or written.",
  ENOSPC: "There is no room left on the disk.",
};

function codeOf(problem: unknown): string {
  const has = typeof problem === "object" && problem !== null && "code" in problem;
  return has && typeof problem.code === "string" ? problem.code : "";
}

function nameOf(problem: unknown): string {
  return problem instanceof Error ? `${problem.name}: ${problem.message}` : String(problem);
}

/** "It is protected." → "it is protected."; names keep their capital. */
function startedSmall(text: string): string {
  return /^(Excel|SEN)\b|^[A-Z]{2}/.test(text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
}
