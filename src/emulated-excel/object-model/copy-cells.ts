import { contains } from "../book/cell";
import type { Rect } from "../book/cell";
import { areaAddress } from "./addresses";
import { noteCalculatedColumns } from "./calculated-columns";
import { cellsChanged } from "./events";
import type { ExcelState } from "./excel-state";
import { styleAt } from "./excel-state";
import { relocate } from "./formula-text";
import type { Range } from "./range";
import { readHeaders } from "./table-headers";

/** `target.copyFrom(source)`: the source is repeated over the target; a target of one cell takes all of it. */
export function copyCells(state: ExcelState, source: Range, target: Range, copyType: string): void {
  const height = source.rowCount;
  const width = source.columnCount;
  const { top, left } = target.$area;
  const single = target.rowCount === 1 && target.columnCount === 1;
  const area: Rect = single
    ? { top, left, bottom: top + height - 1, right: left + width - 1 }
    : target.$area;
  const looks = copyType === "All" || copyType === "Formats";
  state.catchUp();
  if (looks) state.guardSheet(target.$sheet);
  else state.guardContent(target.$sheet, area);
  const copied = snapshot(source);
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const cell = copied[(row - top) % height]?.[(column - left) % width];
      if (!cell) continue;
      if (looks) target.$sheet.setStyle(row, column, cell.style);
      if (copyType === "Formats") continue;
      if (cell.formula !== undefined && copyType !== "Values")
        target.$sheet.setFormula(row, column, relocate(cell.formula, cell, { row, column }));
      else target.$sheet.setValue(row, column, cell.value);
    }
  if (copyType === "All") copyMerges(source, target, area);
  readHeaders(target.$sheet, area);
  noteCalculatedColumns(target.$sheet, area);
  cellsChanged(state, target.$sheet, areaAddress(area), area);
}

function snapshot({ $sheet, $area }: Range) {
  const rows = [];
  for (let row = $area.top; row <= $area.bottom; row++) {
    const line = [];
    for (let column = $area.left; column <= $area.right; column++) {
      const cell = $sheet.cell(row, column);
      const formula = cell?.formula;
      const style = styleAt($sheet, row, column);
      line.push({ row, column, value: cell?.value ?? null, formula, style });
    }
    rows.push(line);
  }
  return rows;
}

function copyMerges(source: Range, target: Range, area: Rect): void {
  const down = area.top - source.$area.top;
  const across = area.left - source.$area.left;
  const inside = source.$sheet.merges.filter(
    (m) => contains(source.$area, m.top, m.left) && contains(source.$area, m.bottom, m.right),
  );
  if (inside.length === 0) return;
  for (const m of inside)
    target.$sheet.merges.push({
      top: m.top + down,
      bottom: m.bottom + down,
      left: m.left + across,
      right: m.right + across,
    });
  target.$sheet.partChanged("merges");
}
