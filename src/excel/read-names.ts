import type { NamedCell } from "../workbook/gateway";
import { nameKey } from "../workbook/name-rules";
import { from1904 } from "./date-system";
import type { ExcelHost } from "./excel-host";
import { readFrom } from "./round-trip";

/** Two round trips for any number of names, each of a single cell; of an area its first cell. */
export function readNames(
  host: ExcelHost,
  names: readonly string[],
  dates1904: boolean,
): Promise<Map<string, NamedCell | null>> {
  return readFrom(host, undefined, async (context, trip) => {
    const all = context.workbook.names.load({ name: true });
    await trip(() => context.sync());
    const byName = new Map(all.items.map((item) => [nameKey(item.name), item]));
    const asked = names.map((name) => {
      const range = byName.get(nameKey(name))?.getRangeOrNullObject().untrack();
      return {
        name,
        range: range?.load({ values: true, text: true, formulas: true, numberFormat: true }),
      };
    });
    await trip(() => context.sync());
    return new Map(
      asked.map(({ name, range }) => [
        name,
        range && !range.isNullObject ? named(range, dates1904) : null,
      ]),
    );
  });
}

function named(cell: Excel.Range, dates1904: boolean): NamedCell {
  const value = first(cell.values) as string | number | boolean;
  const formula = String(first(cell.formulas));
  const dated = dates1904 ? from1904(value, String(first(cell.numberFormat))) : value;
  return {
    value: value === "" ? null : dated,
    text: String(first(cell.text)),
    ...(formula.startsWith("=") ? { formula } : {}),
  };
}

function first(grid: readonly (readonly unknown[])[]): unknown {
  return grid[0]?.[0] ?? "";
}
