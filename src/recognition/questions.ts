import type { Question } from "../domain/recognition-report";
import type { CellAt } from "../workbook/address";
import { parsePlace, placeName } from "../workbook/address";

/** One thing that someone should be asked about one cell. */
interface Doubt {
  sheet: string;
  at: CellAt;
  kind: Question["kind"];
  /** What it is about, in few words: doubts of one topic in one column are one question. */
  topic: string;
  /** In a teacher's words. `{places}` becomes the cells concerned when they are several. */
  text: string;
  options: string[];
  chosen: string | null;
}

/** Collects doubts and the answers already given; several cells with the same doubt become one question. */
export class Questions {
  private readonly doubts: Doubt[] = [];
  /** A cell that several lines share is asked about once. */
  private readonly known = new Set<string>();
  private readonly answered: {
    sheet: string;
    top: number;
    left: number;
    bottom: number;
    right: number;
    option: string;
  }[] = [];

  /** `answers`: Question.about → the option chosen. What does not read as a place is not ours to use. */
  constructor(answers: Readonly<Record<string, string>>) {
    for (const [about, option] of Object.entries(answers)) {
      const place = parsePlace(about);
      if (!place) continue;
      const { row, column, rows, columns } = place.area;
      this.answered.push({
        sheet: place.sheet,
        top: row,
        left: column,
        bottom: row + rows - 1,
        right: column + columns - 1,
        option,
      });
    }
  }

  /** Notes the doubt and returns the option to go by: the answer when there is one, else the one chosen meanwhile. */
  ask(doubt: Doubt): string | null {
    const answer = this.answered.find(
      ({ sheet, top, left, bottom, right, option }) =>
        sheet === doubt.sheet &&
        doubt.at.row >= top &&
        doubt.at.row <= bottom &&
        doubt.at.column >= left &&
        doubt.at.column <= right &&
        doubt.options.includes(option),
    );
    const chosen = answer?.option ?? doubt.chosen;
    const key = JSON.stringify([doubt.sheet, doubt.at, doubt.topic, doubt.options]);
    if (!this.known.has(key)) this.doubts.push({ ...doubt, chosen });
    this.known.add(key);
    return chosen;
  }

  /** Forgets the doubts of a sheet: it is left out, so nothing on it needs an answer. */
  forget(sheet: string, except: (doubt: Doubt) => boolean): void {
    const kept = this.doubts.filter((doubt) => doubt.sheet !== sheet || except(doubt));
    this.doubts.splice(0, this.doubts.length, ...kept);
  }

  list(): Question[] {
    const groups = new Map<string, Doubt[]>();
    for (const doubt of this.doubts) {
      const key = JSON.stringify([doubt.sheet, doubt.kind, doubt.topic, doubt.options]);
      const group = groups.get(key) ?? [];
      group.push(doubt);
      groups.set(key, group);
    }
    return [...groups.values()].map(asOneQuestion);
  }
}

function asOneQuestion(doubts: readonly Doubt[]): Question {
  const [first] = doubts;
  if (!first) throw new Error("a question needs a doubt");
  const rows = doubts.map((doubt) => doubt.at.row);
  const columns = doubts.map((doubt) => doubt.at.column);
  const area = {
    row: Math.min(...rows),
    column: Math.min(...columns),
    rows: Math.max(...rows) - Math.min(...rows) + 1,
    columns: Math.max(...columns) - Math.min(...columns) + 1,
  };
  return {
    about: placeName(first.sheet, area),
    kind: first.kind,
    text: doubts.length > 1 ? `${first.text} (The same in ${doubts.length} cells.)` : first.text,
    options: first.options,
    chosen: first.chosen,
  };
}
