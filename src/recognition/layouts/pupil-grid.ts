import type { Desk } from "../desk";
import { plainNumber } from "../notation/cell-text";
import { readDate } from "../notation/dates";
import { readWeeklyMinutes } from "../notation/dosage";
import { readMark, type MarkContext } from "../notation/marks";
import { takeReading } from "../readers/take-reading";
import { yearOf } from "../readers/when";
import type { CellView } from "../sheet-view";
import type { Study } from "../study";
import type { Column, Table } from "../tables/table";
import { daysAre, gridKind, unitOf, unitSaid, type GridKind, type Unit } from "./grid-kind";
import { colourOf, coloursInWords, shadingInWords } from "./colours-in-words";
import { codesOfKey, isAnAdult, legendOf, within, type Legend } from "./legend";
import { IN, isAdult, isDay, isInitials, MINUTES_WITH, termIn } from "./mark-columns";

/** What a grid's cell says of one pupil in one provision. */
export interface Place {
  isIn: boolean;
  /** Minutes a week, where the grid states them. */
  minutes: number | null;
  sessions: { perWeek: number; minutes: number | null } | null;
  /** ISO */
  day: string | null;
  /** Initials or role of whoever takes it. */
  adult: string | null;
  /** "A1": when the pupil has it. */
  term: string | null;
  /** As written; of a fill alone, what the key says of it. */
  text: string;
  cell: CellView | null;
}

const OUT: Place = {
  isIn: false,
  minutes: null,
  sessions: null,
  day: null,
  adult: null,
  term: null,
  text: "",
  cell: null,
};

/** The pupil of a cell has it, and whatever more the cell says. */
function taking(cell: CellView, said?: Partial<Place>): Place {
  const place = { ...OUT, isIn: true, text: cell.text, cell };
  return said ? { ...place, ...said } : place;
}

/** What a key says of a colour under which a pupil has nothing now. */
const NOT_NOW =
  /\b(not|no longer|none|nothing|finished|stopped|ended|completed|waiting|waitlist|to start|left|n\/?a|future|(?<!\b(?:as|than|to) )planned|declined|refused|does ?n.t)\b/i;
const NOT_NOW_BUT =
  /\b(not|no|nothing) (?:yet )?(on track|met|reached|progress|impact|working|achieved|secure|there|happening|making|made|going|regular|always|often|every|effective|improv\p{L}*|enough|expected|improvement)\b/iu;

const isNotNow = (said: string): boolean => NOT_NOW.test(said) && !NOT_NOW_BUT.test(said);

/** Reads the cells of a grid of pupils and provisions, the same way round or the other. */
export class PupilGrid {
  readonly kind: GridKind;
  readonly days: ReturnType<typeof daysAre>;
  private readonly unit: Unit | null;
  private readonly fills: ReadonlyMap<string, string>;
  private readonly codes: ReadonlyMap<string, string>;

  constructor(
    private readonly study: Study,
    private readonly desk: Desk,
    private readonly table: Table,
    columns: readonly Column[],
  ) {
    this.kind = gridKind(study.view, table, columns);
    this.unit = this.kind === "minutes" ? unitOf(study, table, columns) : null;
    this.days = this.kind === "days" ? daysAre(study, table) : null;
    this.fills = this.fillsThatSpeak(table, columns);
    this.codes = codesOfKey(study.view);
  }

  placeAt(row: number, column: number): Place {
    const cell = this.study.view.at(row, column);
    if (!cell) return this.byFill(row, column);
    // Where nobody says what it fed, it said that the pupil takes no part.
    this.study.ledger.means("nothing", cell);
    const inKey = this.codes.get(cell.text.toUpperCase());
    if (inKey !== undefined && isNotNow(inKey)) return OUT;
    // "N = not happening" says how it goes, of a pupil who should have it.
    if (inKey !== undefined && NOT_NOW_BUT.test(inKey)) return taking(cell);
    if (inKey !== undefined && plainNumber(cell.cell) !== null)
      return taking(cell, isAnAdult(inKey) ? { adult: inKey } : undefined);
    if (isDay(cell))
      return taking(cell, { day: readDate(cell.cell, yearOf(this.desk))?.value.date ?? null });
    if (this.kind === "initials" && isInitials(cell.text))
      return taking(cell, { adult: cell.text });
    if (isAdult(cell.text)) return taking(cell, { adult: cell.text });
    const term = termIn(cell.text);
    if (term !== null) return taking(cell, { term });
    const [, minutes, adult] = MINUTES_WITH.exec(cell.text) ?? [];
    if (minutes !== undefined && adult !== undefined)
      return taking(cell, {
        adult,
        minutes: unitSaid(this.study, this.table) === "minutes" ? Number(minutes) : null,
      });
    const isNumber = plainNumber(cell.cell) !== null;
    const read = this.kind === "minutes" && isNumber ? null : readMark(cell.cell, this.context());
    if (read) {
      const mark = takeReading(this.desk, read, cell)?.mark;
      return mark !== undefined && IN.has(mark) ? taking(cell) : OUT;
    }
    return isNumber ? this.byNumber(cell) : this.byWords(cell);
  }

  private context(): MarkContext {
    return this.kind === "ticks" || this.kind === "crosses" || this.kind === "colours"
      ? { grid: this.kind }
      : {};
  }

  private byNumber(cell: CellView): Place {
    const number = plainNumber(cell.cell) ?? 0;
    if (number <= 0) return OUT;
    if (this.unit === "sessions")
      return taking(cell, { sessions: { perWeek: number, minutes: null } });
    if (this.unit === null) return taking(cell);
    const read = readWeeklyMinutes(cell.cell, { perWeek: true, unit: this.unit });
    return taking(cell, { minutes: read?.value.minutesPerWeek ?? null });
  }

  private byWords(cell: CellView): Place {
    const read = readWeeklyMinutes(cell.cell, { perWeek: true });
    if (!read) return taking(cell);
    const { minutesPerWeek, sessionsPerWeek: perWeek, minutesPerSession: minutes } = read.value;
    if (minutesPerWeek !== null) return taking(cell, { minutes: minutesPerWeek });
    if (typeof perWeek !== "number") return taking(cell);
    const each = typeof minutes === "number" ? minutes : null;
    return taking(cell, {
      minutes: each === null ? null : perWeek * each,
      sessions: { perWeek, minutes: each },
    });
  }

  /** A fill that a key explains, or that elsewhere on the sheet stands under a letter, speaks without one. */
  private byFill(row: number, column: number): Place {
    const { used, cells } = this.study.view.snapshot;
    const fill = used ? cells[row - used.row]?.[column - used.column]?.fill : undefined;
    const said = fill === undefined ? undefined : this.fills.get(fill);
    if (said === undefined) return OUT;
    return { ...OUT, isIn: !isNotNow(said), text: said };
  }

  private fillsThatSpeak(table: Table, columns: readonly Column[]): Map<string, string> {
    const letters = this.kind === "colours" ? fillsOfLetters(this.study, table, columns) : [];
    const legend: Legend = legendOf(
      this.study.view,
      within(
        [...table.headerRows, ...table.rows],
        table.columns.map(({ column }) => column),
      ),
    );
    const inside = new Set([...this.filled(table, columns)].map(({ fill }) => fill));
    const speaking = [...legend.fills].filter(
      ([fill]) => inside.has(fill) && !this.tintsAColumn(fill, table, columns),
    );
    if (speaking.length === 0 && letters.length === 0) {
      const named = coloursInWords(this.study.view);
      if (named.size >= 2) return this.fillsByName(table, columns, named);
      const shaded = shadingInWords(this.study.view);
      if (shaded) return this.everyFill(table, columns, shaded);
    }
    for (const [, { cell }] of speaking) this.study.ledger.means("legend", cell);
    return new Map([...speaking.map(([fill, { text }]) => [fill, text] as const), ...letters]);
  }

  /** "Green: doing well   Red: needs to change" in words alone: each fill speaks by what it is called. */
  private fillsByName(
    table: Table,
    columns: readonly Column[],
    named: ReturnType<typeof coloursInWords>,
  ): Map<string, string> {
    const speaking = new Map<string, string>();
    for (const { fill } of this.filled(table, columns)) {
      const colour = colourOf(fill);
      const said = colour === null ? undefined : named.get(colour);
      if (said === undefined) continue;
      speaking.set(fill, said.text);
      this.study.ledger.means("legend", said.cell);
    }
    return speaking;
  }

  /** The coloured cells of the grid, empty ones too. */
  private *filled(
    table: Table,
    columns: readonly Column[],
  ): Generator<{ fill: string; row: number; column: number }> {
    const { used, cells } = this.study.view.snapshot;
    if (!used) return;
    for (const row of table.rows)
      for (const { column } of columns) {
        const fill = cells[row - used.row]?.[column - used.column]?.fill;
        if (fill !== undefined) yield { fill, row, column };
      }
  }

  /** "Shaded = has it": every colour in an empty cell, but for one that tints a whole column. */
  private everyFill(
    table: Table,
    columns: readonly Column[],
    said: { text: string; cell: CellView },
  ): Map<string, string> {
    const speaking = new Map<string, string>();
    for (const { fill, row, column } of this.filled(table, columns)) {
      if (this.study.view.at(row, column) !== null) continue;
      if (!/^#?f{6}$/i.test(fill) && !this.tintsAColumn(fill, table, columns))
        speaking.set(fill, said.text);
    }
    if (speaking.size > 0) this.study.ledger.means("legend", said.cell);
    return speaking;
  }

  /** A colour down a whole column only makes it easy to find. */
  private tintsAColumn(fill: string, table: Table, columns: readonly Column[]): boolean {
    const { used, cells } = this.study.view.snapshot;
    if (!used || table.rows.length < 4) return false;
    return columns.some(
      ({ column }) =>
        table.rows.filter((row) => cells[row - used.row]?.[column - used.column]?.fill === fill)
          .length >=
        table.rows.length * 0.9,
    );
  }
}

function fillsOfLetters(
  study: Study,
  table: Table,
  columns: readonly Column[],
): (readonly [string, string])[] {
  const seen = new Map<string, Set<string>>();
  for (const row of table.rows)
    for (const { column } of columns) {
      const cell: CellView | null = study.view.at(row, column);
      if (!cell?.cell.fill) continue;
      const letters = seen.get(cell.cell.fill) ?? new Set();
      letters.add(cell.text.toLowerCase());
      seen.set(cell.cell.fill, letters);
    }
  return [...seen]
    .filter(([, letters]) => letters.size === 1)
    .map(([fill, letters]) => [fill, [...letters].join("")] as const);
}

/** A colour and a word about delivery take more than this. */
const SHORTEST_KEY = 8;

/** Where something on the sheet says that the colours are about delivery, not about impact. */
export function coloursAreDelivery(study: Study): boolean {
  for (const { text } of study.view.cells())
    if (
      text.length > SHORTEST_KEY &&
      /\brag\b|\bgreen\b|\bred\b|\bkey\b/i.test(text) &&
      /deliver|happen|reliab|attend|missed|session/i.test(text)
    )
      return true;
  return false;
}
