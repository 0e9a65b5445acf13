/**
 * What every view says, and Home. The words of the other views stand in `words/`, so that they load with their view.
 * Plain, short, kind, exact, British: what happened, why, what next. No "please", "oops", "successfully" or
 * exclamation marks; never a blame.
 */
export const WORDS = {
  product: "Provision map",
  back: "Back",
  cancel: "Cancel",
  stopping: "Stopping…",
  tryAgain: "Try again",
  readAgain: "Read the workbook again",
  stopped: "Stopped",
  done: "Done",
  opening: "Opening",
  broken: {
    what: "This part of the pane could not be shown.",
    why: "It did not load, or something in it went wrong. Your workbook was not changed by that.",
    next: "Go back and try again. If it stays away, check the connection, or close the pane and open it from the ribbon.",
  },
  home: {
    looking: "Looking at this workbook…",
    none: "This workbook has no provision map yet. Your own sheets are read, never changed.",
    structure: "Structure this workbook",
    blank:
      "This workbook is empty. Open the one that holds your provision, start with an empty map, or look at what happens to an invented school's sheet first.",
    trySample: "Try it with a sample",
    sample: (sheet: string) =>
      `“${sheet}” is a sample: the provision of an invented school. Structure makes a map of it, and Remove takes it all out again.`,
    added: (day: string) => (day === "" ? "The map in this workbook" : `Added on ${day}`),
    empty: "Start with an empty map",
    check: "Check now",
    log: "Log a session",
    more: {
      pupil: "Look at one pupil",
      insert: "Insert a sheet",
      structure: "Look for what is new",
      settings: "Settings",
      remove: "Remove what was added",
    },
    remove: "Remove what was added",
  },
  goTo: (place: string) => `Go to ${place}`,
  notThere: (place: string) => `${place} is no longer there.`,
} as const;
