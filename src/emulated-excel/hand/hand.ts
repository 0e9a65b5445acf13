import type { Rect } from "../book/cell";
import type { Sheet } from "../book/sheet";
import { displayText } from "../calc/display-text";
import { clearCells } from "../object-model/clear-cells";
import { copyCells } from "../object-model/copy-cells";
import { styleAt, type ExcelState } from "../object-model/excel-state";
import { Range } from "../object-model/range";
import { deleteCells, insertCells } from "../object-model/shift-cells";
import { growTable, tableGrownBy } from "../object-model/table-growth";
import { typeInto, type TypedIn } from "../object-model/typing";
import { choicesAt, validationAt } from "../object-model/validation-check";
import { HostError } from "../wire/host-error";
import { cellsOfText, textOfCells } from "./clipboard-text";
import { UndoStack } from "./undo-stack";

/** What the person in front of Excel does with keyboard and mouse. Each act can be taken back as one. */
export class Hand {
  private readonly stack: UndoStack;
  private copied: { sheet: Sheet; area: Rect; text: string } | null = null;

  /** @param done told after every act */
  constructor(
    private readonly state: ExcelState,
    private readonly done: () => void,
  ) {
    this.stack = new UndoStack(state.book);
  }

  /** Read as an English Excel reads it; lists and limits have their say. */
  type(sheet: Sheet, row: number, column: number, text: string): TypedIn {
    return this.act(() => typeInto(this.state, sheet, row, column, text));
  }

  clear(sheet: Sheet, area: Rect): TypedIn {
    return this.act(() => {
      clearCells(this.state, sheet, area, "contents");
      return ENTERED;
    });
  }

  /** @returns what goes onto the clipboard: the cells as they are displayed */
  copy(sheet: Sheet, chosen: Rect): string {
    const area = withinUsed(sheet, chosen);
    const { styles, date1904 } = this.state.book;
    const rows: string[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const line: string[] = [];
      for (let column = area.left; column <= area.right; column++) {
        const { numberFormat } = styles.get(styleAt(sheet, row, column));
        line.push(displayText(sheet.value(row, column), numberFormat, { date1904 }));
      }
      rows.push(line);
    }
    const text = textOfCells(rows);
    this.copied = { sheet, area, text };
    return text;
  }

  /**
   * From the clipboard, at the first cell of `into`: what was copied here with its formulas and looks, anything else
   * as if typed. One cell fills the whole of `into`.
   */
  paste(sheet: Sheet, into: Rect, text: string): TypedIn {
    const { copied } = this;
    if (copied?.text === text && this.state.book.sheets.includes(copied.sheet))
      return this.act(() => this.pasteCopied(copied, sheet, into));
    return this.act(() => this.pasteText(sheet, into, cellsOfText(text)));
  }

  insert(sheet: Sheet, area: Rect, along: "rows" | "columns"): TypedIn {
    return this.act(() => {
      insertCells(this.state, sheet, area, along);
      return ENTERED;
    });
  }

  remove(sheet: Sheet, area: Rect, along: "rows" | "columns"): TypedIn {
    return this.act(() => {
      deleteCells(this.state, sheet, area, along);
      return ENTERED;
    });
  }

  undo(): void {
    this.stack.undo();
    this.afterwards();
  }

  redo(): void {
    this.stack.redo();
    this.afterwards();
  }

  get canUndo(): boolean {
    return this.stack.canUndo;
  }

  get canRedo(): boolean {
    return this.stack.canRedo;
  }

  /** What the arrow beside a cell offers; null where there is no arrow. */
  choices(sheet: Sheet, row: number, column: number): string[] | null {
    return choicesAt(this.state, sheet, row, column);
  }

  /** The message that shows while a cell is chosen. */
  prompt(sheet: Sheet, row: number, column: number): { title: string; message: string } | null {
    return validationAt(sheet, row, column)?.prompt ?? null;
  }

  private act(what: () => TypedIn): TypedIn {
    try {
      return this.stack.act(what);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { kind: "refused", title: "", message: error.message };
    } finally {
      this.afterwards();
    }
  }

  private afterwards(): void {
    this.state.settle();
    this.done();
  }

  private pasteCopied(from: { sheet: Sheet; area: Rect }, sheet: Sheet, into: Rect): TypedIn {
    const height = from.area.bottom - from.area.top + 1;
    const width = from.area.right - from.area.left + 1;
    const repeats =
      (into.bottom - into.top + 1) % height === 0 && (into.right - into.left + 1) % width === 0;
    const area = repeats
      ? into
      : { ...into, bottom: into.top + height - 1, right: into.left + width - 1 };
    this.growInto(sheet, area);
    const source = new Range(this.state, from.sheet, from.area);
    copyCells(this.state, source, new Range(this.state, sheet, area), "All");
    return ENTERED;
  }

  private pasteText(sheet: Sheet, into: Rect, rows: string[][]): TypedIn {
    const [only] = rows.flat();
    const filled =
      rows.length === 1 && rows[0]?.length === 1
        ? Array.from({ length: into.bottom - into.top + 1 }, () =>
            Array.from({ length: into.right - into.left + 1 }, () => only ?? ""),
          )
        : rows;
    for (const [down, row] of filled.entries())
      for (const [across, text] of row.entries()) {
        const [at, column] = [into.top + down, into.left + across];
        const typed = typeInto(this.state, sheet, at, column, text, { pasted: true });
        if (typed.kind === "refused") throw new HostError("AccessDenied", typed.message);
      }
    return ENTERED;
  }

  /** A table takes in what is pasted right below it, row by row as when it is typed. */
  private growInto(sheet: Sheet, area: Rect): void {
    for (let row = area.top; row <= area.bottom; row++) {
      const cell = { top: row, left: area.left, bottom: row, right: area.left };
      const table = tableGrownBy(sheet, cell);
      if (table) growTable(this.state, sheet, table, cell);
    }
  }
}

const ENTERED: TypedIn = { kind: "entered" };

/** Whole rows and columns are copied as far as anything stands in them. */
function withinUsed(sheet: Sheet, area: Rect): Rect {
  const used = sheet.usedArea(true);
  return {
    ...area,
    bottom: Math.max(area.top, Math.min(area.bottom, used?.bottom ?? area.top)),
    right: Math.max(area.left, Math.min(area.right, used?.right ?? area.left)),
  };
}
