/** How far provision goes beyond the usual curriculum: 1 for everyone … 3 individual; 4 where a school has a fourth tier. */
export const WAVES = [1, 2, 3, 4] as const;

export type Wave = (typeof WAVES)[number];

/** Labels until the school chooses its own (Settings): "Wave 1" … "Wave 4". */
export const DEFAULT_WAVE_LABELS: Readonly<Record<Wave, string>> = {
  1: "Wave 1",
  2: "Wave 2",
  3: "Wave 3",
  4: "Wave 4",
};
