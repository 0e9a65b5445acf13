import { serialOf } from "../domain/calendar-date";
import type { Finding } from "../domain/finding";
import { CHECKED } from "../templates/names-of-check";
import type { Row, SheetContent } from "../templates/sheet-content";
import { rowsOf } from "../templates/sheet-content";
import { URGENCY_WORDS } from "../templates/sheets/check";
import { FIGURES_BEYOND_LIST } from "../templates/sheets/check-figures";
import { CHECK_BY_AREA, CHECK_BY_WAVE, FINDINGS } from "../templates/tables/findings";
import type { KeptWords } from "./check-kept-words";

/** How a finding that people wrote about is called once the map no longer says so. */
const SETTLED = "No longer found";

/**
 * What is typed into the Check sheet.
 * @param findings as somebody reads them
 * @param kept what people wrote, by what each finding is about
 * @param lists how many lines the lists of waves and areas have
 */
export function checkContent(
  findings: readonly Finding[],
  kept: ReadonlyMap<string, KeptWords>,
  { today, lists }: { today: string; lists: { waves: number; areas: number } },
): SheetContent {
  const found = new Set(findings.map(({ about }) => about));
  const settled = [...kept].filter(([about, { note }]) => !found.has(about) && note !== "");
  return {
    fields: new Map([[CHECKED.when.name, serialOf(today)]]),
    tables: new Map<string, readonly Row[]>([
      rowsOf(FINDINGS, [
        ...findings.map((finding) => rowOf(finding, kept.get(finding.about))),
        ...settled.map(([about, { said, note, done }]) => ({
          ...said,
          what: said.what.startsWith(SETTLED) ? said.what : `${SETTLED}: ${said.what}`,
          why: "Kept because of your note. Delete the row when it is no longer needed.",
          done: done === "" ? null : done,
          note,
          about,
        })),
      ]),
      [CHECK_BY_WAVE.table, emptyRows(lists.waves + FIGURES_BEYOND_LIST)],
      [CHECK_BY_AREA.table, emptyRows(lists.areas + FIGURES_BEYOND_LIST)],
    ]),
  };
}

function rowOf(finding: Finding, kept: KeptWords | undefined) {
  const since = finding.since === null ? null : serialOf(finding.since);
  // Overdue once more, on another date, is another matter than what was ticked; the note still belongs to it.
  const ticked = kept !== undefined && kept.since === since ? kept.done : "";
  return {
    what: finding.what,
    provision: finding.provision || null,
    pupil: finding.pupil || null,
    group: finding.group,
    since,
    who: finding.who,
    why: [finding.why, finding.next].filter((part) => part !== "").join(" "),
    done: ticked || null,
    note: kept?.note || null,
    urgency: URGENCY_WORDS[finding.severity],
    flag: finding.flag?.place ?? null,
    key: finding.flag?.key ?? null,
    sheet: finding.sheet,
    cell: finding.cell,
    about: finding.about,
  };
}

function emptyRows(length: number): Row[] {
  return Array.from({ length }, () => ({}));
}
