import type { PupilLine } from "../../domain/recognition-report";
import type { Desk } from "../desk";
import { emptyPupil } from "../draft";
import { readPrimaryNeed } from "../notation/need";
import { readSenStatus } from "../notation/sen-status";
import { readYearGroups } from "../notation/year-groups";
import { takeReading } from "../readers/take-reading";
import { placeOf, type CellView } from "../sheet-view";
import { columnOf, type Column, type Table } from "../tables/table";

/** Reads one pupil from a row of a register or a class map, puts them on the desk and returns them; null where no name stands. */
export function readPupil(
  desk: Desk,
  table: Table,
  cellIn: (column: Column | null) => CellView | null,
  use: (cell: CellView) => void,
): PupilLine | null {
  const column = (field: Parameters<typeof columnOf>[1]): Column | null => columnOf(table, field);
  const taken = (cell: CellView | null): CellView | null => {
    if (cell) use(cell);
    return cell;
  };
  const surname = taken(cellIn(column("surname")));
  const forename = taken(cellIn(column("forename")));
  const whole = taken(cellIn(column("pupils")));
  const parts = [surname, forename, whole]
    .filter((cell) => cell !== null)
    .sort((a, b) => a.column - b.column);
  const [first] = parts;
  if (!first) return null;
  const name =
    surname || forename
      ? [forename?.text, surname?.text].filter(Boolean).join(" ")
      : (whole?.text ?? "");
  const pupil = emptyPupil(name, placeOf(first));
  const room = taken(cellIn(column("className")));
  const roomRead = room && readYearGroups(room.cell, { heading: "class" });
  pupil.className = room ? (roomRead?.value.className ?? room.text) : null;
  const year = taken(cellIn(column("yearGroups")));
  const years = year ? readYearGroups(year.cell, { heading: "year" })?.value : roomRead?.value;
  pupil.yearGroup = years?.yearGroups.length === 1 ? (years.yearGroups[0] ?? null) : null;
  if (year) pupil.className ??= years?.className ?? null;
  const status = taken(cellIn(column("senStatus")));
  if (status)
    pupil.senStatus = takeReading(desk, readSenStatus(status.cell), status)?.status ?? null;
  const need = taken(cellIn(column("primaryNeed") ?? column("areaOfNeed")));
  if (need) {
    const value = takeReading(desk, readPrimaryNeed(need.cell), need);
    pupil.primaryNeed = value?.code ?? null;
    pupil.areaOfNeed = value?.area ?? null;
  }
  for (const flag of table.columns.filter(({ field }) => field === "flag")) {
    const cell = taken(cellIn(flag));
    if (cell) pupil.flags.push(...flagsIn(flag.own, cell.text));
  }
  desk.pupils.push(pupil);
  return pupil;
}

/** A yes under "PP" is the flag PP; a column of flags names them in its cells. */
function flagsIn(header: string, text: string): string[] {
  if (/^(n|no|none|-+|0|false|x|✗)$/i.test(text)) return [];
  if (/^(y|yes|✓|✔|√|1|true|t)$/i.test(text)) return [header.replace(/[?:]/g, "").trim()];
  return text
    .split(/[,/;&+\n]| and /)
    .map((flag) => flag.trim())
    .filter((flag) => flag !== "");
}
