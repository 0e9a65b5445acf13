import { isoOf } from "../../domain/calendar-date";
import type { Content } from "../../workbook/edit";
import type { BringIn } from "./bring-in";
import type { Judged } from "./bring-in-table";
import type { NewsItem, NewsKind } from "./news";
import { comparable } from "./row-content";
import { blockOf, TRACKED, type Tracked } from "./tracked-tables";

/** Everything worth telling about bringing in, in the order of the map's tables. */
export function newsItems(bringing: BringIn): NewsItem[] {
  return (Object.keys(TRACKED) as Tracked[]).flatMap((about) => {
    const items = [
      ...bringing.tables[about].result.judged.flatMap((each) => lineNews(about, each, bringing)),
      ...vanishedNews(about, bringing),
    ];
    return about === "sessions" ? together(items) : items;
  });
}

/** Sessions that came or went are told once for each provision: a log has hundreds. */
function together(items: readonly NewsItem[]): NewsItem[] {
  const told = new Map<string, { item: NewsItem; provision: string; count: number }>();
  items.forEach((item, at) => {
    const provision = item.name.slice(0, item.name.lastIndexOf(", "));
    const isCommon = item.kind === "new" || item.kind === "vanished";
    const key = isCommon ? `${item.kind} ${provision}` : String(at);
    const first = told.get(key);
    if (first) first.count++;
    else told.set(key, { item, provision, count: 1 });
  });
  return [...told.values()].map(({ item, provision, count }) =>
    count === 1 ? item : { ...item, name: `${provision}: ${count} sessions`, count },
  );
}

function lineNews(about: Tracked, judged: Judged, bringing: BringIn): NewsItem[] {
  const { outcome, line, row, unsure } = judged;
  const kind = kindOf(judged);
  if (kind === null || (kind === "new" && comesWithProvision(about, judged, bringing))) return [];
  const keys = "keys" in outcome ? outcome.keys : [];
  return [
    {
      about,
      kind,
      ...nameOf(about, line.cells, (ref) => bringing.names.refOf(ref)),
      place: placeOf(about, line.cells),
      cells: keys.map((key) => ({
        header: TRACKED[about].references.headers[key] ?? key,
        sheet: textOf(about, key, line.cells[key]),
        map: textOf(about, key, row?.cells[key]),
      })),
      pupils: about === "provisions" ? new Set(line.pupils).size : 0,
      count: 1,
      like: unsure ? nameOf(about, unsure.cells, asItIs).name : null,
    },
  ];
}

function kindOf({ outcome, unsure }: Judged): NewsKind | null {
  if (outcome.kind === "same") return null;
  if (outcome.kind === "deleted") return outcome.changed ? "deleted" : null;
  return outcome.kind === "new" && unsure ? "unsure" : outcome.kind;
}

/** A pupil in a provision that is new itself, or that people deleted, needs no line of its own. */
function comesWithProvision(about: Tracked, { line }: Judged, { names }: BringIn): boolean {
  const ref = comparable(line.cells["provision"]);
  if (about === "sessions") return names.isDeleted(ref);
  return about === "pupilProvisions" && (names.isDeleted(ref) || names.isNew(ref));
}

/** Told once, and of a provision's pupils only where the provision itself is still there. */
function vanishedNews(about: Tracked, { tables }: BringIn): NewsItem[] {
  const gone = new Set(
    tables.provisions.result.vanished.map(({ row }) => comparable(row?.cells["reference"])),
  );
  return tables[about].result.vanished.flatMap(({ row, said }) => {
    if (!row || said) return [];
    if (about === "pupilProvisions" && gone.has(comparable(row.cells["provision"]))) return [];
    const named = nameOf(about, row.cells, asItIs);
    return [
      {
        about,
        kind: "vanished",
        ...named,
        place: null,
        cells: [],
        pupils: 0,
        like: null,
        count: 1,
      },
    ];
  });
}

type Cells = Readonly<Record<string, Content | undefined>>;

type RefOf = (ref: string) => string;
const asItIs: RefOf = (ref) => ref;

/** How people call a row, and what the Import report finds it by. */
function nameOf(about: Tracked, cells: Cells, refOf: RefOf): { name: string; key: string } {
  const of = (key: string) => comparable(cells[key]);
  switch (about) {
    case "provisions":
      return { name: refOf(of("reference")) || of("provision"), key: refOf(of("reference")) };
    case "pupils":
      return { name: of("pupil"), key: of("pupil") };
    case "pupilProvisions": {
      const ref = refOf(of("provision"));
      return { name: `${of("pupil")} in ${ref}`, key: `${of("pupil")} | ${ref}` };
    }
    case "sessions": {
      const day = textOf(about, "date", cells["date"]) || "no date";
      return { name: `${of("provision")}, ${day}`, key: of("readFrom") };
    }
    case "specified":
      return { name: `${of("pupil")}: ${shortened(of("wording"))}`, key: of("readFrom") };
    case "staffRates":
      return { name: of("role"), key: of("role") };
  }
}

function placeOf(about: Tracked, cells: Cells): string | null {
  const { place } = TRACKED[about];
  const text = place === null ? undefined : cells[place];
  return typeof text === "string" ? text : null;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** As people read it; "" when there is nothing. */
function textOf(about: Tracked, key: string, value: Content | undefined): string {
  const column = blockOf(TRACKED[about].references).columns.find((each) => each.key === key);
  if (column?.look !== "date" || typeof value !== "number") return comparable(value);
  const [year = "", month = "", day = ""] = isoOf(value).split("-");
  return `${day}/${month}/${year}`;
}
