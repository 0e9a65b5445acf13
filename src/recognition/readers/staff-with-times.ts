import { readDosageText, type Dosage } from "../notation/dosage";
import { remembering } from "./remember";

const dosageIn = remembering((cell) => readDosageText(cell.text));

/** Who, and how often, in one cell: "Miss Bee, daily 10.15 - 10.30". */
interface StaffWithTimes {
  staff: string;
  dosage: Dosage;
}

/** Only where the name comes first and everything after it is about times: "TA (am only)" stays as it is. */
export function staffWithTimes(text: string): StaffWithTimes | null {
  const read = dosageIn({ value: text, text, numberFormat: "@" });
  if (!read || read.confidence < 0.9) return null;
  const named = read.value.found.staff ?? "";
  const staff = [named, read.rest].filter((words) => words !== "").join(" ");
  const isFirst = /^\p{Lu}[\p{L}.'’ -]*$/u.test(staff) && text.startsWith(staff);
  return isFirst ? { staff, dosage: read.value } : null;
}
