import { academicYearOf, isoOf } from "../../domain/calendar-date";
import type { ProvisionMap } from "../../domain/provision-map";
import { schoolWeekRows } from "../../templates/content/calendar-rows";
import type { Row } from "../../templates/sheet-content";
import { SCHOOL_WEEKS } from "../../templates/tables/calendar";
import type { Edit } from "../../workbook/edit";
import type { BroughtIn, Memory } from "./brought-in";
import { digest } from "./digest";
import type { NewsItem } from "./news";
import { rewrittenEdits } from "./rewritten-table";
import { comparable } from "./row-content";
import type { StandingTables } from "./standing-tables";

/** What is remembered of School weeks stands beside what is remembered of the tables of the map. */
const KEY = "schoolWeeks";
const COLUMNS = ["monday", "halfTerm", "runs"] as const;

type Week = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** What becomes of School weeks when the school's term dates changed. */
export interface TermDatesBroughtIn {
  items: NewsItem[];
  edits: Edit[];
  remembered: BroughtIn[];
}

/**
 * The calendar is one thing: a week that moved moves others. It follows the school's sheet as long as nobody changed
 * School weeks; where people did, theirs stays and the difference is told once. Weeks of school years that the sheet
 * does not speak of any more stay, so that last year's provisions keep their weeks.
 * @param standing null for the first map
 */
export function bringInTermDates(
  map: ProvisionMap,
  standing: StandingTables | null,
  memory: Memory | null,
): TermDatesBroughtIn {
  const stated = schoolWeekRows(map)[1].map(weekOf);
  const source = digestOf(stated);
  const remember = (written: string): BroughtIn[] => [
    { key: digest(KEY), source, written, gone: false },
  ];
  if (standing === null) return { items: [], edits: [], remembered: remember(source) };
  const known = memory?.get(KEY)?.[0];
  const unchanged = { items: [], edits: [], remembered: known ? [known] : [] };
  const table = standing.first(SCHOOL_WEEKS);
  if (!table || map.terms.length === 0 || known?.source === source) return unchanged;
  const there = table.rows.map(({ cells }) => weekOf(cells));
  const years = new Set(stated.map(yearOf));
  const wanted = [...there.filter((week) => !years.has(yearOf(week))), ...stated].sort(
    (a, b) => Number(a.monday) - Number(b.monday),
  );
  if (digestOf(there) === digestOf(wanted))
    return { ...unchanged, remembered: remember(digestOf(wanted)) };
  const isTheirs = known?.written !== digestOf(there);
  const items = newsOf(there, wanted, isTheirs ? "kept" : "changed");
  if (isTheirs) return { items, edits: [], remembered: remember("") };
  const rows = wanted.map((week): Row => ({ ...week, monday: Number(week.monday) }));
  return {
    items,
    edits: rewrittenEdits(SCHOOL_WEEKS, table, rows),
    remembered: remember(digestOf(wanted)),
  };
}

/** Blank rows have no week, and are never asked for one. */
function weekOf(cells: Readonly<Record<string, Row[string] | undefined>>): Week {
  const of = (key: string) => comparable(cells[key]);
  return { monday: of("monday"), halfTerm: of("halfTerm"), runs: of("runs") };
}

function digestOf(weeks: readonly Week[]): string {
  return digest(JSON.stringify(weeks.map((week) => COLUMNS.map((key) => week[key]))));
}

function yearOf({ monday }: Week): string {
  const serial = Number(monday);
  // The Friday: the first week of September may begin in August.
  return serial > 0 ? academicYearOf(isoOf(serial + 4)) : "";
}

/** The half-terms that differ, in weeks: "7 weeks from 02/11/2026 instead of 8 weeks from 26/10/2026". */
function newsOf(
  there: readonly Week[],
  wanted: readonly Week[],
  kind: "changed" | "kept",
): NewsItem[] {
  const [before, after] = [inHalfTerms(there), inHalfTerms(wanted)];
  const cells = [...new Set([...before.keys(), ...after.keys()])].flatMap((header) => {
    const [map, sheet] = [inWords(before.get(header)), inWords(after.get(header))];
    return map === sheet ? [] : [{ header, sheet, map }];
  });
  const key = cells[0]?.header.replace(/ \d{4}-\d\d$/, "") ?? "";
  return [
    {
      about: "schoolWeeks",
      kind,
      name: "Term dates",
      key,
      place: null,
      cells,
      pupils: 0,
      like: null,
      count: 1,
    },
  ];
}

function inHalfTerms(weeks: readonly Week[]): Map<string, Week[]> {
  const terms = new Map<string, Week[]>();
  for (const week of weeks) {
    const name = `${week.halfTerm} ${yearOf(week)}`.trim();
    terms.set(name, [...(terms.get(name) ?? []), week]);
  }
  return terms;
}

function inWords(weeks: readonly Week[] = []): string {
  const [first] = weeks;
  if (!first) return "";
  const running = weeks.filter(({ runs }) => runs === "Yes").length;
  const [year = "", month = "", day = ""] = isoOf(Number(first.monday)).split("-");
  return `${running} ${running === 1 ? "week" : "weeks"} from ${day}/${month}/${year}`;
}
