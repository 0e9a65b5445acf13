/** Whole pence, so that sums come out exactly; pounds only at the edges. */
export type Pence = number;

/** £12.345 → 1235 (halves away from zero, as Excel's ROUND does). */
export function penceOf(pounds: number): Pence {
  const pence = Math.round(Math.abs(pounds) * 100 + 1e-7);
  return pounds < 0 ? -pence : pence;
}

export function poundsOf(pence: Pence): number {
  return pence / 100;
}

/** 123456 → "£1,234.56"; whole pounds without pence when `whole`. */
export function moneyInWords(pence: Pence, whole = false): string {
  const rounded = whole ? Math.round(Math.abs(pence) / 100) * 100 : Math.abs(pence);
  const pounds = String(Math.floor(rounded / 100)).replace(/\B(?=(\d{3})+$)/g, ",");
  const rest = whole ? "" : `.${String(rounded % 100).padStart(2, "0")}`;
  return `${pence < 0 ? "-" : ""}£${pounds}${rest}`;
}
