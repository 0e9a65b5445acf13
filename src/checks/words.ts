const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "2026-11-06" → "6 Nov 2026" */
export function dayInWords(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}

/** 5 → "5 hours", 1 → "1 hour", 0.5 → "0.5 hours" */
export function hoursInWords(hours: number): string {
  return `${Math.round(hours * 100) / 100} ${hours === 1 ? "hour" : "hours"}`;
}

/** Without an end mark, so that a sentence can go on behind it. */
export function unstopped(text: string): string {
  return text.replace(/[.\s]+$/, "");
}

/** With one end mark, whatever it had. */
export function sentence(text: string): string {
  return /[?!]\s*$/.test(text) ? text.trim() : `${unstopped(text)}.`;
}

/** Long wordings are cut between words. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most / 2)).trimEnd()}…`;
}
