/** Whether a session took place. */
export type TookPlace = "yes" | "part" | "no";

/** As the Delivery log and its list say it. */
export const TOOK_PLACE_LABELS: Readonly<Record<TookPlace, string>> = {
  yes: "Yes",
  part: "Part",
  no: "No",
};

/** What a session that was cut short counts for, by what a school may say of it; the first is taken until it does. */
export const PART_COUNTS_AS: Readonly<Record<string, number>> = {
  "As half a session": 0.5,
  "As a whole session": 1,
  "Not at all": 0,
};
