import type { Across } from "./across";
import type { ExcelFormula } from "./excel";
import type { Reference } from "./reference";

/** Every reference of a formula, those inside its parts across tables too. */
export function referencesIn(formula: ExcelFormula): Reference[] {
  return formula.parts.flatMap((part) => {
    if (typeof part === "string" || part.kind === "ordinal") return [];
    return part.kind === "across" ? formulasOf(part).flatMap(referencesIn) : [part];
  });
}

/** The parts that are said once for each table of a kind. */
export function acrossIn(formula: ExcelFormula): Across[] {
  return formula.parts.flatMap((part) =>
    typeof part === "object" && part.kind === "across"
      ? [part, ...formulasOf(part).flatMap(acrossIn)]
      : [],
  );
}

function formulasOf(across: Across): ExcelFormula[] {
  switch (across.join) {
    case "sum":
    case "text":
      return [across.each];
    case "first":
      return [across.each, across.none];
    case "nth":
      return [across.nth, across.each];
  }
}
