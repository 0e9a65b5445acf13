import { AREAS_OF_NEED } from "../../src/domain/area-of-need";
import type { LoggedSession, ProvisionMap } from "../../src/domain/provision-map";
import { EMPTY_MAP, provision, pupil, takesPart } from "../templates/example-map";

const RESULTS = [
  { measure: "Reading age", entry: "6:04", exit: "7:00" },
  { measure: "SDQ total", entry: "12", exit: "9" },
  { measure: "Standardised score", entry: "95", exit: null },
] as const;

/** How many there are of each. */
export interface SchoolSize {
  provisions: number;
  pupils: number;
  pupilProvisions: number;
  sessions: number;
}

/** A school of any size, invented throughout; the same size gives the same school. */
export function largeSchool(size: SchoolSize): ProvisionMap {
  const areaOf = (n: number) => AREAS_OF_NEED[n % AREAS_OF_NEED.length] ?? null;
  return {
    ...EMPTY_MAP,
    staffRates: [{ role: "TA", hourlyRate: 20, source: "" }],
    provisions: Array.from({ length: size.provisions }, (_, n) =>
      provision({
        provision: `Group ${n}`,
        wave: n % 2 === 0 ? 2 : 3,
        areaOfNeed: areaOf(n),
        role: "TA",
        ledBy: `TA ${n % 20}`,
        sessionsPerWeek: 3,
        minutesPerSession: 20,
        startDate: "2026-09-07",
        endDate: n % 3 === 0 ? "2026-11-06" : "2026-12-18",
        reviewDate: "2026-11-10",
      }),
    ),
    pupils: Array.from({ length: size.pupils }, (_, n) =>
      pupil({ name: `Pupil ${n}`, senStatus: n % 9 === 0 ? "E" : "K", areaOfNeed: areaOf(n) }),
    ),
    pupilProvisions: Array.from({ length: size.pupilProvisions }, (_, n) =>
      takesPart(
        `Pupil ${n % size.pupils}`,
        `Group ${(n * 7) % size.provisions}`,
        RESULTS[n % RESULTS.length],
      ),
    ),
    sessions: Array.from({ length: size.sessions }, (_, n) => session(n, size)),
  };
}

function session(n: number, { provisions, pupils }: SchoolSize): LoggedSession {
  const missed = n % 7 === 3;
  const day = Math.floor(n / provisions);
  return {
    date: new Date(Date.UTC(2026, 8, 7 + day)).toISOString().slice(0, 10),
    provision: `Group ${n % provisions}`,
    pupil: n % 3 === 0 ? `Pupil ${n % pupils}` : null,
    delivered: missed ? "no" : n % 31 === 0 ? "part" : "yes",
    minutes: missed ? null : 20,
    why: missed ? "Adult absent" : null,
    adult: `TA ${n % 20}`,
    notes: null,
    source: `Log!A${n + 2}`,
  };
}
