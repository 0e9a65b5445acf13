import type { FunctionSpec, FunctionTable } from "./function-spec";
import { arrayFunctions } from "./array";
import { conditionalFunctions } from "./conditional";
import { dateFunctions } from "./date";
import { informationFunctions } from "./information";
import { lambdaFunctions } from "./lambda";
import { linearAlgebraFunctions } from "./linear-algebra";
import { logicalFunctions } from "./logical";
import { longTailFunctions } from "./long-tail";
import { lookupFunctions } from "./lookup";
import { mathFunctions } from "./math";
import { regressionFunctions } from "./regression";
import { romanFunctions } from "./roman";
import { statisticalFunctions } from "./statistical";
import { subtotalFunctions } from "./subtotal";
import { textFunctions } from "./text";
import { workdayFunctions } from "./workdays";

const tables: readonly FunctionTable[] = [
  longTailFunctions,
  mathFunctions,
  logicalFunctions,
  informationFunctions,
  conditionalFunctions,
  statisticalFunctions,
  subtotalFunctions,
  textFunctions,
  dateFunctions,
  workdayFunctions,
  lookupFunctions,
  arrayFunctions,
  linearAlgebraFunctions,
  romanFunctions,
  regressionFunctions,
  lambdaFunctions,
];

const registry = new Map<string, FunctionSpec>(tables.flatMap((table) => Object.entries(table)));

/** The function of that name (upper case, without a prefix), if it is one that we calculate. */
export function functionNamed(name: string): FunctionSpec | undefined {
  return registry.get(name);
}
