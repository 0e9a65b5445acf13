import type { Reader } from "./reader";

export const dosage: Reader = (cell, draft) => {
  draft.keep(cell, cell.text);
};
export const sessionsPerWeek = dosage;
export const minutesPerSession = dosage;
export const minutesPerWeek = dosage;
export const plannedSessions = dosage;
export const deliveredSessions = dosage;
