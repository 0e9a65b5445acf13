import type { Sheet } from "../../book/sheet";

/**
 * Puts each column's name into its header cell, as text, where something else stands: Excel calls a file damaged whose
 * tables say otherwise than their cells.
 */
export function spellTableHeaders(sheet: Sheet): void {
  for (const { area, columns, hasHeader } of sheet.tables) {
    if (!hasHeader) continue;
    columns.forEach(({ name }, i) => {
      const cell = sheet.cell(area.top, area.left + i);
      if (cell?.value !== name || cell.formula !== undefined)
        sheet.setValue(area.top, area.left + i, name);
    });
  }
}
