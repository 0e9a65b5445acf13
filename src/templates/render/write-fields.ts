import { formulaText, plainFormulaText } from "../../formulas/formula-text";
import type { Area } from "../../workbook/address";
import type { Content, Edit } from "../../workbook/edit";
import { COLOURS, NUMBER_LOOKS, TINTS } from "../looks";
import type { SheetContent } from "../sheet-content";
import type { Field } from "../sheet-template";
import { choiceEdit } from "./choices";
import type { Names } from "./free-names";
import type { PlacedFields } from "./lay-out";

/** Label, value and explanation; every value cell gets its name. */
export function fieldEdits(
  sheet: string,
  { block, area }: PlacedFields,
  content: SheetContent,
  names: Names,
): Edit[] {
  const cells = block.fields.map((field): Content[] => [
    field.label,
    valueOf(field, content, names),
    field.explanation,
  ]);
  return [
    { kind: "writeCells", sheet, at: { row: area.row, column: area.column }, cells },
    {
      kind: "formatCells",
      sheet,
      area,
      format: { vertical: "center", underline: COLOURS.hairline },
    },
    {
      kind: "formatCells",
      sheet,
      area: { ...area, columns: 1 },
      format: { bold: true, colour: COLOURS.ink },
    },
    {
      kind: "formatCells",
      sheet,
      area: { ...area, column: area.column + 2, columns: 1 },
      format: { colour: COLOURS.quietInk, size: 10, horizontal: "left", indent: 1 },
    },
    ...block.fields.flatMap((field, at) => valueEdits(sheet, field, valueArea(area, at), names)),
  ];
}

function valueOf(field: Field, content: SheetContent, names: Names): Content {
  const formula = field.formula ?? (typeof field.usual === "object" ? field.usual : undefined);
  if (formula) return { formula: formulaText(formula, names) };
  const usual = typeof field.usual === "object" ? null : field.usual;
  return content.fields.get(field.name.name) ?? usual ?? null;
}

function valueArea(area: Area, at: number): Area {
  return { row: area.row + at, column: area.column + 1, rows: 1, columns: 1 };
}

function valueEdits(sheet: string, field: Field, area: Area, names: Names): Edit[] {
  const calculated = field.formula !== undefined;
  return [
    {
      kind: "formatCells",
      sheet,
      area,
      format: {
        numberFormat: NUMBER_LOOKS[field.look ?? "plain"],
        colour: calculated ? COLOURS.formulaInk : COLOURS.ink,
        horizontal: field.align ?? "right",
        ...(field.leads ? { bold: true, size: 12, fill: COLOURS.toChoose } : {}),
      },
    },
    {
      kind: "defineName",
      name: names.name(field.name.name),
      refersTo: { sheet, area },
      comment: field.label,
    },
    ...(field.choices === undefined
      ? []
      : [choiceEdit(sheet, area, field.label, field.choices, names)]),
    ...(field.rules ?? []).map((rule): Edit => ({
      kind: "addRule",
      sheet,
      area,
      formula: plainFormulaText(rule.when, names, (reference) => {
        throw new RangeError(`A field's rule cannot speak of the row of ${reference.table}.`);
      }),
      format: TINTS[rule.tint],
    })),
  ];
}
