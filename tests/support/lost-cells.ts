import { moneyInWords, penceOf } from "../../src/domain/money";
import type { ProvisionMap, SourceLine } from "../../src/domain/provision-map";
import type { Understanding } from "../../src/recognition/understand";
import { pupilProvisionRows, pupilRows } from "../../src/templates/content/people-rows";
import { sessionRows, specifiedRows } from "../../src/templates/content/session-rows";
import { provisionRows } from "../../src/templates/content/provision-rows";
import { staffRateRows } from "../../src/templates/content/staff-rate-rows";
import { schoolWeekRows } from "../../src/templates/content/calendar-rows";
import type { Row } from "../../src/templates/sheet-content";
import { SCHOOL_WEEKS } from "../../src/templates/tables/calendar";
import { PUPIL_PROVISION, PUPILS, STAFF_RATES } from "../../src/templates/tables/people";
import { PROVISIONS } from "../../src/templates/tables/provisions";
import { DELIVERY_LOG, SECTION_F } from "../../src/templates/tables/sessions";
import { cellsOf, type Step } from "../../src/recognition/trail";
import { placeName } from "../../src/workbook/address";
import type { Content } from "../../src/workbook/edit";

type Headers = Readonly<Record<string, string>>;
interface Shown {
  /** By key; a pupil has a row for each cycle of a provision. */
  rows: ReadonlyMap<string, readonly Row[]>;
  headers: Headers;
}

/** Cells of which the Import report says something that the map does not bear out, each with the reason. */
export function lostCells(understanding: Understanding, map: ProvisionMap): string[] {
  const sheets = sheetsOf(map);
  const leftovers = [...understanding.leftovers, ...understanding.pupilWords].flat();
  const kept = new Map<string, string[]>();
  for (const { from, text } of leftovers) kept.set(from, [...(kept.get(from) ?? []), text]);
  for (const trail of understanding.trail)
    for (const { row, column, fate } of cellsOf(trail)) {
      if (fate.kind !== "fed") continue;
      const from = placeName(trail.sheet, { row, column });
      const read = fate.steps.flatMap((step) => valueRead(understanding, step));
      kept.set(from, [...(kept.get(from) ?? []), ...read]);
    }
  const counted = new Map<string, number>();
  const logs = new Set(
    understanding.report.sheets.flatMap(({ name, layout }) =>
      layout === "deliveryLog" ? [name] : [],
    ),
  );
  const lost = map.sources.flatMap((line) => {
    if (line.cells > 0) counted.set(line.from, (counted.get(line.from) ?? 0) + 1);
    const isLog = logs.has(line.from.slice(0, line.from.lastIndexOf("!")));
    const why = whyLost(line, sheets, kept.get(line.from) ?? [], isLog);
    return why === null ? [] : [`${line.from} “${line.text}” → ${line.to ?? "nowhere"}: ${why}`];
  });
  return [...lost, ...notOnce(understanding, counted)];
}

/** The value that a cell was read as, in words. */
function valueRead(understanding: Understanding, { kind, index, field }: Step): string[] {
  const { report, staffRates } = understanding;
  const lists = { line: report.provisions, pupil: report.pupils, rate: staffRates };
  const target = kind in lists ? lists[kind as keyof typeof lists][index] : undefined;
  const value = (target as Readonly<Record<string, unknown>> | undefined)?.[field];
  if (field === "hourlyRate" && typeof value === "number")
    return [moneyInWords(penceOf(value)), String(value)];
  if (typeof value === "object" && value !== null && "min" in value && "max" in value)
    return [`${String(value.min)} to ${String(value.max)}`];
  return typeof value === "string" || typeof value === "number" ? [String(value)] : [];
}

/** Every non-empty cell of a map's sheet is told of exactly once. */
function notOnce(understanding: Understanding, counted: ReadonlyMap<string, number>): string[] {
  return understanding.trail.flatMap((trail, at) => {
    if (understanding.report.sheets[at]?.layout === "notAMap") return [];
    return [...cellsOf(trail)].flatMap(({ row, column }) => {
      const place = placeName(trail.sheet, { row, column });
      const times = counted.get(place) ?? 0;
      return times === 1 ? [] : [`${place} is told of ${times} times`];
    });
  });
}

function whyLost(
  line: SourceLine,
  sheets: Readonly<Record<string, Shown>>,
  kept: readonly string[],
  isLog: boolean,
): string | null {
  if (line.became !== "used" && line.became !== "notes") return null;
  if (line.row === null || line.to === null) return "no row is named";
  const shown = sheets[line.row.sheet];
  const rows = shown?.rows.get(line.row.key);
  if (!shown || !rows) return "there is no such row";
  // How a name or a line was brought together with others: of its cell another line says where it stands.
  if (line.became === "used" && line.cells === 0) return null;
  const columns = columnsIn(line);
  const holds = columns.flatMap((header) => {
    const key = Object.entries(shown.headers).find(([, words]) => words === header)?.[0];
    return key === undefined ? [] : rows.map((row) => row[key]);
  });
  if (line.became === "used")
    return holds.some((value) => value !== null && value !== undefined && value !== "")
      ? null
      : "the column is blank";
  const notes = folded(holds.map(wordsIn).join(" "));
  const words = [line.text.replace(/^Comment: /, ""), numberShown(line.text), ...kept];
  // A session is counted where its provision is: its own words are the log's.
  const counted = isLog && / sessions took place/.test(notes);
  // What two sheets say differently is named with its place.
  const sheet = line.from.slice(0, line.from.lastIndexOf("!") + 1);
  const differs = notes.includes("your sheets differ") && notes.includes(folded(sheet));
  return counted || differs || words.some((text) => notes.includes(folded(text)))
    ? null
    : `not in “${notes}”`;
}

/** The columns that the first place of a line's words names. */
function columnsIn({ to, row }: SourceLine): string[] {
  if (row?.sheet === "deliveryLog" || row?.sheet === "sectionF") {
    const [first = ""] = (to ?? "").split(
      /; (?:and \d+ more rows|and the rows|Delivery log · |Section F · )/,
    );
    return first.slice(first.lastIndexOf(" · ") + 3).split(", ");
  }
  const words = (to ?? "").split(`${(row?.key ?? "").replace(" | ", ", ")} · `)[1] ?? "";
  return (words.split("; ")[0] ?? "").replace(/: .*/, "").split(", ");
}

/** "1.00" → "1": hours as a plan states them. */
function numberShown(text: string): string {
  return /^[\d.]+$/.test(text) ? String(Number(text)) : text;
}

function wordsIn(content: Content | undefined): string {
  return content === null || content === undefined || typeof content === "object"
    ? ""
    : String(content);
}

function folded(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}

function sheetsOf(map: ProvisionMap): Readonly<Record<string, Shown>> {
  const by = (
    rows: readonly Row[],
    key: (row: Row) => Content | undefined,
  ): ReadonlyMap<string, readonly Row[]> => {
    const found = new Map<string, Row[]>();
    for (const row of rows) {
      const at = wordsIn(key(row));
      found.set(at, [...(found.get(at) ?? []), row]);
    }
    return found;
  };
  return {
    provisions: {
      rows: by(provisionRows(map)[1], (row) => row["reference"]),
      headers: PROVISIONS.headers,
    },
    pupils: { rows: by(pupilRows(map)[1], (row) => row["pupil"]), headers: PUPILS.headers },
    pupilProvision: {
      rows: by(
        pupilProvisionRows(map)[1],
        (row) => `${wordsIn(row["pupil"])} | ${wordsIn(row["provision"])}`,
      ),
      headers: PUPIL_PROVISION.headers,
    },
    deliveryLog: {
      rows: by(sessionRows(map)[1], (row) => row["readFrom"]),
      headers: DELIVERY_LOG.headers,
    },
    sectionF: {
      rows: by(specifiedRows(map)[1], (row) => row["readFrom"]),
      headers: SECTION_F.headers,
    },
    staffRates: {
      rows: by(staffRateRows(map)[1], (row) => row["role"]),
      headers: STAFF_RATES.headers,
    },
    schoolWeeks: {
      rows: by(schoolWeekRows(map)[1], (row) => row["halfTerm"]),
      headers: SCHOOL_WEEKS.headers,
    },
  };
}
