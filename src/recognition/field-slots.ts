import type { Field } from "./fields";
import type { Column } from "./tables/table";
import { isTimeAgain } from "./tables/times-again";

/** Fields that several columns of one table may hold. */
export const MAY_REPEAT: ReadonlySet<Field> = new Set([
  "notes",
  "flag",
  "gain",
  "contact",
  "agencies",
  "dosage",
  "other",
  "hourlyRate",
  "unitRate",
  "unitCost",
  "quantity",
]);

/** Under "Autumn" and "Spring", or "Cycle 1" and "Cycle 2", the same field comes again; under other parents one has it. */
export function slotOf(column: Column, field: Field): string {
  return column.parent !== null && isTimeAgain(column.parent)
    ? `${column.parent}\n${field}`
    : field;
}
