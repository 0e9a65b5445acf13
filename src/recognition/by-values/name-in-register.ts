import type { Field } from "../fields";
import { plainlyIs } from "../plain-values";
import type { Column } from "../tables/table";
import type { Head } from "./heads";

/** What a register says of pupils and of nothing else, and what such values are called among provisions. */
const IN_A_REGISTER: Readonly<Partial<Record<Field, Field>>> = {
  senStatus: "senStatus",
  areaOfNeed: "primaryNeed",
  yearGroups: "yearGroups",
  flag: "flag",
};

/** "SLCN" under "Also", beside the first need: the second. */
const AFTER: Readonly<Partial<Record<Field, Field>>> = { primaryNeed: "secondNeed" };

/** Names the columns of a register whose words say nothing, by values that can be only one thing. */
export function nameInRegister(heads: readonly Head[]): void {
  const taken = new Set(heads.flatMap(({ column: { field } }) => field ?? []));
  if (taken.has("areaOfNeed")) taken.add("primaryNeed");
  for (const { column, values } of heads) {
    const plain = isOpen(column) ? plainlyIs(values) : null;
    const first = plain && IN_A_REGISTER[plain.field];
    if (!plain || !first) continue;
    const field = taken.has(first) && first !== "flag" ? AFTER[first] : first;
    if (field === undefined || (taken.has(field) && field !== "flag")) continue;
    taken.add(field);
    Object.assign(column, { field, confidence: 0.6, because: plain.because });
  }
}

const isOpen = ({ field }: Column): boolean => field === null;
