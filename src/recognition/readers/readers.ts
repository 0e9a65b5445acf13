import type { Field } from "../fields";
import { andBeside, FROM_A_NUMBER } from "./beside";
import { cost, costPerPupil, fundingSource, price } from "./money-readers";
import {
  dosage,
  minutesPerSession,
  minutesPerWeek,
  plannedSessions,
  deliveredSessions,
  sessionsPerWeek,
} from "./how-much";
import { flag, primaryNeed, senStatus } from "./of-the-pupil";
import type { Reader } from "./reader";
import { measure, notes, outcome, score, target } from "./results";
import { date, term, weeks } from "./when";
import {
  adults,
  areaOfNeed,
  className,
  forename,
  surname,
  groupSize,
  leadTeacher,
  ledBy,
  pupils,
  pupilsAndGroup,
  role,
  staffCount,
  yearGroups,
} from "./who";
import { wave } from "./tier";

/** How each column of a list is read; null = nothing of it belongs in a provision line, its words go to notes. */
export const READERS: Readonly<Record<Field, Reader | null>> = {
  provision: null,
  areaOfNeed,
  primaryNeed: (cell, draft, column) => {
    areaOfNeed(cell, draft, column);
    primaryNeed(cell, draft, column);
  },
  secondNeed: null,
  wave,
  yearGroups,
  className,
  pupils: andBeside(pupils, FROM_A_NUMBER),
  pupilsAndGroup,
  staffCount,
  surname,
  forename,
  ledBy: andBeside(ledBy),
  leadTeacher,
  adults,
  switch: null,
  groupSize: andBeside((cell, draft, column) =>
    groupSize(
      /ratio|1 ?: ?1|adult/i.test(column.own)
        ? "ratio"
        : /size|number|no\b|child|pupil/i.test(column.own)
          ? "size"
          : null,
    )(cell, draft, column),
  ),
  dosage: andBeside(dosage),
  sessionsPerWeek: andBeside(sessionsPerWeek),
  minutesPerSession: andBeside(minutesPerSession),
  minutesPerWeek: andBeside(minutesPerWeek),
  weeks: andBeside(weeks),
  startDate: date("startDate"),
  endDate: date("endDate"),
  reviewDate: date("reviewDate"),
  term: andBeside(term),
  measure,
  entry: score("entry"),
  target,
  exit: score("exit"),
  gain: null,
  outcome,
  cost,
  costPerPupil,
  unitCost: price,
  fundingSource,
  plannedSessions,
  deliveredSessions,
  quantity: null,
  notes,
  other: null,
  senStatus,
  flag,
  upn: null,
  dateOfBirth: null,
  joined: null,
  agencies: null,
  role,
  grade: null,
  hourlyRate: price,
  unitRate: price,
  minuteRate: price,
  halfTerm: term,
  firstDay: date("startDate"),
  lastDay: date("endDate"),
  date: date("startDate"),
  day: sessionsPerWeek,
  delivered: null,
  minutesPlanned: minutesPerSession,
  minutesDelivered: minutesPerSession,
  hoursInPlan: null,
  hoursMapped: null,
  wording: null,
  contact: null,
  business: null,
};
