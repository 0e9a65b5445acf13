import type { LoggedSession, MapRow, Provision, Pupil } from "../domain/provision-map";
import type { ProvisionLine } from "../domain/recognition-report";
import type { Step } from "../recognition/trail";
import type { Understanding } from "../recognition/understand";
import { SCHOOL_WEEKS } from "../templates/tables/calendar";
import { PUPIL_PROVISION, PUPILS, STAFF_RATES } from "../templates/tables/people";
import { PROVISIONS } from "../templates/tables/provisions";
import { DELIVERY_LOG, SECTION_F } from "../templates/tables/sessions";
import type { OneRateARole } from "./one-rate-a-role";
import type { CountedSessions } from "./sessions/counted-sessions";
import { isPlannedLength } from "./sessions/logged-sessions";

/** One place in the map: a column of one row. */
export interface Destination extends MapRow {
  column: string;
  /** How people call the row, where its key is only an address. */
  called?: string;
}

/** Where a line of the school's sheets stands in the map. */
export interface StandsAt {
  ref: string;
  /** As the Pupils sheet writes them, in the order of the line. */
  pupils: string[];
  /** Fields in which it differs from the line that stands for its group: said in the notes. */
  differs: readonly string[];
}

/** What was made of what was understood. */
export interface MapMade {
  provisions: readonly Provision[];
  pupils: readonly Pupil[];
  /** By the line's place in the report. */
  stands: readonly StandsAt[];
  /** By the provision's reference. */
  counted: ReadonlyMap<string, CountedSessions>;
  /** By the entry's place in the log; null = a row that only counts sessions. */
  sessions: readonly (LoggedSession | null)[];
  /** By the pupil's place in the report: what the Pupils sheet calls them. */
  listed: readonly string[];
  /** By the rate's place in what was understood. */
  rateStands: OneRateARole["stands"];
  /** What the Pupils sheet calls somebody. */
  pupilOf: (written: string) => string;
}

type ColumnsFor = Partial<Record<string, string>>;

/** Columns of the map that hold a field of a line as it is; what is not here went into the notes. */
const ON_THE_MAP: ColumnsFor & Partial<Record<keyof ProvisionLine, string>> = {
  provision: PROVISIONS.headers.provision,
  areaOfNeed: PROVISIONS.headers.area,
  wave: PROVISIONS.headers.wave,
  yearGroups: PROVISIONS.headers.years,
  className: PROVISIONS.headers.className,
  ledBy: PROVISIONS.headers.ledBy,
  adults: PROVISIONS.headers.adults,
  groupSize: PROVISIONS.headers.groupSize,
  sessionsPerWeek: PROVISIONS.headers.sessions,
  minutesPerSession: PROVISIONS.headers.minutes,
  weeks: PROVISIONS.headers.weeksStated,
  startDate: PROVISIONS.headers.start,
  endDate: PROVISIONS.headers.end,
  reviewDate: PROVISIONS.headers.reviewDate,
  term: PROVISIONS.headers.term,
  cost: PROVISIONS.headers.statedCost,
  fundingSource: PROVISIONS.headers.funding,
  plannedSessions: PROVISIONS.headers.planned,
  deliveredSessions: PROVISIONS.headers.delivered,
};
/** Results, where a pupil is named. */
const OF_PUPIL_IN_PROVISION: ColumnsFor = {
  pupils: PUPIL_PROVISION.headers.pupil,
  measure: PUPIL_PROVISION.headers.measure,
  entry: PUPIL_PROVISION.headers.entry,
  target: PUPIL_PROVISION.headers.target,
  exit: PUPIL_PROVISION.headers.exit,
  outcome: PUPIL_PROVISION.headers.outcome,
  outcomeText: PUPIL_PROVISION.headers.notes,
};
const OF_PUPIL: ColumnsFor & Partial<Record<keyof Pupil, string>> = {
  name: PUPILS.headers.pupil,
  yearGroup: PUPILS.headers.year,
  className: PUPILS.headers.className,
  senStatus: PUPILS.headers.status,
  primaryNeed: PUPILS.headers.need,
  areaOfNeed: PUPILS.headers.area,
  flags: PUPILS.headers.also,
};
const OF_RATE: ColumnsFor = {
  role: STAFF_RATES.headers.role,
  hourlyRate: STAFF_RATES.headers.ownRate,
};
/** Columns of the Delivery log that hold a field of a session as it is. */
const OF_SESSION: ColumnsFor = {
  date: DELIVERY_LOG.headers.date,
  provision: DELIVERY_LOG.headers.provision,
  delivered: DELIVERY_LOG.headers.delivered,
  minutes: DELIVERY_LOG.headers.minutes,
  why: DELIVERY_LOG.headers.why,
  adult: DELIVERY_LOG.headers.adult,
};
const OF_PLAN: ColumnsFor = {
  pupil: SECTION_F.headers.pupil,
  reference: SECTION_F.headers.reference,
  wording: SECTION_F.headers.wording,
  hoursPerWeek: SECTION_F.headers.hours,
};
/** What of a row that counts sessions is counted; the rest of it is a detail that the map does not keep. */
const COUNTED: ColumnsFor = {
  provision: PROVISIONS.headers.delivered,
  delivered: PROVISIONS.headers.delivered,
  sessionsPlanned: PROVISIONS.headers.planned,
  sessionsDelivered: PROVISIONS.headers.delivered,
};
const NOTES = PROVISIONS.headers.notes;

export function isNotes({ sheet, column }: Destination): boolean {
  return column === NOTES || (sheet === "staffRates" && column === STAFF_RATES.headers.basis);
}

/** Follows what recognition says a cell fed to the place where it stands in the map. */
export class Destinations {
  private readonly placeOf: ReadonlyMap<ProvisionLine, number>;
  private readonly provisions: ReadonlyMap<string, Provision>;
  private readonly pupils: ReadonlyMap<string, Pupil>;
  private readonly counted = new Map<number, { ref: string; counted: boolean; words: string }>();

  constructor(
    private readonly understanding: Understanding,
    private readonly made: MapMade,
  ) {
    this.placeOf = new Map(understanding.report.provisions.map((line, at) => [line, at]));
    this.provisions = new Map(made.provisions.map((one) => [one.ref, one]));
    this.pupils = new Map(made.pupils.map((one) => [one.name, one]));
    for (const provision of made.provisions) {
      const found = made.counted.get(provision.ref);
      if (!found) continue;
      const counted = provision.deliveredSessions === found.delivered;
      for (const entry of found.entries)
        this.counted.set(entry, { ref: provision.ref, counted, words: found.words });
    }
  }

  /** [] = the map does not keep it. */
  of(step: Step): Destination[] {
    if (step.kind === "line") return this.ofLine(step);
    const place = this.ofOther(step, step.kind);
    return place ? [place] : [];
  }

  private ofOther(step: Step, kind: Exclude<Step["kind"], "line">): Destination | null {
    const { report, terms, sectionF } = this.understanding;
    switch (kind) {
      case "pupil": {
        const line = report.pupils[step.index];
        return line
          ? this.ofPupil(
              this.made.listed[step.index] ?? line.name,
              step.field,
              line[step.field as "senStatus"],
            )
          : null;
      }
      case "rate": {
        const { role, isOwn } = this.made.rateStands[step.index] ?? { role: "", isOwn: false };
        const isKept = isOwn || step.field === "role";
        const column = (isKept ? OF_RATE[step.field] : undefined) ?? STAFF_RATES.headers.basis;
        return { sheet: "staffRates", key: role, column };
      }
      case "term": {
        const key = terms[step.index]?.halfTerm ?? "";
        return { sheet: "schoolWeeks", key, column: SCHOOL_WEEKS.headers.monday };
      }
      case "session":
        return this.ofSession(step);
      case "sectionF": {
        const line = sectionF[step.index];
        const column = OF_PLAN[step.field] ?? SECTION_F.headers.notes;
        const called = this.made.pupilOf(line?.pupil ?? "");
        return { sheet: "sectionF", key: line?.source ?? "", column, called };
      }
    }
  }

  /** The notes of a line's provision. */
  notesOf(line: ProvisionLine): Destination | null {
    const ref = this.made.stands[this.placeOf.get(line) ?? -1]?.ref;
    return ref === undefined ? null : { sheet: "provisions", key: ref, column: NOTES };
  }

  notesOfPupil(name: string): Destination {
    return { sheet: "pupils", key: name, column: PUPILS.headers.notes };
  }

  private ofLine({ index, field }: Step): Destination[] {
    const line = this.understanding.report.provisions[index];
    const stands = this.made.stands[index];
    if (!line || !stands) return [];
    const [pupil] = stands.pupils;
    const result = OF_PUPIL_IN_PROVISION[field];
    if (result !== undefined && pupil !== undefined)
      return stands.pupils.map((name) => ({
        sheet: "pupilProvision",
        key: `${name} | ${stands.ref}`,
        column: result,
      }));
    if (field === "senStatus" || field === "primaryNeed" || field === "flags") {
      if (stands.pupils.length === 1 && pupil !== undefined)
        return [this.ofPupil(pupil, field, this.understanding.ofPupils[index]?.[field])];
    }
    const provision = this.provisions.get(stands.ref);
    const own = { sheet: "provisions", key: stands.ref } as const;
    // A weekly total that sessions and minutes come to is dropped from the line.
    const isShown =
      line.minutesPerWeek === null || provision?.minutesPerSession === line.minutesPerWeek;
    const weekly = field === "minutesPerWeek" && isShown;
    if (weekly) return [{ ...own, column: PROVISIONS.headers.minutes }];
    const column = ON_THE_MAP[field];
    const isInLog = field === "deliveredSessions" && provision?.deliveredSessions === null;
    const differs = column === undefined || stands.differs.includes(field) || isInLog;
    const place = { ...own, column: differs ? NOTES : column };
    const tellsOthers = field === "groupSize" && !differs && (provision?.others ?? 0) > 0;
    return tellsOthers ? [place, { ...own, column: PROVISIONS.headers.others }] : [place];
  }

  /** A fact that another sheet contradicts is said in the notes. */
  private ofPupil(name: string, field: string, stated: unknown): Destination {
    const taken: unknown = this.pupils.get(name)?.[field as keyof Pupil];
    const stands = field === "name" || field === "flags" || taken === stated;
    const column = stands ? OF_PUPIL[field] : undefined;
    return { sheet: "pupils", key: name, column: column ?? PUPILS.headers.notes };
  }

  private inLog(session: LoggedSession, { index, field }: Omit<Step, "kind">): Destination {
    const { provision, source, date, pupil } = session;
    const entry = this.understanding.deliveryLog[index];
    const isLength = field === "minutesPlanned" && entry !== undefined && isPlannedLength(entry);
    const told = field === "pupils" && pupil !== null ? DELIVERY_LOG.headers.pupil : undefined;
    const column = isLength ? DELIVERY_LOG.headers.minutes : (told ?? OF_SESSION[field]);
    const [year, month, day] = (date ?? "").split("-");
    const when = year && month && day ? ` · ${day}/${month}/${year}` : "";
    return {
      sheet: "deliveryLog",
      key: source,
      column: column ?? DELIVERY_LOG.headers.notes,
      called: `${provision}${when}`,
    };
  }

  private ofSession({ index, field }: Omit<Step, "kind">): Destination | null {
    const session = this.made.sessions[index];
    if (session) return this.inLog(session, { index, field });
    const logged = this.counted.get(index);
    if (!logged) return null;
    const key = logged.ref;
    if (field === "why") {
      const said = logged.words.includes(this.understanding.deliveryLog[index]?.why ?? "\0");
      return said ? { sheet: "provisions", key, column: NOTES } : null;
    }
    const column = COUNTED[field];
    if (column === undefined) return null;
    return { sheet: "provisions", key, column: logged.counted ? column : NOTES };
  }
}
