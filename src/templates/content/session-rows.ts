import type { LoggedSession, ProvisionMap } from "../../domain/provision-map";
import { TOOK_PLACE_LABELS } from "../../domain/took-place";
import { rowsOf, type Row } from "../sheet-content";
import { DELIVERY_LOG, SECTION_F } from "../tables/sessions";
import { dateCell } from "./cells";

export function sessionRows(map: ProvisionMap): [string, readonly Row[]] {
  return rowsOf(DELIVERY_LOG, map.sessions.map(sessionRow));
}

function sessionRow(session: LoggedSession) {
  return {
    date: dateCell(session.date),
    provision: session.provision || null,
    pupil: session.pupil,
    delivered: session.delivered === null ? null : TOOK_PLACE_LABELS[session.delivered],
    minutes: session.minutes,
    why: session.why,
    adult: session.adult,
    notes: session.notes,
    readFrom: session.source || null,
  };
}

export function specifiedRows(map: ProvisionMap): [string, readonly Row[]] {
  return rowsOf(
    SECTION_F,
    map.specified.map((line) => ({
      pupil: line.pupil,
      reference: line.reference,
      wording: line.wording,
      hours: line.hoursPerWeek,
      metBy: line.metBy,
      andBy: line.andBy,
      notes: line.notes,
      readFrom: line.source || null,
    })),
  );
}
