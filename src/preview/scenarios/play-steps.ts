import type { EmulatedExcel } from "../../emulated-excel/emulated-excel";
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

/** Does what a scenario says, one step after the other. @throws Error by name of the button that did not come */
export async function playSteps(
  steps: readonly Step[],
  excel: EmulatedExcel,
  pane: () => Document | null | undefined,
): Promise<void> {
  for (const step of steps) {
    if ("trouble" in step) TROUBLES[step.trouble](excel);
    else if ("types" in step) typeIn(excel, step.types);
    else (await buttonNamed(step.press, pane)).click();
  }
}

function typeIn(
  { book, hand }: EmulatedExcel,
  { sheet: name, row, column, text }: Extract<Step, { types: object }>["types"],
): void {
  const sheet = book.sheet(name);
  const at = { top: row, left: column, bottom: row, right: column };
  if (sheet) hand.paste(sheet, at, text);
}

async function buttonNamed(
  name: string | RegExp,
  pane: () => Document | null | undefined,
): Promise<HTMLElement> {
  const isIt = (text: string) => (typeof name === "string" ? text === name : name.test(text));
  const until = performance.now() + PATIENCE;
  while (performance.now() < until) {
    const buttons = [...(pane()?.querySelectorAll<HTMLElement>("button") ?? [])];
    const found = buttons.find((button) => isIt(button.textContent.trim()));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  }
  throw new Error(`The pane has no button ${String(name)}.`);
}
