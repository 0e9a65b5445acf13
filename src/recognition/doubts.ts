import type { Question } from "../domain/recognition-report";
import type { CellAt } from "../workbook/address";
import { placeName } from "../workbook/address";

/** One thing that someone should be asked about one cell. */
export interface Doubt {
  sheet: string;
  at: CellAt;
  kind: Question["kind"];
  /** What it is about, in few words: doubts of one topic in one column are one question. */
  topic: string;
  /** In a teacher's words. */
  text: string;
  options: string[];
  /** The options in words that fit every cell of the kind ("the lower number"), in the same order. */
  inGeneral?: string[];
  /** The cell's own words, for a question about several that differ. */
  quoted?: string;
  chosen: string | null;
  /** The same words on another sheet mean the same: nobody is asked twice. */
  everywhere?: true;
}

/** Doubts with one key are one question. */
export function questionKey({ sheet, kind, topic, options, inGeneral }: Doubt): string {
  return JSON.stringify([sheet, kind, topic, inGeneral ?? options]);
}

export function byQuestion(doubts: readonly Doubt[]): Map<string, Doubt[]> {
  const groups = new Map<string, Doubt[]>();
  for (const doubt of doubts) {
    const key = questionKey(doubt);
    const group = groups.get(key) ?? [];
    group.push(doubt);
    groups.set(key, group);
  }
  return groups;
}

export function asOneQuestion(doubts: readonly Doubt[]): Question {
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
  const alike = doubts.every((doubt) => sameOptions(doubt, first));
  const options = alike ? first.options : (first.inGeneral ?? first.options);
  const at = first.options.indexOf(first.chosen ?? "");
  return {
    about: placeName(first.sheet, area),
    kind: first.kind,
    text: textOf(first, doubts),
    options,
    chosen: options[at] ?? first.chosen,
  };
}

const sameOptions = (a: Doubt, b: Doubt): boolean =>
  JSON.stringify(a.options) === JSON.stringify(b.options);

function textOf(first: Doubt, doubts: readonly Doubt[]): string {
  if (doubts.length === 1) return first.text;
  const words = [...new Set(doubts.flatMap(({ quoted }) => quoted ?? []))];
  if (words.length < 2) return `${first.text} (The same in ${doubts.length} cells.)`;
  const shown = words.slice(0, 3).map((one) => `“${one}”`);
  const rest = words.length > 3 ? ` and ${words.length - 3} more like them` : "";
  return `What do ${shown.join(", ")}${rest} mean?`;
}
