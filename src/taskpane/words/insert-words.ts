import type { GalleryEntry } from "../../journeys/insert-sheet";
import { counted, listed } from "../grammar";

/** What the pane says when a sheet is inserted. */

export const GROUP_WORDS: Readonly<Record<GalleryEntry["group"], string>> = {
  map: "Provision maps",
  people: "Pupils and sessions",
  costs: "Costs",
  ground: "What the rest stands on",
};

export const INSERT_WORDS = {
  title: "Insert a sheet",
  intro: "Each can be added to any workbook, and taken out again.",
  planning: "Working out what it needs…",
  added: (names: readonly string[]) =>
    names.length === 1
      ? "One sheet will be added at the end of this workbook."
      : `${counted(names.length, "sheet")} will be added at the end of this workbook, as it looks things up in the others:`,
  updated: (names: readonly string[]) =>
    `${listed(names)} will count it in. Your own sheets are not changed.`,
  untouched: "Your own sheets are not changed.",
  typed: { class: "Type the class, such as 3B.", pupil: "Type the name or initials." },
  insert: "Insert",
  inserting: "Inserting",
  starting: "Checking the workbook…",
  doneTitle: "Added",
  done: (names: readonly string[]) =>
    `${listed(names)} ${names.length === 1 ? "was" : "were"} added.`,
  goThere: "Go there",
  another: "Insert another",
  takeOut: (names: readonly string[]) =>
    names.length === 1 ? "Take it out again" : "Take them out again",
  takingOut: "Taking out",
  takenOutTitle: "Taken out",
  takenOut: "The workbook is as it was before.",
  unknown: "This version does not know that sheet. Choose one of these.",
} as const;
