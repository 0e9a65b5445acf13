import type { News, NewsItem, NewsKind, Tracked } from "../../journeys/again/news";
import { counted, listed } from "../grammar";

/** What the pane says when a workbook that has its map is structured again. */

/** In the order of telling: what is done first, then what is left as it is. */
export const NEWS_KINDS: readonly NewsKind[] = [
  "new",
  "unsure",
  "changed",
  "kept",
  "deleted",
  "vanished",
];

const NEW_THINGS: Readonly<Record<Tracked, (n: number) => string>> = {
  provisions: (n) => counted(n, "new provision"),
  pupils: (n) => counted(n, "new pupil"),
  pupilProvisions: (n) => `${counted(n, "pupil")} newly in a provision`,
  sessions: (n) => counted(n, "new session"),
  specified: (n) => `${counted(n, "new line")} of EHC plans`,
  staffRates: (n) => counted(n, "new rate"),
};

const HEADINGS: Readonly<Record<NewsKind, string>> = {
  new: "New",
  unsure: "New, and perhaps in the map already",
  changed: "Changed on your sheets",
  kept: "Kept as you have it",
  deleted: "Not brought back",
  vanished: "No longer on your sheets",
};

const EXPLAINED: Readonly<Record<NewsKind, string>> = {
  new: "Added below the rows that stand in the map.",
  unsure: "Added as rows of their own. Look at both, and delete the one that is not needed.",
  changed: "Nobody touched these rows in the map: they follow your sheets.",
  kept: "You changed these rows in the map, so they stay as they are.",
  deleted: "These changed on your sheets, but were deleted from the map.",
  vanished: "These rows stay in the map. Delete them there when they are over.",
};

const SHORT: Readonly<Record<Exclude<NewsKind, "new">, (n: number) => string>> = {
  unsure: (n) => `${String(n)} to look at`,
  changed: (n) => `${String(n)} changed`,
  kept: (n) => `${String(n)} kept as you have ${n === 1 ? "it" : "them"}`,
  deleted: (n) => `${String(n)} not brought back`,
  vanished: (n) => `${String(n)} no longer on your sheets`,
};

export function newsHeading(kind: NewsKind): string {
  return HEADINGS[kind];
}

export function newsExplained(kind: NewsKind): string {
  return EXPLAINED[kind];
}

/** "3 new provisions, 2 changed and 1 kept as you have it" */
export function newsSummary({ items }: News): string {
  const fresh = (Object.keys(NEW_THINGS) as Tracked[]).flatMap((about) => {
    const n = rowsIn(items.filter((item) => item.kind === "new" && item.about === about));
    return n > 0 ? [NEW_THINGS[about](n)] : [];
  });
  const others = NEWS_KINDS.flatMap((kind) => {
    const n = rowsIn(items.filter((item) => item.kind === kind));
    return kind === "new" || n === 0 ? [] : [SHORT[kind](n)];
  });
  return listed([...fresh, ...others]);
}

function rowsIn(items: readonly NewsItem[]): number {
  return items.reduce((sum, { count }) => sum + count, 0);
}

/** What is to be said of one item beside its name; "" when the name says all. */
export function newsDetail({ kind, cells, pupils, like }: NewsItem): string {
  const details = cells.map(({ header, sheet, map }) =>
    kind === "kept"
      ? `${header}: your sheet now says ${shown(sheet)}, the map says ${shown(map)}.`
      : `${header}: ${shown(sheet)} instead of ${shown(map)}.`,
  );
  if (pupils > 0 && (kind === "new" || kind === "unsure"))
    details.push(`With ${counted(pupils, "pupil")}.`);
  if (like !== null) details.push(`The map has “${like}”.`);
  return details.join(" ");
}

function shown(text: string): string {
  if (text === "") return "nothing";
  return text.length > 60 ? `“${text.slice(0, 59)}…”` : text;
}

export const UPDATE_WORDS = {
  look: "Look for what is new",
  title: "What is new",
  nothingTitle: "Nothing is new",
  nothing: "Your map is up to date with your sheets. Nothing was changed.",
  stays: "What you changed in the map stays as you have it. Your own sheets are not changed.",
  moved: (n: number) =>
    `${counted(n, "row")} ${n === 1 ? "stands" : "stand"} elsewhere on your sheets by now. The map will say where.`,
  answers: "Your answers are kept for next time.",
  go: "Bring the map up to date",
  updating: "Bringing the map up to date",
  doneTitle: "Your map is up to date",
  done: (summary: string) => (summary === "" ? "Done." : `${summary}.`),
  report: "The Import report lists it all.",
  fromMemory: (n: number) =>
    n === 1
      ? "1 answer from last time was used."
      : `${String(n)} answers from last time were used.`,
  change: "Look at them",
} as const;
