import type { Act } from "./colleague";

/** A workbook that a scenario begins with. */
export type ScenarioWorkbook = "demo" | "mapped" | "empty" | "long" | "damaged";

/** What Excel does on a bad day, or a colleague in it. */
export type Trouble =
  "protectsTheWorkbook" | "refusesTheNextBatch" | "failsInTheMiddle" | "stopsAnswering" | "isSlow";

export type Step =
  /** `seen`: it is only waited for. */
  | { press: string | RegExp; seen?: true }
  | { trouble: Trouble }
  /** Somebody else works on in a sheet. */
  | { colleague: Act; on: string };

/** A state of the whole page that can be opened by name: for tests, for screenshots, and to show somebody. */
export interface Scenario {
  about: string;
  workbook: ScenarioWorkbook;
  /** What the pane opens with, as the ribbon would ask for it; absent = Home. */
  pane?: string;
  /** The sheet in front; absent = as the workbook was saved. */
  sheet?: string;
  /** How the device is set: no page can do that, so tests and pictures do. Absent = light. */
  device?: "dark" | "contrast";
  /** What happens before the pane opens. */
  before?: readonly Step[];
  steps?: readonly Step[];
}

const TO_THE_QUESTIONS: readonly Step[] = [{ press: /^Answer \d+ questions?$/ }];
const TO_ABOUT_THE_MAP: readonly Step[] = [...TO_THE_QUESTIONS, { press: "See the plan" }];
const TO_THE_PLAN: readonly Step[] = [...TO_ABOUT_THE_MAP, { press: "Skip these" }];

/** From the demo workbook to its map. */
export const BUILDING: readonly Step[] = [
  { press: "Structure this workbook" },
  ...TO_THE_PLAN,
  { press: "Build" },
  { press: "Done" },
];

const WITH_THE_SAMPLE: readonly Step[] = [
  { press: "Try it with a sample" },
  { press: "Structure this workbook" },
];
const TO_ITS_PLAN: readonly Step[] = [...WITH_THE_SAMPLE, { press: "See the plan" }];
const WORKED_ON: readonly Step[] = [
  {
    colleague: {
      does: "types",
      row: 76,
      column: 0,
      text: "Y6\tSEMH\t2\tLego therapy\tLacey M, Ryan K\tMr Webb (TA)\tpair\t2 x 30 mins",
    },
    on: "Provision Map 26-27",
  },
  {
    colleague: { does: "types", row: 70, column: 7, text: "2 x 45 mins" },
    on: "Provision Map 26-27",
  },
];
const BRING_IN = "Bring the map up to date";
const THE_LOG = "Delivery log (2)";
const CHOOSING_A_SESSION: readonly Step[] = [{ press: / this week$/ }];
const LOG_IT: Step = { press: "Log 1 session" };
const LOOKING_AGAIN: readonly Step[] = [{ press: /^(Answer|See)/ }, { press: "Skip these" }];

export const SCENARIOS = {
  demo: { about: "The demonstration school's own workbook", workbook: "demo" },
  found: { about: "What was found in it", workbook: "demo", pane: "view=structure" },
  "found-open": {
    about: "What each column of a sheet was taken for",
    workbook: "demo",
    pane: "view=structure",
    steps: [{ press: /Provision Map 26-27/ }],
  },
  questions: {
    about: "Questions about its sheets",
    workbook: "demo",
    pane: "view=structure",
    steps: TO_THE_QUESTIONS,
  },
  "about-the-map": {
    about: "Questions about the map to be",
    workbook: "demo",
    pane: "view=structure",
    steps: TO_ABOUT_THE_MAP,
  },
  plan: {
    about: "The plan, before anything is added",
    workbook: "demo",
    pane: "view=structure",
    steps: TO_THE_PLAN,
  },
  built: {
    about: "The report after building",
    workbook: "demo",
    pane: "view=structure",
    steps: [...TO_THE_PLAN, { press: "Build" }],
  },
  mapped: { about: "The workbook with its map", workbook: "mapped", sheet: "Provision map" },
  check: {
    about: "What the map says, gathered",
    workbook: "mapped",
    pane: "view=check",
    sheet: "Provision map",
  },
  log: { about: "Logging a session", workbook: "mapped", pane: "view=log", sheet: "Provision map" },
  pupil: { about: "Choosing a pupil", workbook: "mapped", pane: "view=pupil", sheet: "Pupils" },
  "one-pupil": {
    about: "Everything about one pupil",
    workbook: "mapped",
    pane: "view=pupil",
    sheet: "Pupils",
    steps: [{ press: "Ben Tully" }],
  },
  insert: {
    about: "The sheets that can be inserted",
    workbook: "mapped",
    pane: "view=insert",
    sheet: "Provision map",
  },
  "insert-one": {
    about: "One of them, with what it can stand for",
    workbook: "mapped",
    pane: "view=insert&about=wave-map",
    sheet: "Provision map",
  },
  settings: { about: "Settings", workbook: "mapped", pane: "view=settings", sheet: "Settings" },
  remove: { about: "What would be taken out", workbook: "mapped", pane: "view=remove" },
  removed: {
    about: "After it was taken out",
    workbook: "mapped",
    pane: "view=remove",
    steps: [{ press: /^Remove \d+ sheets$/ }],
  },
  "nothing-new": {
    about: "Structuring again when nothing changed",
    workbook: "mapped",
    pane: "view=structure",
    steps: LOOKING_AGAIN,
  },
  "what-is-new": {
    about: "Structuring again after somebody worked on",
    workbook: "mapped",
    pane: "view=structure",
    before: WORKED_ON,
    steps: LOOKING_AGAIN,
  },
  empty: { about: "A workbook with nothing in it", workbook: "empty" },
  "nothing-to-log": { about: "Logging without a map", workbook: "empty", pane: "view=log" },
  "no-pupils": { about: "Pupils without a map", workbook: "empty", pane: "view=pupil" },
  "no-settings": { about: "Settings without a map", workbook: "empty", pane: "view=settings" },
  "nothing-to-check": { about: "A check without a map", workbook: "empty", pane: "view=check" },
  "nothing-to-map": {
    about: "Structuring an empty workbook",
    workbook: "empty",
    pane: "view=structure",
    steps: [{ press: "See the plan" }],
  },
  damaged: { about: "A file that is damaged", workbook: "damaged" },
  sample: {
    about: "The sample in an empty workbook",
    workbook: "empty",
    steps: [{ press: "Try it with a sample" }],
  },
  "protected-workbook": {
    about: "Building where no sheet can be added",
    workbook: "empty",
    steps: [...TO_ITS_PLAN, { trouble: "protectsTheWorkbook" }, { press: "Build" }],
  },
  refused: {
    about: "Excel refuses what is to be written",
    workbook: "empty",
    steps: [...TO_ITS_PLAN, { trouble: "failsInTheMiddle" }, { press: "Build" }],
  },
  "protected-sheet": {
    about: "Building beside a sheet that the school protects",
    workbook: "empty",
    steps: [
      ...TO_ITS_PLAN,
      { colleague: { does: "protects" }, on: "Interventions" },
      { press: "Build" },
    ],
  },
  "protected-log": {
    about: "Logging where somebody has protected the log",
    workbook: "mapped",
    pane: "view=log",
    steps: [...CHOOSING_A_SESSION, { colleague: { does: "protects" }, on: THE_LOG }, LOG_IT],
  },
  "log-renamed": {
    about: "Logging while somebody renames the log",
    workbook: "mapped",
    pane: "view=log",
    steps: [
      ...CHOOSING_A_SESSION,
      { colleague: { does: "renames", to: "Sessions" }, on: THE_LOG },
      LOG_IT,
    ],
  },
  "log-deleted": {
    about: "Logging while somebody deletes the log",
    workbook: "mapped",
    pane: "view=log",
    steps: [...CHOOSING_A_SESSION, { colleague: { does: "deletes" }, on: THE_LOG }, LOG_IT],
  },
  "map-deleted": {
    about: "Writing the Check sheet after somebody deleted the map",
    workbook: "mapped",
    pane: "view=check",
    steps: [
      { press: /^All/ },
      { colleague: { does: "deletes" }, on: "Provision map" },
      { press: "Write the Check sheet" },
    ],
  },
  "sheet-deleted": {
    about: "Removing what was added after somebody deleted a part of it",
    workbook: "mapped",
    pane: "view=remove",
    steps: [
      { press: /^Remove \d+ sheets$/, seen: true },
      { colleague: { does: "deletes" }, on: "Cost check" },
      { press: /^Remove \d+ sheets$/ },
    ],
  },
  "map-edited": {
    about: "Bringing in what is new after somebody worked in the map",
    workbook: "mapped",
    pane: "view=structure",
    before: WORKED_ON,
    steps: [
      ...LOOKING_AGAIN,
      { press: BRING_IN, seen: true },
      {
        colleague: { does: "types", row: 62, column: 7, text: "3" },
        on: "Provision map",
      },
      { press: BRING_IN },
    ],
  },
  "column-inserted": {
    about: "A check after somebody put a column of their own into the map",
    workbook: "mapped",
    pane: "view=check",
    before: [{ colleague: { does: "insertsColumn", column: 1 }, on: "Provision map" }],
  },
  "column-deleted": {
    about: "A check after somebody took a column out of the map",
    workbook: "mapped",
    pane: "view=check",
    before: [{ colleague: { does: "deletesColumn", column: 8 }, on: "Provision map" }],
  },
  hung: {
    about: "Excel does not answer",
    workbook: "demo",
    pane: "view=structure",
    before: [{ trouble: "stopsAnswering" }],
  },
  slow: {
    about: "Work that takes a while, and can be cancelled",
    workbook: "empty",
    steps: [...TO_ITS_PLAN, { trouble: "isSlow" }, { press: "Build" }],
  },
  dark: { about: "Home in the dark", workbook: "mapped", device: "dark" },
  contrast: { about: "Home in high contrast", workbook: "mapped", device: "contrast" },
  long: { about: "A list of 10,000 provisions", workbook: "long" },
} as const satisfies Readonly<Record<string, Scenario>>;

export type ScenarioName = keyof typeof SCENARIOS;
