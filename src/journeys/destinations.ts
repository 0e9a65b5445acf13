import type { MapRow, Provision, Pupil } from "../domain/provision-map";
import type { ProvisionLine } from "../domain/recognition-report";
import type { Step } from "../recognition/trail";
import type { Understanding } from "../recognition/understand";
import { SCHOOL_WEEKS } from "../templates/tables/calendar";
import { PUPIL_PROVISION, PUPILS, STAFF_RATES } from "../templates/tables/people";
import { PROVISIONS } from "../templates/tables/provisions";
import type { OneRateARole } from "./one-rate-a-role";
import type { LoggedSessions } from "./sessions-from-log";

/** One place in the map: a column of one row. */
export interface Destination extends MapRow {
  column: string;
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
  /** By the provision's place. */
  logged: readonly (LoggedSessions | null)[];
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
/** What of a session is counted; the rest of it is a detail that the map does not keep. */
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
  private readonly logged = new Map<number, { ref: string; counted: boolean; words: string }>();

  constructor(
    private readonly understanding: Understanding,
    private readonly made: MapMade,
  ) {
    this.placeOf = new Map(understanding.report.provisions.map((line, at) => [line, at]));
    this.provisions = new Map(made.provisions.map((one) => [one.ref, one]));
    this.pupils = new Map(made.pupils.map((one) => [one.name, one]));
    made.logged.forEach((logged, at) => {
      const provision = made.provisions[at];
      if (!logged || !provision) return;
      const counted = provision.deliveredSessions === logged.delivered;
      for (const entry of logged.entries)
        this.logged.set(entry, { ref: provision.ref, counted, words: logged.words });
    });
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
        const pupil = sectionF[step.index]?.pupil ?? "";
        const column = step.field === "pupil" ? PUPILS.headers.pupil : PUPILS.headers.notes;
        return { sheet: "pupils", key: this.made.pupilOf(pupil), column };
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
    const differs = column === undefined || stands.differs.includes(field);
    return [{ ...own, column: differs ? NOTES : column }];
  }

  /** A fact that another sheet contradicts is said in the notes. */
  private ofPupil(name: string, field: string, stated: unknown): Destination {
    const taken: unknown = this.pupils.get(name)?.[field as keyof Pupil];
    const stands = field === "name" || field === "flags" || taken === stated;
    const column = stands ? OF_PUPIL[field] : undefined;
    return { sheet: "pupils", key: name, column: column ?? PUPILS.headers.notes };
  }

  private ofSession({ index, field }: Step): Destination | null {
    const logged = this.logged.get(index);
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
