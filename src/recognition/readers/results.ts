import { readOutcome } from "../notation/outcome";
import type { Reader } from "./reader";

/** A review's outcome. What is written always stays; it counts as met or not only where that is plain. */
export const outcome: Reader = (cell, draft) => {
  const read = readOutcome(cell.cell);
  const sure =
    read && (read.confidence >= 0.8 || read.alternatives)
      ? draft.take({ ...read, rest: "" }, cell)
      : null;
  draft.line.outcome = sure?.outcome ?? null;
  draft.line.outcomeText = cell.text;
};

/** A target; under a heading that may mean either, a cell that begins with "Met" or "Partly met" is an outcome. */
export const target: Reader = (cell, draft, column) => {
  const beginsAsOutcome =
    /^(fully |partly |partially |not (yet )?)?(met|achieved)\b|^(pm|nm)$/i.test(cell.text);
  if (/outcome/i.test(column.own) && draft.sense.outcomeMixed && beginsAsOutcome)
    return outcome(cell, draft, column);
  score("target")(cell, draft, column);
};

export const score =
  (field: "entry" | "target" | "exit"): Reader =>
  (cell, draft) => {
    draft.line[field] = cell.text;
  };

export const measure: Reader = (cell, draft) => {
  draft.line.measure = cell.text;
};

export const notes: Reader = (cell, draft) => {
  draft.note(cell.text);
};
