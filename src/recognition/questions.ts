import type { Question } from "../domain/recognition-report";
import type { CellAt } from "../workbook/address";
import { parsePlace } from "../workbook/address";
import { asOneQuestion, byQuestion, questionKey, type Doubt } from "./doubts";

/** A SENCO answers a handful; more than this a workbook does not ask. */
const MOST_QUESTIONS = 6;

interface Answer {
  sheet: string;
  top: number;
  left: number;
  bottom: number;
  right: number;
  option: string;
}

/** Collects doubts and the answers already given; several cells with the same doubt become one question. */
export class Questions {
  private readonly doubts: Doubt[] = [];
  /** A cell that several lines share is asked about once. */
  private readonly known = new Set<string>();
  private readonly answered: Answer[] = [];

  /**
   * `answers`: Question.about → the option chosen. What does not read as a place is not ours to use.
   * `unread`: questions that are not asked (see `beyondMost`): what they are about stays unread.
   */
  constructor(
    answers: Readonly<Record<string, string>>,
    private readonly unread: ReadonlySet<string> = new Set(),
  ) {
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

  /**
   * Notes the doubt and returns the option to go by: the answer when there is one, else the one chosen meanwhile.
   * null = nobody is asked, so nothing may be taken: the words stay as they are.
   */
  ask(doubt: Doubt): string | null {
    const elsewhere = doubt.everywhere ? this.askedElsewhere(doubt) : undefined;
    if (elsewhere) return elsewhere.chosen;
    if (this.unread.has(questionKey(doubt))) return null;
    const at = this.answerTo(doubt);
    const chosen = at < 0 ? doubt.chosen : (doubt.options[at] ?? doubt.chosen);
    const key = JSON.stringify([doubt.sheet, doubt.at, doubt.topic, doubt.options]);
    if (!this.known.has(key)) this.doubts.push({ ...doubt, chosen });
    this.known.add(key);
    return chosen;
  }

  private askedElsewhere({ sheet, topic, options }: Doubt): Doubt | undefined {
    return this.doubts.find(
      (other) =>
        other.everywhere &&
        other.sheet !== sheet &&
        other.topic === topic &&
        other.options.join() === options.join(),
    );
  }

  /** The place among the options of the answer that someone gave, in the doubt's own words or in general ones; -1 = none. */
  private answerTo({ sheet, at, options, inGeneral }: Doubt): number {
    for (const answer of this.answered) {
      if (answer.sheet !== sheet || !isWithin(at, answer)) continue;
      const place = Math.max(
        options.indexOf(answer.option),
        inGeneral?.indexOf(answer.option) ?? -1,
      );
      if (place >= 0) return place;
    }
    return -1;
  }

  /** Forgets the doubts of a sheet: it is left out, so nothing on it needs an answer. */
  forget(sheet: string, except: (doubt: Doubt) => boolean): void {
    const kept = this.doubts.filter((doubt) => doubt.sheet !== sheet || except(doubt));
    this.doubts.splice(0, this.doubts.length, ...kept);
  }

  list(): Question[] {
    return [...byQuestion(this.doubts).values()].map(asOneQuestion);
  }

  /** The questions that are too many for one workbook, by key: those that do least harm when their cells stay unread. */
  beyondMost(): string[] {
    const groups = [...byQuestion(this.doubts)];
    const seen = new Set<string>();
    const weighed = groups
      .map(([key, doubts]) => ({ key, column: columnOf(doubts), weight: weightOf(doubts) }))
      .sort((a, b) => b.weight - a.weight)
      .map((one) => {
        // A second question about one column is worth less than the first about another.
        const again = seen.has(one.column);
        seen.add(one.column);
        return { ...one, weight: again ? one.weight / 100 : one.weight };
      })
      .sort((a, b) => b.weight - a.weight);
    return weighed.slice(MOST_QUESTIONS).map(({ key }) => key);
  }
}

/** What a whole column or sheet is weighs more than what a cell says; of cells, the more the heavier. */
function weightOf(doubts: readonly Doubt[]): number {
  const [first] = doubts;
  const wide = first?.kind !== "confirmReading" || first.topic.includes("hidden");
  return (wide ? 1000 : 0) + doubts.length;
}

function columnOf(doubts: readonly Doubt[]): string {
  const [first] = doubts;
  return `${first?.sheet ?? ""}\n${first?.at.column ?? 0}`;
}

function isWithin({ row, column }: CellAt, { top, left, bottom, right }: Answer): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
