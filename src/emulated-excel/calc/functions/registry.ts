import type { FunctionSpec, FunctionTable } from "./function-spec";
import { conditionalFunctions } from "./conditional";
import { logicalFunctions } from "./logical";
import { mathFunctions } from "./math";

const tables: readonly FunctionTable[] = [mathFunctions, logicalFunctions, conditionalFunctions];

const registry = new Map<string, FunctionSpec>(tables.flatMap((table) => Object.entries(table)));

/** The function of that name (upper case, without a prefix), if it is one that we calculate. */
export function functionNamed(name: string): FunctionSpec | undefined {
  return registry.get(name);
}

/** Names of all functions in the registry. */
export function knownFunctions(): string[] {
  return [...registry.keys()];
}
