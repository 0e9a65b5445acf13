import { readTitle, statesNothing } from "./context";
import type { Field } from "./fields";
import { typed } from "./notation/cell-text";
import { areFlags } from "./notation/flags";
import { readPrimaryNeed } from "./notation/need";
import { readSenStatus } from "./notation/sen-status";
import type { CellView, SheetView } from "./sheet-view";
import { matchHeader } from "./words";

/** "Name:" and what stands beside it; or one of several in a cell: "Year: 5     Class: Kestrel". */
export interface Labelled {
  label: string;
  /** Every field that the label's words could mean: "Year / Class:" names two. */
  fields: Field[];
  value: string;
  labelCell: CellView;
  /** The cell that holds the value: the label's own when both stand in one. */
  valueCell: CellView;
}

/** Longer than this it is a sentence: "STAFF: please put in exit scores …". */
const LONGEST_VALUE = 60;
const INLINE = /([\p{L}][^:\n]{1,38}?)\s*:\s*(.*?)(?=\s{2,}[\p{L}][^:\n]{1,38}?\s*:|\n|$)/gu;

/** The labels and values of some rows. A label without a value is not returned. */
export function findLabels(sheet: SheetView, rows: readonly number[]): Labelled[] {
  const found: Labelled[] = [];
  for (const row of rows) {
    const cells = sheet.row(row);
    found.push(...withoutColon(cells, areLabelsByTurns(sheet, row)));
    cells.forEach((cell, i) => {
      if (typeof cell.cell.value !== "string" || !cell.text.includes(":")) return;
      const next = cells[i + 1];
      for (const match of cell.text.matchAll(INLINE)) {
        const [, label = "", inline = ""] = match;
        // "Year 1 Robins: who gets what" is a title, and no label.
        if (/\d$/.test(label) || headsTitle(label)) continue;
        const beside = inline === "" && next && !isNextLabel(cell, next) ? next : null;
        const value = inline !== "" ? inline.trim() : (beside?.text ?? "");
        if (value === "" || value.length > LONGEST_VALUE) continue;
        found.push({
          label,
          fields: isMapFor(label, value) ? ["pupils"] : fieldsOf(label, value),
          value,
          labelCell: cell,
          valueCell: beside ?? cell,
        });
      }
    });
  }
  return found;
}

/** "Child's name: | | SEN status |" in an empty form: what follows is the next label. */
function isNextLabel(cell: CellView, next: CellView): boolean {
  if (next.text.endsWith(":")) return true;
  const isApart = next.column > cell.column + cell.area.columns;
  return isApart && next.cell.bold === true && isSureLabel(next.text);
}

/** What stands before the name of the one pupil whose sheet it is. */
const WHOSE =
  /\b(?:provisions?|map|plan|support|timetable|passport|profile) (?:for|of)$|\bbelongs to$|^(?:this is )?(?:all )?about$|^(?:my name(?: is)?|i am called|whose (?:plan|map|support|sheet))$/i;

/** "Costed provision for: | RJ": the pupil whose map it is, unless it is a year's or a class's. */
function isMapFor(label: string, value: string): boolean {
  return (
    WHOSE.test(label) &&
    /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}$/u.test(value) &&
    !/\b(?:class|year|group|school|term|send?|key stage|ks\d)\b/i.test(value) &&
    statesNothing(readTitle(value).given)
  );
}

/** "Willow class: who gets what", "Sixth form: support by band": what stands before the colon says whose map it is. */
function headsTitle(label: string): boolean {
  // "Class base" is a label, and no class called base.
  if (isSureLabel(label)) return false;
  const { given } = readTitle(label);
  if (/\d/.test(label)) return !statesNothing(given);
  return given.className !== undefined || given.yearGroups !== undefined;
}

/** "Name | Amara | Yr | R": several in a row, or one on each of two rows. */
function areLabelsByTurns(sheet: SheetView, row: number): boolean {
  const cells = sheet.row(row);
  if (!arePairs(cells)) return false;
  return cells.length >= 4 || arePairs(sheet.row(row - 1)) || arePairs(sheet.row(row + 1));
}

/** Labels, each with its value right beside it, the whole row long. */
export function arePairs(cells: readonly CellView[]): boolean {
  return (
    cells.length >= 2 &&
    cells.length % 2 === 0 &&
    cells.every(({ text }) => !text.includes(":")) &&
    cells.every((cell, i) => {
      const label = cells[i - 1];
      if (i % 2 === 0 || !label)
        return typeof cell.cell.value === "string" && isSureLabel(cell.text);
      const isBeside = cell.column === label.column + label.area.columns;
      return isBeside && (!isSureLabel(cell.text) || isPlainlyValue(label, cell));
    })
  );
}

/** "Pupil name | Callie Thorne": a label that is a known header, bold or one of several, beside a value that is not. */
function withoutColon(cells: readonly CellView[], pairs: boolean): Labelled[] {
  return cells.flatMap((cell, i) => {
    const next = cells[i + 1];
    if (!next || cell.text.includes(":") || (pairs && i % 2 === 1)) return [];
    if (!pairs && (cell.cell.bold !== true || next.cell.bold === true)) return [];
    if (next.column !== cell.column + cell.area.columns) return [];
    if (!isSureLabel(cell.text) && !areFlags(next.text) && !saysWhatItMay(cell, next)) return [];
    return [
      {
        label: cell.text,
        fields: fieldsOf(cell.text, next.text),
        value: next.text,
        labelCell: cell,
        valueCell: next,
      },
    ];
  });
}

/** "SEN support" beside "Status", "PP" beside "PP / LAC / EAL": a word that heads columns elsewhere and answers a label here. */
export function isPlainlyValue(label: CellView, value: CellView): boolean {
  if (/\d/.test(value.text) || isStatus(value.text)) return true;
  if (label.cell.bold === true && !value.cell.bold) return true;
  return areFlags(value.text) && (!areFlags(label.text) || /[/,&]/.test(label.text));
}

/** "Main area of difficulty | MLD", "Stage on the register | K": words that may say it, and beside them nothing else. */
function saysWhatItMay(label: CellView, value: CellView): boolean {
  const may = (...fields: Field[]): boolean =>
    matchHeader(label.text).some(
      ({ field, confidence }) => confidence >= 0.5 && fields.includes(field),
    );
  if (isStatus(value.text)) return may("senStatus");
  return (
    may("areaOfNeed", "primaryNeed") && (readPrimaryNeed(typed(value.text))?.confidence ?? 0) >= 0.8
  );
}

function isStatus(text: string): boolean {
  return (readSenStatus(typed(text))?.confidence ?? 0) >= 0.9;
}

/** "Student | Joy Okoro | Tutor group | 9RW": rows of nothing but known headers, each with its value beside it. */
export function labelsInPairs(sheet: SheetView, rows: readonly number[]): Labelled[] {
  return rows.flatMap((row) => {
    const cells = sheet.row(row);
    const labels = cells.filter((_, i) => i % 2 === 0);
    if (cells.length < 2 || cells.length % 2 === 1) return [];
    if (!labels.every(({ text }) => !text.includes(":") && isSureLabel(text))) return [];
    // Where the values are headers too, it is the header of a table.
    if (cells.every(({ text }) => isSureLabel(text))) return [];
    return labels.flatMap((labelCell, i) => {
      const valueCell = cells[i * 2 + 1];
      if (valueCell?.column !== labelCell.column + labelCell.area.columns) return [];
      if (valueCell.text.length > LONGEST_VALUE) return [];
      const label = labelCell.text;
      return [
        {
          label,
          fields: fieldsOf(label, valueCell.text),
          value: valueCell.text,
          labelCell,
          valueCell,
        },
      ];
    });
  });
}

function isSureLabel(text: string): boolean {
  return (matchHeader(text)[0]?.confidence ?? 0) >= 0.9;
}

/** "Area of need: EAL" says where a map files the pupil. */
const OF_NEED: ReadonlySet<Field> = new Set(["areaOfNeed", "primaryNeed", "secondNeed"]);

/** What a label's words could mean; "Other groups" beside "LAC, PP" is known by what stands beside it. */
function fieldsOf(label: string, value: string): Field[] {
  const least = isStatus(value) ? 0.5 : 0.6;
  const matches = matchHeader(label).filter(({ confidence }) => confidence >= least);
  if (areFlags(value) && !matches.some(({ field }) => OF_NEED.has(field))) return ["flag"];
  return matches.map(({ field }) => field);
}
