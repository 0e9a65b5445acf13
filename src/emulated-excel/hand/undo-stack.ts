import type { Book } from "../book/book";
import { ChangeRecord, restore, type Before } from "./change-record";

/** How many acts can be taken back: as many as Excel keeps. */
const MOST = 100;

/**
 * Takes a person's acts back and does them again. What an add-in does cannot be taken back, in Excel as here, and
 * what was done before it neither.
 */
export class UndoStack {
  private done: Before[] = [];
  private undone: Before[] = [];
  private acting = false;

  constructor(private readonly book: Book) {
    book.follow(({ kind }) => {
      if (this.acting || kind === "active" || kind === "look") return;
      this.done = [];
      this.undone = [];
    });
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** One act: all that changes meanwhile is taken back together, and at once when it fails. */
  act<T>(what: () => T): T {
    const { result, before } = this.recorded(what);
    if (before) {
      this.done = [...this.done, before].slice(-MOST);
      this.undone = [];
    }
    return result;
  }

  undo(): void {
    this.move(this.done, this.undone);
  }

  redo(): void {
    this.move(this.undone, this.done);
  }

  private move(from: Before[], to: Before[]): void {
    const before = from.pop();
    if (!before) return;
    const back = this.recorded(() => restore(this.book, before)).before;
    if (back) to.push(back);
  }

  private recorded<T>(what: () => T): { result: T; before: Before | null } {
    this.acting = true;
    const record = ChangeRecord.start(this.book);
    try {
      const result = what();
      return { result, before: record.finish() };
    } catch (error) {
      const begun = record.finish();
      if (begun) restore(this.book, begun);
      throw error;
    } finally {
      this.acting = false;
    }
  }
}
