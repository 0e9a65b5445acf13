import { ErrorValue } from "../../book/cell";
import { asBoolean, toBoolean } from "../coercion";
import { fail, VALUE } from "../failure";
import type { Operand } from "../operand";
import { ranged, scalar, type FunctionSpec, type FunctionTable } from "./function-spec";
import { eachValue } from "./gather";

/** Texts and blanks in cells are left out; a text written out that is neither TRUE nor FALSE is an error. */
function truths(args: readonly Operand[]): boolean[] {
  const found: boolean[] = [];
  eachValue(args, (value, stored) => {
    if (value instanceof ErrorValue) fail(value);
    if (stored && (value === null || typeof value === "string")) return;
    if (value === "") return;
    const truth = asBoolean(value);
    found.push(typeof truth === "boolean" ? truth : fail(truth));
  });
  return found;
}

function combining(answer: (truths: boolean[]) => boolean): FunctionSpec {
  return ranged("(r)", 1, 255, (args) => {
    const found = truths(args);
    return found.length === 0 ? VALUE : answer(found);
  });
}

export const logicalFunctions: FunctionTable = {
  AND: combining((found) => found.every(Boolean)),
  OR: combining((found) => found.some(Boolean)),
  XOR: combining((found) => found.filter(Boolean).length % 2 === 1),
  NOT: scalar(1, 1, ([value]) => !toBoolean(value)),
  TRUE: scalar(0, 0, () => true),
  FALSE: scalar(0, 0, () => false),
};
