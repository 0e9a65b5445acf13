import { AREA_LABELS } from "../../domain/area-of-need";
import { yearGroupsInWords } from "../../domain/year-group";
import type { Provision, ProvisionMap } from "../../domain/provision-map";
import { rowsOf, type Row } from "../sheet-content";
import { PROVISIONS } from "../tables/provisions";
import { dateCell } from "./cells";

export function provisionRows(map: ProvisionMap): [string, readonly Row[]] {
  return rowsOf(PROVISIONS, map.provisions.map(provisionRow));
}

function provisionRow(provision: Provision) {
  return {
    provision: provision.provision,
    wave: provision.wave,
    area: provision.areaOfNeed === null ? null : AREA_LABELS[provision.areaOfNeed],
    years: yearGroupsInWords(provision.yearGroups) || null,
    ledBy: provision.ledBy,
    groupSize: provision.groupSize,
    sessions: provision.sessionsPerWeek,
    minutes: provision.minutesPerSession,
    start: dateCell(provision.startDate),
    end: dateCell(provision.endDate),
    reviewDate: dateCell(provision.reviewDate),
    reference: provision.ref,
    className: provision.className,
    term: provision.term,
    planned: provision.plannedSessions,
    delivered: provision.deliveredSessions,
    notes: provision.notes,
    readFrom: provision.source || null,
    role: provision.role,
    adults: provision.adults,
    weeksStated: provision.weeksStated,
    others: provision.others,
    resources: provision.resources,
    external: provision.external,
    funding: provision.funding,
    statedCost: provision.statedCost,
  };
}
