import type { EmulatedExcel } from "../../emulated-excel/emulated-excel";
import { colleagueDoes } from "./colleague";
import type { Step, Trouble } from "./scenarios";

/** How long a button may take to come: a big workbook is read and planned meanwhile. */
const PATIENCE = 60_000;
const LOOK_AGAIN = 30;

const TROUBLES: Readonly<Record<Trouble, (excel: EmulatedExcel) => void>> = {
  protectsTheWorkbook: ({ book }) => {
    book.structureProtected = true;
  },
  refusesTheNextBatch: ({ misbehave }) => misbehave.refuseBatch(1),
  failsInTheMiddle: ({ misbehave }) => misbehave.failAction(3, 40),
  stopsAnswering: ({ misbehave }) => misbehave.neverAnswer(),
  isSlow: ({ misbehave }) => misbehave.answerLate(1_500),
};

/** Does what a scenario says, one step after the other. @throws Error by name of what did not come */
export async function playSteps(
  steps: readonly Step[],
  excel: EmulatedExcel,
  pane: () => Document | null | undefined,
): Promise<void> {
  for (const step of steps) {
    if ("trouble" in step) TROUBLES[step.trouble](excel);
    else if ("colleague" in step) colleagueDoes(excel, step.on, step.colleague);
    else {
      const found = await named(step.press, pane);
      if (!step.seen) found.click();
    }
  }
}

async function named(
  name: string | RegExp,
  pane: () => Document | null | undefined,
): Promise<HTMLElement> {
  const isIt = (text: string) => (typeof name === "string" ? text === name : name.test(text));
  const until = performance.now() + PATIENCE;
  while (performance.now() < until) {
    const all = [...(pane()?.querySelectorAll<HTMLElement>("button, label") ?? [])];
    const found = all.find((one) => isIt(one.textContent.trim()));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  }
  throw new Error(`The pane has nothing called ${String(name)}.`);
}
