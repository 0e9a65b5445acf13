import { typed } from "../notation/cell-text";
import { readGroupSizeText } from "../notation/group-size";
import { readPupils } from "../notation/pupils";
import { roleOf } from "../notation/staff";
import { isWhole } from "./aside";
import type { LineDraft } from "./line-draft";
import type { Reader } from "./reader";
import { dosageIn } from "./dosage-in";
import { fill } from "./how-much";

/** "AB, CD", "(JM & KT)": two sets of initials or more, and nothing else. */
const SEVERAL_INITIALS = /^\(?\p{Lu}{2,3}(?:(?: ?[,;&+/] ?| and )\p{Lu}{2,3})+\)?$/u;

/** Beside names only what begins with a number: most of what is left of them is more of the name. */
export const FROM_A_NUMBER = /^\(?\d/;

/**
 * What a cell says of an arrangement beside what its column is about: "gp of 4, 3 x 20 mins" under "Group size",
 * "6 wks, 2 x 30 mins" under "Length". Words that its own reader left are offered to the other notations, and taken
 * only when one of them understands all of them and nothing has filled its place.
 * @param where words that are worth offering
 */
export const andBeside =
  (reader: Reader, where = /./): Reader =>
  (cell, draft, column) => {
    const before = draft.leftovers.length;
    reader(cell, draft, column);
    if (draft.leftovers.length === before) return;
    for (const left of draft.leftovers.splice(before))
      if (left.aside || !where.test(left.text) || !takes(draft, left.text))
        draft.leftovers.push(left);
  };

function takes(draft: LineDraft, text: string): boolean {
  return takesPupils(draft, text) || takesTimes(draft, text) || takesGroup(draft, text);
}

function takesPupils({ line }: LineDraft, text: string): boolean {
  if (line.pupils.length > 0 || !SEVERAL_INITIALS.test(text) || roleOf(text) !== null) return false;
  const named = readPupils(typed(text));
  if (!named || named.alternatives || named.rest !== "") return false;
  line.pupils.push(...named.value.pupils);
  return true;
}

function takesTimes(draft: LineDraft, text: string): boolean {
  const { line } = draft;
  if (line.sessionsPerWeek !== null || line.minutesPerSession !== null || draft.timesAsked)
    return false;
  const read = dosageIn(text);
  if (!read || read.alternatives || read.confidence < 0.85) return false;
  if (read.value.minutesPerSession === null) return false;
  if (read.rest !== "" && !takesPupils(draft, read.rest)) return false;
  fill(draft, read.value);
  return true;
}

function takesGroup({ line }: LineDraft, text: string): boolean {
  if (line.groupSize !== null || !/\d\s*:\s*\d|gp|gr(?:ou)?p|pupils?|ch(?:ildre)?n/i.test(text))
    return false;
  const read = readGroupSizeText(text);
  if (!read || read.alternatives || !isWhole(read) || read.value.groupSize === null) return false;
  line.groupSize = read.value.groupSize;
  line.adults ??= read.value.adults;
  return true;
}
