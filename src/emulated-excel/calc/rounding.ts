/** Rounds to so many decimals (negative: tens, hundreds…) as Excel does: on the decimal figures, halves away from 0. */
export function roundTo(
  value: number,
  decimals: number,
  round: (size: number) => number = Math.round,
): number {
  const places = Math.trunc(decimals);
  if (places > 15) return value;
  const sign = Math.sign(value);
  const scaled = scale(Math.abs(value), places);
  return sign * scale(round(scaled), -places);
}

/** Multiplies by a power of ten on the decimal figures, so that 1.005 becomes 100.5 and not 100.49999999999999. */
function scale(size: number, places: number): number {
  const [digits = "0", exponent = "0"] = size.toPrecision(15).split("e");
  return Number(`${digits}e${String(Number(exponent) + places)}`);
}

/** The next multiple, at 15 figures: 0.3/0.1 is 3. */
export function multiples(value: number, step: number): number {
  return Number((value / step).toPrecision(15));
}
