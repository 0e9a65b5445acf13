/** Which of the two rates an hour is costed at; one cell on Settings switches the whole map. */
export const RATE_SETS = ["actual", "unit"] as const;

export type RateSet = (typeof RATE_SETS)[number];

export const RATE_SET_LABELS: Readonly<Record<RateSet, string>> = {
  actual: "Our actual cost",
  unit: "LA unit rate",
};
