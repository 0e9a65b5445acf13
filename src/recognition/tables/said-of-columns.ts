import { isPlainlyStaff } from "../evidence";
import type { CellView } from "../sheet-view";
import { matchHeader } from "../words";

const DOSE =
  /^(?:\d{1,2} ?[x×] ?\d{1,3}|daily|weekly|\d{1,2} ?[x×]|\d{1,3}(?= ?m| ?h))[ \d/]*(?:m|mins?|minutes|hrs?|hours?)?$/i;

/** "How often | 3 x 15 mins | daily 10 mins": a label and what it says of each column. */
export function areDoses(cells: readonly CellView[]): boolean {
  const doses = cells.filter(({ text }) => /\d/.test(text) && DOSE.test(text)).length;
  return doses >= 2 && doses * 2 >= cells.length;
}

/** "Led by | Class teacher | Miss Obi | Mrs Vane": a label and the people it asks for, at the foot of a map. */
export function areStaffOf([label, ...people]: readonly CellView[]): boolean {
  return (
    label !== undefined &&
    people.length >= 2 &&
    matchHeader(label.text)[0]?.field === "ledBy" &&
    people.every((cell) => isPlainlyStaff(cell) || matchHeader(cell.text).length === 0) &&
    people.filter(isPlainlyStaff).length * 2 >= people.length
  );
}
