import type { Loggable } from "../../journeys/logging/what-can-be-logged";
import type { TookPlace } from "../../journeys/logging/log-delivery";
import { counted } from "../grammar";

/** What the pane says when sessions are logged. */

/** "Mrs Begum · Y2 · 1 of 3 this week" */
export function sessionDetail({ ledBy, years, thisWeek, aWeek }: Loggable): string {
  const week =
    aWeek === null
      ? thisWeek > 0
        ? `${String(thisWeek)} this week`
        : ""
      : `${String(thisWeek)} of ${String(aWeek)} this week`;
  return [ledBy, years, week].filter((part) => part !== "").join(" · ");
}

const TURNS: Readonly<Record<Loggable["turn"], (n: number) => string>> = {
  now: () => "To log this week",
  later: (n) => `${counted(n, "more that runs", "more that run")}`,
  over: (n) => `${counted(n, "has", "have")} ended or not begun`,
};

export function turnWords(turn: Loggable["turn"], n: number): string {
  return TURNS[turn](n);
}

const TOOK: Readonly<Record<TookPlace, string>> = {
  Yes: "took place",
  Part: "took place in part",
  No: "did not take place",
};

/** "Precision Teaching Y2: took place, 3 of 4 came" */
export function loggedWords(name: string, took: TookPlace, pupils: number, away: number): string {
  const came =
    took !== "No" && away > 0 ? `, ${String(pupils - away)} of ${String(pupils)} came` : "";
  return `${name}: ${TOOK[took]}${came}`;
}

export const LOG_WORDS = {
  title: "Log a session",
  looking: "Looking at what runs…",
  none: "There is nothing to log yet. Sessions are logged for the provisions of a map.",
  intro: "Tap what took place. Everybody counts as there until you say otherwise.",
  date: "Date",
  find: "Find by name, adult or pupil",
  notFound: "Nothing here is called that.",
  nothingNow: "Everything planned for this week is logged.",
  took: "Did it take place?",
  came: "Who came?",
  minutes: "Minutes",
  why: "Why not?",
  whyPart: "What was cut short?",
  usualWhys: ["Staff absent", "Pupil absent", "Room not free", "School event"],
  log: (n: number) => (n === 0 ? "Log" : `Log ${counted(n, "session")}`),
  logging: "Logging",
  starting: "Adding to the log…",
  doneTitle: "Logged",
  done: (n: number) => `${counted(n, "session was", "sessions were")} added to the Delivery log.`,
  newSheet: (sheet: string) => `The sheet “${sheet}” was added for it.`,
  takeBack: "Take back",
  takingBack: "Taking back",
  takenBackTitle: "Taken back",
  takenBack: "The log is as it was before.",
  more: "Log another",
} as const;
