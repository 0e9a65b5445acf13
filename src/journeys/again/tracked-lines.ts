import type { ProvisionMap } from "../../domain/provision-map";
import type { Row } from "../../templates/sheet-content";
import { digest } from "./digest";
import type { Line, MapRow } from "./match-rows";
import { comparable, contentDigest } from "./row-content";
import type { StandingRow } from "./standing-tables";

/** A line of the school's sheets with the row that it would make. */
export interface WantedLine extends Line {
  cells: Row;
  /** Its place among the lines of its kind. */
  nth: number;
}

/** A row of the map with what it is compared by. */
export interface FoundRow extends MapRow, StandingRow {}

/** The columns of some wanted rows that say what the sheets say, without those that are only our own bookkeeping. */
export function contentKeys(rows: readonly Row[], ours: readonly string[]): string[] {
  const keys = new Set(rows.flatMap((row) => Object.keys(row)));
  return [...keys].filter((key) => !ours.includes(key));
}

/** `keys`: the columns that say what the sheets say. */
export function provisionLines(
  map: ProvisionMap,
  rows: readonly Row[],
  keys: readonly string[],
): WantedLine[] {
  const pupilsOf = new Map<string, string[]>();
  for (const { provision, pupil } of map.pupilProvisions)
    pupilsOf.set(provision, [...(pupilsOf.get(provision) ?? []), named(pupil)]);
  return rows.map((cells, nth) => {
    const ref = comparable(cells["reference"]);
    const pupils = [...new Set(pupilsOf.get(ref) ?? [])].sort();
    return {
      cells,
      nth,
      key: digest(ref),
      source: contentDigest(cells, keys, pupils),
      written: contentDigest(cells, keys),
      marks: provisionMarks(cells, pupils),
      pupils,
    };
  });
}

/** @param pupilsOf the pupils that the map names for a reference */
export function provisionRowsFound(
  rows: readonly StandingRow[],
  keys: readonly string[],
  pupilsOf: ReadonlyMap<string, readonly string[]>,
): FoundRow[] {
  return rows.map((row) => {
    const { cells } = row;
    const ref = comparable(cells["reference"]);
    const pupils = [...new Set(pupilsOf.get(ref) ?? [])].sort();
    return {
      ...row,
      key: ref === "" ? "" : digest(ref),
      written: contentDigest(cells, keys),
      marks: provisionMarks(cells, pupils),
      pupils,
    };
  });
}

/** What a provision may be known by after it changed; the name alone comes last. */
function provisionMarks(
  cells: Readonly<Record<string, Row[string] | undefined>>,
  pupils: readonly string[],
): string[] {
  const of = (key: string) => comparable(cells[key]).toLowerCase();
  const [name, years, place] = [of("provision"), of("years"), of("readFrom")];
  const group = [name, years, of("className")];
  const detail = [of("term"), of("ledBy")];
  const who = pupils.join("|");
  const withPupils = (parts: readonly string[]) => (who === "" ? null : [...parts, who]);
  const atPlace = (parts: readonly string[]) => (place === "" ? null : [...parts, place]);
  const marks = [
    [...group, ...detail, who],
    withPupils([name, place]),
    withPupils(group),
    withPupils([name]),
    atPlace(group),
    [...group, ...detail],
    group,
    [name, years],
    atPlace([name]),
    place === "" ? null : withPupils([place, years]),
    [name],
  ];
  return marks.map((parts, at) => (parts === null ? "" : JSON.stringify([at, ...parts])));
}

/** A pupil or a role: known by name, and by nothing else. */
export function namedLines(
  rows: readonly Row[],
  keys: readonly string[],
  name: string,
): WantedLine[] {
  return rows.map((cells, nth) => ({ cells, nth, ...byName(cells, keys, name) }));
}

export function namedRowsFound(
  rows: readonly StandingRow[],
  keys: readonly string[],
  name: string,
): FoundRow[] {
  return rows.map((row) => ({ ...row, ...byName(row.cells, keys, name) }));
}

function byName(
  cells: Readonly<Record<string, Row[string] | undefined>>,
  keys: readonly string[],
  name: string,
): Line {
  const said = named(comparable(cells[name]));
  const key = said === "" ? "" : digest(said);
  const content = contentDigest(cells, keys);
  return { key, source: content, written: content, marks: [key], pupils: [] };
}

/**
 * A pupil in a provision: known by the two, and by the measure where there are several.
 * @param idOf what stands for a provision, by the reference in a row: it stays when a reference is changed
 */
export function participation(
  cells: Readonly<Record<string, Row[string] | undefined>>,
  keys: readonly string[],
  idOf: (ref: string) => string,
): Line {
  const pupil = named(comparable(cells["pupil"]));
  const id = idOf(comparable(cells["provision"]));
  const key = pupil === "" ? "" : digest(JSON.stringify([pupil, id]));
  const content = contentDigest(cells, keys, [id]);
  const measure = comparable(cells["measure"]).toLowerCase();
  const marks = pupil === "" ? [] : [`${key} ${measure}`, key];
  return { key, source: content, written: content, marks, pupils: [] };
}

/**
 * A session: known by its provision, its day and its pupil. Never by its place alone: people clear their log and type the
 * next half-term where the last one stood.
 * @param idOf what stands for a provision, by the reference in a row
 */
export function session(
  cells: Readonly<Record<string, Row[string] | undefined>>,
  keys: readonly string[],
  idOf: (ref: string) => string,
): Line {
  const [pupil, date, place] = ["pupil", "date", "readFrom"].map((key) => comparable(cells[key]));
  const id = idOf(comparable(cells["provision"]));
  const key = digest(JSON.stringify([id, date, named(pupil ?? "")]));
  const stated = keys.filter((each) => each !== "provision");
  const content = contentDigest(cells, stated, [id]);
  const there = place !== "" && date !== "";
  const marks = [
    there ? `${key} ${place ?? ""}` : "",
    key,
    there ? `${date ?? ""} ${place ?? ""}` : "",
  ];
  return { key, source: content, written: content, marks, pupils: [] };
}

/** A line of a plan: known by its pupil and its wording, or by the number that the plan gives it. */
export function specified(
  cells: Readonly<Record<string, Row[string] | undefined>>,
  keys: readonly string[],
): Line {
  const of = (key: string) => comparable(cells[key]).toLowerCase();
  const [pupil, reference] = [of("pupil"), of("reference")];
  const key = pupil === "" ? "" : digest(JSON.stringify([pupil, of("wording")]));
  const content = contentDigest(cells, keys);
  const marks = [key, reference === "" ? "" : JSON.stringify([pupil, reference])];
  return { key, source: content, written: content, marks, pupils: [] };
}

function named(name: string): string {
  return comparable(name).toLowerCase();
}
