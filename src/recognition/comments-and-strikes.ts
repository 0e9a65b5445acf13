import type { SheetLayout } from "../domain/recognition-report";
import { parsePlace, placeName, type CellAt } from "../workbook/address";
import type { Desk, ReadLine } from "./desk";
import { placeOf } from "./sheet-view";
import type { Study } from "./study";
import { tidyLine } from "./tidy";

const KEEP = "Take it in and say so in its notes";
const LEAVE_OUT = "Leave it out: it has stopped";

interface Placed {
  read: ReadLine;
  at: CellAt;
}

/**
 * What stands on cells rather than in them: comments go to the notes of the lines they stand at; a provision that is
 * struck through may have stopped, so it is asked about once a sheet.
 */
export function readCommentsAndStrikes(
  study: Study,
  desk: Desk,
  layout: SheetLayout,
  linesBefore: number,
): void {
  const { comments } = study.view.snapshot;
  if (comments.length === 0 && !study.view.hasStrikes) return;
  const lines = desk.lines.slice(linesBefore).flatMap((read): Placed[] => {
    const area = parsePlace(read.line.source)?.area;
    return area ? [{ read, at: { row: area.row, column: area.column } }] : [];
  });
  if (lines.length === 0) return;
  for (const comment of comments) {
    const text = withoutAuthor(comment.text);
    const from = placeName(study.view.name, { row: comment.row, column: comment.column });
    for (const { read } of linesAt(lines, comment, layout)) addNote(read, text, from);
  }
  if (study.view.hasStrikes) readStrikes(study, desk, layout, lines);
}

/** The lines that a cell speaks of: those that it names, else those of its row or its column. */
function linesAt(lines: readonly Placed[], at: CellAt, layout: SheetLayout): readonly Placed[] {
  const named = lines.filter((line) => line.at.row === at.row && line.at.column === at.column);
  if (named.length > 0) return named;
  switch (layout) {
    case "list":
    case "provisionByPupil":
      return lines.filter((line) => line.at.row === at.row);
    case "pupilByProvision":
    case "transposed":
      return lines.filter((line) => line.at.column === at.column && line.at.row < at.row);
    case "cards": {
      const above = lines.filter(
        (line) => line.at.row <= at.row && line.at.column <= at.column + 1,
      );
      const nearest = Math.max(...above.map((line) => line.at.row));
      return above.filter((line) => line.at.row === nearest).slice(-1);
    }
    default:
      return [];
  }
}

function readStrikes(
  study: Study,
  desk: Desk,
  layout: SheetLayout,
  lines: readonly Placed[],
): void {
  const { view, ledger } = study;
  const struckNames = new Set<ReadLine>();
  for (const cell of view.cells()) {
    if (cell.cell.struckThrough !== true) continue;
    const concerned = linesAt(lines, cell, layout);
    const names = concerned.filter(({ at }) => at.row === cell.row && at.column === cell.column);
    if (names.length === 0) {
      for (const { read } of concerned)
        if (!struckNames.has(read))
          addNote(read, `Struck through: ${tidyLine(cell.text)}`, placeOf(cell));
      continue;
    }
    const chosen = desk.questions.ask({
      sheet: view.name,
      at: { row: cell.row, column: cell.column },
      kind: "whichValue",
      topic: "struck through",
      text: `“${tidyLine(cell.text)}” is struck through on “${view.name}”. Is it still part of the map?`,
      options: [KEEP, LEAVE_OUT],
      chosen: KEEP,
    });
    for (const { read } of names) struckNames.add(read);
    if (chosen === LEAVE_OUT) {
      for (const { read } of names) desk.lines.splice(desk.lines.indexOf(read), 1);
      ledger.putBack("note", cell);
    } else for (const { read } of names) addNote(read, "Struck through", placeOf(cell));
  }
}

/** Notes as written stay as they are: beside them, it is kept with what no field took. */
function addNote({ line, leftovers }: ReadLine, text: string, from: string): void {
  if (text === "") return;
  if (line.notes === null) line.notes = text;
  else leftovers.push({ from, text });
}

/** Excel begins an old note with its author's name on a line of its own. */
function withoutAuthor(text: string): string {
  return tidyLine(text.replace(/^[^\n:]{1,40}:\s*\n/, ""));
}
