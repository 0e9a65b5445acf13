import type { RowLook } from "../../book/sheet-parts";

export interface AttributeSource {
  attribute(name: string): string | undefined;
}

/** What a `row` element says of the row itself; null when it says nothing. */
export function readRowLook(
  row: AttributeSource,
  styleOf: (cellFormat: string) => number,
): RowLook | null {
  const look: RowLook = {};
  const height = Number(row.attribute("ht") ?? NaN);
  if (height >= 0) look.height = height;
  if (isTrue(row.attribute("hidden"))) look.hidden = true;
  const level = Number(row.attribute("outlineLevel") ?? 0);
  if (level > 0) look.level = level;
  if (isTrue(row.attribute("collapsed"))) look.collapsed = true;
  const style = row.attribute("s");
  if (style !== undefined && isTrue(row.attribute("customFormat"))) look.style = styleOf(style);
  for (const _ in look) return look;
  return null;
}

/** The attributes that say it; undefined ones are to be taken away. */
export function rowLookAttributes(
  look: RowLook,
  cellFormatOf: (style: number) => number,
): [name: string, value: string | undefined][] {
  return [
    ["s", look.style === undefined ? undefined : String(cellFormatOf(look.style))],
    ["customFormat", look.style === undefined ? undefined : "1"],
    ["ht", look.height === undefined ? undefined : String(look.height)],
    ["hidden", look.hidden ? "1" : undefined],
    ["customHeight", look.height === undefined ? undefined : "1"],
    ["outlineLevel", look.level ? String(look.level) : undefined],
    ["collapsed", look.collapsed ? "1" : undefined],
  ];
}

export function sameRowLook(a: RowLook | null | undefined, b: RowLook | null | undefined): boolean {
  return (
    a?.height === b?.height &&
    (a?.hidden ?? false) === (b?.hidden ?? false) &&
    (a?.level ?? 0) === (b?.level ?? 0) &&
    (a?.collapsed ?? false) === (b?.collapsed ?? false) &&
    a?.style === b?.style
  );
}

/** Files write true as "1" or "true". */
export function isTrue(text: string | undefined): boolean {
  return text === "1" || text === "true";
}
