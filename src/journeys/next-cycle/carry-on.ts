import { isoOf } from "../../domain/calendar-date";
import type { CycleDays } from "../../domain/school-calendar";
import { close, followsOf } from "./close";
import type { Closing } from "./closing-cycle";
import type { CycleEdits } from "./cycle-edits";
import type { CycleMap } from "./cycle-map";
import type { GoesOn } from "./cycle-plan";
import * as rows from "./cycle-rows";
import { howItGoesOn, staying } from "./going-on";
import type { References } from "./references";
import { reviewedOn } from "./reviewed";

interface Into {
  map: CycleMap;
  edits: CycleEdits;
  references: References;
}

/** A provision goes on: on its row of the map or on a new one, with a new row for each pupil and measure. */
export function carryOn(closing: Closing, days: CycleDays, into: Into): GoesOn {
  const { provision } = closing;
  const { map, edits } = into;
  const how = howItGoesOn(closing, days, map.calendar);
  const review = Math.min(days.to, map.calendar.fridayOfWeek(map.reviewWeeks, days.from));
  const stays = staying(closing);
  const as =
    how.kind === "newRow"
      ? onNewRow(closing, days, review, into)
      : onItsRow(closing, days, review, { ...into, later: how.kind === "later" });
  const cycle = rows.cycleName(provision, days);
  for (const leaver of stays)
    edits.appendTaking(rows.takingRows(leaver, { reference: as, cycle, days }));
  return {
    reference: provision.reference,
    as,
    newRow: how.kind === "newRow" ? how.why : null,
    cycle,
    from: isoOf(days.from),
    to: isoOf(days.to),
    review: isoOf(review),
    pupils: stays.map(followsOf),
    leaving: closing.pupils.filter((each) => !stays.includes(each)).map(followsOf),
  };
}

function onNewRow(closing: Closing, days: CycleDays, review: number, into: Into): string {
  const { provision } = closing;
  const { map, edits, references } = into;
  const reference = references.ofNextCycle(provision.reference, days);
  close(closing, { map, edits, from: days.from });
  edits.append(provision, rows.provisionRow(provision, { reference, days, review }));
  const pupils = staying(closing).map(({ pupil }) => pupil);
  edits.meetsPlans(provision.reference, reference, pupils);
  return reference;
}

function onItsRow(
  closing: Closing,
  days: CycleDays,
  review: number,
  { map, edits, later }: Into & { later: boolean },
): string {
  const { provision } = closing;
  const { row } = provision;
  const reviewed = reviewedOn(closing, map);
  edits.change(provision, [
    ...(later
      ? [
          ...rows.filled(row, "start", provision.from),
          ...rows.changed(row, "end", days.to),
          ...rows.laterTerm(provision, days),
        ]
      : []),
    ...rows.changed(row, "reviewed", reviewed),
    ...rows.changed(row, "reviewDate", review),
  ]);
  const calendar = later ? map.calendar : null;
  edits.changeTaking(rows.closingChanges(closing, { reviewed, calendar }));
  return provision.reference;
}
