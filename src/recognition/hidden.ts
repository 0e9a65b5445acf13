import type { SheetLayout } from "../domain/recognition-report";
import { columnLetters } from "../workbook/address";
import type { Desk } from "./desk";
import type { Field } from "./fields";
import type { Study } from "./study";

const TAKE_IN = "Take it in";
const LEAVE_OUT = "Leave it out";
const OLD =
  /\b(old|archive[d]?|do not use|don't use|superseded|copy|previous|last year'?s?|draft)\b/i;

/** Asks once about a hidden sheet that says something, and about rows and columns that someone hid by hand. */
export function askAboutHidden(study: Study, desk: Desk, layout: SheetLayout): void {
  if (layout === "notAMap") return;
  if (study.view.hidden) return;
  const { rowsHiddenByHand, hiddenColumns } = study.view.snapshot;
  const rows = rowsHiddenByHand.filter((row) =>
    study.view.row(row).some((cell) => study.ledger.isUsed(cell)),
  );
  const [row] = rows;
  if (row !== undefined)
    ask(
      study,
      desk,
      row,
      firstColumnOf(study, row),
      `${rows.length === 1 ? `Row ${row + 1} is` : `${rows.length} rows are`} hidden on “${study.view.name}”. Take ${rows.length === 1 ? "it" : "them"} in?`,
    );
  const header = study.tables[0]?.headerRows.at(-1) ?? -1;
  const columns = hiddenColumns
    .filter((column) => isWorthAsking(study, column))
    .filter((column) =>
      study.view.filledRows.some((at) => {
        if (at <= header) return false;
        const cell = study.view.row(at).find((one) => one.column === column);
        return cell !== undefined && study.ledger.isUsed(cell);
      }),
    );
  const [column] = columns;
  const first = study.view.filledRows.find((at) =>
    study.view.row(at).some((cell) => cell.column === column),
  );
  if (column !== undefined && first !== undefined)
    ask(
      study,
      desk,
      first,
      column,
      `${columns.length === 1 ? `Column ${columnLetters(column)} is` : `${columns.length} columns are`} hidden on “${study.view.name}”. They were read all the same. Is that right?`,
    );
}

/** Columns that feed no line: rates, pupil numbers, dates of birth. */
const FEEDS_NOTHING: ReadonlySet<Field> = new Set([
  "hourlyRate",
  "unitRate",
  "minuteRate",
  "costPerPupil",
  "upn",
  "dateOfBirth",
  "gain",
  "contact",
]);

function isWorthAsking(study: Study, column: number): boolean {
  const fields = study.tables.flatMap((table) =>
    table.columns.filter((one) => one.column === column).map(({ field }) => field),
  );
  return fields.length === 0 || fields.some((field) => field === null || !FEEDS_NOTHING.has(field));
}

function ask(study: Study, desk: Desk, row: number, column: number, text: string): string | null {
  const options = [TAKE_IN, LEAVE_OUT];
  return desk.questions.ask({
    sheet: study.view.name,
    at: { row, column },
    kind: "confirmReading",
    topic: text,
    text,
    options,
    chosen: TAKE_IN,
  });
}

function firstColumnOf(study: Study, row: number): number {
  return study.view.row(row)[0]?.column ?? 0;
}

/** Whether a hidden sheet stays out of the map: asked once, and meanwhile out only when it calls itself old. Takes its lines back. */
export function leavesOut(
  study: Study,
  desk: Desk,
  layout: SheetLayout,
  linesBefore: number,
): boolean {
  if (!study.view.hidden || layout === "notAMap" || desk.lines.length === linesBefore) return false;
  const first = study.view.filledRows[0] ?? 0;
  const old =
    OLD.test(study.view.name) ||
    study.titles.some(({ cell }) => OLD.test(cell.text)) ||
    isCopy(desk, linesBefore);
  const column = firstColumnOf(study, first);
  const sheet = study.view.name;
  const chosen = desk.questions.ask({
    sheet,
    at: { row: first, column },
    kind: "confirmReading",
    topic: "hidden sheet",
    text: hiddenSheetText(sheet, desk.lines.length - linesBefore),
    options: old ? [LEAVE_OUT, TAKE_IN] : [TAKE_IN, LEAVE_OUT],
    chosen: old ? LEAVE_OUT : TAKE_IN,
  });
  if (chosen !== LEAVE_OUT) return false;
  desk.lines.splice(linesBefore);
  desk.questions.forget(sheet, (doubt) => doubt.topic === "hidden sheet");
  return true;
}

function hiddenSheetText(sheet: string, lines: number): string {
  return lines === 1
    ? `The sheet “${sheet}” is hidden and holds one provision. Take it in?`
    : `The sheet “${sheet}” is hidden and holds ${lines} provisions. Take them in?`;
}

/** Nearly every line of it stands on another sheet already: an older version of the same map. */
function isCopy(desk: Desk, linesBefore: number): boolean {
  const others = new Set(desk.lines.slice(0, linesBefore).map(({ line }) => line.provision));
  const own = desk.lines.slice(linesBefore);
  return own.filter(({ line }) => others.has(line.provision)).length >= own.length * 0.8;
}
