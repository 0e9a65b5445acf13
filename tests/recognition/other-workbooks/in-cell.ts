import type { OtherWorkbook } from "./other-workbook";

type Line = OtherWorkbook["provisions"][number];
type Given = Omit<Partial<Line>, "source" | "provision">;

/** The provisions that one cell holds: a name, or a name and what only it states. */
export function inCell(
  source: string,
  given: Given,
  ...names: (Line["provision"] | readonly [Line["provision"], Given])[]
): Line[] {
  return names.map((one) => {
    const [provision, own] = isPair(one) ? one : ([one, {}] as const);
    return { ...given, ...own, source, provision };
  });
}

const isPair = (
  one: Line["provision"] | readonly [Line["provision"], Given],
): one is readonly [Line["provision"], Given] => Array.isArray(one);
