import type { PupilLine } from "../../domain/recognition-report";
import { afterBand, readTitle, type Given } from "../context";
import { typed } from "../notation/cell-text";
import { readSenStatus } from "../notation/sen-status";

/** What a band over pupils says of them: "Year 3", "3B – Mr Gow", "EHC plans". */
export interface Band {
  given: Given;
  senStatus: PupilLine["senStatus"];
}

/** What a band says, after the one before it; null where it says nothing of pupils. */
export function bandIn(text: string, before: Band): Band | null {
  const { given } = readTitle(text);
  const read = text.length <= 60 ? readSenStatus(typed(text)) : null;
  const senStatus = read && read.confidence >= 0.8 && !read.alternatives ? read.value.status : null;
  if (senStatus === null && !given.yearGroups && !given.className) return null;
  return { given: afterBand(before.given, given), senStatus: senStatus ?? before.senStatus };
}

/** Puts what its band and its sheet say where the pupil's own row is silent. */
export function fillFromBand(pupil: PupilLine, { given, senStatus }: Band): void {
  const [year, ...others] = given.yearGroups ?? [];
  if (others.length === 0) pupil.yearGroup ??= year ?? null;
  pupil.className ??= given.className ?? null;
  pupil.senStatus ??= senStatus;
}
