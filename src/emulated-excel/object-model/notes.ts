import type { Sheet } from "../book/sheet";
import type { Comment as BookComment } from "../book/sheet-parts";
import { HostCollection, HostObject } from "../wire/host-object";
import type { ExcelState } from "./excel-state";
import { Range } from "./range";
import type { Shape } from "./shape";

/** The older yellow notes. office.js lets them through from ExcelApi 1.18 on. */
export class NoteCollection
  extends HostCollection<Note>
  implements Shape<Excel.NoteCollection, "getCount" | "getItemAt">
{
  readonly $type = "NoteCollection";
  constructor(
    readonly $state: ExcelState,
    readonly $sheets: readonly Sheet[],
  ) {
    super();
  }
  $items(): Note[] {
    return this.$sheets.flatMap((sheet) =>
      sheet.comments
        .filter(({ kind }) => kind === "note")
        .map((note) => new Note(this.$state, sheet, note)),
    );
  }
  getCount(): number {
    return this.$items().length;
  }
}

export class Note
  extends HostObject
  implements Shape<Excel.Note, "authorName" | "content" | "getLocation">
{
  readonly $type = "Note";
  constructor(
    readonly $state: ExcelState,
    readonly $sheet: Sheet,
    readonly $note: BookComment,
  ) {
    super();
  }
  get authorName(): string {
    return this.$note.author;
  }
  get content(): string {
    return this.$note.text;
  }
  getLocation(): Range {
    const { row, column } = this.$note;
    const cell = { top: row, left: column, bottom: row, right: column };
    return new Range(this.$state, this.$sheet, cell);
  }
}
