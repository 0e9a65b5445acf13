import type { Closing, Leaver } from "./closing-cycle";
import type { CycleEdits } from "./cycle-edits";
import type { CycleMap } from "./cycle-map";
import type { PupilFollows } from "./cycle-plan";
import * as rows from "./cycle-rows";
import { plannedReview, reviewedOn } from "./reviewed";

/**
 * The row of the map stays as it is, with an end and a review where none is recorded, so that nothing falls due any
 * more; its pupils' rows say from when to when it was, what follows, and when that was decided.
 * @param from serial number of the first day of the next cycle
 */
export function close(
  closing: Closing,
  { map, edits, from }: { map: CycleMap; edits: CycleEdits; from: number },
): void {
  const { provision } = closing;
  const { row } = provision;
  const reviewed = reviewedOn(closing, map);
  edits.change(provision, [
    ...(provision.to === null ? rows.filled(row, "end", map.calendar.lastDayBefore(from)) : []),
    ...rows.changed(row, "reviewed", reviewed),
    ...rows.changed(row, "reviewDate", plannedReview(provision, reviewed, map.earlyDays)),
  ]);
  edits.changeTaking(rows.closingChanges(closing, { reviewed, calendar: map.calendar }));
}

export function followsOf({ pupil, step, rows: own }: Leaver): PupilFollows {
  return { pupil, step, hasExit: own.every(({ row }) => rows.entryAfter(row) !== null) };
}
