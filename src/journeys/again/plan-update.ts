import type { ProvisionMap } from "../../domain/provision-map";
import type { Question } from "../../domain/recognition-report";
import { coreContent } from "../../templates/content/core-content";
import { PUPIL_PROVISION, PUPILS } from "../../templates/tables/people";
import { PROVISIONS } from "../../templates/tables/provisions";
import type { Edit, Typed } from "../../workbook/edit";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { bringIn, type BringIn } from "./bring-in";
import type { Judged } from "./bring-in-table";
import { readMemory, settingOfMemory, type BroughtIn, type Memory } from "./brought-in";
import { importReportEdits } from "./import-report-edits";
import { missingSheetEdits } from "./missing-sheets";
import { bringInPartSession } from "./part-session";
import { isNews, type News } from "./news";
import { newsItems } from "./news-items";
import { readAnswers, settingOfAnswers } from "./remembered-answers";
import { sideTableEdits } from "./side-tables";
import { StandingTables } from "./standing-tables";
import { appendEdits, changeEdits, type CellChange } from "./table-edits";
import { bringInTermDates } from "./term-dates";
import { TRACKED, type Tracked } from "./tracked-tables";

/** What is kept in the workbook's settings, by name. */
const ANSWERS = "answers";
const BROUGHT_IN = "broughtIn";

const NO_WORKBOOK: WorkbookSnapshot = {
  sheets: [],
  tables: [],
  names: [],
  structureProtected: false,
};

/** What was answered, now and earlier. */
export interface Answering {
  questions: readonly Question[];
  answers: Readonly<Record<string, string>>;
}

/** Whether the workbook holds a map that can be brought up to date. */
export function hasMap(snapshot: WorkbookSnapshot): boolean {
  const standing = new StandingTables(snapshot);
  return [PROVISIONS, PUPILS, PUPIL_PROVISION].every((table) => standing.first(table) !== null);
}

export function rememberedAnswers(snapshot: WorkbookSnapshot) {
  return readAnswers(snapshot.settings?.[ANSWERS]);
}

/** What a first build is to remember: everything was just brought in. */
export function rememberingEdit(map: ProvisionMap, today: string, answering: Answering): Edit {
  const nothing = new StandingTables(NO_WORKBOOK);
  const { memory } = bringIn(map, coreContent(map, today), nothing, new Map());
  const weeks = bringInTermDates(map, null, null).remembered;
  const part = bringInPartSession(map, null, null).remembered;
  const answers = settingOfAnswers({}, answering.questions, answering.answers);
  return {
    kind: "saveSettings",
    values: { [ANSWERS]: answers, [BROUGHT_IN]: settingOfMemory(withMore(memory, weeks, part)) },
  };
}

/**
 * What structuring again does: only what is new on the school's sheets is brought in, and what people changed in the map
 * stays as they have it. No edits = nothing is new.
 */
export function planUpdate(
  map: ProvisionMap,
  snapshot: WorkbookSnapshot,
  { today, now }: { today: string; now: string },
  answering: Answering,
): { news: News; edits: Edit[] } {
  const content = coreContent(map, today);
  const settings = snapshot.settings ?? {};
  const standing = new StandingTables(snapshot);
  const memory = readMemory(settings[BROUGHT_IN]);
  const bringing = bringIn(map, content, standing, memory);
  const terms = bringInTermDates(map, standing, memory);
  const part = bringInPartSession(map, standing, memory);
  const answers = settingOfAnswers(
    rememberedAnswers(snapshot),
    answering.questions,
    answering.answers,
  );
  const news: News = {
    items: [...newsItems(bringing), ...terms.items],
    moved: Object.values(bringing.tables).reduce((sum, { result }) => sum + result.moved.length, 0),
    answers: answers !== (settings[ANSWERS] ?? "{}"),
  };
  if (!isNews(news)) return { news, edits: [] };
  const report = importReportEdits(map, news.items, bringing.names, standing);
  return {
    news,
    edits: [
      ...(Object.keys(TRACKED) as Tracked[]).flatMap((about) => tableEdits(about, bringing)),
      ...terms.edits,
      ...part.edits,
      ...sideTableEdits(map, content, standing, bringing),
      ...report,
      ...missingSheetEdits(snapshot, bringing, { standing, memory }, { today, now }),
      {
        kind: "saveSettings",
        values: {
          [ANSWERS]: answers,
          [BROUGHT_IN]: settingOfMemory(
            withMore(bringing.memory, terms.remembered, part.remembered),
          ),
        },
      },
    ],
  };
}

function withMore(
  memory: Memory,
  schoolWeeks: readonly BroughtIn[],
  partSession: readonly BroughtIn[],
): Memory {
  const beside = Object.entries({ schoolWeeks, partSession }).filter(([, rows]) => rows.length > 0);
  return beside.length > 0 ? new Map([...memory, ...beside]) : memory;
}

function tableEdits(about: Tracked, bringing: BringIn): Edit[] {
  const { standing, result, added } = bringing.tables[about];
  const { references, place } = TRACKED[about];
  const changes = result.judged.flatMap(changesOf);
  if (place !== null)
    changes.push(
      ...result.moved.map(({ row, was, to }) => ({ of: row.of, at: row.at, key: place, was, to })),
    );
  const [first] = standing;
  return [
    ...standing.flatMap((table, nth) =>
      changeEdits(
        references,
        table,
        changes.filter(({ of }) => of === nth),
      ),
    ),
    // New rates are written with the other roles that are new.
    ...(about === "staffRates" || !first ? [] : appendEdits(references, first, added)),
  ];
}

function changesOf({ outcome, line, row }: Judged): (CellChange & { of: number })[] {
  if (outcome.kind !== "changed" || !row) return [];
  return outcome.keys.map((key) => {
    const to = line.cells[key] ?? null;
    const plain: Typed = typeof to === "object" ? null : to;
    return { of: row.of, at: row.at, key, was: row.cells[key] ?? null, to: plain };
  });
}
