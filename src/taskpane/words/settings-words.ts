import type { RateSet } from "../../domain/rate-set";
import { counted } from "../grammar";

/** What the pane says about settings. */

export const RATE_WORDS: Readonly<Record<RateSet, string>> = {
  actual: "Our actual cost",
  unit: "The authority's unit rate",
};

export const SETTINGS_WORDS = {
  title: "Settings",
  looking: "Looking at the settings…",
  none: "This workbook has no map yet, so there is nothing to set.",
  intro: "The few that matter every day. They are cells of this workbook, and travel with it.",
  rates: "Rates used for costs",
  dueSoon: "A review is due soon within",
  days: "days",
  dueSoonWrong: "Type a whole number of days, such as 14.",
  today: "Today",
  follows: "Follows the calendar",
  another: "Another day",
  day: "Look at the map on",
  dayWrong: "Choose a day.",
  waves: "What you call the waves",
  wave: (number: string) => `Wave ${number}`,
  rest: "The rest, on its sheet",
  sheets: {
    settings: "Thresholds, budgets, school year",
    rates: "What an hour of each role costs",
    weeks: "School weeks and terms",
    lists: "Lists to choose from",
  },
  save: "Save",
  saving: "Saving",
  starting: "Writing to the workbook…",
  nothing: "Nothing was changed.",
  saved: (n: number) => `${counted(n, "cell was", "cells were")} changed. Everything follows.`,
} as const;
