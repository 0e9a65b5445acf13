import type { HalfTerm, OnePupil, PupilsProvision } from "../../journeys/one-pupil";
import { counted } from "../grammar";

/** What the pane says about one pupil. */

const STATUS: Readonly<Record<string, string>> = {
  K: "SEN support",
  E: "EHC plan",
  N: "no SEN",
};

/** "Year 4 · Owls · SEN support · SLCN" */
export function whoWords({ year, className, status, need, also }: OnePupil): string {
  return [year, className, STATUS[status] ?? status, need, also]
    .filter((part) => part !== "")
    .join(" · ");
}

/** "Reading age: 6.1 → 7.02" */
export function progressWords({ measure, entry, exit }: PupilsProvision): string {
  if (entry === "" && exit === "") return measure === "" ? "" : `${measure}: no baseline`;
  const from = entry === "" ? "no baseline" : entry;
  const scores = exit === "" ? from : `${from} → ${exit}`;
  return measure === "" ? scores : `${measure}: ${scores}`;
}

/** "5 of 9 sessions"; "" where the log says nothing. */
export function sessionsWords({ planned, held }: HalfTerm): string {
  return planned === "" || held === ""
    ? ""
    : `${held} of ${planned} session${planned === "1" ? "" : "s"}`;
}

export const PUPIL_WORDS = {
  title: "One pupil",
  looking: "Looking at the pupils…",
  none: "No pupils stand on a Pupils sheet in this workbook yet.",
  noneNext: "Insert a sheet",
  find: "Find by name",
  all: (n: number) => counted(n, "pupil"),
  more: (n: number) => `and ${String(n)} more. Type a name to find them.`,
  notFound: "Nobody here is called that.",
  another: "Another pupil",
  hours: "Hours a week now",
  cost: "Cost",
  halfTerm: "This half-term",
  sessionsNow: (sessions: string) => `This half-term: ${sessions}`,
  notional: "Of the notional budget",
  annualReview: "Annual review",
  area: "Area of need",
  unknown: "not known",
  provisions: "Provision",
  noProvisions: "No provision is recorded.",
  ended: "ended",
  next: (step: string) => `Next: ${step}`,
  sectionF: "Section F",
  specified: (hours: string, mapped: string) =>
    `${hours === "" ? "No hours" : `${hours} h`} specified, ${mapped === "" ? "none" : `${mapped} h`} mapped`,
  row: "Go to the row",
} as const;
