import type { ProgressStep } from "../../workbook/progress";
import { counted } from "../grammar";

const STEPS: { [K in ProgressStep["step"]]: (step: Extract<ProgressStep, { step: K }>) => string } =
  {
    reading: ({ sheet, done, of }) =>
      `Reading ${sheet} · ${String(done)} of ${counted(of, "sheet")}`,
    recognising: ({ sheet, done, of }) =>
      `Working out ${sheet} · ${String(done)} of ${counted(of, "sheet")}`,
    planning: () => "Planning the new sheets",
    writing: ({ sheet, done, of }) => `Adding ${sheet} · ${String(done)} of ${String(of)}`,
    takingBack: () => "Taking back what was added",
  };

/** "Reading Year 3 · 4 of 9 sheets" */
export function stepWords(step: ProgressStep): string {
  const words = STEPS[step.step] as (step: ProgressStep) => string;
  return words(step);
}
