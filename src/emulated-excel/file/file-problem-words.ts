import type { FileProblemKind } from "./file-problem";

/** What a person is told when a file cannot be opened: what is wrong and what next, in one sentence. */
export const FILE_PROBLEM_WORDS: Readonly<Record<FileProblemKind, string>> = {
  notAWorkbook: "This is not an Excel workbook (.xlsx); choose the file that Excel saved.",
  encrypted:
    "This workbook is locked with a password to open it; take the password off in Excel (File, Info, Protect Workbook) and try again.",
  oldFormat:
    "This workbook is in another Excel format (.xls or .xlsb); save it in Excel as an Excel Workbook (.xlsx) and try again.",
  tooLarge: "This workbook would take more memory than is safe to use; split it and try again.",
  onlyCharts: "This workbook holds only charts; choose one with a sheet of cells.",
  damaged:
    "This workbook is damaged and cannot be read; open it in Excel, let Excel repair it, save it and try again.",
};
