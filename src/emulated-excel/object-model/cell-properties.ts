import type { Rect } from "../book/cell";
import type { Sheet } from "../book/sheet";
import type { Style } from "../book/style";
import { areaAddress, quotedSheetName } from "./addresses";
import { readColour } from "./colours";
import type { ExcelState } from "./excel-state";
import { styleAt } from "./excel-state";
import * as lines from "./lines";
import { LookPainter } from "./looks";
import { NO_FILL } from "./range-fill";
import { capitalised } from "./range-format";
import { readGrid } from "./read-cells";
import { apiNotFound } from "../wire/host-error";
import { eachGiven } from "./write-cells";

/** Which properties were asked for: `{ format: { fill: { color: true } } }`. */
type Asked = { readonly [name: string]: unknown };

/** How a cell's properties are read, by their path in the object model. */
const READERS: Record<string, (style: Style) => unknown> = {
  "format/fill/color": (style) => style.fill ?? NO_FILL,
  "format/fill/pattern": (style) => (style.fill ? "Solid" : "None"),
  "format/font/bold": (style) => style.font.bold,
  "format/font/italic": (style) => style.font.italic,
  "format/font/color": (style) => style.font.colour,
  "format/font/name": (style) => style.font.name,
  "format/font/size": (style) => style.font.size,
  "format/font/strikethrough": (style) => style.font.strikethrough,
  "format/font/underline": (style) => (style.font.underline ? "Single" : "None"),
  "format/horizontalAlignment": (style) => capitalised(style.horizontal),
  "format/verticalAlignment": (style) => capitalised(style.vertical),
  "format/indentLevel": (style) => style.indent,
  "format/wrapText": (style) => style.wrap,
  "format/protection/locked": (style) => style.locked,
};

export function readCellProperties(
  sheet: Sheet,
  area: Rect,
  asked: Excel.CellPropertiesLoadOptions,
): Excel.CellProperties[][] {
  const { styles } = sheet.book;
  const wantsAddress = asked.address === true || asked.addressLocal === true;
  const known = new Map<number, object>(); // cells of one style share the object: it is only sent
  return readGrid(area, (row, column) => {
    const index = styleAt(sheet, row, column);
    let properties = known.get(index);
    if (!properties) {
      properties = pick(asked as Asked, "", styles.get(index));
      known.set(index, properties);
    }
    if (!wantsAddress) return properties;
    const cell = { top: row, left: column, bottom: row, right: column };
    return { ...properties, address: `${quotedSheetName(sheet.name)}!${areaAddress(cell)}` };
  });
}

function pick(asked: Asked, path: string, style: Style): object {
  const out: Record<string, unknown> = {};
  for (const [name, want] of Object.entries(asked)) {
    if (want === false || want === undefined || name === "address" || name === "addressLocal")
      continue;
    const full = path ? `${path}/${name}` : name;
    if (typeof want === "object" && want !== null) out[name] = pick(want as Asked, full, style);
    else out[name] = readerOf(full)(style);
  }
  return out;
}

function readerOf(path: string): (style: Style) => unknown {
  const reader = READERS[path];
  if (!reader) throw apiNotFound(`Range.getCellProperties(${path})`);
  return reader;
}

export function readRowProperties(
  sheet: Sheet,
  area: Rect,
  asked: Excel.RowPropertiesLoadOptions,
): Excel.RowProperties[] {
  const rows: Excel.RowProperties[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line = { ...area, top: row, bottom: row };
    rows.push({
      ...(asked.rowHidden ? { rowHidden: sheet.rows.get(row)?.hidden ?? false } : {}),
      ...(asked.rowIndex ? { rowIndex: row } : {}),
      ...(asked.format?.rowHeight
        ? { format: { rowHeight: lines.rowHeight(sheet, line) ?? 0 } }
        : {}),
    });
  }
  return rows;
}

export function readColumnProperties(
  sheet: Sheet,
  area: Rect,
  asked: Excel.ColumnPropertiesLoadOptions,
): Excel.ColumnProperties[] {
  const columns: Excel.ColumnProperties[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const line = { ...area, left: column, right: column };
    columns.push({
      ...(asked.columnHidden ? { columnHidden: sheet.columns.get(column)?.hidden ?? false } : {}),
      ...(asked.columnIndex ? { columnIndex: column } : {}),
      ...(asked.format?.columnWidth
        ? { format: { columnWidth: lines.columnWidth(sheet, line) ?? 0 } }
        : {}),
    });
  }
  return columns;
}

export function writeCellProperties(
  state: ExcelState,
  sheet: Sheet,
  area: Rect,
  given: Excel.SettableCellProperties[][],
): void {
  const painter = new LookPainter(state, sheet);
  eachGiven(area, given, (row, column, properties) => {
    const { format } = properties as Excel.SettableCellProperties;
    if (format)
      painter.paint(row, column, JSON.stringify(format), (style) => withFormat(style, format));
  });
}

function withFormat(style: Style, format: Excel.CellPropertiesFormat): Style {
  const { fill, font, wrapText, indentLevel } = format;
  const horizontal = format.horizontalAlignment;
  const vertical = format.verticalAlignment;
  return {
    ...style,
    ...(fill?.color === undefined ? {} : { fill: fill.color ? readColour(fill.color) : null }),
    ...(wrapText === undefined ? {} : { wrap: wrapText }),
    ...(indentLevel === undefined ? {} : { indent: indentLevel }),
    ...(horizontal === undefined ? {} : { horizontal: lower(horizontal) as Style["horizontal"] }),
    ...(vertical === undefined ? {} : { vertical: lower(vertical) as Style["vertical"] }),
    font: {
      ...style.font,
      ...(font?.bold === undefined ? {} : { bold: font.bold }),
      ...(font?.italic === undefined ? {} : { italic: font.italic }),
      ...(font?.size === undefined ? {} : { size: font.size }),
      ...(font?.name === undefined ? {} : { name: font.name }),
      ...(font?.color === undefined ? {} : { colour: readColour(font.color) }),
    },
  };
}

function lower(side: string): string {
  return side.charAt(0).toLowerCase() + side.slice(1);
}
