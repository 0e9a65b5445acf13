import type { Sheet } from "../book/sheet";
import type { Comment as BookComment } from "../book/sheet-parts";
import { itemNotFound } from "../wire/host-error";
import { HostCollection, HostObject } from "../wire/host-object";
import { sheetId } from "./events";
import type { ExcelState } from "./excel-state";
import { Range } from "./range";
import type { Shape } from "./shape";

/** Threaded comments. Notes (the older yellow ones) are not among them: Excel gives those from ExcelApi 1.18 only. */
export class CommentCollection
  extends HostCollection<Comment>
  implements Shape<Excel.CommentCollection, "getCount" | "getItem" | "getItemAt">
{
  readonly $type = "CommentCollection";
  constructor(
    readonly $state: ExcelState,
    readonly $sheets: readonly Sheet[],
  ) {
    super();
  }
  $items(): Comment[] {
    return this.$sheets.flatMap((sheet) =>
      sheet.comments
        .filter(({ kind }) => kind === "threaded")
        .map((comment) => new Comment(this.$state, sheet, comment)),
    );
  }
  getCount(): number {
    return this.$items().length;
  }
  getItem(id: string): Comment {
    const comment = this.$items().find((item) => item.id === id);
    if (!comment) throw itemNotFound();
    return comment;
  }
}

export class Comment
  extends HostObject
  implements Shape<Excel.Comment, "authorName" | "content" | "getLocation" | "id">
{
  readonly $type = "Comment";
  constructor(
    readonly $state: ExcelState,
    readonly $sheet: Sheet,
    readonly $comment: BookComment,
  ) {
    super();
  }
  override get $id(): string {
    return this.id;
  }
  /** A cell has one thread at most. */
  get id(): string {
    return `${sheetId(this.$sheet)}-${this.$comment.row}-${this.$comment.column}`;
  }
  get authorName(): string {
    return this.$comment.author;
  }
  get content(): string {
    return this.$comment.text;
  }
  getLocation(): Range {
    const { row, column } = this.$comment;
    return new Range(this.$state, this.$sheet, {
      top: row,
      left: column,
      bottom: row,
      right: column,
    });
  }
}
