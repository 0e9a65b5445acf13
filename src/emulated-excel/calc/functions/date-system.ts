import type { Value } from "../../book/cell";
import { DAYS_TO_1904 } from "../dates";
import { NUM } from "../failure";
import { readNumber, type DateReading } from "../number-reading";
import type { Operand } from "../operand";
import type { FunctionSpec } from "./function-spec";

/**
 * A date function that counts its days from 1900, made right for workbooks that count them from 1904: the arguments
 * at `dates` are moved before it sees them, and a date that it answers is moved back.
 */
export function dated(
  spec: FunctionSpec,
  dates: readonly number[],
  answers: "date" | "no date",
): FunctionSpec {
  const call: FunctionSpec["call"] = (args, frame) => {
    const { dateReading } = frame.grid.workings;
    if (!dateReading.date1904) return spec.call(args, frame);
    const from1900 = args.map((arg, at) => (dates.includes(at) ? moved(arg, dateReading) : arg));
    const result = spec.call(from1900, frame);
    if (answers === "no date" || typeof result !== "number") return result;
    return result < DAYS_TO_1904 ? NUM : result - DAYS_TO_1904;
  };
  return { ...spec, call };
}

/** What is no date stays as it is, for the function to refuse. */
function moved(arg: Operand, reading: DateReading): Operand {
  const serial = serialIn(arg as Value | undefined, reading);
  return serial === null || serial < 0 ? arg : serial + DAYS_TO_1904;
}

function serialIn(value: Value | undefined, reading: DateReading): number | null {
  if (value === null) return 0;
  if (typeof value === "string") return readNumber(value, reading);
  return typeof value === "number" ? value : null;
}
