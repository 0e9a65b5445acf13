import type { PupilLine, SheetLayout } from "../domain/recognition-report";
import { parsePlace, placeName, type CellAt } from "../workbook/address";
import type { Desk, ReadLine } from "./desk";
import { keyOf, placeOf } from "./sheet-view";
import type { Study } from "./study";
import { tidyLine } from "./tidy";
import type { CommentOn } from "./trail";

const KEEP = "Take it in and say so in its notes";
const LEAVE_OUT = "Leave it out: it has stopped";

interface Placed {
  read: ReadLine;
  at: CellAt;
}

/** Whom a comment or a stroke speaks of. */
interface Concerned {
  lines: readonly Placed[];
  pupils: readonly PupilLine[];
}

/**
 * What stands on cells rather than in them: comments go to the notes of the lines or pupils they stand at, and are
 * listed whether they speak of any or not; a provision that is struck through may have stopped, so it is asked about
 * once a sheet.
 */
export function readCommentsAndStrikes(
  study: Study,
  desk: Desk,
  layout: SheetLayout,
  linesBefore: number,
): CommentOn[] {
  const { comments } = study.view.snapshot;
  if (comments.length === 0 && !study.view.hasStrikes) return [];
  const spokenOf = new SpokenOf(study, desk, layout, linesBefore);
  const read = comments.map((comment): CommentOn => {
    const text = withoutAuthor(comment.text);
    const from = placeName(study.view.name, { row: comment.row, column: comment.column });
    const { lines, pupils } = spokenOf.at(comment);
    for (const { read: line } of lines) addNote(line, text, from);
    for (const pupil of pupils) desk.sayOfPupil(pupil, { from, text });
    const { row, column } = comment;
    return { row, column, text, lines: lines.map(({ read: { line } }) => line), pupils };
  });
  if (study.view.hasStrikes) readStrikes(study, desk, spokenOf);
  return read;
}

/** A cell that stands for more lines than these speaks of none of them in particular. */
const MOST_LINES = 3;

/** Finds whom a cell speaks of. */
class SpokenOf {
  private readonly lines: readonly Placed[];
  private readonly byLine: ReadonlyMap<object, Placed>;
  private readonly byPlace = new Map<number, Placed[]>();
  private readonly pupils: ReadonlySet<object>;
  private readonly fedBy: (cell: CellAt) => object[];

  constructor(
    study: Study,
    desk: Desk,
    private readonly layout: SheetLayout,
    linesBefore: number,
  ) {
    this.lines = desk.lines.slice(linesBefore).flatMap((read): Placed[] => {
      const area = parsePlace(read.line.source)?.area;
      return area ? [{ read, at: { row: area.row, column: area.column } }] : [];
    });
    this.byLine = new Map(this.lines.map((placed) => [placed.read.line, placed]));
    for (const placed of this.lines)
      this.byPlace.set(keyOf(placed.at), [...(this.byPlace.get(keyOf(placed.at)) ?? []), placed]);
    this.pupils = new Set(desk.pupils);
    this.fedBy = study.ledger.whatCellsFed();
  }

  /** The lines that it names, else those that it feeds; where it feeds none, those beside it. */
  at(at: CellAt): Concerned {
    const named = this.byPlace.get(keyOf(at));
    if (named) return { lines: named, pupils: [] };
    const fed = this.fedBy(at);
    const pupils = fed.filter((target): target is PupilLine => this.pupils.has(target));
    const lines = fed.flatMap((target) => this.byLine.get(target) ?? []);
    if (pupils.length > 0 && lines.length !== 1) return { lines: [], pupils };
    if (lines.length === 0) return { lines: this.beside(at), pupils: [] };
    const here = lines.filter((line) => line.at.row === at.row);
    const meant = here.length > 0 ? here : lines;
    return { lines: meant.length > MOST_LINES ? [] : meant, pupils: [] };
  }

  private beside(at: CellAt): readonly Placed[] {
    switch (this.layout) {
      case "list":
      case "provisionByPupil":
        return this.lines.filter((line) => line.at.row === at.row);
      case "pupilByProvision":
      case "transposed":
        return this.lines.filter((line) => line.at.column === at.column && line.at.row < at.row);
      case "cards": {
        const above = this.lines.filter(
          (line) => line.at.row <= at.row && line.at.column <= at.column + 1,
        );
        const nearest = above.reduce((row, line) => Math.max(row, line.at.row), -1);
        return above.filter((line) => line.at.row === nearest).slice(-1);
      }
      default:
        return [];
    }
  }
}

function readStrikes(study: Study, desk: Desk, spokenOf: SpokenOf): void {
  const { view, ledger } = study;
  const struckNames = new Set<ReadLine>();
  for (const cell of view.cells()) {
    if (cell.cell.struckThrough !== true) continue;
    const { lines, pupils } = spokenOf.at(cell);
    const struck = `Struck through: ${tidyLine(cell.text)}`;
    for (const pupil of pupils) desk.sayOfPupil(pupil, { from: placeOf(cell), text: struck });
    const names = lines.filter(({ at }) => at.row === cell.row && at.column === cell.column);
    if (names.length === 0) {
      for (const { read } of lines) {
        if (struckNames.has(read)) continue;
        addNote(read, struck, placeOf(cell));
        ledger.feeds("line", read.line, "notes", cell);
      }
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
