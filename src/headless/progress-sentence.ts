import type { ProgressStep } from "../workbook/progress";

/** One line for standard error. */
export function progressSentence(step: ProgressStep): string {
  switch (step.step) {
    case "reading":
      return `Reading "${step.sheet}" (${step.done} of ${step.of} sheets)`;
    case "recognising":
      return `Understanding "${step.sheet}" (${step.done} of ${step.of} sheets)`;
    case "planning":
      return "Planning the new sheets";
    case "writing":
      return `Adding "${step.sheet}" (${step.done} of ${step.of})`;
    case "takingBack":
      return "Taking out what was added";
  }
}
