import type { Tracked } from "./tracked-tables";

export type { Tracked };

/** One thing that structuring again would do, leave, or wants to be known. */
export interface NewsItem {
  about: Tracked | "schoolWeeks";
  kind: NewsKind;
  /** "Toe by Toe Y3", "Ada B", "Ada B in Toe by Toe Y3". */
  name: string;
  /** What the Import report finds its row by. */
  key: string;
  /** Where it stands on the school's sheets; null when it does not any more. */
  place: string | null;
  /** What differs, as people read it. */
  cells: { header: string; sheet: string; map: string }[];
  /** For a new provision, how many pupils come with it. */
  pupils: number;
  /** For what is unsure: the row that it might be after all. */
  like: string | null;
  /** How many rows it speaks of: sessions of one provision are told together. */
  count: number;
}

export type NewsKind =
  | "new"
  /** New, and so like a row of the map that somebody should look. */
  | "unsure"
  | "changed"
  /** Changed on the sheet, and by people in the map: theirs stays. */
  | "kept"
  /** Changed on the sheet, deleted by people from the map: not brought back. */
  | "deleted"
  /** On the school's sheets no more; kept in the map. */
  | "vanished";

export interface News {
  items: NewsItem[];
  /** Rows that stand elsewhere on the school's sheets by now: only their place is written anew. */
  moved: number;
  /** Answers that are remembered now and were not before. */
  answers: boolean;
}

export function isNews({ items, moved, answers }: News): boolean {
  return items.length > 0 || moved > 0 || answers;
}

export type NewsCounts = Record<NewsKind | "moved", number>;

export function newsCounts({ items, moved }: News): NewsCounts {
  const counts = { new: 0, unsure: 0, changed: 0, kept: 0, deleted: 0, vanished: 0, moved };
  for (const { kind, count } of items) counts[kind] += count;
  return counts;
}
