import type { ProvisionLine, PupilLine, SheetLayout } from "../../../src/domain/recognition-report";
import type { Book } from "../../../src/emulated-excel/book/book";
import type { Sheet } from "../../../src/emulated-excel/book/sheet";
import type { Style } from "../../../src/emulated-excel/book/style";
import { parseArea } from "../../../src/workbook/address";
import type { Expected } from "../../support/compare-report";
import { makeFile } from "../../support/make-book";
import { snapshotOf } from "../../support/snapshot-of";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";

export interface Looked {
  value: string | number | boolean | null;
  format?: string;
  bold?: boolean;
  fill?: string;
  struck?: boolean;
  /** `=SUM(A1:A3)`, whose result is `value`. */
  formula?: string;
}
export type Entry = string | number | boolean | null | Looked;

type OneOf<T> = T | { anyOf: T[] };

export interface SheetPlan {
  layout: OneOf<SheetLayout>;
  /** 1-based. */
  headerRows: number[] | { anyOf: number[][] };
  rows: readonly (readonly Entry[])[];
  merges?: readonly string[];
  hiddenRows?: readonly number[];
  hiddenColumns?: readonly string[];
  hidden?: boolean;
  /** Cell → what the comment says. */
  comments?: Readonly<Record<string, string>>;
}

export type Line = { [F in keyof ProvisionLine]?: OneOf<ProvisionLine[F]> } & {
  source: string;
  provision: OneOf<string>;
  ambiguous?: string[];
};
export type Pupil = { [F in keyof PupilLine]?: OneOf<PupilLine[F]> } & {
  source: string;
  name: OneOf<string>;
};

/** A workbook as some school might keep it, and what a careful SENCO would say it states. */
export interface OtherWorkbook {
  name: string;
  sheets: Readonly<Record<string, SheetPlan>>;
  provisions: readonly Line[];
  pupils?: readonly Pupil[];
  mustAsk?: Expected["mustAsk"];
  /** Cells that feed nothing, with the reason a SENCO would give. */
  unused?: Readonly<Record<string, string>>;
  mostQuestions?: number;
}

export const CI = "communicationAndInteraction";
export const CL = "cognitionAndLearning";
export const SEMH = "socialEmotionalAndMentalHealth";
export const SP = "sensoryAndOrPhysical";

export const anyOf = <T>(...options: T[]): { anyOf: T[] } => ({ anyOf: options });

/** A day as Excel keeps it. */
export function day(iso: string, format = "dd/mm/yyyy"): Looked {
  return { value: Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000) + 25_569, format };
}

/** A typed 1:4 that Excel made a time of. */
export function ratioAsTime(adults: number, pupils: number): Looked {
  return { value: adults / 24 + pupils / 1440, format: "hh:mm" };
}

/** A typed 4-6 that Excel made the fourth of June of. */
export function rangeAsDate(from: number, to: number): Looked {
  return {
    ...day(`2026-${String(to).padStart(2, "0")}-${String(from).padStart(2, "0")}`),
    format: "d-mmm",
  };
}

export const bold = (value: string): Looked => ({ value, bold: true });

export function snapshotOfOther(workbook: OtherWorkbook): WorkbookSnapshot {
  const plain = Object.entries(workbook.sheets).map(
    ([name, { rows }]) => [name, rows.map((row) => row.map(valueOf))] as const,
  );
  const file = makeFile(Object.fromEntries(plain), (book) => {
    for (const [name, plan] of Object.entries(workbook.sheets)) {
      const sheet = book.sheets.find((one) => one.name === name);
      if (sheet) dress(book, sheet, plan);
    }
  });
  return snapshotOf(file.book);
}

const valueOf = (entry: Entry): string | number | boolean | null =>
  typeof entry === "object" && entry !== null ? entry.value : entry;

function dress(book: Book, sheet: Sheet, plan: SheetPlan): void {
  plan.rows.forEach((row, r) => {
    row.forEach((entry, c) => {
      if (typeof entry !== "object" || entry === null) return;
      if (entry.formula !== undefined) sheet.setFormula(r, c, entry.formula.slice(1));
      const calculated = entry.formula === undefined ? undefined : sheet.cell(r, c);
      if (calculated) calculated.value = entry.value;
      sheet.setStyle(r, c, book.styles.intern(styled(book.styles.get(0), entry)));
    });
  });
  for (const text of plan.merges ?? []) {
    const { row, column, rows, columns } = areaAt(text);
    sheet.merges.push({
      top: row,
      left: column,
      bottom: row + rows - 1,
      right: column + columns - 1,
    });
  }
  for (const row of plan.hiddenRows ?? [])
    sheet.rows.set(row - 1, { ...sheet.rows.get(row - 1), hidden: true });
  for (const letters of plan.hiddenColumns ?? []) {
    const { column } = areaAt(`${letters}1`);
    sheet.columns.set(column, { ...sheet.columns.get(column), hidden: true });
  }
  for (const [cell, text] of Object.entries(plan.comments ?? {})) {
    const { row, column } = areaAt(cell);
    sheet.comments.push({ row, column, text, author: "SENCO", kind: "note" });
  }
  if (plan.hidden) sheet.visibility = "hidden";
  for (const part of ["merges", "rows", "columns", "comments", "visibility"] as const)
    sheet.partChanged(part);
}

function areaAt(text: string): NonNullable<ReturnType<typeof parseArea>> {
  const area = parseArea(text);
  if (!area) throw new Error(`${text} is no address`);
  return area;
}

function styled(base: Style, { format, bold: isBold, fill, struck }: Looked): Style {
  return {
    ...base,
    numberFormat: format ?? base.numberFormat,
    fill: fill ?? base.fill,
    font: { ...base.font, bold: isBold ?? false, strikethrough: struck ?? false },
  };
}

export function expectedOf(workbook: OtherWorkbook): Expected {
  const sheets = Object.entries(workbook.sheets);
  return {
    workbook: workbook.name,
    layouts: Object.fromEntries(sheets.map(([name, { layout }]) => [name, layout])),
    sheets: sheets.map(([name, { headerRows, hidden }]) => ({
      name,
      headerRows,
      hidden: hidden ?? false,
    })),
    provisions: [...workbook.provisions],
    pupils: [...(workbook.pupils ?? [])],
    mustAsk: workbook.mustAsk ?? [],
    unused: Object.entries(workbook.unused ?? {}).map(([cell, reason]) => ({ cell, reason })),
    nonEmptyCells: sheets
      .flatMap(([, { rows }]) => rows.flatMap((row) => row.map(valueOf)))
      .filter((value) => value !== null && value !== "").length,
  };
}
