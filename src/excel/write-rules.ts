import { reference } from "../workbook/address";
import type { AddChoices, AddLinks, AddRule } from "../workbook/edit";
import { cellInput } from "./cell-text";
import { BYTES_PER_CALL, type WriteStep, bytesOf } from "./write-step";

export function choiceSteps(edit: AddChoices): WriteStep[] {
  return [
    {
      phase: "choices",
      sheet: edit.sheet,
      bytes: 7 * BYTES_PER_CALL + bytesOf(edit),
      run: (desk) => {
        const { dataValidation } = desk.range(edit.sheet, edit.area);
        dataValidation.rule = ruleFor(edit.rule);
        dataValidation.ignoreBlanks = true;
        if (edit.prompt) dataValidation.prompt = { showPrompt: true, ...edit.prompt };
        dataValidation.errorAlert = {
          showAlert: true,
          style: edit.strength === "stop" ? "Stop" : "Warning",
          ...edit.error,
        };
      },
    },
  ];
}

function ruleFor(rule: AddChoices["rule"]): Excel.DataValidationRule {
  switch (rule.type) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.source } };
    case "number":
      return rule.whole
        ? { wholeNumber: between(rule.min, rule.max) }
        : { decimal: between(rule.min, rule.max) };
    case "date": {
      // As formulas: a date written as text would be read in the order of the person's own country.
      const { formula1, formula2, operator } = between(rule.earliest, rule.latest);
      return {
        date: {
          operator,
          formula1: `=${formula1}`,
          ...(formula2 === undefined ? undefined : { formula2: `=${formula2}` }),
        },
      };
    }
  }
}

function between(min: number, max: number | undefined) {
  return max === undefined
    ? ({ formula1: min, operator: "GreaterThanOrEqualTo" } as const)
    : ({ formula1: min, formula2: max, operator: "Between" } as const);
}

export function ruleSteps(edit: AddRule): WriteStep[] {
  return [
    {
      phase: "choices",
      sheet: edit.sheet,
      bytes: 9 * BYTES_PER_CALL + bytesOf(edit.formula),
      run: (desk) => {
        const { custom } = desk.range(edit.sheet, edit.area).conditionalFormats.add("Custom");
        custom.rule.formula = edit.formula;
        if (edit.format.fill !== undefined) custom.format.fill.color = edit.format.fill;
        if (edit.format.colour !== undefined) custom.format.font.color = edit.format.colour;
        if (edit.format.bold !== undefined) custom.format.font.bold = edit.format.bold;
      },
    },
  ];
}

/** The cell's text goes in after the link, as any other text: handed over with the link, "=…" would become a formula. */
export function linkSteps(edit: AddLinks): WriteStep[] {
  return edit.links.map((link) => ({
    phase: "links",
    sheet: edit.sheet,
    bytes: 3 * BYTES_PER_CALL + bytesOf(link),
    run: (desk) => {
      const cell = desk.range(edit.sheet, { ...link.at, rows: 1, columns: 1 });
      cell.hyperlink = { documentReference: reference(link.toSheet, link.to), screenTip: link.tip };
      cell.values = [[cellInput(link.text)]];
    },
  }));
}
