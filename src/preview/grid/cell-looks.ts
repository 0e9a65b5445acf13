import { contains, ErrorValue } from "../../emulated-excel/book/cell";
import type { Sheet } from "../../emulated-excel/book/sheet";
import type { Style } from "../../emulated-excel/book/style";
import type { Calculator } from "../../emulated-excel/calc/calculator";
import { conditionalFormatsAt } from "../../emulated-excel/calc/conditional-format";
import { displayText, isDateMask } from "../../emulated-excel/calc/display-text";
import { styleAt } from "../../emulated-excel/object-model/excel-state";
import type { CellLook } from "./cell-look";
import { tableLookAt } from "./table-look";

/** What each cell shows: its own style under the table's, conditional formats over both. Kept until something changes. */
export class CellLooks {
  private kept = new Map<Sheet, (CellLook | undefined)[][]>();

  constructor(private readonly calculator: Calculator) {}

  at(sheet: Sheet, row: number, column: number): CellLook {
    let rows = this.kept.get(sheet);
    if (!rows) this.kept.set(sheet, (rows = []));
    const cells = (rows[row] ??= []);
    return (cells[column] ??= this.look(sheet, row, column));
  }

  forget(): void {
    this.kept = new Map();
  }

  /** A number as a person would type it: dates as dates, percentages as percentages. */
  editText(sheet: Sheet, row: number, column: number, value: number): string {
    const { numberFormat } = this.styleOf(sheet, row, column);
    const { date1904 } = sheet.book;
    if (isDateMask(numberFormat))
      return displayText(value, value < 1 ? "hh:mm:ss" : "dd/mm/yyyy", { date1904 });
    if (numberFormat.includes("%")) return displayText(value, "0.##########%", { date1904 });
    return displayText(value, "General", { date1904 });
  }

  private styleOf(sheet: Sheet, row: number, column: number): Style {
    return sheet.book.styles.get(styleAt(sheet, row, column));
  }

  private look(sheet: Sheet, row: number, column: number): CellLook {
    const value = sheet.value(row, column);
    const own = this.styleOf(sheet, row, column);
    const comment = sheet.comments.find((one) => one.row === row && one.column === column);
    const link = sheet.hyperlinks.find(({ area }) => contains(area, row, column));
    const { date1904 } = sheet.book;
    return {
      text: value === null ? "" : displayText(value, own.numberFormat, { date1904 }),
      numeric: typeof value === "number",
      style: centred(value, this.dressed(sheet, row, column, own)),
      tip: comment?.text ?? link?.tip ?? "",
      hasComment: comment !== undefined,
      hasLink: link?.location !== null && link !== undefined,
    };
  }

  private dressed(sheet: Sheet, row: number, column: number, own: Style): Style {
    let style = tableLookAt(sheet, row, column, own);
    if (sheet.conditionalFormats.length === 0) return style;
    // The most important first: what it sets is not set again.
    for (const { format } of conditionalFormatsAt(this.calculator, sheet, row, column).reverse()) {
      const { fill, colour, bold, italic } = format;
      style = {
        ...style,
        fill: fill ?? style.fill,
        font: {
          ...style.font,
          colour: colour ?? style.font.colour,
          bold: bold ?? style.font.bold,
          italic: italic ?? style.font.italic,
        },
      };
    }
    return style;
  }
}

/** Excel centres TRUE, FALSE and errors unless told otherwise. */
function centred(value: unknown, style: Style): Style {
  const centre = typeof value === "boolean" || value instanceof ErrorValue;
  return centre && style.horizontal === "general" ? { ...style, horizontal: "center" } : style;
}
