import type { Finding } from "../../domain/finding";
import { counted, dayWords } from "../grammar";

/** What the pane says about findings. */

/** "Toe by Toe Y3 · Maisie C" */
export function subjectWords({ provision, pupil, sheet }: Finding): string {
  const subject = [provision, pupil].filter((part) => part !== "").join(" · ");
  return subject === "" ? sheet : subject;
}

/** "since 17 Jul 2026 · Mrs Tanner" */
export function sinceWords({ since, who }: Finding): string {
  const day = since === null ? "" : dayWords(since);
  return [day === "" ? "" : `since ${day}`, who].filter((part) => part !== "").join(" · ");
}

export const CHECK_WORDS = {
  title: "Check",
  looking: "Checking the map…",
  on: (iso: string, n: number) => `${dayWords(iso)} · ${counted(n, "finding")} to look at`,
  noMap: "There is no provision map in this workbook yet, so there is nothing to check.",
  nothing: "Nothing needs an eye today.",
  show: "Show",
  all: "All",
  filter: (group: string, n: number) => `${group} · ${String(n)}`,
  urgency: { urgent: "Urgent", soon: "Soon", note: "Good to know" },
  goToRow: "Go to the row",
  done: "Done",
  doneAbout: (subject: string, what: string) => `Done: ${subject}, ${what}`,
  ticked: (n: number) => counted(n, "ticked as done", "ticked as done"),
  more: (n: number) => `Show ${String(n)} more`,
  write: "Write the Check sheet",
  writing: "Writing the Check sheet",
  starting: "Checking the workbook…",
  writtenTitle: "Written",
  written: (sheet: string) =>
    `The findings stand on “${sheet}”, with a link to each row. Ticks and notes there stay when it is written again.`,
  back: "Back to the findings",
} as const;
