import type { AddExplanations } from "../workbook/edit";
import { BYTES_PER_CALL, type WriteStep, bytesOf } from "./write-step";

/**
 * An input message of data validation: notes need ExcelApi 1.18, and every Excel since 2010 and LibreOffice show these.
 * The rule lets everything through; without any rule some Excels keep no message.
 */
export function explanationSteps(edit: AddExplanations): WriteStep[] {
  return edit.explanations.map(({ at, title, message }) => ({
    phase: "choices",
    sheet: edit.sheet,
    bytes: 4 * BYTES_PER_CALL + bytesOf([title, message]),
    run: (desk) => {
      const { dataValidation } = desk.range(edit.sheet, { ...at, rows: 1, columns: 1 });
      dataValidation.rule = { custom: { formula: "=TRUE" } };
      dataValidation.prompt = { showPrompt: true, title, message };
      dataValidation.errorAlert = {
        showAlert: false,
        style: "Information",
        title: "",
        message: "",
      };
    },
  }));
}
