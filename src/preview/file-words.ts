import { FileProblem } from "../emulated-excel/file/file-problem";
import { FILE_PROBLEM_WORDS } from "../emulated-excel/file/file-problem-words";

/** Why a file was not opened, in one plain sentence; the workbook that was open stays open. */
export function problemOfFile(name: string, thrown: unknown): string {
  const why = thrown instanceof FileProblem ? thrown.kind : "damaged";
  return `“${name}” was not opened. ${FILE_PROBLEM_WORDS[why]}`;
}
