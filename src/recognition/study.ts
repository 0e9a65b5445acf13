import type { CellSnapshot } from "../workbook/snapshot";
import { readTitle, type Given, type Title } from "./context";
import { decideColumns } from "./decide-columns";
import { findLabels, type Labelled } from "./labels";
import { keysOf, type Keys } from "./keys";
import { Ledger } from "./ledger";
import { typed } from "./notation/cell-text";
import type { SchoolYear } from "./notation/school-year";
import type { CellView, SheetView } from "./sheet-view";
import { findTables } from "./tables/find-tables";
import type { Table } from "./tables/table";
import type { PupilOfSheet } from "./whose-sheet";
import { matchHeader } from "./words";

interface TitleCell {
  cell: CellView;
  title: Title;
}

/** A sheet looked at once, before anyone decides what it is: its tables, the titles above them, the labels. */
export class Study {
  readonly ledger: Ledger;
  readonly tables: Table[];
  readonly titles: TitleCell[];
  readonly labels: Labelled[];
  /** What the sheet's own name states: "Wave 2", "Class 3B", "Spring 1". */
  named: Title;

  /** The one pupil it is about, where its title or its name says so and no label does. */
  pupil: PupilOfSheet | null = null;

  private found: Keys | null = null;

  /** A part of a sheet keeps its account in the whole sheet's ledger. */
  constructor(
    readonly view: SheetView,
    ledger: Ledger = new Ledger(view),
  ) {
    this.ledger = ledger;
    this.tables = findTables(view);
    this.tables.forEach((table, i) =>
      decideColumns(view, table, this.tables.slice(Math.max(0, i - 1), i)),
    );
    const firstHeader = this.tables[0]?.headerRows[0] ?? Infinity;
    const above = view.filledRows.filter((row) => row < firstHeader).slice(0, 30);
    this.labels = findLabels(view, above);
    // "Who has what: Spring 1 groups, 5K" begins a sheet as its title does, whatever its colon.
    const [top] = view.filledRows;
    const labelled = new Set(
      this.labels.flatMap(({ label, labelCell, valueCell }) =>
        labelCell === valueCell && labelCell.row === top && !isLabelOfItsOwn(label)
          ? []
          : [labelCell, valueCell],
      ),
    );
    this.titles = above
      .flatMap((row) => [...view.row(row)])
      .filter((cell) => typeof cell.cell.value === "string" && !labelled.has(cell))
      .map((cell) => ({ cell, title: readTitle(cell.text) }));
    // Excel calls a copy of a sheet "Cedar Y2 (2)".
    this.named = readTitle(view.name.replace(/ \(\d{1,2}\)$/, ""));
  }

  /** The tab names a class and its year. */
  isRoom(room: Given): void {
    this.named = { ...this.named, given: { ...this.named.given, ...room } };
  }

  /** What the sheet's keys say; looked for when first asked. */
  get keys(): Keys {
    return (this.found ??= keysOf(this.view));
  }

  /** The school year that the sheet states: its name and titles, the surest. */
  get schoolYear(): SchoolYear | null {
    const years = [
      this.named,
      ...this.titles.map(({ title }) => title),
      ...this.labels.map(({ value }) => readTitle(value)),
    ].flatMap(({ schoolYear }) => (schoolYear ? [schoolYear] : []));
    return years.sort((a, b) => b.confidence - a.confidence)[0]?.value ?? null;
  }

  get school(): string | null {
    const label = this.labels.find((one) => /^(name of )?school$/i.test(one.label));
    return (
      label?.value ?? this.titles.find(({ title }) => title.school !== null)?.title.school ?? null
    );
  }

  /** "Name: | Ada | Class: | 3B": nothing but labels and their values. */
  isLabelRow(row: number): boolean {
    return findLabels(this.view, [row]).length > 0;
  }

  /** A row of values under a table's header, with rows of values directly above it: nothing begins here. */
  isAmongValues(row: number): boolean {
    return (
      this.view.row(row - 1).length > 1 &&
      this.tables.some(
        ({ rows, columns }) => columns.length > 2 && rows.includes(row) && rows.includes(row - 1),
      )
    );
  }

  /** "Wave 2 | Wave 3" over two tables: each title is for the table below it. */
  isOneOfSeveral(title: CellView): boolean {
    const [first] = this.tables;
    const beside = this.tables.some(
      (table) => table !== first && table.headerRows[0] === first?.headerRows[0],
    );
    const stating = this.titles.filter(
      ({ cell, title: said }) => cell.row === title.row && Object.keys(said.given).length > 0,
    );
    return beside && stating.length > 1;
  }

  /** "Year 1 | Year 2 | Year 3" over the heads of a grid: each says it of the columns below it. */
  private isOverSomeColumns(title: CellView, given: Given): boolean {
    const fields = Object.keys(given) as (keyof Given)[];
    return this.titles.some(
      ({ cell, title: other }) =>
        cell !== title &&
        cell.row === title.row &&
        fields.some(
          (field) =>
            other.given[field] !== undefined &&
            JSON.stringify(other.given[field]) !== JSON.stringify(given[field]),
        ),
    );
  }

  /** "Targeted" over the first of several blocks, "Specialist" over the next, and the sheet's own title above them all. */
  private isOfFirstBlock(title: CellView): boolean {
    const [first, ...others] = this.tables;
    const header = first?.headerRows[0] ?? 0;
    if (title.row !== header - 1 || !this.titles.some(({ cell }) => cell.row < title.row))
      return false;
    const kinds = keysOfGiven(readTitle(title.text).given);
    return others.some(
      ({ headerRows: [at = 0], above }) =>
        at > header &&
        above
          .flatMap((row) => this.view.row(row))
          .some(({ text }) =>
            keysOfGiven(readTitle(text).given).some((key) => kinds.includes(key)),
          ),
    );
  }

  /** What titles and the sheet's name give to every line, titles first. Marks the titles that gave something as used. */
  given(top = Infinity): Given {
    let given: Given = { ...this.named.given };
    for (const { cell, title } of this.titles) {
      if (cell.row >= top || this.isOneOfSeveral(cell) || this.isOfFirstBlock(cell)) continue;
      // A term in a title dates the map; it is the lines' own only when the sheet is named for it.
      const rest: Given = { ...title.given };
      delete rest.term;
      if (Object.keys(rest).length === 0 || cell.text.length > 80) continue;
      if (POINTS_ELSEWHERE.test(cell.text) || this.isOverSomeColumns(cell, rest)) continue;
      given = { ...given, ...rest };
      this.ledger.means("title", cell);
    }
    return given;
  }
}

/** "Click on the tab for KS4": what another sheet is about. */
const POINTS_ELSEWHERE =
  /\b(?:click|tabs?|see|refer|go to|overleaf|(?:next|other) (?:sheet|page))\b/i;

/** "Class: 3B" and "Pupil: Ada" state a field; "Who has what: …" and "Groups: …" only begin a title. */
function isLabelOfItsOwn(label: string): boolean {
  const [best] = matchHeader(label);
  return best !== undefined && best.confidence >= 0.75 && best.field !== "provision";
}

/** "6 Hazel": a number, and what may be the class of that year. */
export const YEAR_AND_ROOM = /^(1[0-3]|[1-9]) (\p{Lu}[\p{L}'’]{2,})$/u;

const keysOfGiven = (given: Given): string[] => Object.keys(given);

/** A value as if typed into a cell, or the cell itself when it holds nothing else. */
export function valueOf(labelled: Labelled): Pick<CellSnapshot, "value" | "text" | "numberFormat"> {
  return labelled.valueCell === labelled.labelCell
    ? typed(labelled.value)
    : labelled.valueCell.cell;
}
