import { counted } from "../grammar";

/** What the pane says when what was added is taken out again. */
export const REMOVE_WORDS = {
  title: "Remove what was added",
  none: "Nothing was added to this workbook, so there is nothing to remove.",
  warn: "What was typed into these sheets goes with them. Your own sheets stay as they are.",
  go: (n: number) => `Remove ${counted(n, "sheet")}`,
  removing: "Removing",
  starting: "Looking for what was added…",
  done: (n: number) =>
    `${counted(n, "sheet was", "sheets were")} removed. The workbook is as it was before.`,
  doneTitle: "Removed",
  home: "Home",
} as const;
