import type { TermDates } from "../../domain/provision-map";
import { isoOf, mondayOf, serialOf } from "../../domain/calendar-date";
import { readDateSpan, type DateSpan } from "../notation/date-span";
import { schoolYear, type SchoolYear } from "../notation/school-year";
import { readTermText } from "../notation/terms";
import { yearOf } from "../readers/when";
import type { CellView, SheetView } from "../sheet-view";

/** A half-term with the cells that say its name, its first and its last day. */
export interface HalfTermSaid {
  term: TermDates;
  name: CellView | null;
  first: CellView;
  last: CellView;
}

export interface TermsSaid {
  halfTerms: HalfTermSaid[];
  /** Cells of terms whose halves are not told apart: nothing counts their weeks. */
  undivided: CellView[];
}

type Season = "Autumn" | "Spring" | "Summer";
type Edge = "first" | "last" | "breaksUp" | "isBack";
interface Day {
  iso: string;
  cell: CellView;
}
/** What a sheet says of one term, or of one half of it. */
interface Said extends Partial<Record<Edge, Day>> {
  name: CellView | null;
}
interface Named {
  season: Season;
  half: string | null;
  schoolYear: SchoolYear | null;
}
interface Break {
  breaksUp: Day;
  isBack: Day;
}

const BREAK = /\b(?:half|mid)[ -]?term|\bbreak\b/i;
const BACK = /\b(?:back|return\w*|re-?opens?|resum\w+|after)\b/i;
const UP = /\b(?:break(?:s|ing)? up|clos\w+|before)\b/i;
const END = /\b(?:ends?|finish\w*|last|until|to)\b/i;
const BEGIN = /\b(?:start\w*|begins?|opens?|first|from)\b/i;
/** Days that stand among the terms and are none. */
const NO_TERM =
  /\b(?:inset|training|twilight|christmas|easter|bank|public|may day|holidays?|occasional)\b/i;

/**
 * The half-terms of a sheet of term dates, however it is written down: a row for each half-term; a row for each term
 * with its half-term break beside it or on its own row; days in columns, or beside "Starts", "Half term", "Ends" under
 * the name of the term; first and last day in two cells or in one. A term whose break is not said is no two half-terms.
 */
export function termsSaid(view: SheetView, year: SchoolYear | null): TermsSaid {
  const said = new Map<string, Said>();
  const breaks: Break[] = [];
  let under: Named | null = null;
  let headings = new Map<number, string>();
  let isHead = false;
  for (const row of view.filledRows) {
    const cells = view.row(row);
    const ofRow = cells.map(({ text }) => named(text)).find((one) => one?.schoolYear);
    const context = yearOf({ schoolYear: ofRow?.schoolYear ?? under?.schoolYear ?? year });
    const spans = new Map<CellView, DateSpan>();
    for (const cell of cells) {
      const span = readDateSpan(cell.cell, context);
      if (span) spans.set(cell, span);
    }
    const [only] = cells;
    if (spans.size === 0 && cells.length === 1 && only) under = named(only.text) ?? under;
    else if (spans.size === 0) headings = headingsOf(cells, isHead ? headings : new Map());
    isHead = spans.size === 0 && cells.length > 1;
    const name = cells.find((cell) => !spans.has(cell)) ?? null;
    const isAcross = [...headings.values()].some((heading) => named(heading) !== null);
    for (const days of daysOf(spans, !isAcross && BREAK.test(name?.text ?? ""))) {
      const [{ cell, iso }] = days;
      const words = [ownWords(cell), name?.text ?? "", headings.get(cell.column) ?? ""];
      if (words.some((each) => NO_TERM.test(each) && !BREAK.test(each))) continue;
      const term = words.map(named).find((one) => one !== null) ?? under;
      if (!term?.half && words.some((each) => BREAK.test(each))) {
        const found = breakOf(days, words.join(" "));
        if (term && found) put(said, term, iso, name, found);
        else if (found?.breaksUp && found.isBack)
          breaks.push({ breaksUp: found.breaksUp, isBack: found.isBack });
      } else if (term) put(said, term, iso, name, edgesOf(days, words, said, term));
    }
  }
  putBreaks(said, breaks);
  const all = [...said].map(([key, one]) => ({ one, halves: halvesOf(key, one) }));
  return {
    halfTerms: all.flatMap(({ halves }) => halves),
    undivided: all.flatMap(({ one, halves }) =>
      halves.length > 0
        ? []
        : [one.name, one.first?.cell, one.last?.cell].flatMap((cell) => cell ?? []),
    ),
  };
}

/** The words over each column; what stands over several is said before each of them. */
function headingsOf(cells: readonly CellView[], parents: ReadonlyMap<number, string>) {
  const headings = new Map<number, string>();
  for (const { column, text, area } of cells)
    for (let at = column; at < column + area.columns; at++) {
      const over = [...parents.keys()].filter((parent) => parent <= at).at(-1) ?? -1;
      headings.set(at, `${parents.get(over) ?? ""} ${text}`.trim());
    }
  return headings;
}

/** "Autumn 1: 3 Sept – 23 Oct" names its term itself. */
function ownWords({ text, cell }: CellView): string {
  if (typeof cell.value !== "string") return "";
  return text.includes(":") ? (text.split(":")[0] ?? "") : (/^\D*/.exec(text)?.[0] ?? "").trim();
}

function named(text: string): Named | null {
  const read = readTermText(text)?.value;
  const [, season, half = null] =
    /^(Autumn|Spring|Summer)(?: ([12]))?$/.exec(read?.term ?? "") ?? [];
  if (!season) return null;
  const from = /^\d{4}/.exec(read?.schoolYear ?? "")?.[0];
  return { season: season as Season, half, schoolYear: from ? schoolYear(Number(from)) : null };
}

/** First and last day in one cell, or a day for each cell; the two days of a break stand together. */
function daysOf(spans: ReadonlyMap<CellView, DateSpan>, isBreak: boolean): [Day, Day?][] {
  const days = [...spans].map(([cell, { from, to }]): [Day, Day?] =>
    to === null
      ? [{ iso: from, cell }]
      : [
          { iso: from, cell },
          { iso: to, cell },
        ],
  );
  const [first, second] = days;
  return isBreak && days.length === 2 && first && second && !first[1] && !second[1]
    ? [[first[0], second[0]]]
    : days;
}

/** From the last school day before a break to the first after it, as far as the words say. */
function breakOf([day, to]: [Day, Day?], words: string): Partial<Break> | null {
  if (to) return { breaksUp: weekdayBefore(day), isBack: weekdayAfter(to) };
  if (BACK.test(words)) return { isBack: day };
  if (UP.test(words)) return { breaksUp: day };
  if (END.test(words)) return { isBack: weekdayAfter(day) };
  return BEGIN.test(words) ? { breaksUp: weekdayBefore(day) } : null;
}

function edgesOf(
  [day, to]: [Day, Day?],
  words: readonly string[],
  said: ReadonlyMap<string, Said>,
  term: Named,
): Said {
  if (to) return { name: null, first: day, last: to };
  const isEnd = words.some((each) => END.test(each) || UP.test(each));
  const isBegin = words.some((each) => BEGIN.test(each) || BACK.test(each));
  if (isEnd !== isBegin) return { name: null, [isEnd ? "last" : "first"]: day };
  return { name: null, [said.get(keyOf(term, day.iso))?.first ? "last" : "first"]: day };
}

/** Autumn lies in the calendar year in which the school year begins, the others in the one after. */
function keyOf({ season, half }: Named, iso: string): string {
  const first = Number(iso.slice(0, 4)) - (season === "Autumn" ? 0 : 1);
  return `${schoolYear(first).label}|${season}|${half ?? ""}`;
}

function put(
  said: Map<string, Said>,
  term: Named,
  iso: string,
  name: CellView | null,
  edges: Partial<Said>,
): void {
  const [from, to] = MONTHS[term.season];
  const month = Number(iso.slice(5, 7));
  if (month < from || month > to) return;
  const key = keyOf(term, iso);
  const before = said.get(key);
  said.set(key, { ...edges, ...before, name: before?.name ?? name });
}

const MONTHS: Readonly<Record<Season, readonly [number, number]>> = {
  Autumn: [8, 12],
  Spring: [1, 4],
  Summer: [4, 8],
};

/** "Half term: 26 – 30 October" on its own row belongs to the term that it lies in. */
function putBreaks(said: Map<string, Said>, breaks: readonly Break[]): void {
  for (const found of breaks)
    for (const [key, one] of said)
      if (
        one.first &&
        one.last &&
        one.first.iso < found.breaksUp.iso &&
        found.isBack.iso < one.last.iso
      )
        said.set(key, { ...found, ...one });
}

function halvesOf(key: string, said: Said): HalfTermSaid[] {
  const [academicYear = "", season = "", half = ""] = key.split("|");
  const { name, first, last, breaksUp, isBack } = said;
  const make = (which: string, from?: Day, to?: Day): HalfTermSaid[] =>
    from && to && from.iso < to.iso
      ? [
          {
            term: { halfTerm: `${season} ${which}`, academicYear, first: from.iso, last: to.iso },
            name,
            first: from.cell,
            last: to.cell,
          },
        ]
      : [];
  return half !== ""
    ? make(half, first, last)
    : [...make("1", first, breaksUp), ...make("2", isBack, last)];
}

function weekdayBefore({ iso, cell }: Day): Day {
  const day = serialOf(iso) - 1;
  return { iso: isoOf(Math.min(day, mondayOf(day) + 4)), cell };
}

function weekdayAfter({ iso, cell }: Day): Day {
  const day = serialOf(iso) + 1;
  return { iso: isoOf(day > mondayOf(day) + 4 ? mondayOf(day) + 7 : day), cell };
}
