import type { Edit } from "../workbook/edit";
import { appendSteps, changeSteps, dropSteps } from "./change-tables";
import { settingSteps } from "./own-settings";
import { cellSteps } from "./write-cells";
import { chartSteps } from "./write-charts";
import { explanationSteps } from "./write-explanations";
import { columnSteps, formatSteps, rowSteps } from "./write-looks";
import { choiceSteps, linkSteps, ruleSteps } from "./write-rules";
import {
  copyingSteps,
  fillingSteps,
  nameSteps,
  newSheetSteps,
  removeNameSteps,
  removeSheetSteps,
  setUpSteps,
  showSteps,
  tableSteps,
} from "./write-sheets";
import { PHASES, type WriteStep } from "./write-step";

type Steps = { [K in Edit["kind"]]: (edit: Extract<Edit, { kind: K }>) => WriteStep[] };

const STEPS: Steps = {
  addSheet: newSheetSteps,
  writeCells: cellSteps,
  addTable: tableSteps,
  fillColumns: fillingSteps,
  copyColumn: copyingSteps,
  defineName: nameSteps,
  formatCells: formatSteps,
  setColumns: columnSteps,
  setRows: rowSteps,
  addChoices: choiceSteps,
  addRule: ruleSteps,
  addExplanations: explanationSteps,
  addChart: chartSteps,
  addLinks: linkSteps,
  setUpSheet: setUpSteps,
  removeSheet: removeSheetSteps,
  removeName: removeNameSteps,
  showSheet: showSteps,
  changeCells: changeSteps,
  appendRows: appendSteps,
  dropRows: dropSteps,
  saveSettings: settingSteps,
};

/** Everything to be done, in the order of the phases, packed into as few requests as its size allows. */
export function planWriting(edits: readonly Edit[], requestBytes: number): WriteStep[][] {
  const added = new Set(edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : [])));
  const steps = edits.flatMap((edit) =>
    stepsFor(edit).map((step): WriteStep =>
      step.phase === "formulas" && !added.has(step.sheet)
        ? { ...step, phase: "standingFormulas" }
        : step,
    ),
  );
  return inRequests(steps, requestBytes);
}

export function inRequests(steps: readonly WriteStep[], requestBytes: number): WriteStep[][] {
  const requests: WriteStep[][] = [];
  let room = 0;
  for (const step of PHASES.flatMap((phase) => steps.filter((each) => each.phase === phase))) {
    if (step.bytes > room || requests.length === 0) {
      requests.push([]);
      room = requestBytes;
    }
    requests.at(-1)?.push(step);
    room -= step.bytes;
  }
  return requests;
}

function stepsFor<K extends Edit["kind"]>(edit: Extract<Edit, { kind: K }>): WriteStep[] {
  const steps: Steps[K] = STEPS[edit.kind];
  return steps(edit);
}
