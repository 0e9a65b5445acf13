import type { ReadLine } from "../desk";
import { timesInWords } from "./how-much";
import type { LineDraft } from "./line-draft";

/**
 * What a line's cells say together. Notes are the notes as written; where there are none, what no field
 * understood is kept there, so that nothing is lost from sight.
 */
export function finishLine(draft: LineDraft): ReadLine {
  const { line, leftovers, notes, leadTeacher } = draft;
  if (leadTeacher) {
    if (line.ledBy === null) line.ledBy = leadTeacher.text;
    else if (leadTeacher.text !== line.ledBy) notes.push(leadTeacher.text);
  }
  const name = [draft.forename, draft.surname].filter((part) => part !== null).join(" ");
  if (name !== "") line.pupils.push(name);
  timesInWords(draft, line.provision);
  if (!draft.sense.hasTimes && line.target !== null) timesInWords(draft, line.target);
  if (line.sessionsPerWeek !== null && line.minutesPerSession !== null) line.minutesPerWeek = null;
  line.pupils = [...new Set(line.pupils)];
  const kept =
    notes.length > 0 ? notes : leftovers.filter(({ aside }) => !aside).map(({ text }) => text);
  line.notes = kept.length > 0 ? kept.join("; ") : null;
  return { line, leftovers };
}
