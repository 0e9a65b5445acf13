import type { ReadLine } from "../desk";
import { sessionsInWords, timesInWords } from "./how-much";
import { staffInName } from "../section-staff";
import type { LineDraft } from "./line-draft";
import { settleCostForOne } from "./money-readers";

/**
 * What a line's cells say together. Notes are the notes as written; where there are none, what no field
 * understood is kept there, so that nothing is lost from sight.
 */
export function finishLine(draft: LineDraft): ReadLine {
  const { line, leftovers, notes, leadTeacher, ofPupil } = draft;
  if (leadTeacher) {
    const leads = line.ledBy === null || leadTeacher.text === line.ledBy;
    if (leads) line.ledBy = leadTeacher.text;
    else notes.push(leadTeacher.text);
    draft.feeds(leads ? "ledBy" : "notes", leadTeacher.cell);
  }
  if (draft.guestYears && line.yearGroups.length === 0) {
    line.yearGroups = [...draft.guestYears.yearGroups];
    draft.feeds("yearGroups", draft.guestYears.cell);
  }
  const name = [draft.forename, draft.surname].filter((part) => part !== null).join(" ");
  if (name !== "") line.pupils.push(name);
  draft.noticeWhatChanged();
  settleCostForOne(draft);
  timesInWords(draft, line.provision);
  sessionsInWords(draft, line.provision);
  line.ledBy ??= staffInName(line.provision);
  draft.feedsWhatChanged(draft.named);
  const target = draft.cellOf("target");
  if (!draft.sense.hasTimes && line.target !== null) timesInWords(draft, line.target);
  if (target) draft.feedsWhatChanged(target);
  if (line.sessionsPerWeek !== null && line.minutesPerSession !== null) dropWeeklyTotal(draft);
  line.pupils = [...new Set(line.pupils)];
  const kept =
    notes.length > 0 ? notes : leftovers.filter(({ aside }) => !aside).map(({ text }) => text);
  line.notes = kept.length > 0 ? kept.join("; ") : null;
  return { line, leftovers, ofPupil };
}

/** Sessions and minutes say it already; a total that they do not come to is kept in words. */
function dropWeeklyTotal(draft: LineDraft): void {
  const { line } = draft;
  const total = line.minutesPerWeek;
  line.minutesPerWeek = null;
  if (total === null || total === Number(line.sessionsPerWeek) * Number(line.minutesPerSession))
    return;
  const cell = draft.cellOf("minutesPerWeek");
  if (cell) draft.aside(cell, `Minutes a week: ${total}`);
}
