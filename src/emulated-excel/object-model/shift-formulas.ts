import type { Token } from "@borgar/fx";
import { parseA1Ref, stringifyA1Ref } from "@borgar/fx";
import type { Book } from "../book/book";
import { LAST_COLUMN, LAST_ROW } from "../book/cell";
import type { Sheet } from "../book/sheet";
import { sheetOf } from "./references";
import type { Standing } from "./rewrite-formulas";
import { rewriteFormulas } from "./rewrite-formulas";
import type { Shift } from "./shift-span";
import { shiftedArea } from "./shift-span";

/** References follow their cells; those whose cells are all gone become `#REF!`. */
export function shiftFormulas(book: Book, sheet: Sheet, shift: Shift): void {
  const name = sheet.name.toLowerCase();
  const change = (token: Token, standing: Standing): string => {
    if (token.type !== "range" && token.type !== "range_beam") return token.value;
    const named = sheetOf(token);
    const meant = named === null ? standing.sheet === sheet : named.toLowerCase() === name;
    return meant ? shifted(token.value, shift) : token.value;
  };
  const quoted = name.replaceAll("'", "''");
  rewriteFormulas(
    book,
    { kind: "bySheet", change },
    (formula, standing) => standing.sheet === sheet || formula.toLowerCase().includes(quoted),
  );
}

function shifted(text: string, shift: Shift): string {
  const reference = parseA1Ref(text);
  if (!reference || !("range" in reference) || !reference.range) return text;
  const { range } = reference;
  const before = {
    top: range.top ?? 0,
    left: range.left ?? 0,
    bottom: range.bottom ?? LAST_ROW,
    right: range.right ?? LAST_COLUMN,
  };
  const after = shiftedArea(before, shift);
  if (!after) return "#REF!";
  if (after === before) return text;
  const moved = {
    ...range,
    top: range.top === null ? null : after.top,
    left: range.left === null ? null : after.left,
    bottom: range.bottom === null ? null : after.bottom,
    right: range.right === null ? null : after.right,
  };
  return stringifyA1Ref({ ...reference, range: moved });
}
