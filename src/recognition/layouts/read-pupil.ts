import type { PupilLine } from "../../domain/recognition-report";
import type { Desk } from "../desk";
import { emptyPupil } from "../draft";
import type { Field } from "../fields";
import type { Ledger } from "../ledger";
import { flagsIn, saysNo } from "../notation/flags";
import { readAreaOfNeed, readPrimaryNeed } from "../notation/need";
import { readSenStatus } from "../notation/sen-status";
import { readYearGroups } from "../notation/year-groups";
import { takeReading } from "../readers/take-reading";
import { typed } from "../notation/cell-text";
import { saysNothing } from "../notation/nothing";
import { placeOf, type CellView } from "../sheet-view";
import { tidyLine } from "../tidy";
import { columnOf, type Column, type Table } from "../tables/table";

/** Reads one pupil from a row of a register or a class map, puts them on the desk and returns them; null where no name stands. */
export function readPupil(
  desk: Desk,
  table: Table,
  cellIn: (column: Column | null) => CellView | null,
  ledger: Ledger,
): PupilLine | null {
  const cellOf = (field: Field): CellView | null => cellIn(columnOf(table, field));
  const parts = (["surname", "forename", "pupils"] as const)
    .flatMap((field) => cellOf(field) ?? [])
    .sort((a, b) => a.column - b.column);
  const [first] = parts;
  if (!first) return null;
  const [surname, forename] = [cellOf("surname"), cellOf("forename")];
  const name =
    surname || forename
      ? [forename?.text, surname?.text].filter(Boolean).join(" ")
      : (cellOf("pupils")?.text ?? "");
  const placed = surname || forename ? null : placeInBrackets(name);
  const pupil = emptyPupil(placed?.name ?? name, placeOf(first));
  ledger.feeds("pupil", pupil, "name", ...parts);
  readPlace(pupil, cellOf("className"), cellOf("yearGroups"), ledger);
  pupil.yearGroup ??= placed?.yearGroup ?? null;
  pupil.className ??= placed?.className ?? null;
  takeYearFromName(pupil);
  const words = new PupilWords(desk, pupil, ledger);
  const status = cellOf("senStatus");
  if (status) {
    pupil.senStatus = hasPlan(columnOf(table, "senStatus"), status)
      ? "E"
      : (takeReading(desk, readSenStatus(status.cell), status)?.status ?? null);
    if (pupil.senStatus !== null) ledger.feeds("pupil", pupil, "senStatus", status);
    else words.keep(columnOf(table, "senStatus"), status);
  }
  const needColumn = columnOf(table, "primaryNeed") ?? columnOf(table, "areaOfNeed");
  const need = cellIn(needColumn);
  if (need) {
    const value = takeReading(desk, readPrimaryNeed(need.cell), need);
    pupil.primaryNeed = value?.code ?? null;
    pupil.areaOfNeed = value?.area ?? null;
    if (pupil.primaryNeed !== null) ledger.feeds("pupil", pupil, "primaryNeed", need);
    if (pupil.areaOfNeed !== null) ledger.feeds("pupil", pupil, "areaOfNeed", need);
    words.keepUnlessFed(needColumn, need);
  }
  takeArea(pupil, cellOf("areaOfNeed"), ledger);
  for (const column of table.columns) {
    const cell = cellIn(column);
    if (!cell) continue;
    if (column.field === "flag") {
      pupil.flags.push(...flagsIn(column.own, cell.text, column));
      if (saysNo(cell.text, column)) ledger.means("nothing", cell);
      else ledger.feeds("pupil", pupil, "flags", cell);
    } else if (saysMore(column, cell)) words.keepUnlessFed(column, cell);
  }
  desk.pupils.push(pupil);
  return pupil;
}

/** "Area" beside "Code": the area where no code states one. */
function takeArea(pupil: PupilLine, area: CellView | null, ledger: Ledger): void {
  if (!area || pupil.areaOfNeed !== null || pupil.primaryNeed !== null) return;
  const read = readAreaOfNeed(area.cell);
  if (!read || read.alternatives || read.value.area === null) return;
  pupil.areaOfNeed = read.value.area;
  ledger.feeds("pupil", pupil, "areaOfNeed", area);
}

const YEAR_AFTER = /\s*\(((?:y(?:ea)?r?\.? ?)?(?:[1-9]|1[0-3])[a-z]?|r(?:ec)?|n[12]?)\)$/i;

/** "Ada B (Y3)" */
function takeYearFromName(pupil: PupilLine): void {
  const match = YEAR_AFTER.exec(pupil.name);
  const read = match && readYearGroups(typed(match[1] ?? ""), { heading: "year" });
  if (!match || !read) return;
  pupil.name = pupil.name.slice(0, match.index);
  pupil.yearGroup ??=
    read.value.yearGroups.length === 1 ? (read.value.yearGroups[0] ?? null) : null;
  pupil.className ??= read.value.className;
}

/** "Tess R (Y4 Ash)": the year and class behind a name. */
function placeInBrackets(
  text: string,
): { name: string; yearGroup: string | null; className: string | null } | null {
  const [, name = "", place = ""] = /^([^()]{2,40}) \(([^()]{1,20})\)$/.exec(text) ?? [];
  if (!/^(?:y(?:ea)?r?\.? ?\d|r(?:ec(?:eption)?)?\b|n(?:ursery)?\b)/i.test(place)) return null;
  const read = readYearGroups(typed(place), { heading: "class" })?.value;
  const [year, second] = read?.yearGroups ?? [];
  if (year === undefined || second !== undefined) return null;
  return { name, yearGroup: year, className: read?.className ?? null };
}

/** A yes under "EHCP?". */
function hasPlan(column: Column | null, { text }: CellView): boolean {
  return /\behc/i.test(column?.own ?? "") && /^(?:y|yes|✓|✔|√|1|x)$/iu.test(text);
}

/** What has no column on the Pupils sheet and is said in its notes. */
const SAYS_MORE_OF_PUPILS: ReadonlySet<Field> = new Set([
  "yearGroups",
  "className",
  "secondNeed",
  "areaOfNeed",
  "agencies",
  "joined",
  "notes",
  "reviewDate",
]);

/** Known to be about the pupil, or words under a heading that nobody knows. */
function saysMore({ field }: Column, { cell }: CellView): boolean {
  if (field !== null) return SAYS_MORE_OF_PUPILS.has(field);
  return typeof cell.value === "string" && cell.formula === undefined && !cell.error;
}

/** The class and the year; "3B" under either states both. */
function readPlace(
  pupil: PupilLine,
  room: CellView | null,
  year: CellView | null,
  ledger: Ledger,
): void {
  const roomRead = room && readYearGroups(room.cell, { heading: "class" });
  const yearRead = year && readYearGroups(year.cell, { heading: "year" });
  const years = (year ? yearRead : roomRead)?.value;
  pupil.yearGroup = years?.yearGroups.length === 1 ? (years.yearGroups[0] ?? null) : null;
  pupil.className = room ? (roomRead?.value.className ?? room.text) : (years?.className ?? null);
  ledger.feeds("pupil", pupil, "className", room);
  if (pupil.yearGroup !== null) ledger.feeds("pupil", pupil, "yearGroup", year ?? room);
  else if (year && pupil.className !== null && !room)
    ledger.feeds("pupil", pupil, "className", year);
}

/** Keeps words of a pupil's row that no field took. */
class PupilWords {
  constructor(
    private readonly desk: Desk,
    private readonly pupil: PupilLine,
    private readonly ledger: Ledger,
  ) {}

  keepUnlessFed(column: Column | null, cell: CellView): void {
    if (!this.ledger.knows(cell)) this.keep(column, cell);
  }

  keep(column: Column | null, cell: CellView): void {
    if (saysNothing(cell.text) !== null) return this.ledger.means("nothing", cell);
    const text = `${tidyLine(column?.own ?? "")}: ${cell.text}`;
    this.desk.sayOfPupil(this.pupil, { from: placeOf(cell), text });
    this.ledger.feeds("pupil", this.pupil, "notes", cell);
  }
}
