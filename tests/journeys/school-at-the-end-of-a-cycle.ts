import type { Book } from "../../src/emulated-excel/book/book";
import type {
  Provision,
  ProvisionMap,
  PupilProvision,
  SpecifiedProvision,
} from "../../src/domain/provision-map";
import { rowsOfTable, typeIntoTable } from "../support/table-in-book";
import { EMPTY_MAP, provision, pupil, takesPart } from "../templates/example-map";

const AUTUMN_2 = { startDate: "2026-11-02", endDate: "2026-12-18" };

function group(name: string, known: Partial<Provision> = AUTUMN_2): Provision {
  return provision({
    provision: name,
    wave: 2,
    role: "TA",
    sessionsPerWeek: 3,
    minutesPerSession: 20,
    reviewDate: "2026-12-11",
    ...known,
  });
}

/** Who takes part, in what, with which result, and what was chosen to follow ("" = nothing yet). */
const TAKING: readonly (readonly [string, string, string, Partial<PupilProvision>])[] = [
  [
    "Ivy",
    "Phonics",
    "Continue",
    { measure: "Reading standardised score", entry: "88", exit: "93" },
  ],
  [
    "Rafe",
    "Phonics",
    "continue ",
    { measure: "Reading standardised score", entry: "80", exit: "80" },
  ],
  ["Ivy", "Spelling", "Adapt", { measure: "Spelling age", entry: "6:04", exit: "6:10" }],
  ["Ivy", "Spelling", "", { measure: "Words read", entry: "4", exit: "9" }],
  ["Tommo", "Spelling", "Adapt", { measure: "Spelling age", entry: "6:00", exit: "6:01" }],
  [
    "Ivy",
    "Social skills",
    "Continue",
    { measure: "Target", entry: null, exit: "Met", outcome: "met" },
  ],
  ["Rafe", "Social skills", "Step down", { outcome: "met" }],
  [
    "Tommo",
    "Social skills",
    "Seek specialist advice",
    { measure: "SDQ total difficulties", entry: "18", exit: "19" },
  ],
  ["Rafe", "Maths catch-up", "Step down", { outcome: "met" }],
  ["Tommo", "Maths catch-up", "Change provision", { outcome: "notMet" }],
  ["Ivy", "ELSA", "Continue", {}],
  ["Rafe", "ELSA", "", {}],
  ["Tommo", "Talk time", "Try again after Easter", {}],
  ["Ivy", "Colour overlays", "Continue", {}],
  ["Rafe", "By term", "Continue", { cycle: "Autumn 2", entry: "5", measure: "Words read" }],
  ["Rafe", "Two half-terms", "Continue", {}],
  ["Tommo", "All year", "Continue", {}],
  ["Tommo", "Long over", "", {}],
  ["Ivy", "No dates", "Continue", {}],
];

function met(name: string, metBy: string): SpecifiedProvision {
  const wording = "Small group teaching";
  const unknown = { reference: null, andBy: null, notes: null };
  return {
    ...unknown,
    pupil: name,
    wording,
    hoursPerWeek: 1,
    metBy,
    source: `Plans!A${name.length}`,
  };
}

export const A_SCHOOL: ProvisionMap = {
  ...EMPTY_MAP,
  staffRates: [{ role: "TA", hourlyRate: 17.23, source: "Rates!A2" }],
  pupils: ["Ivy", "Rafe", "Tommo"].map((name) => pupil({ name, senStatus: "K" })),
  specified: [met("Ivy", "Spelling"), met("Rafe", "Phonics")],
  provisions: [
    group("Phonics"),
    group("Spelling"),
    group("Social skills"),
    group("Maths catch-up"),
    group("ELSA"),
    group("Talk time"),
    group("Colour overlays", { ...AUTUMN_2, resources: 120 }),
    group("By term", { term: "Autumn 2" }),
    group("Two half-terms", { startDate: "2026-09-01", endDate: "2026-12-18" }),
    group("All year", { startDate: "2026-09-01", endDate: "2027-07-16" }),
    group("Long over", { startDate: "2026-09-01", endDate: "2026-10-23" }),
    group("No dates", { reviewDate: null }),
    group("Quality first teaching", { ...AUTUMN_2, wave: 1 }),
  ],
  pupilProvisions: TAKING.map(([name, ref, , known]) => takesPart(name, ref, known)),
};

/** Chooses the next steps on Pupil provision, as a SENCO does at the review. */
export function chooseNextSteps(book: Book): void {
  rowsOfTable(book, "PupilProvision").forEach((_, at) => {
    const step = TAKING[at]?.[2] ?? "";
    if (step !== "") typeIntoTable(book, "PupilProvision", at, "Next step", step);
  });
}
